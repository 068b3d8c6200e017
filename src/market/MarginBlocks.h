#pragma once

#include "document/Document.h"
#include "market/MarginWarning.h"

#include <vector>

namespace bandom::market {

/// One gross margin as it is printed: what it is for, a table from the income to the margin, what follows
/// from it, the formula, what is missing and what is pointed out. Without a heading.
std::vector<document::Block> marginBlocks(const SQLite::Database &database, const GrossMargin &margin,
                                          const text::Language &language);

/// What a margin comes to, as names and values for the screen and for print: the margin of a cycle, net of
/// fixed costs, by land and year, break-even price and yield. What can't be reckoned is Missing.
document::Fields resultFields(const GrossMargin &margin, const MarginResult &result,
                              const text::Language &language);

/// "Gross margin = yield x price - variable costs ...", with this margin's own numbers where they are known.
std::string formula(const GrossMargin &margin, const MarginResult &result, const text::Language &language);

} // namespace bandom::market
