#pragma once

#include "text/Language.h"
#include "ui/widgets/RecordColumn.h"

#include <SQLiteCpp/Database.h>

namespace bandom::ui {

/// What a fact of a market may be of: the products and the exchange rates, by their ids.
std::vector<Choice> productChoices(const SQLite::Database &database, const text::Language &language);
std::vector<Choice> rateChoices(const SQLite::Database &database, const text::Language &language);

} // namespace bandom::ui
