#include "mapping/Finding.h"
#include "mapping/PriorityAreas.h"
#include "mapping/PriorityAreasReport.h"
#include "mapping/Programme.h"
#include "mapping/RapidMappingReport.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <cstdlib>

using namespace bandom;
using text::LanguageCode;
using workbook::Id;

namespace {

constexpr const char *at = "2018-09-21T08:00:00Z";

/// Compares with the golden file; BANDOM_WRITE_GOLDEN=1 writes it instead, to be read before it is committed.
void checkGolden(const document::Document &document, const std::string &name)
{
    const std::filesystem::path path = std::filesystem::path(BANDOM_TEST_DATA) / name;
    const std::string text = document::plainText(document);
    if (std::getenv("BANDOM_WRITE_GOLDEN"))
        test::writeFile(path, text);
    CHECK(text == test::readFile(path));
}

document::Document rapidMapping(const test::MappingWorkbook &file, const Id &area,
                                LanguageCode code = LanguageCode::English)
{
    return mapping::rapidMappingReport(file.database(), area, text::Language(code), at);
}

document::Document priorityAreas(const test::MappingWorkbook &file, LanguageCode code = LanguageCode::English)
{
    return mapping::priorityAreasReport(file.database(), text::Language(code), at);
}

bool contains(const document::Document &document, const std::string &part)
{
    return document::plainText(document).find(part) != std::string::npos;
}

void addFinding(test::MappingWorkbook &file, const Id &area, std::optional<std::string> subject,
                const std::string &statement, std::optional<std::string> source = {}, bool differ = false)
{
    mapping::Finding finding;
    finding.id = file.workbook().environment().newId();
    finding.area = area;
    finding.position = static_cast<int>(mapping::findings(file.database(), area, finding.section).size());
    finding.subject = std::move(subject);
    finding.statement = statement;
    finding.source = std::move(source);
    finding.sourcesDiffer = differ;
    file.edit([&] { workbook::save(file.database(), finding); });
}

} // namespace

TEST_CASE("the rapid mapping report of the training area reads as it should in English")
{
    const auto file = test::MappingWorkbook::training(LanguageCode::English);
    checkGolden(rapidMapping(file, mapping::areaNamed(file.database(), "Sesan")->id),
                "rapid-mapping-sesan.en.txt");
}

TEST_CASE("the list of priority areas of the training workbook reads as it should in English")
{
    const auto file = test::MappingWorkbook::training(LanguageCode::English);
    checkGolden(priorityAreas(file), "priority-areas-training.en.txt");
}

TEST_CASE("an area of which nothing is recorded says so everywhere and nothing is invented")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto document = rapidMapping(file, area);
    CHECK(document::plainText(document) == "Rapid mapping report\n"
                                           "Sesan\n"
                                           "\n"
                                           "Location: Sesan\n"
                                           "Province: not recorded\n"
                                           "Date: not recorded\n"
                                           "Meeting point: not recorded\n"
                                           "Official units: not recorded\n"
                                           "Commodity: not recorded\n"
                                           "Team: not recorded\n"
                                           "\n# Main actors\n"
                                           "\n## Producers\n"
                                           "\nNothing was recorded here.\n"
                                           "\n## Traders\n"
                                           "\nNothing was recorded here.\n"
                                           "\n## Input suppliers\n"
                                           "\nNothing was recorded here.\n"
                                           "\n# Driving forces and leverage points\n"
                                           "\n## Driving forces\n"
                                           "\nNothing was recorded here.\n"
                                           "\n## Leverage points\n"
                                           "\nNothing was recorded here.\n"
                                           "\n# Constraints, opportunities and potential interventions\n"
                                           "\n## Constraints\n"
                                           "\nNothing was recorded here.\n"
                                           "\n## Opportunities\n"
                                           "\nNothing was recorded here.\n"
                                           "\n## Potential interventions\n"
                                           "\nNothing was recorded here.\n"
                                           "\n# Scores\n"
                                           "\nThe areas were not scored.\n");
    CHECK(document.author.empty());
    CHECK(document.footer.empty());
    CHECK(document.created == at);
    CHECK(document.language == LanguageCode::English);
}

