#pragma once

#include "document/Document.h"
#include "mapping/Assessment.h"

namespace bandom::mapping {

/// How an area came to be chosen, or not: all areas by rank, its score on each criterion, what the scores
/// rest on, and the decision. Where nothing was scored they say so.
std::vector<document::Block> scoreBlocks(const SQLite::Database &database, const workbook::Id &area,
                                         const Assessment &round, const text::Language &language);

} // namespace bandom::mapping
