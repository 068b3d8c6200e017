#include "scoring/Explanation.h"

#include "scoring/Categories.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace bandom::scoring {

namespace {

mpq_class meanOf(const std::vector<mpq_class> &values)
{
    mpq_class sum;
    for (const mpq_class &value : values)
        sum += value;
    return sum / static_cast<unsigned long>(values.size());
}

Spread spreadOf(const std::vector<mpq_class> &values)
{
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const mpq_class mean = meanOf(values);
    std::vector<mpq_class> squares;
    squares.reserve(values.size());
    for (const mpq_class &value : values)
        squares.emplace_back((value - mean) * (value - mean));
    return {*lowest, *highest, std::sqrt(meanOf(squares).get_d())};
}

/// The part without its share and contribution.
CriterionPart answers(const std::vector<std::vector<const Sheet *>> &groups, std::size_t criterion,
                      std::size_t alternative)
{
    CriterionPart part;
    std::vector<mpq_class> all;
    std::vector<mpq_class> means;
    for (const auto &sheets : groups) {
        std::vector<mpq_class> values;
        for (const Sheet *sheet : sheets) {
            const Cell cell = sheet->cells.at(criterion, alternative);
            if (!std::holds_alternative<NotApplicable>(cell))
                ++part.of;
            if (const auto *value = std::get_if<mpq_class>(&cell))
                values.push_back(*value);
        }
        if (!values.empty())
            means.push_back(meanOf(values));
        all.insert(all.end(), values.begin(), values.end());
    }
    part.scored = static_cast<int>(all.size());
    if (!means.empty())
        part.mean = meanOf(means);
    if (all.size() > 1)
        part.spread = spreadOf(all);
    return part;
}

void checkTable(const ScoreTable &table)
{
    if (!validate(table).empty())
        throw std::invalid_argument("the score table cannot be ranked: validate() tells why");
}

std::vector<CriterionPart> partsOf(const ScoreTable &table,
                                   const std::vector<std::vector<const Sheet *>> &groups,
                                   std::size_t alternative)
{
    std::vector<CriterionPart> parts;
    mpq_class weightSum;
    for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion) {
        parts.push_back(answers(groups, criterion, alternative));
        if (parts.back().of > 0)
            weightSum += table.criteria[criterion].weight;
    }
    for (std::size_t criterion = 0; criterion < table.criteria.size(); ++criterion) {
        CriterionPart &part = parts[criterion];
        const Criterion &judged = table.criteria[criterion];
        if (part.of > 0 && weightSum > 0)
            part.share = judged.weight / weightSum;
        if (!part.mean)
            continue;
        const bool mirrored = judged.direction == Direction::LowerIsBetter;
        const mpq_class mean =
            mirrored ? mpq_class(table.scale.lowest + table.scale.highest - *part.mean) : *part.mean;
        part.contribution = part.share * static_cast<unsigned long>(table.criteria.size()) * mean;
    }
    return parts;
}

} // namespace

std::vector<CriterionPart> explain(const ScoreTable &table, Combination combination, std::size_t alternative)
{
    checkTable(table);
    if (alternative >= table.alternatives.size())
        throw std::out_of_range("no such alternative in the score table");
    return partsOf(table, categories(table, combination), alternative);
}

std::vector<std::vector<CriterionPart>> explainAll(const ScoreTable &table, Combination combination)
{
    checkTable(table);
    const auto groups = categories(table, combination);
    std::vector<std::vector<CriterionPart>> all;
    for (std::size_t alternative = 0; alternative < table.alternatives.size(); ++alternative)
        all.push_back(partsOf(table, groups, alternative));
    return all;
}

} // namespace bandom::scoring
