#include "mapping/ContactList.h"

#include "mapping/Area.h"
#include "mapping/PotentialCluster.h"
#include "mapping/ReportParts.h"
#include "text/Number.h"

#include <set>
#include <stdexcept>

namespace bandom::mapping {

using document::Contacts;
using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using people::Consent;
using people::Stakeholder;
using workbook::Id;

namespace {

bool isAllowed(const Stakeholder &person, Contacts choice)
{
    return choice == Contacts::All || (choice == Contacts::Agreed && person.consent == Consent::Given);
}

std::string rolesText(const Stakeholder &person, const text::Language &language)
{
    std::string roles;
    for (const people::Role role : person.roles)
        roles = roles.empty() ? people::name(role, language)
                              : text::fill(language.translate("Contacts", "%1, %2", "a list of roles"),
                                           {roles, people::name(role, language)});
    return roles;
}

std::string villageOf(const SQLite::Database &database, const Stakeholder &person,
                      const text::Language &language)
{
    const auto place = person.place ? workbook::find<places::Place>(database, *person.place) : std::nullopt;
    return place ? places::fullName(*place, language) : std::string();
}

/// Takes the details out where they may not stand here, and counts them.
void leaveOut(ContactList &list, Contact &contact, Contacts choice)
{
    Stakeholder &person = contact.person;
    if (!person.phone && !person.address)
        return;
    if (isAllowed(person, choice)) {
        if (person.consent != Consent::Given)
            ++list.withoutAgreement;
        return;
    }
    contact.isPhoneLeftOut = person.phone.has_value();
    contact.isAddressLeftOut = person.address.has_value();
    person.phone.reset();
    person.address.reset();
    if (!person.consent)
        ++list.leftOutNotAsked;
    else if (*person.consent == Consent::Refused)
        ++list.leftOutRefused;
    else
        ++list.leftOutAgreed;
}

Table table(const ContactList &list, const text::Language &language)
{
    const std::string notRecorded = language.translate("Contacts", "not recorded");
    Table table;
    const auto column = [&](std::string head, double weight) {
        table.columns.push_back({std::move(head), Table::Align::Start, weight});
    };
    column(language.translate("Contacts", "Name"), 1.6);
    column(language.translate("Contacts", "Role"), 1.4);
    column(language.translate("Contacts", "Sex"), 0.7);
    column(language.translate("Contacts", "Village"), 1.1);
    column(language.translate("Contacts", "Workplace"), 1.3);
    column(language.translate("Contacts", "Phone"), 1.1);
    column(language.translate("Contacts", "Passing on"), 1.1);
    for (const Contact &contact : list.contacts) {
        const Stakeholder &person = contact.person;
        Table::Row row;
        const auto cell = [&](Inlines inlines) { row.cells.push_back({std::move(inlines), {}, {}}); };
        cell(plain(person.name));
        cell(plain(contact.roles));
        cell(plain(person.sex ? people::name(*person.sex, language) : std::string()));
        cell(plain(contact.village));
        cell(plain(person.workplace.value_or("")));
        cell(contact.isPhoneLeftOut ? Inlines{Missing{language.translate("Contacts", "left out")}}
                                    : document::orMissing(person.phone, notRecorded));
        cell(plain(person.consent ? people::name(*person.consent, language)
                                  : language.translate("Contacts", "not asked")));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What the reader of the list must know of what is missing in it.
std::string leftOutText(const ContactList &list, Contacts choice, const text::Language &language)
{
    const int leftOut = list.leftOutAgreed + list.leftOutRefused + list.leftOutNotAsked;
    if (leftOut == 0)
        return {};
    std::string said = language.translate("Contacts", "Contact details left out: %n.", nullptr, leftOut);
    if (choice == Contacts::None)
        return said + " " + language.translate("Contacts", "This list was made without anybody's.");
    if (list.leftOutRefused > 0)
        said += " " + language.translate("Contacts", "Did not agree to be passed on: %n.", nullptr,
                                         list.leftOutRefused);
    if (list.leftOutNotAsked > 0)
        said += " " + language.translate("Contacts", "Were not asked: %n.", nullptr, list.leftOutNotAsked);
    return said;
}

} // namespace

ContactList contactList(const SQLite::Database &database, const Id &area, Contacts choice,
                        const text::Language &language)
{
    std::set<std::string> near;
    if (!area.isEmpty()) {
        for (const Id &id : actorsOf(database, area))
            near.insert(id.text);
    }
    std::vector<Stakeholder> people = people::allStakeholders(database, language);
    std::erase_if(
        people, [&](const Stakeholder &person) { return !area.isEmpty() && !near.contains(person.id.text); });
    return contactsOf(database, std::move(people), choice, language);
}

ContactList contactsOf(const SQLite::Database &database, std::vector<Stakeholder> people, Contacts choice,
                       const text::Language &language)
{
    ContactList list;
    for (Stakeholder &person : people) {
        list.count.add(person);
        Contact contact;
        contact.roles = rolesText(person, language);
        contact.village = villageOf(database, person, language);
        contact.person = std::move(person);
        leaveOut(list, contact, choice);
        list.contacts.push_back(std::move(contact));
    }
    return list;
}

std::vector<document::Block> warningOf(const ContactList &list, const text::Language &language)
{
    if (list.withoutAgreement == 0)
        return {};
    return {document::Callout{
        language.translate("Contacts", "For the team alone"),
        plain(language.translate("Contacts",
                                 "Details of people who did not agree, or were not asked, stand in this "
                                 "list: %n. Do not pass it on.",
                                 nullptr, list.withoutAgreement))}};
}

std::vector<document::Block> leftOutOf(const ContactList &list, Contacts choice,
                                       const text::Language &language)
{
    const std::string leftOut = leftOutText(list, choice, language);
    if (leftOut.empty())
        return {};
    return {Paragraph{plain(leftOut), Paragraph::Role::Note}};
}

document::Document contactsReport(const SQLite::Database &database, const Id &area, Contacts choice,
                                  const text::Language &language, const std::string &at)
{
    std::string of;
    if (!area.isEmpty()) {
        const auto found = workbook::find<Area>(database, area);
        if (!found)
            throw std::invalid_argument("no such area: " + area.text);
        of = name(*found, language);
    }
    document::Document report =
        emptyReport(database, language.translate("Contacts", "Contact list"), of, language, at);
    report.landscape = true;
    const ContactList list = contactList(database, area, choice, language);
    if (list.contacts.empty()) {
        report.blocks.emplace_back(
            Paragraph{{Missing{language.translate("Contacts", "Nobody has been entered here yet.")}}, {}});
        return report;
    }
    for (document::Block &block : warningOf(list, language))
        report.blocks.push_back(std::move(block));
    report.blocks.emplace_back(table(list, language));
    report.blocks.emplace_back(Paragraph{plain(people::countText(list.count, language)), {}});
    for (document::Block &block : leftOutOf(list, choice, language))
        report.blocks.push_back(std::move(block));
    return report;
}

} // namespace bandom::mapping
