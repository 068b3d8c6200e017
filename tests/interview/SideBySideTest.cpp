#include "interview/SideBySide.h"

#include "mapping/InterviewDocuments.h"
#include "support/Catch.h"
#include "support/InterviewWorkbook.h"

using namespace bandom;
using interview::AnswerState;
using interview::Choice;
using interview::GuideKind;
using interview::SideBySide;
using test::InterviewWorkbook;

namespace {

std::string cell(const SideBySide &answers, const std::string &key, std::size_t interview)
{
    for (const SideBySide::Row &row : answers.rows) {
        if ((row.question && row.question->key == key) || row.extra == key)
            return document::plainText(interview::cellText(row.cells.at(interview), text::Language()));
    }
    return "no such row";
}

} // namespace

TEST_CASE("answers to one guide stand side by side with each state in words")
{
    InterviewWorkbook file;
    const auto first = file.interview(GuideKind::Traders, "First");
    const auto second = file.interview(GuideKind::Traders, "Second");
    file.interview(GuideKind::Producers, "Another guide");
    file.answer(first, "prices", "High in April");
    file.answer(second, "prices", AnswerState::Declined);
    file.answer(first, "network", Choice::Yes);
    file.answer(second, "network", Choice::No);
    file.answer(second, "quality", AnswerState::DoesNotKnow);
    const auto answers = interview::sideBySide(file.database(), file.guide(GuideKind::Traders).id, file.area);
    REQUIRE(answers.interviews.size() == 2);
    CHECK(answers.interviews[0].id == first.id);
    CHECK(answers.rows.size() == 31);
    CHECK(cell(answers, "prices", 0) == "High in April");
    CHECK(cell(answers, "prices", 1) == "did not want to say");
    CHECK(cell(answers, "quality", 0) == "not asked");
    CHECK(cell(answers, "quality", 1) == "does not know");
    CHECK(cell(answers, "network-why", 0) == "not asked");
    CHECK(cell(answers, "network-why", 1) == "does not apply");
}

TEST_CASE("a follow-up of what nobody answered is not asked and not out of place")
{
    InterviewWorkbook file;
    const auto silent = file.interview(GuideKind::Traders, "Silent");
    const auto closed = file.interview(GuideKind::Traders, "Closed");
    file.answer(closed, "network", AnswerState::Declined);
    const auto answers = interview::sideBySide(file.database(), file.guide(GuideKind::Traders).id, file.area);
    REQUIRE(answers.interviews[0].id == silent.id);
    CHECK(cell(answers, "network", 0) == "not asked");
    CHECK(cell(answers, "network-why", 0) == "not asked");
    CHECK(cell(answers, "network", 1) == "did not want to say");
    CHECK(cell(answers, "network-why", 1) == "not asked");
}

TEST_CASE("an extra question that was put to several people is one row")
{
    InterviewWorkbook file;
    const auto first = file.interview(GuideKind::Traders, "First");
    const auto second = file.interview(GuideKind::Traders, "Second");
    file.edit([&] {
        interview::addExtraQuestion(file.database(), first.id, {"x"}, "How many stalls?");
        interview::addExtraQuestion(file.database(), second.id, {"y"}, "how many  stalls?");
        interview::Answer answer = interview::answers(file.database(), first.id).front();
        answer.statement = "Two";
        interview::saveAnswer(file.database(), answer);
    });
    const auto answers = interview::sideBySide(file.database(), file.guide(GuideKind::Traders).id);
    CHECK(answers.rows.size() == 32);
    CHECK(cell(answers, "How many stalls?", 0) == "Two");
    CHECK(cell(answers, "How many stalls?", 1) == "not asked");
}

TEST_CASE("all answers to one guide are printed side by side a few interviews at a time")
{
    InterviewWorkbook file;
    for (const char *who : {"A", "B", "C", "D", "E"})
        file.interview(GuideKind::Traders, who);
    const auto report = mapping::interviewAnswers(file.database(), file.guide(GuideKind::Traders).id, {},
                                                  text::Language(), "2018-09-11T08:00:00+07:00");
    CHECK(report.landscape);
    const std::string words = document::plainText(report);
    CHECK_THAT(words, ContainsSubstring("Question | A, Sesan | B, Sesan | C, Sesan | D, Sesan"));
    CHECK_THAT(words, ContainsSubstring("Question | E, Sesan"));
    CHECK_THAT(words, ContainsSubstring("1. Which products do you deal in most? | not asked"));
}

TEST_CASE("an area where nobody was interviewed says so in an exercise too")
{
    InterviewWorkbook file;
    file.edit([&] { workbook::execute(file.database(), "UPDATE programme SET exercise = 1"); });
    CHECK_THAT(document::plainText(mapping::interviewAnswers(file.database(), {}, file.area, text::Language(),
                                                             "2018-09-21T08:00:00Z")),
               ContainsSubstring("Nobody has been interviewed in this area."));
}

TEST_CASE("a guide by which nobody was interviewed says so")
{
    InterviewWorkbook file;
    const auto report = mapping::interviewAnswers(file.database(), file.guide(GuideKind::Producers).id,
                                                  file.area, text::Language(), "2018-09-11T08:00:00+07:00");
    CHECK_THAT(document::plainText(report), ContainsSubstring("Nobody was interviewed by these questions."));
    const auto all = mapping::interviewAnswers(file.database(), {}, file.area, text::Language(),
                                               "2018-09-11T08:00:00+07:00");
    CHECK_THAT(document::plainText(all), ContainsSubstring("Nobody has been interviewed in this area."));
}
