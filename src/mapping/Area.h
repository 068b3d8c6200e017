#pragma once

#include "places/Place.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// An area that may become a priority area: a named set of official units, since real clusters cross the
/// borders of communes. Its place in the list says nothing about its rank.
struct Area
{
    workbook::Id id;
    int position = 0;
    std::optional<std::string> code;
    std::optional<std::string> nameLatin;
    std::optional<std::string> nameKhmer; ///< one of the two names is there
    std::optional<std::string> aliases;   ///< other spellings, separated by semicolons
    std::optional<std::string> note;
};

/// All areas, in the order that people gave them.
std::vector<Area> areas(const SQLite::Database &database);

std::string name(const Area &area, const text::Language &language);

/// The area with this id, code, name or alias, whatever the spelling; none where none or several have it.
std::optional<Area> areaNamed(const SQLite::Database &database, const std::string &idOrName);

/// The official units of an area, the larger ones first.
std::vector<places::Place> unitsOf(const SQLite::Database &database, const workbook::Id &area);

/// The official units of an area and all units in them that the workbook knows, the larger ones first.
std::vector<places::Place> unitsWithin(const SQLite::Database &database, const workbook::Id &area);

/// "Sesan district, Kamphun commune": the units' names in one line; empty where there are none.
std::string unitsText(const SQLite::Database &database, const workbook::Id &area,
                      const text::Language &language);

/// Adds or removes a unit. A unit that was typed by hand goes too once no area has it and nobody and nothing
/// is in it. Inside of an edit.
void addUnit(const SQLite::Database &database, const workbook::Id &area, const workbook::Id &place);
void removeUnit(const SQLite::Database &database, const workbook::Id &area, const workbook::Id &place);

/// Removes an area with all that was said of it (scores, choice, study, findings), and the units typed by
/// hand that no other area has. Inside of an edit.
void removeArea(const SQLite::Database &database, const workbook::Id &id);

} // namespace bandom::mapping

template<>
struct bandom::workbook::Record<bandom::mapping::Area>
{
    using A = mapping::Area;
    static constexpr auto table = "area";
    static constexpr auto columns =
        std::tuple(column("id", &A::id), column("position", &A::position), column("code", &A::code),
                   column("name_latin", &A::nameLatin), column("name_km", &A::nameKhmer),
                   column("aliases", &A::aliases), column("note", &A::note));
};
