#include "ui/selection/FirmnessPage.h"

#include "mapping/WhyThisRank.h"
#include "selection/ScoreTableBlocks.h"
#include "selection/Scorers.h"
#include "ui/mapping/RoundBox.h"
#include "ui/print/HtmlText.h"
#include "ui/print/PaperButton.h"
#include "ui/selection/HiddenTotals.h"
#include "ui/selection/SelectionScoringDocuments.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

namespace bandom::ui {

using mapping::AssessmentKind;

std::vector<std::string> FirmnessPage::tables() const
{
    return {"assessment", "criterion",   "area",      "area_choice", "priority_decision", "score_sheet",
            "score",      "stakeholder", "area_unit", "place",       "farmer_group",      "stakeholder_area"};
}

void FirmnessPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_notes = new InlineMessage(this);
    m_notes->setObjectName(QStringLiteral("notes"));
    layout->addWidget(m_notes);
    m_work = new QWidget(this);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins({});
    work->setSpacing(metrics::Space);
    layout->addWidget(m_work, 1);
    layout->addStretch(0);

    const auto addColumn = [&](const QString &text, QComboBox *box, QTextBrowser *browser, int share) {
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics::Gap);
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(text, m_work);
        label->setBuddy(box);
        box->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(box);
        row->addStretch(1);
        column->addLayout(row);
        browser->setOpenLinks(false);
        column->addWidget(browser, 1);
        work->addLayout(column, share);
    };
    m_round = new RoundBox(m_work, AssessmentKind::Selection);
    connect(m_round, &QComboBox::activated, this, &FirmnessPage::showRound);
    m_firmness = new QTextBrowser(m_work);
    m_firmness->setObjectName(QStringLiteral("firmness"));
    m_firmness->setAccessibleName(tr("How firm the first place is"));
    addColumn(tr("Round"), m_round, m_firmness, 3);
    m_area = new QComboBox(m_work);
    m_area->setObjectName(QStringLiteral("whyArea"));
    connect(m_area, &QComboBox::activated, this, &FirmnessPage::explain);
    m_why = new QTextBrowser(m_work);
    m_why->setObjectName(QStringLiteral("whyThisRank"));
    m_why->setAccessibleName(tr("Why this rank"));
    addColumn(tr("Why this rank"), m_area, m_why, 2);
    auto *papers = new PaperButton(
        context(),
        [this] {
            DocumentRequest request{database(), language(),
                                    workbook::isoTime(workbook().environment().now())};
            request.round = m_round->round();
            return request;
        },
        this);
    for (const DocumentEntry &entry : selectionScoringDocuments())
        papers->addDocument(entry);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(papers);
    layout->addLayout(foot);
}

void FirmnessPage::reload()
{
    m_round->reload(database());
    showRound();
}

void FirmnessPage::showRound()
{
    const auto round = workbook::find<mapping::Assessment>(database(), m_round->round());
    const bool isScored = round && mapping::hasScores(database(), round->id);
    const selection::ScoringState state =
        round ? selection::scoringState(database(), *round) : selection::ScoringState();
    const bool isHidden = isScored && isHidingTotals() && !state.isComplete();
    m_work->setVisible(isScored && !isHidden);
    if (!isScored) {
        m_notes->display(
            InlineMessage::Kind::Information,
            tr("The areas are not scored yet: enter scores on the page Scoring."),
            {{tr("Go there"), [this] { context().open(QStringLiteral("selection-scores"), {}); }}});
        setFocusProxy(m_notes->findChild<QPushButton *>());
        return;
    }
    if (isHidden) {
        m_notes->display(
            InlineMessage::Kind::Information,
            tr("This is hidden until all have scored. So far: %1 of %2 scores.")
                .arg(state.scored)
                .arg(state.of),
            {{tr("Go there"), [this] { context().open(QStringLiteral("selection-scores"), {}); }}});
        setFocusProxy(m_notes->findChild<QPushButton *>());
        return;
    }
    m_notes->clear();
    setFocusProxy(m_firmness);
    m_scored = mapping::scoredAreas(database(), *round, language());
    document::Document firmness;
    firmness.language = language().code();
    firmness.title = tr("How firm the first place is").toStdString();
    firmness.blocks = selection::firmnessBlocks(m_scored, language(), 2);
    m_firmness->setHtml(breakable(QString::fromUtf8(htmlText(firmness, HtmlUse::Panel))));
    const QVariant before = m_area->currentData();
    m_area->clear();
    for (const std::size_t area : m_scored.ranking.order)
        m_area->addItem(qstring(m_scored.areaNames[area]), qstring(m_scored.areas[area].text));
    m_area->setCurrentIndex(std::max(0, m_area->findData(before)));
    explain();
}

void FirmnessPage::explain()
{
    const int row = m_area->currentIndex();
    if (row < 0 || static_cast<std::size_t>(row) >= m_scored.ranking.order.size()) {
        m_why->clear();
        return;
    }
    const document::Document why = mapping::whyThisRank(
        database(), m_scored, m_scored.ranking.order[static_cast<std::size_t>(row)], language());
    m_why->setHtml(breakable(QString::fromUtf8(htmlText(why, HtmlUse::Panel))));
}

} // namespace bandom::ui
