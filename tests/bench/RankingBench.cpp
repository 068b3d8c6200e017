#include "Benches.h"
#include "Figures.h"
#include "scoring/Agreement.h"
#include "scoring/Firmness.h"
#include "scoring/Ranking.h"
#include "support/Support.h"

#include <algorithm>
#include <string>

namespace bandom::bench {

namespace {

constexpr int areas = 50;
constexpr int criteria = 20;
constexpr int scorers = 100;

scoring::ScoreTable table()
{
    scoring::ScoreTable table;
    table.scale = scoring::preAssessmentScale;
    for (int i = 0; i < criteria; ++i)
        table.criteria.push_back({"c" + std::to_string(i), "Criterion " + std::to_string(i)});
    for (int i = 0; i < areas; ++i)
        table.alternatives.push_back({"a" + std::to_string(i), "Area " + std::to_string(i)});
    auto generator = test::generator();
    for (int scorer = 0; scorer < scorers; ++scorer) {
        const char *categories[] = {"farmers", "traders", "suppliers", "supporters"};
        scoring::Sheet sheet{"s" + std::to_string(scorer), categories[scorer % 4], {criteria, areas}};
        for (std::size_t criterion = 0; criterion < criteria; ++criterion) {
            for (std::size_t area = 0; area < areas; ++area)
                sheet.cells.set(criterion, area, static_cast<int>(generator() % 4));
        }
        table.sheets.push_back(std::move(sheet));
    }
    return table;
}

/// The same numbers, one after another.
std::vector<int> scoresOf(const scoring::ScoreTable &table)
{
    std::vector<int> scores;
    for (const scoring::Sheet &sheet : table.sheets)
        scores.insert(scores.end(), sheet.cells.codes().begin(), sheet.cells.codes().end());
    return scores;
}

} // namespace

void measureRanking()
{
    const scoring::ScoreTable scored = table();
    const std::vector<int> scores = scoresOf(scored);
    // What is computed is kept where the compiler has to believe that somebody looks at it.
    volatile long long sum = 0;
    volatile std::size_t best = 0;
    std::vector<Nanoseconds> ours;
    std::vector<Nanoseconds> plain;
    for (int round = 0; round < 500; ++round) {
        plain.push_back(timeOf([&] {
            long long total = 0;
            for (const int score : scores)
                total += score;
            sum = total;
        }));
        ours.push_back(
            timeOf([&] { best = scoring::rank(scored, scoring::Combination::MeanOfScorers).order.front(); }));
    }
    print({"Ranking 50 areas x 20 criteria x 100 scorers", *std::min_element(ours.begin(), ours.end()),
           *std::min_element(plain.begin(), plain.end()), 10});
    explain(
        "exact means, totals, ranges, ranks and ties of 100,000 scores; against one loop that adds them up");

    std::vector<Nanoseconds> live;
    for (int round = 0; round < 50; ++round) {
        live.push_back(timeOf([&] {
            best = scoring::rank(scored, scoring::Combination::MeanPerCategory).order.front();
            best = scoring::firmness(scored, scoring::Combination::MeanPerCategory).first.size();
            best = static_cast<std::size_t>(scoring::agreement(scored).scorers);
        }));
    }
    constexpr Nanoseconds frame = std::chrono::milliseconds(16);
    const Nanoseconds fastest = *std::min_element(live.begin(), live.end());
    print({"A key press in that table, as a share of a frame", fastest, frame, 1});
    print({"The same against adding up", fastest, *std::min_element(plain.begin(), plain.end()), 0});
    explain(
        "ranking per category, ranges of all weights, smallest change, ranking without each of 4 categories, "
        "Kendall's W of 100 scorers; a frame is 16 ms");
}

} // namespace bandom::bench
