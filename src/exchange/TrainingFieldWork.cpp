#include "exchange/TrainingFieldWork.h"

#include "exchange/Base64.h"
#include "mapping/FieldActivity.h"
#include "mapping/FindingLink.h"
#include "mapping/FindingSource.h"
#include "mapping/Observation.h"
#include "mapping/Photo.h"
#include "mapping/PotentialCluster.h"
#include "mapping/Template.h"
#include "mapping/Validation.h"
#include "workbook/Order.h"

#include <nlohmann/json.hpp>

namespace bandom::exchange {

using nlohmann::json;
using workbook::Id;

namespace {

/// Writes the parts in the order in which they refer to each other.
class Writer
{
public:
    Writer(const TrainingRecords &records, const SQLite::Database &database,
           const workbook::Environment &environment, const text::Language &language)
        : m_records(records),
          m_database(database),
          m_environment(environment),
          m_language(language)
    {
    }

    void write(const json &from)
    {
        for (const json &activity : from.at("activities"))
            writeActivity(activity);
        for (const json &observation : from.at("observations"))
            writeObservation(observation);
        for (const json &photo : from.at("photos"))
            writePhoto(photo);
        for (const json &link : from.at("links"))
            mapping::link(m_database, named(m_records.findings, link, "intervention"),
                          named(m_records.findings, link, "answers"));
        for (const json &source : from.at("sources"))
            writeSource(source);
        for (const json &validation : from.at("validations"))
            writeValidation(validation);
        for (const json &cluster : from.at("potentialClusters"))
            writeCluster(cluster);
    }

private:
    std::optional<std::string> textOf(const json &object, const char *name) const
    {
        if (!object.contains(name) || object.at(name).is_null())
            return std::nullopt;
        const json &value = object.at(name);
        if (value.is_string())
            return value.get<std::string>();
        return m_language.pick(value.at("en").get<std::string>(), value.at("km").get<std::string>());
    }

    template<class Enum>
    static Enum wordOf(const json &object, const char *name)
    {
        const auto word = object.at(name).get<std::string>();
        const auto value = workbook::fromWord<Enum>(word);
        if (!value)
            throw mapping::TemplateError(std::string("unknown ") + name + " " + word);
        return *value;
    }

    static std::optional<std::chrono::year_month_day> dateOf(const json &object, const char *name)
    {
        return object.contains(name) && !object.at(name).is_null()
                   ? text::parseDate(object.at(name).get<std::string>())
                   : std::nullopt;
    }

    /// What an object refers to by name; empty where it may and does not.
    static Id named(const std::map<std::string, Id> &known, const json &object, const char *name,
                    bool mayBeMissing = false)
    {
        if (mayBeMissing && !object.contains(name))
            return {};
        const auto key = object.at(name).get<std::string>();
        const auto found = known.find(key);
        if (found == known.end())
            throw mapping::TemplateError(std::string("no ") + name + " " + key);
        return found->second;
    }

    void writeActivity(const json &from)
    {
        mapping::FieldActivity activity;
        activity.id = m_environment.newId();
        activity.area = named(m_records.areas, from, "area");
        activity.kind = wordOf<mapping::ActivityKind>(from, "kind");
        activity.state = wordOf<mapping::ActivityState>(from, "state");
        activity.firstDay = dateOf(from, "dateFrom");
        activity.lastDay = dateOf(from, "dateTo");
        activity.meetingPoint = textOf(from, "meetingPoint");
        activity.topic = textOf(from, "topic");
        if (from.contains("met"))
            activity.met = from.at("met").get<int>();
        activity.metText = textOf(from, "metText");
        activity.note = textOf(from, "note");
        workbook::append(m_database, activity);
        mapping::setParticipants(m_database, activity.id, mapping::Part::Team, m_records.team);
        m_activities[from.at("key").get<std::string>()] = activity.id;
    }

    void writeObservation(const json &from)
    {
        mapping::Observation observation;
        observation.id = m_environment.newId();
        observation.area = named(m_records.areas, from, "area");
        observation.activity = named(m_activities, from, "activity", true);
        observation.topic = wordOf<mapping::ObservationTopic>(from, "topic");
        observation.statement = textOf(from, "text");
        observation.market = textOf(from, "market");
        observation.seenBy = textOf(from, "seenBy");
        workbook::append(m_database, observation);
        if (from.contains("key"))
            m_observations[from.at("key").get<std::string>()] = observation.id;
    }

    void writePhoto(const json &from)
    {
        const auto bytes = fromBase64(from.at("jpeg").get<std::string>());
        if (!bytes)
            throw mapping::TemplateError("a photo is no base64");
        mapping::Photo photo;
        photo.id = m_environment.newId();
        photo.area = named(m_records.areas, from, "area");
        photo.activity = named(m_activities, from, "activity", true);
        photo.captionEnglish = from.at("caption").at("en").get<std::string>();
        photo.captionKhmer = from.at("caption").at("km").get<std::string>();
        photo.width = from.at("width").get<int>();
        photo.height = from.at("height").get<int>();
        mapping::addPhoto(m_database, photo, *bytes);
    }

    void writeSource(const json &from)
    {
        mapping::FindingSource source;
        source.id = m_environment.newId();
        source.finding = named(m_records.findings, from, "finding");
        source.observation = named(m_observations, from, "observation");
        if (const auto seen = workbook::find<mapping::Observation>(m_database, source.observation))
            source.passage = seen->statement;
        mapping::addFindingSource(m_database, source);
    }

    void writeValidation(const json &from)
    {
        mapping::validateFinding(m_database, m_environment, named(m_records.findings, from, "finding"),
                                 mapping::meetingOf(m_database, named(m_activities, from, "activity")),
                                 wordOf<mapping::ValidationResult>(from, "result"), textOf(from, "note"));
    }

    void writeCluster(const json &from)
    {
        mapping::PotentialCluster cluster;
        cluster.id = m_environment.newId();
        cluster.area = named(m_records.areas, from, "area");
        cluster.nameLatin = textOf(from, "latin");
        cluster.nameKhmer = textOf(from, "km");
        cluster.reason = textOf(from, "reason");
        cluster.note = textOf(from, "note");
        workbook::append(m_database, cluster);
    }

    const TrainingRecords &m_records;
    const SQLite::Database &m_database;
    const workbook::Environment &m_environment;
    const text::Language &m_language;
    std::map<std::string, Id> m_activities;
    std::map<std::string, Id> m_observations;
};

} // namespace

void writeTrainingFieldWork(const json &from, const TrainingRecords &records,
                            const SQLite::Database &database, const workbook::Environment &environment,
                            const text::Language &language)
{
    Writer(records, database, environment, language).write(from);
}

} // namespace bandom::exchange
