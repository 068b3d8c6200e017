#pragma once

#include "document/Document.h"
#include "mapping/ScoreText.h"

namespace bandom::mapping {

/// The sentence that says where an area stands. `area` is an index into `scored`.
std::string standingText(const ScoredAreas &scored, std::size_t area, const text::Language &language);

/// Why an area has its rank, for whoever asks: what each criterion added, the rule and the weights, what is
/// missing, and how far the next areas are. `area` is an index into `scored`.
document::Document whyThisRank(const ScoredAreas &scored, std::size_t area, const text::Language &language);

/// The same, and after it how the farmer groups of the area were rated, which informs the scores.
document::Document whyThisRank(const SQLite::Database &database, const ScoredAreas &scored, std::size_t area,
                               const text::Language &language);

} // namespace bandom::mapping
