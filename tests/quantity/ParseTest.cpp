#include "quantity/Parse.h"

#include "support/Catch.h"
#include "support/Support.h"

using namespace bandom;
using namespace bandom::quantity;

namespace {

const text::Language english;

Quantity read(const char *text, Measure measure = Measure::Produce)
{
    const Reading<Quantity> reading = parse(text, measure);
    INFO(text << ": " << sentence(reading, english));
    REQUIRE(reading.value);
    return *reading.value;
}

std::optional<Problem> problem(const char *text, Measure measure = Measure::Produce)
{
    return parse(text, measure).problem;
}

UnitPrice readPrice(const char *text, bool isDifference = false)
{
    const Reading<UnitPrice> reading = parsePrice(text, isDifference);
    INFO(text << ": " << sentence(reading, english));
    REQUIRE(reading.value);
    return *reading.value;
}

} // namespace

TEST_CASE("a quantity is read with its unit and its span of time")
{
    CHECK(read("150 kg/day") == exactly(150, Unit::Kilogram, Period::Day));
    CHECK(read("150kg per day") == exactly(150, Unit::Kilogram, Period::Day));
    CHECK(read("150 Kilograms a day.") == exactly(150, Unit::Kilogram, Period::Day));
    CHECK(read("0.5 t per week") == exactly(mpq_class(1, 2), Unit::Tonne, Period::Week));
    CHECK(read("12,000 pieces/year") == exactly(12000, Unit::Piece, Period::Year));
    CHECK(read("40 bunches monthly") == exactly(40, Unit::Bunch, Period::Month));
    CHECK(read("daily 30 kilos") == exactly(30, Unit::Kilogram, Period::Day));
    CHECK(read("0 kg/day") == exactly(0, Unit::Kilogram, Period::Day));
}

TEST_CASE("a quantity is read in Khmer too with and without spaces")
{
    CHECK(read("១៥០ គីឡូក្រាម/ថ្ងៃ") == exactly(150, Unit::Kilogram, Period::Day));
    CHECK(read("១៥០គីឡូក្រាមក្នុងមួយថ្ងៃ") == exactly(150, Unit::Kilogram, Period::Day));
    CHECK(read("១៥០ គីឡូ ក្នុង១ថ្ងៃ") == exactly(150, Unit::Kilogram, Period::Day));
    CHECK(read("០.៥ តោនក្នុងមួយសប្តាហ៍") == exactly(mpq_class(1, 2), Unit::Tonne, Period::Week));
    CHECK(read("២០០ ដល់ ១,០០០ ម៉ែត្រការ៉េ", Measure::Land) ==
          Quantity{mpq_class(200), mpq_class(1000), Unit::SquareMetre, std::nullopt});
    CHECK(read("១២ គីឡូម៉ែត្រ", Measure::Distance) == exactly(12, Unit::Kilometre));
    CHECK(read("១២ គីឡូ", Measure::Distance) == exactly(12, Unit::Kilometre));
    CHECK(read("ប្រហែល៥០០គ.ក").approximate);
}

TEST_CASE("about and a span of time that is not stated are kept")
{
    const Quantity quantity = read("about 500 kg");
    CHECK(quantity.lowest == mpq_class(500));
    CHECK(quantity.highest == mpq_class(500));
    CHECK(quantity.approximate);
    CHECK_FALSE(quantity.period);
    CHECK(read("~500 kg (period not stated)") == quantity);
}

TEST_CASE("ranges are read however they are written")
{
    const Quantity land{mpq_class(200), mpq_class(1000), Unit::SquareMetre, std::nullopt};
    for (const char *text : {"200-1,000 m2", "200 to 1,000 m²", "200 m2 – 1,000 m2", "from 200 to 1000 sq m"})
        CHECK(read(text, Measure::Land) == land);
    CHECK(read("200m2-0.1ha", Measure::Land) ==
          Quantity{mpq_class(1, 50), mpq_class(1, 10), Unit::Hectare, std::nullopt});
    CHECK(read("800 kg to 1 t per month") ==
          Quantity{mpq_class(4, 5), mpq_class(1), Unit::Tonne, Period::Month});
}

TEST_CASE("at least and up to leave the other end open")
{
    CHECK(read("at least 150 kg/day") == Quantity{mpq_class(150), std::nullopt, Unit::Kilogram, Period::Day});
    CHECK(read("up to 2 t/season") == Quantity{std::nullopt, mpq_class(2), Unit::Tonne, Period::Season});
}

TEST_CASE("an empty cell is no quantity and no mistake")
{
    CHECK(parse("", Measure::Produce).isEmpty());
    CHECK(parse(" \xE2\x80\x8B ", Measure::Land).isEmpty());
    CHECK(parsePrice(" ").isEmpty());
    CHECK(parseMoney("").isEmpty());
}

