#include "mapping/PotentialClustersReport.h"

#include "mapping/Area.h"
#include "mapping/PotentialCluster.h"
#include "mapping/Programme.h"
#include "mapping/ReportParts.h"
#include "text/Number.h"

namespace bandom::mapping {

using document::Fields;
using document::Heading;
using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;

namespace {

std::string joined(const std::vector<std::string> &names)
{
    // Names have commas of their own: "Trader, Orussey market".
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : "; ") + name;
    return text;
}

std::string householdsText(const KnownActors &known, const text::Language &language)
{
    if (!known.householdsLowest || !known.householdsHighest)
        return {};
    if (*known.householdsLowest == *known.householdsHighest)
        return text::formatNumber(*known.householdsLowest);
    return text::fill(
        language.translate("PotentialClustersReport", "%1 to %2", "households"),
        {text::formatNumber(*known.householdsLowest), text::formatNumber(*known.householdsHighest)});
}

/// A number of actors; none of a kind in a workbook means that none was entered, not that there is none.
Inlines countText(int count, const text::Language &language)
{
    if (count == 0)
        return {Missing{language.translate("PotentialClustersReport", "none recorded")}};
    return plain(text::formatNumber(count));
}

Table overview(const SQLite::Database &database, const std::vector<PotentialCluster> &clusters,
               const text::Language &language)
{
    const auto head = [&](std::string title, Table::Align align, double weight) {
        return Table::Column{std::move(title), align, weight};
    };
    Table table;
    table.columns = {
        head(language.translate("PotentialClustersReport", "No."), Table::Align::Centre, 0.5),
        head(language.translate("PotentialClustersReport", "Potential cluster"), Table::Align::Start, 1.6),
        head(language.translate("Report", "Area"), Table::Align::Start, 1.2),
        head(language.translate("PotentialClustersReport", "Farmer groups"), Table::Align::End, 0.9),
        head(language.translate("PotentialClustersReport", "Producers"), Table::Align::End, 1.0),
        head(language.translate("PotentialClustersReport", "Households"), Table::Align::End, 1.0),
        head(language.translate("PotentialClustersReport", "Traders"), Table::Align::End, 0.9),
        head(language.translate("PotentialClustersReport", "Input suppliers"), Table::Align::End, 1.4)};
    const std::string none = language.translate("PotentialClustersReport", "none recorded");
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const auto area = workbook::find<Area>(database, clusters[i].area);
        const KnownActors known = knownActors(database, clusters[i].area);
        Table::Row row;
        for (Inlines &cell :
             std::vector<Inlines>{plain(std::to_string(i + 1)), plain(name(clusters[i], language)),
                                  plain(area ? name(*area, language) : std::string()),
                                  countText(known.groups, language), countText(known.producers, language),
                                  document::orMissing(householdsText(known, language), none),
                                  countText(static_cast<int>(known.traders.size()), language),
                                  countText(static_cast<int>(known.suppliers.size()), language)})
            row.cells.push_back({std::move(cell), {}, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Fields particulars(const SQLite::Database &database, const PotentialCluster &cluster,
                   const text::Language &language)
{
    const std::string notRecorded = language.translate("Report", "not recorded");
    const std::string none = language.translate("PotentialClustersReport", "none recorded");
    const auto area = workbook::find<Area>(database, cluster.area);
    const KnownActors known = knownActors(database, cluster.area);
    Fields fields;
    fields.fields = {
        {language.translate("Report", "Area"), plain(area ? name(*area, language) : std::string())},
        {language.translate("PotentialClustersReport", "Official units"),
         document::orMissing(unitsText(database, cluster, language), notRecorded)},
        {language.translate("PotentialClustersReport", "Why here"),
         document::orMissing(cluster.reason, notRecorded)},
        {language.translate("PotentialClustersReport", "Traders"),
         document::orMissing(joined(known.traders), none)},
        {language.translate("PotentialClustersReport", "Input suppliers"),
         document::orMissing(joined(known.suppliers), none)}};
    if (cluster.note)
        fields.fields.push_back(
            {language.translate("PotentialClustersReport", "Notes"), plain(*cluster.note)});
    return fields;
}

} // namespace

document::Document potentialClustersReport(const SQLite::Database &database, const text::Language &language,
                                           const std::string &at)
{
    document::Document report =
        emptyReport(database, language.translate("PotentialClustersReport", "List of potential clusters"),
                    programme(database).name.value_or(""), language, at);
    const std::vector<PotentialCluster> clusters = potentialClusters(database);
    if (clusters.empty()) {
        report.blocks.push_back(Paragraph{
            {Missing{language.translate("PotentialClustersReport", "No potential cluster was listed yet.")}},
            {}});
        return report;
    }
    report.blocks.push_back(overview(database, clusters, language));
    report.blocks.push_back(
        Paragraph{plain(language.translate(
                      "PotentialClustersReport",
                      "Counted are the actors that this workbook holds for the area of each cluster; "
                      "there may be more.")),
                  Paragraph::Role::Note});
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        report.blocks.push_back(Heading{1, name(clusters[i], language), "cluster-" + std::to_string(i + 1)});
        report.blocks.push_back(particulars(database, clusters[i], language));
    }
    return report;
}

} // namespace bandom::mapping
