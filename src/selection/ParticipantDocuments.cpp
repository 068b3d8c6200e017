#include "selection/ParticipantDocuments.h"

#include "mapping/ReportParts.h"
#include "selection/Meeting.h"
#include "text/Number.h"

#include <algorithm>

namespace bandom::selection {

using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using people::Participant;
using people::Stakeholder;

namespace {

/// Empty rows at the end of a sign-in sheet.
constexpr int blankRows = 12;

bool isAnybodyTicked(const std::vector<Participant> &list)
{
    return std::any_of(list.begin(), list.end(), [](const Participant &one) { return one.isPresent; });
}

std::vector<Participant> whoCame(const SQLite::Database &database)
{
    auto list = people::participants(database, meetingId());
    if (isAnybodyTicked(list))
        std::erase_if(list, [](const Participant &one) { return !one.isPresent; });
    return list;
}

std::vector<Stakeholder> peopleOf(const std::vector<Participant> &list)
{
    std::vector<Stakeholder> people;
    for (const Participant &one : list)
        people.push_back(one.person);
    return people;
}

std::string sexText(const Stakeholder &person, const text::Language &language)
{
    return person.sex ? people::name(*person.sex, language) : std::string();
}

void add(std::vector<document::Block> &blocks, std::vector<document::Block> more)
{
    for (document::Block &block : more)
        blocks.push_back(std::move(block));
}

Table participantsTable(const mapping::ContactList &list, const text::Language &language)
{
    Table table;
    table.columns = {{language.translate("Participants", "No."), Table::Align::End, 0.4},
                     {language.translate("Contacts", "Name"), Table::Align::Start, 1.5},
                     {language.translate("Contacts", "Phone"), Table::Align::Start, 1.1},
                     {language.translate("Contacts", "Title"), Table::Align::Start, 1.1},
                     {language.translate("Contacts", "Workplace"), Table::Align::Start, 1.2},
                     {language.translate("Contacts", "Address"), Table::Align::Start, 1.2},
                     {language.translate("Contacts", "Sex"), Table::Align::Start, 0.7},
                     {language.translate("Participants", "Category"), Table::Align::Start, 1.1},
                     {language.translate("Contacts", "Role"), Table::Align::Start, 1.2}};
    const std::string notRecorded = language.translate("Contacts", "not recorded");
    int number = 0;
    for (const mapping::Contact &contact : list.contacts) {
        const Stakeholder &person = contact.person;
        const Inlines leftOut{Missing{language.translate("Contacts", "left out")}};
        Table::Row row;
        for (Inlines &cell : std::vector<Inlines>{
                 plain(text::formatNumber(++number)), plain(person.name),
                 contact.isPhoneLeftOut ? leftOut : document::orMissing(person.phone, notRecorded),
                 plain(person.title.value_or("")), plain(person.workplace.value_or("")),
                 contact.isAddressLeftOut ? leftOut : plain(person.address.value_or("")),
                 document::orMissing(person.sex ? std::optional(sexText(person, language)) : std::nullopt,
                                     notRecorded),
                 plain(person.category ? people::name(*person.category, language) : std::string()),
                 plain(contact.roles)})
            row.cells.push_back({std::move(cell), {}, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table::Row signRow(int number, const Stakeholder &person, const std::string &phone,
                   const text::Language &language)
{
    Table::Row row;
    for (const std::string &cell : {text::formatNumber(number), person.name, sexText(person, language),
                                    person.workplace.value_or(""), phone, std::string("\n")})
        row.cells.push_back({plain(cell), {}, {}});
    return row;
}

} // namespace

document::Fields particulars(const SQLite::Database &database, const text::Language &language)
{
    const people::Meeting about = meeting(database);
    const std::string notRecorded = language.translate("Report", "not recorded");
    const std::string days = people::daysText(about, language);
    document::Fields fields;
    fields.fields = {
        {language.translate("Participants", "Day"),
         document::orMissing(days.empty() ? std::nullopt : std::optional(days), notRecorded)},
        {language.translate("Participants", "Place"), document::orMissing(about.place, notRecorded)},
        {language.translate("Participants", "Purpose"), document::orMissing(about.purpose, notRecorded)},
        {language.translate("Participants", "Facilitator"),
         document::orMissing(about.facilitator, notRecorded)}};
    return fields;
}

std::vector<document::Block> countBlocks(const SQLite::Database &database, const text::Language &language)
{
    const auto list = people::participants(database, meetingId());
    if (list.empty())
        return {Paragraph{{Missing{language.translate("Participants", "Nobody is on the list yet.")}}, {}}};
    const bool isTicked = isAnybodyTicked(list);
    const people::AttendanceCount count = people::count(list, isTicked);
    Table table;
    table.columns = {{language.translate("Participants", "Category"), Table::Align::Start, 2.0},
                     {language.translate("Participants", "People"), Table::Align::End, 0.8},
                     {language.translate("Participants", "of whom women"), Table::Align::End, 1.0},
                     {language.translate("Participants", "sex not recorded"), Table::Align::End, 1.0}};
    const auto addRow = [&](const std::string &name, const people::SexCount &of, bool isSum) {
        Table::Row row;
        for (const std::string &cell : {name, text::formatNumber(of.people), text::formatNumber(of.women),
                                        text::formatNumber(of.notRecorded)})
            row.cells.push_back({plain(cell), {}, {}});
        row.emphasised = isSum;
        table.rows.push_back(std::move(row));
    };
    for (const auto &[category, of] : count.byCategory) {
        if (category)
            addRow(people::name(*category, language), of, false);
    }
    if (const auto unknown = count.byCategory.find(std::nullopt); unknown != count.byCategory.end())
        addRow(language.translate("Participants", "Category not recorded"), unknown->second, false);
    addRow(language.translate("Participants", "All"), count.all, true);
    std::vector<document::Block> blocks{std::move(table)};
    if (!isTicked)
        blocks.push_back(Paragraph{
            plain(language.translate("Participants",
                                     "Who was present has not been recorded: counted are all on the list.")),
            Paragraph::Role::Note});
    if (count.bodies > 0)
        blocks.push_back(Paragraph{
            plain(language.translate("Participants", "Groups and offices, not counted as people: %n.",
                                     nullptr, count.bodies)),
            Paragraph::Role::Note});
    return blocks;
}

mapping::ContactList participantContacts(const SQLite::Database &database, document::Contacts choice,
                                         const text::Language &language)
{
    return mapping::contactsOf(database, peopleOf(whoCame(database)), choice, language);
}

document::Document participantsReport(const SQLite::Database &database, document::Contacts choice,
                                      const text::Language &language, const std::string &at)
{
    document::Document report =
        mapping::emptyReport(database, language.translate("Participants", "Participants of the meeting"),
                             meeting(database).title.value_or(""), language, at);
    report.landscape = true;
    report.blocks.emplace_back(particulars(database, language));
    add(report.blocks, countBlocks(database, language));
    const mapping::ContactList list = participantContacts(database, choice, language);
    if (list.contacts.empty())
        return report;
    add(report.blocks, mapping::warningOf(list, language));
    report.blocks.emplace_back(participantsTable(list, language));
    add(report.blocks, mapping::leftOutOf(list, choice, language));
    return report;
}

document::Document attendanceSheet(const SQLite::Database &database, document::Contacts choice,
                                   const text::Language &language, const std::string &at)
{
    document::Document report =
        mapping::emptyReport(database, language.translate("Participants", "Attendance sheet"),
                             meeting(database).title.value_or(""), language, at);
    report.blocks.emplace_back(particulars(database, language));
    const auto list = mapping::contactsOf(database, peopleOf(people::participants(database, meetingId())),
                                          choice, language);
    add(report.blocks, mapping::warningOf(list, language));
    Table table;
    table.columns = {{language.translate("Participants", "No."), Table::Align::End, 0.4},
                     {language.translate("Contacts", "Name"), Table::Align::Start, 1.7},
                     {language.translate("Contacts", "Sex"), Table::Align::Start, 0.6},
                     {language.translate("Contacts", "Workplace"), Table::Align::Start, 1.4},
                     {language.translate("Contacts", "Phone"), Table::Align::Start, 1.1},
                     {language.translate("Participants", "Signature"), Table::Align::Start, 1.4}};
    int number = 0;
    for (const mapping::Contact &contact : list.contacts)
        table.rows.push_back(signRow(++number, contact.person, contact.person.phone.value_or(""), language));
    for (int i = 0; i < blankRows; ++i)
        table.rows.push_back(signRow(++number, {}, {}, language));
    report.blocks.emplace_back(std::move(table));
    return report;
}

} // namespace bandom::selection
