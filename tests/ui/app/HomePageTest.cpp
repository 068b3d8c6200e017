#include "support/Catch.h"
#include "support/WindowFixture.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace bandom;
using test::holds;
using test::WindowFixture;

TEST_CASE("the next thing to do changes as things are done")
{
    WindowFixture fixture;
    fixture.create();
    const auto next = [&] {
        fixture.window->showPage("home");
        WindowFixture::settle();
        return fixture.part<QLabel>("next")->text();
    };
    CHECK(next() == "Name the programme");
    fixture.key(Qt::Key_Space);
    CHECK(fixture.window->currentPage() == "programme");
    CHECK(WindowFixture::focus() == "name");
    fixture.type("Sesan vegetables");
    fixture.key(Qt::Key_Return);
    CHECK(next() == "Choose the province");
    CHECK(fixture.part<QLabel>("programmeName")->text() == "Sesan vegetables");
    fixture.execute("UPDATE programme SET province = '19', commodity = 'Vegetables'");
    CHECK(next() == "List the team");
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(next() == "Choose the province");
}

TEST_CASE("what is done is counted")
{
    WindowFixture fixture;
    fixture.create();
    CHECK(holds(fixture.part<QLabel>("progressState")->text(), "1 of "));
    fixture.execute("UPDATE programme SET name = 'Sesan'");
    CHECK(holds(fixture.part<QLabel>("progressState")->text(), "2 of "));
}

TEST_CASE("a check leads to its page by click and by Enter")
{
    WindowFixture fixture;
    fixture.create();
    auto *checks = fixture.part<QTreeWidget>("checks");
    const auto point = [&](const QString &text) {
        const auto found = checks->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        return found.front();
    };
    fixture.clickItem(checks, checks->indexFromItem(point("List the key informants")));
    CHECK(fixture.window->currentPage() == "key-informants");
    fixture.window->showPage("home");
    checks->setFocus();
    checks->setCurrentItem(point("Score the areas"));
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->currentPage() == "score-sheets");
}

TEST_CASE("a page with all its points done is closed on the home page and opens when asked")
{
    WindowFixture fixture;
    fixture.create();
    auto *checks = fixture.part<QTreeWidget>("checks");
    const auto page = [&](const QString &title) {
        return checks->findItems(title, Qt::MatchExactly).value(0);
    };
    REQUIRE(page("Criteria"));
    CHECK(page("Criteria")->text(1) == "1 of 1");
    CHECK_FALSE(page("Criteria")->isExpanded());
    CHECK(page("Programme")->text(1) == "0 of 4");
    CHECK(page("Programme")->isExpanded());
    checks->setFocus();
    checks->setCurrentItem(page("Criteria"));
    fixture.key(Qt::Key_Right);
    CHECK(page("Criteria")->isExpanded());
    fixture.execute("UPDATE programme SET name = 'Sesan'");
    CHECK(page("Criteria")->isExpanded());
    CHECK(page("Programme")->text(1) == "1 of 4");
}

TEST_CASE("what any page does is counted on the home page at once")
{
    WindowFixture fixture;
    fixture.createTraining();
    const QString before = fixture.part<QLabel>("progressState")->text();
    fixture.execute("DELETE FROM season");
    CHECK(fixture.part<QLabel>("progressState")->text() != before);
}

TEST_CASE("the footer of a page lists what is missing there")
{
    WindowFixture fixture;
    fixture.create("programme");
    CHECK(holds(fixture.frame<QLabel>("missingLead")->text(), "missing"));
    CHECK(fixture.missing().contains("Name the programme"));
    fixture.type("Sesan");
    fixture.key(Qt::Key_Return);
    CHECK_FALSE(fixture.missing().contains("Name the programme"));
    CHECK(fixture.missing().contains("Choose the province"));
    fixture.window->showPage("criteria");
    CHECK(fixture.frame<QLabel>("missingLead")->text() == "Nothing is missing on this page.");
}

TEST_CASE("what is missing leads into the page")
{
    WindowFixture fixture;
    fixture.create("key-informants");
    auto *missing = fixture.frame<QToolButton>("missing:key-informants");
    missing->setFocus();
    fixture.key(Qt::Key_Space);
    CHECK(WindowFixture::focus() == "recordView");
    fixture.type("Commune chief");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.missing().isEmpty());
}

TEST_CASE("the training workbook has nothing left to do but advice")
{
    WindowFixture fixture;
    fixture.createTraining();
    CHECK(holds(fixture.part<QLabel>("programmeName")->text(), "Stung Treng"));
    CHECK_FALSE(fixture.part<QLabel>("next")->text().isEmpty());
}
