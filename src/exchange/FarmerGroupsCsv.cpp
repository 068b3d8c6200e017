#include "exchange/FarmerGroupsCsv.h"

#include "exchange/Csv.h"
#include "text/Date.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>
#include <map>

namespace bandom::exchange {

using mapping::FarmerGroup;
using mapping::FarmerGroupEntry;
using mapping::GroupColumn;

namespace {

enum class Field {
    Code,
    Name,
    Village,
    Commune,
    District,
    Producers,
    Consumption,
    Access,
    Income,
    Representative,
    RatedBy,
    RatedOn
};

/// What the columns may be called, in either language: as the sheet that is printed has it, as the guide has
/// it, or in a word.
const std::map<std::string, Field> &headings()
{
    static const std::map<std::string, Field> known = [] {
        std::map<std::string, Field> folded;
        const auto add = [&](Field field, std::initializer_list<const char *> names) {
            for (const char *name : names)
                folded[text::fold(name)] = field;
        };
        add(Field::Code, {"code", "group code", "លេខកូដ", "កូដ", "លេខកូដក្រុម"});
        add(Field::Name, {"name", "group", "group name", "ឈ្មោះ", "ក្រុម", "ឈ្មោះក្រុម"});
        add(Field::Village, {"village", "village name", "ភូមិ", "ឈ្មោះភូមិ"});
        add(Field::Commune, {"commune", "commune name", "sangkat", "ឃុំ", "សង្កាត់", "ឈ្មោះឃុំ"});
        add(Field::District, {"district", "district name", "municipality", "ស្រុក", "ក្រុង", "ឈ្មោះស្រុក"});
        add(Field::Producers,
            {"producers", "number of producers", "number of producers active in the area", "ចំនួនអ្នកផលិត"});
        add(Field::Consumption,
            {"consumption", "local consumption", "local consumption level", "ការប្រើប្រាស់ក្នុងមូលដ្ឋាន"});
        add(Field::Access, {"access", "access to markets", "ease of access to markets", "លទ្ធភាពទៅដល់ទីផ្សារ"});
        add(Field::Income, {"income", "income potential", "existing potential income generation",
                            "existing and potential income generation", "សក្តានុពលចំណូល"});
        add(Field::Representative, {"representative", "តំណាង"});
        add(Field::RatedBy, {"rated by", "rated_by", "filled in by", "អ្នកបំពេញ"});
        add(Field::RatedOn, {"rated on", "rated_on", "date", "day", "filled in on", "កាលបរិច្ឆេទ", "ថ្ងៃបំពេញ"});
        return folded;
    }();
    return known;
}

/// A heading without the number before it: "2- Local consumption level".
std::string bareHeading(const std::string &heading)
{
    const std::string folded = text::fold(heading);
    const std::size_t first = folded.find_first_not_of("0123456789.-–) ");
    return first == std::string::npos ? folded : folded.substr(first);
}

constexpr std::array ratingFields{std::pair{Field::Producers, &FarmerGroup::producers},
                                  std::pair{Field::Consumption, &FarmerGroup::consumption},
                                  std::pair{Field::Access, &FarmerGroup::access},
                                  std::pair{Field::Income, &FarmerGroup::income}};

/// "A1-01, Katout growers"; what is not known is left out.
std::string label(const std::optional<std::string> &code, const std::optional<std::string> &groupName)
{
    return code.value_or("") + (code && groupName ? ", " : "") + groupName.value_or("");
}

class Planner
{
public:
    Planner(const SQLite::Database &database, const text::Language &language)
        : m_language(language),
          m_places(database),
          m_groups(mapping::farmerGroups(database))
    {
    }

