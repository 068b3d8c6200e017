#pragma once

#include "text/Language.h"
#include "workbook/Progress.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace bandom::selection {

/// What the scoring of the selection asks for.
std::vector<workbook::Check> scoringChecks(const SQLite::Database &database, const text::Language &language);

} // namespace bandom::selection
