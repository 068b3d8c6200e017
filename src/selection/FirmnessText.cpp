#include "selection/FirmnessText.h"

#include "mapping/ScoreText.h"
#include "scoring/Agreement.h"
#include "scoring/Firmness.h"
#include "text/Number.h"

namespace bandom::selection {

using mapping::ScoredAreas;
using scoring::Firmness;
using text::fill;

namespace {

/// To hundredths, into the range: a weight that is printed keeps the first place.
std::string roundedInto(const mpq_class &value, bool up)
{
    const mpq_class hundredths = value * 100;
    mpz_class whole;
    if (up)
        mpz_cdiv_q(whole.get_mpz_t(), hundredths.get_num_mpz_t(), hundredths.get_den_mpz_t());
    else
        mpz_fdiv_q(whole.get_mpz_t(), hundredths.get_num_mpz_t(), hundredths.get_den_mpz_t());
    mpq_class rounded(whole, 100);
    rounded.canonicalize();
    return text::formatNumberShort(rounded, 2);
}

class Writer
{
public:
    Writer(const ScoredAreas &scored, const text::Language &language) : m_scored(scored), m_language(language)
    {
    }

    FirmnessText write() const
    {
        FirmnessText text;
        if (m_scored.sheets.empty() || !scoring::validate(m_scored.table).empty()) {
            text.first = m_language.translate("FirmnessText", "Nothing has been scored yet.");
            return text;
        }
        const Firmness firmness = scoring::firmness(m_scored.table, m_scored.assessment.combination);
        text.first = first(firmness);
        if (!firmness.mayOvertake.empty())
            text.open = fill(
                m_language.translate(
                    "FirmnessText", "As long as scores of %1 are missing, the first place can still change."),
                {names(firmness.mayOvertake)});
        text.agreement = agreement();
        if (firmness.first.size() != 1 || complete() < 2)
            return text;
        for (std::size_t criterion = 0; criterion < firmness.weights.size(); ++criterion)
            text.weights.push_back(weight(criterion, firmness.weights[criterion], firmness.first.front()));
        text.smallestChange = change(firmness.smallestChange);
        for (const scoring::WithoutCategory &without : firmness.withoutCategories)
            text.withoutCategories.push_back(withoutCategory(without));
        return text;
    }

private:
    std::string names(const std::vector<std::size_t> &areas) const
    {
        std::vector<std::string> names;
        for (const std::size_t area : areas)
            names.push_back(m_scored.areaNames[area]);
        return mapping::enumeration(names, m_language);
    }

    std::string criterionName(std::size_t criterion) const
    {
        return mapping::name(m_scored.criteria[criterion], m_language);
    }

    int complete() const
    {
        int count = 0;
        for (const scoring::Standing &standing : m_scored.ranking.standings)
            count += standing.total ? 1 : 0;
        return count;
    }

    std::string first(const Firmness &firmness) const
    {
        if (firmness.first.empty())
            return m_language.translate(
                "FirmnessText", "No area has all its scores yet: who stands first can't be said so far.");
        if (firmness.first.size() > 1)
            return fill(
                m_language.translate("FirmnessText",
                                     "%1 share the first place: the scores alone do not say which is the "
                                     "better one."),
                {names(firmness.first)});
        if (complete() < 2)
            return fill(
                m_language.translate("FirmnessText",
                                     "Only %1 has all its scores: there is no other area to compare it "
                                     "with yet."),
                {names(firmness.first)});
        return fill(m_language.translate("FirmnessText", "%1 stands first."), {names(firmness.first)});
    }

    std::string weight(std::size_t criterion, const scoring::WeightRange &range, std::size_t first) const
    {
        const std::string name = criterionName(criterion);
        const std::string area = m_scored.areaNames[first];
        const std::string now = text::formatNumber(m_scored.criteria[criterion].weight);
        if (range.lowest == 0 && !range.highest)
            return fill(m_language.translate("FirmnessText",
                                             "“%1”: however much or little it counts, %2 stays first."),
                        {name, area});
        const std::string least = roundedInto(range.lowest, true);
        if (!range.highest)
            return fill(
                m_language.translate("FirmnessText",
                                     "“%1”: %2 stays first as long as its weight is at least %3 (now %4)."),
                {name, area, least, now});
        const std::string most = roundedInto(*range.highest, false);
        if (range.lowest == 0)
            return fill(
                m_language.translate("FirmnessText",
                                     "“%1”: %2 stays first as long as its weight is not above %3 (now %4)."),
                {name, area, most, now});
        return fill(
            m_language.translate("FirmnessText",
                                 "“%1”: %2 stays first as long as its weight is between %3 and %4 (now %5)."),
            {name, area, least, most, now});
    }

