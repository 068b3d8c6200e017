#include "Markets.h"
#include "market/MarginBlocks.h"
#include "market/MarginResult.h"
#include "support/Catch.h"

using namespace bandom;
using namespace bandom::market;
using quantity::Currency;
using quantity::Unit;
using test::costLine;
using test::cucumberSheet;

namespace {

const text::Language english;

bool misses(const MarginResult &result, Gap gap)
{
    return std::any_of(result.missing.begin(), result.missing.end(),
                       [gap](const MissingPart &part) { return part.gap == gap; });
}

ExchangeRate rate(long rielPerDollar)
{
    using namespace std::chrono;
    return {workbook::Id{"r"}, year_month_day{year(2018), month(9), day(11)}, rielPerDollar, std::nullopt};
}

} // namespace

TEST_CASE("the gross margin is yield times price less variable costs")
{
    const MarginResult result = reckon(cucumberSheet());
    CHECK(result.income == mpq_class(1500000));
    CHECK(result.variableCosts == mpq_class(500000));
    CHECK(result.grossMargin == mpq_class(1000000));
    CHECK(result.perSquareMetre == mpq_class(2000));
    CHECK(result.perHectare == mpq_class(20000000));
    CHECK(result.missing.empty());
}

TEST_CASE("break even are the price and the yield that just pay the variable costs")
{
    const MarginResult result = reckon(cucumberSheet());
    CHECK(result.breakEvenPrice == mpq_class(500));
    CHECK(result.breakEvenYield == mpq_class(1000, 3));
}

TEST_CASE("a year has the margins of all its cycles and without their number there is none")
{
    MarginSheet sheet = cucumberSheet();
    CHECK_FALSE(reckon(sheet).perYear);
    sheet.margin.cyclesPerYear = mpq_class(5, 2);
    CHECK(reckon(sheet).perYear == mpq_class(2500000));
    CHECK(reckon(sheet).perHectareYear == mpq_class(50000000));
    sheet.margin.land.reset();
    CHECK(reckon(sheet).perYear == mpq_class(2500000));
    CHECK_FALSE(reckon(sheet).perHectare);
}

TEST_CASE("fixed costs and land rent stand apart and lead to a second figure")
{
    MarginSheet sheet = cucumberSheet();
    CHECK_FALSE(reckon(sheet).netMargin);
    sheet.lines.push_back(costLine("Drip irrigation", mpq_class(150000), CostKind::Fixed));
    sheet.lines.push_back(costLine("Rent", mpq_class(50000), CostKind::LandRent));
    const MarginResult result = reckon(sheet);
    CHECK(result.grossMargin == mpq_class(1000000));
    CHECK(result.fixedCosts == mpq_class(150000));
    CHECK(result.landRent == mpq_class(50000));
    CHECK(result.netMargin == mpq_class(800000));
}

TEST_CASE("a margin without yield or price says which is missing and is not zero")
{
    MarginSheet sheet = cucumberSheet();
    SECTION("the yield")
    {
        sheet.margin.yield.reset();
        CHECK(misses(reckon(sheet), Gap::Yield));
        CHECK_FALSE(misses(reckon(sheet), Gap::Price));
    }
    SECTION("the price")
    {
        sheet.margin.price.reset();
        CHECK(misses(reckon(sheet), Gap::Price));
        CHECK(sentence(reckon(sheet).missing.front(), english) == "The price is missing, with its currency.");
    }
    SECTION("the unit of the price")
    {
        sheet.margin.priceUnit.reset();
        CHECK(misses(reckon(sheet), Gap::PriceUnit));
    }
    SECTION("units that cannot be converted")
    {
        sheet.margin.priceUnit = Unit::Bunch;
        CHECK(misses(reckon(sheet), Gap::UnitsDiffer));
    }
    SECTION("all costs")
    {
        sheet.lines.clear();
        CHECK(misses(reckon(sheet), Gap::VariableCosts));
        CHECK(reckon(sheet).income == mpq_class(1500000));
    }
    SECTION("the amount of a cost")
    {
        sheet.lines.push_back(costLine("Labour", std::nullopt));
        REQUIRE(misses(reckon(sheet), Gap::LineAmount));
        CHECK(sentence(reckon(sheet).missing.front(), english) == "The cost line “Labour” has no amount.");
        CHECK_FALSE(reckon(sheet).variableCosts);
    }
    CHECK_FALSE(reckon(sheet).grossMargin);
    CHECK_FALSE(reckon(sheet).perHectare);
}

TEST_CASE("a line without an amount costs its quantity times its unit price")
{
    MarginSheet sheet = cucumberSheet();
    CostLine labour = costLine("Labour", std::nullopt);
    labour.quantity = mpq_class(15, 2);
    labour.unitPrice = 20000;
    sheet.lines.push_back(labour);
    CHECK(reckon(sheet).variableCosts == mpq_class(650000));
}

TEST_CASE("a yield in tonnes is sold at a price of kilograms")
{
    MarginSheet sheet = cucumberSheet();
    sheet.margin.yield = 1;
    sheet.margin.yieldUnit = Unit::Tonne;
    const MarginResult result = reckon(sheet);
    CHECK(result.grossMargin == mpq_class(1000000));
    CHECK(result.breakEvenPrice == mpq_class(500));
    CHECK(result.breakEvenYield == mpq_class(1, 3));
}

TEST_CASE("riel and dollars are added only at a dated rate")
{
    MarginSheet sheet = cucumberSheet();
    sheet.lines.push_back(costLine("Net", mpq_class(25)));
    sheet.lines.back().currency = Currency::Dollar;
    CHECK_FALSE(reckon(sheet).grossMargin);
    REQUIRE(reckon(sheet).missing.size() == 1);
    CHECK(misses(reckon(sheet), Gap::Rate));
    sheet.rate = rate(4000);
    CHECK(reckon(sheet).variableCosts == mpq_class(600000));
    CHECK(reckon(sheet).grossMargin == mpq_class(900000));
    sheet.margin.currency = Currency::Dollar;
    CHECK(reckon(sheet).grossMargin == mpq_class(225));
    CHECK(rateText(*sheet.rate, english) == "1 US dollar = 4,000 riel (11 September 2018)");
}

TEST_CASE("a yield or a price of zero is a number and breaks even nowhere")
{
    MarginSheet sheet = cucumberSheet();
    sheet.margin.yield = 0;
    CHECK(reckon(sheet).grossMargin == mpq_class(-500000));
    CHECK_FALSE(reckon(sheet).breakEvenPrice);
    sheet = cucumberSheet();
    sheet.margin.price = 0;
    CHECK(reckon(sheet).grossMargin == mpq_class(-500000));
    CHECK_FALSE(reckon(sheet).breakEvenYield);
}

TEST_CASE("the formula shows the numbers of the margin where they are known")
{
    MarginSheet sheet = cucumberSheet();
    CHECK(
        formula(sheet.margin, reckon(sheet), english) ==
        "Gross margin = yield × price − variable costs = 1,000 kg × 1,500 riel/kg − 500,000 riel = 1,000,000 "
        "riel, for one cycle. Fixed costs and land rent stand apart.");
    sheet.margin.price.reset();
    CHECK(formula(sheet.margin, reckon(sheet), english) ==
          "Gross margin = yield × price − variable costs, for one cycle. Fixed costs and land rent stand "
          "apart.");
}
