#include "places/PlaceIndex.h"

#include "text/Digits.h"
#include "text/Fold.h"

#include <algorithm>

namespace bandom::places {

using workbook::Id;

namespace {

bool isCode(const std::string &word)
{
    const std::string digits = text::inDigits(text::trimmed(word), text::Digits::Latin);
    return !digits.empty() &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isKhmer(std::string_view name)
{
    // U+1780 to U+17FF begin with E1 9E or E1 9F.
    return name.find("\xE1\x9E") != std::string_view::npos || name.find("\xE1\x9F") != std::string_view::npos;
}

} // namespace

PlaceIndex::PlaceIndex(const SQLite::Database &database)
{
    for (const Place &place : workbook::select<Place>(database, "ORDER BY code, name_latin, id"))
        add(place);
}

void PlaceIndex::add(const Place &place)
{
    std::vector<std::string> spellings = splitAliases(place.aliases);
    for (const auto &spelling : {place.nameLatin, place.nameKhmer, place.code}) {
        if (spelling)
            spellings.push_back(*spelling);
    }
    for (std::string &spelling : spellings)
        spelling = text::fold(spelling);
    std::sort(spellings.begin(), spellings.end());
    spellings.erase(std::unique(spellings.begin(), spellings.end()), spellings.end());
    for (const std::string &spelling : spellings)
        m_spellings[{place.level, spelling}].push_back(place.id.text);
    if (place.code)
        m_codes[*place.code] = place.id.text;
    m_places.insert_or_assign(place.id.text, place);
}

const Place *PlaceIndex::find(const Id &id) const
{
    const auto found = m_places.find(id.text);
    return found == m_places.end() ? nullptr : &found->second;
}

const Place *PlaceIndex::within(const Id &id, Level level) const
{
    const Place *place = find(id);
    // No more steps than there are levels: a file of another program may go round in a circle.
    for (int step = 0; place && place->level != level && step < 4; ++step) {
        const Place *above = place->parent.isEmpty() ? nullptr : find(place->parent);
        if (!above && place->code) {
            for (std::string code = parentCode(*place->code); !code.empty() && !above;
                 code = parentCode(code)) {
                const auto known = m_codes.find(code);
                above = known == m_codes.end() ? nullptr : find(Id{known->second});
            }
        }
        place = above;
    }
    return place && place->level == level ? place : nullptr;
}

std::vector<const Place *> PlaceIndex::spelt(Level level, const std::string &name) const
{
    std::vector<const Place *> places;
    const auto found = m_spellings.find({level, text::fold(name)});
    if (found != m_spellings.end()) {
        for (const std::string &id : found->second)
            places.push_back(find(Id{id}));
    }
    return places;
}

std::vector<const Place *> PlaceIndex::candidates(Level level, const std::optional<std::string> &word) const
{
    return word ? spelt(level, *word) : std::vector<const Place *>();
}

/// Whether a unit lies in one of others, as far as anybody knows where it lies.
bool PlaceIndex::mayLieIn(const Place &place, Level level, const std::vector<const Place *> &units) const
{
    const Place *above = within(place.id, level);
    return !above || std::find(units.begin(), units.end(), above) != units.end();
}

PlaceIndex::Meaning PlaceIndex::chosen(const std::optional<std::string> &word,
                                       std::vector<const Place *> candidates)
{
    Meaning meaning;
    if (!word)
        return meaning;
    if (candidates.size() == 1)
        meaning.known = candidates.front();
    else if (!candidates.empty())
        meaning.several = std::move(candidates);
    else if (isCode(*word))
        meaning.isUnknownCode = true;
    else
        meaning.added = std::string(text::trimmed(*word));
    return meaning;
}

PlaceIndex::Meanings PlaceIndex::meanings(const PlaceWords &words, const Id &near) const
{
    const auto keep = [](std::vector<const Place *> places, const auto &holds) {
        std::erase_if(places, [&](const Place *place) { return !holds(*place); });
        return places;
    };
    const auto districts = candidates(Level::District, words.district);
    auto communes = candidates(Level::Commune, words.commune);
    if (words.district)
        communes =
            keep(communes, [&](const Place &one) { return mayLieIn(one, Level::District, districts); });
    auto villages = candidates(Level::Village, words.village);
    if (words.commune) {
        // Those that are known to lie there; else those of which nobody knows where.
        auto there = keep(villages, [&](const Place &one) {
            return within(one.id, Level::Commune) && mayLieIn(one, Level::Commune, communes);
        });
        villages = !there.empty()
                       ? std::move(there)
                       : keep(villages, [&](const Place &one) { return !within(one.id, Level::Commune); });
    } else if (words.district) {
        villages =
            keep(villages, [&](const Place &one) { return mayLieIn(one, Level::District, districts); });
    } else if (villages.size() > 1) {
        const Place *commune = within(near, Level::Commune);
        auto there = keep(
            villages, [&](const Place &one) { return commune && within(one.id, Level::Commune) == commune; });
        if (!there.empty())
            villages = std::move(there);
    }
    Meanings meanings{chosen(words.district, districts), chosen(words.commune, communes),
                      chosen(words.village, villages)};
    // A village says in which of several communes of a name it lies, and a commune in which district.
    const auto saidBy = [&](Meaning &above, const Place *below, Level level) {
        if (!below || above.several.empty())
            return;
        if (const Place *known = within(below->id, level))
            above = {known, {}, {}, false};
    };
    saidBy(meanings.commune, meanings.village.known, Level::Commune);
    saidBy(meanings.district, meanings.village.known, Level::District);
    saidBy(meanings.district, meanings.commune.known, Level::District);
    return meanings;
}

std::optional<std::string> PlaceIndex::problem(const PlaceWords &words, const Id &near,
                                               const text::Language &language) const
{
    const Meanings all = meanings(words, near);
    for (const auto &[meaning, word] :
         {std::pair{&all.district, &words.district}, std::pair{&all.commune, &words.commune},
          std::pair{&all.village, &words.village}}) {
        if (meaning->isUnknownCode)
            return text::fill(language.translate("Places", "No unit has the code %1 in this workbook: import "
                                                           "the official units, or write its name."),
                              {**word});
        if (meaning->several.empty())
            continue;
        std::string list;
        for (const Place *place : meaning->several) {
            const Place *above = place->level == Level::Village ? within(place->id, Level::Commune)
                                                                : within(place->id, Level::District);
            list += (list.empty() ? "" : "; ") + fullName(*place, language);
            if (above)
                list += ", " + fullName(*above, language);
            if (place->code)
                list += ", " + *place->code;
        }
        return text::fill(language.translate("Places", "“%1” can be several units (%2): write the unit above "
                                                       "it too, or its code."),
                          {**word, list});
    }
    return std::nullopt;
}

Id PlaceIndex::put(const SQLite::Database &database, const workbook::Environment &environment,
                   const Meaning &meaning, Level level, const Id &above)
{
    Place place;
    if (meaning.known) {
        place = *meaning.known;
        if (!place.parent.isEmpty() || above.isEmpty() || within(place.id, find(above)->level))
            return place.id;
    } else if (meaning.added) {
        place.id = environment.newId();
        place.level = level;
        (isKhmer(*meaning.added) ? place.nameKhmer : place.nameLatin) = meaning.added;
    } else {
        return {};
    }
    place.parent = above;
    workbook::save(database, place);
    if (meaning.known)
        m_places.at(place.id.text).parent = above;
    else
        add(place);
    return place.id;
}

Id PlaceIndex::write(const SQLite::Database &database, const workbook::Environment &environment,
                     const PlaceWords &words, const Id &near)
{
    const Meanings all = meanings(words, near);
    if (!all.district.isSure() || !all.commune.isSure() || !all.village.isSure())
        return {};
    const Id district = put(database, environment, all.district, Level::District, {});
    Id commune = put(database, environment, all.commune, Level::Commune, district);
    if (commune.isEmpty() && !words.commune && !words.district && all.village.added) {
        if (const Place *here = within(near, Level::Commune))
            commune = here->id;
    }
    const Id village =
        put(database, environment, all.village, Level::Village, commune.isEmpty() ? district : commune);
    return !village.isEmpty() ? village : !commune.isEmpty() ? commune : district;
}

} // namespace bandom::places
