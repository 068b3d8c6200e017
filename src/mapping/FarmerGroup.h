#pragma once

#include "mapping/GroupRating.h"
#include "places/PlaceIndex.h"
#include "text/Language.h"
#include "workbook/Order.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// A farmer group of the pre-identification sheet (annex 1): a stakeholder of the kind group with what was
/// judged of it. Its name and place are the stakeholder's.
struct FarmerGroup
{
    workbook::Id id; ///< the stakeholder's
    int position = 0;
    std::optional<std::string> code; ///< the team's own
    workbook::Id representative;     ///< the farmer who stands for it; empty: nobody yet
    std::optional<Rating> producers;
    std::optional<Rating> consumption;
    std::optional<Rating> access;
    std::optional<Rating> income;
    std::optional<std::string> ratedBy; ///< who filled it in, in words
    std::optional<std::chrono::year_month_day> ratedOn;

    std::string name;   ///< never empty in the file
    workbook::Id place; ///< its village, or the larger unit where that is all that is known; empty: not known
    std::optional<std::string> representativeName;
};

/// A group and what is still to be understood of it: where it is, in words, and who stands for it, by the
/// name in `group`.
struct FarmerGroupEntry
{
    FarmerGroup group;
    places::PlaceWords where; ///< empty: the place stays
};

Ratings ratingsOf(const FarmerGroup &group);
bool isRated(const FarmerGroup &group); ///< in all four columns

/// All groups, in the order that people gave them.
std::vector<FarmerGroup> farmerGroups(const SQLite::Database &database);

/// The groups in a unit of the area, or that were said to belong to it.
std::vector<FarmerGroup> farmerGroups(const SQLite::Database &database, const workbook::Id &area);

/// Why a group can't be kept like this, as a sentence.
std::optional<std::string> problem(const FarmerGroupEntry &entry, const places::PlaceIndex &places,
                                   const text::Language &language);

/// Writes a group, a new one last: its stakeholder, its place and who stands for it. A place that is not
/// known yet and a representative of a new name are added. `entry` has no problem. Inside of an edit.
void saveFarmerGroup(const SQLite::Database &database, const FarmerGroupEntry &entry,
                     places::PlaceIndex &places, const workbook::Environment &environment);

/// Takes a group off the sheet. Its stakeholder goes with it unless something else is known of it (a part in
/// the programme, a profile, volumes, an interview). Inside of an edit.
void removeFarmerGroup(const SQLite::Database &database, const workbook::Id &group);

/// The distribution of groups, all together and by commune.
struct GroupDistributions
{
    struct Commune
    {
        workbook::Id place; ///< empty: not known in which
        Distribution groups;
    };
    Distribution all;
    std::vector<Commune> communes; ///< in the order of the groups
};
GroupDistributions distributions(const std::vector<FarmerGroup> &groups, const places::PlaceIndex &places);

} // namespace bandom::mapping

template<>
struct bandom::workbook::Record<bandom::mapping::FarmerGroup>
{
    using G = mapping::FarmerGroup;
    static constexpr auto table = "farmer_group";
    static constexpr auto columns = std::tuple(
        column("stakeholder_id", &G::id), column("position", &G::position), column("code", &G::code),
        column("representative_id", &G::representative), column("producers", &G::producers),
        column("consumption", &G::consumption), column("access", &G::access), column("income", &G::income),
        column("rated_by", &G::ratedBy), column("rated_on", &G::ratedOn));
};
