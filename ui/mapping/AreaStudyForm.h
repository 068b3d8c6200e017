#pragma once

#include "ui/widgets/RecordForm.h"
#include "ui/widgets/StepPage.h"

namespace bandom::ui {

/// The head of an area's report: where, when, with whom, and its summary.
class AreaStudyForm : public RecordForm
{
    Q_OBJECT

public:
    /// `context` outlives the form.
    AreaStudyForm(const PageContext &context, QWidget *parent = nullptr);

    void setArea(const workbook::Id &area, const QString &name);

private:
    workbook::Id m_area;
    QString m_name;
};

} // namespace bandom::ui
