#include "ui/selection/CombinedScores.h"

#include "ui/mapping/CombinationBox.h"
#include "ui/mapping/ScoreTableView.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bandom::ui {

CombinedScores::CombinedScores(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_heading = new WrapLabel({}, this);
    m_heading->setObjectName(QStringLiteral("combinedHeading"));
    m_heading->setFont(textFont(TextSize::Section));
    layout->addWidget(m_heading);
    auto *choice = new QHBoxLayout;
    auto *label = new QLabel(tr("Combined by"), this);
    m_combination = new CombinationBox(context, this);
    m_combination->setAccessibleName(label->text());
    label->setBuddy(m_combination);
    choice->addWidget(label);
    choice->addWidget(m_combination);
    choice->addStretch(1);
    layout->addLayout(choice);
    m_notes = new InlineMessage(this);
    m_notes->setObjectName(QStringLiteral("notes"));
    layout->addWidget(m_notes);
    m_table = new ScoreTable(this);
    m_table->setObjectName(QStringLiteral("combined"));
    m_table->setReadOnly(true);
    layout->addWidget(m_table, 1);
    m_rule = new WrapLabel({}, this);
    m_rule->setObjectName(QStringLiteral("rule"));
    layout->addWidget(m_rule);
    layout->addStretch(0);
    setFocusProxy(m_table);
}

void CombinedScores::display(const mapping::ScoredAreas &scored, const QString &heading,
                             const QString &hidden)
{
    m_heading->setText(heading);
    m_combination->display(scored.assessment);
    m_rule->setText(qstring(mapping::ScoreText(scored, m_context.language).rule()));
    const bool isShown = hidden.isEmpty() && !scored.sheets.empty();
    m_table->setVisible(isShown);
    m_rule->setVisible(isShown);
    if (!hidden.isEmpty()) {
        m_notes->display(InlineMessage::Kind::Information, hidden);
        return;
    }
    if (scored.sheets.empty()) {
        m_notes->display(InlineMessage::Kind::Information,
                         tr("None of these people scores: choose scorers on the left, or score together."));
        return;
    }
    m_table->setData(
        scoreTableData(scored, mapping::scalePoints(m_context.workbook->database(), scored.assessment.id),
                       m_context.language));
    if (m_table->currentCriterion() < 0 && !scored.areas.empty() && !scored.criteria.empty())
        m_table->setCurrentCell(0, 0);
    if (const QString open = openPoints(scored, m_context.language); !open.isEmpty())
        m_notes->display(InlineMessage::Kind::Warning, open);
    else
        m_notes->clear();
}

} // namespace bandom::ui
