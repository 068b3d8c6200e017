#include "mapping/RapidMappingReport.h"

#include "mapping/ActorBlocks.h"
#include "mapping/FieldWorkReport.h"
#include "mapping/Finding.h"
#include "mapping/FindingBlocks.h"
#include "mapping/FindingLink.h"
#include "mapping/MapFigure.h"
#include "mapping/OwnText.h"
#include "mapping/Programme.h"
#include "mapping/ReportParts.h"
#include "mapping/ScoreBlocks.h"
#include "market/MarketBlocks.h"
#include "people/Stakeholder.h"
#include "text/Date.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <stdexcept>

namespace bandom::mapping {

using document::Block;
using document::Fields;
using document::Heading;
using document::Missing;
using document::Paragraph;
using document::plain;
using workbook::Id;

namespace {

/// What a section is composed from.
struct Source
{
    const SQLite::Database &database;
    const Id &area;
    const Assessment &round;
    const text::Language &language;
};

/// A section of the report: where it is empty it says so, or, when it is optional, is not there.
struct Part
{
    enum class Kind { Heading, Required, Optional };

    std::string key;
    std::string title;
    int level = 1;
    Kind kind = Kind::Required;
    std::function<std::vector<Block>(const Source &)> compose = {};
};

Part findingsOf(Section section, const text::Language &language)
{
    return {workbook::word(section), name(section, language), 2, Part::Kind::Required,
            [section](const Source &from) {
                return findingBlocks(from.database, from.area, section, from.language);
            }};
}

/// What the actors' profiles tell, then what else was found of them.
Part actors(Section section, people::ActorKind kind, const text::Language &language)
{
    return {workbook::word(section), name(section, language), 2, Part::Kind::Required,
            [section, kind](const Source &from) {
                std::vector<Block> blocks = actorBlocks(from.database, from.area, kind, from.language);
                std::vector<Block> findings = findingBlocks(from.database, from.area, section, from.language);
                if (!blocks.empty() && !findings.empty())
                    blocks.emplace_back(
                        Heading{3, from.language.translate("RapidMappingReport", "What else was found"), {}});
                std::move(findings.begin(), findings.end(), std::back_inserter(blocks));
                return blocks;
            }};
}

/// What was done, seen and validated; empty where nothing of it was recorded.
std::vector<Block> fieldWork(const Source &from)
{
    std::vector<Block> blocks = activityBlocks(from.database, from.area, from.language);
    const auto add = [&](std::string title, std::vector<Block> part) {
        if (part.empty())
            return;
        blocks.emplace_back(Heading{2, std::move(title), {}});
        std::move(part.begin(), part.end(), std::back_inserter(blocks));
    };
    add(from.language.translate("RapidMappingReport", "What was seen"),
        observationBlocks(from.database, from.area, from.language));
    add(from.language.translate("RapidMappingReport", "Photos"),
        photoBlocks(from.database, from.area, from.language));
    add(from.language.translate("RapidMappingReport", "What was validated"),
        validationBlocks(from.database, from.area, from.language));
    return blocks;
}

/// What answers what; empty where nobody has linked anything yet.
std::vector<Block> interventions(const Source &from)
{
    if (!hasLinks(from.database, from.area))
        return {};
    return interventionBlocks(from.database, from.area, from.language);
}

/// The map of the area, where the position of anything in it is known.
std::vector<Block> map(const Source &from)
{
    const AreaMap known = areaMap(from.database, from.area, from.language);
    if (known.points.empty())
        return {};
    MapStyle style;
    if (const MapPoint *origin = known.origin())
        style.origin = origin->id;
    return {MapFigure(known, style, from.language).figure()};
}

/// The sections in the order of annex 3, then what was seen and asked, then how the area came to be chosen.
std::vector<Part> parts(const text::Language &language, bool hasChoice)
{
    using enum Part::Kind;
    return {
        {"main_actors", language.translate("RapidMappingReport", "Main actors"), 1, Heading},
        actors(Section::Producers, people::ActorKind::Producer, language),
        actors(Section::Traders, people::ActorKind::Trader, language),
        actors(Section::InputSuppliers, people::ActorKind::InputSupplier, language),
        {"forces", language.translate("RapidMappingReport", "Driving forces and leverage points"), 1,
         Heading},
        findingsOf(Section::DrivingForces, language),
        findingsOf(Section::LeveragePoints, language),
        {"conclusions",
         language.translate("RapidMappingReport", "Constraints, opportunities and potential interventions"),
         1, Heading},
        findingsOf(Section::Constraints, language),
        findingsOf(Section::Opportunities, language),
        findingsOf(Section::Interventions, language),
        {"answers", language.translate("RapidMappingReport", "Which intervention answers what"), 2, Optional,
         interventions},
        {"markets", language.translate("RapidMappingReport", "Markets"), 1, Optional,
         [](const Source &from) { return market::marketBlocks(from.database, from.area, from.language); }},
        {"field_work", language.translate("RapidMappingReport", "Field work"), 1, Optional, fieldWork},
        {"map", language.translate("RapidMappingReport", "Map"), 1, Optional, map},
        {"scores",
         hasChoice ? language.translate("RapidMappingReport", "The scores that led to the choice")
                   : language.translate("RapidMappingReport", "Scores"),
         1, Required,
         [](const Source &from) { return scoreBlocks(from.database, from.area, from.round, from.language); }},
    };
}

/// Writes the report of one area.
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
        m_document.contentsTitle = language.translate("Report", "Contents");
    }

    document::Document write()
    {
        head();
        const bool hasChoice = !priorityAreas(m_database, m_round.id).empty();
        for (const Part &part : parts(m_language, hasChoice))
            section(part);
        return std::move(m_document);
    }

private:
    std::string notRecorded() const { return m_language.translate("Report", "not recorded"); }

    /// Every heading can be linked to.
    void add(Block block)
    {
        if (auto *heading = std::get_if<Heading>(&block); heading && heading->anchor.empty())
            heading->anchor = "section-" + std::to_string(++m_headings);
        m_document.blocks.push_back(std::move(block));
    }

    void section(const Part &part)
    {
        std::vector<Block> blocks;
        const auto own = ownText(m_database, rapidMappingName, m_area.id, part.key);
        if (own)
            blocks = ownTextBlocks(*own);
        if (part.compose && (!own || own->placement == Placement::Before)) {
            for (Block &block : part.compose({m_database, m_area.id, m_round, m_language}))
                blocks.push_back(std::move(block));
        }
        if (blocks.empty() && part.kind == Part::Kind::Optional)
            return;
        add(Heading{part.level, part.title, {}});
        if (blocks.empty() && part.kind == Part::Kind::Required)
            blocks.push_back(Paragraph{
                {Missing{m_language.translate("RapidMappingReport", "Nothing was recorded here.")}}, {}});
        for (Block &block : blocks)
            add(std::move(block));
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

std::vector<ReportSection> rapidMappingSections(const text::Language &language)
{
    std::vector<ReportSection> all;
    for (Part &part : parts(language, true))
        all.push_back({std::move(part.key), std::move(part.title), part.level});
    return all;
}

} // namespace bandom::mapping
