#include "ui/mapping/ScoreSheetEditor.h"

#include "mapping/GroupBlocks.h"
#include "ui/mapping/ScoreTableView.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/TextUndo.h"
#include "ui/widgets/WrapLabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using mapping::Score;
using workbook::Id;

ScoreSheetEditor::ScoreSheetEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    build();
}

void ScoreSheetEditor::build()
{
    auto *work = new QVBoxLayout(this);
    work->setContentsMargins({});
    work->setSpacing(metrics::Gap);
    m_heading = new WrapLabel({}, this);
    m_heading->setObjectName(QStringLiteral("scorer"));
    m_heading->setFont(textFont(TextSize::Section));
    work->addWidget(m_heading);
    m_hint = new WrapLabel({}, this);
    m_hint->setObjectName(QStringLiteral("hint"));
    work->addWidget(m_hint);
    m_table = new ScoreTable(this);
    m_table->setObjectName(QStringLiteral("scores"));
    work->addWidget(m_table, 1);
    m_groups = new WrapLabel({}, this);
    m_groups->setObjectName(QStringLiteral("groupsLine"));
    m_groups->setToolTip(tr("How the farmer groups of the area were rated: it informs the score."));
    m_groups->hide();
    work->addWidget(m_groups);
    m_evidenceTitle = new WrapLabel({}, this);
    work->addWidget(m_evidenceTitle);
    m_evidence = new QPlainTextEdit(this);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFixedHeight(64);
    m_evidence->installEventFilter(this);
    work->addWidget(m_evidence);
    setFocusProxy(m_table);

    connect(m_table, &ScoreTable::scoreEntered, this, [this](int criterion, int area, int value) {
        enter(tr("Score %1: %2").arg(cellName(criterion, area)).arg(value), criterion, area,
              [value](Score &score) {
                  score.value = value;
                  score.notApplicable = false;
              });
    });
    connect(m_table, &ScoreTable::notApplicable, this, [this](int criterion, int area) {
        enter(tr("Score %1: not applicable").arg(cellName(criterion, area)), criterion, area,
              [](Score &score) {
                  score.value.reset();
                  score.notApplicable = true;
              });
    });
    connect(m_table, &ScoreTable::cleared, this, [this](int criterion, int area) {
        enter(tr("Clear the score of %1").arg(cellName(criterion, area)), criterion, area, [](Score &score) {
            score.value.reset();
            score.notApplicable = false;
        });
    });
    connect(m_table, &ScoreTable::evidenceRequested, m_evidence, [this] { m_evidence->setFocus(); });
    connect(m_table, &ScoreTable::currentCellChanged, this, [this] { showEvidence(); });
}

void ScoreSheetEditor::display(const mapping::Assessment &assessment, const Id &scorer,
                               const QString &heading)
{
    m_groupLines.clear();
    m_scorer = scorer;
    m_sheet = {};
    for (const mapping::ScoreSheet &sheet : mapping::scoreSheets(database(), assessment.id)) {
        if (sheet.scorer == m_scorer)
            m_sheet = sheet.id;
    }
    m_scored = mapping::scoredAreasOfSheet(database(), assessment, language(), m_sheet);
    m_scores = m_sheet.isEmpty() ? std::vector<Score>() : mapping::scores(database(), m_sheet);
    m_table->setReadOnly(m_context.workbook->isReadOnly());
    m_table->setData(
        scoreTableData(m_scored, mapping::scalePoints(database(), assessment.id), language(), &m_scores));
    m_heading->setText(heading);
    if (m_scored.areas.empty())
        m_hint->setText(tr("There are no areas to score yet: list them on the page Areas."));
    else if (m_scored.criteria.empty())
        m_hint->setText(tr("There are no criteria to score by yet: agree on them on the page Criteria."));
    else
        m_hint->clear();
    m_hint->setVisible(!m_hint->text().isEmpty());
    if (m_table->currentCriterion() < 0 && !m_scored.areas.empty() && !m_scored.criteria.empty())
        m_table->setCurrentCell(0, 0);
    showEvidence();
}

void ScoreSheetEditor::setTotalsShown(bool shown)
{
    m_table->setTotalsShown(shown);
}

void ScoreSheetEditor::goToFirstUnscored()
{
    const auto isUnscored = [this](int criterion, int area) {
        const Score score = cell(criterion, area);
        return !score.value && !score.notApplicable;
    };
    const int areas = static_cast<int>(m_scored.areas.size());
    const int criteria = static_cast<int>(m_scored.criteria.size());
    for (int area = 0; area < areas; ++area) {
        for (int criterion = 0; criterion < criteria; ++criterion) {
            if (isUnscored(criterion, area)) {
                m_table->setCurrentCell(criterion, area);
                return;
            }
        }
    }
    if (areas > 0 && criteria > 0)
        m_table->setCurrentCell(0, 0);
}

QString ScoreSheetEditor::cellName(int criterion, int area) const
{
    return QStringLiteral("%1 – %2").arg(
        qstring(m_scored.areaNames.at(static_cast<std::size_t>(area))),
        qstring(mapping::name(m_scored.criteria.at(static_cast<std::size_t>(criterion)), language())));
}

