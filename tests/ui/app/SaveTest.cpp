#include "support/Catch.h"
#include "support/FailingVfs.h"
#include "support/TestEnvironment.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/ScoreTable.h"
#include "workbook/Backup.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace bandom;
using test::FailingVfs;
using test::holds;
using test::WindowFixture;

namespace {

void nameProgramme(const WindowFixture &fixture, const QString &name)
{
    auto *field = fixture.part<QLineEdit>("name");
    field->setFocus();
    field->selectAll();
    fixture.type(name);
    fixture.key(Qt::Key_Return);
}

std::string programmeName(const WindowFixture &fixture)
{
    return fixture.stored<std::string>("SELECT coalesce(name, '') FROM programme");
}

} // namespace

TEST_CASE("undo and redo by their keys and the menu names what they take back")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.menuAction("Undo: Add the area Sesan")->isEnabled());
    CHECK_FALSE(fixture.menuAction("Redo")->isEnabled());

    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 0);
    CHECK(WindowFixture::rows(fixture.part<ui::RecordTable>("areas")) == 0);
    CHECK(fixture.menuAction("Redo: Add the area Sesan")->isEnabled());
    fixture.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 1);
    fixture.menuAction("Undo: Add the area Sesan")->trigger();
    fixture.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(WindowFixture::cell(fixture.part<ui::RecordTable>("areas"), 0, 0) == "Sesan");
}

TEST_CASE("undo and redo survive closing and opening the file")
{
    WindowFixture fixture;
    fixture.create("areas");
    for (const char *name : {"Sesan", "Siem Pang"}) {
        fixture.type(QLatin1String(name));
        fixture.key(Qt::Key_Return);
    }
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    fixture.restart(fixture.file("work.bandom"));
    fixture.window->showPage("areas");
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 1);
    fixture.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 2);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 0);
}

TEST_CASE("Ctrl and Z in a field takes back typing first and then what was saved")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan");
    fixture.key(Qt::Key_Tab);
    fixture.key(Qt::Key_Tab);
    REQUIRE(WindowFixture::focus() == "commodity");
    fixture.type("Rice");
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.part<QLineEdit>("commodity")->text().isEmpty());
    CHECK(programmeName(fixture) == "Sesan");
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(programmeName(fixture).empty());
}

TEST_CASE("undo by the menu while a field is being typed takes that back and nothing else")
{
    WindowFixture fixture;
    fixture.create("programme");
    nameProgramme(fixture, "Sesan");
    fixture.part<QLineEdit>("commodity")->setFocus();
    fixture.type("Rice");
    fixture.outside<QAction>("undo")->trigger();
    CHECK(programmeName(fixture) == "Sesan");
    CHECK(fixture.part<QLineEdit>("commodity")->text().isEmpty());
    fixture.outside<QAction>("redo")->trigger();
    WindowFixture::settle();
    CHECK(fixture.part<QLineEdit>("commodity")->text() == "Rice");
}

TEST_CASE("the status bar tells when the last change was saved")
{
    WindowFixture fixture;
    fixture.create("programme");
    const auto *saved = fixture.outside<QLabel>("lastSaved");
    CHECK(saved->text() == "Every change is saved at once");
    nameProgramme(fixture, "Sesan");
    CHECK(holds(saved->text(), "Last change saved at "));
}

TEST_CASE("a copy for others has no history and a backup has it")
{
    WindowFixture fixture;
    fixture.create("programme");
    nameProgramme(fixture, "Sesan");
    const auto historyIn = [](const QString &path) {
        ui::Session copy(test::environment());
        copy.open(path);
        CHECK(workbook::value<std::string>(copy.workbook()->database(), "SELECT name FROM programme") ==
              "Sesan");
        return copy.workbook()->history().size();
    };

    fixture.questions.files = {fixture.file("copy"), fixture.file("backup")};
    fixture.menuAction("Save a copy for others…")->trigger();
    CHECK(holds(fixture.message(), "copy.bandom"));
    CHECK(historyIn(fixture.file("copy.bandom")) == 0);
    fixture.menuAction("Back up…")->trigger();
    CHECK(holds(fixture.message(), "backup.bandom"));
    CHECK(historyIn(fixture.file("backup.bandom")) == 1);
    CHECK(holds(fixture.window->windowTitle(), "work"));
}

