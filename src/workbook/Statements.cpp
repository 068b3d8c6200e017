#include "workbook/Statements.h"

#include <sqlite3.h>

#include <algorithm>
#include <exception>

namespace bandom::workbook {

namespace {

/// More than an edit and all that the screen reads again after it take.
constexpr std::size_t mostKept = 64;

void nothing(void *) {}

} // namespace

// SQLite has no place at a connection for what belongs to it, but the argument of a hook that is called after
// a rollback: whoever sets it is given the one before.
Statements::Statements(const SQLite::Database &database) : m_database(database)
{
    sqlite3_rollback_hook(m_database.getHandle(), nothing, this);
}

Statements::~Statements()
{
    sqlite3_rollback_hook(m_database.getHandle(), nullptr, nullptr);
}

Statements *Statements::of(const SQLite::Database &database)
{
    void *statements = sqlite3_rollback_hook(database.getHandle(), nothing, nullptr);
    if (statements)
        sqlite3_rollback_hook(database.getHandle(), nothing, statements);
    return static_cast<Statements *>(statements);
}

SQLite::Statement Statements::take(const std::string &sql)
{
    const auto kept = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const SQLite::Statement &statement) {
        return statement.getQuery() == sql;
    });
    if (kept == m_idle.rend())
        return {m_database, sql};
    SQLite::Statement statement = std::move(*kept);
    m_idle.erase(std::next(kept).base());
    return statement;
}

void Statements::giveBack(SQLite::Statement statement)
{
    if (m_idle.size() == mostKept)
        m_idle.erase(m_idle.begin());
    m_idle.push_back(std::move(statement));
}

Lent::Lent(const SQLite::Database &database, const std::string &sql)
    : m_owner(Statements::of(database)),
      m_statement(m_owner ? m_owner->take(sql) : SQLite::Statement(database, sql))
{
}

Lent::~Lent()
{
    if (!m_owner)
        return;
    try {
        // What the last step failed with, a reset tells once more.
        (void)m_statement.tryReset();
        m_statement.clearBindings();
        m_owner->giveBack(std::move(m_statement));
    } catch (const std::exception &) {
        // Then the next one is prepared anew.
        return;
    }
}

} // namespace bandom::workbook
