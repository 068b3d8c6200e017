#include "support/InterviewWorkbook.h"

#include <algorithm>
#include <stdexcept>

namespace bandom::test {

using interview::Answer;
using interview::GuideKind;
using interview::Interview;
using workbook::Id;

interview::InterviewGuide InterviewWorkbook::guide(GuideKind kind) const
{
    for (const auto &guide : interview::guides(database())) {
        if (guide.kind == kind)
            return guide;
    }
    throw std::runtime_error("no such guide");
}

interview::Question InterviewWorkbook::question(GuideKind kind, const std::string &key) const
{
    for (const auto &question : interview::questions(database(), guide(kind).id)) {
        if (question.key == key)
            return question;
    }
    throw std::runtime_error("no such question: " + key);
}

Interview InterviewWorkbook::interview(GuideKind kind, const std::string &who)
{
    Interview held;
    held.id = file.workbook().environment().newId();
    held.guide = guide(kind).id;
    held.area = area;
    held.respondents = who;
    edit([&] { workbook::append(database(), held); });
    return *workbook::find<Interview>(database(), held.id);
}

Answer InterviewWorkbook::blank(const Interview &interview, const std::string &key) const
{
    for (const auto &question : interview::questions(database(), interview.guide)) {
        if (question.key != key)
            continue;
        for (const Answer &given : interview::answers(database(), interview.id)) {
            if (given.question == question.id)
                return given;
        }
        Answer answer;
        answer.id = Id{interview.id.text + "/" + key};
        answer.interview = interview.id;
        answer.question = question.id;
        return answer;
    }
    throw std::runtime_error("no such question: " + key);
}

Id InterviewWorkbook::store(const Answer &answer)
{
    edit([&] { interview::saveAnswer(database(), answer); });
    return answer.id;
}

Id InterviewWorkbook::answer(const Interview &interview, const std::string &key, const std::string &words)
{
    Answer answer = blank(interview, key);
    answer.statement = words.empty() ? std::nullopt : std::optional(words);
    return store(answer);
}

Id InterviewWorkbook::answer(const Interview &interview, const std::string &key, interview::Choice choice)
{
    Answer answer = blank(interview, key);
    answer.choice = choice;
    return store(answer);
}

Id InterviewWorkbook::answer(const Interview &interview, const std::string &key, interview::AnswerState state)
{
    Answer answer = blank(interview, key);
    answer.state = state;
    if (state != interview::AnswerState::Answered)
        answer.choice.reset();
    return store(answer);
}

std::optional<interview::Item> InterviewWorkbook::item(const Interview &interview,
                                                       const std::string &key) const
{
    const auto items = interview::course(database(), interview);
    const auto found = std::find_if(items.begin(), items.end(), [&](const interview::Item &item) {
        return item.question && item.question->key == key;
    });
    return found == items.end() ? std::nullopt : std::optional(*found);
}

std::vector<interview::GuideTemplate> guideTemplates()
{
    return interview::parseGuideTemplates(templates().interviewGuides);
}

} // namespace bandom::test
