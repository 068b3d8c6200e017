#include "support/Catch.h"
#include "support/WindowFixture.h"

#include <QComboBox>

using namespace bandom;
using test::WindowFixture;

namespace {

struct TwoAreas : WindowFixture
{
    TwoAreas()
    {
        create();
        execute(
            "INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan'), ('b', 1, 'Siem Pang')");
    }

    QString areaOn(const char *page) const
    {
        window->showPage(QLatin1String(page));
        return part<QComboBox>("area")->currentText();
    }
};

} // namespace

TEST_CASE("an area that was chosen on one page is shown by all others")
{
    const TwoAreas areas;
    const auto pages = {"field-work",    "observations", "map",   "markets",
                        "gross-margins", "findings",     "report"};
    for (const char *page : pages) {
        INFO(page);
        CHECK(areas.areaOn(page) == "Sesan");
    }
    areas.window->showPage("markets");
    areas.choose(areas.part<QComboBox>("area"), "Siem Pang");
    for (const char *page : pages) {
        INFO(page);
        CHECK(areas.areaOn(page) == "Siem Pang");
    }
}

TEST_CASE("what is typed after the area was chosen elsewhere belongs to the new area")
{
    const TwoAreas areas;
    areas.areaOn("field-work");
    areas.window->showPage("findings");
    areas.choose(areas.part<QComboBox>("area"), "Siem Pang");
    areas.window->showPage("field-work");
    areas.part<QWidget>("activities")->setFocus();
    areas.type("Visit");
    areas.key(Qt::Key_Return);
    CHECK(areas.stored<std::string>("SELECT area_id FROM field_activity") == "b");
}

TEST_CASE("an area that was removed leaves the choice at the first one")
{
    const TwoAreas areas;
    areas.window->showPage("markets");
    areas.choose(areas.part<QComboBox>("area"), "Siem Pang");
    areas.execute("DELETE FROM area WHERE id = 'b'");
    CHECK(areas.areaOn("markets") == "Sesan");
    CHECK(areas.areaOn("findings") == "Sesan");
}
