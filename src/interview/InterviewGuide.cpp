#include "interview/InterviewGuide.h"

#include "workbook/Order.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>

namespace bandom::interview {

using workbook::execute;
using workbook::Id;

namespace {

const Question *find(const std::vector<Question> &questions, const Id &id)
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const Question &question) { return question.id == id; });
    return found == questions.end() ? nullptr : &*found;
}

/// The question that this one follows; null where it stands for itself.
const Question *parentOf(const std::vector<Question> &questions, const Question &question)
{
    return question.follows.isEmpty() ? nullptr : find(questions, question.follows);
}

bool isUnder(const std::vector<Question> &questions, const Question &question, const Id &ancestor)
{
    // A file that somebody else wrote may have a ring: no chain is longer than the list.
    const Question *parent = parentOf(questions, question);
    for (std::size_t steps = 0; parent && steps < questions.size(); ++steps) {
        if (parent->id == ancestor)
            return true;
        parent = parentOf(questions, *parent);
    }
    return false;
}

bool stands(const std::vector<Question> &questions, const Question &question)
{
    return !parentOf(questions, question) || isUnder(questions, question, question.id);
}

/// The list in which every question comes after the one that it follows, those that follow the same one in
/// their old order.
std::vector<Question> ordered(const std::vector<Question> &questions)
{
    std::vector<Question> result;
    const std::function<void(const Question &)> put = [&](const Question &question) {
        result.push_back(question);
        for (const Question &other : questions) {
            if (other.follows == question.id && !stands(questions, other))
                put(other);
        }
    };
    for (const Question &question : questions) {
        if (stands(questions, question))
            put(question);
    }
    return result;
}

void savePositions(const SQLite::Database &database, const std::vector<Question> &questions)
{
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (questions[i].position != static_cast<int>(i))
            execute(database, "UPDATE interview_question SET position = ? WHERE id = ?", static_cast<int>(i),
                    questions[i].id);
    }
}

/// The question and its details, and theirs.
std::vector<Id> withDetails(const SQLite::Database &database, const Id &id)
{
    const auto question = workbook::find<Question>(database, id);
    if (!question)
        return {};
    std::vector<Id> result{id};
    for (const Question &other : questions(database, question->guide)) {
        if (other.isDetail && std::find(result.begin(), result.end(), other.follows) != result.end())
            result.push_back(other.id);
    }
    return result;
}

} // namespace

std::vector<InterviewGuide> guides(const SQLite::Database &database)
{
    return workbook::select<InterviewGuide>(database, "ORDER BY position, id");
}

std::vector<Question> questions(const SQLite::Database &database, const Id &guide)
{
    return workbook::select<Question>(database, "WHERE guide_id = ? ORDER BY position, id", guide);
}

int questionCount(const std::vector<Question> &questions)
{
    return static_cast<int>(std::count_if(questions.begin(), questions.end(),
                                          [](const Question &question) { return !question.isDetail; }));
}

int depth(const std::vector<Question> &questions, const Question &question)
{
    int result = 0;
    const Question *parent = parentOf(questions, question);
    while (parent && result < static_cast<int>(questions.size())) {
        ++result;
        parent = parentOf(questions, *parent);
    }
    return result < static_cast<int>(questions.size()) ? result : 0;
}

std::string name(const InterviewGuide &guide, const text::Language &language)
{
    return language.pick(guide.nameEnglish.value_or(""), guide.nameKhmer.value_or(""));
}

std::string text(const Question &question, const text::Language &language)
{
    return language.pick(question.textEnglish.value_or(""), question.textKhmer.value_or(""));
}

std::string name(Choice choice, const text::Language &language)
{
    return choice == Choice::Yes ? language.translate("Interviews", "Yes")
                                 : language.translate("Interviews", "No");
}

std::string name(QuestionKind kind, const text::Language &language)
{
    return kind == QuestionKind::YesNo ? language.translate("Interviews", "Yes or no, and words")
                                       : language.translate("Interviews", "In words");
}

std::vector<Question> possibleParents(const std::vector<Question> &questions, const Question &question)
{
    std::vector<Question> result;
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(result), [&](const Question &other) {
        return other.id != question.id && !isUnder(questions, other, question.id);
    });
    return result;
}

