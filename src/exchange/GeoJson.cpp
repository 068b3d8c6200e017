#include "exchange/GeoJson.h"

#include "text/Fold.h"
#include "text/Number.h"
#include "text/Utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace bandom::exchange {

namespace {

using nlohmann::json;
using places::Coordinates;
using places::MapLine;
using places::MapLineKind;

/// Larger files are of whole countries; read whole they would fill a small laptop's memory.
constexpr std::size_t largestFile = std::size_t{64} * 1024 * 1024;

/// How far from an area's points a line may be and still be of use, in metres.
constexpr double farthest = 50'000;

/// A file that can't be taken, in a sentence.
struct Refused
{
    std::string sentence;
};

struct Line
{
    MapLineKind kind = MapLineKind::Other;
    std::optional<std::string> name;
    std::vector<Coordinates> corners;
};

bool isText(const json &object, const char *key, std::initializer_list<const char *> values = {})
{
    if (!object.is_object() || !object.contains(key) || !object[key].is_string())
        return false;
    const auto &text = object[key].get_ref<const std::string &>();
    return values.size() == 0
               ? !text.empty()
               : std::any_of(values.begin(), values.end(), [&](const char *value) { return text == value; });
}

class Reader
{
public:
    explicit Reader(const text::Language &language) : m_language(language) {}

    std::vector<Line> lines;
    std::size_t withoutLine = 0;

    void read(const json &root)
    {
        if (!root.is_object() || !isText(root, "type"))
            refuse(m_language.translate("GeoJson", "This file is JSON but not GeoJSON. Export the lines as "
                                                   "GeoJSON and try again."));
        demandDegrees(root);
        const auto type = root["type"].get<std::string>();
        if (type == "FeatureCollection") {
            if (!root.contains("features") || !root["features"].is_array())
                refuse(m_language.translate("GeoJson", "This GeoJSON has no list of features: it may be cut "
                                                       "off."));
            for (const json &feature : root["features"])
                readFeature(feature);
        } else if (type == "Feature") {
            readFeature(root);
        } else if (!readGeometry(root, json::object(), 0)) {
            refuse(m_language.translate("GeoJson", "This file is JSON but not GeoJSON. Export the lines as "
                                                   "GeoJSON and try again."));
        }
        if (lines.empty())
            refuse(m_language.translate("GeoJson", "This GeoJSON has no lines and no borders: nothing of it "
                                                   "can be drawn as a river or a road."));
    }

private:
    [[noreturn]] static void refuse(std::string sentence) { throw Refused{std::move(sentence)}; }

    /// Older files name another grid than degrees.
    void demandDegrees(const json &root) const
    {
        if (!root.contains("crs") || !root["crs"].is_object())
            return;
        const json &crs = root["crs"];
        if (!crs.contains("properties") || !isText(crs["properties"], "name"))
            return;
        const auto name = crs["properties"]["name"].get<std::string>();
        const bool isDegrees = name.find("CRS84") != std::string::npos ||
                               name.find("4326") != std::string::npos ||
                               name.find("WGS 84") != std::string::npos;
        if (!isDegrees)
            refuse(text::fill(m_language.translate("GeoJson",
                                                   "This file's coordinates are of the grid %1, not degrees. "
                                                   "Export it in WGS 84 (EPSG:4326)."),
                              {text::isUtf8(name) ? name : "?"}));
    }

    void readFeature(const json &feature)
    {
        const bool hasGeometry =
            feature.is_object() && feature.contains("geometry") && feature["geometry"].is_object();
        const json properties =
            feature.is_object() && feature.contains("properties") && feature["properties"].is_object()
                ? feature["properties"]
                : json::object();
        const std::size_t before = lines.size();
        if (hasGeometry)
            readGeometry(feature["geometry"], properties, 0);
        withoutLine += lines.size() == before;
    }

