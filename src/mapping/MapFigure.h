#pragma once

#include "document/Figure.h"
#include "mapping/AreaMap.h"

namespace bandom::mapping {

/// Which part of the earth a map shows: a centre, and how many metres a unit of the figure is.
struct MapView
{
    places::Coordinates centre;
    double metresPerUnit = 100;
};

/// How a map is drawn.
struct MapStyle
{
    double width = document::Figure::uprightColumn;
    double height = 330;
    bool grid = false;           ///< squares of a round length with letters and numbers, for field notes
    workbook::Id origin;         ///< the point that distances are measured from is marked; empty: none
    std::optional<MapView> view; ///< none: all points
    bool legend = true;
};

/// A map to scale: lines, points with a symbol for each kind and a name where it fits (its number in the list
/// where it doesn't), a scale bar of a round length, an arrow to the north, a legend.
class MapFigure
{
public:
    MapFigure(const AreaMap &map, MapStyle style, const text::Language &language);

    /// Its caption says which points stand as numbers, where there are any: "6: Samkhuoy commune".
    const document::Figure &figure() const { return m_figure; }
    const MapView &view() const { return m_view; }

    /// The view `factor` times as large (below 1: smaller) in which what is at `around` stays there.
    MapView zoomed(double factor, document::Point around) const;

    /// The view after what is shown moved by this much of the figure.
    MapView moved(document::Point by) const;

    document::Point toFigure(places::Coordinates at) const;
    places::Coordinates toCoordinates(document::Point at) const;

    /// Whether numbers of the list stand for names that found no room.
    bool hasNumbers() const { return m_hasNumbers; }

    /// The side of the grid's squares in metres.
    double gridLength() const { return m_gridLength; }

private:
    document::Figure m_figure;
    MapView m_view;
    places::MapProjection m_projection;
    double m_gridLength = 0;
    bool m_hasNumbers = false;
    document::Box m_frame; ///< the map's part of the figure, without the grid's letters
};

/// The view in which all points are seen with some ground around them; around `fallback` 10 km where there
/// are none.
MapView viewOf(const AreaMap &map, double width, double height);

} // namespace bandom::mapping
