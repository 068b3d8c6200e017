// `bandom new FILE`
#include "Program.h"
#include "support/Catch.h"

#include <unistd.h>

using namespace bandom::test;

TEST_CASE("a new workbook is an SQLite file with an id and a version of its own")
{
    const Program program;
    CHECK(program.outputOf({"new", "fresh.bandom"}) == "");
    CHECK(program.sql("fresh.bandom", "PRAGMA integrity_check") == "ok");
    CHECK(program.sql("fresh.bandom", "PRAGMA foreign_key_check") == "");
    CHECK(program.sql("fresh.bandom", "PRAGMA user_version") == "5");
    // The letters BNDM.
    CHECK(program.sql("fresh.bandom", "PRAGMA application_id") == std::to_string(0x424e444d));
    CHECK(program.sql("fresh.bandom", "PRAGMA journal_mode") == "delete");
    CHECK(program.sql("fresh.bandom", "SELECT count(*) FROM history") == "0");
}

TEST_CASE("a new workbook holds the provinces and the criteria of the template and no area")
{
    const Program program;
    program.outputOf({"new", "fresh.bandom", "--template", "pre-assessment"});
    CHECK(program.sql("fresh.bandom", "SELECT count(*) FROM place WHERE level = 'province'") == "25");
    CHECK(program.sql("fresh.bandom", "SELECT count(*) > 0 FROM criterion") == "1");
    CHECK(program.sql("fresh.bandom", "SELECT count(*) FROM area") == "0");
    CHECK(program.sql("fresh.bandom", "SELECT count(*) FROM stakeholder") == "0");
}

TEST_CASE("nothing but the workbook is left in the folder")
{
    const Program program;
    std::filesystem::create_directory(program / "made");
    program.outputOf({"new", "made/a.bandom", "--sample"});
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(program / "made"))
        names.push_back(entry.path().filename().string());
    CHECK(names == std::vector<std::string>{"a.bandom"});
}

TEST_CASE("the training workbook is an exercise in the language asked for")
{
    const Program program;
    program.training("en.bandom", "en");
    program.training("km.bandom", "km");
    for (const std::string file : {"en.bandom", "km.bandom"}) {
        CHECK(program.sql(file, "SELECT exercise FROM programme") == "1");
        CHECK(program.sql(file, "SELECT count(*) FROM area") == "5");
        CHECK(program.sql(file, "SELECT count(*) > 0 FROM finding") == "1");
    }
    CHECK(program.sql("en.bandom", "SELECT commodity FROM programme") == "Vegetables");
    CHECK(program.sql("km.bandom", "SELECT commodity FROM programme") == "បន្លែ");
}

TEST_CASE("a file that is there already is left as it was")
{
    const Program program;
    const std::string text = "not to be lost";
    program.file("notes.bandom", text);
    CHECK(program.refusalOf({"new", "notes.bandom"}) ==
          "A file “notes.bandom” is there already. It was left as it is: choose another name.");
    CHECK(readFile(program / "notes.bandom") == text);
    CHECK_FALSE(std::filesystem::exists(program / "notes.bandom.lock"));

    program.training();
    const std::string before = readFile(program / "training.bandom");
    program.refusalOf({"new", "training.bandom", "--sample"});
    CHECK(readFile(program / "training.bandom") == before);
}

TEST_CASE("a workbook in a folder that is not there is refused")
{
    const Program program;
    CHECK(program.refusalOf({"new", "gone/a.bandom"}) ==
          "The folder of “a.bandom” is missing or can't be entered. Nothing was written: choose another "
          "place.");
    CHECK_FALSE(std::filesystem::exists(program / "gone"));
}

TEST_CASE("a template that is not there is refused and those that are there are named")
{
    const Program program;
    CHECK(program.refusalOf({"new", "a.bandom", "--template", "poultry"}) ==
          "There is no template “poultry”; there is: pre-assessment.");
    CHECK_FALSE(std::filesystem::exists(program / "a.bandom"));
}

TEST_CASE("a workbook may have a Khmer name and a folder with spaces")
{
    const Program program;
    std::filesystem::create_directory(program / "ខេត្ត ស្ទឹងត្រែង");
    const std::string name = "ខេត្ត ស្ទឹងត្រែង/បណ្តុំ បន្លែ.bandom";
    program.training(name, "km");
    CHECK(program.jsonOf({"info", name, "--json"}).at("file") == name);
    CHECK(program.outputOf({"check", name}) == "The workbook is sound.\n");
}

TEST_CASE("a folder that can not be written gets no workbook")
{
    if (geteuid() == 0)
        return; // who may do everything is refused nothing
    const Program program;
    std::filesystem::create_directory(program / "shut");
    std::filesystem::permissions(program / "shut",
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    CHECK_THAT(program.refusalOf({"new", "shut/a.bandom"}), ContainsSubstring("can't be written"));
    std::filesystem::permissions(program / "shut", std::filesystem::perms::owner_all);
    CHECK_FALSE(std::filesystem::exists(program / "shut/a.bandom"));
}
