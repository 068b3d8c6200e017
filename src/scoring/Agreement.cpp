#include "scoring/Agreement.h"

#include "scoring/Ranking.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <stdexcept>

namespace bandom::scoring {

namespace {

/// The weights as small whole numbers of the same ratio; none where there are no such.
std::optional<std::vector<std::int64_t>> wholeWeights(const ScoreTable &table)
{
    constexpr long largest = 1'000'000;
    mpz_class common = 1;
    for (const Criterion &criterion : table.criteria)
        common = lcm(common, criterion.weight.get_den());
    std::vector<std::int64_t> weights;
    for (const Criterion &criterion : table.criteria) {
        const mpq_class weight = criterion.weight * common;
        if (weight > largest)
            return std::nullopt;
        weights.push_back(weight.get_num().get_si());
    }
    return weights;
}

/// The totals of the alternatives on a sheet that has a whole score in each cell that counts, up to a factor;
/// none for any other sheet. A hundred such sheets are ranked at each key press in a meeting.
std::optional<std::vector<std::int64_t>>
plainTotals(const ScoreTable &table, const std::vector<std::int64_t> &weights, const Sheet &sheet)
{
    std::vector<std::int64_t> totals(table.alternatives.size());
    auto code = sheet.cells.codes().begin();
    for (std::size_t criterion = 0; criterion < weights.size(); ++criterion) {
        const bool mirrored = table.criteria[criterion].direction == Direction::LowerIsBetter;
        for (std::int64_t &total : totals) {
            const std::int64_t score = *code++;
            if (weights[criterion] == 0)
                continue;
            if (score <= ScoreMatrix::exactCode)
                return std::nullopt;
            total +=
                weights[criterion] * (mirrored ? table.scale.lowest + table.scale.highest - score : score);
        }
    }
    return totals;
}

/// The places of `values`, the highest first, equals with their mean place.
template<class Value>
std::vector<double> meanRanks(const std::vector<Value> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last < order.size() && values[order[last]] == values[order[first]])
            ++last;
        const double mean = static_cast<double>(first + 1 + last) / 2;
        for (; first < last; ++first)
            ranks[order[first]] = mean;
    }
    return ranks;
}

/// The ranks of the alternatives on one sheet; none where one of them is incomplete on it.
std::optional<std::vector<double>>
ranksOn(const ScoreTable &table, const std::optional<std::vector<std::int64_t>> &weights, const Sheet &sheet)
{
    if (weights) {
        if (const auto totals = plainTotals(table, *weights, sheet))
            return meanRanks(*totals);
    }
    const ScoreTable own{table.scale, table.criteria, table.alternatives, {sheet}, table.wholeScoresOnly};
    std::vector<mpq_class> totals;
    for (const Standing &standing : rank(own, Combination::MeanOfScorers).standings) {
        if (!standing.total)
            return std::nullopt;
        totals.push_back(*standing.total);
    }
    return meanRanks(totals);
}

std::int64_t correctionForTies(std::vector<double> ranks)
{
    std::sort(ranks.begin(), ranks.end());
    std::int64_t sum = 0;
    for (auto first = ranks.begin(); first != ranks.end();) {
        const auto last = std::upper_bound(first, ranks.end(), *first);
        const std::int64_t size = last - first;
        sum += size * size * size - size;
        first = last;
    }
    return sum;
}

} // namespace

std::optional<mpq_class> concordance(const std::vector<std::vector<double>> &ranks)
{
    if (ranks.size() < 2 || ranks.front().size() < 2)
        return std::nullopt;
    const mpq_class m(static_cast<unsigned long>(ranks.size()));
    const mpq_class n(static_cast<unsigned long>(ranks.front().size()));
    std::vector<double> sums(ranks.front().size());
    std::int64_t ties = 0;
    for (const auto &row : ranks) {
        if (row.size() != sums.size())
            throw std::invalid_argument("each scorer ranks the same alternatives");
        for (std::size_t i = 0; i < row.size(); ++i)
            sums[i] += row[i];
        ties += correctionForTies(row);
    }
    mpq_class squares;
    for (const double sum : sums)
        squares += mpq_class(sum) * mpq_class(sum);
    const mpq_class denominator = m * m * n * (n * n - 1) - m * static_cast<long>(ties);
    if (denominator == 0)
        return std::nullopt;
    return mpq_class((12 * squares - 3 * m * m * n * (n + 1) * (n + 1)) / denominator);
}

Agreement agreement(const ScoreTable &table)
{
    Agreement result;
    result.of = static_cast<int>(table.sheets.size());
    rank(table,
         Combination::MeanOfScorers); // refuses a table that can't be ranked, at a hundredth of the cost
    const auto weights = wholeWeights(table);
    std::vector<std::vector<double>> ranks;
    for (const Sheet &sheet : table.sheets) {
        if (auto row = ranksOn(table, weights, sheet))
            ranks.push_back(std::move(*row));
    }
    result.scorers = static_cast<int>(ranks.size());
    result.w = concordance(ranks);
    return result;
}

AgreementLevel level(const mpq_class &w)
{
    if (w < mpq_class(1, 10))
        return AgreementLevel::None;
    if (w < mpq_class(3, 10))
        return AgreementLevel::VeryWeak;
    if (w < mpq_class(1, 2))
        return AgreementLevel::Weak;
    if (w < mpq_class(7, 10))
        return AgreementLevel::Moderate;
    if (w < mpq_class(9, 10))
        return AgreementLevel::Strong;
    return AgreementLevel::VeryStrong;
}

} // namespace bandom::scoring
