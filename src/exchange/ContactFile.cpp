#include "exchange/ContactFile.h"

#include "exchange/Csv.h"

#include <algorithm>

namespace bandom::exchange {

using mapping::Contact;
using people::Stakeholder;

namespace {

/// A value of a vCard: what separates values is told from what is part of one.
std::string escaped(const std::string &text)
{
    std::string value;
    for (const char letter : text) {
        if (letter == '\n')
            value += "\\n";
        else if (letter == '\\' || letter == ',' || letter == ';')
            value += std::string("\\") + letter;
        else if (letter != '\r')
            value += letter;
    }
    return value;
}

/// A line, divided where it is longer than a vCard's may be; never within a letter.
std::string folded(const std::string &line)
{
    constexpr std::size_t mostBytes = 75;
    const auto isWithinLetter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
    std::string result;
    std::size_t from = 0;
    while (from < line.size()) {
        const std::size_t room = from == 0 ? mostBytes : mostBytes - 1;
        std::size_t to = std::min(from + room, line.size());
        while (to < line.size() && isWithinLetter(line[to]))
            --to;
        result += (from == 0 ? "" : " ") + line.substr(from, to - from) + "\r\n";
        from = to;
    }
    return result;
}

std::string card(const Contact &contact)
{
    const Stakeholder &person = contact.person;
    std::string lines = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    const auto line = [&](const std::string &name, const std::string &value) {
        if (!value.empty())
            lines += folded(name + ":" + value);
    };
    line("UID", "urn:uuid:" + person.id.text);
    line("FN", escaped(person.name));
    // Which part of a Khmer name is the family's is not known.
    line("N", escaped(person.name) + ";;;;");
    line("ORG", escaped(person.workplace.value_or("")));
    line("TITLE", escaped(person.title.value_or("")));
    line("ROLE", escaped(contact.roles));
    line("TEL;TYPE=CELL", escaped(person.phone.value_or("")));
    if (person.address || !contact.village.empty())
        line("ADR;TYPE=WORK",
             ";;" + escaped(person.address.value_or("")) + ";" + escaped(contact.village) + ";;;");
    return lines + "END:VCARD\r\n";
}

} // namespace

std::string contactsCsv(const mapping::ContactList &list, const text::Language &language)
{
    std::vector<std::vector<std::string>> rows{
        {language.translate("Contacts", "Name"), language.translate("Contacts", "Title"),
         language.translate("Contacts", "Role"), language.translate("Contacts", "Sex"),
         language.translate("Contacts", "Village"), language.translate("Contacts", "Workplace"),
         language.translate("Contacts", "Address"), language.translate("Contacts", "Phone"),
         language.translate("Contacts", "Passing on")}};
    const std::string leftOut = language.translate("Contacts", "left out");
    for (const Contact &contact : list.contacts) {
        const Stakeholder &person = contact.person;
        rows.push_back({person.name, person.title.value_or(""), contact.roles,
                        person.sex ? people::name(*person.sex, language) : std::string(), contact.village,
                        person.workplace.value_or(""),
                        contact.isAddressLeftOut ? leftOut : person.address.value_or(""),
                        contact.isPhoneLeftOut ? leftOut : person.phone.value_or(""),
                        person.consent ? people::name(*person.consent, language)
                                       : language.translate("Contacts", "not asked")});
    }
    return writeCsv(rows);
}

std::string contactsVcf(const mapping::ContactList &list)
{
    std::string cards;
    for (const Contact &contact : list.contacts)
        cards += card(contact);
    return cards;
}

} // namespace bandom::exchange
