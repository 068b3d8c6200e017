#include "support/Catch.h"
#include "support/FailingVfs.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

constexpr int answersPart = 1;
constexpr int sideBySidePart = 2;
constexpr int groupsRow = 7;

struct Interviews : WindowFixture
{
    explicit Interviews(text::LanguageCode code = text::LanguageCode::English) : WindowFixture(code)
    {
        create();
        execute(
            "INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan'), ('b', 1, 'Siem Pang')");
        execute("INSERT INTO interview (id, guide_id, area_id, position, respondents) "
                "SELECT 'i', id, 'a', 0, 'Wholesaler' FROM interview_guide WHERE key = 'traders'");
        window->showPage("interviews");
        settle();
    }

    void turnTo(int which) const
    {
        part<QTabBar>("parts")->setCurrentIndex(which);
        settle();
    }
    ui::RecordTable *table() const { return part<ui::RecordTable>("questions"); }
    void question(int row) const { goTo(table(), row, 1); }
    QString answer(int row) const { return cell(table(), row, 2); }
    std::string states() const
    {
        return stored<std::string>("SELECT group_concat(state || ' ' || coalesce(choice, '') || ' ' || "
                                   "coalesce(statement, ''), '|') FROM (SELECT * FROM answer ORDER BY id)");
    }
};

} // namespace

TEST_CASE("an interview is added with the guide that is chosen and whom it is with")
{
    const Interviews page;
    auto *list = page.part<ui::RecordTable>("interviews");
    CHECK(WindowFixture::cell(list, 0, 0) == "Wholesalers, traders and processors");
    CHECK(WindowFixture::cell(list, 0, 3) == "0 of 25 asked, 0 answered");
    WindowFixture::goTo(list, 1, 1);
    page.type("Growers");
    page.key(Qt::Key_Return);
    WindowFixture::goTo(list, 1, 4);
    page.type("12");
    page.key(Qt::Key_Return);
    WindowFixture::goTo(list, 1, 5);
    page.type("13");
    page.key(Qt::Key_Return);
    CHECK(page.stored<int>("SELECT women IS NULL FROM interview WHERE respondents = 'Growers'") == 1);
    page.key(Qt::Key_Escape);
    CHECK(page.stored<int>("SELECT people FROM interview WHERE respondents = 'Growers'") == 12);
}

TEST_CASE("yes by one key brings its follow-ups")
{
    const Interviews page;
    page.turnTo(answersPart);
    CHECK(WindowFixture::rows(page.table()) == 25);
    page.question(groupsRow);
    CHECK(holds(page.part<QLabel>("question")->text(), "8. Do you work with farmer groups today?"));
    page.key(Qt::Key_Y);
    CHECK(page.states() == "answered yes ");
    CHECK(WindowFixture::rows(page.table()) == 27);
    CHECK(WindowFixture::cell(page.table(), groupsRow + 1, 0).trimmed().isEmpty());
    CHECK(page.answer(groupsRow) == "Yes");
    CHECK(page.part<QToolButton>("yes")->isChecked());
    // The other answer has another follow-up; the same key once more takes it back.
    page.key(Qt::Key_N);
    CHECK(WindowFixture::rows(page.table()) == 26);
    page.key(Qt::Key_N);
    CHECK(WindowFixture::rows(page.table()) == 25);
    CHECK(page.states().empty());
}

TEST_CASE("not asked and skipped and declined and unknown are told apart")
{
    const Interviews page;
    page.turnTo(answersPart);
    page.question(0);
    CHECK(page.part<QLabel>("state")->text() == "Not asked yet.");
    page.key(Qt::Key_S);
    CHECK(page.part<QLabel>("state")->text() == "Skipped, to come back to");
    page.question(1);
    page.key(Qt::Key_D);
    CHECK(page.part<QLabel>("state")->text() == "Did not want to say");
    page.question(2);
    page.key(Qt::Key_K);
    CHECK(page.answer(0) == "skipped, to come back to");
    CHECK(page.answer(1) == "did not want to say");
    CHECK(page.answer(2) == "does not know");
    CHECK(page.answer(3) == "not asked");
    const QString progress = page.part<QLabel>("progress")->text();
    CHECK(holds(progress, "Did not want to say: 1."));
    CHECK(holds(progress, "Does not know: 1."));
    CHECK(holds(progress, "Skipped, to come back to: 1."));
    // Words answer what was skipped, and are a remark on what was declined.
    page.question(0);
    page.part<QPlainTextEdit>("statement")->setFocus();
    page.type("Cucumber");
    page.question(1);
    page.part<QPlainTextEdit>("statement")->setFocus();
    page.type("Ask the wife");
    page.question(3);
    CHECK(page.answer(0) == "Cucumber");
    CHECK(page.answer(1) == "did not want to say – Ask the wife");
}

