#pragma once

#include "places/Landmark.h"
#include "places/MapLine.h"
#include "places/MapProjection.h"
#include "places/Place.h"
#include "text/Language.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bandom::mapping {

/// A point of an area's map: an official unit, or a landmark.
struct MapPoint
{
    workbook::Id id; ///< the place's or the landmark's
    std::variant<places::Level, places::LandmarkKind> kind = places::Level::Village;
    std::string name;
    places::Coordinates at;
    std::optional<std::string> note;
};

/// A line of the map with its corners read.
struct MapTrack
{
    places::MapLineKind kind = places::MapLineKind::Other;
    std::string name; ///< may be empty
    std::vector<places::Coordinates> corners;
    std::string source; ///< may be empty
};

/// What an area's map shows.
struct AreaMap
{
    std::string area; ///< its name
    std::vector<MapPoint> points;
    std::vector<MapTrack> lines;
    std::vector<std::string> unplaced; ///< its landmarks and units whose position is not known

    /// The box around the points; none where there are none.
    std::optional<places::Bounds> bounds() const;

    const MapPoint *point(const workbook::Id &id) const;

    /// Where distances are measured from unless people say otherwise: the first meeting point, else the first
    /// market, else the first point; null where there is none.
    const MapPoint *origin() const;
};

/// The units of the area and all that lie in them, as far as their positions are known, its landmarks and
/// those of no area, and all lines of the file.
AreaMap areaMap(const SQLite::Database &database, const workbook::Id &area, const text::Language &language);

/// "Village", "Market": what a point is.
std::string kindName(const MapPoint &point, const text::Language &language);

/// The name by which a list or a map says it: "Sesan district", "Market of Ba Daeum".
std::string labelOf(const places::Place &place, const text::Language &language);

} // namespace bandom::mapping
