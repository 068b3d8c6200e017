#pragma once

#include "scoring/Ranking.h"

#include <gmpxx.h>

#include <optional>
#include <string>
#include <vector>

/// How firm a ranking's first place is: what would have to be different for another alternative to stand
/// first. Only complete alternatives are compared; whether an incomplete one may still come first is said
/// apart.
namespace bandom::scoring {

/// The weights that a criterion may have, the others kept, so that the first place stays.
struct WeightRange
{
    mpq_class lowest;                 ///< 0 where it may count for nothing
    std::optional<mpq_class> highest; ///< nothing: however much it counts
    // False where criteria that don't apply to all alternatives make the end irrational: then it is rounded
    // into the range, by less than a thousandth of the present weight.
    bool lowestIsExact = true;
    bool highestIsExact = true;
};

/// A change of one score that would change the first place.
struct ScoreChange
{
    std::size_t sheet = 0;
    std::size_t criterion = 0;
    std::size_t alternative = 0; ///< whose score changes: the first one's or another's
    mpq_class from;
    mpq_class to;
    std::size_t rival = 0; ///< who then stands first
    bool shares = false;   ///< the rival would share the first place; else it would take it alone
};

/// The first place when one category of scorers is left out.
struct WithoutCategory
{
    std::optional<std::string> category; ///< none: the scorers without one
    std::vector<std::size_t> first; ///< who stands first then; several share it; empty: nobody is complete
    bool stays = false;             ///< the same as with all
};

struct Firmness
{
    std::vector<std::size_t> first;       ///< who stands first; several share it; empty: nobody is complete
    std::vector<std::size_t> mayOvertake; ///< incomplete ones that can still reach the first's total

    // Nothing of what follows where the first place is empty or shared: there is nothing to be firm.

    /// One a criterion, in the table's order.
    std::vector<WeightRange> weights;
    /// The change of the fewest points; of equal ones the first in the order of alternatives, criteria and
    /// sheets. Nothing where no single score can do it.
    std::optional<ScoreChange> smallestChange;
    /// One for each category of scorers, in the order in which they appear; empty where there is only one.
    std::vector<WithoutCategory> withoutCategories;
};

/// Throws as rank() does.
Firmness firmness(const ScoreTable &table, Combination combination);

} // namespace bandom::scoring
