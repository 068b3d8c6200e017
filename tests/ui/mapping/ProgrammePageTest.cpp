#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace bandom;
using test::WindowFixture;

TEST_CASE("the programme's particulars go in by the keyboard alone")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan vegetables");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<std::string>("SELECT name FROM programme") == "Sesan vegetables");
    fixture.key(Qt::Key_Tab);
    REQUIRE(WindowFixture::focus() == "province");
    fixture.type("Stu");
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_Tab);
    fixture.type("បន្លែ");
    fixture.key(Qt::Key_Tab);
    fixture.type("Wet season 2018");
    fixture.key(Qt::Key_Tab);
    fixture.type("PDAFF");
    fixture.key(Qt::Key_Tab);
    REQUIRE(WindowFixture::focus() == "note");
    fixture.type("First line");
    fixture.key(Qt::Key_Return);
    fixture.type("second line");
    fixture.key(Qt::Key_Tab);
    CHECK(fixture.stored<std::string>("SELECT province FROM programme") == "19");
    CHECK(fixture.stored<std::string>("SELECT commodity FROM programme") == "បន្លែ");
    CHECK(fixture.stored<std::string>("SELECT season FROM programme") == "Wet season 2018");
    CHECK(fixture.stored<std::string>("SELECT organisation FROM programme") == "PDAFF");
    CHECK(fixture.stored<std::string>("SELECT note FROM programme") == "First line\nsecond line");
}

TEST_CASE("a field that is left unchanged makes no entry in the history")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.repeat(Qt::Key_Tab, 6);
    CHECK(fixture.workbook().history().empty());
}

TEST_CASE("an emptied field is stored as not known")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.part<QLineEdit>("name")->selectAll();
    fixture.key(Qt::Key_Delete);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT name IS NULL FROM programme") == 1);
}

TEST_CASE("spaces around a name are not kept and the field shows what is stored")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("  Sesan ");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<std::string>("SELECT name FROM programme") == "Sesan");
    CHECK(fixture.part<QLineEdit>("name")->text() == "Sesan");
}

TEST_CASE("a team member is typed with a task and the rest")
{
    WindowFixture fixture;
    fixture.create("programme");
    auto *team = fixture.part<ui::RecordTable>("team");
    team->setFocus();
    fixture.type("Team leader");
    fixture.key(Qt::Key_Tab);
    fixture.type("Leads the meetings");
    fixture.key(Qt::Key_Tab);
    fixture.type("f");
    fixture.key(Qt::Key_Return);
    CHECK(WindowFixture::rows(team) == 1);
    CHECK(WindowFixture::cell(team, 0, 0) == "Team leader");
    CHECK(WindowFixture::cell(team, 0, 1) == "Leads the meetings");
    CHECK(fixture.stored<std::string>("SELECT sex FROM stakeholder") == "female");
    CHECK(fixture.stored<int>("SELECT count(*) FROM involvement WHERE kind = 'team'") == 1);
}

TEST_CASE("a pause in a long text stores it and the cursor stays where it is")
{
    WindowFixture fixture;
    fixture.create("programme");
    auto *note = fixture.part<QPlainTextEdit>("note");
    note->setFocus();
    fixture.type("Along the ");
    note->findChild<QTimer *>()->start(0);
    WindowFixture::settle();
    CHECK(fixture.stored<std::string>("SELECT note FROM programme") == "Along the");
    fixture.type("river");
    CHECK(note->toPlainText() == "Along the river");
}

TEST_CASE("Enter stores a field and typing goes on at its end")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.type(" vegetables");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<std::string>("SELECT name FROM programme") == "Sesan vegetables");
}

TEST_CASE("what is typed in one field is not lost when another part is changed")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    fixture.part<QLineEdit>("commodity")->setFocus();
    fixture.type("Rice");
    // Something else changes the workbook meanwhile.
    fixture.execute("UPDATE programme SET season = 'Dry season'");
    CHECK(fixture.part<QLineEdit>("commodity")->text() == "Rice");
    CHECK(fixture.part<QLineEdit>("season")->text() == "Dry season");
}