void orderQuestions(const SQLite::Database &database, const Id &guide)
{
    savePositions(database, ordered(questions(database, guide)));
}

void saveQuestion(const SQLite::Database &database, Question question)
{
    if (question.follows.isEmpty()) {
        question.followsOn.reset();
        question.isDetail = false;
    }
    if (!workbook::find<Question>(database, question.id))
        question.position =
            workbook::value<int>(database,
                                 "SELECT max(position) + 1 FROM interview_question WHERE guide_id = ?",
                                 question.guide)
                .value_or(0);
    workbook::save(database, question);
    orderQuestions(database, question.guide);
}

void moveQuestion(const SQLite::Database &database, const Id &id, int position)
{
    const auto moved = workbook::find<Question>(database, id);
    if (!moved)
        return;
    const std::vector<Question> all = ordered(questions(database, moved->guide));
    const auto isMoved = [&](const Question &question) {
        return question.id == id || isUnder(all, question, id);
    };
    std::vector<Question> block;
    std::vector<Question> rest;
    for (const Question &question : all)
        (isMoved(question) ? block : rest).push_back(question);
    const auto isAlike = [&](const Question &question) {
        return stands(all, *moved) ? stands(all, question)
                                   : question.follows == moved->follows && !stands(all, question);
    };
    const int old = static_cast<int>(
        std::find_if(all.begin(), all.end(), [&](const Question &question) { return question.id == id; }) -
        all.begin());
    // It may come before each question that stands as it does, or after the last of them.
    std::vector<int> places;
    int end = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (isAlike(rest[i]))
            places.push_back(static_cast<int>(i));
        if (stands(all, *moved) || isUnder(all, rest[i], moved->follows) || rest[i].id == moved->follows)
            end = static_cast<int>(i) + 1;
    }
    places.push_back(end);
    // Past a question means past all that follows it: downwards the next place, upwards the one before.
    int place = position > old ? places.back() : places.front();
    if (position > old) {
        const auto next =
            std::find_if(places.begin(), places.end(), [&](int one) { return one >= position; });
        place = next == places.end() ? places.back() : *next;
    } else {
        const auto before =
            std::find_if(places.rbegin(), places.rend(), [&](int one) { return one <= position; });
        place = before == places.rend() ? places.front() : *before;
    }
    rest.insert(rest.begin() + place, block.begin(), block.end());
    savePositions(database, rest);
}

void copyGuide(const SQLite::Database &database, const Id &from, const InterviewGuide &copy,
               const workbook::Environment &environment)
{
    workbook::append(database, copy);
    std::map<Id, Id> ids;
    // In the order of the guide a question comes after the one that it follows.
    for (Question question : ordered(questions(database, from))) {
        const Id old = question.id;
        question.id = environment.newId();
        ids[old] = question.id;
        question.guide = copy.id;
        if (const auto parent = ids.find(question.follows); parent != ids.end())
            question.follows = parent->second;
        else
            question.follows = {};
        workbook::save(database, question);
    }
    orderQuestions(database, copy.id);
}

AnswersHeld answersHeld(const SQLite::Database &database, const Id &question)
{
    AnswersHeld held;
    std::vector<Id> interviews;
    for (const Id &id : withDetails(database, question)) {
        workbook::forEachRow(
            database,
            "SELECT interview_id FROM answer WHERE question_id = ? AND NOT "
            "(state = 'answered' AND choice IS NULL AND statement IS NULL)",
            [&](SQLite::Statement &row) {
                ++held.answers;
                const Id interview{row.getColumn(0).getString()};
                if (std::find(interviews.begin(), interviews.end(), interview) == interviews.end())
                    interviews.push_back(interview);
            },
            id);
    }
    held.interviews = static_cast<int>(interviews.size());
    return held;
}

void removeQuestion(const SQLite::Database &database, const Id &id)
{
    const auto question = workbook::find<Question>(database, id);
    if (!question)
        return;
    for (const Id &one : withDetails(database, id)) {
        execute(database,
                "UPDATE interview_question SET follows_id = NULL, follows_on = NULL WHERE follows_id = ?",
                one);
        workbook::remove<Question>(database, one);
    }
    orderQuestions(database, question->guide);
}

} // namespace bandom::interview
