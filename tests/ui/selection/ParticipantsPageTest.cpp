#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/people/DoubleMessage.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/WrapLabel.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

struct Participants : WindowFixture
{
    Participants()
    {
        create();
        execute(
            "INSERT INTO stakeholder (id, name, phone, workplace) VALUES ('g', 'Grower Dara', '012 000 001', "
            "'Sre Kor')");
        execute("INSERT INTO stakeholder_role (stakeholder_id, role) VALUES ('g', 'farmer')");
        execute("INSERT INTO involvement (stakeholder_id, kind, position) VALUES ('g', 'key_informant', 0)");
        window->showPage("participants");
        settle();
        list = part<ui::RecordTable>("participants");
    }

    QString counts() const { return part<ui::WrapLabel>("counts")->text(); }

    ui::RecordTable *list = nullptr;
};

} // namespace

TEST_CASE("people are typed at the door by keyboard alone and counted at once")
{
    Participants page;
    Participants::goTo(page.list, 0, 0);
    page.type("Uncle");
    page.key(Qt::Key_Return);
    CHECK(page.stored<int>("SELECT count(*) FROM attendance WHERE present = 1") == 1);
    CHECK(holds(page.counts(), "Present: 1 person, of whom women 0 (sex not recorded: 1)"));
    Participants::goTo(page.list, 0, 1);
    page.key(Qt::Key_Space);
    CHECK(page.stored<int>("SELECT count(*) FROM attendance WHERE present = 0") == 1);
}

TEST_CASE("who is known is offered while typing and taken with all that is known")
{
    Participants page;
    Participants::goTo(page.list, 0, 0);
    page.type("dara");
    page.key(Qt::Key_Down);
    page.key(Qt::Key_Return);
    page.key(Qt::Key_Return);
    CHECK(page.stored<int>("SELECT count(*) FROM stakeholder") == 1);
    CHECK(page.stored<std::string>("SELECT stakeholder_id FROM attendance") == "g");
    CHECK(Participants::cell(page.list, 0, 0) == "Grower Dara");
    CHECK(page.stored<std::string>("SELECT phone FROM stakeholder") == "012 000 001");
}

TEST_CASE("a name that is typed twice is asked about and becomes one person")
{
    Participants page;
    Participants::goTo(page.list, 0, 0);
    page.type("Grower  DARA");
    page.key(Qt::Key_Return);
    auto *message = page.part<ui::DoubleMessage>("double");
    REQUIRE(holds(message->text(), "entered twice"));
    const auto buttons = message->findChildren<QPushButton *>();
    const auto same = std::find_if(buttons.begin(), buttons.end(),
                                   [](QPushButton *one) { return one->text() == "Same person"; });
    REQUIRE(same != buttons.end());
    page.click(*same);
    CHECK(page.stored<int>("SELECT count(*) FROM stakeholder") == 1);
    CHECK(page.stored<int>("SELECT count(*) FROM attendance") == 1);
    CHECK(message->text().isEmpty());
}

TEST_CASE("people who are known are put on the list as expected and once")
{
    Participants page;
    QMenu *menu = page.part<QToolButton>("expect")->menu();
    menu->actions().at(0)->trigger();
    CHECK(page.stored<int>("SELECT count(*) FROM attendance WHERE present = 0") == 1);
    menu->actions().at(2)->trigger();
    CHECK(page.stored<int>("SELECT count(*) FROM attendance") == 1);
    CHECK(holds(page.message(), "on the list already"));
}

TEST_CASE("the meeting cannot end before it begins")
{
    Participants page;
    const auto enter = [&](const char *field, const QString &text) {
        auto *line = page.part<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        page.type(text);
        page.key(Qt::Key_Return);
    };
    enter("firstDay", "12/09/2018");
    enter("lastDay", "11/09/2018");
    CHECK(page.stored<std::string>("SELECT first_day FROM meeting") == "2018-09-12");
    CHECK(page.stored<int>("SELECT last_day IS NULL FROM meeting") == 1);
    CHECK(holds(page.part<ui::WrapLabel>("lastDayProblem")->text(), "before the first"));
    enter("place", "Commune hall");
    CHECK(page.stored<std::string>("SELECT place FROM meeting") == "Commune hall");
}
