#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/ScoreView.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

/// Two areas and two informants, nothing scored.
struct Sheets : WindowFixture
{
    Sheets()
    {
        create();
        execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
        execute("INSERT INTO area (id, position, name_latin) VALUES ('b', 1, 'Siem Pang')");
        execute("INSERT INTO stakeholder (id, name, category) VALUES ('x', 'Commune chief', 'enabler')");
        execute("INSERT INTO stakeholder (id, name, category) VALUES ('y', 'Trader', 'value_chain_actor')");
        execute("INSERT INTO involvement (stakeholder_id, kind, position) VALUES ('x', 'key_informant', 0)");
        execute("INSERT INTO involvement (stakeholder_id, kind, position) VALUES ('y', 'key_informant', 1)");
        window->showPage("score-sheets");
        settle();
        criteria = stored<int>("SELECT count(*) FROM criterion");
    }

    std::string value(const char *scorer, const char *area, int criterion) const
    {
        return workbook::value<std::string>(
                   workbook().database(),
                   "SELECT CASE WHEN c.not_applicable THEN 'N' ELSE c.value END FROM score c "
                   "JOIN score_sheet s ON s.id = c.sheet_id JOIN criterion k ON k.id = c.criterion_id "
                   "WHERE coalesce(s.scorer_id, '') = ? AND c.area_id = ? AND k.position = ?",
                   std::string(scorer), std::string(area), criterion)
            .value_or("");
    }
    std::pair<int, int> current() const
    {
        const auto *table = part<ui::ScoreTable>("scores");
        return {table->currentCriterion(), table->currentArea()};
    }
    QString scorer(int row) const { return part<QListWidget>("scorers")->item(row)->text(); }
    QString line() const { return part<QLabel>("scoreLine")->text(); }

    int criteria = 0;
};

} // namespace

TEST_CASE("digits in either script score and move on through a whole area")
{
    const Sheets sheets;
    CHECK(sheets.current() == std::pair(0, 0));
    REQUIRE(sheets.criteria == 3);
    sheets.type("2០1");
    CHECK(sheets.value("x", "a", 0) == "2");
    CHECK(sheets.value("x", "a", 1) == "0");
    CHECK(sheets.value("x", "a", 2) == "1");
    CHECK(sheets.workbook().history().front().label.starts_with("Score Sesan"));
    CHECK(sheets.current() == std::pair(0, 1));
    sheets.type("៣");
    CHECK(sheets.value("x", "b", 0) == "3");
}

TEST_CASE("a digit that is not on the scale is refused with a reason")
{
    const Sheets sheets;
    sheets.type("4");
    CHECK(holds(sheets.line(), "4 is not on the scale. It goes from 0 to 3."));
    CHECK(sheets.current() == std::pair(0, 0));
    CHECK(sheets.stored<int>("SELECT count(*) FROM score") == 0);
    sheets.type("3");
    CHECK(sheets.value("x", "a", 0) == "3");
}

TEST_CASE("a digit too many leaves the last score as it was")
{
    const Sheets sheets;
    sheets.type("2013213");
    CHECK(sheets.current() == std::pair(2, 1));
    CHECK(sheets.value("x", "b", 2) == "1");
    CHECK(holds(sheets.line(), "The sheet is full."));
    CHECK(sheets.stored<int>("SELECT count(*) FROM score") == 6);
}

TEST_CASE("the guiding question of the criterion is at hand while scoring")
{
    const Sheets sheets;
    sheets.key(Qt::Key_Down);
    const auto question =
        sheets.stored<std::string>("SELECT question_en FROM criterion ORDER BY position LIMIT 1 OFFSET 1");
    CHECK_FALSE(question.empty());
    CHECK(sheets.part<QLabel>("scoreQuestion")->text() == QString::fromStdString(question));
}

TEST_CASE("N marks a cell as not applicable and Backspace goes back and clears it")
{
    const Sheets sheets;
    sheets.type("n");
    CHECK(sheets.value("x", "a", 0) == "N");
    CHECK(sheets.current() == std::pair(1, 0));
    sheets.key(Qt::Key_Backspace);
    CHECK(sheets.value("x", "a", 0).empty());
    CHECK(sheets.current() == std::pair(0, 0));
    sheets.type("0");
    CHECK(sheets.value("x", "a", 0) == "0");
}

