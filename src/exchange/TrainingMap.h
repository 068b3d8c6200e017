#pragma once

#include "text/Language.h"
#include "workbook/Environment.h"

#include <SQLiteCpp/Database.h>
#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>

namespace bandom::exchange {

/// Writes the training workbook's map: rough positions of places that are in the workbook, by their names in
/// Latin letters and levels, landmarks of the areas, whose ids `areas` has by code, and lines. Throws
/// mapping::TemplateError for a place or area that is not there.
void writeTrainingMap(const nlohmann::json &from, const std::map<std::string, workbook::Id> &areas,
                      const SQLite::Database &database, const workbook::Environment &environment,
                      const text::Language &language);

} // namespace bandom::exchange
