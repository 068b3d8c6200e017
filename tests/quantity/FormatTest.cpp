#include "quantity/Parse.h"
#include "support/Catch.h"
#include "support/Quantities.h"
#include "support/Support.h"

using namespace bandom;
using namespace bandom::quantity;

namespace {
const text::Language english;
}

TEST_CASE("a quantity is written with its range and its unit and its span of time")
{
    const auto said = [](const Quantity &quantity, Measure measure = Measure::Produce) {
        return format(quantity, measure, english);
    };
    CHECK(said({mpq_class(200), mpq_class(1000), Unit::SquareMetre, std::nullopt}, Measure::Land) ==
          "200 to 1,000 m²");
    CHECK(said(exactly(500, Unit::Kilogram)) == "500 kg (period not stated)");
    CHECK(said({mpq_class(500), mpq_class(500), Unit::Kilogram, std::nullopt, true}) ==
          "about 500 kg (period not stated)");
    CHECK(said(exactly(150, Unit::Kilogram, Period::Day)) == "150 kg/day");
    CHECK(said(exactly(1, Unit::Bunch, Period::Day)) == "1 bunch/day");
    CHECK(said(exactly(2, Unit::Bunch, Period::Day)) == "2 bunches/day");
    CHECK(said({mpq_class(5), std::nullopt, Unit::Tonne, Period::Year}) == "at least 5 t/year");
    CHECK(said({std::nullopt, mpq_class(5), Unit::Tonne, Period::Year}) == "up to 5 t/year");
    CHECK(said(exactly(0, Unit::Kilogram, Period::Day)) == "0 kg/day");
}

TEST_CASE("a quantity that was not recorded is written as nothing and not as zero")
{
    CHECK(format(Quantity{}, Measure::Produce, english).empty());
    CHECK(format(UnitPrice{}, english).empty());
}

TEST_CASE("prices and amounts are written with their currency")
{
    CHECK(format(UnitPrice{mpq_class(2000), mpq_class(2500), Currency::Riel, Unit::Kilogram}, english) ==
          "2,000 to 2,500 riel/kg");
    CHECK(format(UnitPrice{mpq_class(500), mpq_class(500), Currency::Riel, std::nullopt}, english) ==
          "500 riel (unit not stated)");
    CHECK(format(Money{30000, Currency::Riel}, english) == "30,000 riel");
    CHECK(formatRounded(Money{mpq_class(100, 3), Currency::Dollar}, english) == "33.33 US dollars");
    CHECK(formatRounded(Money{mpq_class(100, 3), Currency::Riel}, english) == "33 riel");
}

TEST_CASE("a number that could be read two ways is written so that it cannot")
{
    CHECK(numberText(mpq_class(1234, 1000)) == "1.2340");
    CHECK(numberText(mpq_class(234, 1000)) == "0.234");
    CHECK(numberText(mpq_class(12345, 10)) == "1,234.5");
}

TEST_CASE("what is written of a quantity is read back as the same quantity")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < 2000; ++round) {
        const test::QuantityCase sample = test::randomQuantity(generator);
        const std::string text = format(sample.quantity, sample.measure, english);
        INFO(text);
        CHECK(parse(text, sample.measure).value == sample.quantity);
    }
}

TEST_CASE("what is written of a price is read back as the same price")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < 2000; ++round) {
        const UnitPrice price = test::randomPrice(generator);
        const std::string text = format(price, english);
        INFO(text);
        CHECK(parsePrice(text).value == price);
    }
}
