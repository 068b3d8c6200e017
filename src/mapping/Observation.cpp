#include "mapping/Observation.h"

namespace bandom::mapping {

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

} // namespace bandom::mapping
