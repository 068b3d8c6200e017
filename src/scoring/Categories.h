#pragma once

#include "scoring/Ranking.h"

#include <vector>

namespace bandom::scoring {

/// The sheets of `table` in the groups within which means are taken first: one group for a mean of all
/// scorers, one a category for a mean per category, in the order in which the categories appear.
std::vector<std::vector<const Sheet *>> categories(const ScoreTable &table, Combination combination);

} // namespace bandom::scoring
