#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

constexpr int codeColumn = 0;
constexpr int nameColumn = 1;
constexpr int communeColumn = 2;
constexpr int villageColumn = 3;
constexpr int firstRating = 4;
constexpr int columnSum = 8;
constexpr int headingSum = 9;
constexpr int representative = 10;

/// One area, its commune and two villages.
struct Groups : WindowFixture
{
    Groups()
    {
        create();
        execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
        execute(
            "INSERT INTO place (id, code, level, name_latin) VALUES ('c', '190101', 'commune', 'Kamphun')");
        execute("INSERT INTO place (id, code, level, name_latin, parent_id) VALUES "
                "('v', '19010103', 'village', 'Katout', 'c'), ('w', '19010101', 'village', 'Kamphun', 'c')");
        execute("INSERT INTO area_unit (area_id, place_id) VALUES ('a', 'c')");
        window->showPage("farmer-groups");
        settle();
    }

    ui::RecordTable *table() const { return part<ui::RecordTable>("farmerGroups"); }

    void add(const QString &code, const QString &name) const
    {
        goTo(table(), rows(table()), codeColumn);
        type(code);
        key(Qt::Key_Tab);
        type(name);
        key(Qt::Key_Return);
    }

    std::string ratings() const
    {
        return stored<std::string>(
            "SELECT group_concat(coalesce(producers, '-') || ' ' || coalesce(consumption, '-') || ' ' || "
            "coalesce(access, '-') || ' ' || coalesce(income, '-'), '; ') FROM "
            "(SELECT * FROM farmer_group ORDER BY position)");
    }
};

} // namespace

TEST_CASE("a farmer group is typed from its code to its last letter by keys alone")
{
    const Groups groups;
    WindowFixture::goTo(groups.table(), 0, codeColumn);
    groups.type("K-01");
    groups.key(Qt::Key_Tab);
    groups.type("Katout growers");
    groups.key(Qt::Key_Tab);
    groups.type("Kamphun");
    groups.key(Qt::Key_Tab);
    groups.type("Katout");
    groups.key(Qt::Key_Tab);
    groups.type("mmlh");
    CHECK(groups.ratings() == "medium medium low high");
    CHECK(groups.stored<std::string>("SELECT name || ' ' || kind || ' ' || place_id FROM stakeholder") ==
          "Katout growers group v");
    CHECK(groups.stored<int>("SELECT count(*) FROM place WHERE level <> 'province'") == 3);
    CHECK(WindowFixture::cell(groups.table(), 0, columnSum) == "8 (4 of 4)");
    CHECK(WindowFixture::cell(groups.table(), 0, headingSum) == "6.5 (3 of 3)");
    // The row below, for the next group, is current from its start.
    groups.type("K-02");
    groups.key(Qt::Key_Return);
    CHECK(groups.stored<std::string>("SELECT code FROM farmer_group WHERE position = 1") == "K-02");
}

TEST_CASE("letters of either script and digits of either script enter a rating and go on")
{
    const Groups groups;
    groups.add("1", "First");
    groups.add("2", "Second");
    groups.add("3", "Third");
    WindowFixture::goTo(groups.table(), 0, firstRating);
    groups.type("ទមខl");
    groups.type("123H");
    groups.type("១២៣m");
    CHECK(groups.ratings() == "low medium high low; low medium high high; low medium high medium");
}

TEST_CASE("Delete empties a rating and keeps the group and what is not rated is no zero")
{
    const Groups groups;
    groups.add("1", "First");
    WindowFixture::goTo(groups.table(), 0, firstRating);
    groups.type("mhhh");
    WindowFixture::goTo(groups.table(), 0, firstRating + 1);
    groups.key(Qt::Key_Delete);
    groups.key(Qt::Key_Right);
    groups.key(Qt::Key_Delete);
    CHECK(groups.ratings() == "medium - - high");
    CHECK(WindowFixture::cell(groups.table(), 0, columnSum) == "5 (2 of 4), can be 7–11");
    CHECK(WindowFixture::cell(groups.table(), 0, headingSum) == "5 (2 of 3), can be 6–8");
    // In another column the key is for the row.
    WindowFixture::goTo(groups.table(), 0, nameColumn);
    groups.key(Qt::Key_Delete);
    CHECK(groups.ratings().empty());
    CHECK(groups.stored<int>("SELECT count(*) FROM stakeholder") == 0);
}

TEST_CASE("a letter that is none is refused in a sentence")
{
    const Groups groups;
    groups.add("1", "First");
    WindowFixture::goTo(groups.table(), 0, firstRating);
    groups.type("x");
    groups.key(Qt::Key_Return);
    CHECK(groups.ratings() == "- - - -");
}

