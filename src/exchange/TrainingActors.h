#pragma once

#include "text/Language.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>
#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>

namespace bandom::exchange {

/// Writes what the training workbook tells of its actors: what they are, where they work and their profiles.
/// `areas` has the areas' ids by code, `actors` those of the actors by key. Throws text::TemplateError for a
/// part that refers to another that is not there, or a quantity that cannot be read.
void writeTrainingActors(const nlohmann::json &from, const std::map<std::string, workbook::Id> &areas,
                         const std::map<std::string, workbook::Id> &actors, const SQLite::Database &database,
                         const text::Language &language);

} // namespace bandom::exchange
