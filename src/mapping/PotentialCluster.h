#pragma once

#include "places/Place.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// A cluster that may be set up, as rapid mapping hands it to the next step (section 4, outputs of step 1).
/// Several may lie in one area.
struct PotentialCluster
{
    workbook::Id id;
    workbook::Id area;
    int position = 0; ///< in the list of all
    std::optional<std::string> nameLatin;
    std::optional<std::string> nameKhmer; ///< one of the two names is there
    std::optional<std::string> reason;    ///< why here
    std::optional<std::string> note;
};

/// All of them, in the order that people gave them.
std::vector<PotentialCluster> potentialClusters(const SQLite::Database &database);

std::string name(const PotentialCluster &cluster, const text::Language &language);

/// Its official units, the larger ones first; empty where it was not said which part of the area it takes.
std::vector<places::Place> clusterUnits(const SQLite::Database &database, const workbook::Id &cluster);

/// Puts these units in place of those that were there. Inside of an edit.
void setClusterUnits(const SQLite::Database &database, const workbook::Id &cluster,
                     const std::vector<workbook::Id> &places);

/// Its units in one line, or those of its area where it has none of its own.
std::string unitsText(const SQLite::Database &database, const PotentialCluster &cluster,
                      const text::Language &language);

/// The stakeholders who were said to belong to the area, or are in one of its units or in a unit of those, by
/// name.
std::vector<workbook::Id> actorsOf(const SQLite::Database &database, const workbook::Id &area);

/// Who is known in the area of a cluster.
struct KnownActors
{
    int groups = 0;                      ///< farmer groups
    int producers = 0;                   ///< entered one by one, groups not among them
    std::optional<int> householdsLowest; ///< the sum of what is known of them; none: of none
    std::optional<int> householdsHighest;
    std::vector<std::string> traders;   ///< who buy, collect or sell: names
    std::vector<std::string> suppliers; ///< of inputs: names
};
KnownActors knownActors(const SQLite::Database &database, const workbook::Id &area);

} // namespace bandom::mapping

template<>
struct bandom::workbook::Record<bandom::mapping::PotentialCluster>
{
    using C = mapping::PotentialCluster;
    static constexpr auto table = "potential_cluster";
    static constexpr auto columns =
        std::tuple(column("id", &C::id), column("area_id", &C::area), column("position", &C::position),
                   column("name_latin", &C::nameLatin), column("name_km", &C::nameKhmer),
                   column("reason", &C::reason), column("note", &C::note));
};
