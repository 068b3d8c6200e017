#pragma once

#include "quantity/Quantity.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

/// What an actor does with a product. "Needs" is what they would take, "receives" what they are supplied
/// with: the gap between the two is a finding.
enum class Activity { Produces, Sells, Buys, Needs, Receives };

std::string name(Activity activity, const text::Language &language);

/// How much of a product an actor grows, sells, buys, needs or receives.
struct ActorProduct
{
    workbook::Id id;
    workbook::Id stakeholder;
    workbook::Id product; ///< empty: their produce as a whole
    Activity activity = Activity::Produces;
    int position = 0;
    quantity::Quantity amount;
    std::optional<std::string> counterpart; ///< from or to whom or where
    std::optional<std::string> note;
    std::optional<std::string> source;
    bool sourcesDiffer = false;
};

/// The volumes of the actors of an area, actor by actor, those who grow something first.
std::vector<ActorProduct> volumesIn(const SQLite::Database &database, const workbook::Id &area);

/// The volumes of one actor, in the order that people gave them.
std::vector<ActorProduct> volumesOf(const SQLite::Database &database, const workbook::Id &stakeholder);

/// The volumes as they are told: those next to each other that say the same of several products, none of them
/// with an amount, are one: they are what the actor deals in.
std::vector<std::vector<ActorProduct>> toldTogether(const std::vector<ActorProduct> &volumes);

/// "Cucumber, Lettuce": the names of the products of volumes that are told together.
std::string productNames(const SQLite::Database &database, const std::vector<ActorProduct> &volumes,
                         const text::Language &language);

/// Writes a new volume, the last one of its actor, who belongs to the area from then on. Inside of an edit.
void appendVolume(const SQLite::Database &database, const workbook::Id &area, const ActorProduct &volume);

} // namespace bandom::market

namespace bandom::workbook {

template<>
struct Words<market::Activity>
{
    static constexpr std::array words{
        std::pair{market::Activity::Produces, "produces"}, std::pair{market::Activity::Sells, "sells"},
        std::pair{market::Activity::Buys, "buys"}, std::pair{market::Activity::Needs, "needs"},
        std::pair{market::Activity::Receives, "receives"}};
};

template<>
struct Record<market::ActorProduct>
{
    using A = market::ActorProduct;
    using Q = quantity::Quantity;
    static constexpr auto table = "actor_product";
    static constexpr auto columns = std::tuple(
        column("id", &A::id), column("stakeholder_id", &A::stakeholder), column("product_id", &A::product),
        column("activity", &A::activity), column("position", &A::position),
        column("amount_lowest", &A::amount, &Q::lowest), column("amount_highest", &A::amount, &Q::highest),
        column("amount_unit", &A::amount, &Q::unit), column("amount_period", &A::amount, &Q::period),
        column("approximate", &A::amount, &Q::approximate), column("counterpart", &A::counterpart),
        column("note", &A::note), column("source", &A::source), column("sources_differ", &A::sourcesDiffer));
    static constexpr auto within = std::tuple(column("stakeholder_id", &A::stakeholder));
};

} // namespace bandom::workbook
