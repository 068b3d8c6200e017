// `bandom rank TABLE.csv`
#include "Program.h"
#include "support/Catch.h"

using namespace bandom::test;
using nlohmann::json;

namespace {

// The table of the guide's section 5.2 with the totals as it prints them: its 46 is wrong.
constexpr auto guideTable = "criterion,Area 1,Area 2,Area 3,Area 4,Area 5\n"
                            "Attracts private actors,3,2,5,1,4\n"
                            "Quick wins,2,5,5,2,3\n"
                            "Private actors steer,2,1,5,2,3\n"
                            "Creative and profitable,1,1,4,3,4\n"
                            "Critical mass,4,3,4,2,4\n";

/// The alternative of that name.
json named(const json &ranking, const std::string &name)
{
    for (const json &alternative : ranking.at("alternatives")) {
        if (alternative.at("name") == name)
            return alternative;
    }
    FAIL(name << " is not there");
    return {};
}

std::vector<std::string> keysOf(const json &object)
{
    std::vector<std::string> keys;
    for (const auto &[key, value] : object.items())
        keys.push_back(key);
    return keys;
}

} // namespace

TEST_CASE("the guide's table is ranked by the sums of its cells")
{
    const Program program;
    const json ranking = program.jsonOf({"rank", program.file("guide.csv", guideTable), "--json"});
    const std::vector<std::tuple<std::string, int, int>> expected = {
        {"Area 3", 23, 1}, {"Area 5", 18, 2}, {"Area 1", 12, 3}, {"Area 2", 12, 3}, {"Area 4", 10, 5}};
    REQUIRE(ranking.at("alternatives").size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto &[name, total, rank] = expected[i];
        CHECK(ranking["alternatives"][i] == json{{"name", name},
                                                 {"total", total},
                                                 {"lowest", total},
                                                 {"highest", total},
                                                 {"rank", rank},
                                                 {"scored", 5},
                                                 {"of", 5},
                                                 {"complete", true}});
    }
    CHECK(ranking.at("ties") == json::parse(R"([["Area 1", "Area 2"]])"));
}

TEST_CASE("the same table for people names those that share a rank")
{
    const Program program;
    CHECK(program.outputOf({"rank", program.file("guide.csv", guideTable)}) ==
          "1\tArea 3\t23\t5/5\n"
          "2\tArea 5\t18\t5/5\n"
          "3=\tArea 1\t12\t5/5\n"
          "3=\tArea 2\t12\t5/5\n"
          "5\tArea 4\t10\t5/5\n"
          "Area 1 and Area 2 have the same total and share rank 3.\n");
}

TEST_CASE("a total typed into the sheet that its cells do not give is said")
{
    const Program program;
    const std::string file = program.file("typed.csv", std::string(guideTable) + "Total,12,12,23,10,46\n");
    for (const bool asJson : {false, true}) {
        const Run run = program.run(asJson ? std::vector<std::string>{"rank", file, "--json"}
                                           : std::vector<std::string>{"rank", file});
        CHECK(run.status == 0);
        CHECK(run.errors == "bandom: Area 5: the sheet says 46, its cells give 18.\n");
    }
    const json ranking = json::parse(program.run({"rank", file, "--json"}).output);
    CHECK(named(ranking, "Area 5").at("total") == 18);
    CHECK(ranking.at("typedTotals") == json::parse(R"([{"name": "Area 5", "typed": 46, "computed": 18}])"));
}

TEST_CASE("an alternative with an empty cell has no total and no rank but the range of its total")
{
    const Program program;
    const std::string file = program.file("gaps.csv", "criterion,A,B,C\nx,3,,0\ny,2,1,\nz,1,1,\n");
    const json ranking = program.jsonOf({"rank", file, "--set", "pre-assessment", "--json"});
    CHECK(named(ranking, "A").at("rank") == 1);
    CHECK(named(ranking, "B") == json{{"name", "B"},
                                      {"total", nullptr},
                                      {"lowest", 2},
                                      {"highest", 5},
                                      {"rank", nullptr},
                                      {"scored", 2},
                                      {"of", 3},
                                      {"complete", false}});
    CHECK(named(ranking, "C").at("lowest") == 0);
    CHECK(named(ranking, "C").at("highest") == 6);
    CHECK(ranking.at("ties").empty());

    const std::string lines = program.outputOf({"rank", file, "--set", "pre-assessment"});
    CHECK_THAT(lines, ContainsSubstring("–\tB\t2–5\t2/3\n"));
    CHECK_THAT(lines, ContainsSubstring("B is incomplete"));
}

TEST_CASE("the ranking as JSON is what scripts rely on")
{
    const Program program;
    const json ranking = program.jsonOf({"rank", program.file("t.csv", "criterion,A,B\nx,1,2\n"), "--json"});
    CHECK(keysOf(ranking.at("alternatives").at(0)) ==
          std::vector<std::string>{"complete", "highest", "lowest", "name", "of", "rank", "scored", "total"});
    CHECK(ranking.at("ties").is_array());
    CHECK(ranking.at("scale") == json{{"lowest", 1}, {"highest", 5}});
}

