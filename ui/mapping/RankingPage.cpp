#include "ui/mapping/RankingPage.h"

#include "mapping/WhyThisRank.h"
#include "ui/mapping/CombinationBox.h"
#include "ui/mapping/RoundBox.h"
#include "ui/mapping/ScoreTableView.h"
#include "ui/print/HtmlText.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/ScoreTable.h"
#include "ui/widgets/Style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bandom::ui {

using mapping::Assessment;

std::vector<std::string> RankingPage::tables() const
{
    return {"assessment",   "criterion",        "area",      "score_sheet", "score", "stakeholder",
            "farmer_group", "stakeholder_area", "area_unit", "place"};
}

void RankingPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);

    auto *choices = new QHBoxLayout;
    const auto addLabelled = [&](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        box->setAccessibleName(text);
        choices->addWidget(label);
        choices->addWidget(box);
    };
    m_round = new RoundBox(this);
    connect(m_round, &QComboBox::activated, this, &RankingPage::reloadTable);
    addLabelled(tr("Round"), m_round);
    m_combination = new CombinationBox(context(), this);
    addLabelled(tr("Combined by"), m_combination);
    choices->addStretch(1);
    layout->addLayout(choices);

    m_notes = new InlineMessage(this);
    m_notes->setObjectName(QStringLiteral("notes"));
    layout->addWidget(m_notes);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    m_table = new ScoreTable(splitter);
    m_table->setObjectName(QStringLiteral("ranking"));
    m_table->setReadOnly(true);
    connect(m_table, &ScoreTable::currentCellChanged, this, &RankingPage::explain);
    m_why = new QTextBrowser(splitter);
    m_why->setObjectName(QStringLiteral("whyThisRank"));
    m_why->setAccessibleName(tr("Why this rank"));
    m_why->setOpenLinks(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_why);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 180});
    setFocusProxy(m_table);
    layout->addWidget(splitter, 1);
}

void RankingPage::reload()
{
    m_round->reload(database());
    reloadTable();
}

void RankingPage::reloadTable()
{
    const auto assessment = workbook::find<Assessment>(database(), m_round->round());
    if (!assessment)
        return;
    m_combination->display(*assessment);
    m_scored = mapping::scoredAreas(database(), *assessment, language());
    m_table->setData(scoreTableData(m_scored, mapping::scalePoints(database(), assessment->id), language()));
    if (m_table->currentCriterion() < 0 && !m_scored.areas.empty() && !m_scored.criteria.empty())
        m_table->setCurrentCell(
            0, static_cast<int>(m_scored.ranking.order.empty() ? 0 : m_scored.ranking.order[0]));

    const QString open = openPoints(m_scored, language());
    if (m_scored.sheets.empty())
        m_notes->display(
            InlineMessage::Kind::Information,
            tr("Nothing was scored in this round yet. Enter the scores on the page Score sheets."),
            {{tr("Go there"), [this] { context().open(QStringLiteral("score-sheets"), {}); }}});
    else if (!open.isEmpty())
        m_notes->display(InlineMessage::Kind::Warning, open);
    else
        m_notes->clear();
    explain();
}

void RankingPage::explain()
{
    const int area = m_table->currentArea();
    if (area < 0 || static_cast<std::size_t>(area) >= m_scored.areas.size()) {
        m_why->clear();
        return;
    }
    const document::Document why =
        mapping::whyThisRank(database(), m_scored, static_cast<std::size_t>(area), language());
    m_why->setHtml(breakable(QString::fromUtf8(htmlText(why, HtmlUse::Panel))));
}

} // namespace bandom::ui
