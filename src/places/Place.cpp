#include "places/Place.h"

#include "text/Fold.h"

#include <algorithm>

namespace bandom::places {

std::optional<Level> levelOfCode(std::string_view code)
{
    const bool isDigits = std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isDigits)
        return std::nullopt;
    switch (code.size()) {
    case 2:
        return Level::Province;
    case 4:
        return Level::District;
    case 6:
        return Level::Commune;
    case 8:
        return Level::Village;
    default:
        return std::nullopt;
    }
}

std::string parentCode(std::string_view code)
{
    return code.size() <= 2 ? std::string() : std::string(code.substr(0, code.size() - 2));
}

std::optional<Coordinates> coordinatesOf(const Place &place)
{
    if (!place.latitude || !place.longitude)
        return std::nullopt;
    return Coordinates{*place.latitude, *place.longitude};
}

std::optional<Place> placeOfCode(const SQLite::Database &database, const std::string &code)
{
    const auto found = workbook::select<Place>(database, "WHERE code = ?", code);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Place> provinces(const SQLite::Database &database)
{
    return workbook::select<Place>(database, "WHERE level = 'province' ORDER BY code");
}

std::vector<Place> matchingPlaces(const SQLite::Database &database, const std::string &typed, int limit)
{
    const std::string wanted = text::fold(typed);
    if (wanted.empty())
        return {};
    std::vector<Place> beginning;
    std::vector<Place> containing;
    // The folded spelling is not in the file, so that all of a province's few hundred units are read.
    for (Place &place : workbook::select<Place>(
             database, "ORDER BY CASE level WHEN 'province' THEN 0 WHEN 'district' THEN 1 "
                       "WHEN 'commune' THEN 2 ELSE 3 END, code, name_latin, id")) {
        std::vector<std::string> spellings = splitAliases(place.aliases);
        for (const auto &spelling : {place.nameLatin, place.nameKhmer, place.code}) {
            if (spelling)
                spellings.push_back(*spelling);
        }
        bool begins = false;
        bool contains = false;
        for (const std::string &spelling : spellings) {
            const std::size_t at = text::fold(spelling).find(wanted);
            begins = begins || at == 0;
            contains = contains || at != std::string::npos;
        }
        if (begins)
            beginning.push_back(std::move(place));
        else if (contains)
            containing.push_back(std::move(place));
    }
    beginning.insert(beginning.end(), containing.begin(), containing.end());
    beginning.resize(std::min(beginning.size(), static_cast<std::size_t>(limit)));
    return beginning;
}

std::string name(const Place &place, const text::Language &language)
{
    return language.pick(place.nameLatin.value_or(""), place.nameKhmer.value_or(""));
}

std::string name(Level level, const text::Language &language)
{
    switch (level) {
    case Level::Province:
        return language.translate("Places", "Province");
    case Level::District:
        return language.translate("Places", "District");
    case Level::Commune:
        return language.translate("Places", "Commune");
    case Level::Village:
        return language.translate("Places", "Village");
    }
    return {};
}

std::string name(UrbanKind kind, const text::Language &language)
{
    switch (kind) {
    case UrbanKind::Capital:
        return language.translate("Places", "Capital");
    case UrbanKind::Municipality:
        return language.translate("Places", "Municipality");
    case UrbanKind::Khan:
        return language.translate("Places", "Khan");
    case UrbanKind::Sangkat:
        return language.translate("Places", "Sangkat");
    }
    return {};
}

Level levelOf(UrbanKind kind)
{
    switch (kind) {
    case UrbanKind::Capital:
        return Level::Province;
    case UrbanKind::Municipality:
    case UrbanKind::Khan:
        return Level::District;
    case UrbanKind::Sangkat:
        return Level::Commune;
    }
    return Level::Village;
}

namespace {

std::string urbanName(UrbanKind kind, const std::string &bare, const text::Language &language)
{
    switch (kind) {
    case UrbanKind::Capital:
        return text::fill(language.translate("Places", "%1 capital"), {bare});
    case UrbanKind::Municipality:
        return text::fill(language.translate("Places", "%1 municipality"), {bare});
    case UrbanKind::Khan:
        return text::fill(language.translate("Places", "Khan %1"), {bare});
    case UrbanKind::Sangkat:
        return text::fill(language.translate("Places", "Sangkat %1"), {bare});
    }
    return bare;
}

} // namespace

std::string fullName(const Place &place, const text::Language &language)
{
    const std::string bare = name(place, language);
    if (place.kind)
        return urbanName(*place.kind, bare, language);
    switch (place.level) {
    case Level::Province:
        return text::fill(language.translate("Places", "%1 province"), {bare});
    case Level::District:
        return text::fill(language.translate("Places", "%1 district"), {bare});
    case Level::Commune:
        return text::fill(language.translate("Places", "%1 commune"), {bare});
    case Level::Village:
        return text::fill(language.translate("Places", "%1 village"), {bare});
    }
    return bare;
}

std::vector<std::string> splitAliases(const std::optional<std::string> &aliases)
{
    std::vector<std::string> parts;
    if (!aliases)
        return parts;
    std::size_t begin = 0;
    while (begin <= aliases->size()) {
        const std::size_t end = std::min(aliases->find(';', begin), aliases->size());
        std::string part = aliases->substr(begin, end - begin);
        const auto first = part.find_first_not_of(" \t\n");
        if (first != std::string::npos)
            parts.push_back(part.substr(first, part.find_last_not_of(" \t\n") - first + 1));
        begin = end + 1;
    }
    return parts;
}

bool isSpelling(const Place &place, const std::string &typed)
{
    const auto is = [&](const std::string &spelling) { return text::sameText(spelling, typed); };
    if ((place.nameLatin && is(*place.nameLatin)) || (place.nameKhmer && is(*place.nameKhmer)) ||
        (place.code && is(*place.code)))
        return true;
    const std::vector<std::string> aliases = splitAliases(place.aliases);
    return std::any_of(aliases.begin(), aliases.end(), is);
}

} // namespace bandom::places
