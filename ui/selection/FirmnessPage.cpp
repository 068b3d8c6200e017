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
#include <QSplitter>
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
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins({});
    work->setSpacing(metrics::Gap);
    layout->addWidget(m_work, 1);
    layout->addStretch(0);

    auto *choices = new QHBoxLayout;
    const auto addLabelled = [&](const QString &text, QWidget *choice) {
        auto *label = new QLabel(text, m_work);
        label->setBuddy(choice);
        choice->setAccessibleName(text);
        choices->addWidget(label);
        choices->addWidget(choice);
    };
    m_round = new RoundBox(m_work, AssessmentKind::Selection);
    connect(m_round, &QComboBox::activated, this, &FirmnessPage::showRound);
    addLabelled(tr("Round"), m_round);
    m_area = new QComboBox(m_work);
    m_area->setObjectName(QStringLiteral("whyArea"));
    connect(m_area, &QComboBox::activated, this, &FirmnessPage::explain);
    addLabelled(tr("Why this rank"), m_area);
    choices->addStretch(1);
    work->addLayout(choices);
    auto *splitter = new QSplitter(Qt::Vertical, m_work);
    splitter->setChildrenCollapsible(false);
    const auto addText = [&](const char *name, const QString &said) {
        auto *browser = new QTextBrowser(splitter);
        browser->setObjectName(QLatin1String(name));
        browser->setAccessibleName(said);
        browser->setOpenLinks(false);
        splitter->addWidget(browser);
        return browser;
    };
    m_firmness = addText("firmness", tr("How firm the first place is"));
    m_why = addText("whyThisRank", tr("Why this rank"));
    splitter->setSizes({300, 160});
    work->addWidget(splitter, 1);
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
