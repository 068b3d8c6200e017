#pragma once

#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"
#include "workbook/Order.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace bandom::ui {

/// What the history calls the changes of a list, in whole sentences.
struct ListLabels
{
    std::function<QString(const QString &name)> add;
    std::function<QString(const QString &name)> change;
    std::function<QString(int count)> remove;
    std::function<QString()> move;
    std::function<QString(int count)> paste; ///< rows changed and added

    /// In the words that serve every list: "Water sources: add “Pond”".
    static ListLabels titled(const QString &list);

    /// The same for a list whose name changes with what the page shows; asked for at each edit.
    static ListLabels titled(const std::function<QString()> &list);
};

/// A list of records of the workbook that people keep in an order: of the whole workbook, or of what each
/// record belongs to (the findings of an area, the lines of a budget). T has an `id`; where it is
/// workbook::Ordered, all that is written here after `labels` may be left out;
/// where it is no row of one table, `append`, `save` and `remove` are given.
template<typename T>
struct OrderedList
{
    std::function<std::vector<T>()> load;
    std::function<QString(const T &)> name; ///< as the history names a record
    ListLabels labels;
    std::function<T()> blank = {}; ///< a new record with what it belongs to; its id comes by itself
    std::function<std::optional<QString>(const T &)> problem = {}; ///< why a record can't be stored like this
    std::function<bool(const QStringList &ids)> mayRemove = {};    ///< may ask; false keeps them
    bool isFixed = false;                                          ///< only shown

    /// How records are written, inside of an edit that may be tried again later: they hold values, nothing of
    /// a page.
    std::function<void(const SQLite::Database &, const T &)> append = {}; ///< a new one, last
    std::function<void(const SQLite::Database &, const T &)> save = {};
    std::function<void(const SQLite::Database &, const workbook::Id &)> remove = {};
    std::function<void(const SQLite::Database &, const workbook::Id &, int position)> move = {};
};

/// The list for a RecordModel: each change is one edit of the page. `context` outlives the source.
template<typename T>
RecordSource<T> orderedSource(const PageContext &context, OrderedList<T> list)
{
    if constexpr (workbook::Ordered<T>) {
        if (!list.append)
            list.append = &workbook::append<T>;
        if (!list.move)
            list.move = &workbook::moveInList<T>;
    }
    if constexpr (requires { workbook::Record<T>::table; }) {
        if (!list.save)
            list.save = &workbook::save<T>;
        if (!list.remove)
            list.remove = [](const SQLite::Database &database, const workbook::Id &id) {
                workbook::remove<T>(database, id);
            };
    }
    RecordSource<T> source;
    source.load = list.load;
    source.id = [](const T &record) { return qstring(record.id.text); };
    if (list.isFixed || context.workbook->isReadOnly())
        return source;
    source.problem = list.problem;
    source.blank = [&context, blank = list.blank] {
        T record = blank ? blank() : T();
        record.id = context.workbook->environment().newId();
        return record;
    };
    const auto edit = [&context](const QString &label, const auto &write) {
        return context.save(label, [database = &context.workbook->database(), write] { write(*database); });
    };
    source.add = [edit, list](const T &record) {
        return edit(list.labels.add(list.name(record)),
                    [append = list.append, record](const auto &database) { append(database, record); });
    };
    source.save = [edit, list](const T &record) {
        return edit(list.labels.change(list.name(record)),
                    [save = list.save, record](const auto &database) { save(database, record); });
    };
    source.remove = [edit, list](const QStringList &ids) -> std::optional<QString> {
        if (list.mayRemove && !list.mayRemove(ids))
            return std::nullopt;
        return edit(list.labels.remove(static_cast<int>(ids.size())),
                    [remove = list.remove, ids](const auto &database) {
                        for (const QString &id : ids)
                            remove(database, workbook::Id{id.toStdString()});
                    });
    };
    if (list.move)
        source.move = [edit, list](const QString &id, int position) {
            return edit(list.labels.move(), [move = list.move, id, position](const auto &database) {
                move(database, workbook::Id{id.toStdString()}, position);
            });
        };
    source.paste = [edit, list](const std::vector<T> &changed, const std::vector<T> &added) {
        return edit(list.labels.paste(static_cast<int>(changed.size() + added.size())),
                    [save = list.save, append = list.append, changed, added](const auto &database) {
                        for (const T &record : changed)
                            save(database, record);
                        for (const T &record : added)
                            append(database, record);
                    });
    };
    return source;
}

} // namespace bandom::ui