    std::string change(const std::optional<scoring::ScoreChange> &change) const
    {
        if (!change)
            return m_language.translate("FirmnessText",
                                        "No single score, whatever it were, would change who stands first.");
        const std::string sentence =
            change->shares ? m_language.translate(
                                 "FirmnessText",
                                 "One score could change it: a %1 instead of a %2 for %3 on “%4” would let "
                                 "%5 share the first place.")
                           : m_language.translate(
                                 "FirmnessText",
                                 "One score could change it: a %1 instead of a %2 for %3 on “%4” would put "
                                 "%5 first.");
        return fill(sentence, {text::formatNumber(change->to), text::formatNumber(change->from),
                               m_scored.areaNames[change->alternative], criterionName(change->criterion),
                               m_scored.areaNames[change->rival]});
    }

    std::string withoutCategory(const scoring::WithoutCategory &without) const
    {
        const auto category = without.category ? workbook::fromWord<people::Category>(*without.category)
                                               : std::optional<people::Category>();
        const std::string who = category ? people::name(*category, m_language)
                                         : m_language.translate("FirmnessText", "scorers without a category");
        if (without.first.empty())
            return fill(
                m_language.translate("FirmnessText", "Without these scorers no area has all its scores: %1."),
                {who});
        if (without.stays)
            return fill(
                m_language.translate("FirmnessText", "Without these scorers %2 still stands first: %1."),
                {who, names(without.first)});
        if (without.first.size() > 1)
            return fill(m_language.translate("FirmnessText",
                                             "Without these scorers %2 would share the first place: %1."),
                        {who, names(without.first)});
        return fill(m_language.translate("FirmnessText", "Without these scorers %2 would stand first: %1."),
                    {who, names(without.first)});
    }

    std::string agreement() const
    {
        if (m_scored.sheets.size() < 2)
            return {};
        const scoring::Agreement agreement = scoring::agreement(m_scored.table);
        if (!agreement.w)
            return m_language.translate(
                "FirmnessText", "How far the scorers agree can be said once two of them have filled their "
                                "sheets and see a difference between areas.");
        return fill(
            m_language.translate("FirmnessText",
                                 "%1 (Kendall's W: %2; 0 is no common order, 1 the same order for all; "
                                 "sheets compared: %n)",
                                 nullptr, agreement.scorers),
            {levelSentence(scoring::level(*agreement.w)), text::formatNumber(*agreement.w, 2)});
    }

    std::string levelSentence(scoring::AgreementLevel level) const
    {
        using scoring::AgreementLevel;
        switch (level) {
        case AgreementLevel::None:
            return m_language.translate("FirmnessText", "Each scorer puts the areas in another order.");
        case AgreementLevel::VeryWeak:
            return m_language.translate("FirmnessText",
                                        "The scorers hardly agree on the order of the areas.");
        case AgreementLevel::Weak:
            return m_language.translate("FirmnessText",
                                        "The scorers agree a little on the order of the areas.");
        case AgreementLevel::Moderate:
            return m_language.translate("FirmnessText",
                                        "The scorers agree in part on the order of the areas.");
        case AgreementLevel::Strong:
            return m_language.translate("FirmnessText",
                                        "The scorers largely agree on the order of the areas.");
        case AgreementLevel::VeryStrong:
            return m_language.translate("FirmnessText",
                                        "Nearly all scorers put the areas in the same order.");
        }
        return {};
    }

    const ScoredAreas &m_scored;
    const text::Language &m_language;
};

} // namespace

std::vector<std::string> FirmnessText::sentences() const
{
    std::vector<std::string> all{first};
    const auto add = [&](const std::string &sentence) {
        if (!sentence.empty())
            all.push_back(sentence);
    };
    add(open);
    for (const std::string &sentence : weights)
        add(sentence);
    add(smallestChange);
    for (const std::string &sentence : withoutCategories)
        add(sentence);
    add(agreement);
    return all;
}

FirmnessText firmnessText(const ScoredAreas &scored, const text::Language &language)
{
    return Writer(scored, language).write();
}

} // namespace bandom::selection
