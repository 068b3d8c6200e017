#pragma once

#include "interview/InterviewGuide.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

/// The name of a guide in the screen's language; empty where there is none.
QString guideName(const PageContext &context, const workbook::Id &id);

/// The guides, and the questions of the guide that `guide` names when it is asked. Removing what has answers
/// asks first. `context` outlives the lists.
std::unique_ptr<RecordModel<interview::InterviewGuide>> guideList(const PageContext &context);
std::unique_ptr<RecordModel<interview::Question>>
guideQuestionList(const PageContext &context, const std::function<workbook::Id()> &guide);

} // namespace bandom::ui
