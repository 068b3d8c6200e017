#pragma once

#include "places/Coordinates.h"
#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Cambodia's official units, used by people's addresses and by areas. A unit's code is its identity;
/// spellings are aliases of it.
namespace bandom::places {

enum class Level { Province, District, Commune, Village };

/// What a unit of a town is called instead of province, district (two kinds) and commune.
enum class UrbanKind { Capital, Municipality, Khan, Sangkat };

/// An official unit. The code has two digits a level (province 19, district 1901, commune 190102, village
/// 19010203), is text since its leading zero counts, and is none for a unit that was typed by hand.
struct Place
{
    workbook::Id id;
    std::optional<std::string> code;
    Level level = Level::Village;
    std::optional<UrbanKind> kind; ///< none: it is called as its level
    workbook::Id parent;           ///< empty where it is not known
    std::optional<std::string> nameLatin;
    std::optional<std::string> nameKhmer; ///< one of the two names is there
    std::optional<std::string> aliases;   ///< other spellings, separated by semicolons
    std::optional<double> latitude = {};  ///< WGS 84; both or none
    std::optional<double> longitude = {};
    std::optional<std::string> positionNote = {}; ///< how the position is known
};

/// Where the place is; none where that is not known.
std::optional<Coordinates> coordinatesOf(const Place &place);

/// The level that a code's length says; none where it is no code.
std::optional<Level> levelOfCode(std::string_view code);

/// The code of the unit above; empty for a province's.
std::string parentCode(std::string_view code);

std::optional<Place> placeOfCode(const SQLite::Database &database, const std::string &code);

/// Units whose name, alias or code begins with or contains `typed`, whatever its spelling, at most `limit`;
/// those that begin with it first, then the larger ones.
std::vector<Place> matchingPlaces(const SQLite::Database &database, const std::string &typed, int limit = 20);

/// The provinces, in the order of their codes.
std::vector<Place> provinces(const SQLite::Database &database);

/// "Sesan district", "Stung Treng municipality": the unit's name with what it is, in the reader's language
/// and order.
std::string fullName(const Place &place, const text::Language &language);

/// Its bare name.
std::string name(const Place &place, const text::Language &language);
std::string name(Level level, const text::Language &language);
std::string name(UrbanKind kind, const text::Language &language);

/// The level of a unit that is called so.
Level levelOf(UrbanKind kind);

/// Whether `typed` is a spelling of the place: a name, an alias or the code.
bool isSpelling(const Place &place, const std::string &typed);

/// The parts of a list that is kept as one text, separated by semicolons; spaces around them are not part.
std::vector<std::string> splitAliases(const std::optional<std::string> &aliases);

} // namespace bandom::places

namespace bandom::workbook {

template<>
struct Words<places::Level>
{
    static constexpr std::array words{
        std::pair{places::Level::Province, "province"}, std::pair{places::Level::District, "district"},
        std::pair{places::Level::Commune, "commune"}, std::pair{places::Level::Village, "village"}};
};

template<>
struct Words<places::UrbanKind>
{
    static constexpr std::array words{std::pair{places::UrbanKind::Capital, "capital"},
                                      std::pair{places::UrbanKind::Municipality, "municipality"},
                                      std::pair{places::UrbanKind::Khan, "khan"},
                                      std::pair{places::UrbanKind::Sangkat, "sangkat"}};
};

template<>
struct Record<places::Place>
{
    using P = places::Place;
    static constexpr auto table = "place";
    static constexpr auto columns = std::tuple(
        column("id", &P::id), column("code", &P::code), column("level", &P::level), column("kind", &P::kind),
        column("parent_id", &P::parent), column("name_latin", &P::nameLatin),
        column("name_km", &P::nameKhmer), column("aliases", &P::aliases), column("latitude", &P::latitude),
        column("longitude", &P::longitude), column("position_note", &P::positionNote));
};

} // namespace bandom::workbook
