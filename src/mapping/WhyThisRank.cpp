#include "mapping/WhyThisRank.h"

#include "mapping/GroupBlocks.h"
#include "scoring/Explanation.h"
#include "text/Number.h"

#include <algorithm>

namespace bandom::mapping {

using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;

namespace {

std::string percent(const mpq_class &share)
{
    return text::formatNumber(mpq_class(share * 100)) + " %";
}

/// The sentence that says where the area stands.
std::string standing(const ScoredAreas &scored, std::size_t area, const ScoreText &numbers,
                     const text::Language &language)
{
    const scoring::Standing &here = scored.ranking.standings[area];
    const std::string &areaName = scored.areaNames[area];
    if (here.isComplete() && here.rank)
        return text::fill(
            language.translate("WhyThisRank", "%1 has a total of %2 and rank %3 of %4."),
            {areaName, numbers.total(area), numbers.rank(area), text::formatNumber(scored.areas.size())});
    if (here.lowest && here.highest && here.scored > 0)
        return text::fill(language.translate("WhyThisRank",
                                             "%1 has no rank yet: %n score(s) are missing. Its total can "
                                             "still become %2 to %3.",
                                             nullptr, here.of - here.scored),
                          {areaName, numbers.number(*here.lowest), numbers.number(*here.highest)});
    return text::fill(language.translate("WhyThisRank", "%1 was not scored."), {areaName});
}

Table parts(const ScoredAreas &scored, std::size_t area, const text::Language &language)
{
    Table table;
    table.columns = {{language.translate("WhyThisRank", "Criterion"), Table::Align::Start, 2.4},
                     {language.translate("WhyThisRank", "Mean"), Table::Align::End, 0.8},
                     {language.translate("WhyThisRank", "Weight"), Table::Align::End, 0.9},
                     {language.translate("WhyThisRank", "Adds"), Table::Align::End, 0.8},
                     {language.translate("WhyThisRank", "Scored by"), Table::Align::End, 1.0}};
    const auto explained = scoring::explain(scored.table, scored.assessment.combination, area);
    const Missing notScored{language.translate("Report", "not scored")};
    for (std::size_t i = 0; i < explained.size(); ++i) {
        const scoring::CriterionPart &part = explained[i];
        const auto number = [&](const std::optional<mpq_class> &value, int decimals) {
            return value ? plain(text::formatNumber(*value, decimals)) : Inlines{notScored};
        };
        Table::Row row;
        row.cells.push_back({plain(name(scored.criteria[i], language)), {}, {}});
        if (part.of == 0) {
            row.cells.push_back({plain(language.translate("Report", "n/a", "not applicable")), {}, {}});
            row.cells.push_back({plain(notScoredMark), {}, {}});
            row.cells.push_back({plain(notScoredMark), {}, {}});
        } else {
            row.cells.push_back({number(part.mean, 2), {}, {}});
            row.cells.push_back({plain(percent(part.share)), {}, {}});
            row.cells.push_back({number(part.contribution, 2), {}, {}});
        }
        row.cells.push_back(
            {plain(text::formatNumber(part.scored) + "/" + text::formatNumber(part.of)), {}, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// How far the neighbours in the ranking are.
std::vector<std::string> neighbours(const ScoredAreas &scored, std::size_t area,
                                    const text::Language &language)
{
    std::vector<std::string> sentences;
    const auto &total = scored.ranking.standings[area].total;
    const auto &order = scored.ranking.order;
    const auto here = std::find(order.begin(), order.end(), area);
    if (!total || here == order.end())
        return sentences;
    const auto difference = [&](std::size_t other) -> std::optional<mpq_class> {
        const auto &theirs = scored.ranking.standings[other].total;
        return theirs && *theirs != *total ? std::optional(mpq_class(abs(*theirs - *total))) : std::nullopt;
    };
    const auto above = std::find_if(std::make_reverse_iterator(here), order.rend(),
                                    [&](std::size_t other) { return difference(other).has_value(); });
    if (above != order.rend())
        sentences.push_back(
            text::fill(language.translate("WhyThisRank", "%1 is ahead by %2."),
                       {scored.areaNames[*above], text::formatNumberShort(*difference(*above), 2)}));
    const auto below =
        std::find_if(here, order.end(), [&](std::size_t other) { return difference(other).has_value(); });
    if (below != order.end())
        sentences.push_back(
            text::fill(language.translate("WhyThisRank", "%1 is behind by %2."),
                       {scored.areaNames[*below], text::formatNumberShort(*difference(*below), 2)}));
    return sentences;
}

} // namespace

std::string standingText(const ScoredAreas &scored, std::size_t area, const text::Language &language)
{
    return standing(scored, area, ScoreText(scored, language), language);
}

document::Document whyThisRank(const ScoredAreas &scored, std::size_t area, const text::Language &language)
{
    const ScoreText numbers(scored, language);
    document::Document document;
    document.language = language.code();
    document.title =
        text::fill(language.translate("WhyThisRank", "Why this rank: %1"), {scored.areaNames[area]});
    document.blocks.push_back(
        Paragraph{plain(standing(scored, area, numbers, language)), Paragraph::Role::Lead});
    if (scored.sheets.empty() || scored.criteria.empty() || !scoring::validate(scored.table).empty())
        return document;
    document.blocks.push_back(parts(scored, area, language));
    for (std::string &sentence : neighbours(scored, area, language))
        document.blocks.push_back(Paragraph{plain(std::move(sentence)), Paragraph::Role::Body});
    std::vector<std::string> open;
    for (const std::size_t other : scoring::couldStillReach(scored.ranking, area))
        open.push_back(scored.areaNames[other]);
    if (!open.empty())
        document.blocks.push_back(
            Paragraph{plain(text::fill(language.translate("WhyThisRank",
                                                          "This rank can still change: once all its scores "
                                                          "are in, %1 may come level with it or before it."),
                                       {enumeration(open, language)})),
                      Paragraph::Role::Body});
    for (const auto &tie : scored.ranking.ties) {
        if (std::find(tie.begin(), tie.end(), area) == tie.end())
            continue;
        std::vector<std::string> names;
        for (const std::size_t other : tie)
            names.push_back(scored.areaNames[other]);
        document.blocks.push_back(Paragraph{
            plain(text::fill(
                language.translate("ScoreText", "%1 have the same total and share rank %2."),
                {enumeration(names, language), text::formatNumber(*scored.ranking.standings[area].rank)})),
            Paragraph::Role::Body});
    }
    document.blocks.push_back(Paragraph{plain(numbers.rule()), Paragraph::Role::Note});
    return document;
}

document::Document whyThisRank(const SQLite::Database &database, const ScoredAreas &scored, std::size_t area,
                               const text::Language &language)
{
    document::Document document = whyThisRank(scored, area, language);
    for (document::Block &block : groupsOfArea(database, scored.areas[area], language))
        document.blocks.push_back(std::move(block));
    return document;
}

} // namespace bandom::mapping
