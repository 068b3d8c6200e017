#include "document/Document.h"
#include "support/Catch.h"

#include <cmath>

using namespace bandom::document;

TEST_CASE("a figure in plain text is what it says and its caption")
{
    Document document;
    document.title = "Field map";
    Figure figure;
    figure.alternative = "Two villages, 4 km apart.";
    figure.caption = "Figure 1: Villages";
    document.blocks = {figure};
    CHECK(plainText(document) == "Field map\n\n[Two villages, 4 km apart.]\nFigure 1: Villages\n");
}

TEST_CASE("a band begins and ends with the widths of its flow")
{
    const Path path = band({10, 50}, 20, {110, 80}, 8);
    REQUIRE(path.points.size() % 3 == 1);
    CHECK(path.points.front() == Point{10, 40});
    CHECK(path.points.back() == Point{10, 60});
    CHECK(path.points[3] == Point{110, 76});
    CHECK(path.points[6] == Point{110, 84});
}

TEST_CASE("a circle closes where it began and keeps its distance")
{
    const Path path = circle({5, 7}, 3);
    CHECK(path.points.front() == path.points.back());
    for (std::size_t i = 0; i < path.points.size(); i += 3)
        CHECK(std::hypot(path.points[i].x - 5, path.points[i].y - 7) == Approx(3));
}

TEST_CASE("an arrow's head points to where it goes")
{
    const Path path = arrowHead({0, 0}, {10, 0}, 4);
    REQUIRE(path.points.size() == 3);
    CHECK(path.points[0] == Point{10, 0});
    CHECK(path.points[1].x == Approx(6));
    CHECK(path.points[1].y == Approx(-path.points[2].y));
    CHECK(arrowHead({3, 3}, {3, 3}, 4).points.empty());
}

TEST_CASE("a hatch stays in its box and covers all of it")
{
    const Box box{100, 20, 40, 10};
    for (const bool rising : {true, false}) {
        const auto lines = hatch(box, 4, Colour::Ink, 0.5, rising);
        // The lines are 4 apart across their direction, so 4 times the root of 2 along an edge.
        CHECK(lines.size() == 9);
        for (const Figure::Stroke &line : lines) {
            for (const Point &p : line.path.points) {
                CHECK(p.x >= 100);
                CHECK(p.x <= 140);
                CHECK(p.y >= 20);
                CHECK(p.y <= 30);
            }
            const Point &a = line.path.points[0];
            const Point &b = line.path.points[1];
            CHECK(std::abs(a.x - b.x) == Approx(std::abs(a.y - b.y)));
            CHECK((a.y < b.y) == rising);
        }
    }
    CHECK(hatch(box, 0, Colour::Ink).empty());
}

TEST_CASE("a label's box lies where its anchor says")
{
    Figure::Label label{"Market", {100, 50}, 10};
    label.across = Figure::Label::Across::End;
    label.down = Figure::Label::Down::Bottom;
    const Box before = estimatedBox(label);
    CHECK(before.x + before.width == Approx(100));
    CHECK(before.y + before.height == Approx(50));
    label.across = Figure::Label::Across::Middle;
    label.down = Figure::Label::Down::Middle;
    const Box around = estimatedBox(label);
    CHECK(around.x + around.width / 2 == Approx(100));
    CHECK(around.y + around.height / 2 == Approx(50));
    CHECK(estimatedHeight("one\ntwo", 10) == Approx(2 * estimatedHeight("one", 10)));
}
