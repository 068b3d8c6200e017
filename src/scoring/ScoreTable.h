#pragma once

#include "scoring/Scale.h"
#include "scoring/ScoreMatrix.h"

#include <gmpxx.h>

#include <optional>
#include <string>
#include <vector>

namespace bandom::scoring {

/// Which end of the scale speaks for an alternative. Where lower is better a score is mirrored on its scale
/// before it counts (lowest + highest - score), so that a total always says "more is better".
enum class Direction { HigherIsBetter, LowerIsBetter };

/// What is judged. Only the ratio of the weights matters; with weight 0 the criterion does not count.
struct Criterion
{
    std::string id;
    std::string name;
    mpq_class weight = 1; ///< not negative
    Direction direction = Direction::HigherIsBetter;
};

/// What is ranked: an area, a cluster.
struct Alternative
{
    std::string id;
    std::string name;
};

/// One scorer's answers, or the answers that a group agreed on.
struct Sheet
{
    std::string id;
    std::optional<std::string>
        category;      ///< of the scorer (farmers, traders, ...); those without form one of their own
    ScoreMatrix cells; ///< a row per criterion and a column per alternative of the table
};

/// All that a ranking is computed from.
struct ScoreTable
{
    Scale scale;
    std::vector<Criterion> criteria;
    std::vector<Alternative> alternatives;
    std::vector<Sheet> sheets;
    bool wholeScoresOnly = true; ///< false where the cells may be means already
};

/// A reason why a table cannot be ranked, with the place where there is one.
struct TableProblem
{
    enum class Kind {
        EmptyScale,     ///< the highest point is not above the lowest
        NegativeWeight, ///< at `criterion`
        NothingCounts,  ///< no criterion has a weight above 0
        WrongSize,      ///< `sheet` does not have a cell for each criterion and alternative
        OutsideScale,   ///< the score at `sheet`, `criterion`, `alternative`
        NotWhole        ///< a fraction at `sheet`, `criterion`, `alternative` of a table of whole scores
    };

    Kind kind;
    std::optional<std::size_t> sheet;
    std::optional<std::size_t> criterion;
    std::optional<std::size_t> alternative;

    bool operator==(const TableProblem &) const = default;
};

/// Everything that keeps `table` from being ranked; empty where nothing does. Empty cells are no problem.
std::vector<TableProblem> validate(const ScoreTable &table);

} // namespace bandom::scoring
