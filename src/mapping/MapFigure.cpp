#include "mapping/MapFigure.h"

#include "mapping/MapDrawing.h"
#include "mapping/MapGeometry.h"
#include "mapping/MapLegend.h"

#include <algorithm>

namespace bandom::mapping {

namespace {

using document::Point;

/// Where the grid's letters and numbers stand.
constexpr double gridMargin = 16;

/// The least that a view shows, in metres, and what one shows that has no points.
constexpr double leastExtent = 2000;
constexpr double emptyExtent = 10000;

std::string alternativeOf(const AreaMap &map, const text::Language &language)
{
    std::string names;
    for (const MapPoint &point : map.points) {
        if (names.size() > 400) {
            names += ", …";
            break;
        }
        names += (names.empty() ? "" : ", ") + point.name;
    }
    if (names.empty())
        return text::fill(language.translate("MapFigure", "Map of %1 without points."), {map.area});
    return text::fill(language.translate("MapFigure", "Map of %1, to scale, with these points: %2."),
                      {map.area, names});
}

} // namespace

MapView viewOf(const AreaMap &map, double width, double height)
{
    const std::optional<places::Bounds> bounds = map.bounds();
    if (!bounds) {
        // Without points the lines say where to look.
        std::vector<places::Coordinates> corners;
        for (const MapTrack &track : map.lines)
            corners.insert(corners.end(), track.corners.begin(), track.corners.end());
        const auto around = places::boundsOf(corners);
        return {around ? around->centre() : places::Coordinates{12.7, 104.9},
                emptyExtent / std::min(width, height)};
    }
    const places::MapProjection projection(bounds->centre());
    const places::Plane a = projection.toPlane(bounds->southWest);
    const places::Plane b = projection.toPlane(bounds->northEast);
    const double wide = std::max(b.east - a.east, leastExtent);
    const double high = std::max(a.south - b.south, leastExtent);
    return {bounds->centre(), std::max(wide / (width * 0.8), high / (height * 0.8))};
}

MapFigure::MapFigure(const AreaMap &map, MapStyle style, const text::Language &language)
    : m_projection(places::Coordinates{})
{
    const MapLegend legend(map, style.width, language);
    const double legendHeight = style.legend ? legend.height() : 0;
    const double margin = style.grid ? gridMargin : 0.5;
    m_frame = {margin, margin, style.width - margin - 0.5,
               std::max(40.0, style.height - margin - 0.5 - legendHeight)};
    m_view = style.view.value_or(viewOf(map, m_frame.width, m_frame.height));
    m_projection = places::MapProjection(m_view.centre);
    m_gridLength = roundLength(m_frame.width / 6 * m_view.metresPerUnit);
    m_figure.width = style.width;
    m_figure.height = style.height;
    std::vector<std::size_t> numbered =
        drawMap(m_figure, map, style, *this, {m_frame, m_view.metresPerUnit, m_gridLength}, language);
    m_hasNumbers = !numbered.empty();
    std::sort(numbered.begin(), numbered.end());
    for (const std::size_t point : numbered)
        m_figure.caption +=
            (m_figure.caption.empty() ? "" : "; ") +
            text::fill(language.translate("MapFigure", "%1: %2", "a number on the map, its name"),
                       {std::to_string(point + 1), map.points[point].name});
    if (style.legend)
        legend.draw(m_figure, {m_frame.x, m_frame.y + m_frame.height});
    m_figure.alternative = alternativeOf(map, language);
}

MapView MapFigure::zoomed(double factor, Point around) const
{
    // From a house to a country.
    const double scale = std::clamp(m_view.metresPerUnit / factor, 0.2, 5000.0);
    const Point middle{m_frame.x + m_frame.width / 2, m_frame.y + m_frame.height / 2};
    const double part = 1 - scale / m_view.metresPerUnit;
    return {toCoordinates({middle.x + (around.x - middle.x) * part, middle.y + (around.y - middle.y) * part}),
            scale};
}

MapView MapFigure::moved(Point by) const
{
    const Point middle{m_frame.x + m_frame.width / 2, m_frame.y + m_frame.height / 2};
    return {toCoordinates({middle.x - by.x, middle.y - by.y}), m_view.metresPerUnit};
}

Point MapFigure::toFigure(places::Coordinates at) const
{
    const places::Plane plane = m_projection.toPlane(at);
    return {m_frame.x + m_frame.width / 2 + plane.east / m_view.metresPerUnit,
            m_frame.y + m_frame.height / 2 + plane.south / m_view.metresPerUnit};
}

places::Coordinates MapFigure::toCoordinates(Point at) const
{
    return m_projection.toCoordinates({(at.x - m_frame.x - m_frame.width / 2) * m_view.metresPerUnit,
                                       (at.y - m_frame.y - m_frame.height / 2) * m_view.metresPerUnit});
}

} // namespace bandom::mapping
