#pragma once

#include "document/Contacts.h"
#include "document/Document.h"
#include "people/Attendance.h"

#include <vector>

namespace bandom::mapping {

/// One line of a contact list.
struct Contact
{
    people::Stakeholder person;  ///< without phone and address where these are left out
    std::string roles;           ///< "Farmer, Wholesaler"; may be empty
    std::string village;         ///< the official unit where they are; may be empty
    bool isPhoneLeftOut = false; ///< whether there is one that does not stand here
    bool isAddressLeftOut = false;
};

/// Who is known, and how many of them, for the field: of an area, or of the whole workbook.
struct ContactList
{
    std::vector<Contact> contacts; ///< by name
    people::SexCount count;        ///< of the persons; groups, offices and the like are not among them
    int leftOutRefused = 0;        ///< whose details are left out, by what they answered
    int leftOutNotAsked = 0;
    int leftOutAgreed = 0;    ///< who agreed, of a list that has nobody's details
    int withoutAgreement = 0; ///< whose details stand in the list although they did not agree
};

/// Contacts of these people in their order, with the details that `choice` lets through.
ContactList contactsOf(const SQLite::Database &database, std::vector<people::Stakeholder> people,
                       document::Contacts choice, const text::Language &language);

/// The contacts of an area, or of everybody where it is empty, with the details that `choice` lets through.
ContactList contactList(const SQLite::Database &database, const workbook::Id &area, document::Contacts choice,
                        const text::Language &language);

/// What stands before a list that must not be passed on, and after one in which details are left out.
std::vector<document::Block> warningOf(const ContactList &list, const text::Language &language);
std::vector<document::Block> leftOutOf(const ContactList &list, document::Contacts choice,
                                       const text::Language &language);

/// The contact list to print. At its end it says how many contacts were left out and why, and at its head
/// where it holds what must not be passed on. `at` is when it is made, in ISO 8601.
document::Document contactsReport(const SQLite::Database &database, const workbook::Id &area,
                                  document::Contacts choice, const text::Language &language,
                                  const std::string &at);

} // namespace bandom::mapping
