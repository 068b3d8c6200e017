#include "scoring/Firmness.h"

#include "scoring/Categories.h"

#include <algorithm>
#include <map>

namespace bandom::scoring {

namespace {

/// The answers to one cell, group by group of scorers, for an alternative that is complete.
struct CellMean
{
    int parts = 0;            ///< groups in which the criterion applies; 0: it applies on no sheet
    mpq_class mean;           ///< of the groups' means, "more is better"
    std::vector<int> answers; ///< scores in each group
};

/// All of a table that the sums below need, read once.
class Means
{
public:
    Means(const ScoreTable &table, Combination combination)
        : groups(categories(table, combination)),
          m_alternatives(table.alternatives.size()),
          m_cells(table.criteria.size() * table.alternatives.size())
    {
        for (CellMean &cell : m_cells)
            cell.answers.assign(groups.size(), 0);
        for (std::size_t group = 0; group < groups.size(); ++group)
            add(group);
        for (std::size_t place = 0; place < m_cells.size(); ++place) {
            CellMean &cell = m_cells[place];
            if (cell.parts > 0)
                cell.mean /= cell.parts;
            if (cell.parts > 0 &&
                table.criteria[place / m_alternatives].direction == Direction::LowerIsBetter)
                cell.mean = table.scale.lowest + table.scale.highest - cell.mean;
        }
    }

    const CellMean &at(std::size_t criterion, std::size_t alternative) const
    {
        return m_cells[criterion * m_alternatives + alternative];
    }

    std::vector<std::vector<const Sheet *>> groups;

private:
    void add(std::size_t group)
    {
        std::vector<long> sums(m_cells.size());
        for (const Sheet *sheet : groups[group]) {
            const auto &codes = sheet->cells.codes();
            for (std::size_t place = 0; place < codes.size(); ++place) {
                if (codes[place] > ScoreMatrix::exactCode) {
                    sums[place] += codes[place];
                    ++m_cells[place].answers[group];
                } else if (codes[place] == ScoreMatrix::exactCode) {
                    ++m_cells[place].answers[group];
                }
            }
        }
        std::map<std::size_t, mpq_class> fractions;
        for (const Sheet *sheet : groups[group]) {
            for (const auto &[place, value] : sheet->cells.exactValues())
                fractions[place] += value;
        }
        for (std::size_t place = 0; place < m_cells.size(); ++place) {
            CellMean &cell = m_cells[place];
            if (cell.answers[group] == 0)
                continue;
            ++cell.parts;
            mpq_class mean(sums[place], cell.answers[group]);
            mean.canonicalize();
            const auto fraction = fractions.find(place);
            if (fraction != fractions.end())
                mean += fraction->second / cell.answers[group];
            cell.mean += mean;
        }
    }

    std::size_t m_alternatives;
    std::vector<CellMean> m_cells;
};

std::vector<std::size_t> firstOf(const Ranking &ranking)
{
    std::vector<std::size_t> first;
    for (const std::size_t alternative : ranking.order) {
        if (ranking.standings[alternative].rank == 1)
            first.push_back(alternative);
    }
    return first;
}

/// An alternative's total as a fraction whose parts are kept: the weighted sum of its means, and the sum of
/// the weights that apply to it.
struct Total
{
    mpq_class sum;
    mpq_class weights;

    Total without(const CellMean &cell, const mpq_class &weight) const
    {
        return cell.parts == 0 ? *this : Total{sum - weight * cell.mean, weights - weight};
    }
};

std::vector<Total> totals(const ScoreTable &table, const Means &means)
{
    std::vector<Total> totals(table.alternatives.size());
    for (std::size_t alternative = 0; alternative < totals.size(); ++alternative) {
        for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion) {
            const CellMean &cell = means.at(criterion, alternative);
            if (cell.parts == 0)
                continue;
            totals[alternative].sum += table.criteria[criterion].weight * cell.mean;
            totals[alternative].weights += table.criteria[criterion].weight;
        }
    }
    return totals;
}

/// first's mean minus rival's, times their denominators, as a polynomial of the weight w of one criterion:
/// not negative where the first is not behind. Both are weighted means: (s + w x) / (d + w), or s / d where
/// the criterion does not apply.
struct Lead
{
    mpq_class constant;
    mpq_class linear;
    mpq_class square;

