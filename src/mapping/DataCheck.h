#pragma once

#include "text/Language.h"

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

namespace bandom::mapping {

/// What in the rows of this step doesn't fit together although each row keeps its table's rules, a sentence
/// each; empty where all is well. Only another program, or a damaged merge, can bring that about.
std::vector<std::string> dataProblems(const SQLite::Database &database, const text::Language &language);

} // namespace bandom::mapping
