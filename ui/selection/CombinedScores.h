#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepPage.h"

namespace bandom::ui {

class CombinationBox;
class InlineMessage;
class ScoreTable;
class WrapLabel;

/// The scores of several sheets combined, with the rule beside the totals and what is still open.
class CombinedScores : public QWidget
{
    Q_OBJECT

public:
    explicit CombinedScores(const PageContext &context, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return false; }

    /// Shows these scores; with `hidden` not yet, but how far the scoring is.
    void display(const mapping::ScoredAreas &scored, const QString &heading, const QString &hidden);

private:
    PageContext m_context;
    WrapLabel *m_heading = nullptr;
    CombinationBox *m_combination = nullptr;
    InlineMessage *m_notes = nullptr;
    ScoreTable *m_table = nullptr;
    WrapLabel *m_rule = nullptr;
};

} // namespace bandom::ui
