#include "text/Number.h"

#include "support/Catch.h"
#include "support/Support.h"

#include <cmath>

using namespace bandom;
using text::parseNumber;
using Kind = text::ParsedNumber::Kind;

namespace {

mpq_class fraction(long numerator, long denominator)
{
    mpq_class value(numerator, denominator);
    value.canonicalize();
    return value;
}

mpq_class number(std::string_view typed)
{
    const auto parsed = parseNumber(typed);
    INFO("typed: " << typed);
    REQUIRE(parsed.kind == Kind::Number);
    return parsed.value;
}

std::vector<mpq_class> readings(std::string_view typed)
{
    const auto parsed = parseNumber(typed);
    INFO("typed: " << typed);
    REQUIRE(parsed.kind == Kind::Ambiguous);
    return parsed.readings;
}

} // namespace

TEST_CASE("a comma groups thousands and a point is the decimal point in either language")
{
    CHECK(number("12,000") == 12000);
    CHECK(number("១២,០០០") == 12000);
    CHECK(number("1,234,567.25") == fraction(123456725, 100));
    CHECK(number("9.4") == fraction(94, 10));
    CHECK(number("៩.៤") == fraction(94, 10));
    CHECK(number("0.1") == fraction(1, 10));
    CHECK(number(".5") == fraction(1, 2));
    CHECK(number("5.") == 5);
}

TEST_CASE("Latin and Khmer digits are one number even when mixed")
{
    CHECK(number("១២៣") == 123);
    CHECK(number("1២3") == 123);
    CHECK(number("  007 ") == 7);
}

TEST_CASE("spaces of every width group thousands")
{
    CHECK(number("12 000") == 12000);
    CHECK(number("12\u00A0000") == 12000);
    CHECK(number("1\u2009234\u202F567") == 1234567);
    CHECK(number("12\u200B,000") == 12000);
    CHECK(number("12 000.5") == fraction(24001, 2));
    CHECK(number("12 000,5") == fraction(24001, 2));
}

TEST_CASE("a form that only the other habit allows is read by it")
{
    CHECK(number("1.234.567") == 1234567);
    CHECK(number("1.234,5") == fraction(12345, 10));
    CHECK(number("1.234.567,89") == fraction(123456789, 100));
    CHECK(number("0,5") == fraction(1, 2));
    CHECK(number("0,500") == fraction(1, 2));
    CHECK(number("0.125") == fraction(1, 8));
}

TEST_CASE("a minus stands before the number and nowhere else")
{
    CHECK(number("-5") == -5);
    CHECK(number("\u2212"
                 "12,000.5") == fraction(-24001, 2));
    CHECK(number("-0") == 0);
    CHECK(parseNumber("5-").kind == Kind::Invalid);
    CHECK(parseNumber("--5").kind == Kind::Invalid);
    CHECK(parseNumber("10-20").kind == Kind::Invalid);
    CHECK(parseNumber("-").kind == Kind::Invalid);
    CHECK(parseNumber("–").kind == Kind::Invalid);
}

TEST_CASE("a number that can be read two ways names both and the likelier first")
{
    CHECK(readings("1.234") == std::vector<mpq_class>{fraction(1234, 1000), 1234});
    CHECK(readings("-1.234") == std::vector<mpq_class>{fraction(-1234, 1000), -1234});
    CHECK(readings("12,5") == std::vector<mpq_class>{fraction(125, 10), 125});
    CHECK(readings("១,២៣") == std::vector<mpq_class>{fraction(123, 100), 123});
    CHECK(readings("1234,567") == std::vector<mpq_class>{fraction(1234567, 1000), 1234567});
    CHECK(readings("12 000,500") == std::vector<mpq_class>{fraction(24001, 2), 12000500});
}

TEST_CASE("a known range settles a number that can be read two ways where one reading lies in it")
{
    CHECK(parseNumber("2,5").within(1, 5).value == fraction(5, 2));
    CHECK(parseNumber("1.667").within(1, 5).value == fraction(1667, 1000));
    CHECK(parseNumber("2,5").within(0, 100).kind == Kind::Ambiguous);
    CHECK(parseNumber("2,5").within(3, 4).kind == Kind::Ambiguous);
    CHECK(parseNumber("7").within(1, 5).value == 7);
}