    FarmerGroupPlan plan(const CsvTable &table)
    {
        if (table.rows.empty() || !readHead(table.rows.front().fields))
            return std::move(m_plan);
        for (auto line = table.rows.begin() + 1; line != table.rows.end(); ++line)
            take(*line);
        return std::move(m_plan);
    }

private:
    bool readHead(const std::vector<std::string> &head)
    {
        std::string found;
        for (std::size_t i = 0; i < head.size(); ++i) {
            const auto known = headings().find(bareHeading(head[i]));
            if (known != headings().end())
                m_columns.emplace(known->second, i);
            found += (found.empty() ? "" : ", ") + std::string(text::trimmed(head[i]));
        }
        if (m_columns.contains(Field::Name))
            return true;
        m_plan.problem = text::fill(
            m_language.translate("FarmerGroups",
                                 "The first row must name the columns: name, and those of code, commune, "
                                 "village, producers, consumption, access and income that are there. It "
                                 "has: %1."),
            {found});
        return false;
    }

    std::optional<std::string> cell(const CsvRow &row, Field field) const
    {
        const auto column = m_columns.find(field);
        if (column == m_columns.end() || column->second >= row.fields.size())
            return std::nullopt;
        const std::string_view text = text::trimmed(row.fields[column->second]);
        return text.empty() || text == "-" || text == "–" || text == "n/a" || text == "N/A"
                   ? std::nullopt
                   : std::optional(std::string(text));
    }

    void refuse(const CsvRow &row, std::string reason)
    {
        const std::string which = label(cell(row, Field::Code), cell(row, Field::Name));
        m_plan.refusals.push_back(
            {row.line, which.empty() ? std::move(reason)
                                     : text::fill(m_language.translate("FarmerGroups", "%1: %2",
                                                                       "which group, and what is wrong"),
                                                  {which, reason})});
    }

    void take(const CsvRow &row)
    {
        if (std::all_of(row.fields.begin(), row.fields.end(),
                        [](const std::string &text) { return text::trimmed(text).empty(); }))
            return;
        const FarmerGroup *known = knownGroup(row);
        FarmerGroupEntry entry;
        if (known)
            entry.group = *known;
        if (const auto problem = fill(entry, row))
            return refuse(row, *problem);
        const auto problem = mapping::problem(entry, m_places, m_language);
        if (problem)
            return refuse(row, *problem);
        if (const auto same = m_seen.find(identity(row)); same != m_seen.end())
            return refuse(
                row,
                text::fill(cell(row, Field::Code)
                               ? m_language.translate("FarmerGroups", "Row %1 has this code already.")
                               : m_language.translate("FarmerGroups", "Row %1 has the same group already."),
                           {text::formatNumber(same->second)}));
        m_seen[identity(row)] = row.line;
        if (known && isSame(*known, entry)) {
            ++m_plan.unchanged;
            return;
        }
        noteNewUnits(entry.where);
        std::vector<std::string> changed = known ? changes(*known, entry) : std::vector<std::string>{};
        m_plan.rows.push_back({row.line, std::move(entry), std::move(changed)});
    }

    /// What makes two rows the same group.
    std::string identity(const CsvRow &row) const
    {
        const auto part = [&](Field field) { return text::fold(cell(row, field).value_or("")); };
        if (std::string code = part(Field::Code); !code.empty())
            return code;
        return "\n" + part(Field::Name) + "\n" + part(Field::Village) + "\n" + part(Field::Commune);
    }

    const FarmerGroup *knownGroup(const CsvRow &row) const
    {
        const auto code = cell(row, Field::Code);
        const auto groupName = cell(row, Field::Name).value_or("");
        const places::PlaceWords where = words(row);
        const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const FarmerGroup &group) {
            if (code && group.code)
                return text::sameText(*code, *group.code);
            return text::sameText(groupName, group.name) && isThere(group, where);
        });
        return found == m_groups.end() ? nullptr : &*found;
    }

    places::PlaceWords words(const CsvRow &row) const
    {
        return {cell(row, Field::Village), cell(row, Field::Commune), cell(row, Field::District)};
    }

