#pragma once

#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>
#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>

namespace bandom::exchange {

/// Writes the markets of the training workbook; `areas` has the areas' ids by code. The actors' ids by their
/// keys; an actor is the stakeholder of the same name where there is one. Throws mapping::TemplateError for a
/// part that refers to another that is not there, or a quantity that cannot be read.
std::map<std::string, workbook::Id> writeTrainingMarkets(const nlohmann::json &from,
                                                         const std::map<std::string, workbook::Id> &areas,
                                                         const SQLite::Database &database,
                                                         const workbook::Environment &environment,
                                                         const text::Language &language);

} // namespace bandom::exchange
