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

/// What the field work of the training workbook refers to, by the names that its content gives them.
struct TrainingRecords
{
    std::map<std::string, workbook::Id> areas;    ///< by code
    std::map<std::string, workbook::Id> findings; ///< by key
    std::vector<workbook::Id> team;               ///< in its order
};

/// Writes the field work: activities, observations, photos, what links findings, what a meeting said of them,
/// and potential clusters. Throws mapping::TemplateError where something is named that is not there.
void writeTrainingFieldWork(const nlohmann::json &from, const TrainingRecords &records,
                            const SQLite::Database &database, const workbook::Environment &environment,
                            const text::Language &language);

} // namespace bandom::exchange
