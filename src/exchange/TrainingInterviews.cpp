#include "exchange/TrainingInterviews.h"

#include "exchange/TrainingJson.h"
#include "interview/Interview.h"
#include "mapping/FindingSource.h"

#include <algorithm>

namespace bandom::exchange {

using interview::Answer;
using interview::Interview;
using nlohmann::json;
using text::TemplateError;
using workbook::Id;

namespace {

class InterviewWriter
{
public:
    InterviewWriter(const SQLite::Database &database, const workbook::Environment &environment,
                    const text::Language &language)
        : m_database(database),
          m_environment(environment),
          m_language(language)
    {
    }

    void write(const json &from, const Id &area)
    {
        const auto guides = interview::guides(m_database);
        const auto kind = wordOf<interview::GuideKind>(from, "guide");
        const auto guide =
            std::find_if(guides.begin(), guides.end(),
                         [&](const interview::InterviewGuide &one) { return one.kind == kind; });
        if (guide == guides.end())
            throw TemplateError("no guide " + from.at("guide").get<std::string>());
        Interview held;
        held.id = m_environment.newId();
        held.guide = guide->id;
        held.area = area;
        who(from, held);
        if (from.contains("people"))
            held.people = from.at("people").get<int>();
        held.heldOn = dateOf(from, "date");
        held.place = textOf(from, "place", m_language);
        held.interviewer = textOf(from, "interviewer", m_language);
        held.note = textOf(from, "note", m_language);
        workbook::append(m_database, held);

        const auto questions = interview::questions(m_database, guide->id);
        const std::string key = from.at("key").get<std::string>() + "/";
        for (const auto &[name, answer] : from.at("answers").items()) {
            const auto question =
                std::find_if(questions.begin(), questions.end(),
                             [&name = name](const interview::Question &one) { return one.key == name; });
            if (question == questions.end())
                throw TemplateError(std::string("no question ").append(key).append(name));
            Answer row;
            row.id = m_environment.newId();
            row.interview = held.id;
            row.question = question->id;
            if (answer.contains("state"))
                row.state = wordOf<interview::AnswerState>(answer, "state");
            if (answer.contains("choice"))
                row.choice = wordOf<interview::Choice>(answer, "choice");
            row.statement = textOf(answer, "text", m_language);
            interview::saveAnswer(m_database, row);
            m_answers[key + name] = row.id;
        }
        for (const json &extra : from.at("extra")) {
            const Id id = m_environment.newId();
            interview::addExtraQuestion(m_database, held.id, id,
                                        requiredTextOf(extra, "question", m_language));
            auto row = workbook::find<Answer>(m_database, id);
            row->statement = textOf(extra, "text", m_language);
            interview::saveAnswer(m_database, *row);
            m_answers[key + extra.at("key").get<std::string>()] = id;
        }
    }

    std::map<std::string, Id> takeAnswers() { return std::move(m_answers); }

private:
    /// The person, where somebody of that name is entered; the words otherwise.
    void who(const json &from, Interview &held) const
    {
        const std::string name = requiredTextOf(from, "who", m_language);
        if (const auto person =
                workbook::value<Id>(m_database, "SELECT id FROM stakeholder WHERE name = ?", name))
            held.stakeholder = *person;
        else
            held.respondents = name;
    }

    const SQLite::Database &m_database;
    const workbook::Environment &m_environment;
    const text::Language &m_language;
    std::map<std::string, Id> m_answers;
};

} // namespace

std::map<std::string, Id> writeTrainingInterviews(const SQLite::Database &database,
                                                  const workbook::Environment &environment,
                                                  const text::Language &language, const json &interviews,
                                                  const std::map<std::string, Id> &areas)
{
    InterviewWriter writer(database, environment, language);
    for (const json &from : interviews) {
        const auto area = areas.find(from.at("area").get<std::string>());
        if (area == areas.end())
            throw TemplateError("no area " + from.at("area").get<std::string>());
        writer.write(from, area->second);
    }
    return writer.takeAnswers();
}

void linkTrainingFinding(const SQLite::Database &database, const workbook::Environment &environment,
                         const json &finding, const Id &id, const std::map<std::string, Id> &answers)
{
    if (!finding.contains("answers"))
        return;
    for (const json &key : finding.at("answers")) {
        const auto found = answers.find(key.get<std::string>());
        if (found == answers.end())
            throw TemplateError("no answer " + key.get<std::string>());
        const auto answer = workbook::find<Answer>(database, found->second);
        const auto held = workbook::find<Interview>(database, answer->interview);
        mapping::FindingSource source;
        source.id = environment.newId();
        source.finding = id;
        source.answer = answer->id;
        source.stakeholder = held->stakeholder;
        source.passage = answer->statement;
        mapping::addFindingSource(database, source);
    }
}

} // namespace bandom::exchange
