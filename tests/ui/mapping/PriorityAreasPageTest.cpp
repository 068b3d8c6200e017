#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordTable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

/// Seven areas A1 to A7 on one agreed sheet, with totals that fall from the first to the last.
struct Choice : WindowFixture
{
    Choice()
    {
        create();
        execute("DELETE FROM criterion WHERE position > 2");
        execute("INSERT INTO score_sheet (id, assessment_id, position) SELECT 's', id, 0 FROM assessment");
        const std::vector<std::vector<int>> totals{{3, 3, 3}, {3, 3, 2}, {3, 2, 2}, {2, 2, 2},
                                                   {2, 2, 1}, {1, 1, 1}, {0, 1, 1}};
        workbook().edit("Score", [&] {
            const SQLite::Database &database = workbook().database();
            for (std::size_t i = 0; i < totals.size(); ++i) {
                const std::string name = "A" + std::to_string(i + 1);
                workbook::execute(database, "INSERT INTO area (id, position, name_latin) VALUES (?1, ?2, ?1)",
                                  name, static_cast<int>(i));
                for (int criterion = 0; criterion < 3; ++criterion)
                    workbook::execute(
                        database,
                        "INSERT INTO score (sheet_id, area_id, criterion_id, kind, value) "
                        "SELECT 's', ?, id, 'pre-assessment', ? FROM criterion WHERE position = ?",
                        name, totals[i][static_cast<std::size_t>(criterion)], criterion);
            }
        });
        window->showPage("priority-areas");
        settle();
    }

    ui::RecordTable *table() const { return part<ui::RecordTable>("candidates"); }
    QString proposal() const { return part<ui::InlineMessage>("proposal")->text(); }
    QString departure() const { return part<ui::InlineMessage>("departure")->text(); }
    std::string chosen() const
    {
        return stored<std::string>("SELECT group_concat(area_id, ' ') FROM (SELECT area_id FROM area_choice "
                                   "WHERE position IS NOT NULL ORDER BY position)");
    }
    void takeProposal() const
    {
        click(part<QWidget>("proposal")->findChild<QPushButton *>("messageAction1"));
    }
    /// By the space bar on the row of the given place in the ranking, from 0.
    void toggle(int row) const
    {
        goTo(table(), row, 0);
        key(Qt::Key_Space);
    }
};

} // namespace

TEST_CASE("the areas are chosen as the ranking proposes in one edit")
{
    const Choice choice;
    CHECK(holds(choice.proposal(), "The ranking proposes A1, A2, A3, A4 and A5."));
    choice.takeProposal();
    CHECK(choice.chosen() == "A1 A2 A3 A4 A5");
    CHECK(choice.departure().isEmpty());
    CHECK(WindowFixture::focus() == "recordView");
    choice.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(choice.chosen().empty());
}

TEST_CASE("a choice against the ranking asks for its reason until it is given")
{
    const Choice choice;
    choice.takeProposal();
    choice.toggle(4);
    choice.toggle(5);
    CHECK(choice.chosen() == "A1 A2 A3 A4 A6");
    CHECK(holds(choice.departure(), "Ranked higher, but not chosen: A5."));
    CHECK(holds(choice.departure(), "Chosen before higher ranks: A6."));
    CHECK(holds(choice.departure(), "Please write down the reason"));
    choice.part<QPlainTextEdit>("reason")->setFocus();
    choice.type("The road to A5 is cut in the wet season");
    choice.key(Qt::Key_Tab);
    CHECK(holds(choice.departure(), "Chosen before higher ranks: A6."));
    CHECK_FALSE(choice.departure().contains("Please write down"));
    CHECK(choice.stored<std::string>("SELECT reason FROM priority_decision") ==
          "The road to A5 is cut in the wet season");
}

TEST_CASE("more than five areas are advised against and allowed")
{
    const Choice choice;
    choice.takeProposal();
    choice.toggle(5);
    CHECK(holds(choice.departure(), "up to five areas"));
    CHECK(choice.chosen() == "A1 A2 A3 A4 A5 A6");
}

TEST_CASE("the order of the chosen areas is typed and must be possible")
{
    const Choice choice;
    choice.takeProposal();
    WindowFixture::goTo(choice.table(), 4, 1);
    choice.type("1");
    choice.key(Qt::Key_Return);
    CHECK(choice.chosen() == "A5 A1 A2 A3 A4");
    WindowFixture::goTo(choice.table(), 0, 1);
    choice.type("99");
    choice.key(Qt::Key_Return);
    CHECK(choice.chosen() == "A5 A2 A3 A4 A1");
    WindowFixture::goTo(choice.table(), 6, 1);
    choice.type("1");
    choice.key(Qt::Key_Return);
    CHECK(choice.chosen() == "A5 A2 A3 A4 A1");
    CHECK(choice.table()->findChild<QLineEdit *>("cellEditor"));
    choice.key(Qt::Key_Escape);
}

TEST_CASE("who decided and when are kept and the date is shown in words")
{
    const Choice choice;
    choice.takeProposal();
    choice.part<QLineEdit>("decidedBy")->setFocus();
    choice.type("The team and the commune chiefs");
    choice.key(Qt::Key_Tab);
    REQUIRE(WindowFixture::focus() == "decidedOn");
    choice.type("11/9/2018");
    choice.key(Qt::Key_Return);
    CHECK(choice.part<QLineEdit>("decidedOn")->text() == "11 September 2018");
    CHECK(choice.stored<std::string>("SELECT decided_on FROM priority_decision") == "2018-09-11");
    CHECK(choice.stored<std::string>("SELECT decided_by FROM priority_decision") ==
          "The team and the commune chiefs");
    CHECK(choice.missing().isEmpty());
}

