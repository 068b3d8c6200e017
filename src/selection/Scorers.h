#pragma once

#include "mapping/Assessment.h"

#include <string>
#include <vector>

namespace bandom::selection {

/// How many scorers of one category the guide advises where not everybody scores (section 5.2).
inline constexpr int fewestOfCategory = 1;
inline constexpr int mostOfCategory = 3;

/// A sentence for each category of stakeholders with fewer or more scorers than the guide advises, and one
/// for the scorers without a category. Nothing where no scorers were designated: then all score together.
std::vector<std::string> scorerAdvice(const std::vector<mapping::ScoreSheet> &sheets,
                                      const text::Language &language);

/// How far the scoring of a round has come.
struct ScoringState
{
    int scored = 0; ///< cells with an answer, over all sheets
    int of = 0;     ///< cells of all sheets; 0: no sheet was begun

    bool isComplete() const { return of > 0 && scored == of; }
};

ScoringState scoringState(const SQLite::Database &database, const mapping::Assessment &round);

/// Makes a sheet for a scorer, who is designated by having one. Inside of an edit.
void designate(const SQLite::Database &database, const mapping::Assessment &round, const workbook::Id &scorer,
               const workbook::Environment &environment);

/// Takes a scorer's sheet out of the round, with its scores. Inside of an edit.
void removeScorer(const SQLite::Database &database, const mapping::Assessment &round,
                  const workbook::Id &scorer);

} // namespace bandom::selection
