#include "mapping/Progress.h"

#include "mapping/FieldActivity.h"
#include "mapping/Finding.h"
#include "mapping/FindingLink.h"
#include "mapping/Observation.h"
#include "mapping/PriorityAreas.h"
#include "mapping/Programme.h"
#include "mapping/Validation.h"
#include "support/Catch.h"
#include "support/LargeWorkbook.h"
#include "support/MappingWorkbook.h"
#include "support/TestEnvironment.h"

#include <algorithm>

using namespace bandom;
using workbook::Check;
using workbook::Id;

namespace {

std::vector<Check> progressOf(const SQLite::Database &database)
{
    return mapping::progress(database, text::Language());
}

/// Whether what this sentence says is done; fails where no check says it.
bool isDone(const test::MappingWorkbook &file, const std::string &sentence)
{
    for (const Check &check : progressOf(file.database())) {
        if (check.sentence == sentence)
            return check.done;
    }
    FAIL("no check says: " << sentence);
    return false;
}

bool says(const test::MappingWorkbook &file, const std::string &sentence)
{
    const auto checks = progressOf(file.database());
    return std::any_of(checks.begin(), checks.end(),
                       [&](const Check &check) { return check.sentence == sentence; });
}

std::vector<std::string> missing(const test::MappingWorkbook &file)
{
    std::vector<std::string> sentences;
    for (const Check &check : progressOf(file.database())) {
        if (!check.done)
            sentences.push_back(check.sentence);
    }
    return sentences;
}

} // namespace

TEST_CASE("a new workbook asks for everything but the criteria in the order of the guide")
{
    const test::MappingWorkbook file;
    CHECK(missing(file) == std::vector<std::string>{
                               "Name the programme", "Choose the province", "Say which commodity it is about",
                               "List the team", "List the areas to be assessed",
                               "List the farmer groups of the areas", "List the key informants",
                               "Score the areas", "Choose the priority areas"});
    CHECK(isDone(file, "Agree on the criteria"));
    const auto checks = progressOf(file.database());
    REQUIRE(workbook::firstMissing(checks));
    CHECK(workbook::firstMissing(checks)->page == "programme");
    CHECK_FALSE(workbook::isComplete(checks));
}

TEST_CASE("each particular of the programme is ticked off when it is there")
{
    test::MappingWorkbook file;
    auto about = mapping::programme(file.database());
    about.name = "Vegetables";
    about.province = "19";
    about.commodity = "Vegetables";
    file.edit([&] { workbook::save(file.database(), about); });
    CHECK(isDone(file, "Name the programme"));
    CHECK(isDone(file, "Choose the province"));
    CHECK(isDone(file, "Say which commodity it is about"));

    const Id member = file.addInformant("Facilitator");
    CHECK(isDone(file, "List the key informants"));
    CHECK_FALSE(isDone(file, "List the team"));
    file.edit([&] { people::involve(file.database(), member, people::Involvement::Team); });
    CHECK(isDone(file, "List the team"));
}

TEST_CASE("criteria without any weight are not agreed on")
{
    test::MappingWorkbook file;
    file.edit([&] {
        for (auto criterion : file.criteria()) {
            criterion.weight = 0;
            workbook::save(file.database(), criterion);
        }
    });
    CHECK_FALSE(isDone(file, "Agree on the criteria"));
}

TEST_CASE("fewer than five areas are advised against and hold nothing back")
{
    test::MappingWorkbook file;
    std::vector<Id> areas;
    for (int i = 0; i < 4; ++i)
        areas.push_back(file.addArea("Area " + std::to_string(i)));
    CHECK_FALSE(isDone(file, "The guide advises at least five areas; there are 4"));
    const auto checks = progressOf(file.database());
    CHECK(std::any_of(checks.begin(), checks.end(), [](const Check &check) {
        return check.sentence == "The guide advises at least five areas; there are 4" && !check.required;
    }));
    CHECK_FALSE(isDone(file, "Areas without official units: 4"));

    areas.push_back(file.addArea("Area 4"));
    CHECK(isDone(file, "The guide advises at least five areas; there are 5"));
    file.edit([&] {
        for (const Id &area : areas)
            mapping::addUnit(file.database(), area, places::placeOfCode(file.database(), "19")->id);
    });
    CHECK(isDone(file, "Every area has its official units"));
}

