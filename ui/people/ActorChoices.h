#pragma once

#include "ui/widgets/RecordColumn.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

namespace bandom::ui {

/// Everybody who may be chosen where a fact is of somebody, those of the area first, by their ids. An empty
/// `area`: of no area in particular.
std::vector<Choice> actorChoices(const SQLite::Database &database, const workbook::Id &area);

} // namespace bandom::ui
