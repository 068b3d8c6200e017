#pragma once

#include "mapping/Assessment.h"
#include "mapping/Template.h"

namespace bandom::mapping {

/// Begins an assessment with the scale and the criteria of a template, as a round that the team may change.
/// Returns it. Inside of an edit.
Assessment firstRound(const SQLite::Database &database, AssessmentKind kind, const CriteriaTemplate &criteria,
                      const workbook::Environment &environment);

} // namespace bandom::mapping
