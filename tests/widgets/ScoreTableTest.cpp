#include "ui/widgets/ScoreTable.h"

#include "support/Catch.h"
#include "ui/widgets/ScoreView.h"
#include "widgets/Keys.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace bandom::ui;
using bandom::test::typeText;

namespace {

/// Three criteria and two areas on the scale 0 to 3, stored as a page would store them.
struct Sheet
{
    ScoreTableData data;
    ScoreTable table;

    Sheet()
    {
        data.criteria = {{"Market", {}, {}}, {"Producers", {}, {}}, {"Water", {}, {}}};
        data.anchors = {"no potential", "low potential", "medium potential", "high potential"};
        for (const char *name : {"Sesan", "Siem Bouk"}) {
            ScoreTableData::Area area;
            area.name = name;
            area.total = "0–9 (0/3)";
            area.incomplete = true;
            area.highest = 1;
            area.cells.resize(3);
            data.areas.push_back(area);
        }
        QObject::connect(&table, &ScoreTable::scoreEntered, &table,
                         [this](int criterion, int area, int score) {
                             cell(criterion, area) = {score, false, false};
                             table.setData(data);
                         });
        QObject::connect(&table, &ScoreTable::notApplicable, &table, [this](int criterion, int area) {
            cell(criterion, area) = {{}, true, false};
            table.setData(data);
        });
        QObject::connect(&table, &ScoreTable::cleared, &table, [this](int criterion, int area) {
            cell(criterion, area) = {};
            table.setData(data);
        });
        table.setData(data);
        table.resize(900, 500);
        table.show();
        table.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&table));
        table.setFocus();
    }

    ScoreTableData::Cell &cell(int criterion, int area)
    {
        return data.areas[static_cast<std::size_t>(area)].cells[static_cast<std::size_t>(criterion)];
    }

    void type(const QString &text) { typeText(table.view(), text); }
    void key(Qt::Key key) { QTest::keyClick(table.view(), key); }
    QString shown(int row, int column) const
    {
        return table.view()->model()->index(row, column).data().toString();
    }
    QString line() const { return table.findChild<QLabel *>("scoreLine")->text(); }
    std::pair<int, int> current() const { return {table.currentCriterion(), table.currentArea()}; }
};

} // namespace

TEST_CASE("digits alone score an area from the first criterion to the last and then the next area")
{
    Sheet sheet;
    CHECK(sheet.current() == std::pair(0, 0));
    sheet.type("2031");
    CHECK(sheet.cell(0, 0).value == 2);
    CHECK(sheet.cell(1, 0).value == 0);
    CHECK(sheet.cell(2, 0).value == 3);
    CHECK(sheet.cell(0, 1).value == 1);
    CHECK(sheet.current() == std::pair(1, 1));
    sheet.type("33");
    CHECK(sheet.current() == std::pair(2, 1));
}

TEST_CASE("a digit too many after the last cell changes no score and says that the sheet is full")
{
    Sheet sheet;
    sheet.type("203120");
    CHECK(sheet.current() == std::pair(2, 1));
    CHECK(sheet.line() == "The sheet is full. Backspace takes the last score back.");
    QSignalSpy scored(&sheet.table, &ScoreTable::scoreEntered);
    sheet.type("3n");
    CHECK(scored.count() == 0);
    CHECK(sheet.cell(2, 1).value == 0);
    CHECK(sheet.line() == "The sheet is full. Backspace takes the last score back.");
    SECTION("Backspace takes the last score back and it may be given anew")
    {
        sheet.key(Qt::Key_Backspace);
        CHECK_FALSE(sheet.cell(2, 1).value);
        sheet.type("1");
    }
    SECTION("whoever moves or clicks there again means it")
    {
        sheet.key(Qt::Key_Down);
        sheet.type("1");
    }
    SECTION("clicking on the cell")
    {
        const auto *view = sheet.table.view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(2, 1)).center());
        CHECK(sheet.line() == "Siem Bouk, Water:  0 = no potential");
        sheet.type("1");
    }
    CHECK(sheet.cell(2, 1).value == 1);
}

TEST_CASE("at the last cell the line tells how many cells are still open")
{
    Sheet sheet;
    sheet.table.setCurrentCell(2, 1);
    sheet.type("2");
    CHECK(sheet.line().startsWith("That was the last cell; cells of this sheet still without an answer: 5."));
    sheet.type("1");
    CHECK(sheet.cell(2, 1).value == 2);
}

