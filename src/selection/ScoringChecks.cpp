#include "selection/ScoringChecks.h"

#include "mapping/Assessment.h"

#include <algorithm>

namespace bandom::selection {

using mapping::AssessmentKind;
using workbook::Check;

std::vector<Check> scoringChecks(const SQLite::Database &database, const text::Language &language)
{
    const auto round = mapping::newestRound(database, AssessmentKind::Selection);
    const auto criteria = round ? mapping::criteria(database, round->id) : std::vector<mapping::Criterion>();
    const bool isAgreed = std::any_of(criteria.begin(), criteria.end(),
                                      [](const mapping::Criterion &one) { return one.weight > 0; });
    return {{"selection-criteria", isAgreed,
             language.translate("SelectionProgress", "Agree on the criteria of the selection")}};
}

} // namespace bandom::selection
