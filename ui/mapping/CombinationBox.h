#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepPage.h"

#include <QComboBox>

namespace bandom::ui {

/// Chooses how the scores of several scorers become one, and keeps it in the round on show.
class CombinationBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CombinationBox(const PageContext &context, QWidget *parent = nullptr);

    void display(const mapping::Assessment &assessment);

private:
    void choose();

    PageContext m_context;
    mapping::Assessment m_assessment;
};

} // namespace bandom::ui
