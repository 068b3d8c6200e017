#include "mapping/MapFigure.h"

#include "mapping/FieldMap.h"
#include "mapping/MapGeometry.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <cmath>

using namespace bandom;
using namespace bandom::mapping;
using document::Box;
using document::Figure;
using document::Point;

namespace {

AreaMap sesan(text::LanguageCode code = text::LanguageCode::English)
{
    auto file = test::MappingWorkbook::training(code);
    return areaMap(file.database(), areaNamed(file.database(), "A1").value().id, text::Language(code));
}

std::vector<Figure::Label> labelsOf(const Figure &figure)
{
    std::vector<Figure::Label> labels;
    for (const Figure::Item &item : figure.items) {
        if (const auto *label = std::get_if<Figure::Label>(&item))
            labels.push_back(*label);
    }
    return labels;
}

bool hasLabel(const Figure &figure, const std::string &text)
{
    const auto labels = labelsOf(figure);
    return std::any_of(labels.begin(), labels.end(), [&](const auto &label) { return label.text == text; });
}

} // namespace

TEST_CASE("round lengths are one and two and five times a power of ten")
{
    CHECK(roundLength(7.3) == 5);
    CHECK(roundLength(5) == 5);
    CHECK(roundLength(4.99) == 2);
    CHECK(roundLength(1999) == 1000);
    CHECK(roundLength(0.3) == Approx(0.2));
    CHECK(roundLength(0) == 1);
}

TEST_CASE("a line is cut at the edges of the map")
{
    const Box box{0, 0, 10, 10};
    const auto inside = clipped({{2, 2}, {4, 4}, {8, 2}}, box);
    REQUIRE(inside.size() == 1);
    CHECK(inside[0].size() == 3);

    const auto across = clipped({{-5, 5}, {15, 5}}, box);
    REQUIRE(across.size() == 1);
    CHECK(across[0] == std::vector<Point>{{0, 5}, {10, 5}});

    // Out and in again: two pieces.
    const auto twice = clipped({{5, 5}, {15, 5}, {15, 8}, {5, 8}}, box);
    REQUIRE(twice.size() == 2);
    CHECK(twice[0] == std::vector<Point>{{5, 5}, {10, 5}});
    CHECK(twice[1] == std::vector<Point>{{10, 8}, {5, 8}});

    CHECK(clipped({{-5, -5}, {-1, 20}}, box).empty());
    CHECK(clipped({{3, 3}}, box).empty());
}

TEST_CASE("nothing that is clipped lies outside of the box")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    std::uniform_real_distribution<double> any(-20, 30);
    for (int i = 0; i < 500; ++i) {
        std::vector<Point> line;
        for (int k = 0; k < 6; ++k)
            line.push_back({any(generator), any(generator)});
        for (const auto &piece : clipped(line, {0, 0, 10, 10})) {
            CHECK(piece.size() >= 2);
            for (const Point &p : piece) {
                CHECK(p.x >= -1e-9);
                CHECK(p.x <= 10 + 1e-9);
                CHECK(p.y >= -1e-9);
                CHECK(p.y <= 10 + 1e-9);
            }
        }
    }
}

TEST_CASE("a map is to scale")
{
    const AreaMap map = sesan();
    const MapFigure drawn(map, {}, text::Language());
    REQUIRE(map.points.size() >= 2);
    for (const MapPoint &a : map.points) {
        for (const MapPoint &b : map.points) {
            const Point p = drawn.toFigure(a.at);
            const Point q = drawn.toFigure(b.at);
            const double metres = std::hypot(p.x - q.x, p.y - q.y) * drawn.view().metresPerUnit;
            CHECK(metres == Approx(places::distance(a.at, b.at)).epsilon(0.002).margin(1));
        }
        const places::Coordinates back = drawn.toCoordinates(drawn.toFigure(a.at));
        CHECK(back.latitude == Approx(a.at.latitude));
        CHECK(back.longitude == Approx(a.at.longitude));
    }
}

TEST_CASE("the scale bar is as long as it says")
{
    const AreaMap map = sesan();
    MapStyle style;
    style.view = MapView{{13.52, 106.1}, 25};
    const MapFigure drawn(map, style, text::Language());
    const auto labels = labelsOf(drawn.figure());
    const auto zero = std::find_if(labels.begin(), labels.end(), [](const auto &l) { return l.text == "0"; });
    REQUIRE(zero != labels.end());
    REQUIRE(std::next(zero) != labels.end());
    CHECK(std::next(zero)->text == "2 km");
    CHECK((std::next(zero)->at.x - zero->at.x) * 25 == Approx(2000));
}

TEST_CASE("all points are in the view and their names do not lie over each other")
{
    for (const auto code : {text::LanguageCode::English, text::LanguageCode::Khmer}) {
        const AreaMap map = sesan(code);
        for (const auto &[width, height] :
             {std::pair{470.0, 330.0}, std::pair{717.0, 356.0}, std::pair{260.0, 200.0}}) {
            MapStyle style;
            style.width = width;
            style.height = height;
            const MapFigure drawn(map, style, text::Language(code));
            for (const MapPoint &point : map.points) {
                const Point at = drawn.toFigure(point.at);
                CHECK(at.x > 0);
                CHECK(at.x < width);
                CHECK(at.y > 0);
                CHECK(at.y < height);
            }
            std::vector<Box> boxes;
            for (const Figure::Label &label : labelsOf(drawn.figure())) {
                if (!label.halo || label.angle != 0)
                    continue;
                const Box box = document::estimatedBox(label);
                for (const Box &other : boxes)
                    CHECK_FALSE(overlap(box, other));
                boxes.push_back(box);
            }
        }
    }
}

