#include "mapping/RapidMappingReport.h"

#include "mapping/Finding.h"
#include "mapping/Programme.h"
#include "mapping/ReportParts.h"
#include "people/Stakeholder.h"
#include "text/Date.h"
#include "text/Number.h"

#include <algorithm>
#include <stdexcept>

namespace bandom::mapping {

using document::Block;
using document::Fields;
using document::Heading;
using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using document::Text;
using workbook::Id;

namespace {

/// Writes the report of one area, a function a section.
class Report
{
public:
    Report(const SQLite::Database &database, const Area &area, const Assessment &round,
           const text::Language &language, const std::string &at)
        : m_database(database),
          m_area(area),
          m_round(round),
          m_language(language),
          m_document(emptyReport(database, language.translate("RapidMappingReport", "Rapid mapping report"),
                                 name(area, language), language, at))
    {
    }

    document::Document write()
    {
        head();
        heading(1, m_language.translate("RapidMappingReport", "Main actors"));
        section(2, Section::Producers);
        section(2, Section::Traders);
        section(2, Section::InputSuppliers);
        heading(1, m_language.translate("RapidMappingReport", "Driving forces and leverage points"));
        section(2, Section::DrivingForces);
        section(2, Section::LeveragePoints);
        heading(1, m_language.translate("RapidMappingReport",
                                        "Constraints, opportunities and potential interventions"));
        section(2, Section::Constraints);
        section(2, Section::Opportunities);
        section(2, Section::Interventions);
        scores();
        return std::move(m_document);
    }

private:
    std::string notRecorded() const { return m_language.translate("Report", "not recorded"); }

    void add(Block block) { m_document.blocks.push_back(std::move(block)); }

    void heading(int level, std::string text)
    {
        add(Heading{level, std::move(text), "section-" + std::to_string(++m_headings)});
    }

    void head()
    {
        const Programme about = programme(m_database);
        const AreaStudy study = areaStudy(m_database, m_area.id);
        Fields fields;
        const auto field = [&](std::string label, const std::optional<std::string> &value) {
            fields.fields.push_back({std::move(label), document::orMissing(value, notRecorded())});
        };
        field(m_language.translate("RapidMappingReport", "Location"),
              study.location ? study.location : place(about));
        field(m_language.translate("RapidMappingReport", "Province"), provinceName(about));
        std::optional<std::string> days;
        if (study.firstDay)
            days =
                text::formatDateRange(*study.firstDay, study.lastDay.value_or(*study.firstDay), m_language);
        field(m_language.translate("RapidMappingReport", "Date"), days);
        field(m_language.translate("RapidMappingReport", "Meeting point"), study.meetingPoint);
        if (study.peopleMet)
            field(m_language.translate("RapidMappingReport", "People met"), study.peopleMet);
        const std::string units = unitsText(m_database, m_area.id, m_language);
        field(m_language.translate("RapidMappingReport", "Official units"),
              units.empty() ? std::nullopt : std::optional(units));
        field(m_language.translate("RapidMappingReport", "Commodity"), about.commodity);
        if (about.season)
            field(m_language.translate("RapidMappingReport", "Season"), about.season);
        // Separated by semicolons, since a name such as "Facilitator, PDAFF" has a comma of its own.
        std::string team;
        for (const people::Stakeholder &member : people::involved(m_database, people::Involvement::Team))
            team += (team.empty() ? "" : "; ") + member.name;
        field(m_language.translate("RapidMappingReport", "Team"), team);
        add(std::move(fields));
        if (study.summary)
            add(Paragraph{plain(*study.summary), Paragraph::Role::Lead});
    }

    std::optional<std::string> provinceName(const Programme &about) const
    {
        const auto province =
            about.province ? places::placeOfCode(m_database, *about.province) : std::nullopt;
        return province ? std::optional(places::name(*province, m_language)) : std::nullopt;
    }

    /// The area and its province, where nobody wrote the location in words.
    std::optional<std::string> place(const Programme &about) const
    {
        if (!about.province)
            return name(m_area, m_language);
        const auto province = places::placeOfCode(m_database, *about.province);
        if (!province)
            return name(m_area, m_language);
        return text::fill(m_language.translate("RapidMappingReport", "%1, %2", "an area and its province"),
                          {name(m_area, m_language), places::fullName(*province, m_language)});
    }

    /// What a paragraph or a point is about, at its beginning.
    Text subjectOf(const std::string &subject) const
    {
        return {text::fill(m_language.translate("RapidMappingReport", "%1:", "what follows is about it"),
                           {subject}) +
                    " ",
                true, false};
    }

