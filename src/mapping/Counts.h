#pragma once

#include <SQLiteCpp/Database.h>

#include <string>
#include <utility>
#include <vector>

namespace bandom::mapping {

/// How much the workbook holds of step 1, each by its name in `bandom info`; criteria, sheets, scores and
/// choices are those of the newest round.
std::vector<std::pair<std::string, int>> counts(const SQLite::Database &database);

} // namespace bandom::mapping