TEST_CASE("the next open question is the next one that was not asked and at the end one that was skipped")
{
    const Interviews page;
    page.turnTo(answersPart);
    page.question(1);
    page.key(Qt::Key_S);
    page.question(0);
    page.part<QPlainTextEdit>("statement")->setFocus();
    page.type("Cucumber");
    page.key(Qt::Key_Return, Qt::ControlModifier);
    // What was typed is stored, and the skipped one waits.
    CHECK(page.answer(0) == "Cucumber");
    CHECK(holds(page.part<QLabel>("question")->text(), "3. "));
    CHECK(WindowFixture::focus() == "statement");
    page.execute("INSERT INTO answer (id, interview_id, question_id, position, state) "
                 "SELECT 'x' || q.id, 'i', q.id, 0, 'declined' FROM interview_question q "
                 "JOIN interview i ON i.guide_id = q.guide_id WHERE q.follows_id IS NULL AND NOT EXISTS "
                 "(SELECT 1 FROM answer a WHERE a.question_id = q.id)");
    page.click(page.part<QPushButton>("nextOpen"));
    CHECK(holds(page.part<QLabel>("question")->text(), "2. "));
    page.question(1);
    page.key(Qt::Key_K);
    CHECK_FALSE(page.part<QPushButton>("nextOpen")->isEnabled());
}

TEST_CASE("a question of one's own is asked and removed again")
{
    Interviews page;
    page.turnTo(answersPart);
    page.part<QLineEdit>("extraQuestion")->setFocus();
    page.type("How many stalls?");
    page.key(Qt::Key_Return);
    CHECK(page.part<QLineEdit>("extraQuestion")->text().isEmpty());
    CHECK(page.part<QLineEdit>("ownQuestion")->text() == "How many stalls?");
    CHECK(WindowFixture::focus() == "statement");
    page.type("Two");
    page.question(0);
    CHECK(WindowFixture::cell(page.table(), 25, 0) == "extra");
    CHECK(page.answer(25) == "Two");
    CHECK(holds(page.part<QLabel>("progress")->text(), "Extra questions answered: 1."));
    page.question(25);

    page.click(page.part<QToolButton>("removeExtra"));
    CHECK(WindowFixture::rows(page.table()) == 26);
    page.questions.confirmations = {true};
    page.click(page.part<QToolButton>("removeExtra"));
    CHECK(WindowFixture::rows(page.table()) == 25);
}

TEST_CASE("an interview in which nothing was answered says so")
{
    const Interviews page;
    page.turnTo(answersPart);
    CHECK(page.part<QLabel>("progress")->text() == "Nothing has been answered yet.");
    page.choose(page.part<QComboBox>("area"), 1);
    CHECK(page.part<QLabel>("progress")->text() == "There is no interview in this area yet.");
    CHECK(WindowFixture::rows(page.table()) == 0);
    CHECK_FALSE(page.part<QPlainTextEdit>("statement")->isEnabled());
}

TEST_CASE("answers are there after closing and opening again")
{
    Interviews page;
    page.turnTo(answersPart);
    page.question(0);
    page.part<QPlainTextEdit>("statement")->setFocus();
    page.type("Cucumber and lime");
    const QString path = page.file("work.bandom");
    page.restart(path);
    page.window->showPage("interviews", "i");
    WindowFixture::settle();
    CHECK(page.part<QTabBar>("parts")->currentIndex() == answersPart);
    CHECK(page.answer(0) == "Cucumber and lime");
}

TEST_CASE("an answer found by search is shown in its interview")
{
    const Interviews page;
    page.execute("INSERT INTO interview (id, guide_id, area_id, position) "
                 "SELECT 'j', id, 'b', 0 FROM interview_guide WHERE key = 'producers'");
    page.execute("INSERT INTO answer (id, interview_id, question_id, position, state, statement) "
                 "SELECT 'y', 'j', q.id, 0, 'answered', 'Drip lines' FROM interview_question q "
                 "JOIN interview_guide g ON g.id = q.guide_id WHERE g.key = 'producers' AND q.number = '3'");
    page.window->showPage("interviews", "y");
    WindowFixture::settle();
    CHECK(page.part<QComboBox>("area")->currentText() == "Siem Pang");
    CHECK(holds(page.part<QComboBox>("interview")->currentText(), "Interview without a name – Producers"));
    CHECK(page.part<QPlainTextEdit>("statement")->toPlainText() == "Drip lines");
}

