#include "mapping/PriorityAreasReport.h"

#include "mapping/Programme.h"
#include "mapping/ReportParts.h"

namespace bandom::mapping {

using document::Heading;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;

document::Document priorityAreasReport(const SQLite::Database &database, const text::Language &language,
                                       const std::string &at, const workbook::Id &round)
{
    const ScoredAreas scored = scoredAreas(database, roundOrCurrent(database, round), language);
    const std::vector<Area> chosen = priorityAreas(database, scored.assessment.id);
    document::Document report =
        emptyReport(database, language.translate("PriorityAreasReport", "Priority areas"),
                    programme(database).name.value_or(""), language, at);
    for (document::Block &block : roundBlocks(database, scored.assessment, language))
        report.blocks.push_back(std::move(block));

    report.blocks.push_back(Heading{1, language.translate("PriorityAreasReport", "Areas chosen"), "chosen"});
    if (chosen.empty()) {
        report.blocks.push_back(Paragraph{
            {Missing{language.translate("PriorityAreasReport", "No area has been chosen yet.")}}, {}});
    } else {
        Table table;
        table.columns = {
            {language.translate("PriorityAreasReport", "No."), Table::Align::Centre, 0.4},
            {language.translate("Report", "Area"), Table::Align::Start, 1.5},
            {language.translate("PriorityAreasReport", "Official units"), Table::Align::Start, 3.0}};
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const std::string units = unitsText(database, chosen[i].id, language);
            Table::Row row;
            row.cells.push_back({plain(std::to_string(i + 1)), {}, {}});
            row.cells.push_back({plain(name(chosen[i], language)), {}, {}});
            row.cells.push_back(
                {document::orMissing(units, language.translate("Report", "not recorded")), {}, {}});
            table.rows.push_back(std::move(row));
        }
        report.blocks.push_back(std::move(table));
    }

    report.blocks.push_back(
        Heading{1, language.translate("PriorityAreasReport", "All areas by rank"), "ranking"});
    if (scored.sheets.empty() || scored.criteria.empty()) {
        report.blocks.push_back(
            Paragraph{{Missing{language.translate("RapidMappingReport", "The areas were not scored.")}}, {}});
        return report;
    }
    const ScoreText numbers(scored, language);
    report.blocks.push_back(rankingTable(scored, numbers, chosen, language));
    for (document::Block &note : rankingNotes(scored, numbers, language))
        report.blocks.push_back(std::move(note));

    report.blocks.push_back(Heading{1, language.translate("PriorityAreasReport", "Decision"), "decision"});
    for (document::Block &block : decisionBlocks(database, scored, language))
        report.blocks.push_back(std::move(block));
    return report;
}

} // namespace bandom::mapping
