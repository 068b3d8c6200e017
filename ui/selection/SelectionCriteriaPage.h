#pragma once

#include "ui/mapping/CriteriaPage.h"

namespace bandom::ui {

/// The criteria by which the meeting chooses among the areas: the five of annex 4 to begin with.
class SelectionCriteriaPage : public CriteriaPage
{
    Q_OBJECT

public:
    explicit SelectionCriteriaPage(const PageContext &context);
};

} // namespace bandom::ui