TEST_CASE("a copy holds what is still being typed")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan");
    fixture.questions.files = {fixture.file("copy.bandom")};
    fixture.menuAction("Save a copy for others…")->trigger();
    ui::Session copy(test::environment());
    copy.open(fixture.file("copy.bandom"));
    CHECK(workbook::value<std::string>(copy.workbook()->database(), "SELECT name FROM programme") == "Sesan");
}

TEST_CASE("a copy never replaces a file that nobody was asked about")
{
    WindowFixture fixture;
    fixture.create("programme");
    test::writeFile(fixture.file("copy.bandom").toStdString(), "precious");
    // The dialog was asked about "copy", which is not there.
    fixture.questions.files = {fixture.file("copy")};
    SECTION("without a yes it stays")
    {
        fixture.menuAction("Save a copy for others…")->trigger();
        CHECK(test::readFile(fixture.file("copy.bandom").toStdString()) == "precious");
        CHECK(fixture.questions.asked.size() == 2);
    }
    SECTION("with a yes it is replaced")
    {
        fixture.questions.confirmations = {true};
        fixture.menuAction("Save a copy for others…")->trigger();
        CHECK(test::readFile(fixture.file("copy.bandom").toStdString()).starts_with("SQLite"));
    }
}

TEST_CASE("a copy over the workbook itself leaves it alone")
{
    WindowFixture fixture;
    fixture.create("programme");
    nameProgramme(fixture, "Sesan");
    fixture.questions.files = {fixture.file("work.bandom")};
    fixture.questions.confirmations = {true};
    fixture.menuAction("Save a copy for others…")->trigger();
    CHECK(holds(fixture.message(), "there already"));
    nameProgramme(fixture, "Siem Pang");
    CHECK(programmeName(fixture) == "Siem Pang");
}

TEST_CASE("a copy to a folder that is missing says so")
{
    WindowFixture fixture;
    fixture.create();
    fixture.questions.files = {fixture.file("no such folder/copy.bandom")};
    fixture.menuAction("Save a copy for others…")->trigger();
    CHECK(holds(fixture.message(), "The folder of “copy.bandom” is missing"));
}

TEST_CASE("a backup is restored after a question and what was there is kept")
{
    WindowFixture fixture;
    fixture.create("programme");
    nameProgramme(fixture, "Monday");
    fixture.questions.files = {fixture.file("monday.bandom")};
    fixture.menuAction("Back up…")->trigger();
    nameProgramme(fixture, "Tuesday");

    fixture.questions.files = {fixture.file("monday.bandom")};
    SECTION("not without a yes")
    {
        fixture.menuAction("Restore a backup…")->trigger();
        CHECK(programmeName(fixture) == "Tuesday");
        CHECK(holds(fixture.questions.asked.last(), "Put the content of “monday.bandom” in place"));
    }
    SECTION("with a yes")
    {
        fixture.questions.confirmations = {true};
        fixture.menuAction("Restore a backup…")->trigger();
        WindowFixture::settle();
        CHECK(programmeName(fixture) == "Monday");
        CHECK(fixture.part<QLineEdit>("name")->text() == "Monday");
        CHECK(holds(fixture.message(), "What was here before is kept as"));
        const QDir kept(fixture.file("work.bandom.backups"));
        REQUIRE(kept.entryList(QDir::Files).size() == 1);
        ui::Session before(test::environment());
        before.open(kept.filePath(kept.entryList(QDir::Files).first()));
        CHECK(workbook::value<std::string>(before.workbook()->database(), "SELECT name FROM programme") ==
              "Tuesday");
    }
}

