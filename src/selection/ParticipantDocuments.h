#pragma once

#include "mapping/ContactList.h"

/// What is printed of the meeting's list.
namespace bandom::selection {

/// The meeting's particulars as fields: day, place, purpose, facilitator.
document::Fields particulars(const SQLite::Database &database, const text::Language &language);

/// How many are present (or on the list, where nobody is ticked) by category and sex.
std::vector<document::Block> countBlocks(const SQLite::Database &database, const text::Language &language);

/// The participants with the details that `choice` lets through: those present, or where nobody is ticked all
/// on the list.
mapping::ContactList participantContacts(const SQLite::Database &database, document::Contacts choice,
                                         const text::Language &language);

/// The list of participants to keep and to pass on. `at` is when it is made, in ISO 8601.
document::Document participantsReport(const SQLite::Database &database, document::Contacts choice,
                                      const text::Language &language, const std::string &at);

/// A sheet to sign at the door: everybody on the list, and empty rows for who was not expected.
document::Document attendanceSheet(const SQLite::Database &database, document::Contacts choice,
                                   const text::Language &language, const std::string &at);

} // namespace bandom::selection
