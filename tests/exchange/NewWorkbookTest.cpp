#include "exchange/NewWorkbook.h"

#include "exchange/TrainingContent.h"
#include "mapping/Assessment.h"
#include "mapping/Programme.h"
#include "mapping/Template.h"
#include "people/Stakeholder.h"
#include "places/Place.h"
#include "schema/Schema.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"
#include "support/TestEnvironment.h"

#include <nlohmann/json.hpp>

using namespace bandom;
using nlohmann::json;

namespace {

int count(const SQLite::Database &database, const char *sql)
{
    return workbook::value<int>(database, sql).value_or(-1);
}

} // namespace

TEST_CASE("a new workbook has the provinces and one round with three criteria and nothing else")
{
    test::MappingWorkbook file;
    const SQLite::Database &database = file.database();
    CHECK(places::provinces(database).size() == 25);
    CHECK(count(database, "SELECT count(*) FROM place") == 25);

    const auto rounds = mapping::rounds(database, mapping::AssessmentKind::PreAssessment);
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].round == 1);
    CHECK(rounds[0].lowest == 0);
    CHECK(rounds[0].highest == 3);
    CHECK(rounds[0].openedOn == text::parseDate("2018-09-11"));
    const auto criteria = mapping::criteria(database, rounds[0].id);
    REQUIRE(criteria.size() == 3);
    CHECK(mapping::name(criteria[0], text::Language()) == "Production potential");
    CHECK(mapping::name(criteria[2], text::Language(text::LanguageCode::Khmer)) == "សក្តានុពលផលប៉ះពាល់វិជ្ជមាន");
    CHECK_FALSE(mapping::question(criteria[1], text::Language()).empty());
    const auto points = mapping::scalePoints(database, rounds[0].id);
    REQUIRE(points.size() == 4);
    CHECK(points[0].value == 0);
    CHECK(mapping::name(points[3], text::Language()) == "High potential");

    const auto about = mapping::programme(database);
    CHECK_FALSE(about.name);
    CHECK_FALSE(about.province);
    CHECK_FALSE(about.isExercise);
    for (const char *table :
         {"SELECT count(*) FROM area", "SELECT count(*) FROM stakeholder", "SELECT count(*) FROM score_sheet",
          "SELECT count(*) FROM finding", "SELECT count(*) FROM history"})
        CHECK(count(database, table) == 0);
    CHECK(file.workbook().problems().empty());
    CHECK_FALSE(file.workbook().nextUndo());
}

TEST_CASE("criteria are found by the search of a new workbook")
{
    test::MappingWorkbook file;
    const auto hits = file.workbook().search("market potential");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].table == "criterion");
}

TEST_CASE("a broken template leaves no file behind")
{
    const test::TemporaryFolder folder;
    auto broken = test::templates();
    broken.preAssessment = "{}";
    CHECK_THROWS_AS(exchange::createWorkbook(folder / "new.bandom", broken, test::environment()),
                    mapping::TemplateError);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a workbook that is there already is not replaced")
{
    const test::TemporaryFolder folder;
    test::writeFile(folder / "new.bandom", "precious");
    CHECK_THROWS_AS(exchange::createWorkbook(folder / "new.bandom", test::templates(), test::environment()),
                    workbook::Error);
    CHECK(test::readFile(folder / "new.bandom") == "precious");
}

TEST_CASE("broken training content is refused with what is wrong and leaves no file")
{
    const auto complaint = [](auto change) {
        const test::TemporaryFolder folder;
        json root = json::parse(test::trainingJson());
        change(root);
        std::string said;
        try {
            exchange::createTrainingWorkbook(folder / "t.bandom", test::templates(), root.dump(),
                                             text::LanguageCode::English, test::environment());
        } catch (const mapping::TemplateError &error) {
            said = error.what();
        }
        CHECK(std::filesystem::exists(folder / "t.bandom") == said.empty());
        return said;
    };
    CHECK(complaint([](json &) {}).empty());
    CHECK_THAT(complaint([](json &root) { root.erase("areas"); }), ContainsSubstring("areas"));
    CHECK_THAT(complaint([](json &root) { root["areas"][0]["units"][0]["level"] = "county"; }),
               ContainsSubstring("unknown level county"));
    CHECK_THAT(complaint([](json &root) { root["findings"][2]["area"] = "A9"; }),
               ContainsSubstring("no area A9"));
    CHECK_THAT(complaint([](json &root) { root["findings"][2]["section"] = "weather"; }),
               ContainsSubstring("unknown section weather"));
    CHECK_THAT(complaint([](json &root) { root["findings"][2].erase("text"); }),
               ContainsSubstring("no text in"));
    CHECK_THAT(complaint([](json &root) { root["findings"][2]["text"].erase("en"); }),
               ContainsSubstring("/findings/2/text"));
    CHECK_THAT(complaint([](json &root) { root["sheets"][0]["informant"] = 9; }),
               ContainsSubstring("not there"));
    CHECK_THAT(complaint([](json &root) { root["keyInformants"][0]["role"] = "king"; }),
               ContainsSubstring("unknown role king"));

    const test::TemporaryFolder folder;
    CHECK_THROWS_WITH(exchange::createTrainingWorkbook(folder / "t.bandom", test::templates(), "no json",
                                                       text::LanguageCode::English, test::environment()),
                      ContainsSubstring("training content"));
}

TEST_CASE("a score of the training content outside the scale makes no workbook")
{
    const test::TemporaryFolder folder;
    json root = json::parse(test::trainingJson());
    root["sheets"][0]["scores"]["A1"]["market-potential"] = 4;
    CHECK_THROWS_AS(exchange::createTrainingWorkbook(folder / "t.bandom", test::templates(), root.dump(),
                                                     text::LanguageCode::English, test::environment()),
                    workbook::Error);
    CHECK_FALSE(std::filesystem::exists(folder / "t.bandom"));
}
