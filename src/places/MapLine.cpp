#include "places/MapLine.h"

#include "places/MapProjection.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace bandom::places {

namespace {

double distanceToSegment(Plane p, Plane a, Plane b)
{
    const double x = b.east - a.east;
    const double y = b.south - a.south;
    const double length = x * x + y * y;
    const double along =
        length > 0 ? std::clamp(((p.east - a.east) * x + (p.south - a.south) * y) / length, 0.0, 1.0) : 0;
    return std::hypot(p.east - a.east - along * x, p.south - a.south - along * y);
}

} // namespace

std::vector<MapLine> mapLines(const SQLite::Database &database)
{
    return workbook::select<MapLine>(database, "ORDER BY kind, name IS NULL, name, id");
}

std::vector<Coordinates> cornersOf(const MapLine &line)
{
    const auto json = nlohmann::json::parse(line.points, nullptr, false);
    std::vector<Coordinates> corners;
    if (!json.is_array())
        return corners;
    for (const auto &point : json) {
        if (!point.is_array() || point.size() < 2 || !point[0].is_number() || !point[1].is_number())
            return {};
        corners.push_back({point[1].get<double>(), point[0].get<double>()});
    }
    return corners;
}

std::string pointsText(const std::vector<Coordinates> &corners)
{
    const auto number = [](double degrees) {
        // Not by printf, which in some countries would write a comma.
        char text[32];
        const auto end = std::to_chars(text, text + sizeof text, degrees, std::chars_format::fixed, 7).ptr;
        std::string shortened(text, end);
        shortened.erase(shortened.find_last_not_of('0') + 1);
        if (shortened.back() == '.')
            shortened.pop_back();
        return shortened == "-0" ? "0" : shortened;
    };
    std::string text;
    for (const Coordinates &corner : corners)
        text += (text.empty() ? "[" : ",[") + number(corner.longitude) + "," + number(corner.latitude) + "]";
    return "[" + text + "]";
}

std::vector<Coordinates> simplified(const std::vector<Coordinates> &corners, double metres)
{
    if (corners.size() < 3 || metres <= 0)
        return corners;
    const MapProjection projection(corners.front());
    std::vector<Plane> plane;
    for (const Coordinates &corner : corners)
        plane.push_back(projection.toPlane(corner));
    std::vector<bool> kept(corners.size(), false);
    kept.front() = kept.back() = true;
    // A stack of its own: a river of a million corners would be too deep for recursion.
    std::vector<std::pair<std::size_t, std::size_t>> pieces{{0, corners.size() - 1}};
    while (!pieces.empty()) {
        const auto [first, last] = pieces.back();
        pieces.pop_back();
        double farthest = metres;
        std::size_t at = 0;
        for (std::size_t i = first + 1; i < last; ++i) {
            const double far = distanceToSegment(plane[i], plane[first], plane[last]);
            if (far > farthest) {
                farthest = far;
                at = i;
            }
        }
        if (at == 0)
            continue;
        kept[at] = true;
        pieces.emplace_back(first, at);
        pieces.emplace_back(at, last);
    }
    std::vector<Coordinates> rest;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (kept[i])
            rest.push_back(corners[i]);
    }
    return rest;
}

std::string name(MapLineKind kind, const text::Language &language)
{
    switch (kind) {
    case MapLineKind::River:
        return language.translate("MapLines", "River");
    case MapLineKind::Road:
        return language.translate("MapLines", "Road");
    case MapLineKind::Border:
        return language.translate("MapLines", "Border");
    case MapLineKind::Other:
        return language.translate("MapLines", "Other line");
    }
    return {};
}

} // namespace bandom::places