TEST_CASE("words with a number and misplaced marks are no numbers")
{
    for (const char *typed :
         {"12,00,000", "1,2,3",    "1.2.3", "11.09.2018",  "12 5",   "1,234 567", "12 , 000",
          "1 234.5 6", "5,",       ",",     ".",           "500 kg", "$5",        "5%",
          "៥០០៛",      "1e5",      "0x10",  "nan",         "(500)",  "+5",        "½",
          "012,000",   "\xE1\x9F", "\xFF",  "1.234,567,8", "12,5.3"}) {
        INFO("typed: " << typed);
        CHECK(parseNumber(typed).kind == Kind::Invalid);
    }
    CHECK(parseNumber(std::string(40, '9')).kind == Kind::Number);
    CHECK(parseNumber(std::string(41, '9')).kind == Kind::Invalid);
}

TEST_CASE("nothing but white space is empty and not zero")
{
    CHECK(parseNumber("").kind == Kind::Empty);
    CHECK(parseNumber(" \u00A0\t\u200B").kind == Kind::Empty);
}

TEST_CASE("numbers are rounded half away from zero on their exact value")
{
    CHECK(text::formatNumber(fraction(5, 2)) == "3");
    CHECK(text::formatNumber(fraction(-5, 2)) == "-3");
    CHECK(text::formatNumber(fraction(249, 100)) == "2");
    CHECK(text::formatNumber(fraction(35, 3), 1) == "11.7");
    CHECK(text::formatNumber(fraction(15, 100), 1) == "0.2");
    CHECK(text::formatNumber(fraction(-1, 100), 1) == "0.0");
    CHECK(text::formatNumber(fraction(999995, 1000), 2) == "1,000.00");
}

TEST_CASE("thousands are grouped by commas in Latin digits or in Khmer ones")
{
    CHECK(text::formatNumber(0) == "0");
    CHECK(text::formatNumber(999) == "999");
    CHECK(text::formatNumber(1234567) == "1,234,567");
    CHECK(text::formatNumber(-123456) == "-123,456");
    CHECK(text::formatNumber(18, 1) == "18.0");
    CHECK(text::formatNumber(fraction(24001, 2), 1, text::Digits::Khmer) == "១២,០០០.៥");
}

TEST_CASE("a short number has no zeros at the end of its decimals")
{
    CHECK(text::formatNumberShort(18, 1) == "18");
    CHECK(text::formatNumberShort(fraction(94, 10), 2) == "9.4");
    CHECK(text::formatNumberShort(100, 0) == "100");
    CHECK(text::plainNumber(fraction(24001, 2), 4) == "12000.5");
    CHECK(text::plainNumber(fraction(35, 3), 4) == "11.6667");
}

TEST_CASE("what is written is read back as it was")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    std::uniform_int_distribution<long> numerators(-1'000'000'000, 1'000'000'000);
    std::uniform_int_distribution<int> places(0, 6);
    for (int round = 0; round < 2000; ++round) {
        const int decimals = places(generator);
        const mpq_class value = fraction(numerators(generator), std::lround(std::pow(10, decimals)));
        for (const auto digits : {text::Digits::Latin, text::Digits::Khmer}) {
            const std::string typed = text::formatNumber(value, decimals, digits);
            const auto parsed = parseNumber(typed);
            INFO(typed);
            // 1.234 alone can be read two ways; the first reading is the decimal one.
            if (parsed.kind == Kind::Ambiguous)
                CHECK(parsed.readings.front() == value);
            else
                CHECK(parsed.value == value);
        }
    }
}

TEST_CASE("random bytes never upset the reader of numbers")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < 20000; ++round) {
        const std::string typed =
            test::randomText(generator, "0123456789.,- \xE1\x9F\xA0\xA9\xC2\xA0\xE2\x80\x89x", 24);
        const auto parsed = parseNumber(typed);
        CHECK((parsed.kind == Kind::Ambiguous) == (parsed.readings.size() == 2));
    }
}
