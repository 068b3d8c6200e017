#pragma once

#include "quantity/Quantity.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// What to look at on a visit (section 5.1): roads and other infrastructure, water, what is farmed and how,
/// the crops, and how far the nearest market is.
enum class ObservationTopic { Roads, Water, Infrastructure, Farming, Crops, MarketDistance, Other };

inline constexpr std::array observationTopics{
    ObservationTopic::Roads,   ObservationTopic::Water, ObservationTopic::Infrastructure,
    ObservationTopic::Farming, ObservationTopic::Crops, ObservationTopic::MarketDistance,
    ObservationTopic::Other};

std::string name(ObservationTopic topic, const text::Language &language);

/// One thing that was seen in an area.
struct Observation
{
    workbook::Id id;
    workbook::Id area;
    workbook::Id activity; ///< the visit; empty: of none in particular
    ObservationTopic topic = ObservationTopic::Roads;
    int position = 0;
    workbook::Id place;                   ///< the official unit where it was seen; empty: not recorded
    std::optional<std::string> statement; ///< what was seen
    std::optional<std::string> market;    ///< of MarketDistance: which market
    quantity::Quantity distance;          ///< of MarketDistance: the way to it
    std::optional<std::chrono::year_month_day> seenOn;
    std::optional<std::string> seenBy;
};

/// All observations of an area, by topic; those of one topic in the order that people gave them.
std::vector<Observation> observations(const SQLite::Database &database, const workbook::Id &area);
std::vector<Observation> observations(const SQLite::Database &database, const workbook::Id &area,
                                      ObservationTopic topic);

/// What was seen in words, before it the market and how far it is; empty where nothing was written.
std::string sentence(const Observation &observation, const text::Language &language);

/// "Katout village, 11 September 2018, district officer": where, when and by whom, of what is recorded.
std::string whereAndWhen(const SQLite::Database &database, const Observation &observation,
                         const text::Language &language);

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

template<>
struct Record<mapping::Observation>
{
    using O = mapping::Observation;
    using Q = quantity::Quantity;
    static constexpr auto table = "observation";
    static constexpr auto columns =
        std::tuple(column("id", &O::id), column("area_id", &O::area), column("activity_id", &O::activity),
                   column("topic", &O::topic), column("position", &O::position),
                   column("place_id", &O::place), column("statement", &O::statement),
                   column("market", &O::market), column("distance_lowest", &O::distance, &Q::lowest),
                   column("distance_highest", &O::distance, &Q::highest),
                   column("distance_unit", &O::distance, &Q::unit),
                   column("distance_approximate", &O::distance, &Q::approximate),
                   column("seen_on", &O::seenOn), column("seen_by", &O::seenBy));
    static constexpr auto within = std::tuple(column("area_id", &O::area), column("topic", &O::topic));
};

} // namespace bandom::workbook