TEST_CASE("a date that can't be is refused and stays to be corrected")
{
    const Choice choice;
    auto *date = choice.part<QLineEdit>("decidedOn");
    date->setFocus();
    choice.type("31/9/2018");
    choice.key(Qt::Key_Tab);
    CHECK(date->text() == "31/9/2018");
    CHECK(holds(choice.part<QLabel>("decidedOnProblem")->text(), "is not a date"));
    // Nothing else that happens takes it away.
    choice.toggle(0);
    CHECK(date->text() == "31/9/2018");
    date->setFocus();
    date->selectAll();
    choice.type("30/9/2018");
    choice.key(Qt::Key_Return);
    CHECK_FALSE(choice.part<QLabel>("decidedOnProblem")->isVisible());
}

TEST_CASE("equal areas at the last place are named and not cut")
{
    const Choice choice;
    choice.execute("UPDATE score SET value = 1 WHERE area_id = 'A5'");
    CHECK(holds(choice.proposal(), "A5 and A6 have the same total"));
    choice.takeProposal();
    CHECK(choice.chosen() == "A1 A2 A3 A4");
    choice.toggle(4);
    CHECK(holds(choice.departure(), "Equal at the last place: A5 and A6."));
    choice.part<QLineEdit>("tieReason")->setFocus();
    choice.type("A5 has a market");
    choice.key(Qt::Key_Return);
    CHECK_FALSE(choice.departure().contains("Please write down"));
}

TEST_CASE("why an area was not chosen is kept for that area")
{
    const Choice choice;
    WindowFixture::goTo(choice.table(), 6, 6);
    choice.type("Too far");
    choice.key(Qt::Key_Return);
    CHECK(choice.stored<std::string>("SELECT reason FROM area_choice WHERE area_id = 'A7'") == "Too far");
    CHECK(choice.chosen().empty());
}

TEST_CASE("a choice whose scores have changed since is marked until the team lets it stand")
{
    const Choice choice;
    choice.takeProposal();
    choice.execute("UPDATE score SET value = 2 WHERE area_id = 'A1'");
    CHECK(holds(choice.departure(), "Scores have changed since the choice. Not as they were then: A1."));
    choice.click(choice.part<QWidget>("departure")->findChild<QPushButton *>("messageAction1"));
    CHECK_FALSE(choice.departure().contains("Scores have changed"));
}

TEST_CASE("the history says what was done to a choice")
{
    const Choice choice;
    const auto last = [&] { return QString::fromStdString(choice.workbook().history().front().label); };
    choice.toggle(0);
    CHECK(last() == "Choose A1 as a priority area");
    choice.toggle(1);
    WindowFixture::goTo(choice.table(), 1, 1);
    choice.type("1");
    choice.key(Qt::Key_Return);
    CHECK(last() == "Put A2 at place 1 of the priority areas");
    WindowFixture::goTo(choice.table(), 0, 6);
    choice.type("Water");
    choice.key(Qt::Key_Return);
    CHECK(last() == "Note why A1 was chosen");
    WindowFixture::goTo(choice.table(), 6, 6);
    choice.type("Too far");
    choice.key(Qt::Key_Return);
    CHECK(last() == "Note why A7 was not chosen");
    choice.toggle(0);
    CHECK(last() == "Take the choice of A1 back");
}

TEST_CASE("the decision of an earlier round is only shown")
{
    const Choice choice;
    choice.takeProposal();
    CHECK_FALSE(choice.part<QComboBox>("round")->isVisible());
    choice.window->showPage("criteria");
    choice.click(choice.part<QWidget>("frozen")->findChild<QPushButton *>("messageAction1"));
    choice.window->showPage("priority-areas");
    WindowFixture::settle();
    CHECK(choice.part<QComboBox>("round")->isVisible());
    CHECK(WindowFixture::cell(choice.table(), 0, 3) == "–");
    choice.choose(choice.part<QComboBox>("round"), "Round 1");
    CHECK(holds(choice.proposal(), "It is only shown."));
    CHECK(WindowFixture::cell(choice.table(), 0, 3) == "1");
    CHECK_FALSE(choice.part<QLineEdit>("decidedBy")->isEnabled());
    choice.toggle(0);
    CHECK(choice.chosen() == "A1 A2 A3 A4 A5");
    choice.choose(choice.part<QComboBox>("round"), "Round 2");
    CHECK(choice.part<QLineEdit>("decidedBy")->isEnabled());
    choice.toggle(6);
    CHECK(choice.stored<int>("SELECT count(*) FROM area_choice WHERE position IS NOT NULL") == 6);
    CHECK(choice.stored<std::string>("SELECT area_id FROM area_choice c JOIN assessment a ON a.id = "
                                     "c.assessment_id WHERE a.round = 2") == "A7");
}

TEST_CASE("without scores the team can still decide")
{
    WindowFixture fixture;
    fixture.create();
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    fixture.window->showPage("priority-areas");
    WindowFixture::settle();
    WindowFixture::goTo(fixture.part<ui::RecordTable>("candidates"), 0, 0);
    fixture.key(Qt::Key_Space);
    CHECK(fixture.stored<int>("SELECT count(*) FROM area_choice WHERE position IS NOT NULL") == 1);
    CHECK(holds(fixture.part<ui::InlineMessage>("departure")->text(),
                "Chosen though scores are missing: Sesan."));
}
