#include "mapping/Template.h"

#include "support/Catch.h"
#include "support/Support.h"

#include <nlohmann/json.hpp>

using namespace bandom;
using mapping::parseCriteriaTemplate;
using mapping::parseProvinces;
using nlohmann::json;

namespace {

std::filesystem::path templateFolder()
{
    return std::filesystem::path(BANDOM_SOURCE_DIR) / "resources/templates";
}

std::string templateFile(const std::string &name)
{
    return test::readFile(templateFolder() / name);
}

/// Every text that is kept in both languages is there in both.
void checkLanguages(const json &value, const std::string &path)
{
    if (value.is_object() && (value.contains("en") || (value.contains("km") && !value.contains("latin")))) {
        INFO(path);
        CHECK(!value.value("en", "").empty());
        CHECK(!value.value("km", "").empty());
        return;
    }
    if (value.is_structured()) {
        for (const auto &[key, part] : value.items())
            checkLanguages(part, path + "/" + key);
    }
}

/// What is said when the pre-assessment's template is changed so.
template<class Parse, class Change>
std::string complaint(const std::string &file, Parse parse, Change change)
{
    json root = json::parse(templateFile(file));
    change(root);
    try {
        parse(root.dump());
    } catch (const mapping::TemplateError &error) {
        return error.what();
    }
    return {};
}

template<class Change>
std::string complaintOfCriteria(Change change)
{
    return complaint("pre-assessment.json", parseCriteriaTemplate, change);
}

template<class Change>
std::string complaintOfProvinces(Change change)
{
    return complaint("provinces.json", parseProvinces, change);
}

} // namespace

TEST_CASE("every template that ships is whole in both languages")
{
    int files = 0;
    for (const auto &file : std::filesystem::directory_iterator(templateFolder())) {
        ++files;
        checkLanguages(json::parse(test::readFile(file.path())), file.path().filename().string());
    }
    CHECK(files >= 4);
}

TEST_CASE("the pre-assessment has three criteria on 0 to 3 with anchor words")
{
    const auto criteria = parseCriteriaTemplate(templateFile("pre-assessment.json"));
    CHECK(criteria.lowest == 0);
    CHECK(criteria.highest == 3);
    REQUIRE(criteria.points.size() == 4);
    CHECK(criteria.points[0].name.english == "No potential");
    REQUIRE(criteria.criteria.size() == 3);
    CHECK(criteria.criteria[0].name.english == "Production potential");
    CHECK(criteria.criteria[1].name.english == "Market potential");
    CHECK(criteria.criteria[2].name.english == "Impact potential");
    for (const auto &criterion : criteria.criteria) {
        CHECK(criterion.weight == 1);
        CHECK(criterion.direction == scoring::Direction::HigherIsBetter);
    }
}

TEST_CASE("the selection has the five criteria of annex 4 on 1 to 5")
{
    const auto criteria = parseCriteriaTemplate(templateFile("selection.json"));
    CHECK(criteria.lowest == 1);
    CHECK(criteria.highest == 5);
    CHECK(criteria.points.size() == 5);
    CHECK(criteria.criteria.size() == 5);
}

TEST_CASE("the list of provinces has all 25")
{
    const auto provinces = parseProvinces(templateFile("provinces.json"));
    CHECK(provinces.size() == 25);
    CHECK(provinces.front().code == "01");
    CHECK(provinces.back().code == "25");
}

TEST_CASE("a template that is no JSON or of another form says what it is")
{
    CHECK_THROWS_WITH(parseCriteriaTemplate("{"), ContainsSubstring("criteria template"));
    CHECK_THROWS_WITH(parseCriteriaTemplate("[]"), ContainsSubstring("criteria template"));
    CHECK_THROWS_WITH(parseProvinces("{}"), ContainsSubstring("provinces"));
}

TEST_CASE("a broken criteria template is refused with the place that is wrong")
{
    CHECK_THAT(complaintOfCriteria([](json &root) { root["criteria"][1].erase("question"); }),
               ContainsSubstring("/criteria/1") && ContainsSubstring("question"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["criteria"][1]["name"].erase("km"); }),
               ContainsSubstring("/criteria/1/name") && ContainsSubstring("km"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["criteria"][2]["question"]["km"] = ""; }),
               ContainsSubstring("impact-potential") && ContainsSubstring("question"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["criteria"][0]["weight"] = "heavy"; }),
               ContainsSubstring("/criteria/0/weight"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["criteria"][0]["weight"] = -1; }),
               ContainsSubstring("production-potential") && ContainsSubstring("negative"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["criteria"][0]["direction"] = "up"; }),
               ContainsSubstring("production-potential") && ContainsSubstring("up"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["criteria"][1]["key"] = "production-potential"; }),
               ContainsSubstring("production-potential") && ContainsSubstring("two"));
    CHECK_THAT(complaintOfCriteria([](json &root) {
                   for (auto &criterion : root["criteria"])
                       criterion["weight"] = 0;
               }),
               ContainsSubstring("no criterion counts"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["criteria"].clear(); }),
               ContainsSubstring("no criterion counts"));
}

TEST_CASE("a scale with a hole is refused")
{
    CHECK_THAT(complaintOfCriteria([](json &root) { root["scale"]["points"].erase(1); }),
               ContainsSubstring("point 2"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["scale"]["points"].erase(3); }),
               ContainsSubstring("highest"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["scale"]["highest"] = 2; }),
               ContainsSubstring("highest"));
    CHECK_THAT(complaintOfCriteria([](json &root) { root["scale"]["points"].clear(); }),
               ContainsSubstring("highest"));
}

TEST_CASE("a broken list of provinces is refused with the province that is wrong")
{
    CHECK_THAT(complaintOfProvinces([](json &root) { root["provinces"][3]["code"] = "4"; }),
               ContainsSubstring("no code of a province: 4"));
    CHECK_THAT(complaintOfProvinces([](json &root) { root["provinces"][3]["code"] = "01"; }),
               ContainsSubstring("province 01") && ContainsSubstring("twice"));
    CHECK_THAT(complaintOfProvinces([](json &root) { root["provinces"][3]["km"] = ""; }),
               ContainsSubstring("province 04"));
    CHECK_THAT(complaintOfProvinces([](json &root) { root["provinces"][3].erase("latin"); }),
               ContainsSubstring("/provinces/3"));
}
