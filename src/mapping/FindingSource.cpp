#include "mapping/FindingSource.h"

#include "mapping/Observation.h"
#include "workbook/Order.h"

namespace bandom::mapping {

using workbook::Id;
using workbook::value;

std::vector<FindingSource> findingSources(const SQLite::Database &database, const Id &finding)
{
    FindingSource like;
    like.finding = finding;
    return workbook::listOf(database, like);
}

void addFindingSource(const SQLite::Database &database, const FindingSource &source)
{
    workbook::append(database, source);
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