TEST_CASE("the guiding question of the current criterion stands under the table")
{
    Sheet sheet;
    sheet.data.criteria[0].detail = "Is there a market for it?";
    sheet.data.criteria[2].detail = "Is there water all year?";
    sheet.table.setData(sheet.data);
    const auto *question = sheet.table.findChild<QLabel *>("scoreQuestion");
    CHECK(question->isVisible());
    CHECK(question->text() == "Is there a market for it?");
    const int line = sheet.table.findChild<QLabel *>("scoreLine")->y();
    sheet.type("2");
    CHECK(question->text().isEmpty());
    sheet.type("2");
    CHECK(question->text() == "Is there water all year?");
    CHECK(sheet.table.findChild<QLabel *>("scoreLine")->y() == line);
}

TEST_CASE("Khmer digits score like Latin ones")
{
    Sheet sheet;
    sheet.type(QStringLiteral("៣០"));
    CHECK(sheet.cell(0, 0).value == 3);
    CHECK(sheet.cell(1, 0).value == 0);
}

TEST_CASE("entry may go across the areas")
{
    Sheet sheet;
    sheet.table.setDirection(ScoreTable::Direction::Across);
    sheet.type("123");
    CHECK(sheet.cell(0, 0).value == 1);
    CHECK(sheet.cell(0, 1).value == 2);
    CHECK(sheet.cell(1, 0).value == 3);
}

TEST_CASE("a digit outside the scale is refused and nothing changes")
{
    Sheet sheet;
    QSignalSpy scored(&sheet.table, &ScoreTable::scoreEntered);
    sheet.type("7");
    CHECK(scored.count() == 0);
    CHECK(sheet.current() == std::pair(0, 0));
    CHECK(sheet.line() == "7 is not on the scale. It goes from 0 to 3.");
    sheet.type(QStringLiteral("៤"));
    CHECK(scored.count() == 0);
    sheet.type("1");
    CHECK(scored.count() == 1);
    CHECK_FALSE(sheet.line().contains("not on the scale"));
}

TEST_CASE("a wrong key is one Backspace away")
{
    Sheet sheet;
    sheet.type("23");
    sheet.key(Qt::Key_Backspace);
    CHECK(sheet.current() == std::pair(1, 0));
    CHECK_FALSE(sheet.cell(1, 0).value);
    CHECK(sheet.cell(0, 0).value == 2);
    // A second one clears where it stands and does not eat its way back.
    sheet.key(Qt::Key_Backspace);
    CHECK(sheet.current() == std::pair(1, 0));
    CHECK(sheet.cell(0, 0).value == 2);
}

TEST_CASE("after moving away Backspace clears the current cell")
{
    Sheet sheet;
    sheet.type("23");
    sheet.key(Qt::Key_Up);
    sheet.key(Qt::Key_Up);
    sheet.key(Qt::Key_Backspace);
    CHECK_FALSE(sheet.cell(0, 0).value);
    CHECK(sheet.cell(1, 0).value == 3);
}

TEST_CASE("n marks a cell not applicable and Delete clears it")
{
    Sheet sheet;
    sheet.type("n");
    CHECK(sheet.cell(0, 0).notApplicable);
    CHECK(sheet.shown(0, 0) == "n/a");
    CHECK(sheet.current() == std::pair(1, 0));
    sheet.type(QStringLiteral("ន"));
    CHECK(sheet.cell(1, 0).notApplicable);
    sheet.key(Qt::Key_Up);
    sheet.key(Qt::Key_Delete);
    CHECK_FALSE(sheet.cell(1, 0).notApplicable);
    CHECK(sheet.shown(1, 0) == "–");
}

TEST_CASE("zero is shown as a score and an empty cell as a dash")
{
    Sheet sheet;
    sheet.type("0");
    CHECK(sheet.shown(0, 0) == "0");
    CHECK(sheet.shown(1, 0) == "–");
}

TEST_CASE("a key that does nothing says so")
{
    Sheet sheet;
    sheet.type("k");
    CHECK(sheet.line().startsWith(QStringLiteral("“k” does nothing here.")));
    CHECK(sheet.current() == std::pair(0, 0));
    sheet.type(" ");
    CHECK(sheet.line().startsWith(QStringLiteral("“Space” does nothing here.")));
}

TEST_CASE("Enter and F2 and a double click ask for the evidence of the current cell")
{
    Sheet sheet;
    QSignalSpy evidence(&sheet.table, &ScoreTable::evidenceRequested);
    sheet.table.setCurrentCell(1, 1);
    sheet.key(Qt::Key_Return);
    sheet.key(Qt::Key_F2);
    const QPoint middle = sheet.table.view()->visualRect(sheet.table.view()->model()->index(2, 0)).center();
    QTest::mouseClick(sheet.table.view()->viewport(), Qt::LeftButton, {}, middle);
    CHECK(sheet.current() == std::pair(2, 0));
    QTest::mouseDClick(sheet.table.view()->viewport(), Qt::LeftButton, {}, middle);
    REQUIRE(evidence.count() == 3);
    CHECK(evidence[0] == QVariantList{1, 1});
    CHECK(evidence[2] == QVariantList{2, 0});
}

