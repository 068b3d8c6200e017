#pragma once

#include "mapping/Area.h"
#include "workbook/Progress.h"

#include <vector>

namespace bandom::mapping {

/// What is still to be asked in a priority area: kinds of actors whom nobody has interviewed, interviews in
/// which nothing was answered, questions to come back to. Advice: what the team learnt in other ways counts
/// as much.
std::vector<workbook::Check> interviewChecks(const SQLite::Database &database, const Area &area,
                                             const text::Language &language);

/// The main actors of the guide's section 5.1 whom nobody has interviewed in an area.
std::vector<std::string> actorsNotInterviewed(const SQLite::Database &database, const workbook::Id &area,
                                              const text::Language &language);

} // namespace bandom::mapping
