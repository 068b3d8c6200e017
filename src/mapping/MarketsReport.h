#pragma once

#include "document/Document.h"
#include "text/Language.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bandom::mapping {

/// What is known of the markets of one area, with the seasonality and the flows as figures and the gross
/// margins as tables. Throws std::invalid_argument for an area that is not there. `at` is when it is made, in
/// ISO 8601.
document::Document marketsReport(const SQLite::Database &database, const workbook::Id &area,
                                 const text::Language &language, const std::string &at);

} // namespace bandom::mapping
