#include "interview/InterviewBlocks.h"

#include "text/Date.h"
#include "text/Number.h"

namespace bandom::interview {

using document::Block;
using document::Callout;
using document::Fields;
using document::FormField;
using document::Heading;
using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using document::Text;

namespace {

constexpr int linesOfQuestion = 2;
constexpr int linesOfNotes = 4;

FormField blank(std::string text)
{
    FormField field;
    field.text = std::move(text);
    field.isBlankBeside = true;
    return field;
}

/// Under which condition a follow-up is asked, before its words.
std::string formText(const std::vector<Question> &all, const Question &question,
                     const text::Language &language)
{
    std::string words = text(question, language);
    bool isConditional = false;
    for (const Question &parent : all) {
        if (parent.id == question.follows)
            isConditional = question.followsOn && parent.kind == QuestionKind::YesNo;
    }
    if (!isConditional)
        return words;
    return text::fill(question.followsOn == Choice::Yes ? language.translate("InterviewForm", "If yes: %1")
                                                        : language.translate("InterviewForm", "If no: %1"),
                      {words});
}

std::string peopleText(const Interview &interview, const text::Language &language)
{
    if (!interview.people)
        return {};
    return interview.women
               ? text::fill(language.translate("InterviewReport", "%1, of whom women %2"),
                            {text::formatNumber(*interview.people), text::formatNumber(*interview.women)})
               : text::formatNumber(*interview.people);
}

} // namespace

std::vector<Block> blankForm(const SQLite::Database &database, const InterviewGuide &guide,
                             const std::string &place, const text::Language &language)
{
    std::vector<Block> blocks;
    const std::vector<Question> all = questions(database, guide.id);
    blocks.push_back(Heading{1, name(guide, language), guide.id.text});
    blocks.push_back(blank(language.translate("InterviewForm", "Name of the person or group")));
    blocks.push_back(blank(language.translate("InterviewForm", "Number of people, and of women")));
    if (place.empty()) {
        blocks.push_back(blank(language.translate("InterviewForm", "Place")));
    } else {
        blocks.push_back(blank(text::fill(language.translate("InterviewForm", "Place, in %1"), {place})));
    }
    blocks.push_back(blank(language.translate("InterviewForm", "Date")));
    blocks.push_back(blank(language.translate("InterviewForm", "Interviewer")));
    if (all.empty())
        blocks.push_back(Paragraph{
            {Missing{language.translate("InterviewForm", "This guide has no questions yet.")}}, {}});
    for (const Question &question : all) {
        FormField field;
        field.label = question.number.value_or(question.isDetail ? "" : "•");
        field.text = formText(all, question, language);
        field.level = depth(all, question);
        if (question.kind == QuestionKind::YesNo)
            field.boxes = {name(Choice::Yes, language), name(Choice::No, language)};
        field.lines = question.kind == QuestionKind::YesNo ? 1 : linesOfQuestion;
        blocks.push_back(std::move(field));
    }
    FormField notes;
    notes.text = language.translate("InterviewForm", "Notes and further questions");
    notes.lines = linesOfNotes;
    blocks.push_back(std::move(notes));
    return blocks;
}

Inlines answerText(const std::optional<Answer> &answer, const text::Language &language)
{
    if (!answer || isEmpty(*answer))
        return {Missing{language.translate("InterviewReport", "not asked")}};
    Inlines inlines;
    switch (answer->state) {
    case AnswerState::Answered:
        if (answer->choice)
            inlines.push_back(Text{name(*answer->choice, language) + (answer->statement ? ". " : ""), true});
        break;
    case AnswerState::Declined:
        inlines.push_back(Missing{language.translate("InterviewReport", "did not want to say")});
        break;
    case AnswerState::DoesNotKnow:
        inlines.push_back(Missing{language.translate("InterviewReport", "does not know")});
        break;
    case AnswerState::Skipped:
        inlines.push_back(Missing{language.translate("InterviewReport", "skipped, to come back to")});
        break;
    }
    if (answer->statement) {
        if (answer->state != AnswerState::Answered)
            inlines.push_back(Text{" – "});
        inlines.push_back(Text{*answer->statement});
    }
    return inlines;
}

std::vector<Block> interviewBlocks(const SQLite::Database &database, const Interview &interview,
                                   const text::Language &language)
{
    const std::string missing = language.translate("Report", "not recorded");
    const std::vector<Item> items = course(database, interview);
    const Tally count = tally(items);
    std::vector<Block> blocks;
    blocks.push_back(Heading{1, title(database, interview, language), interview.id.text});
    Fields head;
    const auto add = [&](std::string title, const std::optional<std::string> &value) {
        head.fields.push_back({std::move(title), document::orMissing(value, missing)});
    };
    if (const auto guide = workbook::find<InterviewGuide>(database, interview.guide))
        add(language.translate("InterviewReport", "Guiding questions"), name(*guide, language));
    add(language.translate("InterviewReport", "Date"),
        interview.heldOn ? std::optional(text::formatDate(*interview.heldOn, language)) : std::nullopt);
    add(language.translate("InterviewReport", "Place"), interview.place);
    if (interview.people)
        add(language.translate("InterviewReport", "People"), peopleText(interview, language));
    add(language.translate("InterviewReport", "Interviewer"), interview.interviewer);
    if (interview.note)
        add(language.translate("InterviewReport", "Notes"), interview.note);
    blocks.push_back(std::move(head));
    if (count.isEmpty()) {
        blocks.push_back(Callout{language.translate("InterviewReport", "Empty interview"),
                                 plain(describe(count, language))});
        return blocks;
    }
    blocks.push_back(Paragraph{plain(describe(count, language)), Paragraph::Role::Note});
    Table table;
    table.columns = {{language.translate("InterviewReport", "No."), Table::Align::Centre, 0.35},
                     {language.translate("InterviewReport", "Question"), Table::Align::Start, 2.0},
                     {language.translate("InterviewReport", "Answer"), Table::Align::Start, 3.0}};
    for (const Item &item : items) {
        Table::Row row;
        const std::string words =
            item.question ? text(*item.question, language) : item.answer->extraQuestion.value_or("");
        row.cells.push_back(
            {plain(item.question ? item.question->number.value_or("")
                                 : language.translate("InterviewReport", "extra", "an extra question")),
             {},
             {}});
        row.cells.push_back({plain((item.depth > 0 ? "– " : "") + words), {}, {}});
        row.cells.push_back({answerText(item.answer, language), {}, {}});
        table.rows.push_back(std::move(row));
    }
    blocks.push_back(std::move(table));
    return blocks;
}

} // namespace bandom::interview
