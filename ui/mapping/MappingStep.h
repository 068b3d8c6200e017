#pragma once

#include "ui/widgets/StepEntry.h"

namespace bandom::ui {

/// Step 1, rapid mapping: its pages, what it asks for and its documents, titles in the screen's language.
StepEntry mappingStep();

/// The documents of step 1, in the order in which they are offered.
std::vector<DocumentEntry> mappingDocuments();

} // namespace bandom::ui
