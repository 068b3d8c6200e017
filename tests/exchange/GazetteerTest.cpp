#include "exchange/Gazetteer.h"

#include "mapping/Area.h"
#include "mapping/Programme.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using exchange::GazetteerPlan;
using places::Level;
using places::Place;
using workbook::Id;
using Action = GazetteerPlan::Action;
using Lines = std::vector<std::string>;

namespace {

const std::string sesan = "code,latin,km,level\n"
                          "1901,Sesan,សេសាន,district\n"
                          "190101,Kamphun,កំភុន,commune\n"
                          "190104,Samkhuoy,សាមឃួយ,commune\n"
                          "19010103,Katout,កាតូត,village\n"
                          "19010401,Ba Daeum,បាដើម,village\n";

GazetteerPlan plan(const test::MappingWorkbook &file, const std::string &content,
                   const std::optional<std::string> &province = {})
{
    return exchange::planGazetteer(file.database(), content, province, text::Language());
}

void import(test::MappingWorkbook &file, const std::string &content)
{
    const GazetteerPlan made = plan(file, content);
    file.edit([&] { exchange::writeGazetteer(file.database(), made, file.workbook().environment()); });
}

Lines refusals(const GazetteerPlan &plan)
{
    Lines lines;
    for (const auto &refusal : plan.refusals)
        lines.push_back(exchange::describe(refusal, text::Language()));
    return lines;
}

std::string parentName(const test::MappingWorkbook &file, const std::string &code)
{
    const auto place = places::placeOfCode(file.database(), code);
    const auto parent = place ? workbook::find<Place>(file.database(), place->parent) : std::nullopt;
    return parent ? parent->nameLatin.value_or("") : "none";
}

/// An area with official units and a village that was typed.
Id typeVillage(test::MappingWorkbook &file, const std::string &latin, const Lines &unitCodes = {},
               const Id &parent = {})
{
    const Id area = file.addArea("Area of " + latin);
    Place typed;
    typed.id = file.workbook().environment().newId();
    typed.nameLatin = latin;
    typed.parent = parent;
    file.edit([&] {
        workbook::save(file.database(), typed);
        mapping::addUnit(file.database(), area, typed.id);
        for (const std::string &code : unitCodes)
            mapping::addUnit(file.database(), area, places::placeOfCode(file.database(), code).value().id);
    });
    return typed.id;
}

} // namespace

TEST_CASE("official units are planned and then written in one edit that can be undone")
{
    test::MappingWorkbook file;
    const GazetteerPlan made = plan(file, sesan);
    CHECK_FALSE(made.problem);
    CHECK(made.count(Action::Add) == 5);
    CHECK(made.refusals.empty());
    CHECK_FALSE(places::placeOfCode(file.database(), "1901"));
    CHECK(exchange::summary(made, text::Language()) == Lines{"Units added: 5"});

    import(file, sesan);
    const auto village = places::placeOfCode(file.database(), "19010401");
    REQUIRE(village);
    CHECK(village->level == Level::Village);
    CHECK(village->nameKhmer == "បាដើម");
    CHECK(parentName(file, "19010401") == "Samkhuoy");
    CHECK(parentName(file, "190104") == "Sesan");
    CHECK(parentName(file, "1901") == "Stung Treng");

    const GazetteerPlan again = plan(file, sesan);
    CHECK_FALSE(again.changesAnything());
    CHECK(again.unchanged == 5);
    file.workbook().undo();
    CHECK_FALSE(places::placeOfCode(file.database(), "1901"));
    CHECK(file.workbook().problems().empty());
}

TEST_CASE("three bad rows among many good ones are named and the others are taken")
{
    test::MappingWorkbook file;
    std::string content = sesan;
    content += "19010x,Nowhere,,commune\n"; // line 7
    content += "190105,,,commune\n";        // line 8
    content += "190106,Talat,,village\n";   // line 9
    for (int i = 10; i < 60; ++i)
        content += "190101" + std::to_string(i) + ",Village " + std::to_string(i) + ",,village\n";
    const GazetteerPlan made = plan(file, content);
    CHECK(made.count(Action::Add) == 55);
    CHECK(refusals(made) ==
          Lines{"Row 7: “19010x” is not a code: a code has two digits a level, 19 for a province and "
                "19010103 for a "
                "village.",
                "Row 8: There is no name.",
                "Row 9: The row says “village”, but the code 190106 has the length of another level."});
    CHECK(exchange::summary(made, text::Language()) == Lines{"Units added: 55", "Rows refused: 3"});
}

