#pragma once

#include "mapping/Assessment.h"

#include <QComboBox>

namespace bandom::ui {

/// Chooses the round of an assessment that a page shows; at first the newest, and that it follows until
/// somebody chooses another. It says nothing to choose where there is only one.
class RoundBox : public QComboBox
{
    Q_OBJECT

public:
    explicit RoundBox(QWidget *parent = nullptr,
                      mapping::AssessmentKind kind = mapping::AssessmentKind::PreAssessment);

    /// Lists the rounds that the workbook has; the choice stays where it can.
    void reload(const SQLite::Database &database);

    /// The round on show; empty before the first reload().
    workbook::Id round() const;
    bool isNewest() const { return currentIndex() <= 0; }

private:
    mapping::AssessmentKind m_kind;
};

} // namespace bandom::ui