TEST_CASE("the guide of an interview with answers stays")
{
    const Interviews page;
    page.turnTo(answersPart);
    page.question(0);
    page.key(Qt::Key_D);
    page.turnTo(0);
    auto *list = page.part<ui::RecordTable>("interviews");
    auto *model = list->view()->model();
    const QString producers = QString::fromStdString(
        page.stored<std::string>("SELECT id FROM interview_guide WHERE key = 'producers'"));
    CHECK_FALSE(model->setData(model->index(0, 0), producers, Qt::EditRole));
    CHECK(page.stored<std::string>("SELECT key FROM interview JOIN interview_guide g ON g.id = guide_id") ==
          "traders");
}

TEST_CASE("a passage that is marked becomes a finding which leads back to the answer")
{
    const Interviews page;
    page.turnTo(answersPart);
    page.question(0);
    auto *words = page.part<QPlainTextEdit>("statement");
    words->setFocus();
    page.type("Prices fall in August. Roads are bad.");
    // Not yet stored: marking stores it.
    page.repeat(Qt::Key_Home, 1);
    for (int i = 0; i < 22; ++i)
        page.key(Qt::Key_Right, Qt::ShiftModifier);
    // The menu takes the keys until a section is chosen.
    QTimer::singleShot(0, page.window.get(), [&page] { page.key(Qt::Key_6); });
    page.key(Qt::Key_M, Qt::AltModifier);
    page.window->activateWindow();
    CHECK(page.stored<std::string>("SELECT f.section || '|' || f.statement || '|' || s.passage || '|' || "
                                   "a.statement FROM finding f JOIN finding_source s ON s.finding_id = f.id "
                                   "JOIN answer a ON a.id = s.answer_id") ==
          "constraints|Prices fall in August.|Prices fall in August.|Prices fall in August. Roads are bad.");
    auto *marks = page.part<QListWidget>("marks");
    REQUIRE(marks->count() == 1);
    CHECK(holds(marks->item(0)->text(), "Constraints: “Prices fall in August.”"));
    // The other question has no marks.
    page.question(1);
    CHECK_FALSE(marks->isVisible());
    page.question(0);
    marks->setFocus();
    marks->setCurrentRow(0);
    page.key(Qt::Key_Return);
    CHECK(page.window->currentPage() == "findings");
    CHECK(page.part<ui::RecordTable>("findings")->currentId().toStdString() ==
          page.stored<std::string>("SELECT id FROM finding"));
    // And back from the finding's source.
    auto *sources = page.part<QListWidget>("sources");
    sources->setFocus();
    sources->setCurrentRow(0);
    page.key(Qt::Key_Return);
    CHECK(page.window->currentPage() == "interviews");
    CHECK(holds(page.part<QLabel>("question")->text(), "1. "));
}

TEST_CASE("without a selection the whole answer is marked and nothing where nothing was said")
{
    const Interviews page;
    page.turnTo(answersPart);
    page.question(0);
    auto *menu = page.part<QMenu>("markMenu");
    menu->actions().at(1)->trigger();
    WindowFixture::settle();
    CHECK(page.stored<int>("SELECT count(*) FROM finding") == 0);
    page.part<QPlainTextEdit>("statement")->setFocus();
    page.type("Buys at the farm gate");
    menu->actions().at(1)->trigger();
    WindowFixture::settle();
    CHECK(page.stored<std::string>("SELECT section || '|' || subject || '|' || statement FROM finding") ==
          "traders|Wholesaler|Buys at the farm gate");
}

