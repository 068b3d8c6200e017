#include "exchange/Gazetteer.h"

#include "exchange/GazetteerPlanner.h"
#include "exchange/GazetteerRows.h"
#include "text/Number.h"

#include <algorithm>
#include <unordered_map>

namespace bandom::exchange {

using places::Place;
using workbook::Id;
using Action = GazetteerPlan::Action;

int GazetteerPlan::count(Action action) const
{
    return static_cast<int>(
        std::count_if(units.begin(), units.end(), [&](const Unit &unit) { return unit.action == action; }));
}

GazetteerPlan planGazetteer(const SQLite::Database &database, std::string_view bytes,
                            const std::optional<std::string> &province, const text::Language &language)
{
    GazetteerRows read = readGazetteerRows(bytes, language);
    if (read.problem) {
        GazetteerPlan nothing;
        nothing.problem = std::move(read.problem);
        return nothing;
    }
    return planUnits(database, std::move(read.rows), province, language);
}

void writeGazetteer(const SQLite::Database &database, const GazetteerPlan &plan,
                    const workbook::Environment &environment)
{
    std::unordered_map<std::string, Id> byCode;
    const auto idOf = [&](const std::string &code) {
        const auto known = byCode.find(code);
        if (known != byCode.end())
            return known->second;
        const auto found = places::placeOfCode(database, code);
        return byCode.emplace(code, found ? found->id : Id()).first->second;
    };
    for (const GazetteerPlan::Unit &unit : plan.units) {
        Place place = unit.place;
        if (place.id.isEmpty())
            place.id = environment.newId();
        if (const Id parent = idOf(places::parentCode(*place.code)); !parent.isEmpty())
            place.parent = parent;
        workbook::save(database, place);
        byCode[*place.code] = place.id;
    }
    // Units that came before the one above them.
    workbook::execute(database,
                      "UPDATE place SET parent_id = (SELECT above.id FROM place above "
                      "WHERE above.code = substr(place.code, 1, length(place.code) - 2)) "
                      "WHERE parent_id IS NULL AND length(code) > 2 AND EXISTS (SELECT 1 FROM place above "
                      "WHERE above.code = substr(place.code, 1, length(place.code) - 2))");
}

std::vector<std::string> summary(const GazetteerPlan &plan, const text::Language &language)
{
    std::vector<std::string> lines;
    if (plan.problem)
        return {*plan.problem};
    const auto line = [&](std::string sentence, auto number) {
        if (number > 0)
            lines.push_back(std::move(sentence));
    };
    const auto refused = static_cast<long long>(plan.refusals.size());
    const auto repaired = static_cast<long long>(plan.repairs.size());
    const auto undecided = static_cast<long long>(plan.undecided.size());
    const int added = plan.count(Action::Add);
    const int changed = plan.count(Action::Change);
    const int adopted = plan.count(Action::Adopt);
    line(language.translate("Gazetteer", "Units added: %n", nullptr, added), added);
    line(language.translate("Gazetteer", "Units with a name or spelling that is new: %n", nullptr, changed),
         changed);
    line(language.translate("Gazetteer", "Units typed by hand that get their code: %n", nullptr, adopted),
         adopted);
    line(language.translate("Gazetteer", "Units that stay as they are: %n", nullptr, plan.unchanged),
         plan.unchanged);
    line(language.translate("Gazetteer", "Rows that repeat another: %n", nullptr, plan.repeated),
         plan.repeated);
    line(language.translate("Gazetteer", "Rows of other provinces, left out: %n", nullptr, plan.outside),
         plan.outside);
    line(language.translate("Gazetteer", "Codes that had lost their leading zero: %n", nullptr, repaired),
         repaired);
    line(language.translate("Gazetteer", "Units typed by hand that may be several official ones: %n", nullptr,
                            undecided),
         undecided);
    line(language.translate("Gazetteer", "Rows refused: %n", nullptr, refused), refused);
    if (lines.empty())
        lines.push_back(language.translate("Gazetteer", "There are no units in the file."));
    return lines;
}

std::string describe(const GazetteerPlan::Refusal &refusal, const text::Language &language)
{
    return text::fill(language.translate("Gazetteer", "Row %1: %2"),
                      {text::formatNumber(refusal.row), refusal.reason});
}

std::string describe(const GazetteerPlan::Repair &repair, const text::Language &language)
{
    return text::fill(language.translate("Gazetteer",
                                         "Row %1: the code %2 was read as %3, as spreadsheets take a "
                                         "leading zero off."),
                      {text::formatNumber(repair.row), repair.typed, repair.code});
}

std::string describe(const GazetteerPlan::Undecided &undecided, const text::Language &language)
{
    std::string codes;
    for (const std::string &code : undecided.codes)
        codes += (codes.empty() ? "" : ", ") + code;
    return text::fill(language.translate("Gazetteer",
                                         "“%1” was typed by hand and stays without a code, as it is not "
                                         "sure which it has: %2."),
                      {undecided.name, codes});
}

} // namespace bandom::exchange
