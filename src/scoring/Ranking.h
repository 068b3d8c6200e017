#pragma once

#include "scoring/ScoreTable.h"

#include <gmpxx.h>

#include <optional>
#include <vector>

namespace bandom::scoring {

/// How the scores that several scorers gave to one cell become one.
enum class Combination {
    MeanOfScorers,  ///< the mean of the scores given
    MeanPerCategory ///< first the mean within each category of scorers, then the mean of these, so that ten
                    ///< farmers do not drown two traders
};

/// Where one alternative stands.
///
/// The total is the weighted mean of the criteria times the number of criteria in the table, so that it lies
/// on the range of an unweighted sum; with equal weights it is the plain sum of the criteria's means. A
/// criterion that does not apply to the alternative on any sheet is left out of the mean. All values are
/// exact.
struct Standing
{
    std::optional<mpq_class> total; ///< nothing while incomplete

    /// What the total can still become, whatever the empty cells are answered with ("not applicable"
    /// included); both are the total where it is complete. Nothing where no cell applies.
    std::optional<mpq_class> lowest;
    std::optional<mpq_class> highest;

    /// Competition ranking among the complete ones (1, 2, 3, 3, 5); nothing while incomplete.
    std::optional<int> rank;

    // Cells over all sheets, those of criteria with weight 0 and those that do not apply not counted.
    int scored = 0;
    int of = 0;

    bool isComplete() const { return of > 0 && scored == of; }
};

/// The alternatives of a table, compared.
struct Ranking
{
    std::vector<Standing> standings; ///< in the table's order
    std::vector<std::size_t> order;  ///< best first, then the incomplete; equals in the table's order
    std::vector<std::vector<std::size_t>> ties; ///< alternatives with equal totals, best first
};

/// The incomplete alternatives, in the table's order, whose total can still come level with this one's or
/// pass it: until they are complete its rank may change. None where it has no total itself.
std::vector<std::size_t> couldStillReach(const Ranking &ranking, std::size_t alternative);

/// Ranks by unrounded totals. Throws std::invalid_argument for a table in which validate() finds a problem.
Ranking rank(const ScoreTable &table, Combination combination);

} // namespace bandom::scoring
