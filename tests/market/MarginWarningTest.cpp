#include "market/MarginWarning.h"

#include "Markets.h"
#include "support/Catch.h"

using namespace bandom;
using namespace bandom::market;
using test::costLine;
using test::cucumberSheet;
using Kind = MarginWarning::Kind;

namespace {

const text::Language english;

std::vector<std::string> said(const MarginSheet &sheet, const std::vector<MarginSheet> &others = {})
{
    std::vector<std::string> sentences;
    for (const MarginWarning &warning : warnings(sheet, others))
        sentences.push_back(sentence(warning, sheet.margin, english));
    return sentences;
}

} // namespace

TEST_CASE("a margin without anything odd has no warnings")
{
    CHECK(said(cucumberSheet()).empty());
    CHECK(said(cucumberSheet(), {cucumberSheet()}).empty());
}

TEST_CASE("a cost line that stands twice is told once whatever its spelling")
{
    MarginSheet sheet = cucumberSheet();
    sheet.lines.push_back(costLine(" seeds", mpq_class(200000)));
    sheet.lines.push_back(costLine("SEEDS", mpq_class(1)));
    CHECK(said(sheet) == std::vector<std::string>{"“ seeds” stands in more than one cost line."});
}

TEST_CASE("a stated total that the lines do not add up to is told with both numbers")
{
    MarginSheet sheet = cucumberSheet();
    sheet.margin.statedCosts = 450000;
    sheet.margin.statedMargin = 1050000;
    CHECK(said(sheet) ==
          std::vector<std::string>{
              "The costs are stated as 450,000 riel, the lines add up to 500,000 riel.",
              "The margin is stated as 1,050,000 riel, income less variable costs is 1,000,000 riel."});
    sheet.margin.statedCosts = 500000;
    sheet.margin.statedMargin = 1000000;
    CHECK(said(sheet).empty());
}

TEST_CASE("a stated total may include the fixed costs and the rent")
{
    MarginSheet sheet = cucumberSheet();
    sheet.lines.push_back(costLine("Net house", mpq_class(100000), CostKind::Fixed));
    sheet.margin.statedCosts = 600000;
    sheet.margin.statedMargin = 900000;
    CHECK(said(sheet).empty());
}

TEST_CASE("an amount that is not its quantity times unit price is told with both numbers")
{
    MarginSheet sheet = cucumberSheet();
    sheet.lines.front().quantity = 4;
    sheet.lines.front().unitPrice = 60000;
    CHECK(said(sheet) ==
          std::vector<std::string>{
              "The cost line “Seeds” says 200,000, its quantity times unit price is 240,000."});
    sheet.lines.front().unitPrice = 50000;
    CHECK(said(sheet).empty());
}

TEST_CASE("a margin below zero and an income far above the costs are pointed out")
{
    MarginSheet sheet = cucumberSheet();
    sheet.margin.price = 400;
    CHECK(said(sheet) == std::vector<std::string>{"The gross margin is below zero (-100,000 riel): check the "
                                                  "yield, the price and the costs."});
    sheet.margin.price = 10000;
    CHECK(said(sheet).empty());
    sheet.margin.price = 10001;
    REQUIRE(warnings(sheet, {}).size() == 1);
    CHECK(warnings(sheet, {}).front().kind == Kind::TooGood);
}

TEST_CASE("a price far from that of the other margins of the product is pointed out")
{
    MarginSheet sheet = cucumberSheet();
    const std::vector<MarginSheet> others(3, cucumberSheet());
    sheet.margin.price = 4500;
    CHECK(said(sheet, others).empty());
    sheet.margin.price = 4600;
    CHECK(
        said(sheet, others) ==
        std::vector<std::string>{"The price (4,600 riel) is more than three times, or less than a third of, "
                                 "the middle price of the other margins of this product (1,500 riel)."});
    // In tonnes the same price is 4,600,000.
    sheet.margin.price = 4600000;
    sheet.margin.priceUnit = quantity::Unit::Tonne;
    CHECK(said(sheet, others).size() == 1);
    // Without a rate riel and dollars are not compared.
    sheet.margin.currency = quantity::Currency::Dollar;
    CHECK(said(sheet, others).empty());
}

TEST_CASE("a yield far from that of the other margins of the product is pointed out")
{
    MarginSheet sheet = cucumberSheet();
    const std::vector<MarginSheet> others(2, cucumberSheet());
    sheet.margin.land = mpq_class(5, 100) * 4;
    sheet.margin.landUnit = quantity::Unit::Hectare;
    CHECK(
        said(sheet, others) ==
        std::vector<std::string>{"The yield of a square metre (0.5) is more than three times, or less than a "
                                 "third of, the middle yield of the other margins of this product (2)."});
    sheet.margin.land.reset();
    CHECK(said(sheet, others).empty());
}
