#include "Markets.h"
#include "market/ActorProduct.h"
#include "market/Flow.h"
#include "market/MarketBlocks.h"
#include "market/Price.h"
#include "support/Catch.h"
#include "workbook/Order.h"

using namespace bandom;
using namespace bandom::market;

namespace {

/// What is printed of the markets, without the empty lines between blocks.
std::string printed(const test::Markets &markets)
{
    document::Document document;
    document.blocks = marketBlocks(markets.database(), markets.area, text::Language());
    std::string text = document::plainText(document);
    text.erase(0, text.find_first_not_of('\n'));
    for (auto at = text.find("\n\n"); at != std::string::npos; at = text.find("\n\n", at))
        text.erase(at, 1);
    return text;
}

} // namespace

TEST_CASE("parts of the markets of which nothing is known are not printed")
{
    test::Markets markets;
    CHECK(marketBlocks(markets.database(), markets.area, text::Language()).empty());
    Price price;
    price.id = markets.newId();
    price.area = markets.area;
    price.comparedWith = "imported vegetables";
    price.amount = {mpq_class(500), mpq_class(500), quantity::Currency::Riel, quantity::Unit::Kilogram};
    price.source = "Wholesaler";
    markets.file.edit([&] { workbook::append(markets.database(), price); });
    CHECK(printed(markets) == "## Prices\n"
                              "Product | Price\n"
                              "all produce | 500 riel/kg more than imported vegetables\n"
                              "Sources: Wholesaler.\n");
}

TEST_CASE("volumes are printed with what was not stated")
{
    test::Markets markets;
    ActorProduct volume;
    volume.id = markets.newId();
    volume.stakeholder = markets.addActor("Wholesaler");
    volume.activity = Activity::Buys;
    volume.amount = quantity::exactly(500, quantity::Unit::Kilogram);
    volume.amount.approximate = true;
    markets.file.edit([&] { appendVolume(markets.database(), markets.area, volume); });
    volume.id = markets.newId();
    volume.activity = Activity::Sells;
    volume.amount = {};
    volume.sourcesDiffer = true;
    volume.counterpart = "Vendors";
    volume.note = "Less in the wet season";
    markets.file.edit([&] { appendVolume(markets.database(), markets.area, volume); });
    CHECK(printed(markets) == "## Volumes of the actors\n"
                              "Actor | What they do | Product | Volume | From or to\n"
                              "Wholesaler | buys | all produce | about 500 kg (period not stated) | \n"
                              "Wholesaler | sells | all produce | not recorded (sources differ) | Vendors\n"
                              "Wholesaler: Less in the wet season\n");
}

TEST_CASE("products of which nobody knows how much are printed as one row of their actor")
{
    test::Markets markets;
    ActorProduct volume;
    volume.stakeholder = markets.addActor("Growers");
    for (const char *name : {"Cucumber", "Lettuce", "Tomato"}) {
        volume.id = markets.newId();
        volume.product = markets.addProduct(name);
        if (std::string(name) == "Tomato")
            volume.note = "Grafted on eggplant";
        markets.file.edit([&] { appendVolume(markets.database(), markets.area, volume); });
    }
    CHECK(printed(markets) == "## Volumes of the actors\n"
                              "Actor | What they do | Product | Volume\n"
                              "Growers | produces | Cucumber, Lettuce | not recorded\n"
                              "Growers | produces | Tomato | not recorded\n"
                              "Growers: Grafted on eggplant\n");
}

TEST_CASE("a gross margin is printed from its income to its break even")
{
    test::Markets markets;
    MarginSheet sheet = test::cucumberSheet();
    sheet.margin.id = markets.newId();
    sheet.margin.area = markets.area;
    sheet.margin.name = "Cucumber (exercise)";
    sheet.margin.statedCosts = 400000;
    sheet.lines.push_back(test::costLine("Pump", mpq_class(100000), CostKind::Fixed));
    sheet.lines.front().quantity = 4;
    sheet.lines.front().unit = "bags";
    sheet.lines.front().unitPrice = 50000;
    markets.file.edit([&] {
        workbook::append(markets.database(), sheet.margin);
        for (CostLine &line : sheet.lines) {
            line.id = markets.newId();
            line.margin = sheet.margin.id;
            workbook::append(markets.database(), line);
        }
    });
    CHECK(printed(markets) ==
          "## Simplified gross margins\n"
          "### Cucumber (exercise)\n"
          "Land: 500 m²\n"
          "Cycles a year: not recorded\n"
          "Of one cycle | Quantity | Unit price | Amount\n"
          "Income | 1,000 kg | 1,500 riel/kg | 1,500,000 riel\n"
          "Seeds | 4 bags | 50,000 riel | 200,000 riel\n"
          "Fertilizer |  |  | 300,000 riel\n"
          "Variable costs |  |  | 500,000 riel\n"
          "Gross margin |  |  | 1,000,000 riel\n"
          "Pump (Fixed cost) |  |  | 100,000 riel\n"
          "Net of fixed costs and land rent |  |  | 900,000 riel\n"
          "Gross margin of one cycle: 1,000,000 riel\n"
          "Net of fixed costs and land rent: 900,000 riel\n"
          "Gross margin of a square metre: 2,000 riel\n"
          "Gross margin of a hectare: 20,000,000 riel\n"
          "Break-even price: 500 riel/kg\n"
          "Break-even yield: 333.33 kg\n"
          "Gross margin = yield × price − variable costs = 1,000 kg × 1,500 riel/kg − 500,000 riel = "
          "1,000,000 riel, for one cycle. Fixed costs and land rent stand apart.\n"
          "To look at again:\n"
          "- The costs are stated as 400,000 riel, the lines add up to 500,000 riel.\n");
}
