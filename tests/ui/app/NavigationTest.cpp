#include "support/Catch.h"
#include "support/WindowFixture.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace bandom;
using test::WindowFixture;

namespace {

int rowOf(const QListWidget *rail, const QString &text)
{
    for (int row = 0; row < rail->count(); ++row) {
        if (rail->item(row)->text() == text)
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("any page can be reached from the rail at any time")
{
    WindowFixture fixture;
    fixture.create();
    auto *rail = fixture.outside<QListWidget>("rail");
    for (const auto &[text, key] : {std::pair{"Report", "report"}, std::pair{"Areas", "areas"},
                                    std::pair{"History", "history"}, std::pair{"Home", "home"}}) {
        fixture.clickItem(rail, rowOf(rail, text));
        CHECK(fixture.window->currentPage() == key);
        CHECK(fixture.page()->isVisible());
        // Whoever chose a page wants to work on it, not in the rail.
        CHECK(fixture.page()->isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("the keyboard walks through the rail without losing it and Enter goes into the page")
{
    WindowFixture fixture;
    fixture.create();
    auto *rail = fixture.outside<QListWidget>("rail");
    rail->setFocus();
    QStringList visited;
    for (int i = 0; i + 1 < fixture.window->pageKeys().size(); ++i) {
        visited.append(fixture.window->currentPage());
        fixture.key(Qt::Key_Down);
        CHECK(rail->hasFocus());
    }
    visited.append(fixture.window->currentPage());
    QStringList expected = fixture.window->pageKeys();
    expected.removeOne("history");
    expected.insert(1, "history");
    CHECK(visited == expected);
    fixture.key(Qt::Key_Return);
    CHECK(fixture.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Ctrl and Page Down go through all pages and Ctrl and Page Up back")
{
    WindowFixture fixture;
    fixture.create();
    QStringList visited{fixture.window->currentPage()};
    for (int i = 1; i < fixture.window->pageKeys().size(); ++i) {
        fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
        visited.append(fixture.window->currentPage());
        INFO(visited.last().toStdString());
        CHECK(fixture.page()->isAncestorOf(QApplication::focusWidget()));
    }
    CHECK(visited == fixture.window->pageKeys());
    // At the end it stays.
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(fixture.window->currentPage() == "history");
    fixture.key(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(fixture.window->currentPage() == visited.at(visited.size() - 2));
}

TEST_CASE("the footer leads to the neighbours")
{
    WindowFixture fixture;
    fixture.create("criteria");
    fixture.click(fixture.frame<QPushButton>("pageNext"));
    CHECK(fixture.window->currentPage() == "areas");
    fixture.click(fixture.frame<QPushButton>("pageBack"));
    CHECK(fixture.window->currentPage() == "criteria");
}

TEST_CASE("the footer goes through the pages of the steps alone")
{
    WindowFixture fixture;
    fixture.create("home");
    CHECK(fixture.frame<QPushButton>("pageNext")->isHidden());
    fixture.window->showPage("programme");
    CHECK(fixture.frame<QPushButton>("pageBack")->isHidden());
    const QStringList keys = fixture.window->pageKeys();
    REQUIRE(keys.last() == "history");
    fixture.window->showPage(keys.at(keys.size() - 2));
    CHECK(fixture.frame<QPushButton>("pageNext")->isHidden());
    CHECK_FALSE(fixture.frame<QPushButton>("pageBack")->isHidden());
    fixture.window->showPage("history");
    CHECK(fixture.frame<QPushButton>("pageNext")->isHidden());
    CHECK(fixture.frame<QPushButton>("pageBack")->isHidden());
}

TEST_CASE("each page opens with the focus where its work begins")
{
    WindowFixture fixture;
    fixture.createTraining();
    const auto begins = [&](const char *page) {
        fixture.window->showPage(QLatin1String(page));
        WindowFixture::settle();
        return WindowFixture::focus();
    };
    CHECK(begins("home") == "goToNext");
    CHECK(begins("programme") == "name");
    CHECK(begins("criteria") == "recordView");
    CHECK(begins("areas") == "recordView");
    CHECK(begins("key-informants") == "recordView");
    CHECK(begins("score-sheets") == "scoreCells");
    CHECK(begins("ranking") == "scoreCells");
    CHECK(begins("priority-areas") == "recordView");
    CHECK(begins("findings") == "sections");
    CHECK(begins("report") == "kind");
    CHECK(begins("history") == "recordView");
}

TEST_CASE("coming back to a page finds the focus where it was left")
{
    WindowFixture fixture;
    fixture.createTraining("programme");
    fixture.part<QLineEdit>("commodity")->setFocus();
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    fixture.key(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(WindowFixture::focus() == "commodity");
}

TEST_CASE("Tab goes from the guidance through the page to its footer")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.frame<QToolButton>("guidanceToggle")->setFocus();
    QStringList order;
    for (int i = 0; i < 12; ++i) {
        fixture.key(Qt::Key_Tab);
        order.append(WindowFixture::focus());
    }
    const QStringList form{"name", "province", "commodity", "season", "organisation", "note"};
    order.removeOne("guidance");
    CHECK(order.mid(0, 6) == form);
    INFO(order.join(' ').toStdString());
    CHECK(order.indexOf("recordView") > order.indexOf("note"));
    CHECK_FALSE(order.contains("pageBack"));
}

TEST_CASE("what is typed in a field is kept when another page is shown")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan vegetables");
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(fixture.stored<std::string>("SELECT name FROM programme") == "Sesan vegetables");
}

TEST_CASE("what is typed in a field is kept when the window is closed")
{
    WindowFixture fixture;
    fixture.create("programme");
    fixture.type("Sesan vegetables");
    SECTION("by its close button")
    {
        fixture.window->close();
    }
    SECTION("by the menu")
    {
        fixture.menuAction("Quit")->trigger();
    }
    SECTION("with the workbook alone")
    {
        fixture.menuAction("Close the workbook")->trigger();
    }
    fixture.restart(fixture.file("work.bandom"));
    CHECK(fixture.stored<std::string>("SELECT name FROM programme") == "Sesan vegetables");
}

TEST_CASE("what is typed in a table is kept when the window is closed")
{
    WindowFixture fixture;
    fixture.create("areas");
    fixture.type("Sesan");
    fixture.window->close();
    fixture.restart(fixture.file("work.bandom"));
    CHECK(fixture.stored<std::string>("SELECT name_latin FROM area") == "Sesan");
}

TEST_CASE("the rail tells how far each page is in words too")
{
    WindowFixture fixture;
    fixture.create("programme");
    auto *rail = fixture.outside<QListWidget>("rail");
    const auto state = [&](const char *page) {
        return rail->item(rowOf(rail, page))->data(Qt::AccessibleDescriptionRole).toString();
    };
    CHECK(state("Programme") == "not begun");
    CHECK(state("Criteria") == "done");
    fixture.type("Vegetables");
    fixture.key(Qt::Key_Return);
    CHECK(state("Programme") == "partly done");
}

TEST_CASE("what the program is can be read without a dialog")
{
    WindowFixture fixture;
    fixture.create();
    fixture.menuAction("About Bandom")->trigger();
    CHECK(test::holds(fixture.message(), "GNU General Public License"));
    CHECK(QApplication::activeModalWidget() == nullptr);
}
