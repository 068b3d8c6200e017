#pragma once

#include "mapping/ContactList.h"
#include "text/Language.h"

#include <string>

namespace bandom::exchange {

/// A contact list as CSV, as writeCsv() writes it, with a head row in the language. Where details are left
/// out the cell says so: an empty one was not recorded.
std::string contactsCsv(const mapping::ContactList &list, const text::Language &language);

/// A contact list as vCards 3.0 (RFC 2426), the version that telephones read: one card each, UTF-8, lines of
/// at most 75 bytes that end in CR LF.
std::string contactsVcf(const mapping::ContactList &list);

} // namespace bandom::exchange
