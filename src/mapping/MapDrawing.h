#pragma once

#include "mapping/MapFigure.h"

namespace bandom::mapping {

/// Where a map is drawn in its figure, and how large.
struct MapFrame
{
    document::Box box;
    double metresPerUnit = 1;
    double gridLength = 0; ///< metres
};

/// Draws the map itself into a figure: all but the legend. `places` tells where the points are. True
/// where numbers had to stand for names.
bool drawMap(document::Figure &figure, const AreaMap &map, const MapStyle &style, const MapFigure &places,
             const MapFrame &frame, const text::Language &language);

} // namespace bandom::mapping
