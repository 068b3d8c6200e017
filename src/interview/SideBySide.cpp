#include "interview/SideBySide.h"

#include "interview/InterviewBlocks.h"
#include "text/Fold.h"

#include <algorithm>
#include <set>

namespace bandom::interview {

using workbook::Id;

namespace {

/// As many interviews as stand side by side on a page that lies on its side.
constexpr std::size_t interviewsOfTable = 4;

SideBySide::Row &rowOf(SideBySide &answers, const Item &item)
{
    const auto isSame = [&](const SideBySide::Row &row) {
        if (item.question || row.question)
            return item.question && row.question && row.question->id == item.question->id;
        return text::sameText(row.extra, *item.answer->extraQuestion);
    };
    const auto found = std::find_if(answers.rows.begin(), answers.rows.end(), isSame);
    if (found != answers.rows.end())
        return *found;
    SideBySide::Row row;
    row.extra = item.answer->extraQuestion.value_or("");
    row.cells.resize(answers.interviews.size());
    return answers.rows.emplace_back(std::move(row));
}

/// Of a follow-up that is not in the course of an interview: whether what it follows was never answered
/// there, so that nobody knows yet whether it applies.
bool mayStillBeAsked(const SideBySide &answers, const Question &question, std::size_t interview)
{
    const auto parent =
        std::find_if(answers.rows.begin(), answers.rows.end(), [&](const SideBySide::Row &row) {
            return row.question && row.question->id == question.follows;
        });
    if (parent == answers.rows.end())
        return true;
    const SideBySide::Cell &cell = parent->cells[interview];
    return cell.applies && !(cell.answer && cell.answer->state == AnswerState::Answered);
}

} // namespace

SideBySide sideBySide(const SQLite::Database &database, const Id &guide, const Id &area)
{
    SideBySide answers;
    answers.interviews =
        area.isEmpty()
            ? workbook::select<Interview>(database, "WHERE guide_id = ? ORDER BY area_id, position, id",
                                          guide)
            : workbook::select<Interview>(
                  database, "WHERE guide_id = ? AND area_id = ? ORDER BY position, id", guide, area);
    const std::vector<Question> all = questions(database, guide);
    for (const Question &question : all) {
        SideBySide::Row row;
        row.question = question;
        row.depth = depth(all, question);
        row.cells.resize(answers.interviews.size());
        answers.rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < answers.interviews.size(); ++i) {
        std::set<Id> inCourse;
        for (const Item &item : course(database, answers.interviews[i])) {
            SideBySide::Cell &cell = rowOf(answers, item).cells[i];
            cell.applies = item.applies;
            if (item.isAsked())
                cell.answer = item.answer;
            if (item.question)
                inCourse.insert(item.question->id);
        }
        // A question comes after the one that it follows.
        for (std::size_t at = 0; at < all.size(); ++at) {
            if (!inCourse.contains(all[at].id))
                answers.rows[at].cells[i].applies = mayStillBeAsked(answers, all[at], i);
        }
    }
    return answers;
}

std::string questionText(const SideBySide::Row &row, const text::Language &language)
{
    if (!row.question)
        return row.extra;
    const std::string words = text(*row.question, language);
    if (row.question->number)
        return *row.question->number + ". " + words;
    return row.depth > 0 ? "– " + words : words;
}

document::Inlines cellText(const SideBySide::Cell &cell, const text::Language &language)
{
    if (!cell.applies && !cell.answer)
        return {document::Missing{
            language.translate("InterviewReport", "does not apply", "a follow-up question")}};
    return answerText(cell.answer, language);
}

std::vector<document::Block> sideBySideBlocks(const SideBySide &answers,
                                              const std::function<std::string(const Interview &)> &head,
                                              const text::Language &language)
{
    using document::Table;
    if (answers.interviews.empty())
        return {document::Paragraph{{document::Missing{language.translate(
                                        "InterviewReport", "Nobody was interviewed by these questions.")}},
                                    {}}};
    std::vector<document::Block> blocks;
    for (std::size_t first = 0; first < answers.interviews.size(); first += interviewsOfTable) {
        const std::size_t end = std::min(first + interviewsOfTable, answers.interviews.size());
        Table table;
        table.columns.push_back(
            {language.translate("InterviewReport", "Question"), Table::Align::Start, 1.2});
        for (std::size_t i = first; i < end; ++i)
            table.columns.push_back({head(answers.interviews[i]), Table::Align::Start, 1.4});
        for (const SideBySide::Row &row : answers.rows) {
            Table::Row line;
            line.cells.push_back({document::plain(questionText(row, language)), {}, {}});
            for (std::size_t i = first; i < end; ++i)
                line.cells.push_back({cellText(row.cells[i], language), {}, {}});
            table.rows.push_back(std::move(line));
        }
        blocks.emplace_back(std::move(table));
    }
    return blocks;
}

} // namespace bandom::interview
