#pragma once

#include "document/Document.h"
#include "mapping/Assessment.h"

namespace bandom::selection {

/// The scores of the selection to print: criteria down, areas across, with totals, ranks, the rule and how
/// firm the first place is. `round`: empty for the newest. `at` is when it is made, in ISO 8601.
document::Document selectionReport(const SQLite::Database &database, const text::Language &language,
                                   const std::string &at, const workbook::Id &round);

/// Blank score sheets to be filled in by hand, a page for each designated scorer; one without a name where
/// none is designated. They hold the criteria in full and the scale.
document::Document scoreSheetForm(const SQLite::Database &database, const text::Language &language,
                                  const std::string &at);

} // namespace bandom::selection
