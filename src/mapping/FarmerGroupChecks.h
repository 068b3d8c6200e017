#pragma once

#include "text/Language.h"
#include "workbook/Progress.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace bandom::mapping {

/// What the pre-identification sheet still asks for, all of it advice: that there are groups, which of them
/// are not rated in all columns, and in which villages of the areas' groups nobody stands for the farmers.
std::vector<workbook::Check> farmerGroupChecks(const SQLite::Database &database,
                                               const text::Language &language);

} // namespace bandom::mapping
