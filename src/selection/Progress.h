#pragma once

#include "text/Language.h"
#include "workbook/Progress.h"

#include <SQLiteCpp/Database.h>

#include <utility>

namespace bandom::selection {

/// What is done and what is missing of step 2, in the guide's order.
std::vector<workbook::Check> progress(const SQLite::Database &database, const text::Language &language);

/// How much the workbook holds of step 2, each by its name in `bandom info`.
std::vector<std::pair<std::string, int>> counts(const SQLite::Database &database);

} // namespace bandom::selection
