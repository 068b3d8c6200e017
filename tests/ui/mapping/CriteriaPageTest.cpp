#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

constexpr int weightColumn = 4;
constexpr int directionColumn = 5;

void scoreOne(const WindowFixture &fixture)
{
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    fixture.execute(
        "INSERT INTO score_sheet (id, assessment_id, position) SELECT 's', id, 0 FROM assessment");
    fixture.execute("INSERT INTO score (sheet_id, area_id, criterion_id, kind, value) "
                    "SELECT 's', 'a', id, 'pre-assessment', 2 FROM criterion LIMIT 1");
}

} // namespace

TEST_CASE("a criterion's weight and direction are typed")
{
    WindowFixture fixture;
    fixture.create("criteria");
    auto *criteria = fixture.part<ui::RecordTable>("criteria");
    REQUIRE(WindowFixture::rows(criteria) >= 3);
    WindowFixture::goTo(criteria, 0, weightColumn);
    fixture.type("2");
    fixture.key(Qt::Key_Tab);
    CHECK(WindowFixture::cell(criteria, 0, weightColumn) == "2");
    fixture.type("a l");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT weight FROM criterion ORDER BY position LIMIT 1") == 2);
    CHECK(fixture.stored<std::string>("SELECT direction FROM criterion ORDER BY position LIMIT 1") ==
          "lower");
    CHECK(WindowFixture::cell(criteria, 0, directionColumn) == "a low score");
}

TEST_CASE("a weight that is no whole number is refused and stays to be corrected")
{
    WindowFixture fixture;
    fixture.create("criteria");
    auto *criteria = fixture.part<ui::RecordTable>("criteria");
    WindowFixture::goTo(criteria, 0, weightColumn);
    for (const char *wrong : {"1.5", "many", "101", "-1"}) {
        fixture.type(QLatin1String(wrong));
        fixture.key(Qt::Key_Return);
        auto *editor = criteria->findChild<QLineEdit *>("cellEditor");
        REQUIRE(editor);
        CHECK(editor->text() == QLatin1String(wrong));
        fixture.key(Qt::Key_Escape);
        WindowFixture::goTo(criteria, 0, weightColumn);
    }
    CHECK(fixture.stored<int>("SELECT weight FROM criterion ORDER BY position LIMIT 1") == 1);
}

TEST_CASE("a criterion is added and needs a name in one language")
{
    WindowFixture fixture;
    fixture.create("criteria");
    auto *criteria = fixture.part<ui::RecordTable>("criteria");
    const int before = WindowFixture::rows(criteria);
    WindowFixture::goTo(criteria, before, 0);
    fixture.type("Water in the dry season");
    fixture.key(Qt::Key_Return);
    CHECK(WindowFixture::rows(criteria) == before + 1);
    WindowFixture::goTo(criteria, before, 0);
    fixture.key(Qt::Key_Backspace);
    CHECK(fixture.stored<int>("SELECT count(*) FROM criterion WHERE name_en = 'Water in the dry season'") ==
          1);
    WindowFixture::goTo(criteria, before, 0);
    fixture.key(Qt::Key_Delete);
    CHECK(WindowFixture::rows(criteria) == before);
}

TEST_CASE("scored criteria stay as they are until a new round is opened")
{
    WindowFixture fixture;
    fixture.create("criteria");
    scoreOne(fixture);
    auto *frozen = fixture.part<ui::InlineMessage>("frozen");
    CHECK(frozen->isVisible());
    CHECK(holds(frozen->text(), "Round 1 has scores"));
    auto *criteria = fixture.part<ui::RecordTable>("criteria");
    CHECK(criteria->findChild<QToolButton *>("addRecord")->isHidden());
    WindowFixture::goTo(criteria, 0, weightColumn);
    fixture.type("2");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT max(weight) FROM criterion") == 1);

    fixture.click(frozen->findChild<QPushButton *>("messageAction1"));
    CHECK_FALSE(fixture.part<QWidget>("frozen")->isVisible());
    criteria = fixture.part<ui::RecordTable>("criteria");
    WindowFixture::goTo(criteria, 0, weightColumn);
    fixture.type("2");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT count(*) FROM criterion WHERE weight = 2") == 1);
    CHECK(fixture.stored<int>("SELECT c.weight FROM criterion c JOIN assessment a ON a.id = c.assessment_id "
                              "WHERE a.round = 2 ORDER BY position LIMIT 1") == 2);
}

TEST_CASE("taking back the only score makes the criteria writable again and undo of a new round freezes them")
{
    WindowFixture fixture;
    fixture.create("criteria");
    scoreOne(fixture);
    fixture.part<ui::RecordTable>("criteria")->setFocus();
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(fixture.part<QWidget>("frozen")->isVisible());
    fixture.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(fixture.part<QWidget>("frozen")->isVisible());
    fixture.click(fixture.part<QWidget>("frozen")->findChild<QPushButton *>("messageAction1"));
    CHECK_FALSE(fixture.part<QWidget>("frozen")->isVisible());
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.part<QWidget>("frozen")->isVisible());
}

TEST_CASE("the focus stays in the criteria when a round is opened")
{
    WindowFixture fixture;
    fixture.create("criteria");
    scoreOne(fixture);
    auto *open = fixture.part<QWidget>("frozen")->findChild<QPushButton *>("messageAction1");
    open->setFocus();
    fixture.key(Qt::Key_Space);
    CHECK(WindowFixture::focus() == "recordView");
}

TEST_CASE("criteria are reordered by Alt and the arrow keys")
{
    WindowFixture fixture;
    fixture.create("criteria");
    auto *criteria = fixture.part<ui::RecordTable>("criteria");
    const QString first = WindowFixture::cell(criteria, 0, 0);
    WindowFixture::goTo(criteria, 0, 0);
    fixture.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(WindowFixture::cell(criteria, 1, 0) == first);
    CHECK(criteria->view()->currentIndex().row() == 1);
}
