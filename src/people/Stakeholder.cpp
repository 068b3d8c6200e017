#include "people/Stakeholder.h"

#include "text/Collation.h"
#include "workbook/Order.h"

#include <algorithm>
#include <map>

namespace bandom::people {

using workbook::execute;
using workbook::forEachRow;
using workbook::Id;

namespace {

void readRoles(const SQLite::Database &database, Stakeholder &stakeholder)
{
    forEachRow(
        database, "SELECT role FROM stakeholder_role WHERE stakeholder_id = ?",
        [&](SQLite::Statement &row) {
            workbook::readValue(row.getColumn(0), stakeholder.roles.emplace_back());
        },
        stakeholder.id);
    std::sort(stakeholder.roles.begin(), stakeholder.roles.end());
}

} // namespace

std::vector<Stakeholder> allStakeholders(const SQLite::Database &database, const text::Language &language)
{
    auto all = workbook::select<Stakeholder>(database, "ORDER BY id");
    const text::Collation before(language.code());
    std::stable_sort(all.begin(), all.end(), [&](const Stakeholder &one, const Stakeholder &other) {
        return before(one.name, other.name);
    });
    std::map<std::string, std::vector<Role>> roles;
    forEachRow(database, "SELECT stakeholder_id, role FROM stakeholder_role", [&](SQLite::Statement &row) {
        workbook::readValue(row.getColumn(1), roles[row.getColumn(0).getString()].emplace_back());
    });
    for (Stakeholder &stakeholder : all) {
        stakeholder.roles = std::move(roles[stakeholder.id.text]);
        std::sort(stakeholder.roles.begin(), stakeholder.roles.end());
    }
    return all;
}

std::vector<Stakeholder> involved(const SQLite::Database &database, Involvement involvement)
{
    auto stakeholders = workbook::select<Stakeholder>(
        database,
        "JOIN (SELECT stakeholder_id, position FROM involvement WHERE kind = ?) i ON i.stakeholder_id = id "
        "ORDER BY i.position",
        involvement);
    for (Stakeholder &stakeholder : stakeholders)
        readRoles(database, stakeholder);
    return stakeholders;
}

std::optional<Stakeholder> findStakeholder(const SQLite::Database &database, const Id &id)
{
    auto stakeholder = workbook::find<Stakeholder>(database, id);
    if (stakeholder)
        readRoles(database, *stakeholder);
    return stakeholder;
}

void saveStakeholder(const SQLite::Database &database, const Stakeholder &stakeholder)
{
    workbook::save(database, stakeholder);
    execute(database, "DELETE FROM stakeholder_role WHERE stakeholder_id = ?", stakeholder.id);
    for (const Role role : stakeholder.roles)
        execute(database, "INSERT OR IGNORE INTO stakeholder_role (stakeholder_id, role) VALUES (?, ?)",
                stakeholder.id, role);
}

bool isInvolved(const SQLite::Database &database, const Id &stakeholder, Involvement involvement)
{
    return workbook::value<int>(database, "SELECT 1 FROM involvement WHERE stakeholder_id = ? AND kind = ?",
                                stakeholder, involvement)
        .has_value();
}

void involve(const SQLite::Database &database, const Id &stakeholder, Involvement involvement)
{
    execute(database,
            "INSERT OR IGNORE INTO involvement (stakeholder_id, kind, position) "
            "VALUES (?1, ?2, (SELECT coalesce(max(position) + 1, 0) FROM involvement WHERE kind = ?2))",
            stakeholder, involvement);
}

void endInvolvement(const SQLite::Database &database, const Id &stakeholder, Involvement involvement)
{
    execute(database, "DELETE FROM involvement WHERE stakeholder_id = ? AND kind = ?", stakeholder,
            involvement);
    removeUnneeded(database, stakeholder);
}

void removeUnneeded(const SQLite::Database &database, const Id &stakeholder)
{
    execute(database,
            "DELETE FROM stakeholder WHERE id = ?1 "
            "AND NOT EXISTS (SELECT 1 FROM involvement WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM stakeholder_area WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM attendance WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM enrolment WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM vote_by_name WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM actor_product WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM producer_profile WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM trader_profile WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM input_supplier_profile WHERE stakeholder_id = ?1) "
            "AND NOT EXISTS (SELECT 1 FROM score_sheet s JOIN assessment a ON a.id = s.assessment_id "
            "WHERE s.scorer_id = ?1 AND a.kind = 'selection') "
            "AND NOT EXISTS (SELECT 1 FROM farmer_group WHERE stakeholder_id = ?1 OR representative_id = ?1)",
            stakeholder);
}

int eraseStakeholder(workbook::Workbook &workbook, const Id &stakeholder, const text::Language &language)
{
    const SQLite::Database &database = workbook.database();
    const auto found = findStakeholder(database, stakeholder);
    if (!found)
        return 0;
    workbook.erase("stakeholder", stakeholder,
                   language.translate("Stakeholder", "A change that also was about a person who was removed"),
                   [&] { execute(database, "DELETE FROM stakeholder WHERE id = ?", stakeholder); });
    return static_cast<int>(workbook.search(found->name).size());
}

void moveInvolved(const SQLite::Database &database, const Id &stakeholder, Involvement involvement,
                  int position)
{
    workbook::moveTo(database, "SELECT stakeholder_id FROM involvement WHERE kind = ? ORDER BY position",
                     "UPDATE involvement SET position = ? WHERE stakeholder_id = ? AND kind = ?", stakeholder,
                     position, involvement);
}

std::string name(Sex sex, const text::Language &language)
{
    return sex == Sex::Female ? language.translate("People", "Female") : language.translate("People", "Male");
}

std::string name(Category category, const text::Language &language)
{
    switch (category) {
    case Category::ValueChainActor:
        return language.translate("People", "Value chain actor");
    case Category::Supporter:
        return language.translate("People", "Supporter");
    case Category::Enabler:
        return language.translate("People", "Enabler");
    }
    return {};
}

std::string name(Role role, const text::Language &language)
{
    switch (role) {
    case Role::Farmer:
        return language.translate("People", "Farmer");
    case Role::FarmerRepresentative:
        return language.translate("People", "Farmer group representative");
    case Role::Trader:
        return language.translate("People", "Trader");
    case Role::Collector:
        return language.translate("People", "Collector");
    case Role::Wholesaler:
        return language.translate("People", "Wholesaler");
    case Role::Retailer:
        return language.translate("People", "Retailer or market vendor");
    case Role::Processor:
        return language.translate("People", "Processor");
    case Role::InputSupplier:
        return language.translate("People", "Input supplier");
    case Role::ServiceProvider:
        return language.translate("People", "Service provider");
    case Role::FinancialInstitution:
        return language.translate("People", "Bank or microfinance institution");
    case Role::BuyingCompany:
        return language.translate("People", "Buying company");
    case Role::LocalAuthority:
        return language.translate("People", "Local authority");
    case Role::AgricultureDepartment:
        return language.translate("People", "Agriculture department (PDAFF)");
    case Role::CommerceDepartment:
        return language.translate("People", "Commerce department");
    case Role::NonGovernmental:
        return language.translate("People", "Non-governmental organisation");
    case Role::Other:
        return language.translate("People", "Other");
    }
    return {};
}

std::string name(StakeholderKind kind, const text::Language &language)
{
    switch (kind) {
    case StakeholderKind::Person:
        return language.translate("People", "Person");
    case StakeholderKind::Group:
        return language.translate("People", "Group");
    case StakeholderKind::Body:
        return language.translate("People", "Office or organisation");
    }
    return {};
}

std::string name(Consent consent, const text::Language &language)
{
    return consent == Consent::Given ? language.translate("People", "May be passed on")
                                     : language.translate("People", "Not to be passed on");
}

Category usualCategory(Role role)
{
    switch (role) {
    case Role::ServiceProvider:
    case Role::FinancialInstitution:
        return Category::Supporter;
    case Role::LocalAuthority:
    case Role::AgricultureDepartment:
    case Role::CommerceDepartment:
    case Role::NonGovernmental:
        return Category::Enabler;
    default:
        return Category::ValueChainActor;
    }
}

} // namespace bandom::people
