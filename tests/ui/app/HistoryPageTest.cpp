#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/app/RecordNames.h"
#include "ui/widgets/RecordTable.h"
#include "workbook/Structure.h"

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

TEST_CASE("every table and every column that the history tells of has a name in Khmer")
{
    WindowFixture fixture(text::LanguageCode::Khmer);
    fixture.create();
    int named = 0;
    for (const std::string &table : workbook::tableNames(fixture.workbook().database())) {
        // What the workbook keeps for itself is in no change.
        if (table == "history" || table.starts_with("search_") || !ui::isTold(table))
            continue;
        CHECK(ui::recordKind(table) != QString::fromStdString(table));
        workbook::forEachRow(
            fixture.workbook().database(), "SELECT name FROM pragma_table_info(?)",
            [&](SQLite::Statement &row) {
                const std::string column = row.getColumn(0).getString();
                if (!ui::isTold(table, column))
                    return;
                INFO(table << "." << column);
                CHECK(ui::fieldName(column) != QString::fromStdString(column));
                ++named;
            },
            table);
    }
    CHECK(named > 100);
}

TEST_CASE("the history leaves out what is technical and says a name once")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    fixture.execute("INSERT INTO photo (id, hash, area_id, position, caption_en, width, height) VALUES "
                    "('p', 'abc123', 'a', 0, 'The market', 1600, 1000)");
    fixture.window->showPage("history");
    WindowFixture::settle();
    CHECK(fixture.part<QTextBrowser>("details")->toPlainText() ==
          "Added: Photo. caption in English: The market");
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
