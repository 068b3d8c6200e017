#include "exchange/GazetteerPlanner.h"

#include "mapping/Programme.h"
#include "text/Digits.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace bandom::exchange {

using places::Level;
using places::Place;
using workbook::Id;
using Action = GazetteerPlan::Action;

namespace {

/// The level that a word for it means, in either language; none for another word, such as "urban".
std::optional<Level> levelOfWord(const std::string &word)
{
    static const std::map<std::string, Level> words = [] {
        std::map<std::string, Level> folded;
        const auto add = [&](Level level, std::initializer_list<const char *> names) {
            for (const char *name : names)
                folded[text::fold(name)] = level;
        };
        add(Level::Province, {"province", "capital", "khaet", "ខេត្ត", "រាជធានី"});
        add(Level::District, {"district", "municipality", "srok", "khan", "krong", "ស្រុក", "ខណ្ឌ", "ក្រុង"});
        add(Level::Commune, {"commune", "sangkat", "khum", "ឃុំ", "សង្កាត់"});
        add(Level::Village, {"village", "phum", "ភូមិ"});
        return folded;
    }();
    const auto found = words.find(text::fold(word));
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

/// What a town's unit is called, by the word for it in either language.
std::optional<places::UrbanKind> kindOfWord(const std::string &word)
{
    using places::UrbanKind;
    static const std::map<std::string, UrbanKind> words = [] {
        std::map<std::string, UrbanKind> folded;
        const auto add = [&](UrbanKind kind, std::initializer_list<const char *> names) {
            for (const char *name : names)
                folded[text::fold(name)] = kind;
        };
        add(UrbanKind::Capital, {"capital", "រាជធានី"});
        add(UrbanKind::Municipality, {"municipality", "krong", "ក្រុង"});
        add(UrbanKind::Khan, {"khan", "ខណ្ឌ"});
        add(UrbanKind::Sangkat, {"sangkat", "សង្កាត់"});
        return folded;
    }();
    const auto found = words.find(text::fold(word));
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

bool isSame(const std::optional<std::string> &name, const std::string &other)
{
    return name && text::sameText(*name, other);
}

std::vector<std::string> spellingsOf(const Place &place)
{
    std::vector<std::string> spellings = places::splitAliases(place.aliases);
    for (const auto &name : {place.nameLatin, place.nameKhmer}) {
        if (name)
            spellings.push_back(*name);
    }
    return spellings;
}

void setAliases(Place &place, const std::vector<std::string> &aliases)
{
    std::string joined;
    for (const std::string &alias : aliases)
        joined += (joined.empty() ? "" : "; ") + alias;
    place.aliases = joined.empty() ? std::nullopt : std::optional(joined);
}

/// Gives `place` the official names; those that it had stay as aliases. Returns whether anything changed.
/// Names that differ only in what comparing takes away are left as they are.
bool takeNames(Place &place, const GazetteerRow &row)
{
    bool changed = false;
    std::vector<std::string> aliases = places::splitAliases(place.aliases);
    const auto take = [&](std::optional<std::string> &name, const std::string &official) {
        if (official.empty() || isSame(name, official))
            return;
        if (name)
            aliases.push_back(*name);
        name = official;
        changed = true;
    };
    take(place.nameLatin, row.latin);
    take(place.nameKhmer, row.khmer);
    for (const std::string &alias : row.aliases) {
        if (std::none_of(aliases.begin(), aliases.end(),
                         [&](const std::string &known) { return text::sameText(known, alias); }) &&
            !isSame(place.nameLatin, alias) && !isSame(place.nameKhmer, alias)) {
            aliases.push_back(alias);
            changed = true;
        }
    }
    if (changed) {
        std::erase_if(aliases, [&](const std::string &alias) {
            return isSame(place.nameLatin, alias) || isSame(place.nameKhmer, alias);
        });
        setAliases(place, aliases);
    }
    return changed;
}

/// Makes the plan of one file.
class Planner
{
public:
    Planner(const SQLite::Database &database, const std::optional<std::string> &province,
            const text::Language &language)
        : m_database(database),
          m_province(province),
          m_language(language)
    {
        for (Place &place : workbook::select<Place>(database, "ORDER BY code")) {
            if (place.code)
                m_known.emplace(*place.code, std::move(place));
            else
                m_typed.push_back(std::move(place));
        }
    }

    GazetteerPlan plan(std::vector<GazetteerRow> rows)
    {
        // A province may stand below its villages in the file, so that all codes are known before any is
        // judged.
        for (GazetteerRow &row : rows)
            readCode(row);
        for (const GazetteerRow &row : rows)
            take(row);
        for (const auto &[code, row] : m_rows)
            compare(code, row);
        adopt();
        std::stable_sort(m_plan.units.begin(), m_plan.units.end(),
                         [](const GazetteerPlan::Unit &a, const GazetteerPlan::Unit &b) {
                             return a.place.level < b.place.level;
                         });
        return std::move(m_plan);
    }

private:
    void refuse(std::size_t row, std::string reason) { m_plan.refusals.push_back({row, std::move(reason)}); }

    /// Latin digits, and the leading zero that a spreadsheet takes for superfluous.
    void readCode(GazetteerRow &row)
    {
        row.code = text::inDigits(row.code, text::Digits::Latin);
        if (row.code.size() % 2 == 1 && places::levelOfCode("0" + row.code)) {
            m_typedCodes[row.row] = row.code;
            row.code.insert(0, "0");
        }
        if (places::levelOfCode(row.code) == Level::Province)
            m_provincesOfFile.insert(row.code);
    }

    void take(const GazetteerRow &row)
    {
        if (row.code.empty())
            return refuse(row.row, m_language.translate("Gazetteer", "There is no code."));
        const auto level = places::levelOfCode(row.code);
        if (!level)
            return refuse(row.row, text::fill(m_language.translate(
                                                  "Gazetteer", "“%1” is not a code: a code has two digits a "
                                                               "level, 19 for a province and 19010103 for a "
                                                               "village."),
                                              {row.code}));
        if (m_province && !row.code.starts_with(*m_province)) {
            ++m_plan.outside;
            return;
        }
        if (row.latin.empty() && row.khmer.empty())
            return refuse(row.row, m_language.translate("Gazetteer", "There is no name."));
        const auto said = levelOfWord(row.level);
        if (said && *said != *level)
            return refuse(row.row,
                          text::fill(m_language.translate("Gazetteer", "The row says “%1”, but the code %2 "
                                                                       "has the length of another level."),
                                     {row.level, row.code}));
        const std::string province = row.code.substr(0, 2);
        if (!m_known.contains(province) && !m_provincesOfFile.contains(province))
            return refuse(row.row, text::fill(m_language.translate("Gazetteer",
                                                                   "There is no province with the code %1."),
                                              {province}));
        const auto [found, isNew] = m_rows.emplace(row.code, row);
        if (!isNew && !agree(found->second, row))
            return refuse(row.row,
                          text::fill(m_language.translate("Gazetteer", "The code %1 stands in row %2 with "
                                                                       "another name."),
                                     {row.code, text::formatNumber(found->second.row)}));
        if (!isNew)
            ++m_plan.repeated;
        if (const auto typed = m_typedCodes.find(row.row); typed != m_typedCodes.end())
            m_plan.repairs.push_back({row.row, typed->second, row.code});
    }

    /// Whether two rows of one code name the same; what the first lacks it takes from the second.
    static bool agree(GazetteerRow &first, const GazetteerRow &second)
    {
        const auto agrees = [](const std::string &a, const std::string &b) {
            return a.empty() || b.empty() || text::sameText(a, b);
        };
        if (!agrees(first.latin, second.latin) || !agrees(first.khmer, second.khmer))
            return false;
        if (first.latin.empty())
            first.latin = second.latin;
        if (first.khmer.empty())
            first.khmer = second.khmer;
        first.aliases.insert(first.aliases.end(), second.aliases.begin(), second.aliases.end());
        return true;
    }

    void compare(const std::string &code, const GazetteerRow &row)
    {
        GazetteerPlan::Unit unit{row.row, Action::Add, {}};
        const auto known = m_known.find(code);
        if (known != m_known.end()) {
            unit.action = Action::Change;
            unit.place = known->second;
            if (!takeNames(unit.place, row)) {
                ++m_plan.unchanged;
                return;
            }
        } else {
            unit.place.code = code;
            unit.place.level = *places::levelOfCode(code);
            unit.place.kind = kindOfWord(row.level);
            takeNames(unit.place, row);
        }
        m_plan.units.push_back(std::move(unit));
    }

    /// Gives typed units the code of the new unit that they name, where there is exactly one that they can
    /// be.
    void adopt()
    {
        std::unordered_multimap<std::string, std::size_t> byName;
        for (std::size_t i = 0; i < m_plan.units.size(); ++i) {
            if (m_plan.units[i].action != Action::Add)
                continue;
            for (const std::string &spelling : spellingsOf(m_plan.units[i].place))
                byName.emplace(text::fold(spelling), i);
        }
        std::map<std::size_t, std::vector<const Place *>> wanted;
        for (const Place &typed : m_typed) {
            std::set<std::size_t> candidates;
            for (const std::string &spelling : spellingsOf(typed)) {
                const auto [first, last] = byName.equal_range(text::fold(spelling));
                for (auto found = first; found != last; ++found) {
                    if (m_plan.units[found->second].place.level == typed.level)
                        candidates.insert(found->second);
                }
            }
            const std::vector<std::size_t> near = nearest(typed, candidates);
            if (near.size() == 1)
                wanted[near.front()].push_back(&typed);
            else if (near.size() > 1)
                leaveUndecided(typed, near);
        }
        for (const auto &[index, typed] : wanted) {
            if (typed.size() == 1) {
                give(m_plan.units[index], *typed.front());
                continue;
            }
            for (const Place *place : typed)
                leaveUndecided(*place, {index});
        }
    }

    static void give(GazetteerPlan::Unit &unit, const Place &typed)
    {
        GazetteerRow official;
        official.latin = unit.place.nameLatin.value_or("");
        official.khmer = unit.place.nameKhmer.value_or("");
        official.aliases = places::splitAliases(unit.place.aliases);
        Place place = typed;
        place.code = unit.place.code;
        takeNames(place, official);
        unit.place = std::move(place);
        unit.action = Action::Adopt;
    }

    void leaveUndecided(const Place &typed, const std::vector<std::size_t> &units)
    {
        GazetteerPlan::Undecided undecided{places::name(typed, m_language), {}};
        for (const std::size_t index : units)
            undecided.codes.push_back(*m_plan.units[index].place.code);
        m_plan.undecided.push_back(std::move(undecided));
    }

    /// Of the candidates for a typed unit, those that lie where it lies: in the unit that it was put under;
    /// else in the other units of its areas; else in their districts; else in the programme's province.
    std::vector<std::size_t> nearest(const Place &typed, const std::set<std::size_t> &candidates) const
    {
        if (candidates.empty())
            return {};
        const auto within = [&](const std::vector<std::string> &prefixes) {
            std::vector<std::size_t> found;
            for (const std::size_t index : candidates) {
                const std::string &code = *m_plan.units[index].place.code;
                if (std::any_of(prefixes.begin(), prefixes.end(), [&](const std::string &prefix) {
                        return prefix.size() < code.size() && code.starts_with(prefix);
                    }))
                    found.push_back(index);
            }
            return found;
        };
        if (const auto parent = codeOf(typed.parent))
            return within({*parent});
        std::vector<std::string> units;
        std::vector<std::string> districts;
        workbook::forEachRow(
            m_database,
            "SELECT DISTINCT p.code FROM area_unit mine JOIN area_unit other ON other.area_id = mine.area_id "
            "JOIN place p ON p.id = other.place_id WHERE mine.place_id = ? AND p.code IS NOT NULL",
            [&](SQLite::Statement &row) {
                units.push_back(row.getColumn(0).getString());
                districts.push_back(units.back().substr(0, 4));
            },
            typed.id);
        if (auto found = within(units); !found.empty())
            return found;
        if (auto found = within(districts); !found.empty())
            return found;
        if (!units.empty())
            return {};
        const auto province = mapping::programme(m_database).province;
        return province ? within({*province}) : std::vector<std::size_t>();
    }

    std::optional<std::string> codeOf(const Id &place) const
    {
        if (place.isEmpty())
            return std::nullopt;
        return workbook::value<std::string>(m_database, "SELECT code FROM place WHERE id = ?", place);
    }

    const SQLite::Database &m_database;
    const std::optional<std::string> &m_province;
    const text::Language &m_language;
    std::map<std::string, Place> m_known;
    std::vector<Place> m_typed;
    std::map<std::size_t, std::string> m_typedCodes; ///< of the rows whose code was repaired
    std::set<std::string> m_provincesOfFile;
    std::map<std::string, GazetteerRow> m_rows; ///< by code, those that are taken
    GazetteerPlan m_plan;
};

} // namespace

GazetteerPlan planUnits(const SQLite::Database &database, std::vector<GazetteerRow> rows,
                        const std::optional<std::string> &province, const text::Language &language)
{
    return Planner(database, province, language).plan(std::move(rows));
}

} // namespace bandom::exchange
