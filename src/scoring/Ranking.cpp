#include "scoring/Ranking.h"

#include "scoring/Categories.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <type_traits>

namespace bandom::scoring {

namespace {

/// The answers of one category, added up for each cell of the table. `Sum` is a machine integer, or an
/// mpz_class where the scores are fractions: then a score counts in units of 1 / `unit`.
template<class Sum>
struct Tally
{
    Tally(std::size_t cells, std::size_t sheetCount)
        : sums(cells),
          scored(cells),
          notApplicable(cells),
          sheets(static_cast<int>(sheetCount))
    {
    }

    std::vector<Sum> sums;
    std::vector<std::int32_t> scored;
    std::vector<std::int32_t> notApplicable;
    int sheets;
};

/// Adds a sheet of small whole scores; false where one is outside of the scale. This loop is where the time
/// of a ranking goes: it has no branches, so that the compiler can take several cells at a time.
bool add(const ScoreMatrix &cells, const Scale &scale, Tally<std::int32_t> &tally)
{
    const ScoreMatrix::Code *codes = cells.codes().data();
    std::int32_t *sums = tally.sums.data();
    std::int32_t *scored = tally.scored.data();
    std::int32_t *notApplicable = tally.notApplicable.data();
    const std::size_t count = cells.codes().size();
    const std::int32_t lowest = scale.lowest;
    const std::int32_t highest = scale.highest;
    std::int32_t outside = 0;
    for (std::size_t cell = 0; cell < count; ++cell) {
        const std::int32_t code = codes[cell];
        const std::int32_t isScore = code > ScoreMatrix::exactCode ? 1 : 0;
        sums[cell] += isScore * code;
        scored[cell] += isScore;
        notApplicable[cell] += code == ScoreMatrix::notApplicableCode ? 1 : 0;
        outside |= isScore & ((code < lowest ? 1 : 0) | (code > highest ? 1 : 0));
    }
    return outside == 0;
}

/// Adds a sheet of any scores, in units of 1 / `unit`.
void add(const ScoreMatrix &cells, const mpz_class &unit, Tally<mpz_class> &tally)
{
    for (std::size_t cell = 0; cell < cells.codes().size(); ++cell) {
        const ScoreMatrix::Code code = cells.codes()[cell];
        if (code == ScoreMatrix::notScoredCode)
            continue;
        if (code == ScoreMatrix::notApplicableCode) {
            ++tally.notApplicable[cell];
            continue;
        }
        ++tally.scored[cell];
        if (code == ScoreMatrix::exactCode) {
            const mpq_class &value = cells.exactValues().at(cell);
            tally.sums[cell] += value.get_num() * (unit / value.get_den());
        } else {
            tally.sums[cell] += unit * code;
        }
    }
}

/// A sum of fractions that are grouped by their denominators. In a table there are few of these, so that
/// adding is integer arithmetic and the rational is made once.
template<class Whole>
class SumOfFractions
{
public:
    void add(const Whole &numerator, std::int64_t denominator)
    {
        for (auto &[known, sum] : m_sums) {
            if (known == denominator) {
                sum += numerator;
                return;
            }
        }
        m_sums.emplace_back(denominator, numerator);
    }

