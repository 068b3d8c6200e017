#pragma once

#include "scoring/Ranking.h"

#include <gmpxx.h>

#include <optional>
#include <vector>

namespace bandom::scoring {

/// How far the scorers of one cell were apart. The deviation is that of the scorers as they are (divided by
/// their number), as they are no sample of others.
struct Spread
{
    mpq_class lowest;
    mpq_class highest;
    double standardDeviation = 0;
};

/// What one criterion adds to the total of one alternative.
struct CriterionPart
{
    mpq_class share; ///< of the weight of the criteria that apply, 0 to 1; 0 where it does not count
    std::optional<mpq_class>
        mean; ///< of the scores given, combined as the ranking does, on the scale as scored
    std::optional<mpq_class>
        contribution;             ///< share x number of criteria x mean (mirrored where lower is better)
    std::optional<Spread> spread; ///< only where the cell was scored by several
    int scored = 0;               ///< scores given
    int of = 0;                   ///< sheets on which the criterion applies; 0: it is left out
};

/// Why `alternative` has its total: a part per criterion, in the table's order. Where the alternative is
/// complete the contributions add up to its total exactly. For looking at one alternative; throws as rank()
/// does, and std::out_of_range for an alternative that is not there.
std::vector<CriterionPart> explain(const ScoreTable &table, Combination combination, std::size_t alternative);

/// The same for all alternatives, in the table's order.
std::vector<std::vector<CriterionPart>> explainAll(const ScoreTable &table, Combination combination);

} // namespace bandom::scoring