TEST_CASE("evidence is written beside a score and stays when the score changes")
{
    const Sheets sheets;
    sheets.type("2");
    sheets.key(Qt::Key_Up);
    sheets.key(Qt::Key_Return);
    REQUIRE(WindowFixture::focus() == "evidence");
    sheets.type("Asked ten farmers");
    SECTION("leaving by Tab")
    {
        sheets.key(Qt::Key_Tab);
    }
    SECTION("leaving for another page")
    {
        sheets.key(Qt::Key_PageDown, Qt::ControlModifier);
        sheets.key(Qt::Key_PageUp, Qt::ControlModifier);
    }
    CHECK(sheets.stored<std::string>("SELECT evidence FROM score") == "Asked ten farmers");
    sheets.part<ui::ScoreTable>("scores")->setFocus();
    CHECK(sheets.current() == std::pair(0, 0));
    sheets.type("3");
    CHECK(sheets.value("x", "a", 0) == "3");
    CHECK(sheets.stored<std::string>("SELECT evidence FROM score") == "Asked ten farmers");
}

TEST_CASE("Escape goes from the evidence back to the scores and keeps the text")
{
    const Sheets sheets;
    sheets.type("2");
    sheets.key(Qt::Key_Up);
    sheets.key(Qt::Key_Return);
    sheets.type("Asked ten farmers");
    sheets.key(Qt::Key_Escape);
    CHECK(WindowFixture::focus() == "scoreCells");
    CHECK(sheets.current() == std::pair(0, 0));
    CHECK(sheets.stored<std::string>("SELECT evidence FROM score") == "Asked ten farmers");
}

TEST_CASE("evidence belongs to its cell and does not leak into the next one or to another informant")
{
    const Sheets sheets;
    sheets.key(Qt::Key_Return);
    sheets.type("Asked ten farmers");
    sheets.key(Qt::Key_Backtab);
    sheets.part<ui::ScoreTable>("scores")->setFocus();
    sheets.key(Qt::Key_Down);
    CHECK(sheets.part<QPlainTextEdit>("evidence")->toPlainText().isEmpty());
    sheets.key(Qt::Key_Up);
    CHECK(sheets.part<QPlainTextEdit>("evidence")->toPlainText() == "Asked ten farmers");
    sheets.clickItem(sheets.part<QListWidget>("scorers"), 1);
    CHECK(sheets.part<QPlainTextEdit>("evidence")->toPlainText().isEmpty());
    CHECK(sheets.stored<int>("SELECT count(*) FROM score WHERE evidence IS NOT NULL") == 1);
}

TEST_CASE("evidence that is being typed goes to its own informant when another is chosen")
{
    const Sheets sheets;
    sheets.key(Qt::Key_Return);
    sheets.type("Asked ten farmers");
    sheets.clickItem(sheets.part<QListWidget>("scorers"), 1);
    CHECK(sheets.part<QListWidget>("scorers")->currentRow() == 1);
    CHECK(sheets.part<QLabel>("scorer")->text() == "Trader");
    CHECK(sheets.stored<std::string>(
              "SELECT s.scorer_id FROM score c JOIN score_sheet s ON s.id = c.sheet_id") == "x");
    CHECK(sheets.part<QPlainTextEdit>("evidence")->toPlainText().isEmpty());
}

TEST_CASE("each informant has a sheet and progress is told beside the name")
{
    const Sheets sheets;
    const QString all = QString::number(2 * sheets.criteria);
    CHECK(holds(sheets.scorer(0), "Commune chief"));
    CHECK(holds(sheets.scorer(0), "0 of " + all));
    sheets.type("22");
    CHECK(holds(sheets.scorer(0), "2 of " + all));
    sheets.clickItem(sheets.part<QListWidget>("scorers"), 1);
    // Whoever chose a sheet wants to type scores.
    CHECK(WindowFixture::focus() == "scoreCells");
    sheets.type("1");
    CHECK(holds(sheets.scorer(0), "2 of " + all));
    CHECK(holds(sheets.scorer(1), "1 of " + all));
    CHECK(sheets.stored<int>("SELECT count(*) FROM score_sheet") == 2);
    CHECK(sheets.stored<std::string>("SELECT category FROM score_sheet WHERE scorer_id = 'y'") ==
          "value_chain_actor");
}