    mpq_class value() const
    {
        mpq_class total;
        for (const auto &[denominator, sum] : m_sums) {
            mpq_class part{mpz_class(sum), mpz_class(denominator)};
            part.canonicalize();
            total += part;
        }
        return total;
    }

private:
    std::vector<std::pair<std::int64_t, Whole>> m_sums;
};

/// The table's numbers as whole ones: weights in the smallest whole numbers of their ratio, scores in units.
struct Units
{
    std::vector<mpz_class> weights;
    mpz_class unit = 1;
};

Units unitsOf(const ScoreTable &table)
{
    Units units;
    mpz_class common = 1;
    for (const Criterion &criterion : table.criteria) {
        mpq_class weight = criterion.weight;
        weight.canonicalize();
        common = lcm(common, weight.get_den());
    }
    mpz_class divisor = 0;
    for (const Criterion &criterion : table.criteria) {
        mpq_class weight = criterion.weight * common;
        weight.canonicalize();
        units.weights.push_back(weight.get_num());
        divisor = gcd(divisor, weight.get_num());
    }
    for (mpz_class &weight : units.weights)
        weight /= divisor;
    for (const Sheet &sheet : table.sheets) {
        for (const auto &[cell, value] : sheet.cells.exactValues())
            units.unit = lcm(units.unit, value.get_den());
    }
    return units;
}

/// True where no sum that a ranking makes can leave a machine integer.
bool fitsMachine(const ScoreTable &table, const Units &units)
{
    const bool onlySmallScores =
        std::all_of(table.sheets.begin(), table.sheets.end(),
                    [](const Sheet &sheet) { return sheet.cells.exactValues().empty(); });
    const mpz_class largest =
        std::max(abs(mpz_class(table.scale.lowest)), abs(mpz_class(table.scale.highest)));
    const mpz_class scores = 3 * largest * mpz_class(static_cast<unsigned long>(table.sheets.size() + 1));
    mpz_class total = 0;
    for (const mpz_class &weight : units.weights)
        total += weight * scores;
    return onlySmallScores && scores <= std::numeric_limits<std::int32_t>::max() && total.fits_slong_p();
}

/// One alternative's standing without its rank.
template<class Whole, class Sum>
Standing standing(const ScoreTable &table, const Units &units, const std::vector<Whole> &weights,
                  const std::vector<Tally<Sum>> &tallies, std::size_t alternative)
{
    const Whole unit = [&] {
        if constexpr (std::is_same_v<Whole, mpz_class>)
            return units.unit;
        else
            return Whole(1);
    }();
    const Whole worst = unit * Whole(table.scale.lowest);
    const Whole best = unit * Whole(table.scale.highest);

    Standing result;
    SumOfFractions<Whole> lowest;
    SumOfFractions<Whole> highest;
    Whole weightSum = 0;
    for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion) {
        const Whole &weight = weights[criterion];
        if (weight == 0)
            continue;
        const std::size_t cell = criterion * table.alternatives.size() + alternative;
        const auto parts = std::count_if(tallies.begin(), tallies.end(), [cell](const Tally<Sum> &tally) {
            return tally.sheets > tally.notApplicable[cell];
        });
        if (parts == 0)
            continue;
        weightSum += weight;
        for (const Tally<Sum> &tally : tallies) {
            const int applicable = tally.sheets - tally.notApplicable[cell];
            if (applicable == 0)
                continue;
            const int scored = tally.scored[cell];
            const auto empty = Whole(applicable - scored);
            auto sum = Whole(tally.sums[cell]);
            if (table.criteria[criterion].direction == Direction::LowerIsBetter)
                sum = Whole(scored) * (worst + best) - sum;
            const std::int64_t denominator = std::int64_t(applicable) * parts;
            lowest.add(weight * (sum + empty * worst), denominator);
            highest.add(weight * (sum + empty * best), denominator);
            result.scored += scored;
            result.of += applicable;
        }
    }
    if (result.of == 0)
        return result;