TEST_CASE("fractional scores are ranked on the scale that is given")
{
    const Program program;
    const std::string file = program.file("means.csv", "criterion,A,B,C\nx,0.1,0.2,2.5\ny,0.2,0.1,9.75\n");
    const json ranking = program.jsonOf({"rank", file, "--scale", "0..10", "--json"});
    CHECK(named(ranking, "C").at("total") == 12.25);
    // 0.1 + 0.2 is exactly 0.2 + 0.1 here.
    CHECK(ranking.at("ties") == json::parse(R"([["A", "B"]])"));
    CHECK(named(ranking, "A").at("total") == 0.3);
}

TEST_CASE("a scale may begin below zero")
{
    const Program program;
    const std::string file = program.file("t.csv", "criterion,A,B\nx,-2,2\ny,-1,0\n");
    const json ranking = program.jsonOf({"rank", file, "--scale", "-2..2", "--json"});
    CHECK(named(ranking, "A").at("total") == -3);
    CHECK(named(ranking, "B").at("rank") == 1);
}

TEST_CASE("weights keep the range of the total and lower can be the better end")
{
    const Program program;
    // A: (3*5 + 1*1) / 4 * 2 = 8; B: risk 5 counts as 1: (3*1 + 1*5) / 4 * 2 = 4.
    const std::string file =
        program.file("t.csv", "criterion,weight,direction,A,B\nrisk,3,lower,1,5\nmarket,1,higher,1,5\n");
    const json ranking = program.jsonOf({"rank", file, "--json"});
    CHECK(named(ranking, "A").at("total") == 8);
    CHECK(named(ranking, "B").at("total") == 4);
    CHECK(named(ranking, "A").at("highest") == 8);
}

TEST_CASE("a score outside of the scale is refused with its row and its column")
{
    const Program program;
    const std::string file = program.file("t.csv", "criterion,Sesan,Siem Pang\nMarkets,1,6\n");
    CHECK(program.refusalOf({"rank", file, "--set", "selection", "--json"}) ==
          "Line 2 (Markets), column “Siem Pang”: 6 is outside of the scale from 1 to 5.");
    const std::string zero = program.file("zero.csv", "criterion,Sesan,Siem Pang\nMarkets,1,0\n");
    CHECK(program.refusalOf({"rank", zero, "--set", "selection"}) ==
          "Line 2 (Markets), column “Siem Pang”: 0 is outside of the scale from 1 to 5.");
    CHECK(program.refusalOf({"rank", file, "--scale", "0..3"}) ==
          "Line 2 (Markets), column “Siem Pang”: 6 is outside of the scale from 0 to 3.");
}

TEST_CASE("the mistakes of a table are told in one line in the order of the file")
{
    const Program program;
    CHECK(program.refusalOf({"rank", program.file("t.csv", "criterion,A,B\nx,9,1\ny,1,many\n")}) ==
          "Line 2 (x), column “A”: 9 is outside of the scale from 1 to 5. "
          "Line 3 (y), column “B”: “many” is no score.");
    const std::string refusal = program.refusalOf(
        {"rank", program.file("all.csv", "criterion,A,B\nu,6,6\nv,6,6\nw,6,6\n\"x\ny\",6,6\n")});
    CHECK(refusal.starts_with("Line 2 (u), column “A”: 6 is outside of the scale from 1 to 5. "));
    CHECK(refusal.ends_with(" More such places: 3."));
}

TEST_CASE("a scale that is none is refused")
{
    const Program program;
    const std::string file = program.file("t.csv", "criterion,A,B\nx,1,2\n");
    for (const std::string scale :
         {"5..1", "1-5", "1..", "..5", "1..5..9", "one..five", "1.5..3", "3..3", "1..99999999999999999999"})
        CHECK(program.refusalOf({"rank", file, "--scale", scale}) ==
              "“" + scale + "” is not a scale: write two whole numbers such as 1..5.");
}

TEST_CASE("Khmer heads and digits and names are read and come out as they were written")
{
    const Program program;
    const std::string file = program.file("តារាង.csv", "លក្ខណៈវិនិច្ឆ័យ,ស្រុកសេសាន,ស្រុកសៀមប៉ាង\nទីផ្សារ,៣,២\nដី,១,៣\n");
    const json ranking = program.jsonOf({"rank", file, "--set", "pre-assessment", "--json"});
    CHECK(ranking.at("alternatives").at(0).at("name") == "ស្រុកសៀមប៉ាង");
    CHECK(ranking.at("alternatives").at(0).at("total") == 5);
}

TEST_CASE("a table that is empty or missing or no table has its own sentence")
{
    const Program program;
    CHECK(program.refusalOf({"rank", program.file("empty.csv", "")}) ==
          "The file holds no score table: it is empty.");
    CHECK(program.refusalOf({"rank", program.file("other.csv", "name,phone\nx,1\n")}) ==
          "Line 1: the head row begins with “name”, not with “criterion”.");
    CHECK(program.refusalOf({"rank", "gone.csv"}) == "“gone.csv” can't be read.");
    CHECK(program.refusalOf({"rank", "home/../home.csv"}) == "“home/../home.csv” can't be read.");
}
