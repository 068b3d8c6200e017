#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepEntry.h"

/// Which records of an assessment's tables belong to one kind: each step's pages show their own.
namespace bandom::ui {

ShownTable criteriaOf(mapping::AssessmentKind kind);
ShownTable scoresOf(mapping::AssessmentKind kind);

} // namespace bandom::ui