TEST_CASE("restoring what is no backup says so and changes nothing")
{
    WindowFixture fixture;
    fixture.create("programme");
    nameProgramme(fixture, "Tuesday");
    test::writeFile(fixture.file("letter.bandom").toStdString(), "Dear all");
    fixture.questions.files = {fixture.file("letter.bandom")};
    fixture.questions.confirmations = {true};
    fixture.menuAction("Restore a backup…")->trigger();
    CHECK(holds(fixture.message(), "“letter.bandom” is not a Bandom workbook"));
    CHECK(programmeName(fixture) == "Tuesday");
}

TEST_CASE("a field that can't be saved keeps its text and the line says why until it is saved")
{
    FailingVfs disk;
    WindowFixture fixture;
    fixture.create("programme");
    nameProgramme(fixture, "Before");
    disk.failFrom(1, FailingVfs::Trouble::DiskFull);
    nameProgramme(fixture, "Sesan vegetables");
    CHECK(programmeName(fixture) == "Before");
    CHECK(fixture.part<QLineEdit>("name")->text() == "Sesan vegetables");
    CHECK(holds(fixture.message(), "Not saved: “Change the programme's particulars”."));
    CHECK(holds(fixture.message(), "The disk with “work.bandom” is full"));
    CHECK(fixture.part<QLabel>("nameProblem")->isVisible());

    SECTION("trying again too early keeps it")
    {
        fixture.pressMessageButton("Try again");
        CHECK(holds(fixture.message(), "Not saved"));
        CHECK(fixture.part<QLineEdit>("name")->text() == "Sesan vegetables");
    }
    SECTION("trying again saves it once the disk works")
    {
        disk.stopFailing();
        fixture.pressMessageButton("Try again");
        CHECK(programmeName(fixture) == "Sesan vegetables");
        CHECK(fixture.message().isEmpty());
        CHECK_FALSE(fixture.part<QLabel>("nameProblem")->isVisible());
        CHECK(fixture.part<QLineEdit>("name")->text() == "Sesan vegetables");
    }
    SECTION("Enter in the field tries again as well")
    {
        disk.stopFailing();
        fixture.part<QLineEdit>("name")->setFocus();
        fixture.key(Qt::Key_Return);
        CHECK(programmeName(fixture) == "Sesan vegetables");
        CHECK(fixture.message().isEmpty());
        CHECK_FALSE(fixture.part<QLabel>("nameProblem")->isVisible());
    }
    SECTION("a copy elsewhere holds what was saved and the line stays")
    {
        fixture.questions.files = {fixture.file("elsewhere.bandom")};
        fixture.part<QLineEdit>("recordFilter")->setFocus();
        disk.stopFailing();
        fixture.pressMessageButton("Save a copy elsewhere");
        CHECK(QFile::exists(fixture.file("elsewhere.bandom")));
        CHECK(holds(fixture.message(), "elsewhere.bandom"));
        CHECK(holds(fixture.message(), "Not saved"));
        CHECK(fixture.hasMessageButton("Try again"));
    }
    SECTION("closing asks first")
    {
        fixture.window->close();
        CHECK(fixture.window->isVisible());
        CHECK(holds(fixture.questions.asked.last(), "is not saved"));
        fixture.questions.confirmations = {true};
        fixture.window->close();
        CHECK_FALSE(fixture.window->isVisible());
    }
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("a new row that can't be saved keeps its text and is saved once")
{
    FailingVfs disk;
    WindowFixture fixture;
    fixture.create("areas");
    disk.failFrom(1, FailingVfs::Trouble::WriteError);
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 0);
    CHECK(holds(fixture.message(), "Not saved: “Add the area Sesan”."));
    auto *editor = fixture.part<QLineEdit>("cellEditor");
    CHECK(editor->text() == "Sesan");

    disk.stopFailing();
    SECTION("by Enter")
    {
        editor->setFocus();
        fixture.key(Qt::Key_Return);
    }
    SECTION("by Try again")
    {
        fixture.pressMessageButton("Try again");
    }
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 1);
    CHECK(fixture.message().isEmpty());
    fixture.key(Qt::Key_Tab);
    fixture.window->showPage("criteria");
    WindowFixture::settle();
    CHECK(fixture.stored<int>("SELECT count(*) FROM area") == 1);
}

