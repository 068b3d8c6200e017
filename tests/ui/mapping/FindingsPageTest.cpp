#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

struct Study : WindowFixture
{
    Study()
    {
        create();
        execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
        execute("INSERT INTO area (id, position, name_latin) VALUES ('b', 1, 'Siem Pang')");
        window->showPage("findings");
        settle();
    }

    QLineEdit *field(const char *name) const { return part<QLineEdit>(name); }
    std::string visit(const char *area, const char *column) const
    {
        return workbook::value<std::string>(
                   workbook().database(),
                   (std::string("SELECT coalesce(") + column + ", '') FROM area_study WHERE area_id = ?")
                       .c_str(),
                   std::string(area))
            .value_or("");
    }
    void fill(const char *name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        type(text);
        key(Qt::Key_Return);
    }
    /// Row 0 is the visit, 1 the producers ...
    void section(int row) const { clickItem(part<QListWidget>("sections"), row); }
    ui::RecordTable *table() const { return part<ui::RecordTable>("findings"); }
};

} // namespace

TEST_CASE("the visit goes in field by field with the keyboard")
{
    const Study study;
    study.field("location")->setFocus();
    study.type("Kamphun commune");
    study.key(Qt::Key_Tab);
    study.type("11/9/2018");
    study.key(Qt::Key_Tab);
    study.type("13 Sep 2018");
    study.key(Qt::Key_Tab);
    study.type("Commune hall");
    study.key(Qt::Key_Tab);
    REQUIRE(WindowFixture::focus() == "peopleMet");
    study.type("Ten farmers");
    study.key(Qt::Key_Tab);
    CHECK(study.visit("a", "location") == "Kamphun commune");
    CHECK(study.visit("a", "first_day") == "2018-09-11");
    CHECK(study.visit("a", "last_day") == "2018-09-13");
    CHECK(study.visit("a", "meeting_point") == "Commune hall");
    CHECK(study.visit("a", "people_met") == "Ten farmers");
    CHECK(study.field("firstDay")->text() == "11 September 2018");
}

TEST_CASE("the history says what was done to a finding")
{
    const Study study;
    study.section(1);
    study.table()->setFocus();
    study.type("Twelve growers");
    study.key(Qt::Key_Return);
    const auto last = [&] { return QString::fromStdString(study.workbook().history().front().label); };
    CHECK(holds(last(), "Producers: add “Twelve growers”"));
    WindowFixture::goTo(study.table(), 0, 1);
    study.type("Water");
    study.key(Qt::Key_Return);
    CHECK(holds(last(), "Producers: change “Twelve growers”"));
}

TEST_CASE("a last day before the first is refused and the text stays")
{
    const Study study;
    study.fill("firstDay", "11/9/2018");
    study.fill("lastDay", "10/9/2018");
    CHECK(study.field("lastDay")->text() == "10/9/2018");
    CHECK(study.part<QLabel>("lastDayProblem")->text() == "The last day lies before the first.");
    CHECK(study.visit("a", "last_day").empty());

    SECTION("another field is saved meanwhile")
    {
        study.fill("location", "Kamphun");
        CHECK(study.field("lastDay")->text() == "10/9/2018");
        CHECK(study.part<QLabel>("lastDayProblem")->isVisible());
    }
    SECTION("it is corrected")
    {
        study.fill("lastDay", "12/9/2018");
        CHECK(study.visit("a", "last_day") == "2018-09-12");
        CHECK_FALSE(study.part<QLabel>("lastDayProblem")->isVisible());
    }
    SECTION("the first day was the wrong one")
    {
        study.fill("firstDay", "9/9/2018");
        study.field("lastDay")->setFocus();
        study.key(Qt::Key_Return);
        CHECK(study.visit("a", "last_day") == "2018-09-10");
        CHECK_FALSE(study.part<QLabel>("lastDayProblem")->isVisible());
    }
    SECTION("it does not go to another area")
    {
        study.choose(study.part<QComboBox>("area"), "Siem Pang");
        CHECK(study.field("lastDay")->text().isEmpty());
        CHECK_FALSE(study.part<QLabel>("lastDayProblem")->isVisible());
        CHECK(study.visit("b", "last_day").empty());
    }
}

TEST_CASE("a first day after the last is refused as well")
{
    const Study study;
    study.fill("firstDay", "11/9/2018");
    study.fill("lastDay", "13/9/2018");
    study.fill("firstDay", "14/9/2018");
    CHECK(study.visit("a", "first_day") == "2018-09-11");
    CHECK(study.field("firstDay")->text() == "14/9/2018");
    CHECK(study.part<QLabel>("firstDayProblem")->isVisible());
}

