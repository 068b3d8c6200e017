// `bandom rank FILE`
#include "Program.h"
#include "support/Catch.h"

using namespace bandom::test;
using nlohmann::json;

TEST_CASE("the areas of the training workbook are ranked")
{
    const Program program;
    program.training();
    const json ranking = program.jsonOf({"rank", "training.bandom", "--json"});
    REQUIRE(ranking.at("alternatives").size() == 5);
    CHECK(ranking.at("scale") == json{{"lowest", 0}, {"highest", 3}});
    for (const json &alternative : ranking["alternatives"]) {
        INFO(alternative);
        CHECK(alternative.at("lowest") <= alternative.at("highest"));
        CHECK(alternative.at("complete") == !alternative.at("total").is_null());
        CHECK(alternative.at("rank").is_null() == alternative.at("total").is_null());
    }
    CHECK(program.jsonOf({"rank", "training.bandom", "--set", "pre-assessment", "--json"}) == ranking);
}

TEST_CASE("the file of the ranked list is what rank prints")
{
    const Program program;
    program.training();
    const std::string printed = program.outputOf({"rank", "training.bandom", "--json"});
    program.outputOf({"export", "training.bandom", "--document", "priority-areas", "-o", "list.json"});
    CHECK(readFile(program / "list.json") == printed);
}

TEST_CASE("a workbook without scores of that kind says so")
{
    const Program program;
    program.outputOf({"new", "fresh.bandom"});
    CHECK(program.refusalOf({"rank", "fresh.bandom", "--set", "selection"}) ==
          "The workbook has no such scores.");
}

TEST_CASE("the areas of the selection are ranked on their own scale and printed")
{
    const Program program;
    program.training();
    const json ranking = program.jsonOf({"rank", "training.bandom", "--set", "selection", "--json"});
    CHECK(ranking.at("scale") == json{{"lowest", 1}, {"highest", 5}});
    REQUIRE(ranking.at("alternatives").size() == 3);
    CHECK(ranking["alternatives"][0].at("name") == "Sesan");
    CHECK(ranking["alternatives"][0].at("rank") == 1);
    program.outputOf({"export", "training.bandom", "--document", "selection", "-o", "scores.html"});
    CHECK_THAT(readFile(program / "scores.html"), ContainsSubstring("Sesan stands first."));
    program.outputOf({"export", "training.bandom", "--document", "score-sheet", "-o", "sheets.pdf"});
    CHECK_THAT(readFile(program / "sheets.pdf"), Catch::StartsWith("%PDF"));
}

TEST_CASE("a new workbook has nothing to rank and says so with an empty list")
{
    const Program program;
    program.outputOf({"new", "fresh.bandom"});
    const json ranking = program.jsonOf({"rank", "fresh.bandom", "--json"});
    CHECK(ranking.at("alternatives") == json::array());
    CHECK(ranking.at("ties") == json::array());
    CHECK(program.outputOf({"rank", "fresh.bandom"}) == "");
}

TEST_CASE("an area whose score was taken out is incomplete in the ranking")
{
    const Program program;
    program.training();
    program.sql("training.bandom",
                "DELETE FROM score WHERE (sheet_id, area_id, criterion_id) IN "
                "(SELECT sheet_id, area_id, criterion_id FROM score WHERE value IS NOT NULL "
                "AND area_id = (SELECT id FROM area WHERE name_latin = 'Sesan') LIMIT 1)");
    const json ranking = program.jsonOf({"rank", "training.bandom", "--json"});
    for (const json &alternative : ranking.at("alternatives")) {
        if (alternative.at("name") != "Sesan")
            continue;
        CHECK(alternative.at("complete") == false);
        CHECK(alternative.at("total") == nullptr);
        CHECK(alternative.at("rank") == nullptr);
        CHECK(alternative.at("scored") < alternative.at("of"));
    }
}
