#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <vector>

namespace bandom::workbook {

/// The statements that a connection keeps prepared from one use to the next: preparing them took longer than
/// all else that an edit asks of the processor. Made after its connection and gone before it.
class Statements
{
public:
    explicit Statements(const SQLite::Database &database);
    ~Statements();
    Statements(const Statements &) = delete;
    Statements &operator=(const Statements &) = delete;

    /// Those of a connection; null where it keeps none.
    static Statements *of(const SQLite::Database &database);

    /// One that nobody uses, taken out of those that are kept or prepared now. Throws SQLite::Exception.
    SQLite::Statement take(const std::string &sql);

    /// Keeps a statement that is reset and has nothing bound. The one used longest ago makes room for it.
    void giveBack(SQLite::Statement statement);

private:
    const SQLite::Database &m_database;
    std::vector<SQLite::Statement> m_idle; ///< the last used at the end
};

/// A statement for as long as this lives: one that the connection keeps, where it keeps any, else prepared
/// for this once. Whoever wants the same SQL meanwhile gets another.
class Lent
{
public:
    /// Throws SQLite::Exception.
    Lent(const SQLite::Database &database, const std::string &sql);
    ~Lent();
    Lent(const Lent &) = delete;
    Lent &operator=(const Lent &) = delete;

    SQLite::Statement &operator*() { return m_statement; }
    SQLite::Statement *operator->() { return &m_statement; }

private:
    Statements *m_owner;
    SQLite::Statement m_statement;
};

} // namespace bandom::workbook
