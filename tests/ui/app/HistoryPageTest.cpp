#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QTextBrowser>

using namespace bandom;
using test::holds;
using test::WindowFixture;

TEST_CASE("the history lists who changed what and shows what a change did")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.type("Siem Pang");
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    fixture.window->showPage("history");
    WindowFixture::settle();
    auto *table = fixture.part<ui::RecordTable>("history");
    REQUIRE(WindowFixture::rows(table) == 2);
    CHECK(WindowFixture::cell(table, 0, 1) == "Tester");
    CHECK(WindowFixture::cell(table, 0, 2) == "test-laptop");
    CHECK(WindowFixture::cell(table, 0, 3) == "Add the area Siem Pang");
    CHECK(WindowFixture::cell(table, 0, 4) == "undone, can be redone");
    CHECK(WindowFixture::cell(table, 1, 4) == "stands");
    auto *details = fixture.part<QTextBrowser>("details");
    CHECK(holds(details->toPlainText(), "Siem Pang"));
    fixture.key(Qt::Key_Down);
    CHECK(holds(details->toPlainText(), "Sesan"));
}

TEST_CASE("undo on the history page shows there at once")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.window->showPage("history");
    WindowFixture::settle();
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(WindowFixture::cell(fixture.part<ui::RecordTable>("history"), 0, 4) == "undone, can be redone");
}
