#pragma once

#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// Where a finding comes from: an answer of an interview, an observation, somebody who was met, or several of
/// them at once, and the passage that was marked there. When the answer or observation goes, the passage
/// stays.
struct FindingSource
{
    workbook::Id id;
    workbook::Id finding;
    int position = 0;
    workbook::Id answer;                ///< empty: none
    workbook::Id observation;           ///< empty: none
    workbook::Id stakeholder;           ///< empty: none
    std::optional<std::string> passage; ///< the text as it was when it was marked
};

/// The sources of a finding, in their order.
std::vector<FindingSource> findingSources(const SQLite::Database &database, const workbook::Id &finding);

/// Writes a source after the others of its finding, whatever its position says. Inside of an edit.
void addFindingSource(const SQLite::Database &database, const FindingSource &source);

/// Who or what it is, in one line without the passage: "Observation: Water", "Interview: trader, Orussey
/// market", somebody's name. Empty where only a passage is left.
std::string describe(const SQLite::Database &database, const FindingSource &source,
                     const text::Language &language);

} // namespace bandom::mapping

template<>
struct bandom::workbook::Record<bandom::mapping::FindingSource>
{
    using S = mapping::FindingSource;
    static constexpr auto table = "finding_source";
    static constexpr auto columns =
        std::tuple(column("id", &S::id), column("finding_id", &S::finding), column("position", &S::position),
                   column("answer_id", &S::answer), column("observation_id", &S::observation),
                   column("stakeholder_id", &S::stakeholder), column("passage", &S::passage));
    static constexpr auto within = std::tuple(column("finding_id", &S::finding));
};
