#include "mapping/Progress.h"

#include "mapping/FarmerGroupChecks.h"
#include "mapping/FieldActivity.h"
#include "mapping/Finding.h"
#include "mapping/FindingLink.h"
#include "mapping/InterviewProgress.h"
#include "mapping/Observation.h"
#include "mapping/PriorityAreas.h"
#include "mapping/Programme.h"
#include "mapping/Validation.h"
#include "people/Profile.h"

#include <algorithm>

namespace bandom::mapping {

using workbook::Check;
using workbook::Id;
using workbook::value;

namespace {

/// Collects the checks of one workbook.
class Checks
{
public:
    Checks(const SQLite::Database &database, const text::Language &language)
        : m_database(database),
          m_language(language)
    {
    }

    std::vector<Check> all()
    {
        const Assessment assessment = currentRound(m_database);
        programmeChecks();
        criteriaChecks(assessment);
        areaChecks();
        for (Check &check : farmerGroupChecks(m_database, m_language))
            m_checks.push_back(std::move(check));
        informantChecks();
        scoreChecks(assessment);
        decisionChecks(assessment);
        studyChecks(assessment);
        return std::move(m_checks);
    }

private:
    template<class... Values>
    int count(const char *sql, const Values &...values) const
    {
        return value<int>(m_database, sql, values...).value_or(0);
    }

    bool isAny(const char *sql) const { return value<int>(m_database, sql).has_value(); }

    void add(const char *page, bool done, std::string sentence, bool required = true)
    {
        m_checks.push_back({page, done, std::move(sentence), required});
    }

    void programmeChecks()
    {
        const Programme programme = mapping::programme(m_database);
        add("programme", programme.name.has_value(), m_language.translate("Progress", "Name the programme"));
        add("programme", programme.province.has_value(),
            m_language.translate("Progress", "Choose the province"));
        add("programme", programme.commodity.has_value(),
            m_language.translate("Progress", "Say which commodity it is about"));
        add("programme", isAny("SELECT 1 FROM involvement WHERE kind = 'team' LIMIT 1"),
            m_language.translate("Progress", "List the team"), false);
    }

    void criteriaChecks(const Assessment &assessment)
    {
        add("criteria",
            count("SELECT count(*) FROM criterion WHERE assessment_id = ? AND weight > 0", assessment.id) > 0,
            m_language.translate("Progress", "Agree on the criteria"));
        // A report in the other language shows the name that there is.
        const int oneName = count("SELECT count(*) FROM criterion WHERE assessment_id = ? AND "
                                  "(name_en IS NULL OR name_km IS NULL)",
                                  assessment.id);
        if (oneName > 0)
            add("criteria", false,
                m_language.translate("Progress", "Criteria named in one language only: %n", nullptr, oneName),
                false);
    }

    void areaChecks()
    {
        const int areas = count("SELECT count(*) FROM area");
        add("areas", areas > 0, m_language.translate("Progress", "List the areas to be assessed"));
        if (areas == 0)
            return;
        add("areas", areas >= fewestScoredAreas,
            m_language.translate("Progress", "The guide advises at least five areas; there are %n", nullptr,
                                 areas),
            false);
        const int bare = count(
            "SELECT count(*) FROM area WHERE NOT EXISTS (SELECT 1 FROM area_unit WHERE area_id = area.id)");
        add("areas", bare == 0,
            bare == 0 ? m_language.translate("Progress", "Every area has its official units")
                      : m_language.translate("Progress", "Areas without official units: %n", nullptr, bare));
        const int oneName = count("SELECT count(*) FROM area WHERE name_latin IS NULL OR name_km IS NULL");
        if (oneName > 0)
            add("areas", false,
                m_language.translate("Progress", "Areas named in one script only: %n", nullptr, oneName),
                false);
        const int oneUnitName =
            count("SELECT count(DISTINCT place_id) FROM area_unit JOIN place ON place.id = place_id "
                  "WHERE name_latin IS NULL OR name_km IS NULL");
        if (oneUnitName > 0)
            add("areas", false,
                m_language.translate("Progress", "Official units named in one script only: %n", nullptr,
                                     oneUnitName),
                false);
    }

    void informantChecks()
    {
        add("key-informants", isAny("SELECT 1 FROM involvement WHERE kind = 'key_informant' LIMIT 1"),
            m_language.translate("Progress", "List the key informants"));
    }

