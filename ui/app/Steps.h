#pragma once

#include "ui/widgets/StepEntry.h"

#include <vector>

namespace bandom::ui {

/// The four steps of the guide (its section 4) in the order of the work, and what belongs to none of them
/// before and after; titles in the screen's language.
std::vector<StepEntry> steps();

/// All pages in the order of the work.
std::vector<PageEntry> pagesOf(const std::vector<StepEntry> &steps);

/// The pages of the steps alone.
std::vector<PageEntry> pagesOfWork(const std::vector<StepEntry> &steps);

/// What all steps ask for, in the order of the work.
std::vector<workbook::Check> checksOf(const std::vector<StepEntry> &steps, const SQLite::Database &database,
                                      const text::Language &language);

} // namespace bandom::ui
