#pragma once

#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::interview {

/// The four guides of annex 2, by whom they are for.
enum class GuideKind { Traders, Producers, InputSuppliers, ServiceProviders };

/// A list of guiding questions for one kind of actor, in the workbook: the team changes it as it likes.
struct InterviewGuide
{
    workbook::Id id;
    std::optional<GuideKind> kind; ///< which of the guide's four it began as; none: the team's own
    int position = 0;
    std::optional<std::string> nameEnglish;
    std::optional<std::string> nameKhmer; ///< one of the two names is there
};

enum class QuestionKind {
    Open,
    YesNo, ///< a choice beside the words
};

enum class Choice { Yes, No };

/// One guiding question.
struct Question
{
    workbook::Id id;
    workbook::Id guide;
    int position = 0;
    std::optional<std::string> key;    ///< its stable name in the template; none: the team's own
    std::optional<std::string> number; ///< its number in the guide, a label
    QuestionKind kind = QuestionKind::Open;
    workbook::Id follows;            ///< the question that it follows; empty: it stands for itself
    std::optional<Choice> followsOn; ///< asked only where that one was answered so; none: always
    bool isDetail = false;           ///< a part of the question that it follows, not counted by itself
    std::optional<std::string> textEnglish;
    std::optional<std::string> textKhmer; ///< one of the two texts is there
};

std::vector<InterviewGuide> guides(const SQLite::Database &database);

/// The questions of a guide, in its order.
std::vector<Question> questions(const SQLite::Database &database, const workbook::Id &guide);

/// How many questions a guide has, those that are part of another not counted.
int questionCount(const std::vector<Question> &questions);

/// How deep a question stands under those that it follows; 0 where it stands for itself.
int depth(const std::vector<Question> &questions, const Question &question);

std::string name(const InterviewGuide &guide, const text::Language &language);
std::string text(const Question &question, const text::Language &language);

std::string name(Choice choice, const text::Language &language);
std::string name(QuestionKind kind, const text::Language &language);

/// The questions that `question` may follow: not itself, and none that follows it.
std::vector<Question> possibleParents(const std::vector<Question> &questions, const Question &question);

/// Writes a question, new or changed. A new one comes last, or last among those that follow the same one.
/// Inside of an edit.
void saveQuestion(const SQLite::Database &database, Question question);

/// Numbers the places of a guide's questions anew, each after the one that it follows. Inside of an edit.
void orderQuestions(const SQLite::Database &database, const workbook::Id &guide);

/// Puts a question at `position` (from 0) in its guide; the questions that follow it go with it. It never
/// comes to stand before the one that it follows. Inside of an edit.
void moveQuestion(const SQLite::Database &database, const workbook::Id &question, int position);

/// Writes `copy`, a new guide, after the others, with all questions of `from`. Inside of an edit.
void copyGuide(const SQLite::Database &database, const workbook::Id &from, const InterviewGuide &copy,
               const workbook::Environment &environment);

/// How many answers the question and those that follow it hold, and in how many interviews: what would go
/// with them.
struct AnswersHeld
{
    int answers = 0;
    int interviews = 0;
};
AnswersHeld answersHeld(const SQLite::Database &database, const workbook::Id &question);

/// Removes a question with its answers and those of its details; the others that followed it stand for
/// themselves. Inside of an edit; whoever calls it has asked about answersHeld() before.
void removeQuestion(const SQLite::Database &database, const workbook::Id &question);

} // namespace bandom::interview

namespace bandom::workbook {

template<>
struct Words<interview::GuideKind>
{
    static constexpr std::array words{std::pair{interview::GuideKind::Traders, "traders"},
                                      std::pair{interview::GuideKind::Producers, "producers"},
                                      std::pair{interview::GuideKind::InputSuppliers, "input_suppliers"},
                                      std::pair{interview::GuideKind::ServiceProviders, "service_providers"}};
};

template<>
struct Words<interview::QuestionKind>
{
    static constexpr std::array words{std::pair{interview::QuestionKind::Open, "open"},
                                      std::pair{interview::QuestionKind::YesNo, "yes_no"}};
};

template<>
struct Words<interview::Choice>
{
    static constexpr std::array words{std::pair{interview::Choice::Yes, "yes"},
                                      std::pair{interview::Choice::No, "no"}};
};

template<>
struct Record<interview::InterviewGuide>
{
    using G = interview::InterviewGuide;
    static constexpr auto table = "interview_guide";
    static constexpr auto columns =
        std::tuple(column("id", &G::id), column("key", &G::kind), column("position", &G::position),
                   column("name_en", &G::nameEnglish), column("name_km", &G::nameKhmer));
};

template<>
struct Record<interview::Question>
{
    using Q = interview::Question;
    static constexpr auto table = "interview_question";
    static constexpr auto columns = std::tuple(
        column("id", &Q::id), column("guide_id", &Q::guide), column("position", &Q::position),
        column("key", &Q::key), column("number", &Q::number), column("kind", &Q::kind),
        column("follows_id", &Q::follows), column("follows_on", &Q::followsOn),
        column("detail", &Q::isDetail), column("text_en", &Q::textEnglish), column("text_km", &Q::textKhmer));
};

} // namespace bandom::workbook