    /// Whether the words say where the group is already.
    bool isThere(const FarmerGroup &group, const places::PlaceWords &where) const
    {
        const auto is = [&](const std::optional<std::string> &word, places::Level level) {
            const places::Place *unit = m_places.within(group.place, level);
            return !word || (unit && places::isSpelling(*unit, *word));
        };
        return is(where.village, places::Level::Village) && is(where.commune, places::Level::Commune) &&
               is(where.district, places::Level::District);
    }

    std::optional<std::string> fill(FarmerGroupEntry &entry, const CsvRow &row) const
    {
        FarmerGroup &group = entry.group;
        if (auto groupName = cell(row, Field::Name))
            group.name = *groupName;
        const auto take = [&](std::optional<std::string> &member, Field field) {
            if (auto text = cell(row, field))
                member = std::move(text);
        };
        take(group.code, Field::Code);
        take(group.ratedBy, Field::RatedBy);
        take(group.representativeName, Field::Representative);
        const places::PlaceWords where = words(row);
        if (group.place.isEmpty() || !isThere(group, where))
            entry.where = where;
        for (std::size_t i = 0; i < ratingFields.size(); ++i) {
            const auto text = cell(row, ratingFields[i].first);
            if (!text)
                continue;
            const auto rating = mapping::parseRating(*text);
            if (!rating)
                return text::fill(m_language.translate("FarmerGroups", "“%1” is none of L, M and H (%2)."),
                                  {*text, name(mapping::groupColumns[i], m_language)});
            group.*ratingFields[i].second = *rating;
        }
        if (const auto day = cell(row, Field::RatedOn)) {
            group.ratedOn = text::parseDate(*day);
            if (!group.ratedOn)
                return text::fill(m_language.translate("FarmerGroups", "“%1” is not a date."), {*day});
        }
        return std::nullopt;
    }

    static bool isSame(const FarmerGroup &known, const FarmerGroupEntry &entry)
    {
        const FarmerGroup &group = entry.group;
        return entry.where.isEmpty() && known.name == group.name && known.code == group.code &&
               ratingsOf(known) == ratingsOf(group) && known.ratedBy == group.ratedBy &&
               known.ratedOn == group.ratedOn && known.representativeName == group.representativeName;
    }

    /// What an import writes over: nobody should find out later.
    std::vector<std::string> changes(const FarmerGroup &known, const FarmerGroupEntry &entry) const
    {
        const FarmerGroup &group = entry.group;
        std::vector<std::string> changed;
        const auto note = [&](const std::string &what, const std::string &before, const std::string &after) {
            if (before != after)
                changed.push_back(
                    text::fill(m_language.translate("FarmerGroups", "%1: %2 → %3",
                                                    "what of a group changes, before and after"),
                               {what, before.empty() ? "–" : before, after.empty() ? "–" : after}));
        };
        note(m_language.translate("FarmerGroups", "Name"), known.name, group.name);
        note(m_language.translate("FarmerGroups", "Code"), known.code.value_or(""), group.code.value_or(""));
        const mapping::Ratings before = ratingsOf(known);
        const mapping::Ratings after = ratingsOf(group);
        const auto letter = [&](const auto &rating) {
            return rating ? market::letter(*rating, m_language) : std::string();
        };
        for (std::size_t i = 0; i < before.size(); ++i)
            note(shortName(mapping::groupColumns[i], m_language), letter(before[i]), letter(after[i]));
        if (!entry.where.isEmpty())
            note(m_language.translate("FarmerGroups", "Place"), {},
                 entry.where.village.value_or(
                     entry.where.commune.value_or(entry.where.district.value_or(""))));
        note(m_language.translate("FarmerGroups", "Representative"), known.representativeName.value_or(""),
             group.representativeName.value_or(""));
        note(m_language.translate("FarmerGroups", "Filled in by"), known.ratedBy.value_or(""),
             group.ratedBy.value_or(""));
        const auto day = [&](const std::optional<std::chrono::year_month_day> &on) {
            return on ? text::formatDate(*on, m_language) : std::string();
        };
        note(m_language.translate("FarmerGroups", "Filled in on"), day(known.ratedOn), day(group.ratedOn));
        return changed;
    }

