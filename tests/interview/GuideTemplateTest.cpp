#include "interview/GuideTemplate.h"

#include "support/Catch.h"
#include "support/InterviewWorkbook.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace bandom;
using interview::Choice;
using interview::GuideKind;
using interview::GuideTemplate;
using interview::QuestionKind;
using nlohmann::json;
using test::InterviewWorkbook;

namespace {

int counted(const GuideTemplate &guide)
{
    return static_cast<int>(std::count_if(guide.questions.begin(), guide.questions.end(),
                                          [](const auto &question) { return !question.isDetail; }));
}

int withoutNumber(const GuideTemplate &guide)
{
    return static_cast<int>(
        std::count_if(guide.questions.begin(), guide.questions.end(),
                      [](const auto &question) { return !question.isDetail && !question.number; }));
}

template<class Change>
std::string complaint(Change change)
{
    json root = json::parse(test::templates().interviewGuides);
    change(root);
    try {
        interview::parseGuideTemplates(root.dump());
    } catch (const text::TemplateError &error) {
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("the four guides have the 62 questions of annex 2")
{
    const auto guides = test::guideTemplates();
    REQUIRE(guides.size() == 4);
    CHECK(guides[0].kind == GuideKind::Traders);
    CHECK(counted(guides[0]) == 25);
    CHECK(counted(guides[1]) == 13);
    CHECK(counted(guides[2]) == 12);
    CHECK(counted(guides[3]) == 12);
    CHECK(counted(guides[0]) + counted(guides[1]) + counted(guides[2]) + counted(guides[3]) == 62);
}

TEST_CASE("two questions of the suppliers and two of the service providers carry no number")
{
    const auto guides = test::guideTemplates();
    CHECK(withoutNumber(guides[0]) == 0);
    CHECK(withoutNumber(guides[1]) == 0);
    CHECK(withoutNumber(guides[2]) == 2);
    CHECK(withoutNumber(guides[3]) == 2);
    for (const GuideTemplate &guide : guides) {
        int number = 0;
        for (const auto &question : guide.questions) {
            if (question.number)
                CHECK(*question.number == std::to_string(++number));
        }
        CHECK(number == counted(guide) - withoutNumber(guide));
    }
}

TEST_CASE("the traders' question 8 is yes or no with two follow-ups for yes and one for no")
{
    const auto traders = test::guideTemplates().front();
    const auto eight = std::find_if(traders.questions.begin(), traders.questions.end(),
                                    [](const auto &question) { return question.number == "8"; });
    REQUIRE(eight != traders.questions.end());
    CHECK(eight->kind == QuestionKind::YesNo);
    int yes = 0;
    int no = 0;
    for (const auto &question : traders.questions) {
        if (question.follows != eight->key)
            continue;
        CHECK(question.isDetail);
        (question.followsOn == Choice::Yes ? yes : no) += 1;
    }
    CHECK(yes == 2);
    CHECK(no == 1);
}

TEST_CASE("a broken guide is refused with the question that is wrong")
{
    CHECK_THROWS_WITH(interview::parseGuideTemplates("{"), ContainsSubstring("interview guides"));
    CHECK_THAT(complaint([](json &root) { root["guides"][0]["questions"][1]["key"] = "products"; }),
               ContainsSubstring("traders") && ContainsSubstring("products") && ContainsSubstring("two"));
    CHECK_THAT(complaint([](json &root) { root["guides"][0]["questions"][1]["number"] = "1"; }),
               ContainsSubstring("number 1"));
    CHECK_THAT(complaint([](json &root) { root["guides"][1]["questions"][0]["text"]["km"] = ""; }),
               ContainsSubstring("producers") && ContainsSubstring("languages"));
    CHECK_THAT(complaint([](json &root) { root["guides"][0]["questions"][0]["kind"] = "maybe"; }),
               ContainsSubstring("maybe"));
    CHECK_THAT(complaint([](json &root) { root["guides"][0]["questions"][0]["follows"] = "network"; }),
               ContainsSubstring("follows none"));
    CHECK_THAT(complaint([](json &root) {
                   root["guides"][0]["questions"][1]["follows"] = "products";
                   root["guides"][0]["questions"][1]["follows_on"] = "yes";
               }),
               ContainsSubstring("yes or no"));
    CHECK_THAT(complaint([](json &root) { root["guides"][0]["questions"][0]["detail"] = true; }),
               ContainsSubstring("detail of nothing"));
    CHECK_THAT(complaint([](json &root) { root["guides"][1]["key"] = "traders"; }),
               ContainsSubstring("stands twice"));
    CHECK_THAT(complaint([](json &root) { root["guides"][1]["questions"].clear(); }),
               ContainsSubstring("without questions"));
}

TEST_CASE("a new workbook has the guides and taking them over again adds none")
{
    InterviewWorkbook file;
    CHECK(interview::guides(file.database()).size() == 4);
    file.edit([&] {
        interview::takeOverGuides(file.database(), test::guideTemplates(),
                                  file.file.workbook().environment());
    });
    CHECK(interview::guides(file.database()).size() == 4);
}

TEST_CASE("taking a guide over again brings back what is missing and keeps answers and own questions")
{
    InterviewWorkbook file;
    const auto kind = GuideKind::Producers;
    const auto held = file.interview(kind);
    file.answer(held, "products", "Cucumber");
    auto reworded = file.question(kind, "products");
    reworded.textEnglish = "What do you grow?";
    interview::Question own;
    own.id = workbook::Id{"own"};
    own.guide = held.guide;
    own.textEnglish = "How old is your well?";
    file.edit([&] {
        interview::saveQuestion(file.database(), reworded);
        interview::saveQuestion(file.database(), own);
        interview::moveQuestion(file.database(), own.id, 0);
        interview::removeQuestion(file.database(), file.question(kind, "prices").id);
    });
    REQUIRE(interview::questions(file.database(), held.guide).front().id == own.id);

    file.edit([&] {
        interview::takeOverAgain(file.database(), held.guide, test::guideTemplates(),
                                 file.file.workbook().environment());
    });
    CHECK(file.question(kind, "products").textEnglish == "What do you have to sell, and how much of each?");
    CHECK(file.question(kind, "prices").number == "12");
    CHECK(interview::questions(file.database(), held.guide).back().id == own.id);
    CHECK(interview::questionCount(interview::questions(file.database(), held.guide)) == 14);
    CHECK(file.item(held, "products")->answer->statement == "Cucumber");
}

TEST_CASE("one question is brought back to its template and stays where it is")
{
    test::InterviewWorkbook file;
    auto question = file.question(interview::GuideKind::Traders, "prices");
    const auto before = question;
    question.textEnglish = "Prices?";
    question.textKhmer.reset();
    question.number.reset();
    question.kind = interview::QuestionKind::YesNo;
    file.edit([&] {
        interview::saveQuestion(file.database(), question);
        interview::moveQuestion(file.database(), question.id, 0);
        interview::restoreQuestion(file.database(), question.id, test::guideTemplates());
    });
    const auto after = file.question(interview::GuideKind::Traders, "prices");
    CHECK(after.textEnglish == before.textEnglish);
    CHECK(after.textKhmer == before.textKhmer);
    CHECK(after.number == before.number);
    CHECK(after.kind == before.kind);
    CHECK(after.position == 0);
}
