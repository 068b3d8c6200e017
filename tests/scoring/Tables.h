#pragma once

#include "scoring/Ranking.h"

#include <random>
#include <string>
#include <vector>

namespace bandom::test {

/// A cell that a test writes as a number below the scale.
inline constexpr int empty = -1;
inline constexpr int notApplicable = -2;

/// One sheet, a row per criterion. `empty` and `notApplicable` stand for the other two states.
scoring::Sheet sheet(const std::vector<std::vector<int>> &rows, std::optional<std::string> category = {});

/// A table of these sheets with criteria of equal weight.
scoring::ScoreTable table(scoring::Scale scale, std::vector<scoring::Sheet> sheets);

/// The selection example of the guide (5.2), whose printed total of the last area is wrong.
scoring::ScoreTable guideTable();

/// A table of any size, weights, directions, categories and states of cells.
scoring::ScoreTable randomTable(std::mt19937_64 &generator);

/// True with a chance of one in `of`.
bool oneIn(std::mt19937_64 &generator, int of);
int between(std::mt19937_64 &generator, int lowest, int highest);

/// An exact fraction in lowest terms.
mpq_class fraction(long numerator, long denominator);

} // namespace bandom::test
