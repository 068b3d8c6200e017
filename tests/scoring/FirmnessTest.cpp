#include "scoring/Firmness.h"

#include "Tables.h"
#include "support/Catch.h"
#include "support/Support.h"

#include <algorithm>

using namespace bandom;
using namespace bandom::scoring;
using test::fraction;

namespace {

/// Area 1 has 5 + 2 = 7, area 2 has 3 + 3 = 6.
ScoreTable closeTable()
{
    return test::table(selectionScale, {test::sheet({{5, 3}, {2, 3}})});
}

std::vector<std::size_t> completeOnes(const Ranking &ranking)
{
    std::vector<std::size_t> complete;
    for (std::size_t i = 0; i < ranking.standings.size(); ++i) {
        if (ranking.standings[i].total)
            complete.push_back(i);
    }
    return complete;
}

/// Which of `among` have the highest total; those that have none any more are passed over.
std::vector<std::size_t> firstOf(const ScoreTable &table, Combination combination,
                                 const std::vector<std::size_t> &among)
{
    const Ranking ranking = rank(table, combination);
    std::vector<std::size_t> first;
    for (const std::size_t i : among) {
        const auto &total = ranking.standings[i].total;
        if (!total)
            continue;
        if (!first.empty() && *total > *ranking.standings[first.front()].total)
            first.clear();
        if (first.empty() || *total == *ranking.standings[first.front()].total)
            first.push_back(i);
    }
    return first;
}

bool contains(const std::vector<std::size_t> &list, std::size_t value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// The fewest points by which one score has to change for another first place, tried one by one.
std::optional<mpq_class> fewestPoints(const ScoreTable &table, Combination combination,
                                      const std::vector<std::size_t> &among)
{
    const auto first = firstOf(table, combination, among);
    std::optional<mpq_class> fewest;
    ScoreTable changed = table;
    for (Sheet &sheet : changed.sheets) {
        for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion) {
            for (const std::size_t alternative : among) {
                const Cell before = sheet.cells.at(criterion, alternative);
                const auto *score = std::get_if<mpq_class>(&before);
                if (!score)
                    continue;
                for (int value = table.scale.lowest; value <= table.scale.highest; ++value) {
                    sheet.cells.set(criterion, alternative, value);
                    const mpq_class points = abs(mpq_class(value - *score));
                    if ((!fewest || points < *fewest) && firstOf(changed, combination, among) != first)
                        fewest = points;
                }
                sheet.cells.set(criterion, alternative, before);
            }
        }
    }
    return fewest;
}

} // namespace

TEST_CASE("in the guide's example no weight and no single score changes the first place")
{
    const Firmness firm = firmness(test::guideTable(), Combination::MeanOfScorers);
    REQUIRE(firm.first == std::vector<std::size_t>{2});
    REQUIRE(firm.weights.size() == 5);
    for (const WeightRange &range : firm.weights) {
        CHECK(range.lowest == 0);
        CHECK_FALSE(range.highest);
    }
    // Area 3 has 5 points more than area 5, and a score moves by 4 at most.
    CHECK_FALSE(firm.smallestChange);
    CHECK(firm.withoutCategories.empty());
    CHECK(firm.mayOvertake.empty());
}

TEST_CASE("a close first place holds within a range of each weight")
{
    const Firmness firm = firmness(closeTable(), Combination::MeanOfScorers);
    REQUIRE(firm.weights.size() == 2);
    // 5 w + 2 >= 3 w + 3 from w = 1/2 on; 5 + 2 w >= 3 + 3 w up to w = 2.
    CHECK(firm.weights[0].lowest == fraction(1, 2));
    CHECK_FALSE(firm.weights[0].highest);
    CHECK(firm.weights[1].lowest == 0);
    CHECK(firm.weights[1].highest == mpq_class(2));
}

TEST_CASE("the ends of a range are exact fractions")
{
    // 5 w + 2 + 3 >= 2 w + 3 + 3 from w = 1/3 on.
    const Firmness firm = firmness(test::table(selectionScale, {test::sheet({{5, 2}, {2, 3}, {3, 3}})}),
                                   Combination::MeanOfScorers);
    CHECK(firm.weights[0].lowest == fraction(1, 3));
    CHECK(firm.weights[0].lowestIsExact);
    // 5 + 2 w >= 2 + 3 w up to w = 3.
    CHECK(firm.weights[1].highest == mpq_class(3));
    CHECK(firm.weights[1].highestIsExact);
}

TEST_CASE("one point less would make two areas share the first place")
{
    const auto change = firmness(closeTable(), Combination::MeanOfScorers).smallestChange;
    REQUIRE(change);
    CHECK(change->alternative == 0);
    CHECK(change->criterion == 0);
    CHECK(change->from == 5);
    CHECK(change->to == 4);
    CHECK(change->rival == 1);
    CHECK(change->shares);
}