TEST_CASE("a row without code or of a province that does not exist is refused")
{
    test::MappingWorkbook file;
    CHECK(refusals(plan(file, "code,latin\n,Sesan\n9901,Atlantis\n")) ==
          Lines{"Row 2: There is no code.", "Row 3: There is no province with the code 99."});
}

TEST_CASE("a code that lost its zero in a spreadsheet is repaired and that is said")
{
    test::MappingWorkbook file;
    const GazetteerPlan made = plan(
        file, "code,latin\n102,Mongkol Borei\n10201,Banteay Neang\n1020101,Ou Thum\n1,Banteay Meanchey\n");
    CHECK(made.refusals.empty());
    CHECK(made.count(Action::Add) == 3);
    CHECK(made.unchanged == 1);
    REQUIRE(made.repairs.size() == 4);
    CHECK(made.repairs[2].typed == "1020101");
    CHECK(made.repairs[2].code == "01020101");
    CHECK(exchange::describe(made.repairs[0], text::Language()) ==
          "Row 2: the code 102 was read as 0102, as spreadsheets take a leading zero off.");
    file.edit([&] { exchange::writeGazetteer(file.database(), made, file.workbook().environment()); });
    CHECK(parentName(file, "01020101") == "Banteay Neang");
}

TEST_CASE("codes may be written in Khmer digits and columns named in other ways")
{
    test::MappingWorkbook file;
    import(file,
           "\xEF\xBB\xBFName_KM;Type;CODE;English;Aliases\r\nសេសាន;ស្រុក;១៩០១;Sesan; Se San ;\r\n;;;;\r\n");
    const auto district = places::placeOfCode(file.database(), "1901");
    REQUIRE(district);
    CHECK(district->nameLatin == "Sesan");
    CHECK(district->nameKhmer == "សេសាន");

    import(file, "code,english,aliases\n1901,Sesan,\"Se San; Sesane\"\n");
    CHECK(places::placeOfCode(file.database(), "1901")->aliases == "Se San; Sesane");
}

TEST_CASE("doubled spaces and signs of no width are taken out of names")
{
    test::MappingWorkbook file;
    import(file, "code,latin,km\n140107,Spueu  Ka ,ស្ពឺ  ក\n10050109,Dorngreak,ដង\u200bរ៉ែក\n");
    CHECK(places::placeOfCode(file.database(), "140107")->nameKhmer == "ស្ពឺ ក");
    CHECK(places::placeOfCode(file.database(), "140107")->nameLatin == "Spueu Ka");
    CHECK(places::placeOfCode(file.database(), "10050109")->nameKhmer == "ដងរ៉ែក");
}

TEST_CASE("a row that repeats another is taken once and one that contradicts it is refused")
{
    test::MappingWorkbook file;
    const GazetteerPlan made = plan(file, "code,latin,km\n1901,Sesan,\n1901,SESAN,សេសាន\n1901,Siem Bouk,\n");
    CHECK(made.count(Action::Add) == 1);
    CHECK(made.units[0].place.nameKhmer == "សេសាន");
    CHECK(made.repeated == 1);
    CHECK(refusals(made) == Lines{"Row 4: The code 1901 stands in row 2 with another name."});
}

TEST_CASE("another official name takes the place of the old one and that stays as an alias")
{
    test::MappingWorkbook file;
    import(file, sesan);
    const std::string changed = "code,latin,km\n19010401,Badeum,បាដើម\n19010103,KATOUT,កា\u200bតូត\n";
    const GazetteerPlan made = plan(file, changed);
    CHECK(made.count(Action::Change) == 1);
    CHECK(made.unchanged == 1);
    import(file, changed);
    const auto village = places::placeOfCode(file.database(), "19010401");
    CHECK(village->nameLatin == "Badeum");
    CHECK(village->aliases == "Ba Daeum");
    CHECK(parentName(file, "19010401") == "Samkhuoy");
    CHECK(places::placeOfCode(file.database(), "19010103")->nameLatin == "Katout");

    import(file, "code,latin\n19010401,Ba Daeum\n");
    CHECK(places::placeOfCode(file.database(), "19010401")->aliases == "Badeum");
}