    /// False where it is no geometry at all.
    bool readGeometry(const json &geometry, const json &properties, int depth)
    {
        if (!isText(geometry, "type") || depth > 8)
            return false;
        const auto type = geometry["type"].get<std::string>();
        if (type == "GeometryCollection" && geometry.contains("geometries")) {
            for (const json &part : geometry["geometries"])
                readGeometry(part, properties, depth + 1);
            return true;
        }
        if (!geometry.contains("coordinates"))
            return false;
        const json &coordinates = geometry["coordinates"];
        if (type == "LineString")
            readLine(coordinates, properties, false);
        else if (type == "MultiLineString")
            readLines(coordinates, properties, false);
        else if (type == "Polygon")
            readLines(coordinates, properties, true);
        else if (type == "MultiPolygon" && coordinates.is_array())
            for (const json &polygon : coordinates)
                readLines(polygon, properties, true);
        else
            return type == "Point" || type == "MultiPoint";
        return true;
    }

    void readLines(const json &list, const json &properties, bool isArea)
    {
        if (!list.is_array())
            return;
        for (const json &line : list)
            readLine(line, properties, isArea);
    }

    void readLine(const json &list, const json &properties, bool isArea)
    {
        if (!list.is_array())
            return;
        Line line;
        line.kind = kindOf(properties, isArea);
        line.name = nameOf(properties);
        for (const json &point : list) {
            if (!point.is_array() || point.size() < 2 || !point[0].is_number() || !point[1].is_number())
                refuse(m_language.translate("GeoJson", "A line of this GeoJSON has a point without two "
                                                       "numbers: the file is damaged."));
            line.corners.push_back(checked(point[0].get<double>(), point[1].get<double>()));
        }
        if (line.corners.size() >= 2)
            lines.push_back(std::move(line));
    }

    Coordinates checked(double longitude, double latitude) const
    {
        if (std::abs(latitude) <= 90 && std::abs(longitude) <= 180)
            return {latitude, longitude};
        if (std::abs(longitude) > 1000 || std::abs(latitude) > 1000)
            refuse(m_language.translate("GeoJson", "This file's coordinates are metres of a grid (UTM), not "
                                                   "degrees. Export it in WGS 84 (EPSG:4326)."));
        if (std::abs(longitude) <= 90 && std::abs(latitude) <= 180)
            refuse(m_language.translate("GeoJson",
                                        "This file gives the latitude before the longitude; GeoJSON "
                                        "has the longitude first. Export it again with another "
                                        "program."));
        refuse(m_language.translate("GeoJson",
                                    "This file has coordinates beyond 90 or 180 degrees: there is no "
                                    "such place."));
    }

    static MapLineKind kindOf(const json &properties, bool isArea)
    {
        if (isText(properties, "waterway") || isText(properties, "natural", {"water", "coastline"}) ||
            isText(properties, "water"))
            return MapLineKind::River;
        if (isText(properties, "highway"))
            return MapLineKind::Road;
        if (isText(properties, "boundary") || properties.contains("admin_level") || isArea)
            return MapLineKind::Border;
        return MapLineKind::Other;
    }

    static std::optional<std::string> nameOf(const json &properties)
    {
        for (const char *key : {"name", "Name", "NAME", "name:en", "name:km"}) {
            if (!isText(properties, key))
                continue;
            const std::string name(text::trimmed(properties[key].get_ref<const std::string &>()));
            if (!name.empty())
                return name.substr(0, 200);
        }
        return std::nullopt;
    }

    const text::Language &m_language;
};

std::size_t cornersIn(const std::vector<Line> &lines)
{
    std::size_t count = 0;
    for (const Line &line : lines)
        count += line.corners.size();
    return count;
}

bool comesInto(const Line &line, const places::Bounds &near)
{
    // A long straight piece may cross the box without a corner in it.
    for (std::size_t i = 0; i < line.corners.size(); ++i) {
        if (near.contains(line.corners[i]))
            return true;
        if (i == 0)
            continue;
        const Coordinates &a = line.corners[i - 1];
        const Coordinates &b = line.corners[i];
        for (int step = 1; step < 16; ++step) {
            const double t = step / 16.0;
            if (near.contains({a.latitude + t * (b.latitude - a.latitude),
                               a.longitude + t * (b.longitude - a.longitude)}))
                return true;
        }
    }
    return false;
}

} // namespace

