#include "Markets.h"
#include "market/ActorProduct.h"
#include "market/Flow.h"
#include "market/MarketSegment.h"
#include "market/Price.h"
#include "market/Product.h"
#include "market/Season.h"
#include "support/Catch.h"
#include "workbook/Order.h"

using namespace bandom;
using namespace bandom::market;
using quantity::Currency;
using quantity::Period;
using quantity::Unit;
using workbook::Id;

namespace {
const text::Language english;
}

TEST_CASE("a product is found by any of its names whatever the spelling")
{
    test::Markets markets;
    const Id cucumber = markets.addProduct("Cucumber", "ត្រសក់", "local cucumber; gherkin");
    markets.addProduct("Green mustard", "ស្ពៃខៀវ", "leaf");
    markets.addProduct("Lettuce", "សាឡាត់", "leaf");
    for (const char *name : {"cucumber", " CUCUMBER ", "ត្រសក់", "Gherkin"}) {
        const auto found = productNamed(markets.database(), name);
        REQUIRE(found);
        CHECK(found->id == cucumber);
    }
    CHECK_FALSE(productNamed(markets.database(), "leaf"));
    CHECK_FALSE(productNamed(markets.database(), "tomato"));
    CHECK_FALSE(productNamed(markets.database(), " "));
    CHECK(productName(markets.database(), Id{}, english) == "all produce");
}

TEST_CASE("a volume comes back as it was and its actor belongs to the area")
{
    test::Markets markets;
    ActorProduct volume;
    volume.id = markets.newId();
    volume.stakeholder = markets.addActor("Wholesaler");
    volume.activity = Activity::Buys;
    volume.amount = {mpq_class(500), mpq_class(500), Unit::Kilogram, std::nullopt, true};
    markets.file.edit([&] { appendVolume(markets.database(), markets.area, volume); });
    volume.id = markets.newId();
    volume.activity = Activity::Needs;
    volume.amount = quantity::exactly(150, Unit::Kilogram, Period::Day);
    markets.file.edit([&] { appendVolume(markets.database(), markets.area, volume); });

    const auto read = volumesIn(markets.database(), markets.area);
    REQUIRE(read.size() == 2);
    CHECK(read[0].amount.approximate);
    CHECK_FALSE(read[0].amount.period);
    CHECK(read[1].amount == volume.amount);
    CHECK(read[1].position == 1);
    CHECK(volumesIn(markets.database(), markets.file.addArea("Other")).empty());
}

TEST_CASE("a price that differs from another is told as more or less than it")
{
    Price price;
    price.amount = {mpq_class(500), mpq_class(500), Currency::Riel, Unit::Kilogram};
    CHECK(priceText(price, english) == "500 riel/kg");
    price.comparedWith = "imported vegetables";
    CHECK(priceText(price, english) == "500 riel/kg more than imported vegetables");
    price.amount.lowest = -300;
    price.amount.highest = -200;
    CHECK(priceText(price, english) == "200 to 300 riel/kg less than imported vegetables");
    price.amount.highest = 200;
    CHECK(priceText(price, english) == "-300 to 200 riel/kg compared with imported vegetables");
    price.amount = {};
    CHECK(priceText(price, english).empty());
}

TEST_CASE("all records of an area are kept and go with it")
{
    test::Markets markets;
    const SQLite::Database &database = markets.database();
    Price price;
    price.id = markets.newId();
    price.area = markets.area;
    price.comparedWith = "imported";
    price.amount = {mpq_class(-1, 2), mpq_class(-1, 4), Currency::Dollar, Unit::Kilogram};
    Season season;
    season.id = markets.newId();
    season.area = markets.area;
    season.months = "--HHHH------";
    MarketSegment segment;
    segment.id = markets.newId();
    segment.area = markets.area;
    segment.name = "Vendors";
    segment.state = SegmentState::Potential;
    segment.amount = {std::nullopt, mpq_class(2), Unit::Tonne, Period::Week, true};
    Flow flow;
    flow.id = markets.newId();
    flow.area = markets.area;
    flow.from = "Farm gates";
    flow.to = "Market";
    flow.amount = quantity::exactly(mpq_class(1, 10), Unit::Tonne, Period::Day);
    GrossMargin margin = test::cucumberSheet().margin;
    margin.id = markets.newId();
    margin.area = markets.area;
    margin.cyclesPerYear = mpq_class(5, 2);
    CostLine line = test::costLine("Seeds", mpq_class(1, 3));
    line.id = markets.newId();
    line.margin = margin.id;
    markets.file.edit([&] {
        workbook::append(database, price);
        workbook::append(database, season);
        workbook::append(database, segment);
        workbook::append(database, flow);
        workbook::append(database, margin);
        workbook::append(database, line);
    });

    CHECK(prices(database, markets.area).front().amount == price.amount);
    CHECK(seasons(database, markets.area).front().months == season.months);
    CHECK(segments(database, markets.area).front().amount == segment.amount);
    CHECK(flows(database, markets.area).front().amount == flow.amount);
    const GrossMargin read = margins(database, markets.area).front();
    CHECK(read.yield == margin.yield);
    CHECK(read.priceUnit == margin.priceUnit);
    CHECK(read.cyclesPerYear == mpq_class(5, 2));
    CHECK(marginSheet(database, read).lines.size() == 1);

    markets.file.edit([&] { mapping::removeArea(database, markets.area); });
    CHECK(workbook::value<int>(database,
                               "SELECT (SELECT count(*) FROM price) + (SELECT count(*) FROM season) + "
                               "(SELECT count(*) FROM market_segment) + (SELECT count(*) FROM flow) "
                               "+ (SELECT count(*) FROM gross_margin) + (SELECT count(*) FROM "
                               "cost_line)") == 0);
}

TEST_CASE("margins of one product are compared across areas")
{
    test::Markets markets;
    GrossMargin margin = test::cucumberSheet().margin;
    margin.product = markets.addProduct("Cucumber");
    for (const Id &area : {markets.area, markets.file.addArea("Other")}) {
        margin.id = markets.newId();
        margin.area = area;
        markets.file.edit([&] { workbook::append(markets.database(), margin); });
    }
    CHECK(othersOfProduct(markets.database(), margin).size() == 1);
    CHECK(title(markets.database(), margin, english) == "Cucumber");
    margin.product = {};
    CHECK(othersOfProduct(markets.database(), margin).empty());
}
