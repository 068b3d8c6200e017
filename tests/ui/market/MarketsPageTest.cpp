#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

enum Tab { Products, Volumes, Prices, Seasons, Segments, Flows, Rates };

struct Markets : WindowFixture
{
    Markets()
    {
        create();
        execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
        execute("INSERT INTO area (id, position, name_latin) VALUES ('b', 1, 'Siem Pang')");
        execute("INSERT INTO stakeholder (id, name) VALUES ('g', 'Growers'), ('w', 'Wholesaler')");
        execute("INSERT INTO stakeholder_role (stakeholder_id, role) VALUES ('g', 'farmer')");
        execute("INSERT INTO product (id, position, name_en) VALUES ('c', 0, 'Cucumber')");
        window->showPage("markets");
        settle();
    }

    ui::RecordTable *table(Tab tab, const char *name) const
    {
        part<QTabBar>("parts")->setCurrentIndex(tab);
        settle();
        return part<ui::RecordTable>(name);
    }

    /// Chooses an entry of a cell by its first letters.
    void choose(const ui::RecordTable *in, int row, int column, const QString &entry) const
    {
        goTo(in, row, column);
        key(Qt::Key_F2);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        REQUIRE(box);
        box->setCurrentIndex(box->findText(entry));
        key(Qt::Key_Return);
    }

    /// Why a cell of the table was refused.
    static QString problem(const ui::RecordTable *in)
    {
        return in->findChild<QLabel *>(QStringLiteral("cellProblem"))->text();
    }