TEST_CASE("a name that finds no room becomes its number in the list")
{
    AreaMap map;
    map.area = "Crowded";
    for (int i = 0; i < 30; ++i)
        map.points.push_back({workbook::Id{std::to_string(i)},
                              places::Level::Village,
                              "A village with a long name",
                              {13.5 + i * 0.0004, 106 + (i % 5) * 0.001},
                              {}});
    map.points.push_back({workbook::Id{"far"}, places::Level::Village, "Far", {13.6, 106.2}, {}});
    const MapFigure drawn(map, {}, text::Language());
    int names = 0;
    int numbers = 0;
    for (const Figure::Label &label : labelsOf(drawn.figure())) {
        names += label.text == "A village with a long name";
        numbers += label.halo && label.text.size() <= 2;
    }
    CHECK(names > 0);
    CHECK(names < 30);
    CHECK(numbers > 0);
}

TEST_CASE("a view that grows keeps the place that it grows around")
{
    const AreaMap map = sesan();
    MapStyle style;
    const MapFigure before(map, style, text::Language());
    const Point around{100, 60};
    const places::Coordinates place = before.toCoordinates(around);
    for (const double factor : {1e9, 1e-9}) {
        const MapView extreme = before.zoomed(factor, around);
        CHECK(extreme.metresPerUnit >= 0.2);
        CHECK(extreme.metresPerUnit <= 5000);
    }
    for (const double factor : {2.0, 0.5}) {
        style.view = before.zoomed(factor, around);
        const MapFigure after(map, style, text::Language());
        const Point now = after.toFigure(place);
        CHECK(now.x == Approx(around.x).margin(0.5));
        CHECK(now.y == Approx(around.y).margin(0.5));
    }
    style.view = before.moved({30, -20});
    const Point now = MapFigure(map, style, text::Language()).toFigure(place);
    CHECK(now.x == Approx(130).margin(0.1));
    CHECK(now.y == Approx(40).margin(0.1));
}

TEST_CASE("a map has a north arrow and a legend of the kinds that it shows")
{
    const MapFigure drawn(sesan(), {}, text::Language());
    for (const char *text :
         {"N", "Meeting point", "Village", "Commune", "River", "Road", "River (exercise)"}) {
        INFO(text);
        CHECK(hasLabel(drawn.figure(), text));
    }
    CHECK_FALSE(hasLabel(drawn.figure(), "Market"));
    CHECK_FALSE(hasLabel(drawn.figure(), "Border"));
    CHECK_THAT(drawn.figure().alternative, ContainsSubstring("Ba Daeum"));
}

TEST_CASE("a map without points and a map of one point can be drawn")
{
    AreaMap map;
    map.area = "Nowhere";
    CHECK(MapFigure(map, {}, text::Language()).view().metresPerUnit > 0);
    map.points.push_back({workbook::Id{"1"}, places::LandmarkKind::Market, "Market", {13.5, 106}, {}});
    const MapFigure one(map, {}, text::Language());
    CHECK(one.toFigure({13.5, 106}).x == Approx(470 / 2.0).margin(1));
    CHECK(one.view().metresPerUnit * 470 >= 2000);
}

TEST_CASE("distances are measured from the meeting point")
{
    AreaMap map = sesan();
    REQUIRE(map.origin());
    CHECK(map.origin()->name == "Meeting point");
    std::erase_if(map.points, [](const MapPoint &point) {
        return std::holds_alternative<places::LandmarkKind>(point.kind);
    });
    CHECK(map.origin()->name == "Kamphun commune");
    map.points.clear();
    CHECK_FALSE(map.origin());
}

TEST_CASE("the field map lists its points with coordinates and distances")
{
    auto file = test::MappingWorkbook::training(text::LanguageCode::English);
    const auto area = areaNamed(file.database(), "A1").value().id;
    const document::Document map = fieldMap(file.database(), area, text::Language(), "2018-09-10T08:00:00Z");
    CHECK(map.landscape);
    const std::string text = document::plainText(map);
    CHECK_THAT(text, ContainsSubstring("Field map: Sesan"));
    CHECK_THAT(text, ContainsSubstring("Katout | Village | 13.56300, 106.03900 | 8.5 km to the north-west | "
                                       "Exercise: a rough position, made up"));
    CHECK_THAT(text, ContainsSubstring("made up for the exercise"));
    CHECK_THAT(text, ContainsSubstring("Empty lines for notes"));
}

TEST_CASE("the field map of an area without coordinates says what to do and names its units")
{
    auto file = test::MappingWorkbook::training(text::LanguageCode::English);
    const auto area = areaNamed(file.database(), "A2").value().id;
    file.edit([&] { workbook::execute(file.database(), "DELETE FROM map_line"); });
    const std::string text =
        document::plainText(fieldMap(file.database(), area, text::Language(), "2018-09-10T08:00:00Z"));
    CHECK_THAT(text, ContainsSubstring("No point has coordinates yet"));
    CHECK_THAT(text, ContainsSubstring("Not on the map"));
}
