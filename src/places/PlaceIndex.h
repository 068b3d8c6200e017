#pragma once

#include "places/Place.h"

#include <map>
#include <unordered_map>

namespace bandom::places {

/// Where somebody is as a list or a page has it: names in either script, other spellings or codes.
struct PlaceWords
{
    std::optional<std::string> village;
    std::optional<std::string> commune;
    std::optional<std::string> district;

    bool isEmpty() const { return !village && !commune && !district; }
};

/// All units of the workbook in memory, for lists with many places: which one is meant by words, and which
/// units one lies in.
class PlaceIndex
{
public:
    explicit PlaceIndex(const SQLite::Database &database);

    /// The unit; null where there is none of this id.
    const Place *find(const workbook::Id &id) const;

    /// The unit of `level` that this one is or lies in, by its parents or else its code; null where that is
    /// not known.
    const Place *within(const workbook::Id &id, Level level) const;

    /// The units of a level that are written so.
    std::vector<const Place *> spelt(Level level, const std::string &name) const;

    /// Why it is not sure which units the words mean, as a sentence; none where it is. A name that nobody
    /// knows is sure: it is a new unit. Of several villages of a name the one in the commune of `near` is
    /// meant.
    std::optional<std::string> problem(const PlaceWords &words, const workbook::Id &near,
                                       const text::Language &language) const;

    /// The smallest unit that the words mean; what is not known yet is added as a unit typed by hand, under
    /// the one above it or else in the commune of `near`, and a unit of which nobody knew the one above it
    /// gets that. Empty where the words are empty or have a problem. Inside of an edit.
    workbook::Id write(const SQLite::Database &database, const workbook::Environment &environment,
                       const PlaceWords &words, const workbook::Id &near);

private:
    /// What one word means.
    struct Meaning
    {
        const Place *known = nullptr;
        std::optional<std::string> added; ///< the name of a unit that is not known yet
        std::vector<const Place *> several;
        bool isUnknownCode = false;

        bool isSure() const { return several.empty() && !isUnknownCode; }
    };
    struct Meanings
    {
        Meaning district;
        Meaning commune;
        Meaning village;
    };
    static Meaning chosen(const std::optional<std::string> &word, std::vector<const Place *> candidates);
    std::vector<const Place *> candidates(Level level, const std::optional<std::string> &word) const;
    bool mayLieIn(const Place &place, Level level, const std::vector<const Place *> &units) const;
    Meanings meanings(const PlaceWords &words, const workbook::Id &near) const;
    workbook::Id put(const SQLite::Database &database, const workbook::Environment &environment,
                     const Meaning &meaning, Level level, const workbook::Id &above);
    void add(const Place &place);

    std::unordered_map<std::string, Place> m_places;                               ///< by id
    std::map<std::pair<Level, std::string>, std::vector<std::string>> m_spellings; ///< folded; ids
    std::unordered_map<std::string, std::string> m_codes;                          ///< ids by code
};

} // namespace bandom::places
