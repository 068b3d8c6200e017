#include "places/MapLine.h"

#include "places/Landmark.h"
#include "places/MapProjection.h"
#include "places/Place.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <cmath>

using namespace bandom;
using namespace bandom::places;

TEST_CASE("a line's corners are kept longitude first and come back")
{
    const std::vector<Coordinates> corners{{13.5, 105.97}, {13.5200001, 106}, {-0.5, 0}};
    CHECK(pointsText(corners) == "[[105.97,13.5],[106,13.5200001],[0,-0.5]]");
    MapLine line;
    line.points = pointsText(corners);
    CHECK(cornersOf(line) == corners);
    for (const char *broken : {"", "river", "{}", "[[1]]", "[[\"a\",2]]", "[1,2]"}) {
        line.points = broken;
        CHECK(cornersOf(line).empty());
    }
}

TEST_CASE("a simplified line keeps its ends and leaves out what lies beside it by less")
{
    // A peak of 111 m, and a corner about 1.1 m beside the way up to it.
    const std::vector<Coordinates> corners{{13, 105}, {13.00051, 105.01}, {13.001, 105.02}, {13, 105.04}};
    CHECK(simplified(corners, 10) == std::vector<Coordinates>{{13, 105}, {13.001, 105.02}, {13, 105.04}});
    CHECK(simplified(corners, 200) == std::vector<Coordinates>{{13, 105}, {13, 105.04}});
    CHECK(simplified(corners, 0) == corners);
    CHECK(simplified({}, 10).empty());
}

TEST_CASE("no corner that simplifying leaves out lies further away than it may")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    std::uniform_real_distribution<double> step(-0.001, 0.001);
    std::vector<Coordinates> corners{{13.5, 106}};
    for (int i = 0; i < 2000; ++i)
        corners.push_back({corners.back().latitude + step(generator), corners.back().longitude + 0.0005});
    const std::vector<Coordinates> rest = simplified(corners, 50);
    REQUIRE(rest.size() >= 2);
    CHECK(rest.size() < corners.size());
    CHECK(rest.front() == corners.front());
    CHECK(rest.back() == corners.back());
    // The line runs east, so that each corner lies between two that are left.
    const MapProjection projection(corners.front());
    std::size_t piece = 1;
    for (const Coordinates &corner : corners) {
        while (rest[piece].longitude < corner.longitude)
            ++piece;
        const Plane a = projection.toPlane(rest[piece - 1]);
        const Plane b = projection.toPlane(rest[piece]);
        const Plane p = projection.toPlane(corner);
        const double length = std::hypot(b.east - a.east, b.south - a.south);
        const double beside =
            std::abs((b.east - a.east) * (a.south - p.south) - (a.east - p.east) * (b.south - a.south)) /
            length;
        REQUIRE(beside <= 50.001);
    }
}

TEST_CASE("a projection is true to scale around its centre and turns back")
{
    const MapProjection projection({13.5, 106});
    const Plane plane = projection.toPlane({13.6, 106.2});
    CHECK(plane.south < 0);
    CHECK(std::hypot(plane.east, plane.south) == Approx(distance({13.5, 106}, {13.6, 106.2})).epsilon(0.001));
    const Coordinates back = projection.toCoordinates(plane);
    CHECK(back.latitude == Approx(13.6));
    CHECK(back.longitude == Approx(106.2));
}

TEST_CASE("bounds hold their points and grow by metres")
{
    CHECK_FALSE(boundsOf({}));
    const Bounds bounds = *boundsOf({{13.5, 106}, {13.4, 106.2}});
    CHECK(bounds.southWest == Coordinates{13.4, 106});
    CHECK(bounds.northEast == Coordinates{13.5, 106.2});
    CHECK(bounds.contains({13.45, 106.1}));
    CHECK_FALSE(bounds.contains({13.51, 106.1}));
    CHECK(bounds.grownBy(2000).contains({13.515, 106.1}));
}

TEST_CASE("a place keeps its position and how it is known")
{
    test::MappingWorkbook file;
    Place place;
    place.id = file.workbook().environment().newId();
    place.nameLatin = "Ba Daeum";
    CHECK_FALSE(coordinatesOf(place));
    place.latitude = 13.514;
    place.longitude = 106.102;
    place.positionNote = "GPS at the pagoda";
    file.edit([&] { workbook::save(file.database(), place); });
    const Place back = workbook::find<Place>(file.database(), place.id).value();
    CHECK(coordinatesOf(back) == Coordinates{13.514, 106.102});
    CHECK(back.positionNote == "GPS at the pagoda");
}

TEST_CASE("an area has its own landmarks and those of no area")
{
    test::MappingWorkbook file;
    const auto sesan = file.addArea("Sesan");
    const auto other = file.addArea("Thala");
    const auto add = [&](const workbook::Id &area, const char *name) {
        Landmark landmark;
        landmark.id = file.workbook().environment().newId();
        landmark.area = area;
        landmark.nameLatin = name;
        landmark.kind = LandmarkKind::Market;
        landmark.latitude = 13.5;
        landmark.longitude = 106;
        file.edit([&] { workbook::save(file.database(), landmark); });
    };
    add({}, "Town market");
    add(sesan, "Sesan market");
    add(other, "Thala market");
    const auto found = landmarks(file.database(), sesan);
    REQUIRE(found.size() == 2);
    CHECK(found[0].nameLatin == "Sesan market");
    CHECK(found[1].nameLatin == "Town market");
}