    mpq_class at(const mpq_class &w) const { return constant + w * (linear + w * square); }
};

Lead leadOf(const Total &first, const CellMean &firstCell, const Total &rival, const CellMean &rivalCell)
{
    const mpq_class one = firstCell.parts > 0 ? 1 : 0;
    const mpq_class other = rivalCell.parts > 0 ? 1 : 0;
    const mpq_class x = one * firstCell.mean;
    const mpq_class y = other * rivalCell.mean;
    if (one == other && first.weights == rival.weights) // one denominator, the usual case
        return {first.sum - rival.sum, x - y, 0};
    // (s + w x) (e + w other) - (t + w y) (d + w one)
    return {first.sum * rival.weights - rival.sum * first.weights,
            first.sum * other + x * rival.weights - rival.sum * one - y * first.weights, x * other - y * one};
}

/// The end of the part around `inside`, where `lead` is not negative, in the direction of `outside`, where it
/// is: halved until it is narrower than a thousandth of `inside`.
mpq_class narrowed(const Lead &lead, mpq_class inside, mpq_class outside)
{
    const mpq_class width = (inside == 0 ? mpq_class(1) : mpq_class(abs(inside))) / 1000;
    while (abs(inside - outside) >= width) {
        const mpq_class middle = (inside + outside) / 2;
        (lead.at(middle) >= 0 ? inside : outside) = middle;
    }
    return inside;
}

void raiseLowest(WeightRange &range, const mpq_class &end, bool isExact)
{
    if (end <= range.lowest)
        return;
    range.lowest = end;
    range.lowestIsExact = isExact;
}

void lowerHighest(WeightRange &range, const mpq_class &end, bool isExact)
{
    if (range.highest && end >= *range.highest)
        return;
    range.highest = end;
    range.highestIsExact = isExact;
}

/// Takes from `range`, around the weight `now`, what `lead` forbids.
void restrict(WeightRange &range, const Lead &lead, const mpq_class &now)
{
    if (lead.square == 0) {
        if (lead.linear == 0)
            return;
        const mpq_class root = -lead.constant / lead.linear;
        if (lead.linear > 0)
            raiseLowest(range, root, true);
        else
            lowerHighest(range, root, true);
        return;
    }
    // A parabola has its turn in between; each side of it is monotonous, so that halving finds the end.
    const mpq_class turn = -lead.linear / (2 * lead.square);
    const auto below = [&](const mpq_class &from, const mpq_class &to) {
        return turn > std::min(from, to) && turn < std::max(from, to) && lead.at(turn) < 0 ? turn : to;
    };
    const mpq_class down = below(now, 0);
    if (lead.at(down) < 0) {
        raiseLowest(range, narrowed(lead, now, down), false);
    }
    if (lead.square > 0 && !(turn > now && lead.at(turn) < 0))
        return;
    mpq_class up = lead.square > 0 ? turn : mpq_class(now + 1);
    while (lead.square < 0 && lead.at(up) >= 0)
        up = now + (up - now) * 2;
    lowerHighest(range, narrowed(lead, now, up), false);
}

std::vector<WeightRange> weightRanges(const ScoreTable &table, const Means &means,
                                      const std::vector<Total> &totals,
                                      const std::vector<std::size_t> &complete, std::size_t first)
{
    std::vector<WeightRange> ranges;
    for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion) {
        const mpq_class &weight = table.criteria[criterion].weight;
        const CellMean &own = means.at(criterion, first);
        WeightRange range;
        for (const std::size_t rival : complete) {
            if (rival == first)
                continue;
            const CellMean &other = means.at(criterion, rival);
            restrict(
                range,
                leadOf(totals[first].without(own, weight), own, totals[rival].without(other, weight), other),
                weight);
        }
        ranges.push_back(std::move(range));
    }
    return ranges;
}

class SmallestChange
{
public:
    SmallestChange(const ScoreTable &table, const Means &means, const Ranking &ranking,
                   const std::vector<std::size_t> &complete, std::size_t first)
        : m_table(table),
          m_means(means),
          m_ranking(ranking),
          m_first(first)
    {
        m_second = first;
        for (const std::size_t alternative : complete) {
            if (alternative == first)
                continue;
            if (m_second == first ||
                *ranking.standings[alternative].total > *ranking.standings[m_second].total)
                m_second = alternative;
        }
        for (std::size_t i = 0; i < table.alternatives.size(); ++i) {
            if (std::find(complete.begin(), complete.end(), i) != complete.end())
                tryAlternative(i);
        }
    }

