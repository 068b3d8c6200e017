#include "text/Language.h"

#include "support/Catch.h"

using namespace bandom;

TEST_CASE("a filled sentence keeps a percent sign that stands in a value")
{
    CHECK(text::fill("%1 of %2", {"%2", "seven"}) == "%2 of seven");
    CHECK(text::fill("100 % of %1", {"farmers"}) == "100 % of farmers");
    CHECK(text::fill("%3 stays", {"one"}) == "%3 stays");
}

TEST_CASE("of two texts the one in the language is picked, the other where it is empty")
{
    const text::Language english(text::LanguageCode::English);
    const text::Language khmer(text::LanguageCode::Khmer);
    CHECK(english.pick("water", "ទឹក") == "water");
    CHECK(khmer.pick("water", "ទឹក") == "ទឹក");
    CHECK(khmer.pick("water", "") == "water");
    CHECK(english.pick("", "ទឹក") == "ទឹក");
}

TEST_CASE("without a translator the source comes back with its number")
{
    CHECK(text::Language().translate("Test", "%n area(s)", nullptr, 3) == "3 area(s)");
}
