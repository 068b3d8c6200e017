#include "people/Profile.h"

#include <algorithm>

namespace bandom::people {

using workbook::execute;
using workbook::Id;

namespace {

std::optional<ActorKind> kindOf(Role role)
{
    switch (role) {
    case Role::Farmer:
    case Role::FarmerRepresentative:
        return ActorKind::Producer;
    case Role::Trader:
    case Role::Collector:
    case Role::Wholesaler:
    case Role::Retailer:
    case Role::Processor:
    case Role::BuyingCompany:
        return ActorKind::Trader;
    case Role::InputSupplier:
        return ActorKind::InputSupplier;
    case Role::ServiceProvider:
    case Role::FinancialInstitution:
    case Role::LocalAuthority:
    case Role::AgricultureDepartment:
    case Role::CommerceDepartment:
    case Role::NonGovernmental:
    case Role::Other:
        break;
    }
    return std::nullopt;
}

template<class... Texts>
bool areNone(const Texts &...texts)
{
    return (!texts.has_value() && ...);
}

} // namespace

std::vector<ActorKind> actorKinds(const Stakeholder &stakeholder)
{
    std::vector<ActorKind> kinds;
    for (const Role role : stakeholder.roles) {
        if (const auto kind = kindOf(role))
            kinds.push_back(*kind);
    }
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return kinds;
}

bool isEmpty(const ProducerProfile &profile)
{
    return !profile.households.isRecorded() && !profile.land.isRecorded() &&
           areNone(profile.members, profile.women, profile.waterSource, profile.seasonality,
                   profile.techniques, profile.relations, profile.note, profile.source);
}

bool isEmpty(const TraderProfile &profile)
{
    return areNone(profile.transport, profile.collectionArea, profile.buyers, profile.terms,
                   profile.businessHours, profile.relations, profile.note, profile.source);
}

bool isEmpty(const InputSupplierProfile &profile)
{
    return areNone(profile.goods, profile.shop, profile.supplyTerms, profile.suppliers, profile.relations,
                   profile.note, profile.source);
}

bool hasProfile(const SQLite::Database &database, const Id &stakeholder, ActorKind kind)
{
    switch (kind) {
    case ActorKind::Producer:
        return workbook::find<ProducerProfile>(database, stakeholder).has_value();
    case ActorKind::Trader:
        return workbook::find<TraderProfile>(database, stakeholder).has_value();
    case ActorKind::InputSupplier:
        return workbook::find<InputSupplierProfile>(database, stakeholder).has_value();
    }
    return false;
}

std::vector<Id> areasOf(const SQLite::Database &database, const Id &stakeholder)
{
    std::vector<Id> areas;
    workbook::forEachRow(
        database,
        "SELECT s.area_id FROM stakeholder_area s JOIN area a ON a.id = s.area_id "
        "WHERE s.stakeholder_id = ? ORDER BY a.position, a.id",
        [&](SQLite::Statement &row) { areas.push_back(Id{row.getColumn(0).getString()}); }, stakeholder);
    return areas;
}

void joinArea(const SQLite::Database &database, const Id &stakeholder, const Id &area)
{
    execute(database, "INSERT OR IGNORE INTO stakeholder_area (stakeholder_id, area_id) VALUES (?, ?)",
            stakeholder, area);
}

void setAreas(const SQLite::Database &database, const Id &stakeholder, const std::vector<Id> &areas)
{
    execute(database, "DELETE FROM stakeholder_area WHERE stakeholder_id = ?", stakeholder);
    for (const Id &area : areas)
        joinArea(database, stakeholder, area);
}

std::string name(ActorKind kind, const text::Language &language)
{
    switch (kind) {
    case ActorKind::Producer:
        return language.translate("People", "Producer");
    case ActorKind::Trader:
        return language.translate("People", "Trader");
    case ActorKind::InputSupplier:
        return language.translate("People", "Input supplier");
    }
    return {};
}

} // namespace bandom::people
