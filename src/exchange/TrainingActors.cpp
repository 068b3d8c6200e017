#include "exchange/TrainingActors.h"

#include "exchange/TrainingJson.h"
#include "people/Profile.h"
#include "quantity/Parse.h"

namespace bandom::exchange {

using nlohmann::json;
using quantity::Measure;
using workbook::Id;

namespace {

class ActorWriter
{
public:
    ActorWriter(const SQLite::Database &database, const text::Language &language)
        : m_database(database),
          m_language(language)
    {
    }

    void write(const json &from, const Id &area, const Id &id)
    {
        auto actor = people::findStakeholder(m_database, id).value();
        actor.kind = wordOf<people::StakeholderKind>(from, "kind");
        actor.address = text(from, "address");
        actor.workplace = text(from, "workplace");
        people::saveStakeholder(m_database, actor);
        people::joinArea(m_database, id, area);
        if (from.contains("producer"))
            people::saveProfile(m_database, producer(from.at("producer"), id));
        if (from.contains("trader"))
            people::saveProfile(m_database, trader(from.at("trader"), id));
        if (from.contains("supplier"))
            people::saveProfile(m_database, supplier(from.at("supplier"), id));
    }

private:
    std::optional<std::string> text(const json &object, const char *name) const
    {
        return textOf(object, name, m_language);
    }

    quantity::Quantity quantityOf(const json &object, const char *name, Measure measure) const
    {
        const auto reading = quantity::parse(object.value(name, ""), measure);
        if (reading.problem)
            throw text::TemplateError(sentence(reading, m_language));
        return reading.value.value_or(quantity::Quantity());
    }

    people::ProducerProfile producer(const json &from, const Id &id) const
    {
        people::ProducerProfile profile;
        profile.stakeholder = id;
        profile.households = quantityOf(from, "households", Measure::Count);
        profile.land = quantityOf(from, "land", Measure::Land);
        profile.waterSource = text(from, "water");
        profile.seasonality = text(from, "seasons");
        profile.techniques = text(from, "techniques");
        profile.relations = text(from, "relations");
        profile.note = text(from, "note");
        profile.source = text(from, "source");
        return profile;
    }

    people::TraderProfile trader(const json &from, const Id &id) const
    {
        people::TraderProfile profile;
        profile.stakeholder = id;
        profile.transport = text(from, "transport");
        profile.collectionArea = text(from, "collects");
        profile.buyers = text(from, "buyers");
        profile.terms = text(from, "terms");
        profile.businessHours = text(from, "hours");
        profile.relations = text(from, "relations");
        profile.note = text(from, "note");
        profile.source = text(from, "source");
        return profile;
    }

    people::InputSupplierProfile supplier(const json &from, const Id &id) const
    {
        people::InputSupplierProfile profile;
        profile.stakeholder = id;
        profile.goods = text(from, "goods");
        profile.shop = text(from, "shop");
        profile.supplyTerms = text(from, "terms");
        profile.suppliers = text(from, "suppliers");
        profile.relations = text(from, "relations");
        profile.note = text(from, "note");
        profile.source = text(from, "source");
        return profile;
    }

    const SQLite::Database &m_database;
    const text::Language &m_language;
};

Id of(const std::map<std::string, Id> &ids, const json &key)
{
    const auto found = ids.find(key.get<std::string>());
    if (found == ids.end())
        throw text::TemplateError("actors refer to " + key.dump());
    return found->second;
}

} // namespace

void writeTrainingActors(const json &from, const std::map<std::string, Id> &areas,
                         const std::map<std::string, Id> &actors, const SQLite::Database &database,
                         const text::Language &language)
{
    ActorWriter writer(database, language);
    const Id area = of(areas, from.at("area"));
    for (const json &profile : from.at("profiles"))
        writer.write(profile, area, of(actors, profile.at("actor")));
}

} // namespace bandom::exchange