TEST_CASE("a list of priority areas without any says that none was chosen")
{
    test::MappingWorkbook file;
    file.addArea("Sesan");
    CHECK(document::plainText(priorityAreas(file)) == "Priority areas\n"
                                                      "\n# Areas chosen\n"
                                                      "\nNo area has been chosen yet.\n"
                                                      "\n# All areas by rank\n"
                                                      "\nThe areas were not scored.\n");
}

TEST_CASE("an area that is not there has no report")
{
    test::MappingWorkbook file;
    CHECK_THROWS_AS(rapidMapping(file, Id{"nowhere"}), std::invalid_argument);
}

TEST_CASE("only an exercise is labelled as one")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    CHECK_FALSE(contains(rapidMapping(file, area), "Exercise"));
    auto about = mapping::programme(file.database());
    about.isExercise = true;
    file.edit([&] { workbook::save(file.database(), about); });
    for (const auto &document : {rapidMapping(file, area), priorityAreas(file)}) {
        REQUIRE(std::holds_alternative<document::Callout>(document.blocks.front()));
        CHECK(std::get<document::Callout>(document.blocks.front()).title == "Exercise");
    }
}

TEST_CASE("where no location was written the area and its province stand for it")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    auto about = mapping::programme(file.database());
    about.province = "19";
    about.organisation = "PDAFF Stung Treng";
    about.name = "Vegetables";
    file.edit([&] { workbook::save(file.database(), about); });
    const auto document = rapidMapping(file, area);
    CHECK(contains(document, "Location: Sesan, Stung Treng province\n"));
    CHECK(document.author == "PDAFF Stung Treng");
    CHECK(document.footer == "Vegetables");
}

TEST_CASE("findings of one subject form a paragraph and those without a list")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    addFinding(file, area, "Water", "It comes from the river.", "Visit", true);
    addFinding(file, area, "Water", "Some have wells.", "Group discussion");
    addFinding(file, area, "Land", "200 to 1,000 m².", "Visit");
    addFinding(file, area, {}, "Roads are good.");
    addFinding(file, area, {}, "The market is near.");
    CHECK(contains(rapidMapping(file, area),
                   "\n## Producers\n"
                   "\nWater: It comes from the river. (sources differ) Some have wells.\n"
                   "\nLand: 200 to 1,000 m².\n"
                   "\n- Roads are good.\n- The market is near.\n"
                   "\nSources: Visit; Group discussion.\n"
                   "\n## Traders\n"));
}

TEST_CASE("a report in Khmer takes the Khmer names and the days of the visit")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    file.edit([&] {
        auto row = *workbook::find<mapping::Area>(file.database(), area);
        row.nameKhmer = "សេសាន";
        workbook::save(file.database(), row);
        mapping::AreaStudy study;
        study.area = area;
        study.firstDay = text::parseDate("2018-09-11");
        study.lastDay = text::parseDate("2018-09-13");
        workbook::save(file.database(), study);
    });
    const auto document = rapidMapping(file, area, LanguageCode::Khmer);
    CHECK(document.subtitle == "សេសាន");
    CHECK(document.language == LanguageCode::Khmer);
    CHECK(contains(document, "Date: ថ្ងៃទី11–13 ខែកញ្ញា ឆ្នាំ2018\n"));
}

TEST_CASE("scores before a choice are printed without a decision and a single sheet in whole numbers")
{
    test::MappingWorkbook file;
    const Id sesan = file.addArea("Sesan");
    const Id bouk = file.addArea("Siem Bouk");
    const auto sheet = file.openSheet();
    file.score(sheet, sesan, {3, 2, 3});
    file.score(sheet, bouk, {1, 0});
    const auto document = rapidMapping(file, sesan);
    CHECK(
        contains(document,
                 "\n# Scores\n"
                 "\nAll areas assessed, by rank\n"
                 "Rank | Area | Production potential | Market potential | Impact potential | Total | Scores\n"
                 "1 | Sesan | 3 | 2 | 3 | 8 | 3/3\n"
                 "– | Siem Bouk | 1 | 0 | not scored | 1–4 | 2/3\n"));
    CHECK(contains(document, "\nThe guide advises to score at least five areas (scored here: 2).\n"));
    CHECK(contains(document,
                   "\nSiem Bouk is incomplete (scores missing: 1). Its total can still become 1 to 4.\n"));
    CHECK(contains(document, "\n## Decision\n\nNo area has been chosen yet.\n"));
}

