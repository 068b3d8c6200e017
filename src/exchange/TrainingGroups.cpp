#include "exchange/TrainingGroups.h"

#include "exchange/TrainingJson.h"
#include "mapping/FarmerGroup.h"

namespace bandom::exchange {

using mapping::FarmerGroup;
using nlohmann::json;
using workbook::Id;

namespace {

/// A unit that the groups need and the areas do not name: the district that they lie in, or a village.
void writeUnit(const json &from, const SQLite::Database &database, const workbook::Environment &environment)
{
    places::Place place;
    place.id = environment.newId();
    place.level = wordOf<places::Level>(from, "level");
    if (from.contains("code"))
        place.code = from.at("code").get<std::string>();
    place.nameLatin = from.at("latin").get<std::string>();
    place.nameKhmer = from.at("km").get<std::string>();
    const std::string above =
        from.contains("in") ? from.at("in").get<std::string>() : places::parentCode(place.code.value_or(""));
    if (const auto parent = places::placeOfCode(database, above))
        place.parent = parent->id;
    workbook::save(database, place);
    if (place.code)
        workbook::execute(database,
                          "UPDATE place SET parent_id = ?1 WHERE parent_id IS NULL AND "
                          "substr(code, 1, length(code) - 2) = ?2",
                          place.id, *place.code);
}

std::optional<mapping::Rating> ratingAt(const std::string &letters, std::size_t column)
{
    const auto rating = mapping::parseRating(letters.substr(column, 1));
    if (!rating || letters.size() != mapping::groupColumns.size())
        throw text::TemplateError("no ratings: " + letters);
    return *rating;
}

} // namespace

void writeTrainingGroups(const json &from, const SQLite::Database &database,
                         const workbook::Environment &environment, const text::Language &language)
{
    for (const json &unit : from.at("units"))
        writeUnit(unit, database, environment);
    places::PlaceIndex places(database);
    for (const json &one : from.at("groups")) {
        mapping::FarmerGroupEntry entry;
        FarmerGroup &group = entry.group;
        group.id = environment.newId();
        group.code = one.at("code").get<std::string>();
        group.name = requiredTextOf(one, "name", language);
        const auto village = one.at("village").get<std::string>();
        const auto known = places.spelt(places::Level::Village, village);
        if (known.size() != 1)
            throw text::TemplateError("a farmer group is in " + village);
        group.place = known.front()->id;
        const auto letters = one.at("ratings").get<std::string>();
        group.producers = ratingAt(letters, 0);
        group.consumption = ratingAt(letters, 1);
        group.access = ratingAt(letters, 2);
        group.income = ratingAt(letters, 3);
        group.representativeName = textOf(one, "representative", language);
        group.ratedBy = textOf(from, "ratedBy", language);
        group.ratedOn = dateOf(from, "ratedOn");
        mapping::saveFarmerGroup(database, entry, places, environment);
    }
}

} // namespace bandom::exchange
