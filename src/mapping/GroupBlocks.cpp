#include "mapping/GroupBlocks.h"

#include "mapping/Area.h"
#include "text/Number.h"

namespace bandom::mapping {

using document::Block;
using document::Heading;
using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using workbook::Id;

namespace {

bool isAnyGroup(const SQLite::Database &database)
{
    return workbook::value<int>(database, "SELECT EXISTS (SELECT 1 FROM farmer_group)").value_or(0) != 0;
}

Table::Row distributionRow(Inlines label, const Distribution &groups, const text::Language &language)
{
    Table::Row row;
    row.cells.push_back({std::move(label), {}, {}});
    row.cells.push_back({plain(text::formatNumber(groups.groups)), {}, {}});
    for (const Distribution::Column &counts : groups.columns)
        row.cells.push_back({plain(countsText(counts, language)), {}, {}});
    return row;
}

} // namespace

std::optional<std::string> communeName(const Id &place, const places::PlaceIndex &places,
                                       const text::Language &language)
{
    const places::Place *commune = places.within(place, places::Level::Commune);
    return commune ? std::optional(places::name(*commune, language)) : std::nullopt;
}

Table distributionTable(const GroupDistributions &groups, const places::PlaceIndex &places,
                        const text::Language &language)
{
    Table table;
    table.columns = {{language.translate("GroupBlocks", "Commune"), Table::Align::Start, 1.2},
                     {language.translate("GroupBlocks", "Groups"), Table::Align::End, 0.7}};
    for (const GroupColumn column : groupColumns)
        table.columns.push_back({name(column, language), Table::Align::Start, 1.4});
    for (const GroupDistributions::Commune &commune : groups.communes)
        table.rows.push_back(
            distributionRow(document::orMissing(communeName(commune.place, places, language),
                                                language.translate("GroupBlocks", "commune not recorded")),
                            commune.groups, language));
    if (groups.communes.size() > 1) {
        table.rows.push_back(
            distributionRow(plain(language.translate("GroupBlocks", "All")), groups.all, language));
        table.rows.back().emphasised = true;
    }
    return table;
}

std::vector<Block> groupsOfArea(const SQLite::Database &database, const Id &area,
                                const text::Language &language)
{
    std::vector<Block> blocks;
    if (!isAnyGroup(database))
        return blocks;
    const std::vector<FarmerGroup> groups = farmerGroups(database, area);
    blocks.push_back(Heading{2, language.translate("GroupBlocks", "Farmer groups of the area"), {}});
    if (groups.empty()) {
        blocks.push_back(Paragraph{
            {Missing{language.translate("GroupBlocks",
                                        "No farmer group of this area is on the pre-identification sheet.")}},
            {}});
        return blocks;
    }
    const places::PlaceIndex places(database);
    blocks.push_back(distributionTable(distributions(groups, places), places, language));
    blocks.push_back(
        Paragraph{plain(language.translate("GroupBlocks",
                                           "How many groups were rated low (L), medium (M) and high (H). "
                                           "It informs the scores and is no part of the total.")),
                  Paragraph::Role::Note});
    return blocks;
}

std::string groupsLine(const SQLite::Database &database, const Id &area, const text::Language &language)
{
    const auto of = workbook::find<Area>(database, area);
    if (!of || !isAnyGroup(database))
        return {};
    const std::vector<FarmerGroup> groups = farmerGroups(database, area);
    const std::string areaName = name(*of, language);
    if (groups.empty())
        return text::fill(language.translate("GroupBlocks", "Farmer groups in %1: none recorded."),
                          {areaName});
    std::vector<Ratings> ratings;
    for (const FarmerGroup &group : groups)
        ratings.push_back(ratingsOf(group));
    const Distribution counted = distribution(ratings);
    std::string line = text::fill(language.translate("GroupBlocks", "Farmer groups in %1: %2."),
                                  {areaName, text::formatNumber(counted.groups)});
    for (std::size_t i = 0; i < groupColumns.size(); ++i)
        line += (i == 0 ? "  " : "  ·  ") +
                text::fill(language.translate("GroupBlocks", "%1: %2", "a column, and how it was rated"),
                           {shortName(groupColumns[i], language), countsText(counted.columns[i], language)});
    return line;
}

} // namespace bandom::mapping
