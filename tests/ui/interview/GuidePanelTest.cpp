#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

constexpr int guidesPart = 3;
constexpr int textColumn = 1;
constexpr int kindColumn = 3;
constexpr int followsColumn = 4;
constexpr int onColumn = 5;
constexpr int pricesRow = 5;

struct Guides : WindowFixture
{
    Guides()
    {
        create();
        execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
        execute("INSERT INTO interview (id, guide_id, area_id, position, respondents) "
                "SELECT 'i', id, 'a', 0, 'Wholesaler' FROM interview_guide WHERE key = 'traders'");
        window->showPage("interviews");
        part<QTabBar>("parts")->setCurrentIndex(guidesPart);
        settle();
    }

    ui::RecordTable *guides() const { return part<ui::RecordTable>("guides"); }
    ui::RecordTable *table() const { return part<ui::RecordTable>("guideQuestions"); }
    void press(const char *name) const { click(part<QPushButton>(name)); }

    /// As a choice in its cell does; false where it was refused.
    bool enter(int row, int column, const QVariant &value) const
    {
        auto *model = table()->view()->model();
        const bool accepted = model->setData(model->index(row, column), value, Qt::EditRole);
        settle();
        return accepted;
    }
    QString idOf(int row) const
    {
        goTo(table(), row, textColumn);
        return table()->currentId();
    }
};

} // namespace

TEST_CASE("the questions of the first guide are in sight after an answer was looked up")
{
    WindowFixture fixture;
    fixture.createTraining("home");
    const auto answer = fixture.stored<std::string>("SELECT id FROM answer ORDER BY id LIMIT 1");
    fixture.window->showPage("interviews", QString::fromStdString(answer));
    for (const int part : {0, 1, 2, guidesPart})
        fixture.part<QTabBar>("parts")->setCurrentIndex(part);
    WindowFixture::settle();
    CHECK(WindowFixture::rows(fixture.part<ui::RecordTable>("guideQuestions")) == 31);
}

TEST_CASE("a guide of one's own is added and filled with questions in both languages")
{
    const Guides page;
    CHECK(WindowFixture::rows(page.guides()) == 4);
    WindowFixture::goTo(page.guides(), 4, 0);
    page.type("Retailers");
    page.key(Qt::Key_Return);
    WindowFixture::goTo(page.guides(), 4, 0);
    CHECK(WindowFixture::rows(page.table()) == 0);
    CHECK_FALSE(page.part<QPushButton>("restoreGuide")->isEnabled());
    WindowFixture::goTo(page.table(), 0, textColumn);
    page.type("How many buy a day?");
    page.key(Qt::Key_Return);
    CHECK(page.stored<std::string>("SELECT g.name_en || ': ' || q.text_en FROM interview_question q JOIN "
                                   "interview_guide g ON g.id = q.guide_id WHERE g.key IS NULL") ==
          "Retailers: How many buy a day?");
    CHECK(WindowFixture::cell(page.guides(), 4, 2) == "1");
}

TEST_CASE("a question follows another on yes or no and not itself")
{
    const Guides page;
    const QString prices = page.idOf(pricesRow);
    const QString first = page.idOf(0);
    CHECK_FALSE(page.enter(pricesRow, followsColumn, prices));
    CHECK_FALSE(page.enter(pricesRow, onColumn, "yes"));
    CHECK(page.enter(pricesRow, followsColumn, first));
    // It stands after the one that it follows now.
    CHECK(page.idOf(1) == prices);
    CHECK_FALSE(page.enter(1, onColumn, "yes"));
    CHECK(page.enter(0, kindColumn, "yes_no"));
    CHECK(page.enter(1, onColumn, "yes"));
    CHECK(page.stored<std::string>(
              "SELECT follows_on FROM interview_question WHERE number = '6' AND follows_id "
              "IS NOT NULL") == "yes");
}

TEST_CASE("a question with answers is removed only after saying how many go")
{
    Guides page;
    page.execute("INSERT INTO answer (id, interview_id, question_id, position, state) "
                 "SELECT 'x', 'i', q.id, 0, 'declined' FROM interview_question q JOIN interview i ON "
                 "i.guide_id = q.guide_id WHERE q.number = '6'");
    WindowFixture::goTo(page.table(), pricesRow, textColumn);
    page.key(Qt::Key_Delete);
    CHECK(page.questions.asked ==
          QStringList{"1 answer goes with it. Findings that were marked in it stay."});
    CHECK(WindowFixture::rows(page.table()) == 31);
    page.questions.confirmations = {true};
    page.key(Qt::Key_Delete);
    CHECK(WindowFixture::rows(page.table()) == 30);
    CHECK(page.stored<int>("SELECT count(*) FROM answer") == 0);
    // One without answers goes without a question.
    page.questions.asked.clear();
    WindowFixture::goTo(page.table(), 0, textColumn);
    page.key(Qt::Key_Delete);
    CHECK(WindowFixture::rows(page.table()) == 29);
    CHECK(page.questions.asked.isEmpty());
    // The whole guide brings both back, the answers don't come back.
    page.questions.confirmations = {true};
    page.press("restoreGuide");
    CHECK(WindowFixture::rows(page.table()) == 31);
}

TEST_CASE("the words of a question are changed and brought back")
{
    const Guides page;
    WindowFixture::goTo(page.table(), pricesRow, textColumn);
    const QString before = WindowFixture::cell(page.table(), pricesRow, textColumn);
    page.key(Qt::Key_F2);
    page.key(Qt::Key_A, Qt::ControlModifier);
    page.type("Prices?");
    page.key(Qt::Key_Return);
    CHECK(WindowFixture::cell(page.table(), pricesRow, textColumn) == "Prices?");
    WindowFixture::goTo(page.table(), pricesRow, textColumn);
    page.press("restoreQuestion");
    CHECK(WindowFixture::cell(page.table(), pricesRow, textColumn) == before);
}

TEST_CASE("a guide is copied and with its interviews removed after asking")
{
    Guides page;
    WindowFixture::goTo(page.guides(), 0, 0);
    page.press("copyGuide");
    CHECK(WindowFixture::cell(page.guides(), 4, 0) == "Wholesalers, traders and processors (copy)");
    CHECK(WindowFixture::cell(page.guides(), 4, 3) == "0");
    CHECK(WindowFixture::rows(page.table()) == 31);
    WindowFixture::goTo(page.guides(), 0, 0);
    page.key(Qt::Key_Delete);
    CHECK(page.questions.asked ==
          QStringList{"1 interview with its answers goes with it. Findings that were marked in it stay."});
    CHECK(page.stored<int>("SELECT count(*) FROM interview") == 1);
    page.questions.confirmations = {true};
    WindowFixture::goTo(page.guides(), 1, 0);
    page.key(Qt::Key_Delete);
    CHECK(WindowFixture::rows(page.guides()) == 4);
    page.press("addShipped");
    CHECK(WindowFixture::rows(page.guides()) == 5);
    CHECK_FALSE(page.part<QPushButton>("addShipped")->isVisible());
}

TEST_CASE("a question found by search is shown in its guide")
{
    const Guides page;
    const auto id =
        page.stored<std::string>("SELECT q.id FROM interview_question q JOIN interview_guide g ON "
                                 "g.id = q.guide_id WHERE g.key = 'input_suppliers' AND q.number = '9'");
    page.window->showPage("home");
    page.window->showPage("interviews", QString::fromStdString(id));
    WindowFixture::settle();
    CHECK(page.part<QTabBar>("parts")->currentIndex() == guidesPart);
    CHECK(page.table()->currentId().toStdString() == id);
}
