#include "mapping/PreIdentificationReport.h"

#include "mapping/Area.h"
#include "mapping/GroupBlocks.h"
#include "mapping/Programme.h"
#include "mapping/ReportParts.h"
#include "mapping/WhyThisRank.h"
#include "text/Date.h"

#include <algorithm>

namespace bandom::mapping {

using document::Document;
using document::Heading;
using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using places::Level;
using workbook::Id;

namespace {

/// As many as fill two pages.
constexpr int blankRows = 18;

std::string areaName(const SQLite::Database &database, const Id &id, const text::Language &language)
{
    const auto area = workbook::find<Area>(database, id);
    return area ? name(*area, language) : std::string();
}

/// What the sheet asks for: the group, where it is, and the four columns.
std::vector<Table::Column> columns(const text::Language &language)
{
    std::vector<Table::Column> columns = {
        {language.translate("PreIdentification", "Code"), Table::Align::Start, 0.7},
        {language.translate("PreIdentification", "Group"), Table::Align::Start, 2.2},
        {language.translate("PreIdentification", "Village"), Table::Align::Start, 1.2}};
    for (const GroupColumn column : groupColumns)
        columns.push_back({name(column, language), Table::Align::Centre, 1.0});
    return columns;
}

void addQuestions(Document &document, const text::Language &language)
{
    document::List list;
    for (const GroupColumn column : groupColumns)
        list.items.push_back({document::Text{name(column, language) + ". ", true, false},
                              document::Text{question(column, language), false, false}});
    document.blocks.push_back(std::move(list));
}

class Report
{
public:
    Report(const SQLite::Database &database, const text::Language &language)
        : m_database(database),
          m_language(language),
          m_places(database)
    {
    }

    /// The groups of all areas, each with its score beside how its groups were rated, then those of none.
    void writeAll(Document &report) const
    {
        const ScoredAreas scored = scoredAreas(m_database, currentRound(m_database), m_language);
        std::vector<FarmerGroup> rest = farmerGroups(m_database);
        for (std::size_t i = 0; i < scored.areas.size(); ++i) {
            const std::vector<FarmerGroup> groups = farmerGroups(m_database, scored.areas[i]);
            if (groups.empty())
                continue;
            report.blocks.push_back(Heading{1, scored.areaNames[i], {}});
            report.blocks.push_back(Paragraph{plain(standingText(scored, i, m_language)), {}});
            write(report, groups, 2);
            std::erase_if(rest, [&](const FarmerGroup &group) {
                return std::any_of(groups.begin(), groups.end(),
                                   [&](const FarmerGroup &one) { return one.id == group.id; });
            });
        }
        if (!rest.empty()) {
            report.blocks.push_back(
                Heading{1, m_language.translate("PreIdentification", "Groups of no area"), {}});
            write(report, rest, 2);
        }
        report.blocks.push_back(Paragraph{plain(ratingRule(m_language)), Paragraph::Role::Note});
    }

    /// The groups of one area.
    void writeArea(Document &report, const Id &area, const std::vector<FarmerGroup> &groups) const
    {
        const ScoredAreas scored = scoredAreas(m_database, currentRound(m_database), m_language);
        const auto at = std::find(scored.areas.begin(), scored.areas.end(), area);
        if (at != scored.areas.end())
            report.blocks.push_back(Paragraph{
                plain(standingText(scored, static_cast<std::size_t>(at - scored.areas.begin()), m_language)),
                {}});
        write(report, groups, 1);
        report.blocks.push_back(Paragraph{plain(ratingRule(m_language)), Paragraph::Role::Note});
    }

private:
    void write(Document &report, const std::vector<FarmerGroup> &groups, int level) const
    {
        const GroupDistributions counted = distributions(groups, m_places);
        // One who filled in all of it is named once.
        const std::string filled = filledIn(groups.front());
        const bool isByOne = std::all_of(groups.begin(), groups.end(),
                                         [&](const FarmerGroup &group) { return filledIn(group) == filled; });
        if (isByOne)
            report.blocks.push_back(document::Fields{
                {{m_language.translate("PreIdentification", "Filled in by"),
                  document::orMissing(filled, m_language.translate("Report", "not recorded"))}}});
        for (const GroupDistributions::Commune &commune : counted.communes) {
            report.blocks.push_back(Heading{level, heading(commune.place), {}});
            report.blocks.push_back(table(groups, commune.place, !isByOne));
        }
        report.blocks.push_back(
            Heading{level, m_language.translate("PreIdentification", "How many groups were rated how"), {}});
        report.blocks.push_back(distributionTable(counted, m_places, m_language));
    }

    /// "Kamphun commune, Sesan district".
    std::string heading(const Id &commune) const
    {
        const places::Place *unit = m_places.find(commune);
        if (!unit)
            return m_language.translate("PreIdentification", "Commune not recorded");
        std::string text = places::fullName(*unit, m_language);
        if (const places::Place *district = m_places.within(commune, Level::District))
            text += ", " + places::fullName(*district, m_language);
        return text;
    }

