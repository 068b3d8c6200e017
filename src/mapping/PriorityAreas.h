#pragma once

#include "mapping/Assessment.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// What the team decided after a round of the pre-assessment. The ranking proposes; people decide, and where
/// they depart from the ranking the reason is kept.
struct PriorityDecision
{
    workbook::Id assessment;
    std::optional<std::chrono::year_month_day> decidedOn;
    std::optional<std::string> decidedBy;
    std::optional<std::string> reason;    ///< why the choice differs from the ranking
    std::optional<std::string> tieReason; ///< why one of several equal areas was taken and the other not
    std::optional<std::string> dissent;   ///< who disagreed, and why
};

/// The decision of a round; without any text where none was recorded.
PriorityDecision priorityDecision(const SQLite::Database &database, const workbook::Id &assessment);

/// What was said of one area in a decision.
struct AreaChoice
{
    workbook::Id area;
    std::optional<int> position;       ///< its place among the chosen ones, from 0; none: not chosen
    std::optional<std::string> reason; ///< why it was chosen, or why not
};

/// The choices of a round, those chosen first and in the order that people gave them.
std::vector<AreaChoice> areaChoices(const SQLite::Database &database, const workbook::Id &assessment);

/// The areas chosen in a round, in that order.
std::vector<Area> priorityAreas(const SQLite::Database &database, const workbook::Id &assessment);

/// The areas of the last decision: those chosen in the newest round in which any was. A new round takes
/// nothing back until people decide again.
std::vector<Area> standingChoice(const SQLite::Database &database);

/// Keeps today's totals as what the choice of a round was made on; nothing where no area is chosen. Inside of
/// an edit.
void keepBasis(const SQLite::Database &database, const workbook::Id &assessment);

/// The names of areas whose totals are not those that the choice was made on, or that were not there then, in
/// the table's order: a decision that is older than its ranking. Empty where nothing is chosen, or where it
/// is not known what the choice was made on.
std::vector<std::string> changedSinceChoice(const SQLite::Database &database, const ScoredAreas &scored);

/// Chooses an area, after those chosen before, or takes the choice back; its reason stays. A change keeps
/// its basis. Inside of an edit.
void chooseArea(const SQLite::Database &database, const workbook::Id &assessment, const workbook::Id &area,
                bool chosen);

/// Puts a chosen area at `position` (from 0) among the chosen ones. Inside of an edit.
void moveChoice(const SQLite::Database &database, const workbook::Id &assessment, const workbook::Id &area,
                int position);

/// Keeps why an area was chosen or not; an empty reason is none. Inside of an edit.
void giveReason(const SQLite::Database &database, const workbook::Id &assessment, const workbook::Id &area,
                const std::optional<std::string> &reason);

/// How a choice stands to the ranking, by the names of areas, the best first.
struct Departure
{
    std::vector<std::string> passedOver; ///< not chosen, though within as many places as were chosen
    std::vector<std::string> preferred;  ///< chosen, though one that is not chosen stands before them
    std::vector<std::string> tiedAtCut;  ///< equal areas, some chosen and others not, for want of places
    std::vector<std::string> incompleteChosen; ///< chosen although scores are missing
    std::vector<std::string> couldReach;       ///< not chosen, incomplete, and might still reach a place

    bool differs() const { return !passedOver.empty() || !preferred.empty(); }
    bool needsReason() const { return differs() || !tiedAtCut.empty() || !incompleteChosen.empty(); }
};

/// Compares the chosen areas with what the ranking proposes for as many places. Where none is chosen nothing
/// departs.
Departure departure(const ScoredAreas &scored, const std::vector<workbook::Id> &chosen);

} // namespace bandom::mapping

template<>
struct bandom::workbook::Record<bandom::mapping::PriorityDecision>
{
    using D = mapping::PriorityDecision;
    static constexpr auto table = "priority_decision";
    static constexpr auto columns =
        std::tuple(column("assessment_id", &D::assessment), column("decided_on", &D::decidedOn),
                   column("decided_by", &D::decidedBy), column("reason", &D::reason),
                   column("tie_reason", &D::tieReason), column("dissent", &D::dissent));
};
