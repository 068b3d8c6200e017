// `bandom info FILE`
#include "Program.h"
#include "support/Catch.h"

#include <algorithm>

using namespace bandom::test;
using nlohmann::json;

TEST_CASE("info tells what the training workbook holds")
{
    const Program program;
    program.training();
    const json info = program.jsonOf({"info", "training.bandom", "--json"});
    CHECK(info.at("file") == "training.bandom");
    CHECK(info.at("schema") == 5);
    CHECK(info.at("programme").at("exercise") == true);
    CHECK(info.at("programme").at("province") == "19");
    CHECK(info.at("counts").at("areas") == 5);
    for (const char *what : {"criteria", "stakeholders", "key_informants", "score_sheets", "scores",
                             "priority_areas", "findings"}) {
        INFO(what);
        CHECK(info.at("counts").at(what) > 0);
    }
    REQUIRE_FALSE(info.at("checks").empty());
    for (const json &check : info.at("checks")) {
        INFO(check);
        CHECK(check.at("done").is_boolean());
        CHECK(check.at("required").is_boolean());
        CHECK_FALSE(check.at("page").get<std::string>().empty());
        CHECK_FALSE(check.at("sentence").get<std::string>().empty());
    }
}

TEST_CASE("info on a new workbook says what is still to do and leaves what is not known empty")
{
    const Program program;
    program.outputOf({"new", "fresh.bandom"});
    const json info = program.jsonOf({"info", "fresh.bandom", "--json"});
    CHECK(info.at("programme").at("name") == nullptr);
    CHECK(info.at("programme").at("exercise") == false);
    CHECK(info.at("counts").at("areas") == 0);
    CHECK(info.at("counts").at("history") == 0);
    CHECK(std::none_of(info.at("checks").begin(), info.at("checks").end(), [](const json &check) {
        return check.at("page") == "areas" && check.at("done") == true;
    }));
}

TEST_CASE("info for people names the programme and ticks what is done")
{
    const Program program;
    program.training();
    const std::string text = program.outputOf({"info", "training.bandom"});
    CHECK_THAT(text, ContainsSubstring("Stung Treng vegetables (exercise)\n"));
    CHECK_THAT(text, ContainsSubstring("areas\t5\n"));
    CHECK_THAT(text, ContainsSubstring("[x] "));
}

TEST_CASE("what is printed comes in the language that is asked for")
{
    const Program program;
    program.training();
    CHECK_THAT(program.outputOf({"info", "training.bandom", "--lang", "km"}), ContainsSubstring("ទម្រង់"));
    CHECK_THAT(program.outputOf({"rank", "training.bandom", "--lang", "km"}), ContainsSubstring("សេសាន"));
    CHECK_THAT(program.outputOf({"rank", "training.bandom", "--lang", "en"}), ContainsSubstring("Sesan"));
    CHECK(program.outputOf({"check", "training.bandom", "--lang", "km"}) !=
          program.outputOf({"check", "training.bandom", "--lang", "en"}));
}

TEST_CASE("looking changes nothing in the file")
{
    const Program program;
    program.training();
    const std::string before = readFile(program / "training.bandom");
    program.outputOf({"info", "training.bandom"});
    program.outputOf({"rank", "training.bandom"});
    program.outputOf({"check", "training.bandom"});
    program.outputOf({"export", "training.bandom", "--document", "priority-areas", "-o", "out.csv"});
    CHECK(readFile(program / "training.bandom") == before);
    for (const char *side : {"training.bandom.lock", "training.bandom-journal", "training.bandom-wal"})
        CHECK_FALSE(std::filesystem::exists(program / side));
}
