#pragma once

#include "document/Document.h"
#include "text/Language.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

namespace bandom::mapping {

/// The report's name on the command line, and in own_text.
inline constexpr const char *rapidMappingName = "rapid-mapping";

/// A section of the report that people can write their own words for.
struct ReportSection
{
    std::string key;
    std::string title;
    int level = 1;
};

/// All sections in the report's order, those too that are left out while there is nothing to say.
std::vector<ReportSection> rapidMappingSections(const text::Language &language);

/// The rapid mapping report of one area, in the order of the guide's annex 3: place, days and meeting point;
/// producers; traders; input suppliers; driving forces and leverage points; constraints, opportunities and
/// potential interventions; then the scores that led to the choice. People's own words for a section stand
/// before what is composed, or instead of it. What is not known is marked as not recorded. Throws
/// std::invalid_argument for an area that is not there. `at` is when it is made, in ISO 8601; the scores are
/// those of `round`, or of the newest where it is empty.
document::Document rapidMappingReport(const SQLite::Database &database, const workbook::Id &area,
                                      const text::Language &language, const std::string &at,
                                      const workbook::Id &round = {});

} // namespace bandom::mapping
