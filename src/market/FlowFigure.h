#pragma once

#include "document/Document.h"
#include "market/Flow.h"
#include "text/Language.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

/// What the widths of a flow figure are measured in: flows whose amounts can be compared. A week is reckoned
/// as 7 days, a month as 30, a year as 365; seasons, cycles and spans that nobody stated are only compared
/// among themselves.
struct FlowScale
{
    std::optional<quantity::Unit> unit; ///< none: no flow has an amount
    std::optional<quantity::Period> period;
    bool isConverted = false; ///< some amount was stated in another unit or span
};

/// The scale that most of the amounts fit.
FlowScale flowScale(const std::vector<Flow> &flows);

/// The middle of a flow's amount on the scale; none where it has none or doesn't fit.
std::optional<mpq_class> onScale(const Flow &flow, const FlowScale &scale);

/// Flows from name to name as bands whose widths tell the amounts. An amount that doesn't fit the scale, or
/// that is not known, is a thin dashed line with its words beside it, and the caption says so. `flows` are
/// not empty.
document::Figure flowFigure(const std::vector<Flow> &flows, const text::Language &language);

} // namespace bandom::market
