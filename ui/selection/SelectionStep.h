#pragma once

#include "ui/widgets/StepEntry.h"

namespace bandom::ui {

/// Step 2, the selection of clusters: its pages, what it asks for and its documents, titles in the screen's
/// language.
StepEntry selectionStep();

/// The documents of step 2, in the order in which they are offered.
std::vector<DocumentEntry> selectionDocuments();

/// One of them by its name on the command line.
DocumentEntry selectionDocument(const std::string &name);

} // namespace bandom::ui
