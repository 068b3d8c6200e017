#pragma once

#include "document/Document.h"
#include "mapping/PriorityAreas.h"
#include "mapping/ScoreText.h"
#include "scoring/Explanation.h"

/// Parts that several reports of this step have.
namespace bandom::mapping {

/// What a report starts with: its title, language, foot, author and, for an exercise, the label that says so.
/// `at` is when it is made, in ISO 8601.
document::Document emptyReport(const SQLite::Database &database, std::string title, std::string subtitle,
                               const text::Language &language, const std::string &at);

/// How many decimals the means of a table are printed with: none where all are whole, else one.
int decimalsOfMeans(const std::vector<scoring::CriterionPart> &parts);

/// The mean of a criterion, "n/a" where it applies to no sheet, or that it was not scored.
document::Inlines meanText(const scoring::CriterionPart &part, int decimals, const text::Language &language);

/// Which round of several the scores are of, and that it is over where a newer one is there; nothing where
/// there is only one.
std::vector<document::Block> roundBlocks(const SQLite::Database &database, const Assessment &round,
                                         const text::Language &language);

/// The areas by rank with the mean of each criterion, the total with a bar, and how many scores it rests on.
/// With `choices` a column tells which were chosen.
document::Table rankingTable(const ScoredAreas &scored, const ScoreText &numbers,
                             const std::vector<Area> &chosen, const text::Language &language);

/// The rule, the ties and the incomplete areas, as small print under a table of ranks.
std::vector<document::Block> rankingNotes(const ScoredAreas &scored, const ScoreText &numbers,
                                          const text::Language &language);

/// Who decided, when, why and who disagreed.
std::vector<document::Block> decisionBlocks(const SQLite::Database &database, const ScoredAreas &scored,
                                            const text::Language &language);

} // namespace bandom::mapping
