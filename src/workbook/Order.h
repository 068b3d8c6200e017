#pragma once

#include "workbook/Record.h"

#include <algorithm>

/// Lists that people order. A struct whose rows have an order has a member `int position` with the column
/// "position", and where it belongs to something its Record says to what:
///
///     static constexpr auto within = std::tuple(column("area_id", &F::area), column("section",
///     &F::section));
///
/// Rows that agree in these columns form one list; without `within` the whole table is one.
namespace bandom::workbook {

/// Puts `moved` at `position` (from 0) in a list that people order. `selectSql` yields the ids in today's
/// order, `updateSql` sets a position ("... SET position = ? WHERE id = ?"); both take `more` after that.
/// An id that is not in the list stays out. For lists that are no struct's own; else moveInList(). Inside of
/// an edit.
template<class... Values>
void moveTo(const SQLite::Database &database, const char *selectSql, const char *updateSql, const Id &moved,
            int position, const Values &...more)
{
    std::vector<Id> order;
    forEachRow(
        database, selectSql,
        [&](SQLite::Statement &row) { order.push_back(Id{row.getColumn(0).getString()}); }, more...);
    if (std::erase(order, moved) == 0)
        return;
    order.insert(order.begin() + std::clamp<std::ptrdiff_t>(position, 0, std::ssize(order)), moved);
    for (std::size_t i = 0; i < order.size(); ++i)
        execute(database, updateSql, static_cast<int>(i), order[i], more...);
}

/// Whether the rows of T form lists that people order.
template<class T>
concept Ordered = requires(T row)
{
    row.position;
    row.id;
};

namespace detail {

template<class T>
constexpr auto within()
{
    if constexpr (requires { Record<T>::within; })
        return Record<T>::within;
    else
        return std::tuple<>();
}

/// "WHERE area_id IS ? AND section IS ? "
template<class T>
std::string withinClause()
{
    std::string clause;
    std::apply(
        [&](const auto &...column) {
            ((clause += (clause.empty() ? "WHERE " : "AND ") + std::string(column.name) + " IS ? "), ...);
        },
        within<T>());
    return clause;
}

} // namespace detail

/// The rows of the list that `like` belongs to, in the order that people gave them; of `like` only what it
/// belongs to counts.
template<Ordered T>
std::vector<T> listOf(const SQLite::Database &database, const T &like = {})
{
    static const std::string clause =
        detail::withinClause<T>() + "ORDER BY position, " + detail::keyName<T>();
    return std::apply(
        [&](const auto &...column) { return select<T>(database, clause.c_str(), like.*(column.member)...); },
        detail::within<T>());
}

/// Writes a new row, the last of its list whatever its position says. Inside of an edit.
template<Ordered T>
void append(const SQLite::Database &database, T row)
{
    static const std::string sql = std::string("SELECT coalesce(max(position) + 1, 0) FROM ") +
                                   Record<T>::table + " " + detail::withinClause<T>();
    row.position = std::apply(
        [&](const auto &...column) {
            return value<int>(database, sql.c_str(), row.*(column.member)...).value_or(0);
        },
        detail::within<T>());
    save(database, row);
}

/// Puts the row of `id` at `position` (from 0) in its list; nothing where there is no such row. Inside of an
/// edit.
template<Ordered T>
void moveInList(const SQLite::Database &database, const Id &id, int position)
{
    static const std::string sql = std::string("UPDATE ") + Record<T>::table + " SET position = ? WHERE " +
                                   detail::keyName<T>() + " = ?";
    const auto moved = find<T>(database, id);
    if (!moved)
        return;
    std::vector<T> rows = listOf<T>(database, *moved);
    std::erase_if(rows, [&](const T &row) { return row.id == id; });
    rows.insert(rows.begin() + std::clamp<std::ptrdiff_t>(position, 0, std::ssize(rows)), *moved);
    for (std::size_t i = 0; i < rows.size(); ++i)
        execute(database, sql.c_str(), static_cast<int>(i), rows[i].id);
}

} // namespace bandom::workbook