    const std::optional<ScoreChange> &best() const { return m_best; }

private:
    void tryAlternative(std::size_t alternative)
    {
        if (m_second == m_first)
            return; // nobody to lose to
        const bool falls = alternative == m_first;
        const mpq_class gap =
            *m_ranking.standings[m_first].total - *m_ranking.standings[falls ? m_second : alternative].total;
        mpq_class weights;
        for (std::size_t criterion = 0; criterion < m_table.criteria.size(); ++criterion) {
            if (m_means.at(criterion, alternative).parts > 0)
                weights += m_table.criteria[criterion].weight;
        }
        for (std::size_t criterion = 0; criterion < m_table.criteria.size(); ++criterion) {
            const CellMean &cell = m_means.at(criterion, alternative);
            if (cell.parts == 0 || m_table.criteria[criterion].weight == 0)
                continue;
            for (std::size_t group = 0; group < m_means.groups.size(); ++group) {
                if (cell.answers[group] == 0)
                    continue;
                // What one point on one sheet of this group moves the total by.
                const mpq_class effect = m_table.criteria[criterion].weight *
                                         static_cast<unsigned long>(m_table.criteria.size()) /
                                         (weights * cell.parts * cell.answers[group]);
                mpq_class points = gap / effect;
                if (m_table.wholeScoresOnly)
                    points = wholeAbove(points);
                if (points > m_table.scale.highest - m_table.scale.lowest || (m_best && points >= m_points))
                    continue;
                trySheets(alternative, criterion, group, points, effect, gap);
            }
        }
    }

    static mpq_class wholeAbove(const mpq_class &value)
    {
        mpz_class whole;
        mpz_cdiv_q(whole.get_mpz_t(), value.get_num_mpz_t(), value.get_den_mpz_t());
        return mpq_class(whole);
    }

    void trySheets(std::size_t alternative, std::size_t criterion, std::size_t group, const mpq_class &points,
                   const mpq_class &effect, const mpq_class &gap)
    {
        const bool lowerIsBetter = m_table.criteria[criterion].direction == Direction::LowerIsBetter;
        const bool down = (alternative == m_first) != lowerIsBetter;
        for (const Sheet *sheet : m_means.groups[group]) {
            const Cell cell = sheet->cells.at(criterion, alternative);
            const auto *score = std::get_if<mpq_class>(&cell);
            if (!score)
                continue;
            const mpq_class changed = down ? mpq_class(*score - points) : mpq_class(*score + points);
            if (!m_table.scale.contains(changed))
                continue;
            ScoreChange change;
            change.sheet = static_cast<std::size_t>(sheet - m_table.sheets.data());
            change.criterion = criterion;
            change.alternative = alternative;
            change.from = *score;
            change.to = changed;
            change.rival = alternative == m_first ? m_second : alternative;
            change.shares = points * effect == gap;
            m_best = change;
            m_points = points;
            return;
        }
    }

    const ScoreTable &m_table;
    const Means &m_means;
    const Ranking &m_ranking;
    std::size_t m_first;
    std::size_t m_second;
    std::optional<ScoreChange> m_best;
    mpq_class m_points;
};

std::vector<WithoutCategory> withoutCategories(const ScoreTable &table, Combination combination,
                                               const std::vector<std::size_t> &first)
{
    std::vector<std::optional<std::string>> names;
    for (const Sheet &sheet : table.sheets) {
        if (std::find(names.begin(), names.end(), sheet.category) == names.end())
            names.push_back(sheet.category);
    }
    std::vector<WithoutCategory> results;
    if (names.size() < 2)
        return results;
    for (const auto &name : names) {
        ScoreTable others = table;
        std::erase_if(others.sheets, [&](const Sheet &sheet) { return sheet.category == name; });
        WithoutCategory result;
        result.category = name;
        result.first = firstOf(rank(others, combination));
        result.stays = result.first == first;
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace

Firmness firmness(const ScoreTable &table, Combination combination)
{
    const Ranking ranking = rank(table, combination);
    Firmness result;
    result.first = firstOf(ranking);
    std::vector<std::size_t> complete;
    for (std::size_t i = 0; i < ranking.standings.size(); ++i) {
        const Standing &standing = ranking.standings[i];
        if (standing.total)
            complete.push_back(i);
        else if (!result.first.empty() && standing.highest &&
                 *standing.highest >= *ranking.standings[result.first.front()].total)
            result.mayOvertake.push_back(i);
    }
    if (result.first.size() != 1)
        return result;
    const std::size_t first = result.first.front();
    const Means means(table, combination);
    result.weights = weightRanges(table, means, totals(table, means), complete, first);
    result.smallestChange = SmallestChange(table, means, ranking, complete, first).best();
    result.withoutCategories = withoutCategories(table, combination, result.first);
    return result;
}

} // namespace bandom::scoring
