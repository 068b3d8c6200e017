#pragma once

#include "document/Document.h"
#include "text/Language.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bandom::mapping {

/// The list of priority areas: all areas that were assessed by rank, those chosen, and the decision with its
/// reasons (the guide's output of step 1). `at` is when it is made, in ISO 8601. `round` is that of the
/// pre-assessment; an empty id is the newest. Throws std::invalid_argument for a round that is not there.
document::Document priorityAreasReport(const SQLite::Database &database, const text::Language &language,
                                       const std::string &at, const workbook::Id &round = {});

} // namespace bandom::mapping
