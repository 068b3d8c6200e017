#pragma once

#include "document/Document.h"
#include "mapping/ScoreText.h"

namespace bandom::mapping {

/// Why an area has its rank, for whoever asks: what each criterion added, the rule and the weights, what is
/// missing, and how far the next areas are. `area` is an index into `scored`.
document::Document whyThisRank(const ScoredAreas &scored, std::size_t area, const text::Language &language);

} // namespace bandom::mapping
