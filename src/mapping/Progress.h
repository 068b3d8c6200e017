#pragma once

#include "text/Language.h"
#include "workbook/Progress.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace bandom::mapping {

/// The guide's "at least five" areas to be scored (section 5.1, step 2): advice, not a condition.
inline constexpr int fewestScoredAreas = 5;

/// What step 1, rapid mapping, asks for, in the guide's order. Counts in the file, reads no scores one by
/// one.
std::vector<workbook::Check> progress(const SQLite::Database &database, const text::Language &language);

} // namespace bandom::mapping
