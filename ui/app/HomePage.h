#pragma once

#include "ui/widgets/StepPage.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bandom::ui {

class ProgressTree;
class WrapLabel;

/// Where a team begins each day: what the workbook is about, the next thing to do, how far each step is.
class HomePage : public StepPage
{
    Q_OBJECT

public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

protected:
    std::vector<std::string> tables() const override { return {"programme", "place"}; }
    /// What is done and missing can change with any table.
    bool shows(const workbook::Changes &) const override { return true; }
    void build() override;
    void reload() override;

private:
    QWidget *buildNext();
    QWidget *buildSteps();

    QLabel *m_name = nullptr;
    WrapLabel *m_particulars = nullptr;
    WrapLabel *m_next = nullptr;
    QPushButton *m_go = nullptr;
    QLabel *m_state = nullptr;
    ProgressTree *m_checks = nullptr;
    QString m_nextPage;
};

} // namespace bandom::ui
