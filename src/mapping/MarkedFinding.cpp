#include "mapping/MarkedFinding.h"

#include "interview/Interview.h"

#include <algorithm>

namespace bandom::mapping {

using workbook::Id;

namespace {

std::string trimmed(const std::string &text)
{
    constexpr const char *space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(space) - first + 1);
}

bool isOfActors(Section section)
{
    return section == Section::Producers || section == Section::Traders || section == Section::InputSuppliers;
}

} // namespace

std::optional<Finding> markFinding(const SQLite::Database &database, const Id &answerId,
                                   const std::string &passage, Section section,
                                   const text::Language &language, const workbook::Environment &environment)
{
    const auto answer = workbook::find<interview::Answer>(database, answerId);
    const auto held =
        answer ? workbook::find<interview::Interview>(database, answer->interview) : std::nullopt;
    const std::string words = trimmed(passage);
    if (!held || words.empty())
        return std::nullopt;

    const std::string who = interview::respondent(database, *held, language);
    Finding finding;
    finding.id = environment.newId();
    finding.area = held->area;
    finding.section = section;
    const auto all = findings(database, held->area, section);
    finding.position = all.empty() ? 0 : all.back().position + 1;
    if (isOfActors(section) && !who.empty())
        finding.subject = who;
    finding.statement = words;
    FindingSource source;
    source.id = environment.newId();
    source.finding = finding.id;
    source.answer = answer->id;
    source.stakeholder = held->stakeholder;
    source.passage = words;
    finding.source = describe(database, source, language);
    workbook::save(database, finding);
    addFindingSource(database, source);
    return finding;
}

std::vector<Finding> findingsMarkedIn(const SQLite::Database &database, const Id &answer)
{
    auto found = workbook::select<Finding>(
        database,
        "WHERE id IN (SELECT finding_id FROM finding_source WHERE answer_id = ?) ORDER BY position, id",
        answer);
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &a, const Finding &b) { return a.section < b.section; });
    return found;
}

} // namespace bandom::mapping
