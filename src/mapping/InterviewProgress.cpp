#include "mapping/InterviewProgress.h"

#include "interview/InterviewGuide.h"
#include "mapping/Finding.h"

#include <algorithm>

namespace bandom::mapping {

using interview::GuideKind;
using workbook::Check;
using workbook::Id;

namespace {

int count(const SQLite::Database &database, const char *sql, const Id &area)
{
    return workbook::value<int>(database, sql, area).value_or(0);
}

} // namespace

std::vector<std::string> actorsNotInterviewed(const SQLite::Database &database, const Id &area,
                                              const text::Language &language)
{
    std::vector<GuideKind> held;
    workbook::forEachRow(
        database,
        "SELECT DISTINCT g.key FROM interview i JOIN interview_guide g ON g.id = i.guide_id "
        "WHERE i.area_id = ? AND g.key IS NOT NULL AND EXISTS (SELECT 1 FROM answer a WHERE a.interview_id = "
        "i.id "
        "AND NOT (a.state = 'answered' AND a.choice IS NULL AND a.statement IS NULL))",
        [&](SQLite::Statement &row) { workbook::readValue(row.getColumn(0), held.emplace_back()); }, area);
    std::vector<std::string> missing;
    for (const auto &[kind, section] : {std::pair{GuideKind::Producers, Section::Producers},
                                        std::pair{GuideKind::Traders, Section::Traders},
                                        std::pair{GuideKind::InputSuppliers, Section::InputSuppliers}}) {
        if (std::find(held.begin(), held.end(), kind) == held.end())
            missing.push_back(name(section, language));
    }
    return missing;
}

std::vector<Check> interviewChecks(const SQLite::Database &database, const Area &area,
                                   const text::Language &language)
{
    const std::string areaName = name(area, language);
    std::vector<Check> checks;
    const auto add = [&](bool done, std::string sentence) {
        checks.push_back({"interviews", done, std::move(sentence), false});
    };
    const std::vector<std::string> missing = actorsNotInterviewed(database, area.id, language);
    std::string list;
    for (const std::string &actors : missing)
        list += (list.empty() ? "" : ", ") + actors;
    add(missing.empty(),
        missing.empty()
            ? text::fill(language.translate("Progress", "%1: all three kinds of main actors interviewed"),
                         {areaName})
            : text::fill(language.translate("Progress", "%1: not interviewed yet: %2"), {areaName, list}));
    const int empty =
        count(database,
              "SELECT count(*) FROM interview i WHERE i.area_id = ? AND NOT EXISTS (SELECT 1 FROM answer a "
              "WHERE a.interview_id = i.id AND NOT (a.state = 'answered' AND a.choice IS NULL AND "
              "a.statement IS NULL))",
              area.id);
    if (empty > 0)
        add(false,
            text::fill(language.translate("Progress", "%1: interviews without an answer: %n", nullptr, empty),
                       {areaName}));
    const int open =
        count(database,
              "SELECT count(*) FROM answer a JOIN interview i ON i.id = a.interview_id "
              "WHERE i.area_id = ? AND a.state = 'skipped'",
              area.id) +
        count(database,
              "SELECT count(*) FROM interview i "
              "JOIN interview_question q ON q.guide_id = i.guide_id AND q.follows_on IS NOT NULL "
              "JOIN interview_question parent ON parent.id = q.follows_id AND parent.kind = 'yes_no' "
              "JOIN answer p ON p.interview_id = i.id AND p.question_id = parent.id AND p.choice = "
              "q.follows_on "
              "LEFT JOIN answer a ON a.interview_id = i.id AND a.question_id = q.id "
              "WHERE i.area_id = ? AND (a.id IS NULL OR (a.state = 'answered' AND a.choice IS NULL AND "
              "a.statement IS NULL))",
              area.id);
    if (open > 0)
        add(false, text::fill(language.translate("Progress", "%1: interview questions to come back to: %n",
                                                 nullptr, open),
                              {areaName}));
    return checks;
}

} // namespace bandom::mapping
