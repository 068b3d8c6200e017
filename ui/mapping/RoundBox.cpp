#include "ui/mapping/RoundBox.h"

#include <algorithm>

namespace bandom::ui {

using mapping::Assessment;

RoundBox::RoundBox(QWidget *parent, mapping::AssessmentKind kind) : QComboBox(parent), m_kind(kind)
{
    setObjectName(QStringLiteral("round"));
    setAccessibleName(tr("Round"));
}

void RoundBox::reload(const SQLite::Database &database)
{
    const QVariant before = currentData();
    const bool wasNewest = isNewest();
    clear();
    for (const Assessment &assessment : mapping::rounds(database, m_kind))
        addItem(tr("Round %1").arg(assessment.round), QString::fromStdString(assessment.id.text));
    setCurrentIndex(wasNewest ? 0 : std::max(0, findData(before)));
    setEnabled(count() > 1);
}

workbook::Id RoundBox::round() const
{
    return {currentData().toString().toStdString()};
}

} // namespace bandom::ui