TEST_CASE("what cannot be a quantity says why")
{
    CHECK(problem("150") == Problem::MissingUnit);
    CHECK(problem("kg per day") == Problem::NoNumber);
    CHECK(problem("12.500 kg/day") == Problem::AmbiguousNumber);
    CHECK(problem("500 baskets") == Problem::UnknownWord);
    CHECK(problem("500 m2") == Problem::UnitNotExpected);
    CHECK(problem("500 kg", Measure::Land) == Problem::UnitNotExpected);
    CHECK(problem("500 m2/day", Measure::Land) == Problem::PeriodNotExpected);
    CHECK(problem("1,000 - 200 kg/day") == Problem::HighestUnderLowest);
    CHECK(problem("-5 kg") == Problem::BelowZero);
    CHECK(problem("5 kg 7") == Problem::NotANumber);
    CHECK(problem("5 to kg") == Problem::NotANumber);
    CHECK(problem("5 to 6 to 7 kg") == Problem::NotANumber);
    CHECK(problem("5 kg every 2 days") == Problem::NotANumber);
    CHECK(problem("5 kg per bunch") == Problem::UnitNotExpected);
    CHECK(problem("5 kg to 7 bunches") == Problem::UnitNotExpected);
    CHECK(problem("500 riel") == Problem::UnitNotExpected);
    CHECK(problem("about") == Problem::NoNumber);
}

TEST_CASE("the sentence names what is wrong and what to type")
{
    CHECK(sentence(parse("500 baskets", Measure::Produce), english) ==
          "“baskets” is not understood here. Units are: kg, t, piece, bunch, litre.");
    CHECK(sentence(parse("12.500 kg", Measure::Produce), english) ==
          "“12.500” may be 12.5 or 12,500. Write it so that it can be read one way.");
    CHECK(sentence(parse("200", Measure::Land), english) == "The unit is missing. Units are: m², ha.");
    CHECK(sentence(parse("200 ha", Measure::Land), english).empty());
}

TEST_CASE("a price is read with its currency and its unit")
{
    const UnitPrice price{mpq_class(2000), mpq_class(2500), Currency::Riel, Unit::Kilogram};
    CHECK(readPrice("2,000 to 2,500 riel/kg") == price);
    CHECK(readPrice("2000-2500 ៛ per kilo") == price);
    CHECK(readPrice("២,០០០ ដល់ ២,៥០០ រៀល/គីឡូក្រាម") == price);
    CHECK(readPrice("$0.5 per kg") ==
          UnitPrice{mpq_class(1, 2), mpq_class(1, 2), Currency::Dollar, Unit::Kilogram});
    CHECK(readPrice("500 riel").unit == std::nullopt);
    CHECK(readPrice("-500 riel/kg", true).lowest == mpq_class(-500));
    CHECK(parsePrice("-500 riel/kg").problem == Problem::BelowZero);
    CHECK(parsePrice("500 per kg").problem == Problem::MissingCurrency);
    CHECK(parsePrice("500 riel per m2").problem == Problem::UnitNotExpected);
    CHECK(parsePrice("500 riel per kg per day").problem == Problem::PeriodNotExpected);
}

TEST_CASE("an amount of money is one number with its currency")
{
    CHECK(parseMoney("30,000 riel").value == Money{30000, Currency::Riel});
    CHECK(parseMoney("$7.50").value == Money{mpq_class(15, 2), Currency::Dollar});
    CHECK(parseMoney("៣០,០០០៛").value == Money{30000, Currency::Riel});
    CHECK(parseMoney("30,000").problem == Problem::MissingCurrency);
    CHECK(parseMoney("5 to 7 riel").problem == Problem::NotANumber);
    CHECK(parseMoney("5 riel/kg").problem == Problem::UnitNotExpected);
}

TEST_CASE("random cells never upset the reader of quantities")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < 5000; ++round) {
        const std::string text =
            test::randomText(generator, "0123456789.,- /kgtmhadyto~$\xE1\x9E\x80\x98\xC2\xB2", 24);
        for (const Measure measure : {Measure::Produce, Measure::Land}) {
            const auto reading = parse(text, measure);
            CHECK_FALSE((reading.value && reading.problem));
            CHECK(sentence(reading, english).empty() == !reading.problem);
        }
    }
}

TEST_CASE("what is counted is read without a unit and only as whole numbers")
{
    CHECK(read("about 60", Measure::Count) ==
          Quantity{mpq_class(60), mpq_class(60), std::nullopt, std::nullopt, true});
    CHECK(read("ប្រហែល ៦០", Measure::Count).approximate);
    CHECK(read("50 to 70", Measure::Count) ==
          Quantity{mpq_class(50), mpq_class(70), std::nullopt, std::nullopt});
    CHECK(problem("60.5", Measure::Count) == Problem::NotWhole);
    CHECK(problem("60 kg", Measure::Count) == Problem::UnitNotExpected);
    CHECK(problem("60/day", Measure::Count) == Problem::PeriodNotExpected);
    CHECK(problem("about", Measure::Count) == Problem::NoNumber);
}
