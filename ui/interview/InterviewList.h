#pragma once

#include "interview/Interview.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

/// The interviews of the area that `area` names when it is asked: with whom, when, where and by whom, and how
/// far each is. `context` outlives the list.
std::unique_ptr<RecordModel<interview::Interview>> interviewList(const PageContext &context,
                                                                 const std::function<workbook::Id()> &area);

/// Who was interviewed, or that nobody is named.
QString interviewName(const PageContext &context, const interview::Interview &interview);

} // namespace bandom::ui