    void section(int level, Section which)
    {
        heading(level, name(which, m_language));
        const std::vector<Finding> all = findings(m_database, m_area.id, which);
        if (all.empty()) {
            add(Paragraph{{Missing{m_language.translate("RapidMappingReport", "Nothing was recorded here.")}},
                          {}});
            return;
        }
        for (auto first = all.begin(); first != all.end();) {
            const auto end = std::find_if(
                first, all.end(), [&](const Finding &finding) { return finding.subject != first->subject; });
            addFindings({first, end});
            first = end;
        }
        addSources(all);
    }

    /// Findings of one subject: a paragraph that begins with it; a list where they have none.
    void addFindings(const std::vector<Finding> &alike)
    {
        if (!alike.front().subject && alike.size() > 1) {
            document::List list;
            for (const Finding &finding : alike)
                list.items.push_back(statement(finding));
            add(std::move(list));
            return;
        }
        Inlines paragraph;
        if (alike.front().subject)
            paragraph.push_back(subjectOf(*alike.front().subject));
        for (const Finding &finding : alike) {
            if (&finding != &alike.front())
                paragraph.push_back(Text{" "});
            for (document::Inline &part : statement(finding))
                paragraph.push_back(std::move(part));
        }
        add(Paragraph{std::move(paragraph), Paragraph::Role::Body});
    }

    Inlines statement(const Finding &finding) const
    {
        Inlines inlines{Text{finding.statement}};
        if (finding.sourcesDiffer)
            inlines.push_back(
                Text{" " + m_language.translate("RapidMappingReport", "(sources differ)"), false, true});
        return inlines;
    }

    void addSources(const std::vector<Finding> &all)
    {
        std::vector<std::string> sources;
        std::string list;
        for (const Finding &finding : all) {
            if (!finding.source ||
                std::find(sources.begin(), sources.end(), *finding.source) != sources.end())
                continue;
            list += (sources.empty() ? "" : "; ") + *finding.source;
            sources.push_back(*finding.source);
        }
        if (!sources.empty())
            add(Paragraph{
                plain(text::fill(m_language.translate("RapidMappingReport", "Sources: %1."), {list})),
                Paragraph::Role::Note});
    }

    void scores()
    {
        const ScoredAreas scored = scoredAreas(m_database, m_round, m_language);
        const auto found = std::find(scored.areas.begin(), scored.areas.end(), m_area.id);
        const std::vector<Area> chosen = priorityAreas(m_database, scored.assessment.id);
        heading(1, chosen.empty()
                       ? m_language.translate("RapidMappingReport", "Scores")
                       : m_language.translate("RapidMappingReport", "The scores that led to the choice"));
        for (Block &block : roundBlocks(m_database, m_round, m_language))
            add(std::move(block));
        if (scored.sheets.empty() || scored.criteria.empty()) {
            add(Paragraph{{Missing{m_language.translate("RapidMappingReport", "The areas were not scored.")}},
                          {}});
            return;
        }
        const ScoreText numbers(scored, m_language);
        Table table = rankingTable(scored, numbers, chosen, m_language);
        table.caption = m_language.translate("RapidMappingReport", "All areas assessed, by rank");
        add(std::move(table));
        for (Block &note : rankingNotes(scored, numbers, m_language))
            add(std::move(note));
        criterionTable(scored, static_cast<std::size_t>(found - scored.areas.begin()));
        evidence(scored);
        heading(2, m_language.translate("RapidMappingReport", "Decision"));
        if (areaChoices(m_database, scored.assessment.id).empty()) {
            add(Paragraph{
                {Missing{m_language.translate("PriorityAreasReport", "No area has been chosen yet.")}}, {}});
            return;
        }
        for (Block &block : decisionBlocks(m_database, scored, m_language))
            add(std::move(block));
    }

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
                    sheet.id, m_area.id, criterion.id);
                if (note)
                    list.items.push_back({subjectOf(name(criterion, m_language)), Text{*note}});
            }
        }
        if (list.items.empty())
            return;
        heading(2, m_language.translate("RapidMappingReport", "What the scores rest on"));
        add(std::move(list));
    }

    const SQLite::Database &m_database;
    const Area &m_area;
    const Assessment &m_round;
    const text::Language &m_language;
    document::Document m_document;
    int m_headings = 0;
};

} // namespace

document::Document rapidMappingReport(const SQLite::Database &database, const Id &area,
                                      const text::Language &language, const std::string &at, const Id &round)
{
    const auto found = workbook::find<Area>(database, area);
    if (!found)
        throw std::invalid_argument("no such area: " + area.text);
    return Report(database, *found, roundOrCurrent(database, round), language, at).write();
}

} // namespace bandom::mapping
