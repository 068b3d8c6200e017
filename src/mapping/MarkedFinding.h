#pragma once

#include "mapping/Finding.h"
#include "mapping/FindingSource.h"
#include "workbook/Environment.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// Makes a finding of a passage that was marked in an answer: its words, in the area of the interview, at the
/// end of `section`, and its source, which leads back to the answer. In the sections of the actors it is
/// about who was interviewed. White space around the passage is left out; none where nothing else is in it or
/// there is no such answer. Inside of an edit.
std::optional<Finding> markFinding(const SQLite::Database &database, const workbook::Id &answer,
                                   const std::string &passage, Section section,
                                   const text::Language &language, const workbook::Environment &environment);

/// The findings that were marked in an answer, in the report's order.
std::vector<Finding> findingsMarkedIn(const SQLite::Database &database, const workbook::Id &answer);

} // namespace bandom::mapping
