#pragma once

#include "ui/widgets/StepEntry.h"

namespace bandom::ui {

/// The pages on which the areas are scored at the selection meeting; titles in the screen's language.
std::vector<PageEntry> selectionScoringPages();

} // namespace bandom::ui
