#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/ScoreView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

/// Two areas, a farmer (woman) and a trader (man) to choose from, the guide's criteria, nothing scored.
struct Scoring : WindowFixture
{
    Scoring()
    {
        create("selection-criteria");
        for (const char *sql : {"INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')",
                                "INSERT INTO area (id, position, name_latin) VALUES ('b', 1, 'Siem Pang')",
                                "INSERT INTO stakeholder (id, name, category, sex) VALUES ('f', 'Farmer', "
                                "'value_chain_actor', 'female')",
                                "INSERT INTO stakeholder (id, name, category, sex) VALUES ('t', 'Trader', "
                                "'value_chain_actor', 'male')"})
            execute(sql);
        click(part<QWidget>("frozen")->findChild<QPushButton *>("messageAction1"));
        window->showPage("selection-scores");
        settle();
    }

    int row(const QString &text) const
    {
        auto *views = part<QListWidget>("views");
        for (int i = 0; i < views->count(); ++i) {
            if (views->item(i)->text().remove(QChar(0x200b)).startsWith(text))
                return i;
        }
        throw std::runtime_error("no view " + text.toStdString());
    }
    void view(const QString &text) const { clickItem(part<QListWidget>("views"), row(text)); }
    void add(const QString &name) const { choose(part<QComboBox>("addScorer"), name); }
    std::string values(const char *scorer, const char *area) const
    {
        return workbook::value<std::string>(
                   workbook().database(),
                   "SELECT group_concat(v, ' ') FROM (SELECT coalesce(c.value, 'n') AS v FROM score c JOIN "
                   "score_sheet s ON s.id = c.sheet_id JOIN criterion k ON k.id = c.criterion_id WHERE "
                   "coalesce(s.scorer_id, '') = ? AND c.area_id = ? AND c.kind = 'selection' ORDER BY "
                   "k.position)",
                   std::string(scorer), std::string(area))
            .value_or("");
    }
    QString total(const char *table, int area) const
    {
        auto *view = part<ui::ScoreTable>(table)->view();
        return view->model()->index(view->model()->rowCount() - 3, area).data().toString();
    }
};

} // namespace

TEST_CASE("digits of both scripts score from 1 to 5 and go on and Backspace takes one back")
{
    const Scoring page;
    page.part<ui::ScoreTable>("scores")->setFocus();
    page.type("32214");
    CHECK(page.values("", "a") == "3 2 2 1 4");
    page.type(QString::fromUtf8("៥៤"));
    CHECK(page.values("", "b") == "5 4");
    page.key(Qt::Key_Backspace);
    CHECK(page.values("", "b") == "5");
    page.type("0");
    page.type("6");
    CHECK(page.values("", "b") == "5");
    page.type("n");
    CHECK(page.values("", "b") == "5 n");
    CHECK(holds(page.total("scores", 0), "12 (5/5)"));
    CHECK(page.stored<int>("SELECT count(*) FROM score WHERE kind = 'pre-assessment'") == 0);
}

TEST_CASE("the full text of a criterion stands below and evidence is noted on a score")
{
    const Scoring page;
    CHECK(holds(page.part<QWidget>("scores")->findChild<QLabel *>("scoreQuestion")->text(),
                "processors and traders"));
    page.part<ui::ScoreTable>("scores")->setFocus();
    page.key(Qt::Key_Return);
    page.type("Two wholesalers came in May");
    page.key(Qt::Key_Escape);
    CHECK(page.stored<std::string>("SELECT evidence FROM score") == "Two wholesalers came in May");
}

TEST_CASE("designated scorers have a sheet each and the guide's advice on their number is said")
{
    const Scoring page;
    page.add("Farmer");
    CHECK(holds(page.part<ui::InlineMessage>("scorerNotes")->text(),
                "Nobody scores of this category: Enabler"));
    page.type("55555");
    page.type("11111");
    CHECK(page.values("f", "a") == "5 5 5 5 5");
    page.add("Trader");
    page.type("11111");
    page.type("33333");
    page.view("All together");
    // (5 + 1) / 2 x 5 = 15 and (1 + 3) / 2 x 5 = 10.
    CHECK(holds(page.total("combined", 0), "15 (10/10)"));
    CHECK(holds(page.total("combined", 1), "10 (10/10)"));
    CHECK(holds(page.part<QLabel>("rule")->text(), "mean of the scores given"));
    page.view("Women");
    CHECK(holds(page.total("combined", 0), "25 (5/5)"));
    page.view("Enabler");
    CHECK(holds(page.part<ui::InlineMessage>("notes")->text(), "None of these people scores"));
    page.view("Where we disagree most");
    auto *cells = page.part<QListWidget>("disagreements");
    REQUIRE(cells->count() == 10);
    CHECK(holds(cells->item(0)->text().remove(QChar(0x200b)),
                "Sesan, Attracts private businesses: from 1 to 5"));
    CHECK(holds(page.part<QTextBrowser>("whoGaveWhat")->toPlainText().remove(QChar(0x200b)), "Farmer: 5"));
}

TEST_CASE("totals are hidden until all have scored where the facilitator wants it")
{
    const Scoring page;
    page.add("Farmer");
    page.click(page.part<QCheckBox>("hideTotals"));
    CHECK_FALSE(page.part<QWidget>("scores")->findChild<QWidget *>("scoreSummary")->isVisible());
    page.view("All together");
    CHECK(holds(page.part<ui::InlineMessage>("notes")->text(), "So far: 0 of 10 scores."));
    CHECK_FALSE(page.part<ui::ScoreTable>("combined")->isVisible());
    page.view("Farmer");
    page.part<ui::ScoreTable>("scores")->setFocus();
    page.type("5555511111");
    CHECK(page.part<QWidget>("scores")->findChild<QWidget *>("scoreSummary")->isVisible());
    page.view("All together");
    CHECK(page.part<ui::ScoreTable>("combined")->isVisible());
}

TEST_CASE("a scorer with scores is taken out after a question and brought back by undo")
{
    Scoring page;
    page.add("Farmer");
    page.type("5");
    page.questions.confirmations = {false, true};
    page.click(page.part<QPushButton>("removeScorer"));
    CHECK(page.values("f", "a") == "5");
    page.click(page.part<QPushButton>("removeScorer"));
    CHECK(page.stored<int>("SELECT count(*) FROM score_sheet") == 0);
    page.part<QListWidget>("views")->setFocus();
    page.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(page.values("f", "a") == "5");
}

TEST_CASE("scoring without criteria leads to the page where they are agreed on")
{
    WindowFixture page;
    page.create("selection-scores");
    page.click(page.part<QWidget>("scorerNotes")->findChild<QPushButton *>("messageAction1"));
    CHECK(page.window->currentPage() == "selection-criteria");
}
