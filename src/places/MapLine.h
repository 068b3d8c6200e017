#pragma once

#include "places/Coordinates.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::places {

enum class MapLineKind { River, Road, Border, Other };

/// A line of the map from an imported file. `points` are as the file keeps them: "[[105.97,13.52],...]",
/// longitude first, as GeoJSON has it.
struct MapLine
{
    workbook::Id id;
    MapLineKind kind = MapLineKind::Other;
    std::optional<std::string> name;
    std::string points;
    std::optional<std::string> source; ///< the file that it came from
};

std::vector<MapLine> mapLines(const SQLite::Database &database);

/// The corners of a line; none where `points` is no list of points, which another program must have written.
std::vector<Coordinates> cornersOf(const MapLine &line);

/// How a line's corners are kept: seven decimals, which are about a centimetre.
std::string pointsText(const std::vector<Coordinates> &corners);

/// `corners` without those that lie within `metres` of the line that is left (Douglas and Peucker,
/// "Algorithms for the reduction of the number of points required to represent a digitized line",
/// Cartographica 10, 1973). The first and the last stay.
std::vector<Coordinates> simplified(const std::vector<Coordinates> &corners, double metres);

std::string name(MapLineKind kind, const text::Language &language);

} // namespace bandom::places

namespace bandom::workbook {

template<>
struct Words<places::MapLineKind>
{
    using K = places::MapLineKind;
    static constexpr std::array words{std::pair{K::River, "river"}, std::pair{K::Road, "road"},
                                      std::pair{K::Border, "border"}, std::pair{K::Other, "other"}};
};

template<>
struct Record<places::MapLine>
{
    using L = places::MapLine;
    static constexpr auto table = "map_line";
    static constexpr auto columns =
        std::tuple(column("id", &L::id), column("kind", &L::kind), column("name", &L::name),
                   column("points", &L::points), column("source", &L::source));
};

} // namespace bandom::workbook
