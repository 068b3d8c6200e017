#pragma once

#include "document/Document.h"
#include "text/Language.h"

#include <SQLiteCpp/Database.h>

namespace bandom::selection {

/// The record of the selection meeting: particulars, how many took part, what spoke for and against a
/// cluster, the vote and who joins. `at` is when it is made, in ISO 8601.
document::Document meetingReport(const SQLite::Database &database, const text::Language &language,
                                 const std::string &at);

} // namespace bandom::selection
