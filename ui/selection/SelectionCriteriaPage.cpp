#include "ui/selection/SelectionCriteriaPage.h"

namespace bandom::ui {

SelectionCriteriaPage::SelectionCriteriaPage(const PageContext &context)
    : CriteriaPage(context, mapping::AssessmentKind::Selection)
{
}

} // namespace bandom::ui
