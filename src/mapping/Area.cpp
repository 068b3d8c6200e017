#include "mapping/Area.h"

#include "text/Fold.h"

#include <algorithm>

namespace bandom::mapping {

using workbook::execute;
using workbook::Id;

std::vector<Area> areas(const SQLite::Database &database)
{
    return workbook::select<Area>(database, "ORDER BY position, id");
}

std::string name(const Area &area, const text::Language &language)
{
    return language.pick(area.nameLatin.value_or(""), area.nameKhmer.value_or(""));
}

std::optional<Area> areaNamed(const SQLite::Database &database, const std::string &idOrName)
{
    std::vector<Area> found;
    for (const Area &area : areas(database)) {
        if (area.id.text == idOrName)
            return area;
        std::vector<std::string> spellings = places::splitAliases(area.aliases);
        for (const auto &spelling : {area.nameLatin, area.nameKhmer, area.code}) {
            if (spelling)
                spellings.push_back(*spelling);
        }
        if (std::any_of(spellings.begin(), spellings.end(),
                        [&](const std::string &spelling) { return text::sameText(spelling, idOrName); }))
            found.push_back(area);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::vector<places::Place> unitsOf(const SQLite::Database &database, const Id &area)
{
    auto units = workbook::select<places::Place>(
        database, "WHERE id IN (SELECT place_id FROM area_unit WHERE area_id = ?) ORDER BY code, name_latin",
        area);
    std::stable_sort(units.begin(), units.end(),
                     [](const places::Place &a, const places::Place &b) { return a.level < b.level; });
    return units;
}

std::vector<places::Place> unitsWithin(const SQLite::Database &database, const Id &area)
{
    auto units = workbook::select<places::Place>(
        database,
        "WHERE id IN (WITH RECURSIVE unit (id) AS (SELECT place_id FROM area_unit WHERE area_id = ? "
        "UNION SELECT p.id FROM place p JOIN unit u ON p.parent_id = u.id) SELECT id FROM unit) "
        "ORDER BY code, name_latin",
        area);
    std::stable_sort(units.begin(), units.end(),
                     [](const places::Place &a, const places::Place &b) { return a.level < b.level; });
    return units;
}

std::string unitsText(const SQLite::Database &database, const Id &area, const text::Language &language)
{
    std::string result;
    for (const places::Place &unit : unitsOf(database, area))
        result += (result.empty() ? "" : ", ") + places::fullName(unit, language);
    return result;
}

void addUnit(const SQLite::Database &database, const Id &area, const Id &place)
{
    execute(database, "INSERT OR IGNORE INTO area_unit (area_id, place_id) VALUES (?, ?)", area, place);
}

void removeUnit(const SQLite::Database &database, const Id &area, const Id &place)
{
    execute(database, "DELETE FROM area_unit WHERE area_id = ? AND place_id = ?", area, place);
    execute(database,
            "DELETE FROM place WHERE id = ?1 AND code IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM area_unit WHERE place_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM place child WHERE child.parent_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM stakeholder WHERE place_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM field_activity WHERE place_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM observation WHERE place_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM photo WHERE place_id = ?1)",
            place);
}

void removeArea(const SQLite::Database &database, const Id &id)
{
    for (const places::Place &unit : unitsOf(database, id))
        removeUnit(database, id, unit.id);
    // Own words may be about other things than areas too, so that no foreign key takes them along.
    workbook::execute(database, "DELETE FROM own_text WHERE subject_id = ?", id);
    workbook::remove<Area>(database, id);
}

} // namespace bandom::mapping
