#pragma once

#include "document/Document.h"
#include "mapping/FarmerGroup.h"

/// What documents and panels say of farmer groups.
namespace bandom::mapping {

/// How the groups of each commune and of all were rated. The last row, of all, is emphasised.
document::Table distributionTable(const GroupDistributions &groups, const places::PlaceIndex &places,
                                  const text::Language &language);

/// The groups of an area for whoever looks at its score: how many were rated how, by commune and all
/// together. Nothing where the workbook has no groups.
std::vector<document::Block> groupsOfArea(const SQLite::Database &database, const workbook::Id &area,
                                          const text::Language &language);

/// The same in a line for all communes together: "Farmer groups in Sesan: 6. Producers: H 2, M 4. ..."; empty
/// where the workbook has no groups.
std::string groupsLine(const SQLite::Database &database, const workbook::Id &area,
                       const text::Language &language);

/// The name of a group's commune; none where it is not known.
std::optional<std::string> communeName(const workbook::Id &place, const places::PlaceIndex &places,
                                       const text::Language &language);

} // namespace bandom::mapping