TEST_CASE("a cell that does not apply is no missing score in the report")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto sheet = file.openSheet();
    file.score(sheet, area, {3, 2});
    file.edit([&] {
        mapping::saveScore(file.database(), mapping::AssessmentKind::PreAssessment,
                           {sheet.id, area, file.criteria()[2].id, {}, true, "No market is planned"});
    });
    const auto document = rapidMapping(file, area);
    CHECK(contains(document, "\n1 | Sesan | 3 | 2 | n/a | 7.5 | 2/2\n"));
    CHECK(contains(document, "\nImpact potential | n/a | – | 0/0\n"));
    CHECK(contains(document, "\n- Impact potential: No market is planned\n"));
    CHECK_FALSE(contains(document, "not scored"));
}

TEST_CASE("a choice of all areas says that the ranking left none out")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    file.score(file.openSheet(), area, {3, 2, 3});
    file.edit([&] { mapping::chooseArea(file.database(), file.round().id, area, true); });
    CHECK(contains(priorityAreas(file),
                   "\nAll areas that were scored are chosen: the ranking left none out.\n"));
    CHECK(contains(priorityAreas(file), "\nDecided by: not recorded\nDecided on: not recorded\n"));
}

TEST_CASE("the report of an earlier round has its scores and its decision and says that it is earlier")
{
    test::MappingWorkbook file;
    const auto first = file.round();
    const Id sesan = file.addArea("Sesan");
    const Id bouk = file.addArea("Siem Bouk");
    const auto sheet = file.openSheet();
    file.score(sheet, sesan, {3, 2, 3});
    file.score(sheet, bouk, {1, 1, 1});
    file.edit([&] { mapping::chooseArea(file.database(), first.id, sesan, true); });
    CHECK_FALSE(contains(priorityAreas(file), "round"));
    file.edit([&] { mapping::openRound(file.database(), first, file.workbook().environment()); });

    const auto newest = priorityAreas(file);
    CHECK(contains(newest, "These are the scores of round 2, the newest."));
    CHECK(contains(newest, "No area has been chosen yet."));
    const std::string earlier = "These are the scores and the decision of round 1. Round 2 was opened since.";
    const auto old = mapping::priorityAreasReport(file.database(), text::Language(), at, first.id);
    CHECK(contains(old, earlier));
    CHECK(contains(old, "1 | Sesan | 3 | 2 | 3 | 8 | 3/3 | yes\n"));
    const auto study = mapping::rapidMappingReport(file.database(), sesan, text::Language(), at, first.id);
    CHECK(contains(study, "# The scores that led to the choice\n\n"));
    CHECK(contains(study, earlier));
    CHECK_THROWS_AS(mapping::priorityAreasReport(file.database(), text::Language(), at, Id{"none"}),
                    std::invalid_argument);
}

TEST_CASE("a decision that is older than its ranking is marked in the report")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto sheet = file.openSheet();
    file.score(sheet, area, {3, 2, 3});
    file.edit([&] { mapping::chooseArea(file.database(), file.round().id, area, true); });
    const std::string mark =
        "Scores have changed since these areas were chosen. Not as they were then: Sesan.";
    CHECK_FALSE(contains(priorityAreas(file), mark));
    file.score(sheet, area, {3, 2, 2});
    CHECK(contains(priorityAreas(file), mark));
    CHECK(contains(rapidMapping(file, area), mark));
}

TEST_CASE("a departure without a reason says that none was recorded")
{
    test::MappingWorkbook file;
    const auto sheet = file.openSheet();
    const Id sesan = file.addArea("Sesan");
    const Id bouk = file.addArea("Siem Bouk");
    file.score(sheet, sesan, {3, 2, 3});
    file.score(sheet, bouk, {1, 1, 1});
    file.edit([&] { mapping::chooseArea(file.database(), file.round().id, bouk, true); });
    CHECK(contains(
        rapidMapping(file, bouk),
        "\nRanked higher, not chosen: Sesan\nChosen before higher ranks: Siem Bouk\nReason: not recorded\n"));
}