TEST_CASE("a shared first place has nothing that could be firm")
{
    const Firmness firm =
        firmness(test::table(selectionScale, {test::sheet({{3, 3, 1}})}), Combination::MeanOfScorers);
    CHECK(firm.first == std::vector<std::size_t>{0, 1});
    CHECK(firm.weights.empty());
    CHECK_FALSE(firm.smallestChange);
}

TEST_CASE("an incomplete area that can still come first is named")
{
    const Firmness firm =
        firmness(test::table(selectionScale, {test::sheet({{4, 3, test::empty, test::empty}, {4, 3, 1, 3}})}),
                 Combination::MeanOfScorers);
    // Area 1 has 8; area 3 reaches 6 at most, area 4 reaches 8.
    CHECK(firm.first == std::vector<std::size_t>{0});
    CHECK(firm.mayOvertake == std::vector<std::size_t>{3});
}

TEST_CASE("the first place without each category of scorers is told")
{
    const Firmness firm = firmness(
        test::table(selectionScale, {test::sheet({{5, 3}}, "farmers"), test::sheet({{4, 3}}, "farmers"),
                                     test::sheet({{2, 4}}, "traders")}),
        Combination::MeanOfScorers);
    REQUIRE(firm.withoutCategories.size() == 2);
    CHECK(firm.withoutCategories[0].category == "farmers");
    CHECK(firm.withoutCategories[0].first == std::vector<std::size_t>{1});
    CHECK_FALSE(firm.withoutCategories[0].stays);
    CHECK(firm.withoutCategories[1].first == std::vector<std::size_t>{0});
    CHECK(firm.withoutCategories[1].stays);
}

TEST_CASE("a weight within its range keeps the first place and one outside does not")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    int ranges = 0;
    for (int round = 0; round < 600; ++round) {
        const ScoreTable table = test::randomTable(generator);
        if (!validate(table).empty())
            continue;
        const auto combination =
            test::oneIn(generator, 2) ? Combination::MeanOfScorers : Combination::MeanPerCategory;
        const auto among = completeOnes(rank(table, combination));
        const Firmness firm = firmness(table, combination);
        for (std::size_t i = 0; i < firm.weights.size(); ++i) {
            const WeightRange &range = firm.weights[i];
            const mpq_class now = table.criteria[i].weight;
            if (now == 0)
                continue;
            ++ranges;
            CHECK(range.lowest <= now);
            CHECK((!range.highest || *range.highest >= now));
            const mpq_class margin = now / 1000;
            for (int step = 0; step <= 120; ++step) {
                ScoreTable other = table;
                other.criteria[i].weight = now * step / 20;
                if (!validate(other).empty() || !rank(other, combination).standings[firm.first[0]].total)
                    continue;
                const mpq_class &w = other.criteria[i].weight;
                const bool within = w >= range.lowest && (!range.highest || w <= *range.highest);
                const bool nearAnEnd =
                    (!range.lowestIsExact && w < range.lowest && w > range.lowest - margin) ||
                    (!range.highestIsExact && w > *range.highest && w < *range.highest + margin);
                if (nearAnEnd)
                    continue;
                const bool stays = contains(firstOf(other, combination, among), firm.first[0]);
                // Beyond its end the range may go on again where criteria don't apply to all areas.
                if (within)
                    CHECK(stays);
                else if (range.lowestIsExact && range.highestIsExact)
                    CHECK_FALSE(stays);
            }
        }
    }
    CHECK(ranges > 200);
}

TEST_CASE("no smaller change of one score changes the first place than the one that is told")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    int changes = 0;
    for (int round = 0; round < 300; ++round) {
        const ScoreTable table = test::randomTable(generator);
        if (!table.wholeScoresOnly || !validate(table).empty())
            continue;
        const auto combination =
            test::oneIn(generator, 2) ? Combination::MeanOfScorers : Combination::MeanPerCategory;
        const Firmness firm = firmness(table, combination);
        if (firm.first.size() != 1)
            continue;
        const auto among = completeOnes(rank(table, combination));
        const auto fewest = fewestPoints(table, combination, among);
        REQUIRE(firm.smallestChange.has_value() == fewest.has_value());
        if (!fewest)
            continue;
        ++changes;
        const ScoreChange &change = *firm.smallestChange;
        CHECK(abs(mpq_class(change.to - change.from)) == *fewest);
        ScoreTable changed = table;
        changed.sheets[change.sheet].cells.set(change.criterion, change.alternative, Cell(change.to));
        const auto first = firstOf(changed, combination, among);
        CHECK(contains(first, change.rival));
        CHECK(contains(first, firm.first[0]) == change.shares);
    }
    CHECK(changes > 50);
}
