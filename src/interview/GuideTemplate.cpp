#include "interview/GuideTemplate.h"

#include "text/TemplateJson.h"

#include <algorithm>
#include <map>

namespace bandom::interview {

using nlohmann::json;
using text::TemplateError;
using workbook::Id;

namespace {

template<class Enum>
Enum wordOf(const json &from, const char *name, const std::string &where)
{
    const auto word = from.at(name).get<std::string>();
    const auto value = workbook::fromWord<Enum>(word);
    if (!value)
        throw TemplateError(where + ": unknown " + name + " " + word);
    return *value;
}

GuideTemplate::Question questionOf(const json &from, const GuideTemplate &owner)
{
    GuideTemplate::Question question;
    question.key = from.at("key").get<std::string>();
    const std::string where = std::string(workbook::word(owner.kind)) + ", question " + question.key;
    const auto isTaken = [&](auto &&same) {
        return std::any_of(owner.questions.begin(), owner.questions.end(), same);
    };
    if (question.key.empty() ||
        isTaken([&](const GuideTemplate::Question &other) { return other.key == question.key; }))
        throw TemplateError(where + ": there are two with this key, or it is empty");
    if (from.contains("number"))
        question.number = from.at("number").get<std::string>();
    if (question.number &&
        isTaken([&](const GuideTemplate::Question &other) { return other.number == question.number; }))
        throw TemplateError(where + ": there are two with the number " + *question.number);
    question.kind = wordOf<QuestionKind>(from, "kind", where);
    question.text = text::bilingual(from, "text", where);
    question.isDetail = from.value("detail", false);
    if (from.contains("follows")) {
        question.follows = from.at("follows").get<std::string>();
        const auto parent =
            std::find_if(owner.questions.begin(), owner.questions.end(),
                         [&](const GuideTemplate::Question &other) { return other.key == question.follows; });
        if (parent == owner.questions.end())
            throw TemplateError(where + ": it follows none that stands before it: " + question.follows);
        if (from.contains("follows_on")) {
            question.followsOn = wordOf<Choice>(from, "follows_on", where);
            if (parent->kind != QuestionKind::YesNo)
                throw TemplateError(where + ": nobody answers yes or no to " + question.follows);
        }
    }
    if (question.isDetail && question.follows.empty())
        throw TemplateError(where + ": a detail of nothing");
    return question;
}

/// The template's questions in the workbook's form. A key that the guide has already keeps its id, and with
/// it its answers.
std::vector<Question> rowsOf(const GuideTemplate &from, const Id &guide, std::map<std::string, Id> ids,
                             const workbook::Environment &environment)
{
    std::vector<Question> rows;
    for (const GuideTemplate::Question &question : from.questions) {
        Id &id = ids[question.key];
        if (id.isEmpty())
            id = environment.newId();
        Question row;
        row.id = id;
        row.guide = guide;
        row.position = static_cast<int>(rows.size());
        row.key = question.key;
        row.number = question.number;
        row.kind = question.kind;
        if (!question.follows.empty())
            row.follows = ids.at(question.follows);
        row.followsOn = question.followsOn;
        row.isDetail = question.isDetail;
        row.textEnglish = question.text.english;
        row.textKhmer = question.text.khmer;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<GuideTemplate> parseGuideTemplates(std::string_view content)
{
    return text::parsedTemplate(content, "interview guides", [](const json &root) {
        std::vector<GuideTemplate> result;
        for (const json &from : root.at("guides")) {
            GuideTemplate guide;
            guide.kind = wordOf<GuideKind>(from, "key", "interview guides");
            const std::string where = workbook::word(guide.kind);
            if (std::any_of(result.begin(), result.end(),
                            [&](const GuideTemplate &other) { return other.kind == guide.kind; }))
                throw TemplateError(where + ": this guide stands twice");
            guide.name = text::bilingual(from, "name", where);
            for (const json &question : from.at("questions"))
                guide.questions.push_back(questionOf(question, guide));
            if (guide.questions.empty())
                throw TemplateError(where + ": a guide without questions");
            result.push_back(std::move(guide));
        }
        return result;
    });
}

void takeOverGuides(const SQLite::Database &database, const std::vector<GuideTemplate> &templates,
                    const workbook::Environment &environment)
{
    const std::vector<InterviewGuide> present = guides(database);
    int position = present.empty() ? 0 : present.back().position + 1;
    for (const GuideTemplate &from : templates) {
        if (std::any_of(present.begin(), present.end(),
                        [&](const InterviewGuide &guide) { return guide.kind == from.kind; }))
            continue;
        InterviewGuide guide;
        guide.id = environment.newId();
        guide.kind = from.kind;
        guide.position = position++;
        guide.nameEnglish = from.name.english;
        guide.nameKhmer = from.name.khmer;
        workbook::save(database, guide);
        for (const Question &question : rowsOf(from, guide.id, {}, environment))
            workbook::save(database, question);
    }
}

void takeOverAgain(const SQLite::Database &database, const Id &guideId,
                   const std::vector<GuideTemplate> &templates, const workbook::Environment &environment)
{
    auto guide = workbook::find<InterviewGuide>(database, guideId);
    if (!guide || !guide->kind)
        return;
    const auto from = std::find_if(templates.begin(), templates.end(), [&](const GuideTemplate &candidate) {
        return candidate.kind == guide->kind;
    });
    if (from == templates.end())
        return;
    guide->nameEnglish = from->name.english;
    guide->nameKhmer = from->name.khmer;
    workbook::save(database, *guide);

    std::map<std::string, Id> ids;
    std::vector<Question> own;
    for (Question &question : questions(database, guideId)) {
        if (question.key)
            ids[*question.key] = question.id;
        else
            own.push_back(std::move(question));
    }
    std::vector<Question> all = rowsOf(*from, guideId, ids, environment);
    all.insert(all.end(), own.begin(), own.end());
    // A question is there before one that follows it refers to it.
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].position = static_cast<int>(i);
        workbook::save(database, all[i]);
    }
    orderQuestions(database, guideId);
}

void restoreQuestion(const SQLite::Database &database, const Id &id,
                     const std::vector<GuideTemplate> &templates)
{
    auto question = workbook::find<Question>(database, id);
    const auto guide = question ? workbook::find<InterviewGuide>(database, question->guide) : std::nullopt;
    if (!guide || !guide->kind || !question->key)
        return;
    for (const GuideTemplate &from : templates) {
        for (const GuideTemplate::Question &one : from.questions) {
            if (from.kind != guide->kind || one.key != question->key)
                continue;
            question->number = one.number;
            question->kind = one.kind;
            question->textEnglish = one.text.english;
            question->textKhmer = one.text.khmer;
            workbook::save(database, *question);
        }
    }
}

} // namespace bandom::interview
