#include "ui/app/PresentationWindow.h"

#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/ScoreView.h"

#include <QAction>
#include <QLabel>
#include <QTableView>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

/// All that stands in a table, in one text.
QString textOf(const QWidget *window)
{
    QString text;
    for (const auto *view : window->findChildren<QTableView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            text += model->headerData(column, Qt::Horizontal).toString() + " ";
            for (int row = 0; row < model->rowCount(); ++row)
                text += model->index(row, column).data().toString() + " ";
        }
        break;
    }
    return text;
}

void twoAreas(const WindowFixture &fixture)
{
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('b', 1, 'Siem Pang')");
}

} // namespace

TEST_CASE("F5 shows the ranking to the hall and Escape closes it")
{
    WindowFixture fixture;
    fixture.createTraining("score-sheets");
    fixture.key(Qt::Key_F5);
    auto *hall = fixture.window->presentation();
    REQUIRE(hall);
    CHECK(hall->isVisible());
    CHECK(hall->isFullScreen());
    CHECK(holds(textOf(hall), "Sesan"));
    QTest::keyClick(hall, Qt::Key_Escape);
    CHECK_FALSE(hall->isVisible());
}

TEST_CASE("the hall sees each score as it is entered")
{
    WindowFixture fixture;
    fixture.create();
    twoAreas(fixture);
    fixture.window->showPage("score-sheets");
    WindowFixture::settle();
    fixture.key(Qt::Key_F5);
    auto *hall = fixture.window->presentation();
    const QString before = textOf(hall);
    fixture.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.type("3");
    CHECK(textOf(hall) != before);
    CHECK(holds(textOf(hall), "(1/"));
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(textOf(hall) == before);
}

TEST_CASE("the text of the hall is at least a thirtieth of its height")
{
    WindowFixture fixture;
    fixture.createTraining();
    fixture.window->present();
    auto *hall = fixture.window->presentation();
    hall->showNormal();
    hall->resize(1366, 768);
    WindowFixture::settle();
    for (const auto *view : hall->findChildren<QTableView *>())
        CHECK(QFontInfo(view->font()).pixelSize() >= hall->height() / 30);
    for (const auto *label : hall->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            CHECK(QFontInfo(label->font()).pixelSize() >= hall->height() / 30);
    }
}

TEST_CASE("the hall speaks the language of the window")
{
    WindowFixture fixture;
    fixture.createTraining();
    fixture.window->present();
    auto *hall = fixture.window->presentation();
    const QString english = textOf(hall);
    fixture.menuAction("ភាសាខ្មែរ")->trigger();
    CHECK(fixture.window->presentation() == hall);
    CHECK(textOf(hall) != english);
}

TEST_CASE("without areas the hall reads that there is nothing to show yet")
{
    WindowFixture fixture;
    fixture.create();
    fixture.window->present();
    WindowFixture::settle();
    QString said;
    for (const auto *label : fixture.window->presentation()->findChildren<QLabel *>()) {
        if (label->isVisible())
            said += label->text();
    }
    CHECK(holds(said, "Nothing was scored"));
}

TEST_CASE("closing the workbook or the window closes the presentation")
{
    WindowFixture fixture;
    fixture.createTraining();
    fixture.window->present();
    auto *hall = fixture.window->presentation();
    SECTION("workbook")
    {
        fixture.session->close();
    }
    SECTION("window")
    {
        fixture.window->close();
    }
    CHECK_FALSE(hall->isVisible());
}
