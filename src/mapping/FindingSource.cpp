#include "mapping/FindingSource.h"

#include "mapping/Observation.h"

namespace bandom::mapping {

using workbook::Id;
using workbook::value;

std::vector<FindingSource> findingSources(const SQLite::Database &database, const Id &finding)
{
    return workbook::select<FindingSource>(database, "WHERE finding_id = ? ORDER BY position, id", finding);
}

void addFindingSource(const SQLite::Database &database, FindingSource source)
{
    source.position =
        value<int>(database, "SELECT coalesce(max(position) + 1, 0) FROM finding_source WHERE finding_id = ?",
                   source.finding)
            .value_or(0);
    workbook::save(database, source);
}

std::string describe(const SQLite::Database &database, const FindingSource &source,
                     const text::Language &language)
{
    if (!source.answer.isEmpty()) {
        const auto who = value<std::string>(
            database,
            "SELECT coalesce(s.name, i.respondents) FROM answer a JOIN interview i ON i.id = a.interview_id "
            "LEFT JOIN stakeholder s ON s.id = i.stakeholder_id WHERE a.id = ?",
            source.answer);
        return who ? text::fill(language.translate("FindingSource", "Interview: %1", "with whom"), {*who})
                   : language.translate("FindingSource", "Interview");
    }
    if (!source.observation.isEmpty()) {
        const auto topic = value<ObservationTopic>(database, "SELECT topic FROM observation WHERE id = ?",
                                                   source.observation);
        return topic ? text::fill(language.translate("FindingSource", "Observation: %1", "of what"),
                                  {name(*topic, language)})
                     : language.translate("FindingSource", "Observation");
    }
    if (!source.stakeholder.isEmpty())
        return value<std::string>(database, "SELECT name FROM stakeholder WHERE id = ?", source.stakeholder)
            .value_or("");
    return {};
}

} // namespace bandom::mapping
