#include "ui/app/PresentationWindow.h"

#include "mapping/Programme.h"
#include "ui/mapping/ScoreTableView.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/StepPage.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace bandom::ui {

PresentationWindow::PresentationWindow(const text::Language &language) : m_language(language)
{
    setObjectName(QStringLiteral("presentation"));
    setWindowTitle(tr("Ranking of the areas"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    m_title = new WrapLabel({}, this);
    m_table = new ScoreTable(this);
    m_table->setReadOnly(true);
    m_table->setPresentation(true);
    m_notes = new WrapLabel({}, this);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notes);
}

void PresentationWindow::setLanguage(const text::Language &language)
{
    m_language = language;
    setWindowTitle(tr("Ranking of the areas"));
    reload();
}

void PresentationWindow::setWorkbook(workbook::Workbook *workbook)
{
    m_workbook = workbook;
    m_subscription.reset();
    if (!workbook) {
        close();
        return;
    }
    m_subscription = workbook->onChange([this](const workbook::Changes &changes) {
        for (const char *table : {"score", "score_sheet", "area", "criterion", "assessment", "programme"}) {
            if (changes.touches(table)) {
                reload();
                return;
            }
        }
    });
    reload();
}

void PresentationWindow::reload()
{
    if (!m_workbook)
        return;
    const SQLite::Database &database = m_workbook->database();
    const mapping::ScoredAreas scored =
        mapping::scoredAreas(database, mapping::currentRound(database), m_language);
    const auto programme = mapping::programme(database);
    m_title->setText(programme.name ? qstring(*programme.name) : tr("Ranking of the areas"));
    m_table->setData(
        scoreTableData(scored, mapping::scalePoints(database, scored.assessment.id), m_language));
    const mapping::ScoreText numbers(scored, m_language);
    QStringList notes;
    if (scored.sheets.empty())
        notes.append(tr("Nothing was scored in this round yet."));
    for (const std::string &sentence : numbers.ties())
        notes.append(qstring(sentence));
    if (!scored.sheets.empty() && !numbers.openRanks().empty())
        notes.append(qstring(numbers.openRanks()));
    m_notes->setText(notes.join(QStringLiteral(" ")));
    m_notes->setVisible(!notes.isEmpty());
}

void PresentationWindow::present(const QScreen *own)
{
    const QScreen *target = own;
    for (const QScreen *candidate : QGuiApplication::screens()) {
        if (candidate != own)
            target = candidate;
    }
    if (target)
        setGeometry(target->geometry());
    showFullScreen();
    activateWindow();
}

void PresentationWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F5)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // At least one thirtieth of the height, so that the last row of a hall reads it.
    QFont font = textFont(TextSize::Body);
    font.setPixelSize(height() / 30);
    m_notes->setFont(font);
    font.setPixelSize(height() / 22);
    font.setBold(true);
    m_title->setFont(font);
}

} // namespace bandom::ui
