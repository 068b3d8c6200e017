#include "interview/Interview.h"

#include "people/Stakeholder.h"
#include "text/Number.h"

namespace bandom::interview {

using workbook::Id;

std::vector<Interview> interviews(const SQLite::Database &database, const Id &area)
{
    Interview ofArea;
    ofArea.area = area;
    return workbook::listOf(database, ofArea);
}

std::vector<Answer> answers(const SQLite::Database &database, const Id &interview)
{
    return workbook::select<Answer>(database, "WHERE interview_id = ? ORDER BY position, id", interview);
}

std::string respondent(const SQLite::Database &database, const Interview &interview,
                       const text::Language &language)
{
    std::string who = interview.respondents.value_or("");
    if (!interview.stakeholder.isEmpty()) {
        if (const auto person = workbook::find<people::Stakeholder>(database, interview.stakeholder))
            who = person->name;
    }
    if (!interview.people)
        return who;
    const std::string people = text::formatNumber(*interview.people);
    if (who.empty())
        who = language.translate("Interviews", "Group");
    return interview.women ? text::fill(language.translate("Interviews", "%1 (%2 people, of whom women %3)"),
                                        {who, people, text::formatNumber(*interview.women)})
                           : text::fill(language.translate("Interviews", "%1 (%2 people)"), {who, people});
}

std::string title(const SQLite::Database &database, const Interview &interview,
                  const text::Language &language)
{
    const std::string who = respondent(database, interview, language);
    return who.empty() ? language.translate("InterviewReport", "Interview without a name") : who;
}

Answer withChoice(Answer answer, std::optional<Choice> choice)
{
    answer.state = AnswerState::Answered;
    answer.choice = choice;
    return answer;
}

Answer withState(Answer answer, std::optional<AnswerState> state)
{
    answer.state = state.value_or(AnswerState::Answered);
    if (answer.state != AnswerState::Answered)
        answer.choice.reset();
    return answer;
}

Answer withStatement(Answer answer, std::optional<std::string> statement)
{
    if (answer.state == AnswerState::Skipped && statement)
        answer.state = AnswerState::Answered;
    answer.statement = std::move(statement);
    return answer;
}

void saveAnswer(const SQLite::Database &database, Answer answer)
{
    // What could not be saved is tried again later, and the question may have got its answer meanwhile.
    if (!answer.question.isEmpty()) {
        const auto known = workbook::value<std::string>(
            database, "SELECT id FROM answer WHERE interview_id = ? AND question_id = ?", answer.interview,
            answer.question);
        if (known)
            answer.id = Id{*known};
    }
    const bool isMarked =
        workbook::value<int>(database, "SELECT 1 FROM finding_source WHERE answer_id = ?", answer.id)
            .has_value();
    if (isEmpty(answer) && !answer.extraQuestion && !isMarked)
        workbook::remove<Answer>(database, answer.id);
    else
        workbook::save(database, answer);
}

void addExtraQuestion(const SQLite::Database &database, const Id &interview, const Id &answer,
                      const std::string &question)
{
    Answer extra;
    extra.id = answer;
    extra.interview = interview;
    extra.extraQuestion = question;
    extra.position =
        workbook::value<int>(
            database, "SELECT max(position) + 1 FROM answer WHERE interview_id = ? AND question_id IS NULL",
            interview)
            .value_or(0);
    workbook::save(database, extra);
}

std::string name(AnswerState state, const text::Language &language)
{
    switch (state) {
    case AnswerState::Answered:
        return language.translate("Interviews", "Answered");
    case AnswerState::Declined:
        return language.translate("Interviews", "Did not want to say");
    case AnswerState::DoesNotKnow:
        return language.translate("Interviews", "Does not know");
    case AnswerState::Skipped:
        return language.translate("Interviews", "Skipped, to come back to");
    }
    return {};
}

} // namespace bandom::interview
