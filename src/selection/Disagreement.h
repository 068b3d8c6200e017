#pragma once

#include "mapping/Assessment.h"
#include "scoring/Explanation.h"

#include <string>
#include <vector>

namespace bandom::selection {

/// A cell that its scorers judged differently.
struct Disagreement
{
    std::size_t criterion = 0;
    std::size_t area = 0;
    scoring::Spread spread;
    int scorers = 0;
};

/// Where the room disagrees, most first: by the distance between the lowest and the highest score, then by
/// the standard deviation. Cells that all judged alike, or that one alone scored, are not among them.
std::vector<Disagreement> disagreements(const mapping::ScoredAreas &scored);

/// "Sesan, Room for quick wins: from 1 to 5 (scorers: 6)"
std::string disagreementText(const mapping::ScoredAreas &scored, const Disagreement &disagreement,
                             const text::Language &language);

/// Who gave which score in this cell, the lowest first: "Credit officer: 2".
std::vector<std::string> whoGaveWhat(const SQLite::Database &database, const mapping::ScoredAreas &scored,
                                     const Disagreement &disagreement, const text::Language &language);

} // namespace bandom::selection
