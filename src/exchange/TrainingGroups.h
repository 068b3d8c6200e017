#pragma once

#include "text/Language.h"
#include "workbook/Environment.h"

#include <SQLiteCpp/Database.h>
#include <nlohmann/json_fwd.hpp>

namespace bandom::exchange {

/// Writes the farmer groups of the training workbook, once its areas are there. Throws
/// text::TemplateError for a village that the workbook has not, or a letter that is none.
void writeTrainingGroups(const nlohmann::json &from, const SQLite::Database &database,
                         const workbook::Environment &environment, const text::Language &language);

} // namespace bandom::exchange
