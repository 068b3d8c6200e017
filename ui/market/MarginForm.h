#pragma once

#include "market/GrossMargin.h"
#include "ui/widgets/RecordColumn.h"
#include "ui/widgets/RecordModelBase.h"
#include "ui/widgets/StepPage.h"

#include <functional>
#include <memory>

namespace bandom::ui {

/// What a margin's form asks for, with the names of the fields. Land, yield and price are one value each with
/// its unit.
struct MarginFields
{
    std::vector<Column<market::GrossMargin>> columns;
    QStringList names;
};
MarginFields marginFields(const PageContext &context);

/// The margins of an area, and the cost lines of a margin. `context` outlives them.
std::unique_ptr<RecordModelBase> marginList(const PageContext &context, std::function<workbook::Id()> area);
std::unique_ptr<RecordModelBase> costList(const PageContext &context, std::function<workbook::Id()> margin);

} // namespace bandom::ui