TEST_CASE("a village is completed from those that are known")
{
    const Groups groups;
    groups.add("1", "First");
    WindowFixture::goTo(groups.table(), 0, villageColumn);
    groups.type("Kato");
    groups.key(Qt::Key_Down);
    groups.key(Qt::Key_Return);
    CHECK(groups.stored<std::string>("SELECT place_id FROM stakeholder") == "v");
    CHECK(WindowFixture::cell(groups.table(), 0, communeColumn) == "Kamphun");
    CHECK(groups.stored<int>("SELECT count(*) FROM place WHERE level = 'village'") == 2);
}

TEST_CASE("a village that nobody knows yet is added in the commune of the group")
{
    const Groups groups;
    groups.add("1", "First");
    WindowFixture::goTo(groups.table(), 0, communeColumn);
    groups.type("Kamphun");
    groups.key(Qt::Key_Tab);
    groups.type("Phum Thmei");
    groups.key(Qt::Key_Return);
    CHECK(groups.stored<std::string>("SELECT parent_id FROM place WHERE name_latin = 'Phum Thmei'") == "c");
    CHECK(WindowFixture::cell(groups.table(), 0, communeColumn) == "Kamphun");
}

TEST_CASE("a representative who is new is added and one who is known is taken again")
{
    const Groups groups;
    for (const char *name : {"First", "Second"}) {
        groups.add(QLatin1String(name), QLatin1String(name));
        WindowFixture::goTo(groups.table(), WindowFixture::rows(groups.table()) - 1, representative);
        groups.type("Representative 1");
        groups.key(Qt::Key_Return);
    }
    CHECK(groups.stored<int>("SELECT count(*) FROM stakeholder WHERE name = 'Representative 1'") == 1);
    CHECK(groups.stored<int>("SELECT count(DISTINCT representative_id) FROM farmer_group "
                             "WHERE representative_id IS NOT NULL") == 1);
    CHECK(groups.stored<int>("SELECT count(*) FROM stakeholder_role WHERE role = 'farmer_representative'") ==
          1);
}

TEST_CASE("of three hundred pasted groups the good rows enter and three bad ones are named")
{
    const Groups groups;
    QString rows;
    for (int i = 1; i <= 300; ++i)
        rows += QStringLiteral("G%1\t%2\tKamphun\t%3\t%4\tM\tH\t\n")
                    .arg(i)
                    .arg(i == 50 ? QString() : QStringLiteral("Growers %1").arg(i))
                    .arg(i == 250 ? "19019999" : "Katout")
                    .arg(i == 150 ? "9" : "L");
    QApplication::clipboard()->setText(rows);
    WindowFixture::goTo(groups.table(), 0, codeColumn);
    groups.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(groups.stored<int>("SELECT count(*) FROM farmer_group") == 297);
    CHECK(groups.stored<int>("SELECT count(*) FROM farmer_group WHERE producers = 'low' AND consumption = "
                             "'medium' AND access = 'high' AND income IS NULL") == 297);
    CHECK(groups.stored<int>("SELECT count(*) FROM place WHERE level = 'village'") == 2);
    const QString message = groups.table()->findChild<ui::InlineMessage *>()->text();
    CHECK(holds(message, "3 pasted rows were left out:"));
    CHECK(holds(message, "Row 50: “Name” can’t be left empty."));
    CHECK(holds(message, "Row 150: Type L for low, M for medium, H for high, or nothing. (Producers)"));
    CHECK(holds(message, "Row 250: No unit has the code 19019999"));
    // One edit: undone at once.
    groups.workbook().undo();
    WindowFixture::settle();
    CHECK(groups.stored<int>("SELECT count(*) FROM farmer_group") == 0);
}

TEST_CASE("how the groups of an area were rated stands below the list beside its score")
{
    WindowFixture fixture;
    fixture.createTraining("farmer-groups");
    const QString line = fixture.part<QLabel>("groupsLine")->text();
    CHECK(holds(line, "Sesan has a total of 7.7 and rank 1 of 5. Farmer groups in Sesan: 7."));
    CHECK(holds(line, "Consumption: H 2, M 4, not rated 1"));
    auto *counts = fixture.part<QTextBrowser>("groupCounts");
    CHECK_FALSE(counts->isVisible());
    fixture.click(fixture.part<QPushButton>("byCommune"));
    CHECK(counts->isVisible());
    const QString text = counts->toPlainText().simplified();
    CHECK(holds(text, "Samkhuoy 4 H 1, M 3"));
    CHECK(holds(text, "All 7"));
}

TEST_CASE("the page says which groups are not rated and which villages have no representative")
{
    const Groups groups;
    CHECK(groups.missing() == QStringList{"List the farmer groups of the areas"});
    groups.add("1", "First");
    WindowFixture::goTo(groups.table(), 0, villageColumn);
    groups.type("Katout");
    groups.key(Qt::Key_Return);
    CHECK(groups.missing() == QStringList{"Farmer groups not rated in all columns: First",
                                          "Villages without a representative: Katout"});
}
