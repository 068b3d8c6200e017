#pragma once

#include "exchange/Gazetteer.h"
#include "exchange/GazetteerRows.h"

namespace bandom::exchange {

/// Compares the units of a file with those of the workbook: the work of planGazetteer() once the file is
/// read.
GazetteerPlan planUnits(const SQLite::Database &database, std::vector<GazetteerRow> rows,
                        const std::optional<std::string> &province, const text::Language &language);

} // namespace bandom::exchange
