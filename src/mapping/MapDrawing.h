#pragma once

#include "mapping/MapFigure.h"

#include <cstddef>
#include <vector>

namespace bandom::mapping {

/// Where a map is drawn in its figure, and how large.
struct MapFrame
{
    document::Box box;
    double metresPerUnit = 1;
    double gridLength = 0; ///< metres
};

/// Draws the map itself into a figure: all but the legend. `places` tells where the points are. Returns those
/// whose number in the list, from 1, had to stand for their name.
std::vector<std::size_t> drawMap(document::Figure &figure, const AreaMap &map, const MapStyle &style,
                                 const MapFigure &places, const MapFrame &frame,
                                 const text::Language &language);

} // namespace bandom::mapping
