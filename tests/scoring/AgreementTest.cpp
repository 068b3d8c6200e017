#include "scoring/Agreement.h"

#include "Tables.h"
#include "support/Catch.h"
#include "support/Support.h"

#include <algorithm>
#include <numeric>

using namespace bandom;
using namespace bandom::scoring;
using test::fraction;

namespace {

/// The ranks of one judge's ratings, the highest first, equals with their mean rank.
std::vector<double> ranksOf(const std::vector<int> &ratings)
{
    std::vector<double> ranks;
    for (const int rating : ratings) {
        const auto better = std::count_if(ratings.begin(), ratings.end(), [&](int r) { return r > rating; });
        const auto equal = std::count(ratings.begin(), ratings.end(), rating);
        ranks.push_back(static_cast<double>(better) + static_cast<double>(equal + 1) / 2);
    }
    return ranks;
}

} // namespace

// The ratings of 20 persons by three raters that the R package irr ships as "anxiety"; irr::kendall(anxiety,
// TRUE) prints Wt = 0.54 and Chisq(19) = 30.8, which is 3 x 19 x W.
TEST_CASE("W with many ties is that of a published example")
{
    const auto w = concordance({ranksOf({3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3}),
                                ranksOf({3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4}),
                                ranksOf({2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2})});
    REQUIRE(w);
    CHECK(*w == fraction(6008, 11133));
    CHECK(mpq_class(*w * 57).get_d() == Approx(30.8).margin(0.05));
}

// Ten projects ranked by four judges: the squared deviations of their sums of ranks add up to 1048, so that
// W = 12 x 1048 / (16 x 10 x 99).
TEST_CASE("W without ties is that of the textbook formula")
{
    const auto w = concordance({{1, 3, 4, 5, 2, 8, 6, 7, 10, 9},
                                {2, 1, 4, 5, 6, 3, 8, 7, 10, 9},
                                {3, 2, 1, 5, 7, 4, 6, 8, 9, 10},
                                {4, 2, 3, 1, 6, 7, 5, 9, 8, 10}});
    REQUIRE(w);
    CHECK(*w == fraction(12576, 15840));
}

TEST_CASE("scorers with one order agree fully and opposite ones not at all")
{
    const auto one = test::sheet({{1, 2, 3}});
    const auto other = test::sheet({{3, 2, 1}});
    CHECK(agreement(test::table(selectionScale, {one, one, one})).w == mpq_class(1));
    CHECK(agreement(test::table(selectionScale, {one, other})).w == mpq_class(0));
}

TEST_CASE("agreement says nothing where there is nothing to compare")
{
    CHECK_FALSE(agreement(test::guideTable()).w);
    const auto flat = test::sheet({{3, 3, 3}});
    CHECK_FALSE(agreement(test::table(selectionScale, {flat, flat})).w);
    const auto single = test::sheet({{3}});
    CHECK_FALSE(agreement(test::table(selectionScale, {single, single})).w);
}

TEST_CASE("a scorer with an empty cell is not compared and is counted")
{
    const auto full = test::sheet({{1, 2, 3}});
    const auto open = test::sheet({{1, test::empty, 3}});
    const Agreement result = agreement(test::table(selectionScale, {full, open, full}));
    CHECK(result.scorers == 2);
    CHECK(result.of == 3);
    CHECK(result.w == mpq_class(1));
}

TEST_CASE("W lies from 0 to 1 and does not depend on the order of scorers or areas")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < 300; ++round) {
        std::vector<std::vector<double>> ranks;
        const int alternatives = test::between(generator, 2, 6);
        for (int scorer = test::between(generator, 2, 5); scorer > 0; --scorer) {
            std::vector<int> ratings;
            for (int i = 0; i < alternatives; ++i)
                ratings.push_back(test::between(generator, 1, 4));
            ranks.push_back(ranksOf(ratings));
        }
        const auto w = concordance(ranks);
        if (!w)
            continue;
        CHECK(*w >= 0);
        CHECK(*w <= 1);
        std::shuffle(ranks.begin(), ranks.end(), generator);
        for (auto &row : ranks)
            std::rotate(row.begin(), row.begin() + 1, row.end());
        CHECK(concordance(ranks) == w);
    }
}

TEST_CASE("W has a plain meaning")
{
    CHECK(level(fraction(9, 100)) == AgreementLevel::None);
    CHECK(level(fraction(3, 10)) == AgreementLevel::Weak);
    CHECK(level(fraction(1, 2)) == AgreementLevel::Moderate);
    CHECK(level(fraction(7, 10)) == AgreementLevel::Strong);
    CHECK(level(1) == AgreementLevel::VeryStrong);
}

TEST_CASE("a weight in fractions ranks each scorer as the whole numbers of its ratio do")
{
    ScoreTable whole = test::table(selectionScale, {test::sheet({{5, 3, 1}, {1, 3, 4}, {2, 2, 5}}),
                                                    test::sheet({{4, 4, 1}, {2, 5, 5}, {1, 2, 3}})});
    whole.criteria[0].weight = 3;
    whole.criteria[1].weight = 2;
    whole.criteria[2].direction = Direction::LowerIsBetter;
    ScoreTable fractions = whole;
    for (Criterion &criterion : fractions.criteria)
        criterion.weight /= 7'000'001; // too fine for machine integers: the general way
    fractions.criteria[0].weight = fraction(3, 7'000'001);
    // By hand: 15 + 2 + 4, 9 + 6 + 4, 3 + 8 + 1 and 12 + 4 + 5, 12 + 10 + 4, 3 + 10 + 3: ranks 1 2 3 and 2
    // 1 3.
    CHECK(agreement(whole).w == fraction(3, 4));
    CHECK(agreement(fractions).w == fraction(3, 4));
}
