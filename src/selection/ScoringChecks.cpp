#include "selection/ScoringChecks.h"

#include "selection/Scorers.h"

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
    std::vector<Check> checks{
        {"selection-criteria", isAgreed,
         language.translate("SelectionProgress", "Agree on the criteria of the selection")}};
    const ScoringState state = round ? scoringState(database, *round) : ScoringState();
    const int missing = state.of - state.scored;
    checks.push_back(
        {"selection-scores", state.isComplete(),
         state.of == 0 || missing == 0
             ? language.translate("SelectionProgress", "Score the areas for the selection")
             : language.translate("SelectionProgress", "Scores of the selection still missing: %n", nullptr,
                                  missing)});
    if (round) {
        for (std::string &sentence : scorerAdvice(mapping::scoreSheets(database, round->id), language))
            checks.push_back({"selection-scores", false, std::move(sentence), false});
    }
    return checks;
}

} // namespace bandom::selection
