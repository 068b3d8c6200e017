#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

enum Column { LatinName, KhmerName, Kind, Coordinates, Distance };

ui::RecordTable *landmarks(const WindowFixture &fixture)
{
    return fixture.part<ui::RecordTable>("landmarks");
}

void openTab(const WindowFixture &fixture, int index)
{
    fixture.part<QTabWidget>("mapTabs")->setCurrentIndex(index);
    WindowFixture::settle();
}

ui::FigureView *map(const WindowFixture &fixture)
{
    return fixture.part<ui::FigureView>("map");
}

/// Picks a place beside the middle of the map, where there is no point, by the keyboard.
void pickFreePlace(const WindowFixture &fixture)
{
    map(fixture)->setFocus();
    fixture.repeat(Qt::Key_Left, 8);
    fixture.key(Qt::Key_Return);
}

QString geoJson(const WindowFixture &fixture, const std::string &content)
{
    const QString path = fixture.file("lines.geojson");
    test::writeFile(path.toStdString(), content);
    return path;
}

const std::string twoLines = R"({"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"waterway":"river","name":"Sesan"},
     "geometry":{"type":"LineString","coordinates":[[106.0,13.5],[106.1,13.6]]}},
    {"type":"Feature","properties":{"highway":"road"},
     "geometry":{"type":"LineString","coordinates":[[106.1,13.5],[106.2,13.5]]}}]})";

} // namespace

TEST_CASE("a landmark is typed with its coordinates and undone")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    const int before = WindowFixture::rows(landmarks(fixture));
    WindowFixture::goTo(landmarks(fixture), before, LatinName);
    fixture.type("Old market");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT count(*) FROM landmark WHERE latitude IS NULL") == 1);
    WindowFixture::goTo(landmarks(fixture), before, Coordinates);
    fixture.type("១៣.៥២, ១០៦.១");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<double>("SELECT latitude FROM landmark WHERE name_latin = 'Old market'") ==
          Approx(13.52));
    CHECK(WindowFixture::cell(landmarks(fixture), before, Coordinates) == "13.52000, 106.10000");
    CHECK(WindowFixture::cell(landmarks(fixture), before, Distance) == "500 m to the north");
    CHECK(holds(map(fixture)->accessibleDescription(), "Old market"));
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.stored<int>("SELECT count(*) FROM landmark WHERE latitude IS NULL") == 1);
}

TEST_CASE("coordinates that are none stay in their cell with a sentence")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    WindowFixture::goTo(landmarks(fixture), 0, Coordinates);
    const auto history = fixture.workbook().history().size();
    fixture.type("106.1, 13.5");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.workbook().history().size() == history);
    CHECK(fixture.stored<double>("SELECT latitude FROM landmark WHERE name_latin = 'Meeting point'") ==
          Approx(13.5155));
}

TEST_CASE("an official unit gets a position and it can be taken away")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    openTab(fixture, 1);
    auto *units = fixture.part<ui::RecordTable>("units");
    WindowFixture::goTo(units, 0, 1);
    fixture.type("13.6 106.2");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<double>("SELECT latitude FROM place WHERE code = '190101'") == Approx(13.6));
    WindowFixture::goTo(units, 0, 1);
    fixture.key(Qt::Key_Backspace);
    CHECK(fixture.stored<int>("SELECT count(*) FROM place WHERE code = '190101' AND latitude IS NULL") == 1);
}

TEST_CASE("a place is picked by the keyboard alone and a point of the list is put there")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    CHECK_FALSE(fixture.part<QPushButton>("putHere")->isEnabled());
    pickFreePlace(fixture);
    CHECK(holds(fixture.part<QLabel>("position")->text(), "of Meeting point"));
    WindowFixture::goTo(landmarks(fixture), 2, LatinName);
    auto *put = fixture.part<QPushButton>("putHere");
    CHECK(put->text() == "Put “Input shop” here");
    fixture.click(put);
    // As far north as the middle of all points.
    CHECK(fixture.stored<double>("SELECT latitude FROM landmark WHERE name_latin = 'Input shop'") ==
          Approx((13.563 + 13.473) / 2).margin(0.01));
    CHECK(fixture.workbook().history().front().label == "Put “Input shop” on the map");
    fixture.workbook().undo();
    CHECK(fixture.stored<double>("SELECT latitude FROM landmark WHERE name_latin = 'Input shop'") ==
          Approx(13.5545));
}

TEST_CASE("a new landmark is made where one points and waits for its name")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    pickFreePlace(fixture);
    fixture.click(fixture.part<QPushButton>("addHere"));
    CHECK(fixture.stored<int>("SELECT count(*) FROM landmark WHERE name_latin = 'New landmark'") == 1);
    fixture.type("Well");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT count(*) FROM landmark WHERE name_latin = 'Well'") == 1);
}

TEST_CASE("a click on a symbol selects its record")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    // The origin's ring is the only circle of its size.
    std::optional<document::Point> ring;
    for (const auto &item : map(fixture)->figure().items) {
        const auto *stroke = std::get_if<document::Figure::Stroke>(&item);
        if (stroke && stroke->colour == document::Colour::Accent && stroke->path.curved)
            ring = document::Point{(stroke->path.points[0].x + stroke->path.points[6].x) / 2,
                                   stroke->path.points[0].y};
    }
    REQUIRE(ring);
    QTest::mouseClick(map(fixture), Qt::LeftButton, {}, map(fixture)->toWidget(*ring).toPoint());
    WindowFixture::settle();
    const auto id = fixture.stored<std::string>("SELECT id FROM landmark WHERE kind = 'meeting_point'");
    CHECK(landmarks(fixture)->currentId() == QString::fromStdString(id));
    CHECK(fixture.part<QPushButton>("putHere")->text() == "Put “Meeting point” here");
}

