#include "mapping/Observation.h"

#include "places/Place.h"
#include "text/Date.h"
#include "workbook/Order.h"

#include <iterator>

namespace bandom::mapping {

using workbook::Id;

std::string name(ObservationTopic topic, const text::Language &language)
{
    switch (topic) {
    case ObservationTopic::Roads:
        return language.translate("Observations", "Roads");
    case ObservationTopic::Water:
        return language.translate("Observations", "Water");
    case ObservationTopic::Infrastructure:
        return language.translate("Observations", "Other infrastructure");
    case ObservationTopic::Farming:
        return language.translate("Observations", "Farming");
    case ObservationTopic::Crops:
        return language.translate("Observations", "Crops");
    case ObservationTopic::MarketDistance:
        return language.translate("Observations", "Distance to the market");
    case ObservationTopic::Other:
        return language.translate("Observations", "Anything else");
    }
    return {};
}

std::vector<Observation> observations(const SQLite::Database &database, const Id &area)
{
    std::vector<Observation> all;
    for (const ObservationTopic topic : observationTopics) {
        auto some = observations(database, area, topic);
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return all;
}

std::vector<Observation> observations(const SQLite::Database &database, const Id &area,
                                      ObservationTopic topic)
{
    Observation like;
    like.area = area;
    like.topic = topic;
    return workbook::listOf(database, like);
}

std::string sentence(const Observation &observation, const text::Language &language)
{
    const std::string distance =
        quantity::format(observation.distance, quantity::Measure::Distance, language);
    std::string way;
    if (observation.market && !distance.empty())
        way = text::fill(language.translate("Observations", "%1: %2 away", "a market, a distance"),
                         {*observation.market, distance});
    else if (observation.market)
        way = text::fill(language.translate("Observations", "%1: distance not recorded", "a market"),
                         {*observation.market});
    else if (!distance.empty())
        way = text::fill(language.translate("Observations", "%1 to the nearest market"), {distance});
    if (way.empty() || !observation.statement)
        return way + observation.statement.value_or("");
    return text::fill(language.translate("Observations", "%1. %2", "how far the market is, what was seen"),
                      {way, *observation.statement});
}

std::string whereAndWhen(const SQLite::Database &database, const Observation &observation,
                         const text::Language &language)
{
    std::string parts;
    const auto add = [&](const std::string &part) {
        if (!part.empty())
            parts += (parts.empty() ? "" : ", ") + part;
    };
    if (const auto place = workbook::find<places::Place>(database, observation.place))
        add(places::fullName(*place, language));
    if (observation.seenOn)
        add(text::formatDate(*observation.seenOn, language));
    add(observation.seenBy.value_or(""));
    return parts;
}

} // namespace bandom::mapping
