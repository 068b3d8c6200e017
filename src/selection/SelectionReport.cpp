#include "selection/SelectionReport.h"

#include "mapping/Programme.h"
#include "mapping/ReportParts.h"
#include "selection/ScoreTableBlocks.h"

namespace bandom::selection {

using document::Document;
using document::FormField;
using document::Heading;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using mapping::Assessment;
using mapping::AssessmentKind;

namespace {

void addNotScored(Document &report, const text::Language &language)
{
    report.blocks.push_back(
        Paragraph{{Missing{language.translate("SelectionReport",
                                              "The areas have not been scored for the selection yet.")}},
                  {}});
}

std::string scaleText(const SQLite::Database &database, const Assessment &round,
                      const text::Language &language)
{
    std::string points;
    for (const mapping::ScalePoint &point : mapping::scalePoints(database, round.id))
        points += (points.empty() ? "" : "   ") + std::to_string(point.value) + " = " +
                  mapping::name(point, language);
    return points;
}

/// The criteria in full beside a column to write in for each area.
Table sheetTable(const mapping::ScoredAreas &scored, const text::Language &language)
{
    Table table;
    table.columns.push_back({language.translate("SelectionReport", "Criterion"), Table::Align::Start, 4.0});
    for (const std::string &area : scored.areaNames)
        table.columns.push_back({area, Table::Align::Centre, 1.0});
    for (const mapping::Criterion &criterion : scored.criteria) {
        Table::Row row;
        row.cells.push_back({{document::Text{mapping::name(criterion, language) + ". ", true, false},
                              document::Text{mapping::question(criterion, language), false, false}},
                             {},
                             {}});
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    Table::Row total;
    total.emphasised = true;
    total.cells.push_back({plain(language.translate("Report", "Total")), {}, {}});
    total.cells.resize(table.columns.size());
    table.rows.push_back(std::move(total));
    return table;
}

} // namespace

Document selectionReport(const SQLite::Database &database, const text::Language &language,
                         const std::string &at, const workbook::Id &round)
{
    Document report = mapping::emptyReport(
        database, language.translate("SelectionReport", "Selection of cluster areas: scores and ranks"),
        mapping::programme(database).name.value_or(""), language, at);
    const auto newest = mapping::newestRound(database, AssessmentKind::Selection);
    if (!newest) {
        addNotScored(report, language);
        return report;
    }
    const Assessment shown = mapping::roundOrCurrent(database, round, AssessmentKind::Selection);
    const mapping::ScoredAreas scored = mapping::scoredAreas(database, shown, language);
    for (document::Block &block : mapping::roundBlocks(database, shown, language))
        report.blocks.push_back(std::move(block));
    if (scored.sheets.empty() || !scoring::validate(scored.table).empty()) {
        addNotScored(report, language);
        return report;
    }
    report.blocks.push_back(scoreTable(scored, language));
    const mapping::ScoreText numbers(scored, language);
    const auto note = [&](std::string sentence) {
        if (!sentence.empty())
            report.blocks.push_back(Paragraph{plain(std::move(sentence)), Paragraph::Role::Note});
    };
    note(scaleText(database, shown, language));
    note(numbers.rule());
    for (std::string &sentence : numbers.ties())
        note(std::move(sentence));
    note(numbers.openRanks());
    for (std::string &sentence : numbers.incomplete())
        note(std::move(sentence));
    report.blocks.push_back(
        Heading{1, language.translate("SelectionReport", "How firm the first place is"), "firmness"});
    for (document::Block &block : firmnessBlocks(scored, language, 2))
        report.blocks.push_back(std::move(block));
    return report;
}

Document scoreSheetForm(const SQLite::Database &database, const text::Language &language,
                        const std::string &at)
{
    Document form =
        mapping::emptyReport(database, language.translate("SelectionReport", "Score sheet of the selection"),
                             mapping::programme(database).name.value_or(""), language, at);
    const auto round = mapping::newestRound(database, AssessmentKind::Selection);
    if (!round) {
        form.blocks.push_back(Paragraph{
            {Missing{language.translate(
                "SelectionReport", "There are no criteria for the selection yet, so there is no sheet.")}},
            {}});
        return form;
    }
    const mapping::ScoredAreas scored = mapping::scoredAreas(database, *round, language);
    std::vector<std::string> scorers;
    for (const mapping::ScoreSheet &sheet : scored.sheets) {
        if (!sheet.scorer.isEmpty())
            scorers.push_back(mapping::scorerName(database, sheet, language));
    }
    if (scorers.empty())
        scorers.emplace_back();
    for (std::size_t i = 0; i < scorers.size(); ++i) {
        if (i > 0)
            form.blocks.push_back(document::PageBreak());
        if (scorers[i].empty()) {
            FormField name;
            name.text = language.translate("SelectionReport", "Scorer");
            name.isBlankBeside = true;
            form.blocks.push_back(std::move(name));
        } else {
            form.blocks.push_back(
                document::Fields{{{language.translate("SelectionReport", "Scorer"), plain(scorers[i])}}});
        }
        form.blocks.push_back(sheetTable(scored, language));
        form.blocks.push_back(Paragraph{plain(scaleText(database, *round, language)), Paragraph::Role::Note});
        form.blocks.push_back(
            Paragraph{plain(language.translate(
                          "SelectionReport",
                          "Write one number in each box. Leave it empty where you cannot say, and write "
                          "n/a where the criterion does not fit the area.")),
                      Paragraph::Role::Note});
    }
    return form;
}

} // namespace bandom::selection
