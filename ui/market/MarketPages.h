#pragma once

#include "ui/widgets/StepEntry.h"

namespace bandom::ui {

/// The pages of the actors and of an area's markets, for the step that they belong to; titles in the screen's
/// language.
std::vector<PageEntry> marketPages();

} // namespace bandom::ui
