#pragma once

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How this folder reads SQLite's changesets row by row. For nobody outside of it.
namespace bandom::workbook::changesets {

inline void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(code), code);
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
    check(sqlite3changeset_start(&raw, static_cast<int>(changeset.size()),
                                 const_cast<char *>(changeset.data())));
    const std::unique_ptr<sqlite3_changeset_iter, IteratorDeleter> iterator(raw);
    int code = sqlite3changeset_next(raw);
    for (; code == SQLITE_ROW; code = sqlite3changeset_next(raw)) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        check(sqlite3changeset_op(raw, &table, &columns, &operation, nullptr));
        visit(raw, std::string_view(table), columns, operation);
    }
    if (code != SQLITE_DONE)
        check(code);
}

inline std::optional<std::string> textOf(sqlite3_value *value)
{
    if (!value || sqlite3_value_type(value) == SQLITE_NULL)
        return std::nullopt;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

inline sqlite3_value *oldValue(sqlite3_changeset_iter *iterator, int column, int operation)
{
    sqlite3_value *value = nullptr;
    if (operation != SQLITE_INSERT)
        check(sqlite3changeset_old(iterator, column, &value));
    return value;
}

inline sqlite3_value *newValue(sqlite3_changeset_iter *iterator, int column, int operation)
{
    sqlite3_value *value = nullptr;
    if (operation != SQLITE_DELETE)
        check(sqlite3changeset_new(iterator, column, &value));
    return value;
}

inline std::vector<std::string> columnNames(sqlite3 *database, const std::string &table)
{
    sqlite3_stmt *raw = nullptr;
    check(sqlite3_prepare_v2(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid", -1, &raw,
                             nullptr));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    check(sqlite3_bind_text(raw, 1, table.c_str(), -1, SQLITE_TRANSIENT));
    std::vector<std::string> names;
    while (sqlite3_step(raw) == SQLITE_ROW)
        names.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
    return names;
}

} // namespace bandom::workbook::changesets
