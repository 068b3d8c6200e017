#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QToolButton>

using namespace bandom;
using test::WindowFixture;

TEST_CASE("the common advantages and disadvantages are added once and the room adds its own")
{
    WindowFixture page;
    page.create("pros-and-cons");
    page.click(page.part<QToolButton>("addCommon"));
    CHECK(page.stored<int>("SELECT count(*) FROM cluster_point WHERE side = 'advantage'") == 5);
    CHECK(page.stored<int>("SELECT count(*) FROM cluster_point WHERE side = 'disadvantage'") == 4);
    page.click(page.part<QToolButton>("addCommon"));
    CHECK(page.stored<int>("SELECT count(*) FROM cluster_point") == 9);
    auto *list = page.part<ui::RecordTable>("disadvantages");
    WindowFixture::goTo(list, 4, 0);
    page.type("Meetings are far away");
    page.key(Qt::Key_Tab);
    CHECK(page.stored<int>("SELECT count(*) FROM cluster_point WHERE key IS NULL AND side = 'disadvantage' "
                           "AND text_en = 'Meetings are far away'") == 1);
}
