#pragma once

#include "people/Stakeholder.h"
#include "quantity/Quantity.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

/// What rapid mapping asks of the actors, by what they are (the guide's section 5.1). A stakeholder who is
/// several things has several profiles. What was not recorded is none. Crops and quantities are not here:
/// they are market::ActorProduct, typed on the markets page too.
namespace bandom::people {

/// What somebody is to a value chain, as far as profiles tell.
enum class ActorKind { Producer, Trader, InputSupplier };

/// A farmer, or several of whom one thing is known: "the growers of five villages".
struct ProducerProfile
{
    workbook::Id stakeholder;
    quantity::Quantity households;
    std::optional<int> members;
    std::optional<int> women; ///< among the members
    quantity::Quantity land;  ///< of one household
    std::optional<std::string> waterSource;
    std::optional<std::string> seasonality;
    std::optional<std::string> techniques;
    std::optional<std::string> relations; ///< that there are: with projects, buyers, suppliers
    std::optional<std::string> note;
    std::optional<std::string> source;
};

struct TraderProfile
{
    workbook::Id stakeholder;
    std::optional<std::string> transport;
    std::optional<std::string> collectionArea;
    std::optional<std::string> buyers;
    std::optional<std::string> terms; ///< of buying and selling: credit, advances, prices
    std::optional<std::string> businessHours;
    std::optional<std::string> relations;
    std::optional<std::string> note;
    std::optional<std::string> source;
};

struct InputSupplierProfile
{
    workbook::Id stakeholder;
    std::optional<std::string> goods; ///< the range
    std::optional<std::string> shop;
    std::optional<std::string> supplyTerms;
    std::optional<std::string> suppliers; ///< from whom they have it
    std::optional<std::string> relations;
    std::optional<std::string> note;
    std::optional<std::string> source;
};

/// The kinds of actor that the roles speak of, in the order of the guide; none for offices and the like.
std::vector<ActorKind> actorKinds(const Stakeholder &stakeholder);

/// The profile of a stakeholder; one in which nothing is recorded where there is none.
template<class Profile>
Profile profileOf(const SQLite::Database &database, const workbook::Id &stakeholder)
{
    Profile none;
    none.stakeholder = stakeholder;
    return workbook::find<Profile>(database, stakeholder).value_or(none);
}

/// Whether nothing is recorded in it.
bool isEmpty(const ProducerProfile &profile);
bool isEmpty(const TraderProfile &profile);
bool isEmpty(const InputSupplierProfile &profile);

/// Writes a profile; one in which nothing is recorded is not kept. Inside of an edit.
template<class Profile>
void saveProfile(const SQLite::Database &database, const Profile &profile)
{
    if (isEmpty(profile))
        workbook::remove<Profile>(database, profile.stakeholder);
    else
        workbook::save(database, profile);
}

/// Whether a profile of this kind is kept of the stakeholder.
bool hasProfile(const SQLite::Database &database, const workbook::Id &stakeholder, ActorKind kind);

/// The areas that a stakeholder belongs to, in the areas' order.
std::vector<workbook::Id> areasOf(const SQLite::Database &database, const workbook::Id &stakeholder);

/// Adds an area to those that the stakeholder belongs to; nothing where they do. Inside of an edit.
void joinArea(const SQLite::Database &database, const workbook::Id &stakeholder, const workbook::Id &area);

/// Puts these areas in place of those that the stakeholder belonged to. Inside of an edit.
void setAreas(const SQLite::Database &database, const workbook::Id &stakeholder,
              const std::vector<workbook::Id> &areas);

std::string name(ActorKind kind, const text::Language &language);

} // namespace bandom::people

namespace bandom::workbook {

/// Words of the screen; the file keeps none.
template<>
struct Words<people::ActorKind>
{
    static constexpr std::array words{std::pair{people::ActorKind::Producer, "producer"},
                                      std::pair{people::ActorKind::Trader, "trader"},
                                      std::pair{people::ActorKind::InputSupplier, "input_supplier"}};
};

template<>
struct Record<people::ProducerProfile>
{
    using P = people::ProducerProfile;
    using Q = quantity::Quantity;
    static constexpr auto table = "producer_profile";
    static constexpr auto columns = std::tuple(
        column("stakeholder_id", &P::stakeholder), column("households_lowest", &P::households, &Q::lowest),
        column("households_highest", &P::households, &Q::highest),
        column("households_approximate", &P::households, &Q::approximate), column("members", &P::members),
        column("women", &P::women), column("land_lowest", &P::land, &Q::lowest),
        column("land_highest", &P::land, &Q::highest), column("land_unit", &P::land, &Q::unit),
        column("land_approximate", &P::land, &Q::approximate), column("water_source", &P::waterSource),
        column("seasonality", &P::seasonality), column("techniques", &P::techniques),
        column("relations", &P::relations), column("note", &P::note), column("source", &P::source));
};

template<>
struct Record<people::TraderProfile>
{
    using T = people::TraderProfile;
    static constexpr auto table = "trader_profile";
    static constexpr auto columns = std::tuple(
        column("stakeholder_id", &T::stakeholder), column("transport", &T::transport),
        column("collection_area", &T::collectionArea), column("buyers", &T::buyers),
        column("terms", &T::terms), column("business_hours", &T::businessHours),
        column("relations", &T::relations), column("note", &T::note), column("source", &T::source));
};

template<>
struct Record<people::InputSupplierProfile>
{
    using I = people::InputSupplierProfile;
    static constexpr auto table = "input_supplier_profile";
    static constexpr auto columns = std::tuple(
        column("stakeholder_id", &I::stakeholder), column("goods", &I::goods), column("shop", &I::shop),
        column("supply_terms", &I::supplyTerms), column("suppliers", &I::suppliers),
        column("relations", &I::relations), column("note", &I::note), column("source", &I::source));
};

} // namespace bandom::workbook
