#include "ui/mapping/RoundBox.h"

#include <algorithm>

namespace bandom::ui {

using mapping::Assessment;

RoundBox::RoundBox(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("round"));
    setAccessibleName(tr("Round"));
}

void RoundBox::reload(const SQLite::Database &database)
{
    const QVariant before = currentData();
    const bool wasNewest = isNewest();
    clear();
    for (const Assessment &assessment : mapping::rounds(database, mapping::AssessmentKind::PreAssessment))
        addItem(tr("Round %1").arg(assessment.round), QString::fromStdString(assessment.id.text));
    setCurrentIndex(wasNewest ? 0 : std::max(0, findData(before)));
    setEnabled(count() > 1);
}

workbook::Id RoundBox::round() const
{
    return {currentData().toString().toStdString()};
}

} // namespace bandom::ui