    mpq_class factor{mpz_class(static_cast<unsigned long>(table.criteria.size())),
                     mpz_class(weightSum) * units.unit};
    factor.canonicalize();
    result.lowest = lowest.value() * factor;
    if (result.isComplete()) {
        result.highest = result.lowest;
        result.total = result.lowest;
    } else {
        result.highest = highest.value() * factor;
    }
    return result;
}

[[noreturn]] void refuse()
{
    throw std::invalid_argument("the score table cannot be ranked: validate() tells why");
}

std::vector<Standing> machineStandings(const ScoreTable &table, const Units &units, Combination combination)
{
    std::vector<std::int64_t> weights;
    for (const mpz_class &weight : units.weights)
        weights.push_back(weight.get_si());
    std::vector<Tally<std::int32_t>> tallies;
    for (const auto &sheets : categories(table, combination)) {
        tallies.emplace_back(table.criteria.size() * table.alternatives.size(), sheets.size());
        for (const Sheet *sheet : sheets) {
            if (!add(sheet->cells, table.scale, tallies.back()))
                refuse();
        }
    }
    std::vector<Standing> standings;
    for (std::size_t alternative = 0; alternative < table.alternatives.size(); ++alternative)
        standings.push_back(standing(table, units, weights, tallies, alternative));
    return standings;
}

std::vector<Standing> exactStandings(const ScoreTable &table, const Units &units, Combination combination)
{
    if (!validate(table).empty())
        refuse();
    std::vector<Tally<mpz_class>> tallies;
    for (const auto &sheets : categories(table, combination)) {
        tallies.emplace_back(table.criteria.size() * table.alternatives.size(), sheets.size());
        for (const Sheet *sheet : sheets)
            add(sheet->cells, units.unit, tallies.back());
    }
    std::vector<Standing> standings;
    for (std::size_t alternative = 0; alternative < table.alternatives.size(); ++alternative)
        standings.push_back(standing(table, units, units.weights, tallies, alternative));
    return standings;
}

/// True where the parts of the table other than its scores allow a ranking.
bool isWellFormed(const ScoreTable &table)
{
    ScoreTable frame{table.scale, table.criteria, {}, {}, table.wholeScoresOnly};
    return validate(frame).empty() &&
           std::all_of(table.sheets.begin(), table.sheets.end(), [&](const Sheet &sheet) {
               return sheet.cells.criteria() == table.criteria.size() &&
                      sheet.cells.alternatives() == table.alternatives.size();
           });
}

void placeInOrder(Ranking &ranking)
{
    const auto &standings = ranking.standings;
    ranking.order.resize(standings.size());
    std::iota(ranking.order.begin(), ranking.order.end(), std::size_t(0));
    const auto firstIncomplete =
        std::stable_partition(ranking.order.begin(), ranking.order.end(), [&](std::size_t alternative) {
            return standings[alternative].total.has_value();
        });
    std::stable_sort(ranking.order.begin(), firstIncomplete,
                     [&](std::size_t a, std::size_t b) { return *standings[a].total > *standings[b].total; });

    for (auto first = ranking.order.begin(); first != firstIncomplete;) {
        const auto last = std::find_if(first, firstIncomplete, [&](std::size_t alternative) {
            return *standings[alternative].total != *standings[*first].total;
        });
        const auto place = static_cast<int>(first - ranking.order.begin()) + 1;
        std::for_each(first, last,
                      [&](std::size_t alternative) { ranking.standings[alternative].rank = place; });
        if (last - first > 1)
            ranking.ties.emplace_back(first, last);
        first = last;
    }
}

} // namespace

std::vector<std::size_t> couldStillReach(const Ranking &ranking, std::size_t alternative)
{
    std::vector<std::size_t> others;
    const auto &total = ranking.standings[alternative].total;
    if (!total)
        return others;
    for (std::size_t other = 0; other < ranking.standings.size(); ++other) {
        const Standing &standing = ranking.standings[other];
        if (!standing.total && standing.highest && *standing.highest >= *total)
            others.push_back(other);
    }
    return others;
}

Ranking rank(const ScoreTable &table, Combination combination)
{
    if (!isWellFormed(table))
        refuse();
    Ranking ranking;
    const Units units = unitsOf(table);
    ranking.standings = fitsMachine(table, units) ? machineStandings(table, units, combination)
                                                  : exactStandings(table, units, combination);
    if (table.sheets.empty()) {
        // No sheet yet: everything is still open.
        const auto count = static_cast<int>(table.criteria.size());
        for (Standing &standing : ranking.standings) {
            standing.lowest = count * table.scale.lowest;
            standing.highest = count * table.scale.highest;
        }
    }
    placeInOrder(ranking);
    return ranking;
}

} // namespace bandom::scoring
