#include "Tables.h"
#include "scoring/Explanation.h"
#include "scoring/Ranking.h"
#include "support/Catch.h"
#include "support/Support.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace bandom;
using namespace scoring;
using test::between;
using test::oneIn;

namespace {

constexpr int rounds = 400;

Combination anyCombination(std::mt19937_64 &generator)
{
    return oneIn(generator, 2) ? Combination::MeanOfScorers : Combination::MeanPerCategory;
}

mpq_class mean(const std::vector<mpq_class> &values)
{
    mpq_class sum;
    for (const auto &value : values)
        sum += value;
    return sum / static_cast<unsigned long>(values.size());
}

/// The total by the words of its definition, one rational after another.
std::optional<mpq_class> plainTotal(const ScoreTable &table, Combination combination, std::size_t alternative)
{
    mpq_class weighted;
    mpq_class weights;
    for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion) {
        const Criterion &judged = table.criteria[criterion];
        if (judged.weight == 0)
            continue;
        std::map<std::string, std::vector<mpq_class>> byCategory;
        for (const Sheet &sheet : table.sheets) {
            const Cell cell = sheet.cells.at(criterion, alternative);
            if (std::holds_alternative<NotScored>(cell))
                return std::nullopt;
            if (const auto *value = std::get_if<mpq_class>(&cell)) {
                const bool lower = judged.direction == Direction::LowerIsBetter;
                byCategory[combination == Combination::MeanOfScorers ? "" : sheet.category.value_or("")]
                    .emplace_back(lower ? mpq_class(table.scale.lowest + table.scale.highest - *value)
                                        : *value);
            }
        }
        if (byCategory.empty())
            continue;
        std::vector<mpq_class> means;
        for (const auto &[category, values] : byCategory)
            means.push_back(mean(values));
        weighted += judged.weight * mean(means);
        weights += judged.weight;
    }
    if (weights == 0)
        return std::nullopt;
    return mpq_class(weighted / weights * static_cast<unsigned long>(table.criteria.size()));
}

/// The table with its alternatives in another order: `order[i]` says which comes at i.
ScoreTable permuted(const ScoreTable &table, const std::vector<std::size_t> &order)
{
    ScoreTable result = table;
    for (std::size_t place = 0; place < order.size(); ++place) {
        result.alternatives[place] = table.alternatives[order[place]];
        for (std::size_t sheet = 0; sheet < table.sheets.size(); ++sheet) {
            for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion)
                result.sheets[sheet].cells.set(criterion, place,
                                               table.sheets[sheet].cells.at(criterion, order[place]));
        }
    }
    return result;
}

/// The table with every empty cell answered.
ScoreTable completed(ScoreTable table, std::mt19937_64 &generator)
{
    for (Sheet &sheet : table.sheets) {
        for (std::size_t criterion = 0; criterion < sheet.cells.criteria(); ++criterion) {
            for (std::size_t alternative = 0; alternative < sheet.cells.alternatives(); ++alternative) {
                if (!std::holds_alternative<NotScored>(sheet.cells.at(criterion, alternative)))
                    continue;
                if (oneIn(generator, 5))
                    sheet.cells.set(criterion, alternative, Cell(NotApplicable{}));
                else
                    sheet.cells.set(criterion, alternative,
                                    between(generator, table.scale.lowest, table.scale.highest));
            }
        }
    }
    return table;
}

} // namespace

TEST_CASE("every total is what its definition says")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    int complete = 0;
    for (int round = 0; round < 4 * rounds; ++round) {
        const ScoreTable table = test::randomTable(generator);
        const Combination combination = anyCombination(generator);
        const Ranking ranking = rank(table, combination);
        for (std::size_t alternative = 0; alternative < table.alternatives.size(); ++alternative) {
            const Standing &standing = ranking.standings[alternative];
            REQUIRE(standing.total == plainTotal(table, combination, alternative));
            REQUIRE(standing.isComplete() == standing.total.has_value());
            REQUIRE(standing.rank.has_value() == standing.total.has_value());
            complete += standing.isComplete() ? 1 : 0;
        }
    }
    CHECK(complete > rounds);
}

TEST_CASE("ranks and ties follow from the totals alone")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < rounds; ++round) {
        const Ranking ranking = rank(test::randomTable(generator), anyCombination(generator));
        for (const Standing &standing : ranking.standings) {
            if (!standing.total)
                continue;
            const auto better =
                std::count_if(ranking.standings.begin(), ranking.standings.end(), [&](const Standing &other) {
                    return other.total && *other.total > *standing.total;
                });
            REQUIRE(*standing.rank == better + 1);
        }
        for (const auto &tie : ranking.ties) {
            REQUIRE(tie.size() > 1);
            for (const std::size_t alternative : tie)
                REQUIRE(ranking.standings[alternative].total == ranking.standings[tie.front()].total);
        }
    }
}

TEST_CASE("a permutation of the areas permutes the result")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < rounds; ++round) {
        const ScoreTable table = test::randomTable(generator);
        const Combination combination = anyCombination(generator);
        std::vector<std::size_t> order(table.alternatives.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::shuffle(order.begin(), order.end(), generator);
        const Ranking before = rank(table, combination);
        const Ranking after = rank(permuted(table, order), combination);
        for (std::size_t place = 0; place < order.size(); ++place) {
            REQUIRE(after.standings[place].total == before.standings[order[place]].total);
            REQUIRE(after.standings[place].rank == before.standings[order[place]].rank);
            REQUIRE(after.standings[place].lowest == before.standings[order[place]].lowest);
        }
        REQUIRE(after.ties.size() == before.ties.size());
    }
}

