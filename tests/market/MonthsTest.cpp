#include "market/Season.h"
#include "support/Catch.h"

using namespace bandom;
using namespace bandom::market;

namespace {

const text::Language english;

std::string parsed(const char *text)
{
    const auto months = parseMonths(text);
    return months ? letters(*months) : "none";
}

std::string said(const char *text)
{
    return monthsText(readMonths(text), english);
}

} // namespace

TEST_CASE("twelve months are read however they are separated")
{
    CHECK(parsed("----HHHHL---") == "----HHHHL---");
    CHECK(parsed("llmmhhhhmmll") == "LLMMHHHHMMLL");
    CHECK(parsed("L L M M H H H H M M L L") == "LLMMHHHHMMLL");
    CHECK(parsed("L, L, M, M, H, H, H, H, M, M, -, L") == "LLMMHHHHMM-L");
    CHECK(parsed("\t\t\t\tH\thigh\tHigh\tH\tlow\t\t\t") == "----HHHHL---");
    CHECK(parsed("ទ ទ ម ម ខ ខ ខ ខ ម ម ទ ទ") == "LLMMHHHHMMLL");
    CHECK(parsed("") == "------------");
    CHECK(parsed("HHH") == "none");
    CHECK(parsed("L L M M H H H H M M L x") == "none");
    CHECK(parsed("LLMMHHHHMMLLL") == "none");
}

TEST_CASE("letters of the file that are no months are an error")
{
    CHECK_THROWS_AS(readMonths("LLL"), workbook::BadValue);
    CHECK_THROWS_AS(readMonths("LLMMHHHHMMLX"), workbook::BadValue);
}

TEST_CASE("months are told in runs which may pass the turn of the year")
{
    CHECK(said("--HHHH------") == "high: March to June");
    CHECK(said("HLL--M--L--H") ==
          "high: December to January; medium: June; low: February to March, September");
    CHECK(said("HHHHHHHHHHHH") == "high: all year");
    CHECK(said("------------").empty());
    CHECK(monthsText(readMonths("--HHHH------"), text::Language(text::LanguageCode::Khmer)) ==
          "high: មីនា to មិថុនា");
}

TEST_CASE("two lines of one aspect that say two things of a month are disputed")
{
    Season first;
    first.id = workbook::Id{"1"};
    first.aspect = Aspect::Price;
    first.months = "--HHHH------";
    Season second = first;
    second.id = workbook::Id{"2"};
    second.months = "------HHH---";
    CHECK_FALSE(isDisputed(first, {first, second}));
    second.months = "-----L------";
    CHECK(isDisputed(first, {first, second}));
    second.aspect = Aspect::Supply;
    CHECK_FALSE(isDisputed(first, {first, second}));
    first.sourcesDiffer = true;
    CHECK(isDisputed(first, {first}));
}
