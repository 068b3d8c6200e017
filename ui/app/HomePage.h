#pragma once

#include "ui/widgets/StepPage.h"

class QGridLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace bandom::ui {

class WrapLabel;

/// Where a team begins each day: what the workbook is about, the next thing to do, how far each step is.
class HomePage : public StepPage
{
    Q_OBJECT

public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    QWidget *buildNext();
    QWidget *buildSteps();

    QLabel *m_name = nullptr;
    WrapLabel *m_particulars = nullptr;
    WrapLabel *m_next = nullptr;
    QPushButton *m_go = nullptr;
    QLabel *m_rapidMappingState = nullptr;
    QListWidget *m_checks = nullptr;
    QString m_nextPage;
};

} // namespace bandom::ui