Score ScoreSheetEditor::cell(int criterion, int area) const
{
    Score score;
    score.sheet = m_sheet;
    score.area = m_scored.areas.at(static_cast<std::size_t>(area));
    score.criterion = m_scored.criteria.at(static_cast<std::size_t>(criterion)).id;
    for (const Score &stored : m_scores) {
        if (stored.area == score.area && stored.criterion == score.criterion)
            return stored;
    }
    return score;
}

bool ScoreSheetEditor::enter(const QString &label, int criterion, int area,
                             const std::function<void(Score &)> &change)
{
    Score score = cell(criterion, area);
    change(score);
    emit entering();
    const bool isSaved =
        m_context.edit(label, [database = &database(), environment = m_context.workbook->environment(),
                               assessment = m_scored.assessment, scorer = m_scorer, score] {
            Score entered = score;
            entered.sheet = mapping::openSheet(*database, assessment.id, scorer, environment).id;
            mapping::saveScore(*database, assessment.kind, entered);
        });
    // The table has gone on by now: back to what is not saved.
    if (!isSaved)
        QMetaObject::invokeMethod(
            m_table, [table = m_table, criterion, area] { table->setCurrentCell(criterion, area); },
            Qt::QueuedConnection);
    return isSaved;
}

void ScoreSheetEditor::showEvidence()
{
    const int criterion = m_table->currentCriterion();
    const int area = m_table->currentArea();
    const bool isCell = criterion >= 0 && area >= 0 &&
                        static_cast<std::size_t>(area) < m_scored.areas.size() &&
                        static_cast<std::size_t>(criterion) < m_scored.criteria.size();
    const Id notedCriterion = isCell ? m_scored.criteria[static_cast<std::size_t>(criterion)].id : Id();
    const Id notedArea = isCell ? m_scored.areas[static_cast<std::size_t>(area)] : Id();
    const bool isAnother = notedCriterion != m_notedCriterion || notedArea != m_notedArea;
    // A note that can't be saved stays on show.
    if (isAnother && !saveEvidence())
        return;
    m_notedCriterion = notedCriterion;
    m_notedArea = notedArea;
    showGroups(notedArea);
    m_evidence->setEnabled(isCell && !m_context.workbook->isReadOnly());
    m_evidenceTitle->setText(isCell ? tr("What the score rests on: %1").arg(cellName(criterion, area))
                                    : tr("What the score rests on"));
    m_evidence->setAccessibleName(m_evidenceTitle->text());
    const QString text = isCell ? qstring(cell(criterion, area).evidence.value_or("")) : QString();
    const bool isBeingTyped = !isAnother && m_evidence->document()->isModified();
    if (!isBeingTyped && m_evidence->toPlainText() != text)
        m_evidence->setPlainText(text);
}

void ScoreSheetEditor::showGroups(const Id &area)
{
    // They inform the pre-assessment; the selection asks for other things.
    if (m_scored.assessment.kind != mapping::AssessmentKind::PreAssessment)
        return;
    // Going down the criteria of an area asks for the same again and again.
    if (!m_groupLines.contains(area.text))
        m_groupLines[area.text] = qstring(mapping::groupsLine(database(), area, language()));
    m_groups->setText(m_groupLines[area.text]);
    m_groups->setVisible(!m_groups->text().isEmpty());
}

std::optional<std::pair<int, int>> ScoreSheetEditor::notedCell() const
{
    const auto criterion =
        std::find_if(m_scored.criteria.begin(), m_scored.criteria.end(),
                     [&](const mapping::Criterion &one) { return one.id == m_notedCriterion; });
    const auto area = std::find(m_scored.areas.begin(), m_scored.areas.end(), m_notedArea);
    if (criterion == m_scored.criteria.end() || area == m_scored.areas.end())
        return std::nullopt;
    return std::pair(static_cast<int>(criterion - m_scored.criteria.begin()),
                     static_cast<int>(area - m_scored.areas.begin()));
}

bool ScoreSheetEditor::saveEvidence()
{
    QTextDocument *document = m_evidence->document();
    const auto noted = notedCell();
    if (!document->isModified() || !noted)
        return true;
    const auto [criterion, area] = *noted;
    const auto written = typed(withoutBreaks(m_evidence->toPlainText()));
    // Saving shows what is stored: that is what was typed.
    document->setModified(false);
    if (written == cell(criterion, area).evidence)
        return true;
    const bool isSaved = enter(tr("Note on %1").arg(cellName(criterion, area)), criterion, area,
                               [written](Score &score) { score.evidence = written; });
    if (!isSaved)
        document->setModified(true);
    return isSaved;
}

void ScoreSheetEditor::goTo(const Id &area, const Id &criterion)
{
    const auto column = std::find(m_scored.areas.begin(), m_scored.areas.end(), area);
    const auto row = std::find_if(m_scored.criteria.begin(), m_scored.criteria.end(),
                                  [&](const mapping::Criterion &one) { return one.id == criterion; });
    if (column != m_scored.areas.end() && row != m_scored.criteria.end())
        m_table->setCurrentCell(static_cast<int>(row - m_scored.criteria.begin()),
                                static_cast<int>(column - m_scored.areas.begin()));
}

bool ScoreSheetEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_evidence)
        return QWidget::eventFilter(watched, event);
    if (leavesUndoToWindow(watched, event))
        return true;
    if (event->type() == QEvent::FocusOut)
        saveEvidence();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bandom::ui
