#pragma once

#include "ui/widgets/CellValue.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace bandom::ui {

/// What a column holds, and with it how a cell is shown, typed and pasted. In brackets: what the QVariant of
/// a cell holds. In every kind an invalid QVariant is a missing value; it is shown as "–", never as 0 or an
/// empty text.
enum class ColumnKind {
    Text,     ///< one line (QString)
    LongText, ///< lines (QString)
    Number,   ///< (double); shown with up to `decimals` decimals
    Choice,   ///< one of `choices` (QString, its key)
    Tags,     ///< several of `choices` (QStringList of keys)
    Date,     ///< (QDate)
    Check,    ///< (bool)
    ReadOnly, ///< shown, never typed (QString or double)
};

struct Choice
{
    QString key;   ///< what is stored
    QString label; ///< what people see, in the screen's language
};

/// All of a column but for how it reads and writes a record.
struct ColumnLook
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
    QString toolTip = {};
    int width = 14;        ///< in characters
    bool stretch = false;  ///< shares the room that is left
    bool required = false; ///< an emptied cell is refused
    int decimals = 0;
    std::optional<double> lowest = {};  ///< of a Number
    std::optional<double> highest = {}; ///< of a Number
    /// Of a Choice or Tags column. Asked for whenever it is shown, since the list may be data too.
    std::function<std::vector<Choice>()> choices = {};
    /// What a single key enters at once, without an editor; the next cell is current then. None: the key is
    /// typed as in any cell.
    std::function<std::optional<QVariant>(const QString &key)> quickEntry = {};
    /// After a quick entry the row below is current, in the first of its cells of quick entry, and not the
    /// cell beside.
    bool quickEntryEndsRow = false;
    /// Of a Text column: what may be meant by what was typed so far, shown while typing; the key is what
    /// stands in the cell once it is chosen.
    std::function<std::vector<Choice>(const QString &typed)> suggestions = {};
};

/// A column of records of type T. `read` gives an invalid QVariant where there is nothing; `write` puts a
/// value of the column's kind into a record, or says in a sentence why it can't be.
template<typename T>
struct Column : ColumnLook
{
    std::function<QVariant(const T &)> read = {};
    std::function<std::optional<QString>(T &, const QVariant &)> write = {};

    /// A column over a member: std::string, int, double, bool, std::vector<std::string>,
    /// std::chrono::year_month_day or a std::optional of one of them. The other fields may be set afterwards.
    template<typename Member>
    static Column of(ColumnKind kind, const QString &title, Member T::*member)
    {
        Column column;
        column.kind = kind;
        column.title = title;
        column.read = [member](const T &record) { return toVariant(record.*member); };
        column.write = [member](T &record, const QVariant &value) -> std::optional<QString> {
            fromVariant(value, record.*member);
            return std::nullopt;
        };
        return column;
    }

    /// A column that is only shown; an empty text counts as missing.
    static Column shown(const QString &title, std::function<QString(const T &)> text)
    {
        Column column;
        column.kind = ColumnKind::ReadOnly;
        column.title = title;
        column.read = [text = std::move(text)](const T &record) {
            return toVariant(text(record).toStdString());
        };
        return column;
    }
};

/// A list of choices that never changes.
inline std::function<std::vector<Choice>()> fixedChoices(std::vector<Choice> choices)
{
    return [choices = std::move(choices)] { return choices; };
}

} // namespace bandom::ui