TEST_CASE("a score that can't be saved stays where it is typed")
{
    FailingVfs disk;
    WindowFixture fixture;
    fixture.create();
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    fixture.window->showPage("score-sheets");
    WindowFixture::settle();
    disk.failFrom(1, FailingVfs::Trouble::Unplugged);
    fixture.type("2");
    CHECK(holds(fixture.message(), "Not saved: “Score Sesan"));
    CHECK(fixture.part<ui::ScoreTable>("scores")->currentCriterion() == 0);
    disk.stopFailing();
    fixture.pressMessageButton("Try again");
    CHECK(fixture.stored<int>("SELECT count(*) FROM score WHERE value = 2") == 1);
    CHECK(fixture.message().isEmpty());
}

TEST_CASE("a note that can't be saved stays in its field when another cell is wanted")
{
    FailingVfs disk;
    WindowFixture fixture;
    fixture.create();
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    fixture.window->showPage("score-sheets");
    WindowFixture::settle();
    fixture.type("2");
    fixture.key(Qt::Key_Return);
    fixture.type("Market survey");
    disk.failFrom(1, FailingVfs::Trouble::DiskFull);
    auto *table = fixture.part<ui::ScoreTable>("scores");
    table->setFocus();
    CHECK(holds(fixture.message(), "Not saved"));
    fixture.key(Qt::Key_Down);
    CHECK(fixture.part<QPlainTextEdit>("evidence")->toPlainText() == "Market survey");
    disk.stopFailing();
    fixture.key(Qt::Key_Down);
    CHECK(fixture.stored<int>("SELECT count(*) FROM score WHERE evidence = 'Market survey'") == 1);
    CHECK(fixture.part<QPlainTextEdit>("evidence")->toPlainText().isEmpty());
}

TEST_CASE("another workbook is not opened over unsaved text without a question")
{
    FailingVfs disk;
    WindowFixture fixture;
    fixture.create("programme");
    disk.failFrom(1, FailingVfs::Trouble::DiskFull);
    nameProgramme(fixture, "Sesan");
    fixture.menuAction("Close the workbook")->trigger();
    CHECK(fixture.session->workbook() != nullptr);
    CHECK(holds(fixture.questions.asked.last(), "is not saved"));
    fixture.questions.confirmations = {true};
    fixture.menuAction("Close the workbook")->trigger();
    CHECK(fixture.session->workbook() == nullptr);
    CHECK(fixture.message().isEmpty());
}

TEST_CASE("edits that wait are saved in their order before the next one")
{
    FailingVfs disk;
    WindowFixture fixture;
    fixture.create();
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    fixture.window->showPage("score-sheets");
    WindowFixture::settle();
    disk.failFrom(1, FailingVfs::Trouble::DiskFull);
    fixture.type("2");
    fixture.type("1");
    CHECK(holds(fixture.message(), "Production potential: 2”"));
    CHECK(holds(fixture.message(), "Production potential: 1”"));
    CHECK(fixture.stored<int>("SELECT count(*) FROM score") == 0);

    disk.stopFailing();
    fixture.key(Qt::Key_Down);
    fixture.type("3");
    CHECK(fixture.message().isEmpty());
    // The newer of the two stands on the first criterion.
    CHECK(fixture.stored<int>("SELECT c.value FROM score c JOIN criterion k ON k.id = c.criterion_id "
                              "ORDER BY k.position LIMIT 1") == 1);
    CHECK(fixture.stored<int>("SELECT count(*) FROM score") == 2);
    CHECK(fixture.stored<int>("SELECT count(*) FROM history WHERE label LIKE 'Score%'") == 3);
}
