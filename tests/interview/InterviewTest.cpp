#include "interview/Interview.h"

#include "mapping/MarkedFinding.h"
#include "support/Catch.h"
#include "support/InterviewWorkbook.h"

using namespace bandom;
using interview::GuideKind;
using interview::Interview;
using test::InterviewWorkbook;

TEST_CASE("who was interviewed is a person or words or a group with its numbers")
{
    InterviewWorkbook file;
    const text::Language english;
    Interview held;
    CHECK(interview::respondent(file.database(), held, english).empty());
    held.respondents = "Farmers";
    CHECK(interview::respondent(file.database(), held, english) == "Farmers");
    held.people = 33;
    CHECK(interview::respondent(file.database(), held, english) == "Farmers (33 people)");
    held.women = 20;
    CHECK(interview::respondent(file.database(), held, english) == "Farmers (33 people, of whom women 20)");
    held.stakeholder = file.file.addInformant("Village chief");
    held.people.reset();
    CHECK(interview::respondent(file.database(), held, english) == "Village chief");
    held = {};
    held.people = 5;
    CHECK(interview::respondent(file.database(), held, english) == "Group (5 people)");
}

TEST_CASE("interviews keep the order that people give them")
{
    InterviewWorkbook file;
    const auto first = file.interview(GuideKind::Traders, "First");
    const auto second = file.interview(GuideKind::Producers, "Second");
    file.edit([&] { workbook::moveInList<Interview>(file.database(), second.id, 0); });
    const auto all = interview::interviews(file.database(), file.area);
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second.id);
    CHECK(all[1].id == first.id);
}

TEST_CASE("an answer that is taken back is as if not asked")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Traders);
    file.answer(held, "prices", "High in April");
    file.answer(held, "prices", "");
    CHECK(interview::answers(file.database(), held.id).empty());
}

TEST_CASE("an answer in which a finding was marked stays when its words are taken back")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Traders);
    const auto answer = file.answer(held, "prices", "High in April");
    file.edit([&] {
        mapping::markFinding(file.database(), answer, "High in April", mapping::Section::Opportunities,
                             text::Language(), file.file.workbook().environment());
    });
    file.answer(held, "prices", "");
    REQUIRE(interview::answers(file.database(), held.id).size() == 1);
    CHECK(isEmpty(interview::answers(file.database(), held.id).front()));
    CHECK_FALSE(file.item(held, "prices")->isAsked());
}

TEST_CASE("an extra question waits for its answer")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Traders);
    file.edit([&] {
        interview::addExtraQuestion(file.database(), held.id, workbook::Id{"b"}, "How far is it?");
        interview::addExtraQuestion(file.database(), held.id, workbook::Id{"a"}, "And then?");
    });
    const auto items = interview::course(file.database(), held);
    REQUIRE(items.size() == 27);
    CHECK(items[25].answer->extraQuestion == "How far is it?");
    CHECK(items[26].answer->extraQuestion == "And then?");
    CHECK_FALSE(items[25].isAsked());
}
