#include "mapping/AreaMap.h"

#include "mapping/Area.h"

#include <algorithm>

namespace bandom::mapping {

std::optional<places::Bounds> AreaMap::bounds() const
{
    std::vector<places::Coordinates> all;
    for (const MapPoint &point : points)
        all.push_back(point.at);
    return places::boundsOf(all);
}

const MapPoint *AreaMap::point(const workbook::Id &id) const
{
    const auto found =
        std::find_if(points.begin(), points.end(), [&](const MapPoint &point) { return point.id == id; });
    return found == points.end() ? nullptr : &*found;
}

const MapPoint *AreaMap::origin() const
{
    for (const places::LandmarkKind wanted :
         {places::LandmarkKind::MeetingPoint, places::LandmarkKind::Market}) {
        for (const MapPoint &point : points) {
            const auto *kind = std::get_if<places::LandmarkKind>(&point.kind);
            if (kind && *kind == wanted)
                return &point;
        }
    }
    return points.empty() ? nullptr : &points.front();
}

AreaMap areaMap(const SQLite::Database &database, const workbook::Id &area, const text::Language &language)
{
    AreaMap map;
    if (const auto known = workbook::find<Area>(database, area))
        map.area = name(*known, language);
    for (const places::Landmark &landmark : places::landmarks(database, area)) {
        if (const auto at = coordinatesOf(landmark))
            map.points.push_back({landmark.id, landmark.kind, name(landmark, language), *at, landmark.note});
        else
            map.unplaced.push_back(name(landmark, language));
    }
    const std::vector<places::Place> own = unitsOf(database, area);
    for (const places::Place &place : unitsWithin(database, area)) {
        if (const auto at = coordinatesOf(place))
            map.points.push_back({place.id, place.level, labelOf(place, language), *at, place.positionNote});
        else if (std::any_of(own.begin(), own.end(), [&](const auto &unit) { return unit.id == place.id; }))
            map.unplaced.push_back(fullName(place, language));
    }
    for (const places::MapLine &line : places::mapLines(database))
        map.lines.push_back(
            {line.kind, line.name.value_or(""), places::cornersOf(line), line.source.value_or("")});
    return map;
}

std::string kindName(const MapPoint &point, const text::Language &language)
{
    return std::visit([&](auto kind) { return places::name(kind, language); }, point.kind);
}

std::string labelOf(const places::Place &place, const text::Language &language)
{
    // Villages are what a map has most of: their bare names leave room.
    return place.level == places::Level::Village ? name(place, language) : fullName(place, language);
}

} // namespace bandom::mapping