TEST_CASE("one sheet that all agreed on takes its scores from the first to the last")
{
    const Sheets sheets;
    auto *scorers = sheets.part<QListWidget>("scorers");
    sheets.clickItem(scorers, 2);
    sheets.part<ui::ScoreTable>("scores")->setFocus();
    sheets.type("321");
    CHECK(scorers->currentRow() == 2);
    CHECK(sheets.value("", "a", 0) == "3");
    CHECK(sheets.value("", "a", 1) == "2");
    CHECK(sheets.value("", "a", 2) == "1");
    CHECK(sheets.value("x", "a", 1).empty());
    sheets.key(Qt::Key_Z, Qt::ControlModifier);
    sheets.key(Qt::Key_Z, Qt::ControlModifier);
    sheets.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scorers->currentRow() == 2);
    CHECK(sheets.stored<int>("SELECT count(*) FROM score_sheet") == 0);
}

TEST_CASE("without informants the agreed sheet is the one on show")
{
    WindowFixture fixture;
    fixture.create();
    fixture.execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
    fixture.window->showPage("score-sheets");
    WindowFixture::settle();
    fixture.type("2");
    CHECK(fixture.stored<int>("SELECT scorer_id IS NULL FROM score_sheet") == 1);
    // An informant who comes later does not take its place.
    fixture.execute("INSERT INTO stakeholder (id, name) VALUES ('x', 'Commune chief')");
    fixture.execute(
        "INSERT INTO involvement (stakeholder_id, kind, position) VALUES ('x', 'key_informant', 0)");
    CHECK(fixture.part<QListWidget>("scorers")->currentRow() == 1);
}

TEST_CASE("an informant who is removed leaves the page on another sheet")
{
    const Sheets sheets;
    sheets.execute("DELETE FROM stakeholder WHERE id = 'x'");
    CHECK(sheets.part<QListWidget>("scorers")->currentRow() == 0);
    CHECK(sheets.part<QLabel>("scorer")->text() == "Trader");
    sheets.part<ui::ScoreTable>("scores")->setFocus();
    sheets.type("1");
    CHECK(sheets.value("y", "a", 0) == "1");
}

TEST_CASE("without areas or criteria the page says what is needed first")
{
    WindowFixture fixture;
    fixture.create("score-sheets");
    CHECK(fixture.part<QLabel>("hint")->isVisible());
    CHECK(holds(fixture.part<QLabel>("hint")->text(), "There are no areas to score yet"));
}

TEST_CASE("an evidence note that search found is shown with its cell")
{
    const Sheets sheets;
    sheets.type("22");
    sheets.key(Qt::Key_Up);
    sheets.key(Qt::Key_Return);
    sheets.type("Asked ten farmers");
    sheets.key(Qt::Key_Tab);
    sheets.clickItem(sheets.part<QListWidget>("scorers"), 1);
    sheets.key(Qt::Key_F, Qt::ControlModifier);
    sheets.type("ten farm");
    sheets.key(Qt::Key_Return);
    CHECK(sheets.part<QListWidget>("scorers")->currentRow() == 0);
    CHECK(sheets.current() == std::pair(1, 0));
    CHECK(sheets.part<QPlainTextEdit>("evidence")->toPlainText() == "Asked ten farmers");
}

TEST_CASE("how the farmer groups of the area were rated is beside its score")
{
    WindowFixture fixture;
    fixture.createTraining("score-sheets");
    auto *line = fixture.part<QLabel>("groupsLine");
    REQUIRE(line->isVisible());
    CHECK(holds(line->text(), "Farmer groups in Sesan: 7.  Producers: H 2, M 4, L 1"));
    fixture.part<ui::ScoreTable>("scores")->setCurrentCell(0, 1);
    CHECK(holds(line->text(), "Farmer groups in Siem Bouk: 3.  Producers: M 2, L 1"));
    fixture.part<ui::ScoreTable>("scores")->setCurrentCell(0, 2);
    CHECK(line->text() == "Farmer groups in Siem Pang: none recorded.");
}

TEST_CASE("where no farmer group is listed nothing is said of them while scoring")
{
    const Sheets sheets;
    CHECK_FALSE(sheets.part<QLabel>("groupsLine")->isVisible());
}
