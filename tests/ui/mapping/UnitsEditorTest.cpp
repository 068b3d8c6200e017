#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

void sesan(const WindowFixture &fixture)
{
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_Up);
    fixture.part<QLineEdit>("unitName")->setFocus();
}

ui::RecordTable *units(const WindowFixture &fixture)
{
    return fixture.part<ui::RecordTable>("units");
}

int places(const WindowFixture &fixture)
{
    return fixture.stored<int>("SELECT count(*) FROM place WHERE level <> 'province'");
}

} // namespace

TEST_CASE("units are typed one after the other and shown at their area")
{
    WindowFixture fixture;
    fixture.create("areas");
    sesan(fixture);
    fixture.type("Kbal Romeas");
    fixture.key(Qt::Key_Return);
    CHECK(WindowFixture::focus() == "unitName");
    fixture.type("ភ្លុក");
    fixture.key(Qt::Key_Return);
    CHECK(WindowFixture::rows(units(fixture)) == 2);
    CHECK(holds(WindowFixture::cell(fixture.part<ui::RecordTable>("areas"), 0, 4), "Kbal Romeas"));
    CHECK(fixture.stored<std::string>(
              "SELECT name_km FROM place WHERE name_km IS NOT NULL AND level = 'commune'") == "ភ្លុក");
    CHECK(fixture.part<QLineEdit>("unitName")->text().isEmpty());
}

TEST_CASE("a unit that the workbook knows is completed and never doubled")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.execute("INSERT INTO place (id, code, level, name_latin, name_km) "
                    "VALUES ('p1', '190201', 'commune', 'Kamphun', 'កំភុន')");
    fixture.execute("INSERT INTO place (id, code, level, name_latin, name_km) "
                    "VALUES ('p2', '190202', 'commune', 'Kbal Romeas', 'ក្បាលរមាស')");
    sesan(fixture);

    SECTION("chosen from the list with the arrow keys")
    {
        fixture.type("K");
        REQUIRE(QApplication::activePopupWidget());
        fixture.key(Qt::Key_Down);
        fixture.key(Qt::Key_Down);
        fixture.key(Qt::Key_Return);
        CHECK(fixture.stored<std::string>("SELECT place_id FROM area_unit") == "p2");
    }
    SECTION("typed in full")
    {
        fixture.type("Kamphun");
        fixture.key(Qt::Key_Return);
        CHECK(fixture.stored<std::string>("SELECT place_id FROM area_unit") == "p1");
    }
    SECTION("by its code")
    {
        fixture.type("190202");
        fixture.key(Qt::Key_Return);
        CHECK(fixture.stored<std::string>("SELECT place_id FROM area_unit") == "p2");
    }
    CHECK(places(fixture) == 2);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area_unit") == 1);
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("a new unit whose name begins like a known one is a unit of its own")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.execute(
        "INSERT INTO place (id, code, level, name_latin) VALUES ('p1', '190201', 'commune', 'Kamphun')");
    sesan(fixture);
    fixture.type("Kam");
    fixture.key(Qt::Key_Return);
    CHECK(places(fixture) == 2);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area_unit") == 1);
    CHECK(WindowFixture::rows(units(fixture)) == 1);
}

TEST_CASE("the same unit twice stays one")
{
    WindowFixture fixture;
    fixture.create("areas");
    sesan(fixture);
    for (int i = 0; i < 2; ++i) {
        fixture.type("Kamphun");
        fixture.key(Qt::Key_Return);
    }
    CHECK(places(fixture) == 1);
    CHECK(WindowFixture::rows(units(fixture)) == 1);
    CHECK(fixture.part<QLineEdit>("unitName")->text().isEmpty());
}

TEST_CASE("a unit is removed by Delete and comes back by undo")
{
    WindowFixture fixture;
    fixture.create("areas");
    sesan(fixture);
    fixture.type("Kamphun");
    fixture.key(Qt::Key_Return);
    WindowFixture::goTo(units(fixture), 0, 0);
    fixture.key(Qt::Key_Delete);
    CHECK(WindowFixture::rows(units(fixture)) == 0);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(WindowFixture::rows(units(fixture)) == 1);
}

