#include "mapping/ScoreBlocks.h"

#include "mapping/FindingBlocks.h"
#include "mapping/ReportParts.h"
#include "text/Number.h"

#include <algorithm>

namespace bandom::mapping {

using document::Block;
using document::Heading;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using document::Text;

namespace {

class Scores
{
public:
    Scores(const SQLite::Database &database, const workbook::Id &area, const Assessment &round,
           const text::Language &language)
        : m_database(database),
          m_area(area),
          m_round(round),
          m_language(language)
    {
    }

    std::vector<Block> write()
    {
        const ScoredAreas scored = scoredAreas(m_database, m_round, m_language);
        const auto found = std::find(scored.areas.begin(), scored.areas.end(), m_area);
        const std::vector<Area> chosen = priorityAreas(m_database, scored.assessment.id);
        for (Block &block : roundBlocks(m_database, m_round, m_language))
            add(std::move(block));
        if (scored.sheets.empty() || scored.criteria.empty()) {
            add(Paragraph{{Missing{m_language.translate("RapidMappingReport", "The areas were not scored.")}},
                          {}});
            return std::move(m_blocks);
        }
        const ScoreText numbers(scored, m_language);
        Table table = rankingTable(scored, numbers, chosen, m_language);
        table.caption = m_language.translate("RapidMappingReport", "All areas assessed, by rank");
        add(std::move(table));
        for (Block &note : rankingNotes(scored, numbers, m_language))
            add(std::move(note));
        criterionTable(scored, static_cast<std::size_t>(found - scored.areas.begin()));
        evidence(scored);
        add(Heading{2, m_language.translate("RapidMappingReport", "Decision"), {}});
        if (areaChoices(m_database, scored.assessment.id).empty()) {
            add(Paragraph{
                {Missing{m_language.translate("PriorityAreasReport", "No area has been chosen yet.")}}, {}});
            return std::move(m_blocks);
        }
        for (Block &block : decisionBlocks(m_database, scored, m_language))
            add(std::move(block));
        return std::move(m_blocks);
    }

private:
    void criterionTable(const ScoredAreas &scored, std::size_t area)
    {
        Table table;
        table.caption =
            text::fill(m_language.translate("RapidMappingReport", "%1: its score on each criterion"),
                       {scored.areaNames[area]});
        table.columns = {
            {m_language.translate("RapidMappingReport", "Criterion"), Table::Align::Start, 2.6},
            {m_language.translate("RapidMappingReport", "Mean"), Table::Align::End, 0.8},
            {m_language.translate("RapidMappingReport", "Lowest to highest"), Table::Align::End, 1.2},
            {m_language.translate("RapidMappingReport", "Scorers"), Table::Align::End, 0.9}};
        const auto parts = scoring::explain(scored.table, scored.assessment.combination, area);
        const int decimals = decimalsOfMeans(parts);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const scoring::CriterionPart &part = parts[i];
            Table::Row row;
            row.cells.push_back({plain(name(scored.criteria[i], m_language)), {}, {}});
            row.cells.push_back({meanText(part, decimals, m_language), {}, {}});
            row.cells.push_back({part.spread ? plain(text::formatNumber(part.spread->lowest) + "–" +
                                                     text::formatNumber(part.spread->highest))
                                             : plain(notScoredMark),
                                 {},
                                 {}});
            row.cells.push_back(
                {plain(text::formatNumber(part.scored) + "/" + text::formatNumber(part.of)), {}, {}});
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
    }

    void evidence(const ScoredAreas &scored)
    {
        document::List list;
        for (const Criterion &criterion : scored.criteria) {
            for (const ScoreSheet &sheet : scored.sheets) {
                const auto note = workbook::value<std::string>(
                    m_database,
                    "SELECT evidence FROM score WHERE sheet_id = ? AND area_id = ? AND criterion_id = ?",
                    sheet.id, m_area, criterion.id);
                if (note)
                    list.items.push_back({subjectOf(name(criterion, m_language), m_language), Text{*note}});
            }
        }
        if (list.items.empty())
            return;
        add(Heading{2, m_language.translate("RapidMappingReport", "What the scores rest on"), {}});
        add(std::move(list));
    }

    void add(Block block) { m_blocks.push_back(std::move(block)); }

    const SQLite::Database &m_database;
    const workbook::Id &m_area;
    const Assessment &m_round;
    const text::Language &m_language;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> scoreBlocks(const SQLite::Database &database, const workbook::Id &area,
                               const Assessment &round, const text::Language &language)
{
    return Scores(database, area, round, language).write();
}

} // namespace bandom::mapping
