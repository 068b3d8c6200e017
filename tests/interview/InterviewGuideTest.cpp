#include "interview/InterviewGuide.h"

#include "support/Catch.h"
#include "support/InterviewWorkbook.h"

using namespace bandom;
using interview::Choice;
using interview::GuideKind;
using interview::Question;
using interview::QuestionKind;
using test::InterviewWorkbook;
using workbook::Id;

namespace {

/// A guide of the team's own: a, b with the follow-ups b1 and b2, c.
struct OwnGuide : InterviewWorkbook
{
    OwnGuide()
    {
        interview::InterviewGuide guide;
        guide.id = id;
        guide.position = 9;
        guide.nameEnglish = "Own";
        edit([&] {
            workbook::save(database(), guide);
            add("a", nullptr);
            add("b", nullptr, QuestionKind::YesNo);
            add("c", nullptr);
            add("b1", "b");
            add("b2", "b");
        });
    }

    void add(const char *name, const char *follows, QuestionKind kind = QuestionKind::Open)
    {
        Question question;
        question.id = Id{name};
        question.guide = id;
        question.kind = kind;
        question.textEnglish = name;
        if (follows) {
            question.follows = Id{follows};
            question.followsOn = Choice::Yes;
            question.isDetail = true;
        }
        interview::saveQuestion(database(), question);
    }

    std::string order() const
    {
        std::string names;
        for (const Question &question : interview::questions(database(), id))
            names += (names.empty() ? "" : " ") + question.id.text;
        return names;
    }

    void move(const char *name, int position)
    {
        edit([&] { interview::moveQuestion(database(), Id{name}, position); });
    }

    Id id{"own"};
};

} // namespace

TEST_CASE("a follow-up stands after the question that it follows")
{
    const OwnGuide guide;
    CHECK(guide.order() == "a b b1 b2 c");
    const auto all = interview::questions(guide.database(), guide.id);
    CHECK(interview::depth(all, all[0]) == 0);
    CHECK(interview::depth(all, all[2]) == 1);
    CHECK(interview::questionCount(all) == 3);
}

TEST_CASE("a question moves past another and all that follows it and its own follow-ups go with it")
{
    OwnGuide guide;
    SECTION("down one place")
    {
        guide.move("a", 1);
        CHECK(guide.order() == "b b1 b2 a c");
    }
    SECTION("up one place")
    {
        guide.move("c", 3);
        CHECK(guide.order() == "a c b b1 b2");
    }
    SECTION("with its follow-ups")
    {
        guide.move("b", 2);
        CHECK(guide.order() == "a c b b1 b2");
        guide.move("b", 0);
        CHECK(guide.order() == "b b1 b2 a c");
    }
    SECTION("to the end and the beginning")
    {
        guide.move("a", 4);
        CHECK(guide.order() == "b b1 b2 c a");
        guide.move("a", 0);
        CHECK(guide.order() == "a b b1 b2 c");
    }
    SECTION("a follow-up stays under its question")
    {
        guide.move("b1", 3);
        CHECK(guide.order() == "a b b2 b1 c");
        guide.move("b1", 4);
        CHECK(guide.order() == "a b b2 b1 c");
        guide.move("b1", 0);
        CHECK(guide.order() == "a b b1 b2 c");
    }
}

TEST_CASE("a question can follow neither itself nor what follows it")
{
    const OwnGuide guide;
    const auto all = interview::questions(guide.database(), guide.id);
    const auto parents = interview::possibleParents(all, all[1]);
    REQUIRE(parents.size() == 2);
    CHECK(parents[0].id.text == "a");
    CHECK(parents[1].id.text == "c");
}

TEST_CASE("a question that follows none any more has no condition")
{
    OwnGuide guide;
    auto question = *workbook::find<Question>(guide.database(), Id{"b1"});
    question.follows = {};
    guide.edit([&] { interview::saveQuestion(guide.database(), question); });
    question = *workbook::find<Question>(guide.database(), Id{"b1"});
    CHECK_FALSE(question.followsOn.has_value());
    CHECK_FALSE(question.isDetail);
    CHECK(guide.order() == "a b b2 b1 c");
}

TEST_CASE("before a question goes it is known how many answers go with it")
{
    InterviewWorkbook file;
    const auto kind = GuideKind::Traders;
    const auto first = file.interview(kind);
    const auto second = file.interview(kind, "Another");
    const auto eight = file.question(kind, "farmer-groups");
    CHECK(interview::answersHeld(file.database(), eight.id).answers == 0);
    file.answer(first, "farmer-groups", Choice::Yes);
    file.answer(first, "farmer-groups-how", "Fifteen farmers");
    file.answer(second, "farmer-groups", interview::AnswerState::Declined);
    file.answer(second, "products", "Papaya");

    const auto held = interview::answersHeld(file.database(), eight.id);
    CHECK(held.answers == 3);
    CHECK(held.interviews == 2);

    file.edit([&] { interview::removeQuestion(file.database(), eight.id); });
    CHECK_FALSE(workbook::find<Question>(file.database(), eight.id).has_value());
    CHECK(interview::answers(file.database(), first.id).empty());
    CHECK(interview::answers(file.database(), second.id).size() == 1);
    CHECK(interview::questionCount(interview::questions(file.database(), first.guide)) == 24);
}

TEST_CASE("a question that followed one that went stands for itself")
{
    InterviewWorkbook file;
    const auto kind = GuideKind::InputSuppliers;
    file.edit([&] { interview::removeQuestion(file.database(), file.question(kind, "farmers").id); });
    const auto how = file.question(kind, "farmers-how");
    CHECK(how.follows.isEmpty());
    CHECK_FALSE(how.followsOn.has_value());
}

TEST_CASE("a reworded question keeps its answers")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Producers);
    file.answer(held, "invest", "A good price");
    auto question = file.question(GuideKind::Producers, "invest");
    question.textEnglish = "Other words";
    file.edit([&] { interview::saveQuestion(file.database(), question); });
    CHECK(file.item(held, "invest")->answer->statement == "A good price");
}

TEST_CASE("a copy of a guide has all its questions and what they follow")
{
    InterviewWorkbook file;
    const auto from = file.guide(GuideKind::Traders);
    interview::InterviewGuide copy = from;
    copy.id = {"copy"};
    copy.nameEnglish = "Traders (copy)";
    file.edit(
        [&] { interview::copyGuide(file.database(), from.id, copy, file.file.workbook().environment()); });
    CHECK(interview::guides(file.database()).back().id == copy.id);
    const auto before = interview::questions(file.database(), from.id);
    const auto after = interview::questions(file.database(), copy.id);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].id != before[i].id);
        CHECK(after[i].textEnglish == before[i].textEnglish);
        CHECK(after[i].followsOn == before[i].followsOn);
        CHECK(interview::depth(after, after[i]) == interview::depth(before, before[i]));
    }
}
