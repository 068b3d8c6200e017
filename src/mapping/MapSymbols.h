#pragma once

#include "document/Figure.h"
#include "mapping/AreaMap.h"

namespace bandom::mapping {

/// About how far a symbol reaches from its middle.
inline constexpr double symbolRadius = 4.5;

/// The symbol of a kind of point: each has a shape of its own, so that none needs its colour.
void addSymbol(document::Figure &figure, const std::variant<places::Level, places::LandmarkKind> &kind,
               document::Point at);

/// A line as its kind is drawn: rivers broad, roads with two edges, borders dotted, others dashed.
void addLine(document::Figure &figure, places::MapLineKind kind, const std::vector<document::Point> &points);

} // namespace bandom::mapping