    void noteNewUnits(const places::PlaceWords &where)
    {
        using places::Level;
        for (const auto &[level, word] :
             {std::pair{Level::District, where.district}, std::pair{Level::Commune, where.commune},
              std::pair{Level::Village, where.village}}) {
            if (!word || !m_places.spelt(level, *word).empty())
                continue;
            places::Place unit;
            unit.level = level;
            unit.nameLatin = word;
            const std::string full = places::fullName(unit, m_language);
            if (std::find(m_plan.newUnits.begin(), m_plan.newUnits.end(), full) == m_plan.newUnits.end())
                m_plan.newUnits.push_back(full);
        }
    }

    const text::Language &m_language;
    const places::PlaceIndex m_places;
    const std::vector<FarmerGroup> m_groups;
    std::map<Field, std::size_t> m_columns;
    std::map<std::string, std::size_t> m_seen; ///< rows by what makes them a group
    FarmerGroupPlan m_plan;
};

} // namespace

int FarmerGroupPlan::added() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.entry.group.id.isEmpty(); }));
}

FarmerGroupPlan planFarmerGroups(const SQLite::Database &database, std::string_view csv,
                                 const text::Language &language)
{
    const auto read = readCsv(csv);
    if (const auto *problem = std::get_if<CsvProblem>(&read)) {
        FarmerGroupPlan nothing;
        nothing.problem = describe(*problem, language);
        return nothing;
    }
    return Planner(database, language).plan(std::get<CsvTable>(read));
}

void writeFarmerGroups(const SQLite::Database &database, const FarmerGroupPlan &plan,
                       const workbook::Environment &environment)
{
    places::PlaceIndex places(database);
    for (const FarmerGroupPlan::Row &row : plan.rows) {
        FarmerGroupEntry entry = row.entry;
        if (entry.group.id.isEmpty())
            entry.group.id = environment.newId();
        mapping::saveFarmerGroup(database, entry, places, environment);
    }
}

std::vector<std::string> summary(const FarmerGroupPlan &plan, const text::Language &language)
{
    if (plan.problem)
        return {*plan.problem};
    std::vector<std::string> lines;
    const auto line = [&](std::string sentence, long long number) {
        if (number > 0)
            lines.push_back(std::move(sentence));
    };
    const auto refused = static_cast<long long>(plan.refusals.size());
    line(language.translate("FarmerGroups", "Farmer groups added: %n", nullptr, plan.added()), plan.added());
    line(language.translate("FarmerGroups", "Farmer groups of which something is new: %n", nullptr,
                            plan.changed()),
         plan.changed());
    line(language.translate("FarmerGroups", "Farmer groups that stay as they are: %n", nullptr,
                            plan.unchanged),
         plan.unchanged);
    for (const FarmerGroupPlan::Row &row : plan.rows) {
        std::string changed;
        for (const std::string &change : row.changes)
            changed += (changed.empty() ? "" : "; ") + change;
        line(text::fill(
                 language.translate("FarmerGroups", "Row %1, %2: %3", "a group and what of it changes"),
                 {text::formatNumber(row.row), label(row.entry.group.code, row.entry.group.name), changed}),
             static_cast<long long>(row.changes.size()));
    }
    std::string units;
    for (const std::string &unit : plan.newUnits)
        units += (units.empty() ? "" : ", ") + unit;
    line(text::fill(language.translate("FarmerGroups",
                                       "Units that are not known yet and are added as typed by hand: %1"),
                    {units}),
         static_cast<long long>(plan.newUnits.size()));
    line(language.translate("FarmerGroups", "Rows refused: %n", nullptr, refused), refused);
    if (lines.empty())
        lines.push_back(language.translate("FarmerGroups", "There are no farmer groups in the file."));
    return lines;
}

} // namespace bandom::exchange
