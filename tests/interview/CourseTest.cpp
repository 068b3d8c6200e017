#include "interview/Course.h"

#include "support/Catch.h"
#include "support/InterviewWorkbook.h"

using namespace bandom;
using interview::AnswerState;
using interview::Choice;
using interview::GuideKind;
using interview::tally;
using test::InterviewWorkbook;

TEST_CASE("a follow-up is asked where its condition holds")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Traders);
    CHECK_FALSE(file.item(held, "farmer-groups-how").has_value());
    CHECK(interview::course(file.database(), held).size() == 25);

    file.answer(held, "farmer-groups", Choice::Yes);
    CHECK(file.item(held, "farmer-groups-how").has_value());
    CHECK(file.item(held, "farmer-groups-satisfied").has_value());
    CHECK_FALSE(file.item(held, "farmer-groups-interest").has_value());

    file.answer(held, "farmer-groups", Choice::No);
    CHECK_FALSE(file.item(held, "farmer-groups-how").has_value());
    CHECK(file.item(held, "farmer-groups-interest").has_value());

    file.answer(held, "farmer-groups", AnswerState::Declined);
    CHECK_FALSE(file.item(held, "farmer-groups-interest").has_value());
}

TEST_CASE("a follow-up that was answered stays in sight when its condition ceases to hold")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Traders);
    file.answer(held, "farmer-groups", Choice::Yes);
    file.answer(held, "farmer-groups-how", "Fifteen farmers");
    file.answer(held, "farmer-groups", Choice::No);
    const auto item = file.item(held, "farmer-groups-how");
    REQUIRE(item.has_value());
    CHECK_FALSE(item->applies);
    CHECK(item->answer->statement == "Fifteen farmers");
}

TEST_CASE("what was declined or unknown or skipped is not the same as not asked")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Producers);
    file.answer(held, "products", "Cucumber");
    file.answer(held, "grow-more", AnswerState::Declined);
    file.answer(held, "needs-now", AnswerState::DoesNotKnow);
    file.answer(held, "prices", AnswerState::Skipped);
    const auto count = tally(interview::course(file.database(), held));
    CHECK(count.answered == 1);
    CHECK(count.declined == 1);
    CHECK(count.doesNotKnow == 1);
    CHECK(count.skipped == 1);
    CHECK(count.of == 13);
    CHECK(count.notAsked() == 9);
    CHECK(interview::describe(count, text::Language()) ==
          "4 of 13 asked, 1 answered. Did not want to say: 1. Does not know: 1. Skipped, to come back to: "
          "1.");
}

TEST_CASE("details are parts of their question and are not counted by themselves")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Traders);
    file.answer(held, "farmer-groups", Choice::Yes);
    auto count = tally(interview::course(file.database(), held));
    CHECK(count.of == 25);
    CHECK(count.answered == 1);
    CHECK(count.openFollowUps == 2);
    file.answer(held, "farmer-groups-how", "Fifteen farmers");
    count = tally(interview::course(file.database(), held));
    CHECK(count.answered == 1);
    CHECK(count.openFollowUps == 1);
}

TEST_CASE("questions of the guide that follow another count where they apply")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::InputSuppliers);
    CHECK(tally(interview::course(file.database(), held)).of == 10);
    file.answer(held, "farmers", Choice::Yes);
    CHECK(tally(interview::course(file.database(), held)).of == 12);
}

TEST_CASE("an interview in which nothing was answered says so")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Traders);
    const auto empty = [&] { return tally(interview::course(file.database(), held)).isEmpty(); };
    CHECK(empty());
    CHECK(interview::describe(tally(interview::course(file.database(), held)), text::Language()) ==
          "Nothing has been answered yet.");

    SECTION("an extra question without an answer is nothing either")
    {
        file.edit([&] {
            interview::addExtraQuestion(file.database(), held.id, workbook::Id{"extra"}, "How far is it?");
        });
        CHECK(empty());
    }
    SECTION("a refusal is something")
    {
        file.answer(held, "finance", AnswerState::Declined);
        CHECK_FALSE(empty());
    }
}

TEST_CASE("the next open question is one that was not asked and then one to come back to")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Producers);
    const auto next = [&](std::size_t from) {
        return interview::nextOpen(interview::course(file.database(), held), from);
    };
    const std::size_t last = interview::course(file.database(), held).size() - 1;
    CHECK(next(0) == 1);
    CHECK(next(last) == 0);
    file.answer(held, "products", AnswerState::Skipped);
    CHECK(next(last) == 1);
    for (const auto &question : interview::questions(file.database(), held.guide)) {
        if (question.key != "products" && question.follows.isEmpty())
            file.answer(held, *question.key, AnswerState::DoesNotKnow);
    }
    CHECK(next(4) == 0);
    file.answer(held, "products", AnswerState::Declined);
    CHECK(next(4) == std::nullopt);
    CHECK(interview::nextOpen({}, 0) == std::nullopt);
    CHECK(interview::describeShortly(tally(interview::course(file.database(), held)), text::Language()) ==
          "13 of 13 asked, 0 answered");
}
