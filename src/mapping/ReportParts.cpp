#include "mapping/ReportParts.h"

#include "mapping/Programme.h"
#include "mapping/Progress.h"
#include "text/Date.h"
#include "text/Number.h"

#include <algorithm>

namespace bandom::mapping {

using document::Block;
using document::Callout;
using document::Fields;
using document::Paragraph;
using document::plain;
using document::Table;

document::Document emptyReport(const SQLite::Database &database, std::string title, std::string subtitle,
                               const text::Language &language, const std::string &at)
{
    const Programme about = programme(database);
    document::Document report;
    report.language = language.code();
    report.title = std::move(title);
    report.subtitle = std::move(subtitle);
    report.author = about.organisation.value_or("");
    report.footer = about.name.value_or("");
    report.pageOf = language.translate("Report", "Page %1 of %2");
    report.created = at;
    if (about.isExercise)
        report.blocks.push_back(Callout{
            language.translate("Report", "Exercise"),
            plain(language.translate("Report", "This report was made from a training workbook. Do not use it "
                                               "for decisions."))});
    return report;
}

namespace {

/// The share of the scale that a mean lies at, for its shade.
double share(const mpq_class &value, const Assessment &assessment)
{
    const mpq_class range = assessment.highest - assessment.lowest;
    return mpq_class((value - assessment.lowest) / range).get_d();
}

} // namespace

int decimalsOfMeans(const std::vector<scoring::CriterionPart> &parts)
{
    return std::any_of(
               parts.begin(), parts.end(),
               [](const scoring::CriterionPart &part) { return part.mean && part.mean->get_den() != 1; })
               ? 1
               : 0;
}

document::Inlines meanText(const scoring::CriterionPart &part, int decimals, const text::Language &language)
{
    if (part.of == 0)
        return plain(language.translate("Report", "n/a", "not applicable"));
    if (!part.mean)
        return {document::Missing{language.translate("Report", "not scored")}};
    return plain(text::formatNumber(*part.mean, decimals));
}

Table rankingTable(const ScoredAreas &scored, const ScoreText &numbers, const std::vector<Area> &chosen,
                   const text::Language &language)
{
    Table table;
    table.columns.push_back({language.translate("Report", "Rank"), Table::Align::Centre, 0.6});
    table.columns.push_back({language.translate("Report", "Area"), Table::Align::Start, 2.2});
    for (const Criterion &criterion : scored.criteria)
        table.columns.push_back({name(criterion, language), Table::Align::Centre, 1.2});
    table.columns.push_back({language.translate("Report", "Total"), Table::Align::End, 1.1});
    table.columns.push_back({language.translate("Report", "Scores"), Table::Align::End, 0.9});
    if (!chosen.empty())
        table.columns.push_back({language.translate("Report", "Chosen"), Table::Align::Centre, 0.8});

    const auto parts = scoring::explainAll(scored.table, scored.assessment.combination);
    int decimals = 0;
    for (const auto &ofArea : parts)
        decimals = std::max(decimals, decimalsOfMeans(ofArea));
    for (const std::size_t area : scored.ranking.order) {
        Table::Row row;
        row.cells.push_back({plain(numbers.markedRank(area)), {}, {}});
        row.cells.push_back({plain(scored.areaNames[area]), {}, {}});
        for (const scoring::CriterionPart &part : parts[area])
            row.cells.push_back(
                {meanText(part, decimals, language),
                 part.mean ? std::optional(share(*part.mean, scored.assessment)) : std::nullopt,
                 {}});
        row.cells.push_back(
            {plain(numbers.total(area)), {}, numbers.share(scored.ranking.standings[area].total)});
        row.cells.push_back({plain(numbers.cells(area)), {}, {}});
        if (!chosen.empty()) {
            const bool isChosen = std::any_of(chosen.begin(), chosen.end(),
                                              [&](const Area &one) { return one.id == scored.areas[area]; });
            row.cells.push_back({plain(isChosen ? language.translate("Report", "yes") : ""), {}, {}});
            row.emphasised = isChosen;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Block> roundBlocks(const SQLite::Database &database, const Assessment &round,
                               const text::Language &language)
{
    const auto all = rounds(database, round.kind);
    if (all.size() < 2)
        return {};
    if (round.id == all.front().id)
        return {Paragraph{
            plain(text::fill(language.translate("Report", "These are the scores of round %1, the newest."),
                             {text::formatNumber(round.round)})),
            Paragraph::Role::Note}};
    return {
        Callout{language.translate("Report", "Earlier round"),
                plain(text::fill(language.translate("Report", "These are the scores and the decision of "
                                                              "round %1. Round %2 was opened since."),
                                 {text::formatNumber(round.round), text::formatNumber(all.front().round)}))}};
}

std::vector<Block> rankingNotes(const ScoredAreas &scored, const ScoreText &numbers,
                                const text::Language &language)
{
    std::vector<Block> blocks;
    const auto note = [&](std::string sentence) {
        blocks.push_back(Paragraph{plain(std::move(sentence)), Paragraph::Role::Note});
    };
    std::string scale = text::fill(
        language.translate("Report", "Scale: %1 to %2."),
        {text::formatNumber(scored.assessment.lowest), text::formatNumber(scored.assessment.highest)});
    note(scale + " " + numbers.rule());
    if (const auto count = static_cast<long long>(scored.areas.size()); count < fewestScoredAreas)
        note(language.translate("Report", "The guide advises to score at least five areas (scored here: %n).",
                                nullptr, count));
    for (std::string &sentence : numbers.ties())
        note(std::move(sentence));
    if (std::string sentence = numbers.openRanks(); !sentence.empty())
        note(std::move(sentence));
    for (std::string &sentence : numbers.incomplete())
        note(std::move(sentence));
    return blocks;
}

std::vector<Block> decisionBlocks(const SQLite::Database &database, const ScoredAreas &scored,
                                  const text::Language &language)
{
    const PriorityDecision decision = priorityDecision(database, scored.assessment.id);
    const std::string notRecorded = language.translate("Report", "not recorded");
    std::vector<workbook::Id> chosen;
    Table reasons;
    reasons.caption = language.translate("Report", "Reasons given for single areas");
    reasons.columns = {{language.translate("Report", "Area"), Table::Align::Start, 1.0},
                       {language.translate("Report", "Decision"), Table::Align::Start, 0.9},
                       {language.translate("Report", "Reason"), Table::Align::Start, 3.5}};
    for (const AreaChoice &choice : areaChoices(database, scored.assessment.id)) {
        if (choice.position)
            chosen.push_back(choice.area);
        const auto area = workbook::find<Area>(database, choice.area);
        if (!choice.reason || !area)
            continue;
        Table::Row row;
        row.cells.push_back({plain(name(*area, language)), {}, {}});
        row.cells.push_back({plain(choice.position ? language.translate("Report", "Chosen")
                                                   : language.translate("Report", "Not chosen")),
                             {},
                             {}});
        row.cells.push_back({plain(*choice.reason), {}, {}});
        reasons.rows.push_back(std::move(row));
    }

    const Departure differs = departure(scored, chosen);
    Fields fields;
    fields.fields.push_back(
        {language.translate("Report", "Decided by"), document::orMissing(decision.decidedBy, notRecorded)});
    fields.fields.push_back({language.translate("Report", "Decided on"),
                             document::orMissing(decision.decidedOn ? std::optional(text::formatDate(
                                                                          *decision.decidedOn, language))
                                                                    : std::nullopt,
                                                 notRecorded)});
    const auto addNames = [&](std::string label, const std::vector<std::string> &names) {
        if (!names.empty())
            fields.fields.push_back({std::move(label), plain(enumeration(names, language))});
    };
    addNames(language.translate("Report", "Ranked higher, not chosen"), differs.passedOver);
    addNames(language.translate("Report", "Chosen before higher ranks"), differs.preferred);
    addNames(language.translate("Report", "Chosen though incomplete"), differs.incompleteChosen);
    addNames(language.translate("Report", "Tied at the last place"), differs.tiedAtCut);
    addNames(language.translate("Report", "Incomplete, could still reach a place"), differs.couldReach);
    if (differs.needsReason() || decision.reason)
        fields.fields.push_back(
            {language.translate("Report", "Reason"), document::orMissing(decision.reason, notRecorded)});
    if (decision.tieReason)
        fields.fields.push_back({language.translate("Report", "Why in a tie"), plain(*decision.tieReason)});
    if (decision.dissent)
        fields.fields.push_back({language.translate("Report", "Who disagreed"), plain(*decision.dissent)});

    std::vector<Block> blocks{fields};
    if (const auto changed = changedSinceChoice(database, scored); !changed.empty())
        blocks.push_back(
            Callout{language.translate("Report", "Older than the ranking"),
                    plain(text::fill(
                        language.translate(
                            "Report",
                            "Scores have changed since these areas were chosen. Not as they were then: %1."),
                        {enumeration(changed, language)}))});
    if (!chosen.empty() && chosen.size() == scored.areas.size())
        blocks.push_back(
            Paragraph{plain(language.translate(
                          "Report", "All areas that were scored are chosen: the ranking left none out.")),
                      Paragraph::Role::Note});
    if (!reasons.rows.empty())
        blocks.push_back(std::move(reasons));
    return blocks;
}

} // namespace bandom::mapping