TEST_CASE("the units follow the area that is chosen")
{
    WindowFixture fixture;
    fixture.create("areas");
    sesan(fixture);
    fixture.type("Kamphun");
    fixture.key(Qt::Key_Return);
    auto *areas = fixture.part<ui::RecordTable>("areas");
    WindowFixture::goTo(areas, 1, 0);
    CHECK_FALSE(fixture.part<QLineEdit>("unitName")->isEnabled());
    fixture.type("Siem Pang");
    fixture.key(Qt::Key_Tab);
    CHECK(WindowFixture::rows(units(fixture)) == 0);
    WindowFixture::goTo(areas, 0, 0);
    CHECK(WindowFixture::rows(units(fixture)) == 1);
}

TEST_CASE("the name of a unit that is half typed stays when the areas change")
{
    WindowFixture fixture;
    fixture.create("areas");
    sesan(fixture);
    fixture.type("Kam");
    fixture.execute("UPDATE area SET note = 'Along the river'");
    CHECK(fixture.part<QLineEdit>("unitName")->text() == "Kam");
}

TEST_CASE("a code that is not known is asked about and gives no unit a name")
{
    WindowFixture fixture;
    fixture.create("areas");
    sesan(fixture);
    fixture.type("១៩០២៩៩");
    fixture.key(Qt::Key_Return);
    CHECK(places(fixture) == 0);
    CHECK(holds(fixture.part<QLabel>("unitProblem")->text(), "190299"));
    CHECK(fixture.part<QLabel>("unitProblem")->isVisible());
    CHECK(fixture.part<QLineEdit>("unitName")->text() == "១៩០២៩៩");
    fixture.key(Qt::Key_Backspace);
    CHECK_FALSE(fixture.part<QLabel>("unitProblem")->isVisible());
}

TEST_CASE("the code and the spellings of a unit are corrected in the list")
{
    WindowFixture fixture;
    fixture.create("areas");
    sesan(fixture);
    fixture.type("Kamphun");
    fixture.key(Qt::Key_Return);
    const auto enter = [&](int column, const QString &text) {
        WindowFixture::goTo(units(fixture), 0, column);
        fixture.type(text);
        fixture.key(Qt::Key_Return);
    };
    enter(1, "កំភុន");
    enter(3, "១៩០២០១");
    enter(4, "Kaphon; Kamphon");
    CHECK(fixture.stored<std::string>("SELECT name_km FROM place WHERE level = 'commune'") == "កំភុន");
    CHECK(fixture.stored<std::string>("SELECT code FROM place WHERE level = 'commune'") == "190201");
    fixture.part<QLineEdit>("unitName")->setFocus();
    fixture.type("Kaphon");
    fixture.key(Qt::Key_Return);
    CHECK(places(fixture) == 1);
}

TEST_CASE("a code of another level or of another unit is refused with the reason")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.execute(
        "INSERT INTO place (id, code, level, name_latin) VALUES ('p1', '190202', 'commune', 'Kbal Romeas')");
    sesan(fixture);
    fixture.type("Phluk");
    fixture.key(Qt::Key_Return);
    for (const auto &[code, reason] : {std::pair{"1902", "six"}, std::pair{"190202", "Kbal Romeas"}}) {
        WindowFixture::goTo(units(fixture), 0, 3);
        fixture.type(QLatin1String(code));
        fixture.key(Qt::Key_Return);
        CHECK(holds(units(fixture)->findChild<QLabel *>("cellProblem")->text(), QLatin1String(reason)));
        fixture.key(Qt::Key_Escape);
    }
    CHECK(fixture.stored<int>("SELECT count(*) FROM place WHERE code IS NULL AND level = 'commune'") == 1);
}
