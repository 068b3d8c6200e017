#include "ui/mapping/CombinationBox.h"

namespace bandom::ui {

using mapping::Assessment;
using scoring::Combination;

CombinationBox::CombinationBox(const PageContext &context, QWidget *parent)
    : QComboBox(parent),
      m_context(context)
{
    setObjectName(QStringLiteral("combination"));
    addItem(tr("Mean of all scorers"), static_cast<int>(Combination::MeanOfScorers));
    addItem(tr("Mean per stakeholder category first"), static_cast<int>(Combination::MeanPerCategory));
    setToolTip(
        tr("Taking the mean of each category first keeps many scorers of one kind from drowning a few of "
           "another."));
    connect(this, &QComboBox::activated, this, &CombinationBox::choose);
}

void CombinationBox::display(const Assessment &assessment)
{
    m_assessment = assessment;
    setCurrentIndex(findData(static_cast<int>(assessment.combination)));
    setEnabled(!m_context.workbook->isReadOnly());
}

void CombinationBox::choose()
{
    Assessment assessment = m_assessment;
    assessment.combination = static_cast<Combination>(currentData().toInt());
    if (assessment.combination == m_assessment.combination)
        return;
    const SQLite::Database &database = m_context.workbook->database();
    if (!m_context.edit(tr("Combine the scores: %1").arg(currentText()),
                        [&database, assessment] { workbook::save(database, assessment); }))
        display(m_assessment);
}

} // namespace bandom::ui
