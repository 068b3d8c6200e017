#pragma once

#include "interview/InterviewGuide.h"
#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Order.h"
#include "workbook/Record.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace bandom::interview {

/// One interview, with a person or a group.
struct Interview
{
    workbook::Id id;
    workbook::Id guide;
    workbook::Id area;
    workbook::Id activity; ///< the field activity that it was part of; empty: none
    int position = 0;
    workbook::Id stakeholder;               ///< who answered, if they are entered; empty: see `respondents`
    std::optional<std::string> respondents; ///< who answered, in words
    std::optional<int> people;              ///< how many answered, of a group
    std::optional<int> women;               ///< how many of them are women
    std::optional<std::chrono::year_month_day> heldOn;
    std::optional<std::string> place;
    std::optional<std::string> interviewer;
    std::optional<std::string> note;
};

/// How a question was answered. That it was not asked is no state: there is no answer then.
enum class AnswerState {
    Answered,
    Declined, ///< did not want to say
    DoesNotKnow,
    Skipped, ///< to come back to
};

/// The answer to a question of the guide, or to one that was put besides.
struct Answer
{
    workbook::Id id;
    workbook::Id interview;
    workbook::Id question;                    ///< empty: an extra question
    std::optional<std::string> extraQuestion; ///< its words
    int position = 0;                         ///< among the extra questions
    AnswerState state = AnswerState::Answered;
    std::optional<Choice> choice; ///< only where it is answered
    std::optional<std::string> statement;
};

/// Whether nothing was said: an extra question that waits for its answer, or an answer that was taken back.
inline bool isEmpty(const Answer &answer)
{
    return answer.state == AnswerState::Answered && !answer.choice && !answer.statement;
}

/// The interviews of an area, in the order that people gave them.
std::vector<Interview> interviews(const SQLite::Database &database, const workbook::Id &area);

/// All answers of an interview.
std::vector<Answer> answers(const SQLite::Database &database, const workbook::Id &interview);

/// Who was interviewed, in one line: the person's name, or the words; a group with its number ("Farmers (33,
/// of whom women 20)"). Empty where neither is recorded.
std::string respondent(const SQLite::Database &database, const Interview &interview,
                       const text::Language &language);

/// The same for a heading or a list, which says so where nobody is named.
std::string title(const SQLite::Database &database, const Interview &interview,
                  const text::Language &language);

/// How an answer changes when yes or no is chosen, a state is set or words are typed: yes or no is always an
/// answer; a state other than answered takes yes and no away and keeps the words as a remark; words answer a
/// question that was skipped. None takes back what was there.
Answer withChoice(Answer answer, std::optional<Choice> choice);
Answer withState(Answer answer, std::optional<AnswerState> state);
Answer withStatement(Answer answer, std::optional<std::string> statement);

/// Writes an answer, in place of one that the interview has to the same question. One that says nothing any
/// more is taken away, but for an extra question and for one in which a finding was marked. Inside of an
/// edit.
void saveAnswer(const SQLite::Database &database, Answer answer);

/// A new extra question at the end of the interview. Inside of an edit.
void addExtraQuestion(const SQLite::Database &database, const workbook::Id &interview,
                      const workbook::Id &answer, const std::string &question);

std::string name(AnswerState state, const text::Language &language);

} // namespace bandom::interview

namespace bandom::workbook {

template<>
struct Words<interview::AnswerState>
{
    static constexpr std::array words{std::pair{interview::AnswerState::Answered, "answered"},
                                      std::pair{interview::AnswerState::Declined, "declined"},
                                      std::pair{interview::AnswerState::DoesNotKnow, "does_not_know"},
                                      std::pair{interview::AnswerState::Skipped, "skipped"}};
};

template<>
struct Record<interview::Interview>
{
    using I = interview::Interview;
    static constexpr auto table = "interview";
    static constexpr auto columns = std::tuple(
        column("id", &I::id), column("guide_id", &I::guide), column("area_id", &I::area),
        column("activity_id", &I::activity), column("position", &I::position),
        column("stakeholder_id", &I::stakeholder), column("respondents", &I::respondents),
        column("people", &I::people), column("women", &I::women), column("held_on", &I::heldOn),
        column("place_text", &I::place), column("interviewer", &I::interviewer), column("note", &I::note));
    static constexpr auto within = std::tuple(column("area_id", &I::area));
};

template<>
struct Record<interview::Answer>
{
    using A = interview::Answer;
    static constexpr auto table = "answer";
    static constexpr auto columns = std::tuple(
        column("id", &A::id), column("interview_id", &A::interview), column("question_id", &A::question),
        column("extra_question", &A::extraQuestion), column("position", &A::position),
        column("state", &A::state), column("choice", &A::choice), column("statement", &A::statement));
};

} // namespace bandom::workbook
