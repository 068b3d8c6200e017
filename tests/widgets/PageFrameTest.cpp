#include "ui/widgets/PageFrame.h"

#include "support/Catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bandom::ui;

namespace {

struct Page
{
    PageFrame frame;
    QLineEdit *content = new QLineEdit;

    Page()
    {
        frame.setTitle("Areas");
        frame.setPurpose("List the areas that you compare.");
        frame.setGuidance("Choose at least five.\n- by district\n- by commune");
        frame.setContent(content);
        frame.setNeighbours("Criteria", "Informants");
        frame.resize(1100, 650);
        frame.show();
        frame.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&frame));
    }

    template<typename Widget>
    Widget *child(const char *name) const
    {
        return frame.findChild<Widget *>(QLatin1String(name));
    }
};

} // namespace

TEST_CASE("the buttons of a page's footer go to its neighbours")
{
    const Page page;
    QSignalSpy back(&page.frame, &PageFrame::backRequested);
    QSignalSpy next(&page.frame, &PageFrame::nextRequested);
    QTest::mouseClick(page.child<QPushButton>("pageBack"), Qt::LeftButton);
    page.child<QPushButton>("pageNext")->setFocus();
    QTest::keyClick(page.child<QPushButton>("pageNext"), Qt::Key_Space);
    CHECK(back.count() == 1);
    CHECK(next.count() == 1);
    CHECK(page.child<QPushButton>("pageNext")->text() == "Next: Informants");
}

TEST_CASE("the first page has no way back and the last no way on")
{
    Page page;
    page.frame.setNeighbours({}, "Informants");
    CHECK(page.child<QPushButton>("pageBack")->isHidden());
    page.frame.setNeighbours("Criteria", {});
    CHECK(page.child<QPushButton>("pageNext")->isHidden());
}

TEST_CASE("the guidance opens and closes and the window is told")
{
    const Page page;
    auto *panel = page.child<QScrollArea>("guidance");
    QSignalSpy toggled(&page.frame, &PageFrame::guidanceToggled);
    CHECK(panel->isHidden());
    QTest::mouseClick(page.child<QToolButton>("guidanceToggle"), Qt::LeftButton);
    CHECK(panel->isVisible());
    CHECK(toggled.last().first().toBool());
    QTest::keyClick(page.content, Qt::Key_F1);
    CHECK(panel->isHidden());
}

TEST_CASE("a page without guidance offers none")
{
    Page page;
    page.frame.setGuidanceOpen(true);
    page.frame.setGuidance({});
    CHECK(page.child<QScrollArea>("guidance")->isHidden());
    CHECK(page.child<QToolButton>("guidanceToggle")->isHidden());
}

TEST_CASE("what is missing on a page can be clicked one by one")
{
    Page page;
    CHECK(page.child<QWidget>("missingList")->isHidden());
    page.frame.setMissing({{"code", "1 area has no code"}, {"five", "Fewer than five areas"}});
    QSignalSpy activated(&page.frame, &PageFrame::missingActivated);
    QTest::mouseClick(page.child<QToolButton>("missing:five"), Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().toString() == "five");

    page.frame.setMissing({});
    CHECK(page.child<QLabel>("missingLead")->text() == "Nothing is missing on this page.");
}

TEST_CASE("missing things that do not fit in the footer are in a menu")
{
    Page page;
    std::vector<MissingItem> items;
    for (int i = 0; i < 12; ++i)
        items.push_back({QString::number(i), QString("Area %1 has no commune").arg(i)});
    page.frame.setMissing(items);
    QApplication::processEvents();
    auto *more = page.child<QToolButton>("missingMore");
    REQUIRE(more->isVisible());
    int shown = 0;
    for (int i = 0; i < 12; ++i)
        shown += page.frame.findChild<QToolButton *>(QString("missing:%1").arg(i))->isVisible();
    CHECK(shown >= 2);
    CHECK(shown + more->menu()->actions().size() == 12);
    QSignalSpy activated(&page.frame, &PageFrame::missingActivated);
    more->menu()->actions().constLast()->trigger();
    CHECK(activated.first().first().toString() == "11");
}

TEST_CASE("the tab key goes from the work to the footer")
{
    const Page page;
    page.content->setFocus();
    QTest::keyClick(page.content, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == page.child<QPushButton>("pageBack"));
}