    void scoreChecks(const Assessment &assessment)
    {
        const int sheets = count("SELECT count(*) FROM score_sheet WHERE assessment_id = ?", assessment.id);
        add("score-sheets", sheets > 0, m_language.translate("Progress", "Score the areas"));
        if (sheets == 0)
            return;
        // One sheet that all agreed on stands for everybody's.
        const bool isAgreed =
            count("SELECT count(*) FROM score_sheet WHERE assessment_id = ? AND scorer_id IS NULL",
                  assessment.id) > 0;
        const int without = isAgreed ? 0 : informantsWithoutSheet(assessment.id);
        if (without > 0)
            add("score-sheets", false,
                m_language.translate("Progress", "Key informants without a score sheet: %n", nullptr,
                                     without),
                false);
        const int criteria =
            count("SELECT count(*) FROM criterion WHERE assessment_id = ? AND weight > 0", assessment.id);
        const int cells = sheets * criteria * count("SELECT count(*) FROM area");
        const int scored = answers(assessment.id);
        const bool isAll = cells > 0 && scored >= cells;
        add("score-sheets", isAll,
            isAll ? m_language.translate("Progress", "Every cell is scored")
                  : m_language.translate("Progress", "Cells not scored: %n", nullptr, cells - scored),
            false);
    }

    /// The key informants are all who are involved less the team, which the file counts without reading rows;
    /// none has two sheets in a round, so those with one are found by the few sheets.
    int informantsWithoutSheet(const Id &round) const
    {
        return count("SELECT count(*) FROM involvement") -
               count("SELECT count(*) FROM involvement WHERE kind = 'team'") -
               count(
                   "SELECT count(*) FROM score_sheet s JOIN involvement i "
                   "ON i.stakeholder_id = s.scorer_id AND i.kind = 'key_informant' WHERE s.assessment_id = ?",
                   round);
    }

    /// The cells of a round that hold a value or "not applicable", those of criteria without weight left out.
    /// Asked before the first page is painted, with a hundred thousand scores in the file: so it counts rows
    /// without reading them, and takes off the few that are no answer.
    int answers(const Id &round) const
    {
        const bool isOnlyRound =
            count("SELECT count(*) FROM score_sheet WHERE assessment_id <> ?", round) == 0;
        int given = isOnlyRound ? count("SELECT count(*) FROM score")
                                : count("SELECT count(*) FROM score WHERE sheet_id IN "
                                        "(SELECT id FROM score_sheet WHERE assessment_id = ?)",
                                        round);
        given -= count("SELECT count(*) FROM score INDEXED BY score_without_answer "
                       "WHERE value IS NULL AND not_applicable = 0 AND sheet_id IN "
                       "(SELECT id FROM score_sheet WHERE assessment_id = ?)",
                       round);
        if (count("SELECT count(*) FROM criterion WHERE assessment_id = ? AND weight = 0", round) > 0)
            given -=
                count("SELECT count(*) FROM score WHERE (value IS NOT NULL OR not_applicable = 1) AND "
                      "criterion_id IN (SELECT id FROM criterion WHERE assessment_id = ? AND weight = 0)",
                      round);
        return given;
    }

    void decisionChecks(const Assessment &assessment)
    {
        const int chosen =
            count("SELECT count(*) FROM area_choice WHERE assessment_id = ? AND position IS NOT NULL",
                  assessment.id);
        add("priority-areas", chosen > 0, m_language.translate("Progress", "Choose the priority areas"));
        if (chosen == 0)
            return;
        const PriorityDecision decision = priorityDecision(m_database, assessment.id);
        add("priority-areas", decision.decidedBy.has_value() && decision.decidedOn.has_value(),
            m_language.translate("Progress", "Record who decided, and when"));
    }

    void studyChecks(const Assessment &assessment)
    {
        for (const Area &area : priorityAreas(m_database, assessment.id)) {
            const std::string areaName = name(area, m_language);
            for (Check &check : interviewChecks(m_database, area, m_language))
                m_checks.push_back(std::move(check));
            const std::vector<FieldStep> steps = fieldSteps(m_database, area.id);
            const AreaStudy study = areaStudy(m_database, area.id);
            actorCheck(area.id, areaName);
            marketChecks(area.id, areaName);
            add("field-work",
                study.firstDay.has_value() || fieldDays(fieldActivities(m_database, area.id)).has_value(),
                text::fill(m_language.translate("Progress", "%1: when the area was visited"), {areaName}));
            fieldChecks(area, areaName, steps);
            const int sectionsWritten =
                count("SELECT count(DISTINCT section) FROM finding WHERE area_id = ?", area.id);
            const int missing = static_cast<int>(sections.size()) - sectionsWritten;
            add("findings", missing == 0,
                missing == 0
                    ? text::fill(m_language.translate("Progress", "%1: findings in every section"),
                                 {areaName})
                    : text::fill(m_language.translate("Progress", "%1: sections without findings: %n",
                                                      nullptr, missing),
                                 {areaName}));
            if (sectionsWritten > 0)
                findingChecks(area, areaName);
        }
    }

