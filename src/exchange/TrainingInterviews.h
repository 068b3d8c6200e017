#pragma once

#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>
#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>

namespace bandom::exchange {

/// Writes the training workbook's interviews, with those guides that the workbook has. Returns the answers by
/// "interview/question", for the findings that rest on them. Throws text::TemplateError where an interview
/// names an area, a guide or a question that is not there.
std::map<std::string, workbook::Id> writeTrainingInterviews(const SQLite::Database &database,
                                                            const workbook::Environment &environment,
                                                            const text::Language &language,
                                                            const nlohmann::json &interviews,
                                                            const std::map<std::string, workbook::Id> &areas);

/// Links a finding to the answers that it names. Throws text::TemplateError where one is not there.
void linkTrainingFinding(const SQLite::Database &database, const workbook::Environment &environment,
                         const nlohmann::json &finding, const workbook::Id &id,
                         const std::map<std::string, workbook::Id> &answers);

} // namespace bandom::exchange
