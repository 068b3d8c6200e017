#pragma once

#include "selection/Disagreement.h"
#include "ui/widgets/StepPage.h"

class QListWidget;
class QTextBrowser;

namespace bandom::ui {

class WrapLabel;

/// The cells that scorers judge most differently, to be talked about, and who gave what.
class DisagreementView : public QWidget
{
    Q_OBJECT

public:
    explicit DisagreementView(const PageContext &context, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return false; }

    void display(const mapping::ScoredAreas &scored);

private:
    void showCell();

    PageContext m_context;
    mapping::ScoredAreas m_scored;
    std::vector<selection::Disagreement> m_cells;
    WrapLabel *m_intro = nullptr;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_detail = nullptr;
};

} // namespace bandom::ui
