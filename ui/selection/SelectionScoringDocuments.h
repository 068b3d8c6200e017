#pragma once

#include "ui/widgets/DocumentEntry.h"

#include <vector>

namespace bandom::ui {

/// The papers of the scoring; titles in the screen's language.
std::vector<DocumentEntry> selectionScoringDocuments();

} // namespace bandom::ui