TEST_CASE("only the units of the programme's province are taken when that is asked for")
{
    test::MappingWorkbook file;
    const GazetteerPlan made = plan(file, sesan + "1301,Chey Saen,,\n13010x,Broken,,\n,,,\n", "19");
    CHECK(made.count(Action::Add) == 5);
    CHECK(made.outside == 1);
    CHECK(made.refusals.size() == 1);
    CHECK(exchange::summary(made, text::Language()) ==
          Lines{"Units added: 5", "Rows of other provinces, left out: 1", "Rows refused: 1"});
}

TEST_CASE("a unit that was typed gets its code when its area lies around it")
{
    test::MappingWorkbook file;
    import(file, "code,latin\n190104,Samkhuoy\n");
    const Id typed = typeVillage(file, "Badeum", {"190104"});
    const std::string content = "code,latin,km,aliases\n19010401,Ba Daeum,បាដើម,Badeum\n19020401,Badeum,,\n";
    const GazetteerPlan made = plan(file, content);
    CHECK(made.count(Action::Adopt) == 1);
    CHECK(made.count(Action::Add) == 1);
    CHECK(made.undecided.empty());

    import(file, content);
    const auto village = workbook::find<Place>(file.database(), typed);
    REQUIRE(village);
    CHECK(village->code == "19010401");
    CHECK(village->nameLatin == "Ba Daeum");
    CHECK(village->aliases == "Badeum");
    CHECK(parentName(file, "19010401") == "Samkhuoy");
    file.workbook().undo();
    CHECK_FALSE(workbook::find<Place>(file.database(), typed)->code);
}

TEST_CASE("a unit that was typed beside others is looked for in their district")
{
    test::MappingWorkbook file;
    import(file, "code,latin\n19010103,Katout\n");
    typeVillage(file, "Hang Savat", {"19010103"});
    const GazetteerPlan made = plan(file, "code,latin\n19010404,Hang Savat\n19020404,Hang Savat\n");
    CHECK(made.count(Action::Adopt) == 1);
    CHECK(made.count(Action::Add) == 1);
}

TEST_CASE("a unit that was typed under another one is looked for there alone")
{
    test::MappingWorkbook file;
    import(file, "code,latin\n190101,Kamphun\n190104,Samkhuoy\n");
    typeVillage(file, "Thmei", {"190104"}, places::placeOfCode(file.database(), "190101")->id);
    const std::string there = "code,latin\n19010199,Thmei\n19010499,Thmei\n";
    const GazetteerPlan made = plan(file, there);
    CHECK(made.count(Action::Adopt) == 1);
    import(file, there);
    CHECK(parentName(file, "19010199") == "Kamphun");
}

TEST_CASE("a unit that was typed without any sign of where it lies is looked for in the programme's province")
{
    test::MappingWorkbook file;
    typeVillage(file, "Katout");
    const std::string content = "code,latin\n19010103,Katout\n";
    CHECK(plan(file, content).count(Action::Adopt) == 0);
    auto about = mapping::programme(file.database());
    about.province = "13";
    file.edit([&] { workbook::save(file.database(), about); });
    CHECK(plan(file, content).count(Action::Adopt) == 0);
    about.province = "19";
    file.edit([&] { workbook::save(file.database(), about); });
    CHECK(plan(file, content).count(Action::Adopt) == 1);
}

TEST_CASE("a unit that was typed and could be several stays without a code and that is said")
{
    test::MappingWorkbook file;
    import(file, "code,latin\n1901,Sesan\n");
    const Id typed = typeVillage(file, "Thmei", {"1901"});
    const std::string content = "code,latin\n19010101,Thmei\n19010401,Thmei\n";
    const GazetteerPlan made = plan(file, content);
    CHECK(made.count(Action::Adopt) == 0);
    CHECK(made.count(Action::Add) == 2);
    REQUIRE(made.undecided.size() == 1);
    CHECK(exchange::describe(made.undecided[0], text::Language()) ==
          "“Thmei” was typed by hand and stays without a code, as it is not sure which it has: 19010101, "
          "19010401.");
    import(file, content);
    CHECK_FALSE(workbook::find<Place>(file.database(), typed)->code);
}

