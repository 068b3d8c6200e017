#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordTable.h"

#include <QLabel>
#include <QPushButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

constexpr int weightColumn = 4;

/// The page of a new workbook with the guide's criteria begun.
struct Criteria : WindowFixture
{
    explicit Criteria(text::LanguageCode language = text::LanguageCode::English) : WindowFixture(language)
    {
        create("selection-criteria");
    }

    void begin() const { click(part<QWidget>("frozen")->findChild<QPushButton *>("messageAction1")); }
    ui::RecordTable *table() const { return part<ui::RecordTable>("criteria"); }
};

} // namespace

TEST_CASE("the selection begins with the five criteria of annex 4 that all weigh the same")
{
    const Criteria page;
    CHECK(holds(page.part<ui::InlineMessage>("frozen")->text(), "Begin with the five of the guide"));
    page.begin();
    CHECK_FALSE(page.part<QWidget>("frozen")->isVisible());
    REQUIRE(WindowFixture::rows(page.table()) == 5);
    CHECK(WindowFixture::cell(page.table(), 0, 0) == "Attracts private businesses");
    CHECK(holds(page.part<QLabel>("scale")->text(), "1 = Low"));
    CHECK(holds(page.part<QLabel>("scale")->text(), "5 = High"));
    CHECK(page.stored<int>("SELECT count(*) FROM criterion c JOIN assessment a ON a.id = c.assessment_id "
                           "WHERE a.kind = 'selection' AND c.weight = 1") == 5);
    CHECK(page.missing().isEmpty());
}

TEST_CASE("a criterion of the selection is weighted by the keyboard and the pre-assessment keeps its own")
{
    const Criteria page;
    page.begin();
    WindowFixture::goTo(page.table(), 1, weightColumn);
    page.type("3");
    page.key(Qt::Key_Return);
    CHECK(page.stored<int>("SELECT c.weight FROM criterion c JOIN assessment a ON a.id = c.assessment_id "
                           "WHERE a.kind = 'selection' AND c.position = 1") == 3);
    CHECK(page.stored<int>("SELECT max(c.weight) FROM criterion c JOIN assessment a ON a.id = "
                           "c.assessment_id WHERE a.kind = 'pre-assessment'") == 1);
}

TEST_CASE("taking the beginning back leaves the page as it was and it can be begun again")
{
    const Criteria page;
    page.begin();
    page.table()->setFocus();
    page.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.part<QWidget>("frozen")->isVisible());
    CHECK(page.stored<int>("SELECT count(*) FROM assessment WHERE kind = 'selection'") == 0);
    page.begin();
    CHECK(WindowFixture::rows(page.table()) == 5);
}

TEST_CASE("scored criteria of the selection change in a new round only")
{
    const Criteria page;
    page.begin();
    page.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    page.execute("INSERT INTO score_sheet (id, assessment_id, position) SELECT 's', id, 0 FROM assessment "
                 "WHERE kind = 'selection'");
    page.execute("INSERT INTO score (sheet_id, area_id, criterion_id, kind, value) SELECT 's', 'a', c.id, "
                 "'selection', 5 FROM criterion c JOIN assessment a ON a.id = c.assessment_id WHERE a.kind "
                 "= 'selection' AND c.position = 0");
    CHECK(holds(page.part<ui::InlineMessage>("frozen")->text(), "Round 1 has scores"));
    page.begin(); // the same button now opens a round
    CHECK(page.stored<int>("SELECT max(round) FROM assessment WHERE kind = 'selection'") == 2);
    CHECK(page.stored<int>("SELECT max(round) FROM assessment WHERE kind = 'pre-assessment'") == 1);
}

TEST_CASE("the criteria of the selection are in Khmer on a Khmer screen")
{
    const Criteria page(text::LanguageCode::Khmer);
    page.begin();
    CHECK(WindowFixture::cell(page.table(), 0, 0) == QStringLiteral("ទាក់ទាញវិស័យឯកជន"));
}
