#include "workbook/Changeset.h"

#include "workbook/ChangesetWalk.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <map>
#include <memory>
#include <set>
#include <stdexcept>

namespace bandom::workbook {

using changesets::check;
using changesets::columnNames;
using changesets::newValue;
using changesets::oldValue;
using changesets::textOf;
using changesets::walk;

namespace {

int isRecorded(void *, const char *table)
{
    const std::string_view name = table;
    return !name.starts_with("history") && !name.starts_with("search_") && name != "blob";
}

constexpr const char *doesNotFit = "the rows are not as the history left them";

/// SQLite skips, without a word, what it has no table for: the entry would count as undone.
void demandSameTables(sqlite3 *database, const std::string &changeset)
{
    std::set<std::string, std::less<>> known;
    walk(changeset, [&](sqlite3_changeset_iter *, std::string_view table, int columns, int) {
        if (!known.emplace(table).second)
            return;
        if (columnNames(database, std::string(table)).size() < static_cast<std::size_t>(columns))
            throw std::runtime_error("the table " + std::string(table) + " is not what it was then");
    });
}

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Statement prepared(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *raw = nullptr;
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &raw, nullptr));
    return {raw, &sqlite3_finalize};
}

void run(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE)
        check(code);
}

struct ValueDeleter
{
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Value = std::unique_ptr<sqlite3_value, ValueDeleter>;

/// A row that is to be there in the end.
struct Row
{
    std::string table;
    std::vector<std::string> columns;
    std::vector<Value> values;
};

/// Takes the row before the change out of its table, if there is one, and returns its values: all of them,
/// also of columns that the changeset doesn't know yet.
std::vector<Value> takeOut(sqlite3 *database, sqlite3_changeset_iter *iterator, const std::string &table,
                           const std::vector<std::string> &names, int columns, int operation)
{
    std::string where;
    std::vector<sqlite3_value *> expected;
    for (int column = 0; column < columns; ++column) {
        if (sqlite3_value *value = oldValue(iterator, column, operation)) {
            where += (where.empty() ? " WHERE \"" : " AND \"") + names[static_cast<std::size_t>(column)] +
                     "\" IS ?";
            expected.push_back(value);
        }
    }
    const auto bindExpected = [&](sqlite3_stmt *statement) {
        for (std::size_t i = 0; i < expected.size(); ++i)
            check(sqlite3_bind_value(statement, static_cast<int>(i + 1), expected[i]));
    };
    const Statement read = prepared(database, "SELECT * FROM \"" + table + "\"" + where);
    bindExpected(read.get());
    if (sqlite3_step(read.get()) != SQLITE_ROW)
        throw std::runtime_error(doesNotFit);
    std::vector<Value> values;
    for (int column = 0; column < sqlite3_column_count(read.get()); ++column)
        values.emplace_back(sqlite3_value_dup(sqlite3_column_value(read.get(), column)));
    sqlite3_reset(read.get());
    const Statement remove = prepared(database, "DELETE FROM \"" + table + "\"" + where);
    bindExpected(remove.get());
    run(remove.get());
    return values;
}

void putIn(sqlite3 *database, const Row &row)
{
    std::string columns;
    std::string places;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        columns += (i == 0 ? "\"" : ", \"") + row.columns[i] + "\"";
        places += i == 0 ? "?" : ", ?";
    }
    const Statement insert =
        prepared(database, "INSERT INTO \"" + row.table + "\" (" + columns + ") VALUES (" + places + ")");
    for (std::size_t i = 0; i < row.values.size(); ++i)
        check(sqlite3_bind_value(insert.get(), static_cast<int>(i + 1), row.values[i].get()));
    run(insert.get());
}

/// Applies a changeset in which rows hand a unique value round in a circle: whichever of them comes first,
/// the value is still another's. So all rows that change are taken out before the first is put in. Foreign
/// keys are off.
void applyAllAtOnce(sqlite3 *database, const std::string &changeset)
{
    std::vector<Row> rows;
    walk(changeset,
         [&](sqlite3_changeset_iter *iterator, std::string_view table, int columns, int operation) {
             Row row;
             row.table = table;
             row.columns = columnNames(database, row.table);
             if (operation == SQLITE_INSERT)
                 row.values.resize(static_cast<std::size_t>(columns));
             else
                 row.values = takeOut(database, iterator, row.table, row.columns, columns, operation);
             if (operation == SQLITE_DELETE)
                 return;
             for (int column = 0; column < columns; ++column) {
                 if (sqlite3_value *value = newValue(iterator, column, operation))
                     row.values[static_cast<std::size_t>(column)].reset(sqlite3_value_dup(value));
             }
             rows.push_back(std::move(row));
         });
    for (const Row &row : rows)
        putIn(database, row);
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
    demandSameTables(database, changeset);
    bool breaksUnique = false;
    const auto conflict = [](void *context, int kind, sqlite3_changeset_iter *) {
        if (kind == SQLITE_CHANGESET_CONSTRAINT)
            *static_cast<bool *>(context) = true;
        return SQLITE_CHANGESET_ABORT;
    };
    const int code =
        sqlite3changeset_apply(database, static_cast<int>(changeset.size()),
                               const_cast<char *>(changeset.data()), nullptr, conflict, &breaksUnique);
    if (code == SQLITE_ABORT && breaksUnique) {
        applyAllAtOnce(database, changeset);
        return;
    }
    if (code == SQLITE_ABORT)
        throw std::runtime_error(doesNotFit);
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
    walk(changeset,
         [&](sqlite3_changeset_iter *iterator, std::string_view table, int columns, int operation) {
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
    walk(changeset,
         [&](sqlite3_changeset_iter *iterator, std::string_view table, int columns, int operation) {
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