TEST_CASE("the order of the sheets does not matter")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < rounds; ++round) {
        ScoreTable table = test::randomTable(generator);
        const Combination combination = anyCombination(generator);
        const Ranking before = rank(table, combination);
        std::shuffle(table.sheets.begin(), table.sheets.end(), generator);
        const Ranking after = rank(table, combination);
        REQUIRE(before.order == after.order);
        REQUIRE(before.ties == after.ties);
    }
}

TEST_CASE("raising one score never lowers the rank of its area")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < 4 * rounds; ++round) {
        ScoreTable table = completed(test::randomTable(generator), generator);
        for (Criterion &criterion : table.criteria)
            criterion.direction = Direction::HigherIsBetter;
        const Combination combination = anyCombination(generator);
        auto &cells = table
                          .sheets[static_cast<std::size_t>(
                              between(generator, 0, static_cast<int>(table.sheets.size()) - 1))]
                          .cells;
        const auto criterion =
            static_cast<std::size_t>(between(generator, 0, static_cast<int>(cells.criteria()) - 1));
        const auto alternative =
            static_cast<std::size_t>(between(generator, 0, static_cast<int>(cells.alternatives()) - 1));
        const Cell cell = cells.at(criterion, alternative);
        const auto *value = std::get_if<mpq_class>(&cell);
        if (!value || *value + 1 > table.scale.highest)
            continue;
        const Standing before = rank(table, combination).standings[alternative];
        cells.set(criterion, alternative, Cell(mpq_class(*value + 1)));
        const Standing after = rank(table, combination).standings[alternative];
        REQUIRE(before.rank.has_value() == after.rank.has_value());
        if (!before.rank)
            continue;
        REQUIRE(*after.rank <= *before.rank);
        REQUIRE(*after.total >= *before.total);
    }
}

TEST_CASE("the interval of an incomplete area contains the total of every completion")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    int widened = 0;
    for (int round = 0; round < 4 * rounds; ++round) {
        const ScoreTable open = test::randomTable(generator);
        const Combination combination = anyCombination(generator);
        const Ranking before = rank(open, combination);
        const Ranking after = rank(completed(open, generator), combination);
        for (std::size_t alternative = 0; alternative < open.alternatives.size(); ++alternative) {
            const auto &total = after.standings[alternative].total;
            if (!total)
                continue;
            REQUIRE(*before.standings[alternative].lowest <= *total);
            REQUIRE(*before.standings[alternative].highest >= *total);
            widened += before.standings[alternative].total ? 0 : 1;
        }
    }
    CHECK(widened > rounds);
}

TEST_CASE("the ends of the interval are reached by the worst and the best answers")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < rounds; ++round) {
        const ScoreTable open = test::randomTable(generator);
        const Combination combination = anyCombination(generator);
        const Ranking before = rank(open, combination);
        for (const bool best : {false, true}) {
            ScoreTable filled = open;
            for (Sheet &sheet : filled.sheets) {
                for (std::size_t criterion = 0; criterion < sheet.cells.criteria(); ++criterion) {
                    const bool high =
                        best == (open.criteria[criterion].direction == Direction::HigherIsBetter);
                    for (std::size_t alternative = 0; alternative < sheet.cells.alternatives();
                         ++alternative) {
                        if (std::holds_alternative<NotScored>(sheet.cells.at(criterion, alternative)))
                            sheet.cells.set(criterion, alternative,
                                            high ? open.scale.highest : open.scale.lowest);
                    }
                }
            }
            const Ranking after = rank(filled, combination);
            for (std::size_t alternative = 0; alternative < open.alternatives.size(); ++alternative) {
                const Standing &standing = before.standings[alternative];
                REQUIRE(after.standings[alternative].total == (best ? standing.highest : standing.lowest));
            }
        }
    }
}

TEST_CASE("the contributions of the criteria add up to the total")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < rounds; ++round) {
        const ScoreTable table = test::randomTable(generator);
        const Combination combination = anyCombination(generator);
        const Ranking ranking = rank(table, combination);
        for (std::size_t alternative = 0; alternative < table.alternatives.size(); ++alternative) {
            if (!ranking.standings[alternative].total)
                continue;
            mpq_class sum;
            for (const CriterionPart &part : explain(table, combination, alternative))
                sum += part.contribution.value_or(0);
            REQUIRE(sum == *ranking.standings[alternative].total);
        }
    }
}

TEST_CASE("weights count only by their ratio")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < rounds; ++round) {
        ScoreTable table = test::randomTable(generator);
        const Combination combination = anyCombination(generator);
        const Ranking before = rank(table, combination);
        const mpq_class factor = test::fraction(between(generator, 1, 9), between(generator, 1, 9));
        for (Criterion &criterion : table.criteria)
            criterion.weight *= factor;
        const Ranking after = rank(table, combination);
        for (std::size_t alternative = 0; alternative < table.alternatives.size(); ++alternative)
            REQUIRE(after.standings[alternative].total == before.standings[alternative].total);
    }
}

TEST_CASE("weights too large for a machine integer are still exact")
{
    ScoreTable table = test::guideTable();
    for (Criterion &criterion : table.criteria)
        criterion.weight = mpq_class("1000000000000000000000000");
    table.criteria[0].weight += 1;
    const Ranking ranking = rank(table, Combination::MeanOfScorers);
    for (std::size_t alternative = 0; alternative < 5; ++alternative)
        CHECK(ranking.standings[alternative].total ==
              plainTotal(table, Combination::MeanOfScorers, alternative));
    // The first criterion weighs a trace more, and Area 1 has the better score there: the tie is broken.
    CHECK(ranking.standings[0].rank == 3);
    CHECK(ranking.standings[1].rank == 4);
}
