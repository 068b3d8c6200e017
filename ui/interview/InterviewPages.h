#pragma once

#include "ui/widgets/StepEntry.h"

namespace bandom::ui {

/// The page of the interviews, for the steps that ask people.
std::vector<PageEntry> interviewPages();

} // namespace bandom::ui
