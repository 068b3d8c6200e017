#include "workbook/Structure.h"

#include "workbook/Error.h"
#include "workbook/Record.h"
#include "workbook/SearchIndex.h"
#include "workbook/Statements.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <string_view>

namespace bandom::workbook {

namespace {

std::vector<std::string> check(const SQLite::Database &database, const char *pragma)
{
    std::vector<std::string> problems;
    forEachRow(database, pragma, [&](SQLite::Statement &row) {
        std::string line = row.getColumn(0).getString();
        // "*** in database main ***" says nothing to anybody.
        if (line.starts_with("***"))
            line.erase(0, line.find('\n') + 1);
        if (line != "ok")
            problems.push_back(line);
    });
    return problems;
}

/// Names and definitions of all tables and indices, but for those that FTS5 makes for itself and words as it
/// likes.
std::vector<std::pair<std::string, std::string>> structure(const SQLite::Database &database)
{
    std::vector<std::pair<std::string, std::string>> result;
    forEachRow(database,
               "SELECT name, coalesce(sql, '') FROM sqlite_schema "
               "WHERE name NOT LIKE 'search\\_text\\_%' ESCAPE '\\' ORDER BY name",
               [&](SQLite::Statement &row) {
                   result.emplace_back(row.getColumn(0).getString(), row.getColumn(1).getString());
               });
    return result;
}

/// An empty database in memory as `schema` makes it up to `version`.
SQLite::Database fresh(const Schema &schema, int version)
{
    Schema upTo = schema;
    std::erase_if(upTo.migrations, [&](const Migration &migration) { return migration.version > version; });
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    runMigrations(database, upTo, 0);
    return database;
}

/// The words of a migration, brackets and semicolons being between them.
std::vector<std::string_view> words(std::string_view sql)
{
    constexpr const char *between = " \n\t(),;";
    std::vector<std::string_view> result;
    for (std::size_t begin = sql.find_first_not_of(between); begin != std::string_view::npos;) {
        const std::size_t end = std::min(sql.find_first_of(between, begin), sql.size());
        result.push_back(sql.substr(begin, end - begin));
        begin = sql.find_first_not_of(between, end);
    }
    return result;
}

int danglingReferences(const SQLite::Database &database)
{
    return value<int>(database, "SELECT count(*) FROM pragma_foreign_key_check").value_or(0);
}

} // namespace

WithoutForeignKeys::WithoutForeignKeys(SQLite::Database &database) : m_database(database)
{
    m_database.exec("PRAGMA foreign_keys = OFF");
}

WithoutForeignKeys::~WithoutForeignKeys()
{
    m_database.tryExec("PRAGMA foreign_keys = ON");
}

void runMigrations(SQLite::Database &database, const Schema &schema, int from)
{
    for (const Migration &migration : schema.migrations) {
        if (migration.version > from)
            database.exec(migration.sql);
    }
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(schema.version()));
}

void bringUpToDate(SQLite::Database &database, const std::filesystem::path &path, const Schema &schema,
                   int from)
{
    // A migration may make tables anew, which foreign keys would take for the removal of their rows.
    const WithoutForeignKeys guard(database);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int danglingBefore = danglingReferences(database);
    runMigrations(database, schema, from);
    if (danglingReferences(database) > danglingBefore)
        throw Error(Error::Kind::Internal, path,
                    "the new format leaves references to rows that are not there");
    {
        // A few statements for each of many thousand records.
        const Statements statements(database);
        rebuildSearchIndex(database, schema.searchables);
    }
    transaction.commit();
}

void checkStructure(const SQLite::Database &database, const std::filesystem::path &path, const Schema &schema)
{
    const auto stranger = value<std::string>(
        database, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1");
    if (stranger)
        throw Error(Error::Kind::StrangeContent, path, *stranger);
    const std::vector<std::string> present = tableNames(database);
    const int version = value<int>(database, "PRAGMA user_version").value_or(0);
    for (const std::string &table : tablesMade(schema, version)) {
        if (!std::binary_search(present.begin(), present.end(), table))
            throw Error(Error::Kind::StrangeContent, path, "no " + table);
    }
}

void checkContent(const SQLite::Database &database, const std::filesystem::path &path)
{
    const std::vector<std::string> found = check(database, "PRAGMA quick_check(1)");
    if (!found.empty())
        throw Error(Error::Kind::Damaged, path, found.front());
}

std::set<std::string> tablesMade(const Schema &schema, int version)
{
    std::set<std::string> tables;
    for (const Migration &migration : schema.migrations) {
        if (migration.version > version)
            break;
        const std::vector<std::string_view> sql = words(migration.sql);
        for (std::size_t i = 1; i + 1 < sql.size(); ++i) {
            if (sql[i] != "TABLE")
                continue;
            const std::string name(sql[i + 1]);
            if (sql[i - 1] == "CREATE" || sql[i - 1] == "VIRTUAL")
                tables.insert(name);
            else if (sql[i - 1] == "DROP")
                tables.erase(name);
            else if (sql[i - 1] == "ALTER" && i + 4 < sql.size() && sql[i + 2] == "RENAME" &&
                     sql[i + 3] == "TO" && tables.erase(name) > 0)
                tables.emplace(sql[i + 4]);
        }
    }
    return tables;
}

std::vector<std::string> problemsOf(const SQLite::Database &database, const Schema &schema)
{
    std::vector<std::string> found = check(database, "PRAGMA integrity_check(20)");
    forEachRow(database, "PRAGMA foreign_key_check", [&](SQLite::Statement &row) {
        found.push_back(row.getColumn(0).getString() + ": a row refers to a row of " +
                        row.getColumn(2).getString() + " that is not there");
    });
    const auto expected = structure(fresh(schema, schema.version()));
    const auto actual = structure(database);
    for (const auto &part : expected) {
        if (std::find(actual.begin(), actual.end(), part) == actual.end())
            found.push_back(part.first + ": missing, or not as this version makes it");
    }
    for (const auto &part : actual) {
        if (std::none_of(expected.begin(), expected.end(),
                         [&](const auto &known) { return known.first == part.first; }))
            found.push_back(part.first + ": not of this program");
    }
    return found;
}

std::vector<std::string> tableNames(const SQLite::Database &database)
{
    std::vector<std::string> names;
    forEachRow(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
               [&](SQLite::Statement &row) { names.push_back(row.getColumn(0).getString()); });
    return names;
}

} // namespace bandom::workbook
