#pragma once

#include "document/Document.h"
#include "market/Season.h"

namespace bandom::market {

/// The seasonality calendar of an area as a strip chart: twelve months, a line for each product and aspect,
/// a bar in each month whose height, letter and colour tell low, medium and high. Lines that contradict each
/// other stand side by side, marked. `lines` are not empty.
document::Figure seasonChart(const SQLite::Database &database, const std::vector<Season> &lines,
                             const text::Language &language);

} // namespace bandom::market
