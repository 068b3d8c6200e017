#pragma once

#include "text/Language.h"
#include "workbook/Record.h"

#include <array>
#include <string>

namespace bandom::mapping {

/// What to look at on a visit (section 5.1): roads and other infrastructure, water, what is farmed and how,
/// the crops, and how far the nearest market is.
enum class ObservationTopic { Roads, Water, Infrastructure, Farming, Crops, MarketDistance, Other };

inline constexpr std::array observationTopics{
    ObservationTopic::Roads,   ObservationTopic::Water, ObservationTopic::Infrastructure,
    ObservationTopic::Farming, ObservationTopic::Crops, ObservationTopic::MarketDistance,
    ObservationTopic::Other};

std::string name(ObservationTopic topic, const text::Language &language);

} // namespace bandom::mapping

namespace bandom::workbook {

template<>
struct Words<mapping::ObservationTopic>
{
    using Topic = mapping::ObservationTopic;
    static constexpr std::array words{
        std::pair{Topic::Roads, "roads"},
        std::pair{Topic::Water, "water"},
        std::pair{Topic::Infrastructure, "infrastructure"},
        std::pair{Topic::Farming, "farming"},
        std::pair{Topic::Crops, "crops"},
        std::pair{Topic::MarketDistance, "market_distance"},
        std::pair{Topic::Other, "other"},
    };
};

} // namespace bandom::workbook
