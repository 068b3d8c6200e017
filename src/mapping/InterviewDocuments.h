#pragma once

#include "document/Document.h"
#include "text/Language.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace bandom::mapping {

/// Blank forms of the guiding questions (annex 2), each guide on pages of its own: of all guides, or of one.
/// With an area its name stands on them. `at` is when it is made, in ISO 8601.
document::Document interviewForm(const SQLite::Database &database, const workbook::Id &guide,
                                 const workbook::Id &area, const text::Language &language,
                                 const std::string &at);

/// All interviews of an area with their answers.
document::Document interviewsReport(const SQLite::Database &database, const workbook::Id &area,
                                    const text::Language &language, const std::string &at);

/// What people answered to the questions of a guide, or of each by which somebody was interviewed, side by
/// side: in an area, or in all of them.
document::Document interviewAnswers(const SQLite::Database &database, const workbook::Id &guide,
                                    const workbook::Id &area, const text::Language &language,
                                    const std::string &at);

/// One interview with its answers. Throws std::invalid_argument where there is none.
document::Document interviewReport(const SQLite::Database &database, const workbook::Id &interview,
                                   const text::Language &language, const std::string &at);

} // namespace bandom::mapping
