#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepPage.h"

class QTextBrowser;

namespace bandom::ui {

class CombinationBox;
class InlineMessage;
class RoundBox;
class ScoreTable;

/// All scores combined: totals, ranks, ties and what is missing, in this round or an older one, and why an
/// area has its rank.
class RankingPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    void reloadTable();
    void explain();

    mapping::ScoredAreas m_scored;
    RoundBox *m_round = nullptr;
    CombinationBox *m_combination = nullptr;
    InlineMessage *m_notes = nullptr;
    ScoreTable *m_table = nullptr;
    QTextBrowser *m_why = nullptr;
};

} // namespace bandom::ui
