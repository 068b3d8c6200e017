#pragma once

#include "workbook/Record.h"

#include <algorithm>

namespace bandom::workbook {

/// Puts `moved` at `position` (from 0) in a list that people order. `selectSql` yields the ids in today's
/// order, `updateSql` sets a position ("... SET position = ? WHERE id = ?"); both take `more` after that.
/// An id that is not in the list stays out. Inside of an edit.
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

} // namespace bandom::workbook
