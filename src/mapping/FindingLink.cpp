#include "mapping/FindingLink.h"

#include <algorithm>

namespace bandom::mapping {

using workbook::execute;
using workbook::Id;

namespace {

/// As the report has them: by section, not by the word that the file keeps.
std::vector<Finding> inOrder(std::vector<Finding> found)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &a, const Finding &b) { return a.section < b.section; });
    return found;
}

} // namespace

bool isAnswered(Section section)
{
    return section == Section::Constraints || section == Section::Opportunities;
}

std::vector<Finding> answeredBy(const SQLite::Database &database, const Id &intervention)
{
    return inOrder(workbook::select<Finding>(
        database,
        "WHERE id IN (SELECT answers_id FROM finding_link WHERE finding_id = ?) ORDER BY position, id",
        intervention));
}

std::vector<Finding> answersTo(const SQLite::Database &database, const Id &finding)
{
    return inOrder(workbook::select<Finding>(
        database,
        "WHERE id IN (SELECT finding_id FROM finding_link WHERE answers_id = ?) ORDER BY position, id",
        finding));
}

void link(const SQLite::Database &database, const Id &intervention, const Id &finding)
{
    execute(database, "INSERT OR IGNORE INTO finding_link (finding_id, answers_id) VALUES (?, ?)",
            intervention, finding);
}

void unlink(const SQLite::Database &database, const Id &intervention, const Id &finding)
{
    execute(database, "DELETE FROM finding_link WHERE finding_id = ? AND answers_id = ?", intervention,
            finding);
}

void setLinks(const SQLite::Database &database, const Finding &finding, const std::vector<Id> &others)
{
    const bool answers = !isAnswered(finding.section);
    for (const Finding &before :
         answers ? answeredBy(database, finding.id) : answersTo(database, finding.id)) {
        if (std::find(others.begin(), others.end(), before.id) == others.end())
            answers ? unlink(database, finding.id, before.id) : unlink(database, before.id, finding.id);
    }
    for (const Id &other : others)
        answers ? link(database, finding.id, other) : link(database, other, finding.id);
}

bool hasLinks(const SQLite::Database &database, const workbook::Id &area)
{
    return workbook::value<int>(database,
                                "SELECT 1 FROM finding_link l JOIN finding f ON f.id = l.finding_id "
                                "WHERE f.area_id = ? LIMIT 1",
                                area)
        .has_value();
}

int constraintsWithoutIntervention(const SQLite::Database &database, const Id &area)
{
    return workbook::value<int>(
               database,
               "SELECT count(*) FROM finding f WHERE f.area_id = ? AND f.section = ? AND NOT "
               "EXISTS (SELECT 1 FROM finding_link l WHERE l.answers_id = f.id)",
               area, Section::Constraints)
        .value_or(0);
}

} // namespace bandom::mapping