    void enter(const ui::RecordTable *in, int row, int column, const QString &text) const
    {
        goTo(in, row, column);
        type(text);
        key(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a volume is typed in one cell with its unit and span of time")
{
    const Markets markets;
    auto *volumes = markets.table(Volumes, "volumes");
    markets.choose(volumes, 0, 0, "Wholesaler");
    CHECK(WindowFixture::cell(volumes, 0, 1) == "buys");
    markets.enter(volumes, 0, 3, "about 500 kg");
    CHECK(WindowFixture::cell(volumes, 0, 3) == "about 500 kg (period not stated)");
    CHECK(markets.stored<std::string>("SELECT amount_lowest || amount_unit || approximate || "
                                      "(amount_period IS NULL) FROM actor_product") == "500.0kg11");
    CHECK(markets.stored<std::string>("SELECT area_id FROM stakeholder_area") == "a");
    markets.choose(volumes, 1, 0, "Growers");
    // Growers stand first.
    CHECK(WindowFixture::cell(volumes, 0, 1) == "produces");
    CHECK(WindowFixture::cell(volumes, 0, 3) == "–");
}

TEST_CASE("a volume that cannot be read stays in its cell with the reason")
{
    const Markets markets;
    auto *volumes = markets.table(Volumes, "volumes");
    markets.choose(volumes, 0, 0, "Wholesaler");
    markets.enter(volumes, 0, 3, "500 baskets");
    CHECK(holds(Markets::problem(volumes), "“baskets” is not understood here"));
    CHECK(markets.stored<int>("SELECT count(*) FROM actor_product WHERE amount_lowest IS NOT NULL") == 0);
    markets.key(Qt::Key_Escape);
}

TEST_CASE("seasons go in with one key a month and are drawn")
{
    const Markets markets;
    auto *seasons = markets.table(Seasons, "seasons");
    markets.choose(seasons, 0, 0, "Price");
    WindowFixture::goTo(seasons, 0, 4);
    for (const char *key : {"h", "H", "m", "-", "l"})
        markets.type(QString::fromUtf8(key));
    CHECK(markets.stored<std::string>("SELECT aspect || months FROM season") == "price--HHM-L-----");
    const auto &figure = markets.part<ui::FigureView>("seasonsFigure")->figure();
    CHECK_THAT(figure.alternative, ContainsSubstring("Price – high: March to April; medium: May; low: July"));
    // The Khmer letters of the levels, and one step of undo a key.
    markets.type(QString::fromUtf8("ខ"));
    CHECK(markets.stored<std::string>("SELECT months FROM season") == "--HHM-LH----");
    markets.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(markets.stored<std::string>("SELECT months FROM season") == "--HHM-L-----");
}

TEST_CASE("twelve months are pasted from a spreadsheet and a bad row is told")
{
    const Markets markets;
    auto *seasons = markets.table(Seasons, "seasons");
    QApplication::clipboard()->setText(
        "Water\t\tL\tL\tL\tM\tM\tM\tH\tH\tH\tM\tL\tL\nSupply\t\tL\tx\tL\tL\tL\tL\tL\tL\tL\tL\tL\tL\n"
        "Demand\tCucumber\thigh\t\t\t\t\t\t\t\t\t\t\t\n");
    WindowFixture::goTo(seasons, 0, 0);
    seasons->paste();
    WindowFixture::settle();
    CHECK(markets.stored<std::string>(
              "SELECT group_concat(aspect || months || coalesce(product_id, ''), ' ') FROM "
              "(SELECT * FROM season ORDER BY position)") == "waterLLLMMMHHHMLL demandH-----------c");
    CHECK(markets.stored<int>("SELECT count(*) FROM history WHERE label LIKE 'Seasons: paste%'") == 1);
}

TEST_CASE("a difference between prices is told with what it is compared with")
{
    const Markets markets;
    auto *prices = markets.table(Prices, "prices");
    markets.choose(prices, 0, 0, "Cucumber");
    markets.enter(prices, 0, 1, "-500 riel/kg");
    CHECK(holds(Markets::problem(prices), "first say what it is compared with"));
    markets.key(Qt::Key_Escape);
    markets.enter(prices, 0, 2, "imported");
    markets.enter(prices, 0, 1, "500 riel/kg");
    CHECK(markets.stored<std::string>("SELECT lowest || currency || unit || compared_with FROM price") ==
          "500.0rielkgimported");
}

TEST_CASE("flows meet by their names and are drawn with what is not known")
{
    const Markets markets;
    auto *flows = markets.table(Flows, "flows");
    markets.enter(flows, 0, 0, "Growers");
    markets.enter(flows, 0, 1, "wholesaler");
    markets.enter(flows, 0, 3, "100 kg/day");
    markets.enter(flows, 1, 0, "Wholesaler");
    CHECK(markets.stored<int>("SELECT count(*) FROM flow WHERE from_stakeholder_id IS NOT NULL") == 2);
    CHECK(markets.stored<int>("SELECT count(*) FROM flow WHERE to_stakeholder_id IS NOT NULL") == 1);
    const auto &figure = markets.part<ui::FigureView>("flowsFigure")->figure();
    CHECK_THAT(figure.alternative, ContainsSubstring("From Growers to wholesaler: 100 kg/day.") &&
                                       ContainsSubstring("From Wholesaler to not stated"));
}

TEST_CASE("removing a product that facts are of asks first")
{
    Markets markets;
    markets.execute("INSERT INTO price (id, area_id, product_id, position) VALUES ('p', 'a', 'c', 0)");
    markets.window->showPage("home");
    markets.window->showPage("markets");
    auto *products = markets.table(Products, "products");
    WindowFixture::goTo(products, 0, 0);
    markets.questions.confirmations = {false, true};
    markets.key(Qt::Key_Delete);
    CHECK(markets.stored<int>("SELECT count(*) FROM product") == 1);
    markets.key(Qt::Key_Delete);
    CHECK(markets.stored<int>("SELECT (SELECT count(*) FROM product) + (SELECT count(*) FROM price)") == 0);
}

TEST_CASE("an exchange rate needs its number and a day of its own")
{
    const Markets markets;
    auto *rates = markets.table(Rates, "rates");
    markets.enter(rates, 0, 0, "4,100");
    CHECK(markets.stored<double>("SELECT riel_per_usd FROM exchange_rate") == 4100.0);
    markets.enter(rates, 1, 0, "4,050");
    CHECK(holds(Markets::problem(rates), "There is a rate of this day already"));
    markets.key(Qt::Key_Escape);
}

TEST_CASE("each area has its own markets and a search leads to the tab of its record")
{
    Markets markets;
    markets.execute(
        "INSERT INTO flow (id, area_id, position, from_name) VALUES ('f', 'b', 0, 'Siem Pang farms')");
    markets.window->showPage("home");
    markets.window->showPage("markets", "f");
    WindowFixture::settle();
    CHECK(markets.part<QComboBox>("area")->currentText() == "Siem Pang");
    CHECK(markets.part<QTabBar>("parts")->currentIndex() == Flows);
    CHECK(markets.part<ui::RecordTable>("flows")->currentId() == "f");
}
