#pragma once

#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>
#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <vector>

namespace bandom::exchange {

/// Writes the made-up score sheets of the training workbook's selection, by those who scored the areas
/// before. Throws text::TemplateError for an area, a criterion or a scorer that is not there.
void writeTrainingSelection(const nlohmann::json &from, const std::map<std::string, workbook::Id> &areas,
                            const std::vector<workbook::Id> &scorers, const SQLite::Database &database,
                            const workbook::Environment &environment, const text::Language &language);

} // namespace bandom::exchange
