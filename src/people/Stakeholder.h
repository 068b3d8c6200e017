#pragma once

#include "text/Language.h"
#include "workbook/Record.h"
#include "workbook/Workbook.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::people {

enum class Sex { Female, Male };

/// The guide's three groups of stakeholders (section 5.2). Its other groupings follow from the roles.
enum class Category { ValueChainActor, Supporter, Enabler };

/// What a person or body does. One person may be several: a wholesaler who also farms and keeps a stall.
enum class Role {
    Farmer,
    FarmerRepresentative,
    Trader,
    Collector,
    Wholesaler,
    Retailer,
    Processor,
    InputSupplier,
    ServiceProvider,
    FinancialInstitution,
    BuyingCompany,
    LocalAuthority,
    AgricultureDepartment,
    CommerceDepartment,
    NonGovernmental,
    Other,
};

/// What a stakeholder is: one person, several who act as one, or an office, a firm, an organisation.
enum class StakeholderKind { Person, Group, Body };

/// Whether the person agreed that their contact is passed on. Not asked is neither.
enum class Consent { Given, Refused };

/// What part somebody takes in the programme.
enum class Involvement { Team, KeyInformant };

/// A person, group or body, entered once and used by all steps. What was not recorded is none, never empty or
/// zero.
struct Stakeholder
{
    workbook::Id id;
    std::string name; ///< with its title of address left out; never empty
    std::optional<std::string> title;
    std::optional<Sex> sex;
    std::optional<Category> category;
    std::optional<std::string> phone; ///< text: leading zeros stay
    std::optional<std::string> workplace;
    std::optional<std::string> address;
    std::optional<Consent> consent;
    std::optional<StakeholderKind> kind; ///< none: a person, as far as is known
    std::optional<workbook::Id> place;   ///< the official unit where they are: a village, as a rule
    std::optional<std::string> note;
    std::vector<Role> roles; ///< kept in a table of their own
};

/// All stakeholders, in the order in which the language lists names.
std::vector<Stakeholder> allStakeholders(const SQLite::Database &database, const text::Language &language);

/// The stakeholders of an involvement, in the order that people gave them.
std::vector<Stakeholder> involved(const SQLite::Database &database, Involvement involvement);

/// One stakeholder; none where there is no such record.
std::optional<Stakeholder> findStakeholder(const SQLite::Database &database, const workbook::Id &id);

/// Writes a stakeholder with their roles. Inside of an edit.
void saveStakeholder(const SQLite::Database &database, const Stakeholder &stakeholder);

/// Whether the stakeholder takes this part in the programme.
bool isInvolved(const SQLite::Database &database, const workbook::Id &stakeholder, Involvement involvement);

/// Adds an involvement after the others of its kind; nothing where it is there. Inside of an edit.
void involve(const SQLite::Database &database, const workbook::Id &stakeholder, Involvement involvement);

/// Takes an involvement away, and with the last one the stakeholder too, unless they are an actor of whom
/// more is known: an area that they belong to, a profile, a volume. Inside of an edit.
void endInvolvement(const SQLite::Database &database, const workbook::Id &stakeholder,
                    Involvement involvement);

/// Removes a stakeholder of whom nothing is known but who they are: in no part of the programme, in no
/// meeting, of no area, without profile and volume. Their score sheets go with them. Inside of an edit.
void removeUnneeded(const SQLite::Database &database, const workbook::Id &stakeholder);

/// Takes a stakeholder out for good, as when somebody asks that nothing about them is kept: the record, what
/// goes with it (roles, score sheets) and what the history holds of all that. Can't be undone; an edit of its
/// own. Returns in how many other records the name still stands, such as "decided by" or the source of a
/// finding: that is for people to look at. Throws workbook::Error.
int eraseStakeholder(workbook::Workbook &workbook, const workbook::Id &stakeholder,
                     const text::Language &language);

/// Puts the stakeholder at `position` (from 0) among those of the involvement. Inside of an edit.
void moveInvolved(const SQLite::Database &database, const workbook::Id &stakeholder, Involvement involvement,
                  int position);

/// Names for people, in their language.
std::string name(Sex sex, const text::Language &language);
std::string name(Category category, const text::Language &language);
std::string name(Role role, const text::Language &language);
std::string name(StakeholderKind kind, const text::Language &language);
std::string name(Consent consent, const text::Language &language);

/// The group that a role belongs to by the guide's definitions; people may say otherwise for one stakeholder.
Category usualCategory(Role role);

} // namespace bandom::people

namespace bandom::workbook {

template<>
struct Words<people::Sex>
{
    static constexpr std::array words{std::pair{people::Sex::Female, "female"},
                                      std::pair{people::Sex::Male, "male"}};
};

template<>
struct Words<people::Category>
{
    static constexpr std::array words{std::pair{people::Category::ValueChainActor, "value_chain_actor"},
                                      std::pair{people::Category::Supporter, "supporter"},
                                      std::pair{people::Category::Enabler, "enabler"}};
};

template<>
struct Words<people::Role>
{
    static constexpr std::array words{std::pair{people::Role::Farmer, "farmer"},
                                      std::pair{people::Role::FarmerRepresentative, "farmer_representative"},
                                      std::pair{people::Role::Trader, "trader"},
                                      std::pair{people::Role::Collector, "collector"},
                                      std::pair{people::Role::Wholesaler, "wholesaler"},
                                      std::pair{people::Role::Retailer, "retailer"},
                                      std::pair{people::Role::Processor, "processor"},
                                      std::pair{people::Role::InputSupplier, "input_supplier"},
                                      std::pair{people::Role::ServiceProvider, "service_provider"},
                                      std::pair{people::Role::FinancialInstitution, "financial_institution"},
                                      std::pair{people::Role::BuyingCompany, "buying_company"},
                                      std::pair{people::Role::LocalAuthority, "local_authority"},
                                      std::pair{people::Role::AgricultureDepartment, "pdaff"},
                                      std::pair{people::Role::CommerceDepartment, "commerce_department"},
                                      std::pair{people::Role::NonGovernmental, "ngo"},
                                      std::pair{people::Role::Other, "other"}};
};

template<>
struct Words<people::StakeholderKind>
{
    static constexpr std::array words{std::pair{people::StakeholderKind::Person, "person"},
                                      std::pair{people::StakeholderKind::Group, "group"},
                                      std::pair{people::StakeholderKind::Body, "body"}};
};

template<>
struct Words<people::Consent>
{
    static constexpr std::array words{std::pair{people::Consent::Given, "given"},
                                      std::pair{people::Consent::Refused, "refused"}};
};

template<>
struct Words<people::Involvement>
{
    static constexpr std::array words{std::pair{people::Involvement::Team, "team"},
                                      std::pair{people::Involvement::KeyInformant, "key_informant"}};
};

template<>
struct Record<people::Stakeholder>
{
    using S = people::Stakeholder;
    static constexpr auto table = "stakeholder";
    static constexpr auto columns = std::tuple(
        column("id", &S::id), column("name", &S::name), column("title", &S::title), column("sex", &S::sex),
        column("category", &S::category), column("phone", &S::phone), column("workplace", &S::workplace),
        column("address", &S::address), column("consent", &S::consent), column("kind", &S::kind),
        column("place_id", &S::place), column("note", &S::note));
};

} // namespace bandom::workbook