TEST_CASE("Home and End and arrows move without scoring")
{
    Sheet sheet;
    sheet.key(Qt::Key_End);
    CHECK(sheet.current() == std::pair(0, 1));
    sheet.key(Qt::Key_Down);
    sheet.key(Qt::Key_Down);
    sheet.key(Qt::Key_Down);
    CHECK(sheet.current() == std::pair(2, 1));
    sheet.key(Qt::Key_Home);
    CHECK(sheet.current() == std::pair(2, 0));
    CHECK_FALSE(sheet.cell(2, 1).value);
}

TEST_CASE("the words of the scale stand under the table for the current cell")
{
    Sheet sheet;
    CHECK(sheet.line().contains("0 = no potential"));
    CHECK(sheet.line().contains("3 = high potential"));
    sheet.type("2");
    sheet.key(Qt::Key_Up);
    CHECK(sheet.line() == "Sesan, Market:  2 = medium potential");
}

TEST_CASE("a screen reader is told what a cell says")
{
    Sheet sheet;
    sheet.type("2");
    sheet.data.areas[0].cells[0].evidence = true;
    sheet.table.setData(sheet.data);
    const QAbstractItemModel *model = sheet.table.view()->model();
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          "Sesan, Market: 2 = medium potential, with evidence");
    CHECK(model->index(1, 0).data(Qt::AccessibleTextRole).toString() == "Sesan, Producers: not scored");
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(sheet.table.view());
    REQUIRE(accessible);
    CHECK(accessible->tableInterface()->cellAt(0, 0)->text(QAccessible::Name).contains("medium potential"));
}

TEST_CASE("a shared rank is marked and a missing one is a dash")
{
    Sheet sheet;
    sheet.data.areas[0].rank = "1";
    sheet.data.areas[0].tied = true;
    sheet.table.setData(sheet.data);
    CHECK(sheet.shown(4, 0) == "1 (tie)");
    CHECK(sheet.shown(4, 1) == "–");
    CHECK(sheet.shown(3, 0) == "0–9 (0/3)");
}

TEST_CASE("a rank that can still change has a mark and its meaning stands under a table that is only shown")
{
    Sheet sheet;
    sheet.data.areas[0].rank = "1";
    sheet.data.areas[0].rankOpen = true;
    sheet.data.note = "* This rank can still change.";
    sheet.table.setData(sheet.data);
    CHECK(sheet.shown(4, 0) == "1*");
    const QAbstractItemModel *model = sheet.table.view()->model();
    CHECK(model->index(4, 0).data(Qt::ToolTipRole).toString() == sheet.data.note);
    CHECK(model->index(4, 0).data(Qt::AccessibleTextRole).toString() ==
          "Sesan, rank: 1; it can still change");
    const auto *note = sheet.table.findChild<QLabel *>("scoreNote");
    CHECK_FALSE(note->isVisible());
    sheet.table.setReadOnly(true);
    CHECK(note->isVisible());
    CHECK(note->text() == sheet.data.note);
    sheet.data.areas[0].tied = true;
    sheet.table.setData(sheet.data);
    CHECK(sheet.shown(4, 0) == "1* (tie)");
}

TEST_CASE("a table that is only shown takes no score and shows means with a decimal")
{
    Sheet sheet;
    sheet.table.setReadOnly(true);
    sheet.data.decimals = 1;
    sheet.data.areas[0].cells[0].value = 7.0 / 3;
    sheet.table.setData(sheet.data);
    QSignalSpy scored(&sheet.table, &ScoreTable::scoreEntered);
    QSignalSpy cleared(&sheet.table, &ScoreTable::cleared);
    sheet.type("2");
    sheet.key(Qt::Key_Delete);
    sheet.key(Qt::Key_Backspace);
    CHECK(scored.count() == 0);
    CHECK(cleared.count() == 0);
    CHECK(sheet.shown(0, 0) == "2.3");
}

TEST_CASE("in a hall the letters are at least a thirtieth of the height")
{
    Sheet sheet;
    sheet.table.setPresentation(true);
    sheet.table.resize(1024, 768);
    CHECK(sheet.table.view()->font().pixelSize() >= 768 / 30);
    CHECK(sheet.table.view()->horizontalHeader()->font().pixelSize() >= 768 / 30);
}

TEST_CASE("the current cell stays where it is when the scores change and the table may become empty")
{
    Sheet sheet;
    sheet.table.setCurrentCell(2, 1);
    sheet.data.areas[0].total = "9 (3/3)";
    sheet.table.setData(sheet.data);
    CHECK(sheet.current() == std::pair(2, 1));
    sheet.table.setData({});
    CHECK(sheet.current() == std::pair(-1, -1));
    sheet.type("2");
    sheet.table.setData(sheet.data);
    CHECK(sheet.current() == std::pair(0, 0));
}
