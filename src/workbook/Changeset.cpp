#include "workbook/Changeset.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <map>
#include <memory>
#include <stdexcept>

namespace bandom::workbook {

namespace {

void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
}

int isRecorded(void *, const char *table)
{
    const std::string_view name = table;
    return !name.starts_with("history") && !name.starts_with("search_");
}

struct IteratorDeleter
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

/// Walks a changeset; `visit(iterator, table, columns, operation)` for each row.
template<class Visit>
void walk(const std::string &changeset, Visit &&visit)
{
    sqlite3_changeset_iter *raw = nullptr;
    // The iterator reads only, its interface just isn't const.
    check(sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), const_cast<char *>(changeset.data())));
    const std::unique_ptr<sqlite3_changeset_iter, IteratorDeleter> iterator(raw);
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        check(sqlite3changeset_op(raw, &table, &columns, &operation, nullptr));
        visit(raw, std::string_view(table), columns, operation);
    }
}

std::optional<std::string> textOf(sqlite3_value *value)
{
    if (!value || sqlite3_value_type(value) == SQLITE_NULL)
        return std::nullopt;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

sqlite3_value *oldValue(sqlite3_changeset_iter *iterator, int column, int operation)
{
    sqlite3_value *value = nullptr;
    if (operation != SQLITE_INSERT)
        check(sqlite3changeset_old(iterator, column, &value));
    return value;
}

sqlite3_value *newValue(sqlite3_changeset_iter *iterator, int column, int operation)
{
    sqlite3_value *value = nullptr;
    if (operation != SQLITE_DELETE)
        check(sqlite3changeset_new(iterator, column, &value));
    return value;
}

std::vector<std::string> columnNames(sqlite3 *database, const std::string &table)
{
    sqlite3_stmt *raw = nullptr;
    check(sqlite3_prepare_v2(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", -1, &raw, nullptr));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    check(sqlite3_bind_text(raw, 1, table.c_str(), -1, SQLITE_TRANSIENT));
    std::vector<std::string> names;
    while (sqlite3_step(raw) == SQLITE_ROW)
        names.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
    return names;
}

} // namespace

Recording::Recording(sqlite3 *database)
{
    check(sqlite3session_create(database, "main", &m_session));
    sqlite3session_table_filter(m_session, isRecorded, nullptr);
    const int code = sqlite3session_attach(m_session, nullptr);
    if (code != SQLITE_OK) {
        sqlite3session_delete(m_session);
        check(code);
    }
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

std::string Recording::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes));
    std::string result(static_cast<const char *>(bytes ? bytes : ""), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return result;
}

std::string inverted(const std::string &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes));
    std::string result(static_cast<const char *>(bytes ? bytes : ""), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return result;
}

void applyChangeset(sqlite3 *database, const std::string &changeset)
{
    const auto conflict = [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; };
    const int code = sqlite3changeset_apply(database, static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.data()), nullptr, conflict, nullptr);
    if (code == SQLITE_ABORT)
        throw std::runtime_error("the rows are not as the history left them");
    check(code);
}

Changes changesOf(const std::string &changeset)
{
    Changes changes;
    walk(changeset, [&](sqlite3_changeset_iter *, std::string_view table, int, int) {
        if (!changes.touches(table))
            changes.tables.emplace(table);
    });
    return changes;
}

std::vector<RowChange> rowChanges(sqlite3 *database, const std::string &changeset)
{
    std::vector<RowChange> result;
    std::map<std::string, std::vector<std::string>, std::less<>> names;
    walk(changeset, [&](sqlite3_changeset_iter *iterator, std::string_view table, int columns, int operation) {
        RowChange change;
        change.table = table;
        change.operation = operation == SQLITE_INSERT   ? RowChange::Operation::Added
                           : operation == SQLITE_DELETE ? RowChange::Operation::Removed
                                                        : RowChange::Operation::Changed;
        auto known = names.find(table);
        if (known == names.end())
            known = names.emplace(change.table, columnNames(database, change.table)).first;
        unsigned char *isKey = nullptr;
        check(sqlite3changeset_pk(iterator, &isKey, nullptr));
        for (int column = 0; column < columns; ++column) {
            sqlite3_value *before = oldValue(iterator, column, operation);
            sqlite3_value *after = newValue(iterator, column, operation);
            if (!before && !after)
                continue;
            RowChange::Field field;
            const auto index = static_cast<std::size_t>(column);
            field.column = index < known->second.size() ? known->second[index] : std::string();
            field.before = textOf(before);
            field.after = textOf(after);
            field.isKey = isKey[column] != 0;
            if (field.isKey || field.before != field.after)
                change.fields.push_back(std::move(field));
        }
        result.push_back(std::move(change));
    });
    return result;
}

void forEachKey(const std::string &changeset,
                const std::function<void(std::string_view, const std::vector<std::string> &)> &visit)
{
    walk(changeset, [&](sqlite3_changeset_iter *iterator, std::string_view table, int columns, int operation) {
        unsigned char *isKey = nullptr;
        check(sqlite3changeset_pk(iterator, &isKey, nullptr));
        std::vector<std::string> key;
        for (int column = 0; column < columns; ++column) {
            if (!isKey[column])
                continue;
            sqlite3_value *value = operation == SQLITE_INSERT ? newValue(iterator, column, operation)
                                                              : oldValue(iterator, column, operation);
            key.push_back(textOf(value).value_or(std::string()));
        }
        visit(table, key);
    });
}

} // namespace bandom::workbook
