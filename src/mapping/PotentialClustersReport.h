#pragma once

#include "document/Document.h"
#include "text/Language.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bandom::mapping {

/// The list of potential clusters (the guide's third output of step 1): of each its area and units, why it is
/// proposed, and who is known there. Names alone: no contact details. `at` is when it is made, in ISO 8601.
document::Document potentialClustersReport(const SQLite::Database &database, const text::Language &language,
                                           const std::string &at);

} // namespace bandom::mapping
