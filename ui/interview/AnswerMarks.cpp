#include "ui/interview/AnswerMarks.h"

#include "mapping/MarkedFinding.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"

#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using mapping::Finding;
using mapping::Section;
using workbook::Id;

namespace {

constexpr int mostLines = 3;

} // namespace

AnswerMarks::AnswerMarks(const PageContext &context, std::function<QString()> passage, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_passage(std::move(passage))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap / 2);
    m_mark = new QToolButton(this);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setText(tr("Mark as a finding"));
    m_mark->setShortcut(Qt::ALT | Qt::Key_M);
    m_mark->setIcon(icon(Icon::Note));
    m_mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mark->setPopupMode(QToolButton::InstantPopup);
    m_mark->setToolTip(
        tr("Select the passage first; without one the whole answer is taken. The finding keeps "
           "where it comes from."));
    auto *menu = new QMenu(m_mark);
    menu->setObjectName(QStringLiteral("markMenu"));
    fillMenu(menu);
    m_mark->setMenu(menu);
    column->addWidget(m_mark, 0, Qt::AlignLeft);
    m_findings = new QListWidget(this);
    m_findings->setObjectName(QStringLiteral("marks"));
    m_findings->setAccessibleName(tr("Findings marked in this answer"));
    m_findings->setToolTip(tr("Enter or a double click shows the finding"));
    m_findings->setTextElideMode(Qt::ElideRight);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_findings->setIconSize({metrics::IconSize, metrics::IconSize});
    column->addWidget(m_findings);
    connect(m_findings, &QListWidget::itemActivated, this, &AnswerMarks::openFinding);
}

void AnswerMarks::fillMenu(QMenu *menu)
{
    int number = 0;
    for (const Section section : mapping::sections) {
        const QString name = qstring(mapping::name(section, m_context.language));
        // A digit chooses with the keyboard, in either language.
        auto *action = menu->addAction(QStringLiteral("&%1  %2").arg(++number).arg(name));
        connect(action, &QAction::triggered, this, [this, section, name] {
            // Storing what is typed may be what makes the answer.
            const QString passage = m_passage();
            if (m_answer.isEmpty() || passage.trimmed().isEmpty())
                return;
            m_context.edit(tr("Mark a finding: %1", "a part of the report").arg(name),
                           [workbook = m_context.workbook, answer = m_answer, words = passage.toStdString(),
                            section, language = m_context.language] {
                               mapping::markFinding(workbook->database(), answer, words, section, language,
                                                    workbook->environment());
                           });
        });
    }
}

void AnswerMarks::setAnswer(const Id &answer)
{
    m_answer = answer;
    m_mark->setEnabled(!m_context.workbook->isReadOnly());
    const int row = m_findings->currentRow();
    m_findings->clear();
    for (const Finding &finding : mapping::findingsMarkedIn(m_context.workbook->database(), answer)) {
        const QString text = tr("%1: “%2”", "a part of the report, a finding")
                                 .arg(qstring(mapping::name(finding.section, m_context.language)),
                                      qstring(finding.statement).simplified());
        auto *item = new QListWidgetItem(icon(Icon::Note, Tone::Accent), text, m_findings);
        item->setData(Qt::UserRole, qstring(finding.id.text));
        item->setToolTip(breakable(text));
    }
    const int count = m_findings->count();
    m_findings->setVisible(count > 0);
    if (count > 0)
        m_findings->setFixedHeight(std::min(count, mostLines) * m_findings->sizeHintForRow(0) +
                                   2 * metrics::Gap + 2);
    m_findings->setCurrentRow(std::min(row, count - 1));
}

void AnswerMarks::openFinding()
{
    if (const QListWidgetItem *item = m_findings->currentItem())
        m_context.open(QStringLiteral("findings"), item->data(Qt::UserRole).toString());
}

} // namespace bandom::ui
