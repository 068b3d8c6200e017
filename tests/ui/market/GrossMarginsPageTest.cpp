#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/market/MarginResultView.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/WrapLabel.h"

#include <QLineEdit>
#include <QTabBar>

using namespace bandom;
using test::holds;
using test::WindowFixture;

namespace {

struct Margins : WindowFixture
{
    Margins()
    {
        create();
        execute("INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan')");
        execute("INSERT INTO exchange_rate (id, day, riel_per_usd) VALUES ('r', '2018-09-11', 4000)");
        window->showPage("gross-margins");
        settle();
    }

    void fill(const char *name, const QString &text) const
    {
        part<QLineEdit>(name)->setFocus();
        part<QLineEdit>(name)->selectAll();
        type(text);
        key(Qt::Key_Return);
    }

    void enter(const ui::RecordTable *in, int row, int column, const QString &text) const
    {
        goTo(in, row, column);
        type(text);
        key(Qt::Key_Return);
    }

    QString result() const { return part<ui::MarginResultView>("result")->text(); }

    /// A margin with 1,000 kg at 1,500 riel and seeds for 500,000.
    void typeMargin() const
    {
        enter(part<ui::RecordTable>("margins"), 0, 0, "Cucumber");
        goTo(part<ui::RecordTable>("margins"), 0, 0);
        fill("land", "500 m2");
        fill("yield", "1,000 kg");
        fill("price", "1500 riel/kg");
        part<QTabBar>("parts")->setCurrentIndex(1);
        settle();
        auto *costs = part<ui::RecordTable>("costs");
        enter(costs, 0, 0, "Seeds");
        enter(costs, 0, 5, "500,000");
    }
};

} // namespace

TEST_CASE("a margin says what is missing until it can be reckoned")
{
    const Margins margins;
    CHECK(margins.result().isEmpty());
    margins.enter(margins.part<ui::RecordTable>("margins"), 0, 0, "Cucumber");
    WindowFixture::goTo(margins.part<ui::RecordTable>("margins"), 0, 0);
    CHECK(holds(margins.result(), "The yield is missing, with its unit."));
    CHECK(holds(margins.result(), "The price is missing, with its currency."));
    CHECK(holds(margins.result(), "No variable costs are recorded."));
    CHECK(holds(margins.result(), "Gross margin of one cycle: cannot be reckoned"));
}

TEST_CASE("a margin is reckoned while it is typed")
{
    const Margins margins;
    margins.typeMargin();
    CHECK(holds(margins.result(), "Gross margin of one cycle: 1,000,000 riel"));
    CHECK(holds(margins.result(), "Gross margin of a hectare: 20,000,000 riel"));
    CHECK(holds(margins.result(), "Break-even price: 500 riel/kg"));
    CHECK(holds(margins.result(), "1,000 kg × 1,500 riel/kg − 500,000 riel = 1,000,000 riel"));
    CHECK_FALSE(holds(margins.result(), "missing"));
}

TEST_CASE("a cost line that stands twice and a total that differs are pointed out")
{
    const Margins margins;
    margins.typeMargin();
    auto *costs = margins.part<ui::RecordTable>("costs");
    margins.enter(costs, 1, 0, "seeds");
    margins.enter(costs, 1, 5, "20");
    CHECK(holds(margins.result(), "“seeds” stands in more than one cost line."));
    margins.part<QTabBar>("parts")->setCurrentIndex(0);
    margins.fill("statedCosts", "450,000");
    CHECK(holds(margins.result(), "The costs are stated as 450,000 riel, the lines add up to 500,020 riel."));
}

TEST_CASE("a range and a wrong unit are refused where a margin needs one value")
{
    const Margins margins;
    margins.enter(margins.part<ui::RecordTable>("margins"), 0, 0, "Cucumber");
    WindowFixture::goTo(margins.part<ui::RecordTable>("margins"), 0, 0);
    margins.fill("yield", "800 to 1,000 kg");
    margins.fill("land", "500 kg");
    CHECK(margins.stored<int>("SELECT (yield IS NULL) + (land IS NULL) FROM gross_margin") == 2);
    // What was refused stays where it was typed.
    CHECK(margins.part<QLineEdit>("yield")->text() == "800 to 1,000 kg");
}

TEST_CASE("a cost line found by search is shown in its margin")
{
    Margins margins;
    margins.execute("INSERT INTO gross_margin (id, area_id, position, name, currency) VALUES "
                    "('x', 'a', 0, 'First', 'riel'), ('y', 'a', 1, 'Second', 'riel')");
    margins.execute("INSERT INTO cost_line (id, gross_margin_id, position, kind, item, currency) VALUES "
                    "('l', 'y', 0, 'variable', 'Seeds', 'riel')");
    margins.window->showPage("home");
    margins.window->showPage("gross-margins", "l");
    WindowFixture::settle();
    CHECK(margins.part<ui::RecordTable>("margins")->currentId() == "y");
    CHECK(margins.part<ui::RecordTable>("costs")->currentId() == "l");
    CHECK(margins.part<QTabBar>("parts")->currentIndex() == 1);
}

TEST_CASE("a value that is refused keeps its field whole and its reason readable")
{
    const Margins margins;
    margins.window->resize(1366, 768);
    margins.enter(margins.part<ui::RecordTable>("margins"), 0, 0, "Cucumber");
    WindowFixture::goTo(margins.part<ui::RecordTable>("margins"), 0, 0);
    auto *price = margins.part<QLineEdit>("price");
    const int height = price->height();
    margins.fill("price", "1,5");
    margins.fill("yield", "much");
    WindowFixture::settle();
    CHECK(price->height() == height);
    for (const char *name : {"price", "yield"}) {
        auto *field = margins.part<QLineEdit>(name);
        const auto *problem = margins.part<ui::WrapLabel>((std::string(name) + "Problem").c_str());
        CHECK(problem->height() >= problem->heightForWidth(problem->width()));
        CHECK(problem->y() >= field->y() + field->height());
    }
}

TEST_CASE("the result says that it is of what was stored before something was not understood")
{
    const Margins margins;
    margins.typeMargin();
    margins.part<QTabBar>("parts")->setCurrentIndex(0);
    margins.fill("price", "1,5");
    CHECK(holds(margins.result(),
                "“Price” holds something that was not understood. The result is of what was "
                "stored there before."));
    CHECK(holds(margins.result(), "Gross margin of one cycle: 1,000,000 riel"));
    margins.fill("price", "2000 riel/kg");
    CHECK_FALSE(margins.result().contains("was not understood"));
}
