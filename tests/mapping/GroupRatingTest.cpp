#include "mapping/GroupRating.h"

#include "support/Catch.h"
#include "support/Support.h"

#include <algorithm>

using namespace bandom;
using mapping::Rating;
using mapping::Ratings;

namespace {

constexpr auto L = Rating::Low;
constexpr auto M = Rating::Medium;
constexpr auto H = Rating::High;
constexpr std::nullopt_t none = std::nullopt;

std::string columnText(const Ratings &ratings)
{
    return sumText(mapping::columnSum(ratings), text::Language());
}

std::string headingText(const Ratings &ratings)
{
    return sumText(mapping::headingSum(ratings), text::Language());
}

std::optional<Rating> randomRating(std::mt19937_64 &generator)
{
    const auto drawn = std::uniform_int_distribution<int>(0, 3)(generator);
    return drawn == 3 ? std::nullopt : std::optional(static_cast<Rating>(drawn));
}

Ratings randomRatings(std::mt19937_64 &generator)
{
    Ratings ratings;
    for (auto &rating : ratings)
        rating = randomRating(generator);
    return ratings;
}

} // namespace

TEST_CASE("the sum of four columns counts low 1 and medium 2 and high 3")
{
    CHECK(columnText({M, M, L, H}) == "8 (4 of 4)");
    CHECK(columnText({L, L, L, L}) == "4 (4 of 4)");
    CHECK(columnText({H, H, H, H}) == "12 (4 of 4)");
}

TEST_CASE("the sum of three headings takes the mean of the two market columns")
{
    CHECK(headingText({M, M, L, H}) == "6.5 (3 of 3)");
    CHECK(headingText({L, L, L, L}) == "3 (3 of 3)");
    CHECK(headingText({H, H, H, H}) == "9 (3 of 3)");
}

TEST_CASE("what is not rated is never zero and leaves the sum open")
{
    CHECK(columnText({M, none, none, H}) == "5 (2 of 4), can be 7–11");
    CHECK(headingText({M, none, none, H}) == "5 (2 of 3), can be 6–8");
    // Of market one column alone is known: its heading is between 2 and 3.
    CHECK(headingText({M, H, none, H}) == "5 (2 of 3), can be 7–8");
    CHECK(headingText({none, none, H, none}) == "");
    CHECK(columnText({none, none, none, none}) == "");
}

TEST_CASE("both sums of a group lie in the range that they had before it was completed")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int i = 0; i < 300; ++i) {
        const Ratings before = randomRatings(generator);
        Ratings after = before;
        for (auto &rating : after) {
            while (!rating)
                rating = randomRating(generator);
        }
        for (const auto &sumOf : {mapping::columnSum, mapping::headingSum}) {
            const mapping::RatingSum open = sumOf(before);
            const mapping::RatingSum closed = sumOf(after);
            CHECK(closed.isComplete());
            CHECK(closed.known == closed.lowest);
            CHECK(closed.known == closed.highest);
            CHECK(open.lowest <= closed.known);
            CHECK(closed.known <= open.highest);
            CHECK(open.known <= closed.known);
        }
    }
}

TEST_CASE("a distribution counts the groups of each letter and those that are not rated")
{
    const auto counted = mapping::distribution({{H, M, none, L}, {H, L, none, L}, {M, none, none, L}});
    CHECK(counted.groups == 3);
    CHECK(counted.columns[0] == mapping::Distribution::Column{0, 1, 2, 0});
    CHECK(counted.columns[1] == mapping::Distribution::Column{1, 1, 0, 1});
    CHECK(counted.columns[2] == mapping::Distribution::Column{0, 0, 0, 3});
    CHECK(mapping::countsText(counted.columns[0], text::Language()) == "H 2, M 1");
    CHECK(mapping::countsText(counted.columns[1], text::Language()) == "M 1, L 1, not rated 1");
}

TEST_CASE("a permutation of the groups does not change their distribution")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int i = 0; i < 100; ++i) {
        std::vector<Ratings> groups(std::uniform_int_distribution<std::size_t>(0, 12)(generator));
        std::generate(groups.begin(), groups.end(), [&] { return randomRatings(generator); });
        const auto before = mapping::distribution(groups);
        std::shuffle(groups.begin(), groups.end(), generator);
        CHECK(mapping::distribution(groups) == before);
        for (const auto &column : before.columns)
            CHECK(column.low + column.medium + column.high + column.notRated == before.groups);
    }
}

TEST_CASE("a rating is typed as a letter or a word or a digit of either script")
{
    for (const char *low : {"L", "l", "low", "ទ", "ទាប", "1", "១"}) {
        INFO(low);
        CHECK(mapping::parseRating(low).value() == L);
    }
    for (const char *medium : {"m", "Medium", "ម", "2", "២"})
        CHECK(mapping::parseRating(medium).value() == M);
    for (const char *high : {"H", "ខ", "3", " ៣ "})
        CHECK(mapping::parseRating(high).value() == H);
    for (const char *nothing : {"", " ", "-", "–"}) {
        const auto parsed = mapping::parseRating(nothing);
        REQUIRE(parsed.has_value());
        CHECK_FALSE(parsed->has_value());
    }
    for (const char *wrong : {"0", "4", "12", "x", "LM"}) {
        INFO(wrong);
        CHECK_FALSE(mapping::parseRating(wrong).has_value());
    }
}