TEST_CASE("the map is shown nearer and moved and whole again")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    const auto scaleText = [&] {
        for (const auto &item : map(fixture)->figure().items) {
            const auto *label = std::get_if<document::Figure::Label>(&item);
            if (label && label->text.find(" km") != std::string::npos)
                return label->text;
        }
        return std::string();
    };
    const std::string whole = scaleText();
    for (int i = 0; i < 3; ++i)
        fixture.click(fixture.part<QToolButton>("zoomIn"));
    CHECK(scaleText() != whole);
    fixture.click(fixture.part<QToolButton>("showAll"));
    CHECK(scaleText() == whole);
    map(fixture)->setFocus();
    fixture.key(Qt::Key_Minus);
    fixture.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(scaleText() != "");
}

TEST_CASE("distances are measured from the point that is chosen")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    CHECK(WindowFixture::cell(landmarks(fixture), 0, Distance) == "–");
    fixture.choose(fixture.part<QComboBox>("origin"), "Collection point");
    CHECK(WindowFixture::cell(landmarks(fixture), 0, Distance) == "2.6 km to the south-east");
    CHECK(WindowFixture::cell(landmarks(fixture), 1, Distance) == "–");
}

TEST_CASE("a GeoJSON file first says what it would bring in and then comes in as one edit")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    openTab(fixture, 2);
    fixture.questions.files = {geoJson(fixture, twoLines)};
    fixture.click(fixture.part<QPushButton>("importLines"));
    auto *message = fixture.part<ui::InlineMessage>("importMessage");
    CHECK(holds(message->text(), "1 line of rivers and water"));
    CHECK(holds(message->text(), "1 line of roads"));
    CHECK(fixture.stored<int>("SELECT count(*) FROM map_line") == 2);
    const auto buttons = message->findChildren<QAbstractButton *>();
    const auto import = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->text() == "Import";
    });
    REQUIRE(import != buttons.end());
    fixture.click(*import);
    CHECK(fixture.stored<int>("SELECT count(*) FROM map_line") == 4);
    CHECK(fixture.stored<int>("SELECT count(*) FROM map_line WHERE source = 'lines.geojson'") == 2);
    CHECK(message->text().isEmpty());
    fixture.workbook().undo();
    CHECK(fixture.stored<int>("SELECT count(*) FROM map_line") == 2);
}

TEST_CASE("a file that is no GeoJSON is refused with its name and reason and imports nothing")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    openTab(fixture, 2);
    fixture.questions.files = {geoJson(fixture, "not JSON"), fixture.file("missing.geojson")};
    fixture.click(fixture.part<QPushButton>("importLines"));
    auto *message = fixture.part<ui::InlineMessage>("importMessage");
    CHECK(holds(message->text(), "“lines.geojson”: This file is no GeoJSON"));
    fixture.click(fixture.part<QPushButton>("importLines"));
    CHECK(holds(message->text(), "“missing.geojson” can't be read"));
    CHECK(fixture.stored<int>("SELECT count(*) FROM map_line") == 2);
}

TEST_CASE("lines are removed in one edit")
{
    WindowFixture fixture;
    fixture.createTraining("map");
    openTab(fixture, 2);
    auto *lines = fixture.part<ui::RecordTable>("lines");
    WindowFixture::goTo(lines, 0, 0);
    lines->view()->selectAll();
    lines->removeSelected();
    WindowFixture::settle();
    CHECK(fixture.stored<int>("SELECT count(*) FROM map_line") == 0);
    fixture.workbook().undo();
    CHECK(fixture.stored<int>("SELECT count(*) FROM map_line") == 2);
}

TEST_CASE("an area without points says what to do and shows the map once there is one")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.window->showPage("map");
    WindowFixture::settle();
    CHECK(fixture.part<QLabel>("empty")->isVisible());
    CHECK_FALSE(map(fixture)->isVisible());
    WindowFixture::goTo(landmarks(fixture), 0, LatinName);
    fixture.type("Market");
    fixture.key(Qt::Key_Return);
    WindowFixture::goTo(landmarks(fixture), 0, Coordinates);
    fixture.type("13.5, 106");
    fixture.key(Qt::Key_Return);
    CHECK(map(fixture)->isVisible());
}

TEST_CASE("a workbook without areas has an empty map page")
{
    WindowFixture fixture;
    fixture.create("map");
    CHECK(fixture.part<QLabel>("empty")->isVisible());
    WindowFixture::goTo(landmarks(fixture), 0, LatinName);
    fixture.type("Market");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT count(*) FROM landmark") == 0);
}

TEST_CASE("search leads to a landmark and to a line")
{
    WindowFixture fixture;
    fixture.createTraining("home");
    const auto id = fixture.stored<std::string>("SELECT id FROM landmark WHERE name_latin = 'River landing'");
    fixture.window->showPage("map", QString::fromStdString(id));
    WindowFixture::settle();
    CHECK(landmarks(fixture)->currentId() == QString::fromStdString(id));
    const auto line = fixture.stored<std::string>("SELECT id FROM map_line WHERE kind = 'road'");
    fixture.window->showPage("map", QString::fromStdString(line));
    WindowFixture::settle();
    CHECK(fixture.part<QTabWidget>("mapTabs")->currentIndex() == 2);
    CHECK(fixture.part<ui::RecordTable>("lines")->currentId() == QString::fromStdString(line));
}
