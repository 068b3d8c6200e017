#include "mapping/FarmerGroupChecks.h"

#include "mapping/FarmerGroup.h"
#include "mapping/ScoreText.h"

namespace bandom::mapping {

using workbook::Check;

namespace {

/// The first few names, and how many more there are.
std::string listed(std::vector<std::string> names, const text::Language &language)
{
    constexpr std::size_t most = 5;
    if (names.size() > most + 1) {
        const auto more = static_cast<long long>(names.size() - most);
        names.resize(most);
        names.push_back(language.translate("Progress", "%n more", nullptr, more));
    }
    return enumeration(names, language);
}

std::vector<std::string> groupsNotRated(const SQLite::Database &database)
{
    std::vector<std::string> names;
    workbook::forEachRow(
        database,
        "SELECT s.name FROM farmer_group g JOIN stakeholder s ON s.id = g.stakeholder_id "
        "WHERE g.producers IS NULL OR g.consumption IS NULL OR g.access IS NULL OR g.income IS NULL "
        "ORDER BY g.position, g.stakeholder_id",
        [&](SQLite::Statement &row) { names.push_back(row.getColumn(0).getString()); });
    return names;
}

std::vector<std::string> villagesWithoutRepresentative(const SQLite::Database &database,
                                                       const text::Language &language)
{
    std::vector<std::string> names;
    for (const places::Place &village : workbook::select<places::Place>(
             database,
             "WHERE level = 'village' AND id IN ("
             "WITH RECURSIVE unit (id) AS (SELECT place_id FROM area_unit "
             "UNION SELECT p.id FROM place p JOIN unit u ON p.parent_id = u.id) "
             "SELECT s.place_id FROM farmer_group g JOIN stakeholder s ON s.id = g.stakeholder_id "
             "WHERE s.place_id IN (SELECT id FROM unit) "
             "OR s.id IN (SELECT stakeholder_id FROM stakeholder_area) "
             "GROUP BY s.place_id HAVING count(g.representative_id) = 0) ORDER BY code, name_latin, name_km"))
        names.push_back(places::name(village, language));
    return names;
}

} // namespace

std::vector<Check> farmerGroupChecks(const SQLite::Database &database, const text::Language &language)
{
    std::vector<Check> checks;
    const auto add = [&](bool done, std::string sentence) {
        checks.push_back({"farmer-groups", done, std::move(sentence), false});
    };
    const bool isAny =
        workbook::value<int>(database, "SELECT EXISTS (SELECT 1 FROM farmer_group)").value_or(0) != 0;
    add(isAny, language.translate("Progress", "List the farmer groups of the areas"));
    if (!isAny)
        return checks;
    const auto unrated = groupsNotRated(database);
    add(unrated.empty(),
        unrated.empty()
            ? language.translate("Progress", "Every farmer group is rated")
            : text::fill(language.translate("Progress", "Farmer groups not rated in all columns: %1"),
                         {listed(unrated, language)}));
    const auto villages = villagesWithoutRepresentative(database, language);
    add(villages.empty(),
        villages.empty()
            ? language.translate("Progress", "Every village with a farmer group has a representative")
            : text::fill(language.translate("Progress", "Villages without a representative: %1"),
                         {listed(villages, language)}));
    return checks;
}

} // namespace bandom::mapping
