#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

QStringList names(const WindowFixture &fixture)
{
    QStringList list;
    const auto *areas = fixture.part<ui::RecordTable>("areas");
    for (int row = 0; row < WindowFixture::rows(areas); ++row)
        list.append(WindowFixture::cell(areas, row, 0));
    return list;
}

} // namespace

TEST_CASE("areas are typed one after the other in both scripts")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Tab);
    fixture.type("សេសាន");
    fixture.key(Qt::Key_Return);
    fixture.type("Siem Pang");
    fixture.key(Qt::Key_Return);
    CHECK(names(fixture) == QStringList{"Sesan", "Siem Pang"});
    CHECK(fixture.stored<std::string>("SELECT name_km FROM area WHERE name_latin = 'Sesan'") == "សេសាន");
    CHECK(fixture.workbook().history().size() == 3);
}

TEST_CASE("after Enter the next area is typed below and never over the one before")
{
    WindowFixture fixture;
    fixture.create("areas");
    for (const char *name : {"Sesan", "Siem Pang", "Siem Bouk", "Thala Barivat"}) {
        fixture.type(QLatin1String(name));
        fixture.key(Qt::Key_Return);
    }
    CHECK(names(fixture) == QStringList{"Sesan", "Siem Pang", "Siem Bouk", "Thala Barivat"});
}

TEST_CASE("an area with a Khmer name alone is an area")
{
    WindowFixture fixture;
    fixture.create("areas");
    WindowFixture::goTo(fixture.part<ui::RecordTable>("areas"), 0, 1);
    fixture.type("សេសាន");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<std::string>("SELECT name_km FROM area") == "សេសាន");
}

TEST_CASE("an area can't lose its only name")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_Up);
    fixture.key(Qt::Key_Backspace);
    CHECK(fixture.stored<std::string>("SELECT name_latin FROM area") == "Sesan");
}

TEST_CASE("a list from a spreadsheet is pasted in one edit into an empty table")
{
    WindowFixture fixture;
    fixture.create("areas");
    QApplication::clipboard()->setText(
        "Sesan\tសេសាន\t190201\nSiem Pang\tសៀមប៉ាង\t190401\nSiem Bouk\tសៀមបូក\t190301\n");
    fixture.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(names(fixture) == QStringList{"Sesan", "Siem Pang", "Siem Bouk"});
    CHECK(fixture.stored<std::string>("SELECT code FROM area WHERE name_km = 'សៀមប៉ាង'") == "190401");
    CHECK(fixture.workbook().history().size() == 1);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(names(fixture).isEmpty());
}

TEST_CASE("of a pasted list the rows without a name are named and the others enter")
{
    WindowFixture fixture;
    fixture.create("areas");
    QApplication::clipboard()->setText("Sesan\t\t190201\n\t\t190401\nSiem Bouk\t\t190301\n");
    fixture.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(names(fixture) == QStringList{"Sesan", "Siem Bouk"});
    CHECK(fixture.workbook().history().size() == 1);
    const auto *table = fixture.part<ui::RecordTable>("areas");
    CHECK(holds(table->findChild<ui::InlineMessage *>()->text(),
                "Row 2: An area needs a name in one of the scripts."));
}

TEST_CASE("areas are reordered by Alt and the arrow keys")
{
    WindowFixture fixture;
    fixture.create("areas");
    for (const char *name : {"Sesan", "Siem Pang", "Siem Bouk"}) {
        fixture.type(QLatin1String(name));
        fixture.key(Qt::Key_Return);
    }
    fixture.key(Qt::Key_Up);
    fixture.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(names(fixture) == QStringList{"Sesan", "Siem Bouk", "Siem Pang"});
    fixture.window->showPage("home");
    fixture.window->showPage("areas");
    CHECK(names(fixture) == QStringList{"Sesan", "Siem Bouk", "Siem Pang"});
}

TEST_CASE("removing an area asks when scores hang on it and undo brings all back")
{
    WindowFixture fixture;
    fixture.createTraining("areas");
    auto *areas = fixture.part<ui::RecordTable>("areas");
    const int count = WindowFixture::rows(areas);
    const int scores = fixture.stored<int>("SELECT count(*) FROM score");
    WindowFixture::goTo(areas, 0, 0);
    fixture.key(Qt::Key_Delete);
    CHECK(fixture.questions.asked.size() == 1);
    CHECK(holds(fixture.questions.asked.value(0), "scores"));
    CHECK(WindowFixture::rows(areas) == count);
    fixture.questions.confirmations = {true};
    fixture.key(Qt::Key_Delete);
    CHECK(WindowFixture::rows(areas) == count - 1);
    CHECK(fixture.stored<int>("SELECT count(*) FROM score") < scores);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(WindowFixture::rows(areas) == count);
    CHECK(fixture.stored<int>("SELECT count(*) FROM score") == scores);
}

TEST_CASE("an area without scores goes without a question")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_Up);
    fixture.key(Qt::Key_Delete);
    CHECK(names(fixture).isEmpty());
    CHECK(fixture.questions.asked.isEmpty());
}
