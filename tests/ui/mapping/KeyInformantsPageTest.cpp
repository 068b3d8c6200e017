#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

TEST_CASE("a key informant goes in by the keyboard with roles and the category follows")
{
    WindowFixture fixture;
    fixture.create("key-informants");
    auto *people = fixture.part<ui::RecordTable>("keyInformants");
    fixture.type("Commune chief");
    fixture.key(Qt::Key_Tab);
    // Two roles at once.
    fixture.key(Qt::Key_F2);
    auto *roles = people->findChild<QListWidget *>("cellEditor");
    REQUIRE(roles);
    const auto check = [&](const QString &role) {
        const auto found = roles->findItems(role, Qt::MatchExactly);
        REQUIRE(found.size() == 1);
        roles->setCurrentItem(found.first());
        fixture.key(Qt::Key_Space);
    };
    check("Local authority");
    check("Farmer");
    fixture.key(Qt::Key_Tab);
    CHECK(fixture.stored<int>("SELECT count(*) FROM stakeholder_role") == 2);
    CHECK_FALSE(WindowFixture::cell(people, 0, 2).isEmpty());
    CHECK(fixture.stored<int>("SELECT category IS NOT NULL FROM stakeholder") == 1);
    fixture.key(Qt::Key_Tab);
    fixture.type("m");
    fixture.key(Qt::Key_Tab);
    fixture.type("Commune hall");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<std::string>("SELECT sex FROM stakeholder") == "male");
    CHECK(fixture.stored<std::string>("SELECT workplace FROM stakeholder") == "Commune hall");
    CHECK(WindowFixture::rows(people) == 1);
}

TEST_CASE("a person who asks for it is removed for good once that was confirmed")
{
    WindowFixture fixture;
    fixture.create("key-informants");
    fixture.type("Commune chief");
    fixture.key(Qt::Key_Return);
    auto *people = fixture.part<ui::RecordTable>("keyInformants");
    WindowFixture::goTo(people, 0, 0);
    auto *erase = people->findChild<QToolButton *>("erase");
    REQUIRE(erase);
    fixture.click(erase);
    CHECK(holds(fixture.questions.asked.last(), "Remove all that this workbook keeps of Commune chief"));
    CHECK(fixture.stored<int>("SELECT count(*) FROM stakeholder") == 1);
    fixture.questions.confirmations = {true};
    fixture.click(erase);
    CHECK(fixture.stored<int>("SELECT count(*) FROM stakeholder") == 0);
    CHECK(fixture.stored<int>("SELECT count(*) FROM history") == 0);
    CHECK(holds(fixture.message(), "The person was removed, from the history too."));
    CHECK_FALSE(erase->isEnabled());
    CHECK(test::readFile(fixture.workbook().path()).find("Commune chief") == std::string::npos);
}

TEST_CASE("the category of one role follows it and stays as people set it")
{
    WindowFixture fixture;
    fixture.create("key-informants");
    QApplication::clipboard()->setText("Officer\tAgriculture department (PDAFF)\n");
    fixture.key(Qt::Key_V, Qt::ControlModifier);
    auto *people = fixture.part<ui::RecordTable>("keyInformants");
    CHECK(WindowFixture::cell(people, 0, 2) == "Enabler");
    WindowFixture::goTo(people, 0, 2);
    fixture.type("S");
    fixture.key(Qt::Key_Return);
    CHECK(WindowFixture::cell(people, 0, 2) == "Supporter");
    WindowFixture::goTo(people, 0, 1);
    fixture.key(Qt::Key_Backspace);
    CHECK(WindowFixture::cell(people, 0, 2) == "Supporter");
}

TEST_CASE("a person needs a name")
{
    WindowFixture fixture;
    fixture.create("key-informants");
    auto *people = fixture.part<ui::RecordTable>("keyInformants");
    WindowFixture::goTo(people, 0, 4);
    fixture.type("Commune hall");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT count(*) FROM stakeholder") == 0);
    REQUIRE(people->findChild<QLineEdit *>("cellEditor"));
    CHECK(people->findChild<QLineEdit *>("cellEditor")->text() == "Commune hall");
}

TEST_CASE("a phone number keeps its zero and may be written in Khmer digits")
{
    WindowFixture fixture;
    fixture.create("key-informants");
    QApplication::clipboard()->setText("Trader\t\t\t\t\t012 000 000\n");
    fixture.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(fixture.stored<std::string>("SELECT phone FROM stakeholder") == "012 000 000");
}

TEST_CASE("removing an informant asks when there is a score sheet")
{
    WindowFixture fixture;
    fixture.createTraining("key-informants");
    auto *people = fixture.part<ui::RecordTable>("keyInformants");
    const int count = WindowFixture::rows(people);
    const int sheets = fixture.stored<int>("SELECT count(*) FROM score_sheet");
    WindowFixture::goTo(people, 0, 0);
    fixture.key(Qt::Key_Delete);
    CHECK(holds(fixture.questions.asked.value(0), "Undo brings them back"));
    CHECK(WindowFixture::rows(people) == count);
    fixture.questions.confirmations = {true};
    fixture.key(Qt::Key_Delete);
    CHECK(WindowFixture::rows(people) == count - 1);
    CHECK(fixture.stored<int>("SELECT count(*) FROM score_sheet") == sheets - 1);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(WindowFixture::rows(people) == count);
    CHECK(fixture.stored<int>("SELECT count(*) FROM score_sheet") == sheets);
}
