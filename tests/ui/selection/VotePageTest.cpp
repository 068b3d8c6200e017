#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace bandom;
using test::holds;
using test::WindowFixture;

TEST_CASE("a vote is stated and counted by keyboard and its result follows the rule")
{
    WindowFixture page;
    page.create("vote");
    auto *list = page.part<ui::RecordTable>("votes");
    WindowFixture::goTo(list, 0, 0);
    page.type("Should a cluster be set up?");
    page.key(Qt::Key_Return);
    REQUIRE(page.stored<int>("SELECT count(*) FROM vote WHERE meeting_id = 'selection'") == 1);
    WindowFixture::goTo(list, 0, 0);
    const auto enter = [&](const char *field, const QString &text) {
        auto *line = page.part<QLineEdit>(field);
        line->setFocus();
        page.type(text);
        page.key(Qt::Key_Return);
    };
    enter("votesFor", "12");
    enter("votesAgainst", "3");
    enter("abstentions", "1");
    const auto result = [&] { return page.part<ui::WrapLabel>("result")->text(); };
    CHECK(holds(result(), "no majority was stated"));
    CHECK(holds(page.part<ui::WrapLabel>("rule")->text(), "No rule was stated"));
    page.choose(page.part<QComboBox>("majority"), "at least three quarters");
    CHECK(page.stored<std::string>("SELECT majority FROM vote") == "three_quarters");
    CHECK(holds(result(), "12 of 15 votes are for it. By the rule it is accepted."));
    CHECK_FALSE(page.part<ui::RecordTable>("names")->isVisible());
}

TEST_CASE("who decides is dated on the day and counted")
{
    WindowFixture page;
    page.create();
    page.execute("INSERT INTO stakeholder (id, name, sex) VALUES ('g', 'Grower', 'female')");
    page.execute("INSERT INTO attendance (id, meeting_id, stakeholder_id, position, present) VALUES "
                 "('l', 'selection', 'g', 0, 1)");
    page.window->showPage("enrolment");
    WindowFixture::settle();
    auto *list = page.part<ui::RecordTable>("enrolments");
    REQUIRE(WindowFixture::rows(list) == 1);
    WindowFixture::goTo(list, 0, 1);
    page.type("Joins");
    page.key(Qt::Key_Return);
    CHECK(page.stored<std::string>("SELECT choice FROM enrolment") == "joins");
    CHECK(page.stored<int>("SELECT decided_on IS NOT NULL FROM enrolment") == 1);
    CHECK(holds(page.part<ui::WrapLabel>("counts")->text(), "Joins: 1 person, of whom women 1"));
}