std::variant<GeoJsonLines, std::string> readGeoJson(std::string_view bytes, const std::string &source,
                                                    const std::optional<places::Bounds> &area,
                                                    const text::Language &language)
{
    if (bytes.size() > largestFile)
        return language.translate("GeoJson",
                                  "This file is larger than 64 MB. Export only the part of the country "
                                  "around the area.");
    const json root = json::parse(bytes, nullptr, false);
    if (root.is_discarded())
        return language.translate("GeoJson",
                                  "This file is no GeoJSON: it is not even JSON, or it is cut off.");
    Reader reader(language);
    try {
        reader.read(root);
    } catch (const Refused &refused) {
        return refused.sentence;
    }

    GeoJsonLines read;
    read.withoutLine = reader.withoutLine;
    std::vector<Line> lines = std::move(reader.lines);
    read.pointsRead = cornersIn(lines);
    if (area) {
        const places::Bounds near = area->grownBy(farthest);
        const std::size_t all = lines.size();
        std::erase_if(lines, [&](const Line &line) { return !comesInto(line, near); });
        read.farAway = all - lines.size();
        if (lines.empty())
            return language.translate("GeoJson", "None of this file's lines comes within 50 km of the area's "
                                                 "points: it is of another place, or the points are.");
        read.pointsRead = cornersIn(lines);
    }
    for (double tolerance = 10; cornersIn(lines) > mostCorners && tolerance < 2000; tolerance *= 2) {
        for (Line &line : lines)
            line.corners = places::simplified(line.corners, tolerance);
        read.tolerance = tolerance;
    }
    read.pointsKept = cornersIn(lines);
    for (Line &line : lines)
        read.lines.push_back({{}, line.kind, line.name, places::pointsText(line.corners), source});
    return read;
}

std::vector<std::string> summary(const GeoJsonLines &read, const text::Language &language)
{
    std::vector<std::string> sentences;
    const auto countOf = [&](MapLineKind kind) {
        return std::count_if(read.lines.begin(), read.lines.end(),
                             [kind](const MapLine &line) { return line.kind == kind; });
    };
    const long rivers = countOf(MapLineKind::River);
    const long roads = countOf(MapLineKind::Road);
    const long borders = countOf(MapLineKind::Border);
    const long others = countOf(MapLineKind::Other);
    if (rivers > 0)
        sentences.push_back(language.translate("GeoJson", "%n line(s) of rivers and water", nullptr, rivers));
    if (roads > 0)
        sentences.push_back(language.translate("GeoJson", "%n line(s) of roads", nullptr, roads));
    if (borders > 0)
        sentences.push_back(language.translate("GeoJson", "%n line(s) of borders", nullptr, borders));
    if (others > 0)
        sentences.push_back(language.translate("GeoJson", "%n other line(s)", nullptr, others));
    const auto count = [](std::size_t n) { return text::formatNumber(static_cast<long>(n)); };
    if (read.tolerance > 0)
        sentences.push_back(text::fill(
            language.translate("GeoJson",
                               "The lines have %1 points and are simplified to %2: none that is left "
                               "out lies further than %3 m from its line."),
            {count(read.pointsRead), count(read.pointsKept),
             text::formatNumber(std::lround(read.tolerance))}));
    const auto far = static_cast<long>(read.farAway);
    if (far > 0)
        sentences.push_back(language.translate("GeoJson",
                                               "%n line(s) further than 50 km from the area's points "
                                               "stay out.",
                                               nullptr, far));
    const auto without = static_cast<long>(read.withoutLine);
    if (without > 0)
        sentences.push_back(language.translate(
            "GeoJson", "%n thing(s) in the file are no lines and stay out.", nullptr, without));
    return sentences;
}

int addLines(const SQLite::Database &database, const GeoJsonLines &read,
             const workbook::Environment &environment)
{
    int added = 0;
    for (MapLine line : read.lines) {
        const bool isThere =
            workbook::value<int>(database,
                                 "SELECT 1 FROM map_line WHERE kind = ? AND name IS ? AND points = ?",
                                 line.kind, line.name, line.points)
                .has_value();
        if (isThere)
            continue;
        line.id = environment.newId();
        workbook::save(database, line);
        ++added;
    }
    return added;
}

} // namespace bandom::exchange