TEST_CASE("what is being typed belongs to the area that it was typed for")
{
    const Study study;
    auto *area = study.part<QComboBox>("area");
    study.field("location")->setFocus();
    study.type("Kamphun commune");
    SECTION("another area is chosen with the mouse")
    {
        study.choose(area, "Siem Pang");
    }
    SECTION("the wheel turns over the box while the cursor is in the field")
    {
        area->setCurrentIndex(1);
        emit area->activated(1);
        WindowFixture::settle();
    }
    CHECK(study.visit("a", "location") == "Kamphun commune");
    CHECK(study.visit("b", "location").empty());
    CHECK(study.field("location")->text().isEmpty());
}

TEST_CASE("a long text that is being typed belongs to its area too")
{
    const Study study;
    study.part<QPlainTextEdit>("summary")->setFocus();
    study.type("Vegetables for the provincial market");
    study.choose(study.part<QComboBox>("area"), "Siem Pang");
    CHECK(study.visit("a", "summary") == "Vegetables for the provincial market");
    CHECK(study.part<QPlainTextEdit>("summary")->toPlainText().isEmpty());
    CHECK(study.stored<int>("SELECT count(*) FROM area_study") == 1);
}

TEST_CASE("findings are typed section by section")
{
    const Study study;
    study.section(1);
    CHECK(WindowFixture::focus() == "sections");
    study.key(Qt::Key_Tab);
    REQUIRE(WindowFixture::focus() == "recordView");
    study.type("Twenty families grow cabbage");
    study.key(Qt::Key_Tab);
    study.type("Families");
    study.key(Qt::Key_Return);
    study.section(2);
    WindowFixture::goTo(study.table(), 0, 0);
    study.type("Two traders come every morning");
    study.key(Qt::Key_Return);
    CHECK(WindowFixture::rows(study.table()) == 1);
    CHECK(study.stored<std::string>(
              "SELECT statement FROM finding WHERE section = 'producers' AND area_id = 'a'") ==
          "Twenty families grow cabbage");
    CHECK(study.stored<std::string>("SELECT subject FROM finding WHERE section = 'producers'") == "Families");
    CHECK(study.stored<std::string>("SELECT statement FROM finding WHERE section = 'traders'") ==
          "Two traders come every morning");
    CHECK(holds(study.part<QListWidget>("sections")->item(1)->text(), "(1)"));
}

TEST_CASE("a finding that is being typed stays in its section and its area")
{
    const Study study;
    study.section(1);
    WindowFixture::goTo(study.table(), 0, 0);
    study.type("Twenty families grow cabbage");
    SECTION("another section is chosen")
    {
        study.section(2);
    }
    SECTION("another area is chosen")
    {
        study.choose(study.part<QComboBox>("area"), "Siem Pang");
    }
    SECTION("another area is chosen without leaving the cell")
    {
        auto *area = study.part<QComboBox>("area");
        area->setCurrentIndex(1);
        emit area->activated(1);
        WindowFixture::settle();
        study.part<QListWidget>("sections")->setFocus();
        WindowFixture::settle();
    }
    CHECK(study.stored<std::string>("SELECT area_id || ' ' || section || ' ' || statement FROM finding") ==
          "a producers Twenty families grow cabbage");
    CHECK(WindowFixture::rows(study.table()) == 0);
}

TEST_CASE("the section stays when another area is chosen")
{
    const Study study;
    study.section(3);
    study.choose(study.part<QComboBox>("area"), "Siem Pang");
    CHECK(study.part<QListWidget>("sections")->currentRow() == 3);
    CHECK(study.part<QWidget>("findings")->isVisible());
}

TEST_CASE("an area that is removed takes its half typed visit along and nothing else")
{
    const Study study;
    study.choose(study.part<QComboBox>("area"), "Siem Pang");
    study.fill("firstDay", "11/9/2018");
    study.fill("lastDay", "10/9/2018");
    study.execute("DELETE FROM area WHERE id = 'b'");
    CHECK(study.part<QComboBox>("area")->currentText() == "Sesan");
    CHECK(study.field("lastDay")->text().isEmpty());
    CHECK(study.field("firstDay")->text().isEmpty());
    CHECK(study.stored<int>("SELECT count(*) FROM area_study") == 0);
}

TEST_CASE("without areas there is nothing to type into")
{
    WindowFixture fixture;
    fixture.create("findings");
    CHECK_FALSE(fixture.part<QComboBox>("area")->isEnabled());
    CHECK_FALSE(fixture.part<QLineEdit>("location")->isEnabled());
}