TEST_CASE("two typed units of one name do not share a code")
{
    test::MappingWorkbook file;
    import(file, "code,latin\n1901,Sesan\n");
    typeVillage(file, "Katout", {"1901"});
    typeVillage(file, "katout", {"1901"});
    const GazetteerPlan made = plan(file, "code,latin\n19010103,Katout\n");
    CHECK(made.count(Action::Adopt) == 0);
    CHECK(made.undecided.size() == 2);
}

TEST_CASE("a commune that is typed is not taken for the village of its name")
{
    test::MappingWorkbook file;
    import(file, "code,latin\n1901,Sesan\n");
    typeVillage(file, "Samkhuoy", {"1901"});
    const GazetteerPlan made = plan(file, "code,latin\n190104,Samkhuoy\n19010402,Samkhuoy\n");
    REQUIRE(made.count(Action::Adopt) == 1);
    for (const auto &unit : made.units)
        CHECK((unit.action == Action::Adopt) == (unit.place.level == Level::Village));
}

TEST_CASE("villages that came before their commune are linked to it later")
{
    test::MappingWorkbook file;
    import(file, "code,latin\n19010103,Katout\n");
    CHECK(parentName(file, "19010103") == "none");
    import(file, "code,latin\n190101,Kamphun\n");
    CHECK(parentName(file, "19010103") == "Kamphun");
}

TEST_CASE("units are read from JSON at any depth and what is no unit is passed over")
{
    test::MappingWorkbook file;
    const std::string content = R"({"source": "somebody", "counts": {"villages": 1},
        "districts": [{"code": "1901", "level": "district", "km": "សេសាន", "latin": "Sesan", "ungegn": "Sésan",
                       "communes": [{"code": 190101, "level": "commune", "latin": "Kamphun", "km": null}]},
                      {"code": "1902", "level": "village", "latin": "Siem Bouk"}],
        "matches": [{"code": "1901", "spelling": "Se San"}]})";
    const GazetteerPlan made = plan(file, content);
    CHECK(made.count(Action::Add) == 2);
    CHECK(refusals(made) ==
          Lines{"Row 3: The row says “village”, but the code 1902 has the length of another level."});
    import(file, content);
    CHECK(places::placeOfCode(file.database(), "1901")->nameLatin == "Sesan");
    CHECK_FALSE(places::placeOfCode(file.database(), "1901")->aliases);
    CHECK(parentName(file, "190101") == "Sesan");
    CHECK_FALSE(places::placeOfCode(file.database(), "190101")->nameKhmer);
}

TEST_CASE("a file that holds no units says why")
{
    test::MappingWorkbook file;
    const auto problem = [&](const std::string &content) { return plan(file, content).problem.value_or(""); };
    CHECK(problem("") == "The file is empty.");
    CHECK(problem("code,price\n1901,500\n") == "The first row must name the columns: code, latin, km, and if "
                                               "they are there level and aliases. It has: "
                                               "code, price.");
    CHECK_THAT(problem("{\"code\": "), ContainsSubstring("can't be read as JSON"));
    CHECK_THAT(problem("[1, 2]"), ContainsSubstring("No units were found"));
    CHECK_FALSE(problem("code,latin\n1901,\xff\xfe\xff\n").empty());
    CHECK(exchange::summary(plan(file, ""), text::Language()) == Lines{"The file is empty."});
    CHECK(exchange::summary(plan(file, "code,latin\n"), text::Language()) ==
          Lines{"There are no units in the file."});
}

TEST_CASE("JSON that is nested without end neither crashes nor is taken")
{
    test::MappingWorkbook file;
    const std::string content = std::string(2000, '[') + std::string(2000, ']');
    CHECK(plan(file, content).problem);
}

TEST_CASE("whatever bytes a gazetteer file has the plan is made or refused")
{
    test::MappingWorkbook file;
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int i = 0; i < 300; ++i) {
        const std::string noise =
            test::randomText(generator, "0123456789,;\t\n\"'{}[]:codelatink\xe1\x9e\x80\xff", 200);
        CHECK_NOTHROW(plan(file, "code,latin,km\n" + noise));
        CHECK_NOTHROW(plan(file, noise));
    }
}
