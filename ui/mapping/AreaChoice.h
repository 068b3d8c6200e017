#pragma once

#include "text/Language.h"

#include <SQLiteCpp/Database.h>

class QComboBox;

namespace bandom::ui {

/// Fills a box with the areas, those chosen as priority areas first and marked; the choice stays where it
/// can. The items' data are the areas' ids.
void fillAreaChoice(QComboBox *box, const SQLite::Database &database, const text::Language &language);

} // namespace bandom::ui