TEST_CASE("answers of several people stand side by side and are copied with their questions")
{
    const Interviews page;
    page.execute("INSERT INTO interview (id, guide_id, area_id, position, respondents) "
                 "SELECT 'j', guide_id, 'b', 0, 'Trader' FROM interview WHERE id = 'i'");
    page.execute("INSERT INTO answer (id, interview_id, question_id, position, state, statement) "
                 "SELECT 'y', 'j', q.id, 0, 'declined', NULL FROM interview_question q "
                 "JOIN interview i ON i.guide_id = q.guide_id AND i.id = 'j' WHERE q.number = '6'");
    page.execute("INSERT INTO answer (id, interview_id, question_id, position, state, choice) "
                 "SELECT 'z', 'j', q.id, 1, 'answered', 'no' FROM interview_question q "
                 "JOIN interview i ON i.guide_id = q.guide_id AND i.id = 'j' WHERE q.number = '8'");
    page.turnTo(sideBySidePart);
    auto *table = page.part<QTableWidget>("sideBySide");
    CHECK(table->columnCount() == 1);
    page.choose(page.part<QComboBox>("scope"), 1);
    REQUIRE(table->columnCount() == 2);
    CHECK(table->rowCount() == 31);
    CHECK(table->horizontalHeaderItem(1)->text() == "Trader, Siem Pang");
    CHECK(table->verticalHeaderItem(5)->text() ==
          "6. How do prices go up and down? When are they low, when high?");
    CHECK(table->item(5, 0)->text() == "not asked");
    CHECK(table->item(5, 1)->text() == "did not want to say");
    CHECK(table->item(8, 0)->text() == "not asked");
    CHECK(table->item(8, 1)->text() == "does not apply");
    page.click(page.part<QToolButton>("copyAnswers"));
    const QString copied = QApplication::clipboard()->text();
    CHECK(holds(copied, "\tWholesaler, Sesan\tTrader, Siem Pang"));
    CHECK(holds(copied, "when high?\tnot asked\tdid not want to say"));
    // One question: a row for each interview.
    page.choose(page.part<QComboBox>("oneQuestion"), 6);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->verticalHeaderItem(1)->text() == "Trader, Siem Pang");
    CHECK(table->item(1, 0)->text() == "did not want to say");
    table->setCurrentCell(1, 0);
    table->setFocus();
    page.key(Qt::Key_Return);
    CHECK(page.part<QComboBox>("area")->currentText() == "Siem Pang");
    CHECK(holds(page.part<QLabel>("question")->text(), "6. "));
}

TEST_CASE("a guide by which nobody was interviewed in the area says so")
{
    const Interviews page;
    page.turnTo(sideBySidePart);
    CHECK_FALSE(page.part<QLabel>("nobody")->isVisible());
    page.choose(page.part<QComboBox>("guide"), QStringLiteral("Producers"));
    CHECK(page.part<QLabel>("nobody")->isVisible());
    CHECK_FALSE(page.part<QToolButton>("copyAnswers")->isEnabled());
}

TEST_CASE("the blank form and the interview and the answers side by side are exported from the page")
{
    Interviews page;
    page.turnTo(answersPart);
    page.question(0);
    page.part<QPlainTextEdit>("statement")->setFocus();
    page.type("Cucumber");
    page.question(1);
    const auto exported = [&](const char *document, const char *name) {
        page.questions.files = {page.file(name)};
        page.part<QAction>((std::string("export:") + document).c_str())->trigger();
        WindowFixture::settle();
        CHECK(holds(page.message(), QStringLiteral("The document is ") + page.file(name)));
        return QString::fromStdString(
            test::output("pdftotext -layout '" + page.file(name).toStdString() + "' -"));
    };
    const QString form = exported("interview-form", "form.pdf");
    CHECK(holds(form, "Wholesalers, traders and processors"));
    CHECK_FALSE(form.contains(QStringLiteral("Cucumber")));
    CHECK_FALSE(form.contains(QStringLiteral("Service providers")));
    CHECK(holds(page.questions.suggested.last(),
                "/Interview form Sesan Wholesalers, traders and processors.pdf"));
    CHECK(holds(exported("interview", "interview.pdf"), "Cucumber"));
    CHECK(holds(page.questions.suggested.last(), "/Interview Sesan Wholesaler.pdf"));
    page.turnTo(sideBySidePart);
    CHECK(holds(exported("interview-answers", "answers.pdf"), "not asked"));
    page.execute("DELETE FROM interview");
    auto *menu = page.part<QToolButton>("paper")->menu();
    emit menu->aboutToShow();
    CHECK_FALSE(page.part<QAction>("print:interview")->isEnabled());
    CHECK(page.part<QAction>("print:interview-form")->isEnabled());
}

TEST_CASE("an answer that can't be saved stays in its field and keeps its question on show")
{
    test::FailingVfs disk;
    const Interviews page;
    page.turnTo(answersPart);
    page.question(0);
    page.part<QPlainTextEdit>("statement")->setFocus();
    page.type("Cucumber");
    disk.failFrom(1, test::FailingVfs::Trouble::DiskFull);
    page.question(3);
    CHECK(page.part<QPlainTextEdit>("statement")->toPlainText() == "Cucumber");
    CHECK(page.part<QLabel>("statementProblem")->isVisible());
    CHECK(holds(page.part<QLabel>("question")->text(), "1. "));
    CHECK(page.table()->view()->currentIndex().row() == 0);
    CHECK(holds(page.message(), "The disk with “work.bandom” is full"));
    disk.stopFailing();
    page.pressMessageButton("Try again");
    CHECK(page.answer(0) == "Cucumber");
    CHECK_FALSE(page.part<QLabel>("statementProblem")->isVisible());
    page.question(3);
    CHECK(holds(page.part<QLabel>("question")->text(), "4. "));
}
