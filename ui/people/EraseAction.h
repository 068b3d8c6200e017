#pragma once

#include "ui/widgets/StepPage.h"

namespace bandom::ui {

class RecordTable;

/// Puts a button beside a list of people that takes the chosen person out for good, out of the history too,
/// when somebody asks for it. It asks first, and says afterwards where the name still stands. `context`
/// outlives the table. `stakeholder` says whom a line of the list is about; without it the line is their own.
void addEraseAction(const PageContext &context, RecordTable *people,
                    std::function<workbook::Id(const QString &)> stakeholder = {});

} // namespace bandom::ui
