#include "mapping/PotentialCluster.h"

#include "mapping/Area.h"
#include "people/Stakeholder.h"

#include <algorithm>
#include <initializer_list>

namespace bandom::mapping {

using workbook::execute;
using workbook::forEachRow;
using workbook::Id;

std::vector<PotentialCluster> potentialClusters(const SQLite::Database &database)
{
    return workbook::select<PotentialCluster>(database, "ORDER BY position, id");
}

std::string name(const PotentialCluster &cluster, const text::Language &language)
{
    return language.pick(cluster.nameLatin.value_or(""), cluster.nameKhmer.value_or(""));
}

std::vector<places::Place> clusterUnits(const SQLite::Database &database, const Id &cluster)
{
    auto units = workbook::select<places::Place>(
        database,
        "WHERE id IN (SELECT place_id FROM potential_cluster_unit WHERE potential_cluster_id = ?) "
        "ORDER BY code, name_latin",
        cluster);
    std::stable_sort(units.begin(), units.end(),
                     [](const places::Place &a, const places::Place &b) { return a.level < b.level; });
    return units;
}

void setClusterUnits(const SQLite::Database &database, const Id &cluster, const std::vector<Id> &places)
{
    execute(database, "DELETE FROM potential_cluster_unit WHERE potential_cluster_id = ?", cluster);
    for (const Id &place : places)
        execute(database,
                "INSERT OR IGNORE INTO potential_cluster_unit (potential_cluster_id, place_id) VALUES (?, ?)",
                cluster, place);
}

std::string unitsText(const SQLite::Database &database, const PotentialCluster &cluster,
                      const text::Language &language)
{
    std::string result;
    for (const places::Place &unit : clusterUnits(database, cluster.id))
        result += (result.empty() ? "" : ", ") + places::fullName(unit, language);
    return result.empty() ? unitsText(database, cluster.area, language) : result;
}

std::vector<Id> actorsOf(const SQLite::Database &database, const Id &area)
{
    std::vector<Id> ids;
    forEachRow(
        database,
        "WITH RECURSIVE unit (id) AS (SELECT place_id FROM area_unit WHERE area_id = ?1 "
        "UNION SELECT p.id FROM place p JOIN unit u ON p.parent_id = u.id) "
        "SELECT s.id FROM stakeholder s WHERE s.place_id IN (SELECT id FROM unit) OR s.id IN "
        "(SELECT stakeholder_id FROM stakeholder_area WHERE area_id = ?1) ORDER BY s.name, s.id",
        [&](SQLite::Statement &row) { ids.push_back(Id{row.getColumn(0).getString()}); }, area);
    return ids;
}

namespace {

bool isAnyOf(const people::Stakeholder &actor, std::initializer_list<people::Role> roles)
{
    return std::any_of(actor.roles.begin(), actor.roles.end(), [&](people::Role role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    });
}

void add(std::optional<int> &sum, const std::optional<int> &more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

} // namespace

KnownActors knownActors(const SQLite::Database &database, const Id &area)
{
    using enum people::Role;
    KnownActors known;
    for (const Id &id : actorsOf(database, area)) {
        const auto actor = people::findStakeholder(database, id);
        if (workbook::value<int>(database, "SELECT 1 FROM farmer_group WHERE stakeholder_id = ?", id))
            ++known.groups;
        else if (isAnyOf(*actor, {Farmer, FarmerRepresentative}))
            ++known.producers;
        const auto lowest = workbook::value<int>(
            database, "SELECT households_lowest FROM producer_profile WHERE stakeholder_id = ?", id);
        const auto highest = workbook::value<int>(
            database, "SELECT households_highest FROM producer_profile WHERE stakeholder_id = ?", id);
        add(known.householdsLowest, lowest ? lowest : highest);
        add(known.householdsHighest, highest ? highest : lowest);
        if (isAnyOf(*actor, {Trader, Collector, Wholesaler, Retailer, Processor, BuyingCompany}))
            known.traders.push_back(actor->name);
        if (isAnyOf(*actor, {InputSupplier}))
            known.suppliers.push_back(actor->name);
    }
    return known;
}

} // namespace bandom::mapping
