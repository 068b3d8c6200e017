#include "places/Place.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace bandom;
using places::Level;
using places::Place;
using workbook::Id;

namespace {

Place place(const std::string &id, Level level, const std::string &latin,
            std::optional<std::string> khmer = {}, std::optional<std::string> code = {},
            std::optional<std::string> aliases = {})
{
    return {Id{id}, std::move(code), level, {}, {}, latin, std::move(khmer), std::move(aliases)};
}

std::vector<std::string> matching(const SQLite::Database &database, const std::string &typed, int limit = 20)
{
    std::vector<std::string> names;
    for (const Place &found : places::matchingPlaces(database, typed, limit))
        names.push_back(found.nameLatin.value_or(""));
    return names;
}

} // namespace

TEST_CASE("a code has two digits a level")
{
    CHECK(places::levelOfCode("01") == Level::Province);
    CHECK(places::levelOfCode("1901") == Level::District);
    CHECK(places::levelOfCode("190101") == Level::Commune);
    CHECK(places::levelOfCode("19010103") == Level::Village);
    for (const char *no : {"", "1", "190", "19010", "1901010300", "19a1", "១៩", "19 1", "-191"})
        CHECK_FALSE(places::levelOfCode(no));
}

TEST_CASE("the unit above a unit is its code without the last two digits")
{
    CHECK(places::parentCode("19010103") == "190101");
    CHECK(places::parentCode("0102") == "01");
    CHECK(places::parentCode("19").empty());
    CHECK(places::parentCode("").empty());
}

TEST_CASE("a code is found with its leading zero and not without it")
{
    test::MappingWorkbook file;
    REQUIRE(places::placeOfCode(file.database(), "01"));
    CHECK(places::placeOfCode(file.database(), "01")->nameLatin == "Banteay Meanchey");
    CHECK_FALSE(places::placeOfCode(file.database(), "1"));
}

TEST_CASE("a place is found by each of its spellings")
{
    const Place kampong =
        place("p", Level::Village, "Hang Savat", "ហាងសាវ៉ាត", "19010404", "Hang Savath; Hang  Sawat");
    for (const char *spelling : {"Hang Savat", "hang savath", "HANG SAWAT", "ហាងសាវ៉ាត", "ហាង\u200bសាវ៉ាត",
                                 "19010404", "១៩០១០៤០៤", " Hang Savat "})
        CHECK(places::isSpelling(kampong, spelling));
    for (const char *other : {"Hang", "Hang Savat village", "", "1901"})
        CHECK_FALSE(places::isSpelling(kampong, other));
}

TEST_CASE("the two ways to write a subscript that look alike are one spelling")
{
    const Place kandal = place("p", Level::Province, "Kandal", "កណ្តាល", "08");
    CHECK(places::isSpelling(kandal, "កណ្ដាល"));
}

TEST_CASE("typing offers first what begins so and then what contains it and larger units before smaller ones")
{
    test::MappingWorkbook file;
    file.edit([&] {
        workbook::save(file.database(), place("a", Level::Village, "Samkhuoy", "សាមឃួយ", "19010402"));
        workbook::save(file.database(), place("b", Level::Commune, "Samkhuoy", "សាមឃួយ", "190104"));
        workbook::save(file.database(), place("c", Level::Village, "Phum Samkhuoy", {}, "19010409"));
        workbook::save(file.database(), place("d", Level::District, "Sesan", "សេសាន", "1901", "Se San"));
    });
    const auto found = places::matchingPlaces(file.database(), "samkh");
    REQUIRE(found.size() == 3);
    CHECK(found[0].level == Level::Commune);
    CHECK(found[1].code == "19010402");
    CHECK(found[2].nameLatin == "Phum Samkhuoy");

    CHECK(matching(file.database(), "se san") == std::vector<std::string>{"Sesan"});
    CHECK(matching(file.database(), "សេ\u200bសាន") == std::vector<std::string>{"Sesan"});
    CHECK(matching(file.database(), "190104").size() == 3);
    CHECK(matching(file.database(), "190104", 2).size() == 2);
    CHECK(matching(file.database(), "  ").empty());
    CHECK(matching(file.database(), "no such place").empty());
}

TEST_CASE("aliases are separated by semicolons and spaces around them are not part")
{
    CHECK(places::splitAliases("Se San; Sesan district ;; ") ==
          std::vector<std::string>{"Se San", "Sesan district"});
    CHECK(places::splitAliases(std::nullopt).empty());
    CHECK(places::splitAliases("").empty());
}

TEST_CASE("a unit is named with its level")
{
    const text::Language english;
    CHECK(places::fullName(place("a", Level::District, "Sesan"), english) == "Sesan district");
    CHECK(places::fullName(place("a", Level::Commune, "Kamphun"), english) == "Kamphun commune");
    CHECK(places::name(place("a", Level::Village, "Katout", "កាតូត"),
                       text::Language(text::LanguageCode::Khmer)) == "កាតូត");
    CHECK(places::name(place("a", Level::Village, "Katout"), text::Language(text::LanguageCode::Khmer)) ==
          "Katout");
}

TEST_CASE("the provinces are those of ISO 3166-2:KH")
{
    const char *const path = "/usr/share/iso-codes/json/iso_3166-2.json";
    if (!std::filesystem::exists(path)) {
        WARN("iso-codes is not installed: the provinces are not compared");
        return;
    }
    std::vector<std::string> official;
    const auto root = nlohmann::json::parse(test::readFile(path));
    for (const auto &subdivision : root.at("3166-2")) {
        const auto code = subdivision.at("code").get<std::string>();
        if (code.starts_with("KH-"))
            official.push_back(code.size() == 4 ? "0" + code.substr(3) : code.substr(3));
    }
    std::sort(official.begin(), official.end());

    test::MappingWorkbook file;
    std::vector<std::string> ours;
    for (const Place &province : places::provinces(file.database()))
        ours.push_back(province.code.value_or(""));
    CHECK(ours == official);

    for (const auto &subdivision : root.at("3166-2")) {
        const auto code = subdivision.at("code").get<std::string>();
        if (!code.starts_with("KH-"))
            continue;
        const auto province =
            places::placeOfCode(file.database(), code.size() == 4 ? "0" + code.substr(3) : code.substr(3));
        REQUIRE(province);
        INFO(code << " " << subdivision.at("name"));
        CHECK(places::isSpelling(*province, subdivision.at("name").get<std::string>()));
    }
}
