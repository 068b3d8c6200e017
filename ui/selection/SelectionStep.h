#pragma once

#include "ui/widgets/StepEntry.h"

namespace bandom::ui {

/// Step 2, the selection of clusters: its pages, what it asks for and its documents, titles in the screen's
/// language.
StepEntry selectionStep();

} // namespace bandom::ui