TEST_CASE("what has a name in one script only is told and holds nothing back")
{
    test::MappingWorkbook file;
    const auto execute = [&](const char *sql) {
        file.edit([&] { workbook::execute(file.database(), sql); });
    };
    execute("INSERT INTO area (id, position, name_latin, name_km) VALUES ('a', 0, 'Sesan', 'សេសាន'), "
            "('b', 1, 'Siem Pang', NULL)");
    execute("INSERT INTO place (id, level, name_km) VALUES ('p', 'village', 'បាដើម')");
    execute("INSERT INTO area_unit (area_id, place_id) VALUES ('a', 'p'), ('b', 'p')");
    CHECK(says(file, "Areas named in one script only: 1"));
    CHECK(says(file, "Official units named in one script only: 1"));
    CHECK_FALSE(says(file, "Criteria named in one language only: 1"));
    execute("UPDATE criterion SET name_km = NULL WHERE position = 0");
    CHECK(says(file, "Criteria named in one language only: 1"));
    for (const Check &check : progressOf(file.database())) {
        if (check.sentence.find("named in one") != std::string::npos)
            CHECK_FALSE(check.required);
    }
    execute("UPDATE area SET name_km = 'សៀមប៉ាង' WHERE id = 'b'");
    execute("UPDATE place SET name_latin = 'Ba Daeum' WHERE id = 'p'");
    CHECK_FALSE(says(file, "Areas named in one script only: 1"));
    CHECK_FALSE(says(file, "Official units named in one script only: 1"));
}

TEST_CASE("empty cells are counted and evidence or a criterion without weight is no answer")
{
    test::MappingWorkbook file;
    const Id a = file.addArea("A");
    const Id b = file.addArea("B");
    const auto sheet = file.openSheet();
    CHECK(isDone(file, "Score the areas"));
    CHECK_FALSE(isDone(file, "Cells not scored: 6"));
    file.score(sheet, a, {3, 2, 1});
    const auto criteria = file.criteria();
    file.edit([&] {
        mapping::saveScore(file.database(), mapping::AssessmentKind::PreAssessment,
                           {sheet.id, b, criteria[0].id, {}, false, "To be asked again"});
        mapping::saveScore(file.database(), mapping::AssessmentKind::PreAssessment,
                           {sheet.id, b, criteria[1].id, {}, true, {}});
    });
    CHECK_FALSE(isDone(file, "Cells not scored: 2"));

    file.edit([&] {
        auto weightless = criteria[2];
        weightless.weight = 0;
        workbook::save(file.database(), weightless);
    });
    CHECK_FALSE(isDone(file, "Cells not scored: 1"));
    file.score(sheet, b, {0});
    CHECK(isDone(file, "Every cell is scored"));
}

TEST_CASE("key informants without a sheet are counted and one sheet of all stands for everybody")
{
    test::MappingWorkbook file;
    file.addArea("A");
    std::vector<Id> informants;
    for (const char *name : {"Wholesaler", "Vendor", "Producer"})
        informants.push_back(file.addInformant(name));
    // Of the team as well, and of the team alone.
    file.edit([&] { people::involve(file.database(), informants[0], people::Involvement::Team); });
    const Id facilitator = file.addInformant("Facilitator");
    file.edit([&] {
        people::involve(file.database(), facilitator, people::Involvement::Team);
        people::endInvolvement(file.database(), facilitator, people::Involvement::KeyInformant);
    });
    file.openSheet(informants[0]);
    CHECK_FALSE(isDone(file, "Key informants without a score sheet: 2"));
    file.openSheet(facilitator);
    CHECK_FALSE(isDone(file, "Key informants without a score sheet: 2"));
    file.openSheet();
    const auto left = missing(file);
    CHECK(std::none_of(left.begin(), left.end(), [](const std::string &sentence) {
        return sentence.starts_with("Key informants without");
    }));
}

TEST_CASE("only the scores of the newest round count")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("A");
    file.score(file.openSheet(), area, {3, 2, 1});
    CHECK(isDone(file, "Every cell is scored"));
    file.edit([&] { mapping::openRound(file.database(), file.round(), file.workbook().environment()); });
    CHECK_FALSE(isDone(file, "Score the areas"));
    const auto sheet = file.openSheet();
    CHECK_FALSE(isDone(file, "Cells not scored: 3"));
    file.score(sheet, area, {1, 1});
    CHECK_FALSE(isDone(file, "Cells not scored: 1"));
}

TEST_CASE("a choice asks for who decided and for the visit and the findings of each chosen area")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    file.addArea("Siem Bouk");
    file.edit([&] { mapping::chooseArea(file.database(), file.round().id, area, true); });
    CHECK(isDone(file, "Choose the priority areas"));
    CHECK_FALSE(isDone(file, "Record who decided, and when"));
    CHECK_FALSE(isDone(file, "Sesan: when the area was visited"));
    CHECK_FALSE(isDone(file, "Sesan: sections without findings: 8"));
    CHECK_FALSE(says(file, "Siem Bouk: when the area was visited"));

    file.edit([&] {
        mapping::PriorityDecision decision;
        decision.assessment = file.round().id;
        decision.decidedBy = "The team";
        decision.decidedOn = text::parseDate("2018-09-06");
        workbook::save(file.database(), decision);
        mapping::AreaStudy study;
        study.area = area;
        study.firstDay = text::parseDate("2018-09-11");
        workbook::save(file.database(), study);
        for (const mapping::Section section : mapping::sections) {
            mapping::Finding finding;
            finding.id = file.workbook().environment().newId();
            finding.area = area;
            finding.section = section;
            finding.statement = "Something";
            workbook::save(file.database(), finding);
        }
    });
    CHECK(isDone(file, "Record who decided, and when"));
    CHECK(isDone(file, "Sesan: when the area was visited"));
    CHECK(isDone(file, "Sesan: findings in every section"));
}

