#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepPage.h"

class QComboBox;
class QTextBrowser;

namespace bandom::ui {

class InlineMessage;
class RoundBox;

/// How firm the first place of the selection is, in sentences to be read out, and why each area has its rank.
class FirmnessPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    void showRound();
    void explain();

    mapping::ScoredAreas m_scored;
    RoundBox *m_round = nullptr;
    InlineMessage *m_notes = nullptr;
    QWidget *m_work = nullptr;
    QTextBrowser *m_firmness = nullptr;
    QComboBox *m_area = nullptr;
    QTextBrowser *m_why = nullptr;
};

} // namespace bandom::ui
