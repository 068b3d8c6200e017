#pragma once

#include "exchange/ScoreTableCsv.h"
#include "scoring/Ranking.h"
#include "text/Language.h"

#include <string>
#include <vector>

namespace bandom::exchange {

/// A ranking as JSON for other programs:
/// { "scale": {"lowest", "highest"},
///   "alternatives": [{"name", "total", "lowest", "highest", "rank", "scored", "of", "complete"}], best
///   first, "ties": [[name, ...]], "typedTotals": [{"name", "typed", "computed"}], only where totals that
///   came with the sheet differ }.
/// What is not known is null. Ends in a line end.
std::string rankingJson(const scoring::ScoreTable &table, const scoring::Ranking &ranking,
                        const std::vector<TypedTotal> &differences = {});

/// The ranked list as CSV for a spreadsheet, best first, heads in `language`, numbers plain with up to four
/// decimals. What is not known is empty.
std::string rankingCsv(const scoring::ScoreTable &table, const scoring::Ranking &ranking,
                       const text::Language &language);

} // namespace bandom::exchange
