#pragma once

#include <QString>

#include <string>

namespace bandom::ui {

/// What a record of a table is, in people's words; the table's own name for one that has none.
QString recordKind(const std::string &table);

/// What a column holds, in people's words; the column's own name for one that has none.
QString fieldName(const std::string &column);

/// Whether the history tells people of changes in a table, and of a column's value: ids, positions, sizes and
/// the like say nothing to them.
bool isTold(const std::string &table);
bool isTold(const std::string &table, const std::string &column);

} // namespace bandom::ui
