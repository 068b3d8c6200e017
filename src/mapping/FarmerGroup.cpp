#include "mapping/FarmerGroup.h"

#include "mapping/PotentialCluster.h"
#include "people/Stakeholder.h"
#include "text/Fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace bandom::mapping {

using people::Role;
using people::Stakeholder;
using people::StakeholderKind;
using workbook::execute;
using workbook::Id;

Ratings ratingsOf(const FarmerGroup &group)
{
    return {group.producers, group.consumption, group.access, group.income};
}

bool isRated(const FarmerGroup &group)
{
    return columnSum(ratingsOf(group)).isComplete();
}

std::vector<FarmerGroup> farmerGroups(const SQLite::Database &database)
{
    auto groups = workbook::listOf<FarmerGroup>(database);
    std::map<std::string, std::size_t> rows;
    for (std::size_t i = 0; i < groups.size(); ++i)
        rows[groups[i].id.text] = i;
    workbook::forEachRow(database,
                         "SELECT g.stakeholder_id, s.name, s.place_id, r.name FROM farmer_group g "
                         "JOIN stakeholder s ON s.id = g.stakeholder_id "
                         "LEFT JOIN stakeholder r ON r.id = g.representative_id",
                         [&](SQLite::Statement &row) {
                             FarmerGroup &group = groups[rows.at(row.getColumn(0).getString())];
                             workbook::readValue(row.getColumn(1), group.name);
                             workbook::readValue(row.getColumn(2), group.place);
                             workbook::readValue(row.getColumn(3), group.representativeName);
                         });
    return groups;
}

std::vector<FarmerGroup> farmerGroups(const SQLite::Database &database, const Id &area)
{
    std::vector<FarmerGroup> groups = farmerGroups(database);
    if (groups.empty())
        return groups;
    std::set<std::string> actors;
    for (const Id &actor : actorsOf(database, area))
        actors.insert(actor.text);
    std::erase_if(groups, [&](const FarmerGroup &group) { return !actors.contains(group.id.text); });
    return groups;
}

namespace {

using places::Level;

/// The words for the place, whole: a commune alone is the one in which the village of the group lies.
places::PlaceWords whole(const FarmerGroupEntry &entry, const places::PlaceIndex &places)
{
    places::PlaceWords words = entry.where;
    const places::Place *village = places.within(entry.group.place, Level::Village);
    if (village && !words.village && (words.commune || words.district))
        words.village = village->nameLatin ? village->nameLatin : village->nameKhmer;
    return words;
}

} // namespace

std::optional<std::string> problem(const FarmerGroupEntry &entry, const places::PlaceIndex &places,
                                   const text::Language &language)
{
    if (text::trimmed(entry.group.name).empty())
        return language.translate("FarmerGroup", "The group needs a name.");
    // Where an official village lies is not for a list to change.
    const places::Place *village = places.within(entry.group.place, Level::Village);
    const places::Place *commune = places.within(entry.group.place, Level::Commune);
    if (entry.where.commune && !entry.where.village && village && village->code && commune &&
        !places::isSpelling(*commune, *entry.where.commune))
        return text::fill(language.translate("FarmerGroup", "%1 lies in %2: write another village first."),
                          {places::fullName(*village, language), places::fullName(*commune, language)});
    return places.problem(whole(entry, places), entry.group.place, language);
}

namespace {

/// The farmer of this name who stands for the group: one who lives where it is, or of whom it is not known
/// where they live; else somebody new.
Id representativeOf(const SQLite::Database &database, const FarmerGroup &group,
                    const workbook::Environment &environment)
{
    if (!group.representativeName)
        return {};
    if (!group.representative.isEmpty()) {
        const auto today = people::findStakeholder(database, group.representative);
        if (today && text::sameText(today->name, *group.representativeName))
            return today->id;
    }
    Stakeholder farmer;
    for (const Stakeholder &one : workbook::select<Stakeholder>(
             database, "WHERE kind IS NOT 'group' AND kind IS NOT 'body' ORDER BY name, id")) {
        const bool isHere = !one.place || group.place.isEmpty() || *one.place == group.place;
        if (isHere && text::sameText(one.name, *group.representativeName))
            farmer.id = one.id;
    }
    if (farmer.id.isEmpty()) {
        farmer.id = environment.newId();
        farmer.name = *group.representativeName;
        farmer.category = people::usualCategory(Role::FarmerRepresentative);
        farmer.kind = StakeholderKind::Person;
        if (!group.place.isEmpty())
            farmer.place = group.place;
        workbook::save(database, farmer);
        execute(database, "INSERT INTO stakeholder_role (stakeholder_id, role) VALUES (?, ?)", farmer.id,
                Role::Farmer);
    }
    execute(database, "INSERT OR IGNORE INTO stakeholder_role (stakeholder_id, role) VALUES (?, ?)",
            farmer.id, Role::FarmerRepresentative);
    return farmer.id;
}

} // namespace

void saveFarmerGroup(const SQLite::Database &database, const FarmerGroupEntry &entry,
                     places::PlaceIndex &places, const workbook::Environment &environment)
{
    FarmerGroup group = entry.group;
    if (!entry.where.isEmpty())
        group.place = places.write(database, environment, whole(entry, places), group.place);
    auto stakeholder = people::findStakeholder(database, group.id);
    if (!stakeholder) {
        stakeholder.emplace();
        stakeholder->id = group.id;
        stakeholder->kind = StakeholderKind::Group;
        stakeholder->roles = {Role::Farmer};
        stakeholder->category = people::usualCategory(Role::Farmer);
    }
    stakeholder->name = group.name;
    stakeholder->place = group.place.isEmpty() ? std::nullopt : std::optional(group.place);
    people::saveStakeholder(database, *stakeholder);
    group.representative = representativeOf(database, group, environment);
    if (workbook::find<FarmerGroup>(database, group.id))
        workbook::save(database, group);
    else
        workbook::append(database, group);
}

void removeFarmerGroup(const SQLite::Database &database, const Id &group)
{
    workbook::remove<FarmerGroup>(database, group);
    execute(database,
            "DELETE FROM stakeholder WHERE id = ?1 AND kind = 'group' "
            "AND NOT EXISTS (SELECT 1 FROM involvement WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM producer_profile WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM trader_profile WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM input_supplier_profile WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM actor_product WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM field_activity_person WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM interview WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM finding_source WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM price WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM gross_margin WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM flow WHERE from_stakeholder_id = ?1 OR to_stakeholder_id = ?1)",
            group);
}

GroupDistributions distributions(const std::vector<FarmerGroup> &groups, const places::PlaceIndex &places)
{
    std::vector<std::pair<Id, std::vector<Ratings>>> communes;
    std::vector<Ratings> all;
    for (const FarmerGroup &group : groups) {
        const places::Place *commune = places.within(group.place, places::Level::Commune);
        const Id place = commune ? commune->id : Id{};
        auto known = std::find_if(communes.begin(), communes.end(),
                                  [&](const auto &one) { return one.first == place; });
        if (known == communes.end())
            known = communes.insert(communes.end(), {place, {}});
        known->second.push_back(ratingsOf(group));
        all.push_back(ratingsOf(group));
    }
    GroupDistributions result;
    result.all = distribution(all);
    for (const auto &[place, ratings] : communes)
        result.communes.push_back({place, distribution(ratings)});
    return result;
}

} // namespace bandom::mapping
