#pragma once

#include "places/MapLine.h"
#include "places/MapProjection.h"
#include "text/Language.h"
#include "workbook/Environment.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bandom::exchange {

/// The lines of a GeoJSON file (RFC 7946), ready for the map; their ids are empty.
struct GeoJsonLines
{
    std::vector<places::MapLine> lines;
    std::size_t pointsRead = 0; ///< corners of the lines in the file
    std::size_t pointsKept = 0;
    double tolerance = 0;    ///< metres that a corner left out may lie beside its line; 0: none was left out
    std::size_t farAway = 0; ///< lines that were left out since they do not come near the area
    std::size_t withoutLine =
        0; ///< features that are no line or border: points, and those without a geometry
};

/// More corners than this in all make a file large; its lines are simplified until no more are left.
inline constexpr std::size_t mostCorners = 20000;

/// Reads lines and the borders of areas from `bytes`. What a line is comes from the properties that
/// OpenStreetMap and the usual programs write: `waterway` a river, `highway` a road, `boundary` or
/// `admin_level` a border, `natural` water a river; an area of no such kind is a border; `name` its name.
/// Where `area` is given, only lines that come into it are kept. `source` is the file's name.
///
/// A sentence for people, and no lines, where it is no JSON, no GeoJSON, has no lines, or has coordinates
/// that are none: metres of a grid, beyond 90 or 180 degrees, the wrong way round.
std::variant<GeoJsonLines, std::string> readGeoJson(std::string_view bytes, const std::string &source,
                                                    const std::optional<places::Bounds> &area,
                                                    const text::Language &language);

/// `read` in sentences: how many lines of which kinds come in, what was left out and what was simplified.
std::vector<std::string> summary(const GeoJsonLines &read, const text::Language &language);

/// Adds the lines to the map, those that are there already left out, and returns how many it added. Inside of
/// an edit.
int addLines(const SQLite::Database &database, const GeoJsonLines &read,
             const workbook::Environment &environment);

} // namespace bandom::exchange
