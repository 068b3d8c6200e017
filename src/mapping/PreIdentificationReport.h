#pragma once

#include "document/Document.h"
#include "text/Language.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bandom::mapping {

/// The pre-identification sheet (annex 1) to be filled in by hand: what each column asks, and empty rows.
/// With an area its name stands on it. `at` is when it is made, in ISO 8601.
document::Document preIdentificationForm(const SQLite::Database &database, const workbook::Id &area,
                                         const text::Language &language, const std::string &at);

/// The sheet as it was filled in, of an area or, where that is empty, of all groups: the groups of each
/// commune with their two sums, and how many were rated how.
document::Document preIdentificationReport(const SQLite::Database &database, const workbook::Id &area,
                                           const text::Language &language, const std::string &at);

} // namespace bandom::mapping