    Inlines sum(const RatingSum &of) const
    {
        return document::orMissing(sumText(of, m_language), m_language.translate("GroupRating", "not rated"));
    }

    Table table(const std::vector<FarmerGroup> &groups, const Id &commune, bool isFilledInShown) const
    {
        Table table;
        table.columns = columns(m_language);
        table.columns.push_back({columnSumName(m_language), Table::Align::Start, 1.3});
        table.columns.push_back({headingSumName(m_language), Table::Align::Start, 1.3});
        table.columns.push_back(
            {m_language.translate("PreIdentification", "Representative"), Table::Align::Start, 1.4});
        if (isFilledInShown)
            table.columns.push_back(
                {m_language.translate("PreIdentification", "Filled in by"), Table::Align::Start, 1.5});
        for (const FarmerGroup &group : groups) {
            const places::Place *in = m_places.within(group.place, Level::Commune);
            if ((in ? in->id : Id{}) == commune)
                table.rows.push_back(row(group, isFilledInShown));
        }
        return table;
    }

    std::string filledIn(const FarmerGroup &group) const
    {
        std::string filled = group.ratedBy.value_or("");
        if (group.ratedOn)
            filled += (filled.empty() ? "" : ", ") + text::formatDate(*group.ratedOn, m_language);
        return filled;
    }

    Table::Row row(const FarmerGroup &group, bool isFilledInShown) const
    {
        const std::string notRecorded = m_language.translate("Report", "not recorded");
        const places::Place *village = m_places.within(group.place, Level::Village);
        const Ratings ratings = ratingsOf(group);
        Table::Row row;
        const auto add = [&](Inlines inlines) { row.cells.push_back({std::move(inlines), {}, {}}); };
        add(plain(group.code.value_or("–")));
        add(plain(group.name));
        add(document::orMissing(village ? places::name(*village, m_language) : std::string(), notRecorded));
        for (const auto &rating : ratings)
            add(rating ? plain(market::letter(*rating, m_language)) : Inlines{Missing{"–"}});
        add(sum(columnSum(ratings)));
        add(sum(headingSum(ratings)));
        add(document::orMissing(group.representativeName,
                                m_language.translate("PreIdentification", "nobody yet")));
        if (isFilledInShown)
            add(document::orMissing(filledIn(group), notRecorded));
        return row;
    }

    const SQLite::Database &m_database;
    const text::Language &m_language;
    const places::PlaceIndex m_places;
};

} // namespace

Document preIdentificationForm(const SQLite::Database &database, const Id &area,
                               const text::Language &language, const std::string &at)
{
    Document form =
        emptyReport(database, language.translate("PreIdentification", "Pre-identification of farmer groups"),
                    areaName(database, area, language), language, at);
    form.landscape = true;
    const Programme about = programme(database);
    const auto province = about.province ? places::placeOfCode(database, *about.province) : std::nullopt;
    if (province)
        form.blocks.push_back(document::Fields{
            {{places::name(Level::Province, language), plain(places::name(*province, language))}}});
    else
        form.blocks.push_back(document::FormField{{}, places::name(Level::Province, language), {}, true});
    for (std::string label : {places::name(Level::District, language),
                              language.translate("PreIdentification", "Filled in by, and on which day")})
        form.blocks.push_back(document::FormField{{}, std::move(label), {}, true});
    form.blocks.push_back(Paragraph{
        plain(language.translate("PreIdentification",
                                 "Write in each of the four columns L (low), M (medium) or H (high). Leave "
                                 "empty what you do not know.")),
        Paragraph::Role::Body});
    addQuestions(form, language);
    Table table;
    table.columns = columns(language);
    table.columns.insert(table.columns.begin() + 2,
                         {language.translate("PreIdentification", "Commune"), Table::Align::Start, 1.2});
    for (int i = 0; i < blankRows; ++i) {
        Table::Row row;
        row.cells.resize(table.columns.size());
        // A row as high as a hand writes.
        row.cells.front().inlines = plain("\n");
        table.rows.push_back(std::move(row));
    }
    form.blocks.push_back(std::move(table));
    return form;
}

Document preIdentificationReport(const SQLite::Database &database, const Id &area,
                                 const text::Language &language, const std::string &at)
{
    Document report =
        emptyReport(database, language.translate("PreIdentification", "Pre-identification of farmer groups"),
                    areaName(database, area, language), language, at);
    report.landscape = true;
    const std::vector<FarmerGroup> groups =
        area.isEmpty() ? farmerGroups(database) : farmerGroups(database, area);
    if (groups.empty())
        report.blocks.push_back(Paragraph{
            {Missing{language.translate("PreIdentification", "No farmer group was listed yet.")}}, {}});
    else if (area.isEmpty())
        Report(database, language).writeAll(report);
    else
        Report(database, language).writeArea(report, area, groups);
    return report;
}

} // namespace bandom::mapping
