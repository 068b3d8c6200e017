#include "mapping/PriorityAreas.h"

#include "scoring/Cut.h"
#include "workbook/Order.h"

#include <algorithm>
#include <unordered_map>

template<>
struct bandom::workbook::Record<bandom::mapping::AreaChoice>
{
    using C = mapping::AreaChoice;
    static constexpr auto table = "area_choice";
    static constexpr auto columns = std::tuple(column("area_id", &C::area), column("position", &C::position),
                                               column("reason", &C::reason));
};

namespace bandom::mapping {

using workbook::execute;
using workbook::Id;

namespace {

std::optional<std::string> exact(const std::optional<mpq_class> &value)
{
    return value ? std::optional(value->get_str()) : std::nullopt;
}

bool hasChoice(const SQLite::Database &database, const Id &assessment)
{
    return workbook::value<int>(
               database, "SELECT 1 FROM area_choice WHERE assessment_id = ? AND position IS NOT NULL LIMIT 1",
               assessment)
        .has_value();
}

} // namespace

PriorityDecision priorityDecision(const SQLite::Database &database, const Id &assessment)
{
    PriorityDecision none;
    none.assessment = assessment;
    return workbook::find<PriorityDecision>(database, assessment).value_or(none);
}

std::vector<AreaChoice> areaChoices(const SQLite::Database &database, const Id &assessment)
{
    return workbook::select<AreaChoice>(database,
                                        "WHERE assessment_id = ? ORDER BY position IS NULL, position, "
                                        "(SELECT area.position FROM area WHERE area.id = area_id), area_id",
                                        assessment);
}

std::vector<Area> priorityAreas(const SQLite::Database &database, const Id &assessment)
{
    std::vector<Area> chosen;
    for (const AreaChoice &choice : areaChoices(database, assessment)) {
        if (choice.position) {
            if (auto area = workbook::find<Area>(database, choice.area))
                chosen.push_back(std::move(*area));
        }
    }
    return chosen;
}

std::vector<Area> standingChoice(const SQLite::Database &database)
{
    for (const Assessment &round : rounds(database, AssessmentKind::PreAssessment)) {
        if (auto chosen = priorityAreas(database, round.id); !chosen.empty())
            return chosen;
    }
    return {};
}

void keepBasis(const SQLite::Database &database, const Id &assessment)
{
    execute(database, "DELETE FROM decision_basis WHERE assessment_id = ?", assessment);
    const auto round = workbook::find<Assessment>(database, assessment);
    if (!round || !hasChoice(database, assessment))
        return;
    const ScoredAreas scored = scoredAreas(database, *round, text::Language());
    for (std::size_t area = 0; area < scored.areas.size(); ++area) {
        const scoring::Standing &standing = scored.ranking.standings[area];
        execute(database,
                "INSERT INTO decision_basis (assessment_id, area_id, lowest, highest) VALUES (?, ?, ?, ?)",
                assessment, scored.areas[area], exact(standing.lowest), exact(standing.highest));
    }
}

std::vector<std::string> changedSinceChoice(const SQLite::Database &database, const ScoredAreas &scored)
{
    std::vector<std::string> names;
    const Id &assessment = scored.assessment.id;
    if (!hasChoice(database, assessment))
        return names;
    struct Basis
    {
        std::optional<std::string> lowest;
        std::optional<std::string> highest;
    };
    std::unordered_map<std::string, Basis> kept;
    workbook::forEachRow(
        database, "SELECT area_id, lowest, highest FROM decision_basis WHERE assessment_id = ?",
        [&](SQLite::Statement &row) {
            Basis &basis = kept[row.getColumn(0).getString()];
            workbook::readValue(row.getColumn(1), basis.lowest);
            workbook::readValue(row.getColumn(2), basis.highest);
        },
        assessment);
    if (kept.empty())
        return names;
    for (std::size_t area = 0; area < scored.areas.size(); ++area) {
        const scoring::Standing &standing = scored.ranking.standings[area];
        const auto then = kept.find(scored.areas[area].text);
        if (then == kept.end() || then->second.lowest != exact(standing.lowest) ||
            then->second.highest != exact(standing.highest))
            names.push_back(scored.areaNames[area]);
    }
    return names;
}

void chooseArea(const SQLite::Database &database, const Id &assessment, const Id &area, bool chosen)
{
    const bool wasChosen = workbook::value<int>(database,
                                                "SELECT 1 FROM area_choice WHERE assessment_id = ? AND "
                                                "area_id = ? AND position IS NOT NULL",
                                                assessment, area)
                               .has_value();
    execute(database, "INSERT OR IGNORE INTO area_choice (assessment_id, area_id) VALUES (?, ?)", assessment,
            area);
    if (chosen) {
        execute(database,
                "UPDATE area_choice SET position = (SELECT coalesce(max(position) + 1, 0) FROM area_choice "
                "WHERE assessment_id = ?1) WHERE assessment_id = ?1 AND area_id = ?2 AND position IS NULL",
                assessment, area);
    } else {
        execute(database, "UPDATE area_choice SET position = NULL WHERE assessment_id = ? AND area_id = ?",
                assessment, area);
        execute(database, "DELETE FROM area_choice WHERE position IS NULL AND reason IS NULL");
    }
    if (wasChosen != chosen)
        keepBasis(database, assessment);
}

void moveChoice(const SQLite::Database &database, const Id &assessment, const Id &area, int position)
{
    workbook::moveTo(database,
                     "SELECT area_id FROM area_choice WHERE assessment_id = ? AND position IS NOT NULL "
                     "ORDER BY position",
                     "UPDATE area_choice SET position = ? WHERE area_id = ? AND assessment_id = ?", area,
                     position, assessment);
}

void giveReason(const SQLite::Database &database, const Id &assessment, const Id &area,
                const std::optional<std::string> &reason)
{
    execute(database,
            "INSERT INTO area_choice (assessment_id, area_id, reason) VALUES (?, ?, ?) "
            "ON CONFLICT (assessment_id, area_id) DO UPDATE SET reason = excluded.reason",
            assessment, area, reason && !reason->empty() ? reason : std::nullopt);
    execute(database, "DELETE FROM area_choice WHERE position IS NULL AND reason IS NULL");
}

Departure departure(const ScoredAreas &scored, const std::vector<Id> &chosen)
{
    Departure result;
    if (chosen.empty())
        return result;
    const auto &standings = scored.ranking.standings;
    const auto isChosen = [&](std::size_t index) {
        return std::find(chosen.begin(), chosen.end(), scored.areas[index]) != chosen.end();
    };
    const scoring::Cut cut = scoring::proposeCut(scored.ranking, static_cast<int>(chosen.size()));
    const auto isIn = [](const std::vector<std::size_t> &list, std::size_t index) {
        return std::find(list.begin(), list.end(), index) != list.end();
    };
    const auto tiedChosen =
        static_cast<int>(std::count_if(cut.tiedAtCut.begin(), cut.tiedAtCut.end(), isChosen));
    // Where fewer of the equal areas were taken than there was place for, another one stands in their place.
    const bool tiedWerePassedOver = tiedChosen < cut.placesForTied;
    for (const std::size_t index : scored.ranking.order) {
        if (!isChosen(index) &&
            (isIn(cut.inside, index) || (tiedWerePassedOver && isIn(cut.tiedAtCut, index))))
            result.passedOver.push_back(scored.areaNames[index]);
    }
    // All of them chosen or none: then nobody had to say why this one and not its equal.
    if (tiedChosen > 0 && tiedChosen < static_cast<int>(cut.tiedAtCut.size())) {
        for (const std::size_t index : cut.tiedAtCut)
            result.tiedAtCut.push_back(scored.areaNames[index]);
    }
    for (const std::size_t index : cut.couldReach) {
        if (!isChosen(index))
            result.couldReach.push_back(scored.areaNames[index]);
    }
    const auto hasBetterOutside = [&](std::size_t index) {
        for (std::size_t other = 0; other < standings.size(); ++other) {
            if (!isChosen(other) && standings[other].rank && *standings[other].rank < *standings[index].rank)
                return true;
        }
        return false;
    };
    for (const std::size_t index : scored.ranking.order) {
        if (!isChosen(index))
            continue;
        if (!standings[index].isComplete())
            result.incompleteChosen.push_back(scored.areaNames[index]);
        else if (hasBetterOutside(index))
            result.preferred.push_back(scored.areaNames[index]);
    }
    return result;
}

} // namespace bandom::mapping
