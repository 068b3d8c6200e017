#include "selection/Scorers.h"

#include <algorithm>

namespace bandom::selection {

using mapping::ScoreSheet;

std::vector<std::string> scorerAdvice(const std::vector<ScoreSheet> &sheets, const text::Language &language)
{
    const auto countOf = [&](std::optional<people::Category> category) {
        return static_cast<int>(std::count_if(sheets.begin(), sheets.end(), [&](const ScoreSheet &sheet) {
            return !sheet.scorer.isEmpty() && sheet.category == category;
        }));
    };
    if (std::none_of(sheets.begin(), sheets.end(),
                     [](const ScoreSheet &sheet) { return !sheet.scorer.isEmpty(); }))
        return {};
    std::vector<std::string> sentences;
    for (const auto &[category, word] : workbook::Words<people::Category>::words) {
        const int count = countOf(category);
        const std::string who = people::name(category, language);
        if (count < fewestOfCategory)
            sentences.push_back(text::fill(
                language.translate("Scorers",
                                   "Nobody scores of this category: %1. The guide advises one to three."),
                {who}));
        else if (count > mostOfCategory)
            sentences.push_back(text::fill(
                language.translate("Scorers",
                                   "More than three score of this category: %1 (%n). The guide advises "
                                   "one to three.",
                                   nullptr, count),
                {who}));
    }
    if (const int without = countOf(std::nullopt); without > 0)
        sentences.push_back(
            language.translate("Scorers", "Scorers whose category is not recorded: %n.", nullptr, without));
    return sentences;
}

ScoringState scoringState(const SQLite::Database &database, const mapping::Assessment &round)
{
    ScoringState state;
    const int cells = mapping::cellsPerSheet(database, round);
    for (const ScoreSheet &sheet : mapping::scoreSheets(database, round.id)) {
        state.of += cells;
        state.scored += mapping::answersOn(database, sheet.id);
    }
    return state;
}

void designate(const SQLite::Database &database, const mapping::Assessment &round, const workbook::Id &scorer,
               const workbook::Environment &environment)
{
    mapping::openSheet(database, round.id, scorer, environment);
}

void removeScorer(const SQLite::Database &database, const mapping::Assessment &round,
                  const workbook::Id &scorer)
{
    workbook::execute(database, "DELETE FROM score_sheet WHERE assessment_id = ? AND scorer_id = ?", round.id,
                      scorer);
}

} // namespace bandom::selection
