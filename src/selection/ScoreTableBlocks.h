#pragma once

#include "document/Document.h"
#include "mapping/ScoreText.h"

#include <vector>

namespace bandom::selection {

/// The scores as the guide prints them (section 5.2): criteria down, areas across, with totals and ranks.
document::Table scoreTable(const mapping::ScoredAreas &scored, const text::Language &language);

/// How firm the first place is, under a heading for each thing that could be otherwise. `level` is that of
/// the headings.
std::vector<document::Block> firmnessBlocks(const mapping::ScoredAreas &scored,
                                            const text::Language &language, int level);

} // namespace bandom::selection
