#include "support/Catch.h"
#include "support/WindowFixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

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
    CHECK(holds(fixture.part<QLabel>("rapidMappingState")->text(), "1 of "));
    fixture.execute("UPDATE programme SET name = 'Sesan'");
    CHECK(holds(fixture.part<QLabel>("rapidMappingState")->text(), "2 of "));
}

TEST_CASE("a check leads to its page by click and by Enter")
{
    WindowFixture fixture;
    fixture.create();
    auto *checks = fixture.part<QListWidget>("checks");
    const auto row = [&](const QString &text) {
        for (int i = 0; i < checks->count(); ++i) {
            if (checks->item(i)->text() == text)
                return i;
        }
        return -1;
    };
    fixture.clickItem(checks, row("List the key informants"));
    CHECK(fixture.window->currentPage() == "key-informants");
    fixture.window->showPage("home");
    checks->setFocus();
    checks->setCurrentRow(row("Score the areas"));
    fixture.key(Qt::Key_Return);
    CHECK(fixture.window->currentPage() == "score-sheets");
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
