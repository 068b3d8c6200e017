#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/ScoreView.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

/// Two criteria, three areas; an enabler and two actors score. Sesan: 3 1 1 and 2 2 2, Siem Pang: 1 1 1 and 2
/// 2 2, Siem Bouk like Siem Pang but for an empty cell of the enabler.
struct Ranked : WindowFixture
{
    Ranked()
    {
        create();
        execute("DELETE FROM criterion WHERE position > 1");
        for (const char *sql : {"INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')",
                                "INSERT INTO area (id, position, name_latin) VALUES ('b', 1, 'Siem Pang')",
                                "INSERT INTO area (id, position, name_latin) VALUES ('c', 2, 'Siem Bouk')"})
            execute(sql);
        sheet("x", "enabler", {{3, 2}, {1, 2}, {1, 2}});
        sheet("y", "value_chain_actor", {{1, 2}, {1, 2}, {1, 2}});
        sheet("z", "value_chain_actor", {{1, 2}, {1, 2}, {1, 2}});
        window->showPage("ranking");
        settle();
    }

    void sheet(const std::string &id, const std::string &category,
               const std::vector<std::vector<int>> &scores) const
    {
        workbook().edit("Score", [&] {
            const SQLite::Database &database = workbook().database();
            workbook::execute(database, "INSERT INTO stakeholder (id, name, category) VALUES (?1, ?1, ?2)",
                              id, category);
            workbook::execute(database,
                              "INSERT INTO involvement (stakeholder_id, kind, position) VALUES (?, "
                              "'key_informant', (SELECT count(*) FROM involvement))",
                              id);
            workbook::execute(database,
                              "INSERT INTO score_sheet (id, assessment_id, position, scorer_id, category) "
                              "SELECT ?1, id, 0, ?1, ?2 FROM assessment",
                              id, category);
            for (std::size_t area = 0; area < scores.size(); ++area) {
                for (std::size_t criterion = 0; criterion < scores[area].size(); ++criterion)
                    workbook::execute(
                        database,
                        "INSERT INTO score (sheet_id, area_id, criterion_id, kind, value) "
                        "SELECT ?, ?, id, 'pre-assessment', ? FROM criterion WHERE position = ?",
                        id, std::string(1, static_cast<char>('a' + area)), scores[area][criterion],
                        static_cast<int>(criterion));
            }
        });
        settle();
    }

    /// A row of the table: the two criteria, then total, bar, rank.
    QString shown(int row, int area) const
    {
        return part<ui::ScoreTable>("ranking")->view()->model()->index(row, area).data().toString();
    }
    QString column(int area) const
    {
        QString text;
        for (int row = 0; row < part<ui::ScoreTable>("ranking")->view()->model()->rowCount(); ++row)
            text += shown(row, area) + " | ";
        return text;
    }
    QString notes() const { return part<ui::InlineMessage>("notes")->text(); }
    QString why() const { return part<QTextBrowser>("whyThisRank")->toPlainText().remove(QChar(0x200b)); }
};

} // namespace

TEST_CASE("totals are the sums of the means and ties are named")
{
    const Ranked ranked;
    // Sesan: (3 + 1 + 1) / 3 + 2 = 3.667; the others 1 + 2 = 3.
    CHECK(holds(ranked.column(0), "3.7 ("));
    CHECK(holds(ranked.column(1), "3.0 ("));
    CHECK(holds(ranked.notes(), "Siem Pang and Siem Bouk have the same total and share rank 2."));
}

TEST_CASE("why an area has its rank follows the chosen cell")
{
    const Ranked ranked;
    CHECK(holds(ranked.why(), "Sesan"));
    ranked.key(Qt::Key_Right);
    CHECK(holds(ranked.why(), "Siem Pang"));
    CHECK(holds(ranked.why(), "weigh the same"));
}

TEST_CASE("the mean per category first changes the totals and is kept")
{
    const Ranked ranked;
    ranked.choose(ranked.part<QComboBox>("combination"), "Mean per stakeholder category first");
    // Sesan: (3 + 1) / 2 + 2 = 4.
    CHECK(holds(ranked.column(0), "4 ("));
    CHECK(ranked.stored<std::string>("SELECT combination FROM assessment") == "mean-per-category");
    ranked.part<ui::ScoreTable>("ranking")->setFocus();
    ranked.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(holds(ranked.column(0), "3.7 ("));
    CHECK(ranked.part<QComboBox>("combination")->currentText() == "Mean of all scorers");
}

TEST_CASE("an incomplete area shows the range of its total and is named")
{
    const Ranked ranked;
    ranked.execute("DELETE FROM score WHERE area_id = 'c' AND sheet_id = 'x'");
    ranked.execute("DELETE FROM score WHERE area_id = 'c' AND sheet_id = 'y'");
    ranked.execute("DELETE FROM score WHERE area_id = 'c' AND sheet_id = 'z'");
    CHECK(holds(ranked.notes(), "Siem Bouk is incomplete"));
    CHECK(holds(ranked.column(2), "–"));
    CHECK(holds(ranked.column(0), "| 1* |"));
    CHECK(holds(ranked.part<QLabel>("scoreNote")->text(), "once the missing scores of Siem Bouk are in"));
}

TEST_CASE("an older round stays readable beside the new one")
{
    const Ranked ranked;
    CHECK_FALSE(ranked.part<QComboBox>("round")->isEnabled());
    ranked.window->showPage("criteria");
    ranked.click(ranked.part<QWidget>("frozen")->findChild<QPushButton *>("messageAction1"));
    ranked.window->showPage("ranking");
    WindowFixture::settle();
    CHECK(ranked.part<QComboBox>("round")->currentText() == "Round 2");
    CHECK(holds(ranked.notes(), "Nothing was scored in this round yet."));
    ranked.choose(ranked.part<QComboBox>("round"), "Round 1");
    CHECK(holds(ranked.column(0), "3.7 ("));
    // Something else that happens does not lead away from it.
    ranked.execute("UPDATE area SET name_latin = 'Sesan district' WHERE id = 'a'");
    CHECK(ranked.part<QComboBox>("round")->currentText() == "Round 1");
}

TEST_CASE("scores are not typed on the ranking page")
{
    const Ranked ranked;
    ranked.part<ui::ScoreTable>("ranking")->setFocus();
    ranked.type("0");
    CHECK(holds(ranked.column(0), "3.7 ("));
    CHECK(ranked.stored<int>("SELECT count(*) FROM score WHERE value = 0") == 0);
}

TEST_CASE("a page without scores leads to the score sheets")
{
    WindowFixture fixture;
    fixture.create("ranking");
    fixture.click(fixture.part<QWidget>("notes")->findChild<QPushButton *>("messageAction1"));
    CHECK(fixture.window->currentPage() == "score-sheets");
}