TEST_CASE("the large workbook holds what is measured")
{
    const test::TemporaryFolder folder;
    const auto file = test::makeLargeWorkbook(folder / "large.bandom", test::environment());
    const auto count = [&](const char *sql) {
        return workbook::value<int>(file->database(), sql).value_or(-1);
    };
    CHECK(count("SELECT count(*) FROM area") == test::largeAreas);
    CHECK(count("SELECT count(*) FROM criterion") == test::largeCriteria);
    CHECK(count("SELECT count(*) FROM score_sheet") == test::largeSheets);
    CHECK(count("SELECT count(*) FROM score") == test::largeScores);
    CHECK(count("SELECT count(*) FROM stakeholder") == test::largeStakeholders);
    CHECK(count("SELECT count(*) FROM finding") == test::largeFindings);

    const auto checks = progressOf(file->database());
    CHECK(std::any_of(checks.begin(), checks.end(),
                      [](const Check &check) { return check.sentence == "Cells not scored: 800"; }));
    // The home page asks for this before it is painted: the scores are counted, not looked up.
    std::string plan;
    workbook::forEachRow(file->database(),
                         "EXPLAIN QUERY PLAN SELECT 1 FROM involvement WHERE kind = 'team' LIMIT 1",
                         [&](SQLite::Statement &row) { plan += row.getColumn(3).getString(); });
    CHECK_THAT(plan, ContainsSubstring("involvement_by_kind"));
}

TEST_CASE("without an area to score nothing counts as scored")
{
    test::MappingWorkbook file;
    file.openSheet();
    CHECK_FALSE(says(file, "Every cell is scored"));
}

TEST_CASE("the field work of a chosen area asks for its four activities and for each topic")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    file.edit([&] { mapping::chooseArea(file.database(), file.round().id, area, true); });
    CHECK_FALSE(isDone(file, "Sesan: of the four activities not done: 4"));
    CHECK_FALSE(isDone(file, "Sesan: nothing observed yet"));
    const auto observe = [&](mapping::ObservationTopic topic) {
        mapping::Observation seen;
        seen.id = file.workbook().environment().newId();
        seen.area = area;
        seen.topic = topic;
        workbook::save(file.database(), seen);
    };
    file.edit([&] { observe(mapping::observationTopics.front()); });
    CHECK(isDone(file, "Sesan: something was observed"));
    CHECK_FALSE(isDone(file, "Sesan: topics without an observation: 5"));
    file.edit([&] {
        for (const mapping::ActivityKind kind : mapping::activityKinds) {
            mapping::FieldActivity activity;
            activity.id = file.workbook().environment().newId();
            activity.area = area;
            activity.kind = kind;
            activity.state = mapping::ActivityState::Done;
            activity.firstDay = text::parseDate("2018-09-11");
            workbook::save(file.database(), activity);
        }
        for (const mapping::ObservationTopic topic : mapping::observationTopics)
            observe(topic);
    });
    CHECK(isDone(file, "Sesan: observed, discussed, interviewed and validated"));
    CHECK(isDone(file, "Sesan: something was noted on every topic"));
    // The days of the activities say when the area was visited.
    CHECK(isDone(file, "Sesan: when the area was visited"));
}

TEST_CASE("findings nobody validated and constraints nothing answers are missing")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    file.edit([&] { mapping::chooseArea(file.database(), file.round().id, area, true); });
    CHECK_FALSE(says(file, "Sesan: every finding is validated"));
    mapping::Finding finding;
    finding.id = file.workbook().environment().newId();
    finding.area = area;
    finding.section = mapping::Section::Constraints;
    finding.statement = "Too few traders";
    mapping::Finding answer = finding;
    answer.id = file.workbook().environment().newId();
    answer.section = mapping::Section::Interventions;
    file.edit([&] {
        workbook::save(file.database(), finding);
        workbook::save(file.database(), answer);
    });
    CHECK_FALSE(isDone(file, "Sesan: findings not validated: 2"));
    CHECK_FALSE(isDone(file, "Sesan: constraints without an intervention: 1"));
    file.edit([&] {
        mapping::link(file.database(), answer.id, finding.id);
        for (const Id &id : {finding.id, answer.id})
            mapping::validateFinding(file.database(), file.workbook().environment(), id, {},
                                     mapping::ValidationResult::Rejected);
    });
    CHECK(isDone(file, "Sesan: every finding is validated"));
    CHECK(isDone(file, "Sesan: every constraint has an intervention"));
}
