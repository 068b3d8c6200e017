#pragma once

#include "workbook/Schema.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

/// Making and checking the tables of a file.
namespace bandom::workbook {

/// Switches foreign keys off while it lives, which must begin and end outside of a transaction.
class WithoutForeignKeys
{
public:
    explicit WithoutForeignKeys(SQLite::Database &database);
    ~WithoutForeignKeys();
    WithoutForeignKeys(const WithoutForeignKeys &) = delete;
    WithoutForeignKeys &operator=(const WithoutForeignKeys &) = delete;

private:
    SQLite::Database &m_database;
};

/// Runs the migrations after version `from` in the transaction that is open, and signs the file.
void runMigrations(SQLite::Database &database, const Schema &schema, int from);

/// Brings a whole file from version `from` up to date in one transaction. Throws, and then has changed
/// nothing, where a migration fails or leaves references to rows that are not there.
void bringUpToDate(SQLite::Database &database, const std::filesystem::path &path, const Schema &schema,
                   int from);

/// Throws Error (StrangeContent) where another program put triggers or views into the file or took tables
/// away.
void checkStructure(const SQLite::Database &database, const std::filesystem::path &path,
                    const Schema &schema);

/// The tables that the migrations up to `version` make, as they say themselves: carrying them out takes
/// longer than all else that opening a workbook does. What FTS5 keeps behind its tables is not among them.
std::set<std::string> tablesMade(const Schema &schema, int version);

/// Throws Error (Damaged) where SQLite's quick check finds something. Reads the whole file.
void checkContent(const SQLite::Database &database, const std::filesystem::path &path);

/// What SQLite's full check finds, references to rows that are not there, and what differs from the structure
/// that `schema` makes; empty where all is well.
std::vector<std::string> problemsOf(const SQLite::Database &database, const Schema &schema);

/// The names of all tables.
std::vector<std::string> tableNames(const SQLite::Database &database);

} // namespace bandom::workbook
