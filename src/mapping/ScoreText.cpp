#include "mapping/ScoreText.h"

#include "text/Number.h"

#include <algorithm>

namespace bandom::mapping {

using scoring::Standing;

std::string enumeration(const std::vector<std::string> &names, const text::Language &language)
{
    if (names.empty())
        return {};
    std::string list = names.front();
    for (std::size_t i = 1; i + 1 < names.size(); ++i)
        list = text::fill(language.translate("ScoreText", "%1, %2", "a list that goes on"), {list, names[i]});
    if (names.size() > 1)
        list = text::fill(language.translate("ScoreText", "%1 and %2", "the end of a list"),
                          {list, names.back()});
    return list;
}

ScoreText::ScoreText(const ScoredAreas &scored, const text::Language &language)
    : m_scored(scored),
      m_language(language)
{
    const auto isWhole = [](const std::optional<mpq_class> &value) {
        return !value || value->get_den() == 1;
    };
    for (const Standing &standing : scored.ranking.standings) {
        if (!isWhole(standing.lowest) || !isWhole(standing.highest))
            m_decimals = 1;
    }
}

std::string ScoreText::number(const mpq_class &value) const
{
    return text::formatNumber(value, m_decimals);
}

std::string ScoreText::total(std::size_t area) const
{
    const Standing &standing = m_scored.ranking.standings[area];
    if (standing.total)
        return number(*standing.total);
    if (!standing.lowest || !standing.highest)
        return notScoredMark;
    return number(*standing.lowest) + "–" + number(*standing.highest);
}

std::string ScoreText::cells(std::size_t area) const
{
    const Standing &standing = m_scored.ranking.standings[area];
    return text::formatNumber(standing.scored) + "/" + text::formatNumber(standing.of);
}

bool ScoreText::isTied(std::size_t area) const
{
    return std::any_of(m_scored.ranking.ties.begin(), m_scored.ranking.ties.end(),
                       [&](const auto &tie) { return std::find(tie.begin(), tie.end(), area) != tie.end(); });
}

std::string ScoreText::rank(std::size_t area) const
{
    const Standing &standing = m_scored.ranking.standings[area];
    if (!standing.rank)
        return notScoredMark;
    return text::formatNumber(*standing.rank) + (isTied(area) ? "=" : "");
}

bool ScoreText::canChange(std::size_t area) const
{
    return !scoring::couldStillReach(m_scored.ranking, area).empty();
}

std::string ScoreText::markedRank(std::size_t area) const
{
    return rank(area) + (canChange(area) ? "*" : "");
}

std::string ScoreText::openRanks() const
{
    std::vector<bool> isOpen(m_scored.areas.size());
    for (std::size_t area = 0; area < m_scored.areas.size(); ++area) {
        for (const std::size_t other : scoring::couldStillReach(m_scored.ranking, area))
            isOpen[other] = true;
    }
    std::vector<std::string> names;
    for (std::size_t area = 0; area < isOpen.size(); ++area) {
        if (isOpen[area])
            names.push_back(m_scored.areaNames[area]);
    }
    if (names.empty())
        return {};
    return text::fill(m_language.translate("ScoreText",
                                           "* This rank can still change once the missing scores of %1 are "
                                           "in."),
                      {enumeration(names, m_language)});
}

std::optional<double> ScoreText::share(const std::optional<mpq_class> &total) const
{
    const auto count = static_cast<long>(m_scored.criteria.size());
    const mpq_class worst = m_scored.assessment.lowest * count;
    const mpq_class range = (m_scored.assessment.highest - m_scored.assessment.lowest) * count;
    if (!total || range <= 0)
        return std::nullopt;
    return mpq_class((*total - worst) / range).get_d();
}

std::string ScoreText::rule() const
{
    const auto scorers = static_cast<long long>(m_scored.sheets.size());
    std::string rule =
        scorers <= 1 ? m_language.translate("ScoreText", "The total is the sum of the scores.")
        : m_scored.assessment.combination == scoring::Combination::MeanOfScorers
            ? m_language.translate("ScoreText",
                                   "For each criterion the mean of the scores given is taken (scorers: "
                                   "%n); the total is the sum of these means.",
                                   nullptr, scorers)
            : m_language.translate("ScoreText",
                                   "For each criterion the mean within each stakeholder category is "
                                   "taken first, then the mean of the categories; the total is the sum "
                                   "of these.");
    const bool hasAgreed = std::any_of(m_scored.sheets.begin(), m_scored.sheets.end(),
                                       [](const ScoreSheet &sheet) { return sheet.scorer.isEmpty(); });
    if (hasAgreed && m_scored.sheets.size() > 1)
        rule += " " + m_language.translate("ScoreText",
                                           "The sheet agreed by all counts as one more scorer beside the "
                                           "others.");
    const auto weighs = [&](const Criterion &criterion) {
        return criterion.weight != m_scored.criteria.front().weight;
    };
    rule += " ";
    if (std::none_of(m_scored.criteria.begin(), m_scored.criteria.end(), weighs)) {
        rule += m_language.translate("ScoreText", "All criteria weigh the same.");
    } else {
        std::vector<std::string> weights;
        for (const Criterion &criterion : m_scored.criteria)
            weights.push_back(name(criterion, m_language) + " " + text::formatNumber(criterion.weight));
        rule += text::fill(m_language.translate("ScoreText",
                                                "The criteria are weighted (%1), and the weighted mean "
                                                "is multiplied by their number."),
                           {enumeration(weights, m_language)});
    }
    for (const Criterion &criterion : m_scored.criteria) {
        if (criterion.direction == scoring::Direction::LowerIsBetter)
            rule += " " + text::fill(m_language.translate("ScoreText",
                                                          "For “%1” a low score is the better one, so it is "
                                                          "counted from the other end of the scale."),
                                     {name(criterion, m_language)});
    }
    return rule;
}

std::vector<std::string> ScoreText::ties() const
{
    std::vector<std::string> sentences;
    for (const auto &tie : m_scored.ranking.ties) {
        std::vector<std::string> names;
        names.reserve(tie.size());
        for (const std::size_t area : tie)
            names.push_back(m_scored.areaNames[area]);
        sentences.push_back(
            text::fill(m_language.translate("ScoreText", "%1 have the same total and share rank %2."),
                       {enumeration(names, m_language),
                        text::formatNumber(*m_scored.ranking.standings[tie.front()].rank)}));
    }
    return sentences;
}

std::vector<std::string> ScoreText::incomplete() const
{
    std::vector<std::string> sentences;
    for (std::size_t area = 0; area < m_scored.ranking.standings.size(); ++area) {
        const Standing &standing = m_scored.ranking.standings[area];
        if (standing.isComplete() || !standing.lowest || !standing.highest)
            continue;
        sentences.push_back(text::fill(
            m_language.translate("ScoreText",
                                 "%1 is incomplete (scores missing: %n). Its total can still become %2 "
                                 "to %3.",
                                 nullptr, standing.of - standing.scored),
            {m_scored.areaNames[area], number(*standing.lowest), number(*standing.highest)}));
    }
    return sentences;
}

} // namespace bandom::mapping