    void fieldChecks(const Area &area, const std::string &areaName, const std::vector<FieldStep> &steps)
    {
        const int open = static_cast<int>(
            std::count_if(steps.begin(), steps.end(), [](const FieldStep &step) { return !step.isOver(); }));
        add("field-work", open == 0,
            open == 0 ? text::fill(m_language.translate("Progress",
                                                        "%1: observed, discussed, interviewed and validated"),
                                   {areaName})
                      : text::fill(m_language.translate("Progress", "%1: of the four activities not done: %n",
                                                        nullptr, open),
                                   {areaName}));
        // A photo is something that was seen, too.
        const bool isObserved = count("SELECT EXISTS (SELECT 1 FROM observation WHERE area_id = ?1) OR "
                                      "EXISTS (SELECT 1 FROM photo WHERE area_id = ?1)",
                                      area.id) != 0;
        add("observations", isObserved,
            isObserved
                ? text::fill(m_language.translate("Progress", "%1: something was observed"), {areaName})
                : text::fill(m_language.translate("Progress", "%1: nothing observed yet"), {areaName}),
            false);
        if (!isObserved)
            return;
        // "Anything else" may stay empty.
        const int topics = static_cast<int>(observationTopics.size()) - 1;
        const int seen = count("SELECT count(DISTINCT topic) FROM observation WHERE area_id = ? AND "
                               "topic <> 'other'",
                               area.id);
        add("observations", seen >= topics,
            seen >= topics
                ? text::fill(m_language.translate("Progress", "%1: something was noted on every topic"),
                             {areaName})
                : text::fill(m_language.translate("Progress", "%1: topics without an observation: %n",
                                                  nullptr, topics - seen),
                             {areaName}),
            false);
    }

    void findingChecks(const Area &area, const std::string &areaName)
    {
        const int open = notValidated(m_database, area.id);
        add("findings", open == 0,
            open == 0
                ? text::fill(m_language.translate("Progress", "%1: every finding is validated"), {areaName})
                : text::fill(
                      m_language.translate("Progress", "%1: findings not validated: %n", nullptr, open),
                      {areaName}));
        const int bare = constraintsWithoutIntervention(m_database, area.id);
        add("findings", bare == 0,
            bare == 0
                ? text::fill(m_language.translate("Progress", "%1: every constraint has an intervention"),
                             {areaName})
                : text::fill(m_language.translate("Progress", "%1: constraints without an intervention: %n",
                                                  nullptr, bare),
                             {areaName}),
            false);
    }

    /// Annex 3 tells of producers, traders and input suppliers; who writes findings of them instead may.
    void actorCheck(const Id &area, const std::string &areaName)
    {
        const std::pair<people::ActorKind, const char *> profiles[] = {
            {people::ActorKind::Producer,
             "SELECT EXISTS (SELECT 1 FROM producer_profile p JOIN stakeholder_area a "
             "ON a.stakeholder_id = p.stakeholder_id WHERE a.area_id = ?)"},
            {people::ActorKind::Trader,
             "SELECT EXISTS (SELECT 1 FROM trader_profile p JOIN stakeholder_area a "
             "ON a.stakeholder_id = p.stakeholder_id WHERE a.area_id = ?)"},
            {people::ActorKind::InputSupplier,
             "SELECT EXISTS (SELECT 1 FROM input_supplier_profile p JOIN stakeholder_area a "
             "ON a.stakeholder_id = p.stakeholder_id WHERE a.area_id = ?)"}};
        std::string missing;
        for (const auto &[kind, sql] : profiles) {
            if (count(sql, area) == 0)
                missing = missing.empty()
                              ? people::name(kind, m_language)
                              : text::fill(m_language.translate("Progress", "%1, %2", "a list of kinds"),
                                           {missing, people::name(kind, m_language)});
        }
        add("actors", missing.empty(),
            missing.empty()
                ? text::fill(m_language.translate("Progress", "%1: profiles of all kinds of actors"),
                             {areaName})
                : text::fill(m_language.translate("Progress", "%1: no profile yet: %2"), {areaName, missing}),
            false);
    }

    /// The guide asks for volumes, flows and margins, its own sample report has none: so they are
    /// advised.
    void marketChecks(const Id &area, const std::string &areaName)
    {
        const bool hasVolumes = count("SELECT EXISTS (SELECT 1 FROM actor_product p JOIN stakeholder_area a "
                                      "ON a.stakeholder_id = p.stakeholder_id WHERE a.area_id = ?)",
                                      area) != 0;
        add("markets", hasVolumes,
            text::fill(m_language.translate("Progress", "%1: volumes of the actors"), {areaName}), false);
        const bool hasSeasons = count("SELECT EXISTS (SELECT 1 FROM season WHERE area_id = ?)", area) != 0;
        add("markets", hasSeasons,
            text::fill(m_language.translate("Progress", "%1: seasons of supply, demand and price"),
                       {areaName}),
            false);
        const bool hasMargin =
            count("SELECT EXISTS (SELECT 1 FROM gross_margin WHERE area_id = ?)", area) != 0;
        add("gross-margins", hasMargin,
            text::fill(m_language.translate("Progress", "%1: a gross margin"), {areaName}), false);
    }

    const SQLite::Database &m_database;
    const text::Language &m_language;
    std::vector<Check> m_checks;
};

} // namespace

std::vector<Check> progress(const SQLite::Database &database, const text::Language &language)
{
    return Checks(database, language).all();
}

} // namespace bandom::mapping
