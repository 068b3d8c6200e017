#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QPushButton;

namespace bandom::ui {

class InlineMessage;
class RecordTable;
class WrapLabel;

/// The criteria of an assessment: from the template, changed as the team agrees. Once scored they stay as
/// they are; changing them opens a new round.
class CriteriaPage : public StepPage
{
    Q_OBJECT

public:
    explicit CriteriaPage(const PageContext &context,
                          mapping::AssessmentKind kind = mapping::AssessmentKind::PreAssessment);

    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    std::vector<Column<mapping::Criterion>> columns() const;
    RecordSource<mapping::Criterion> source();
    void makeTable();
    void beginRound();
    void openRound();

    mapping::AssessmentKind m_kind;
    mapping::Assessment m_assessment;
    bool m_isFrozen = false;
    std::unique_ptr<RecordModel<mapping::Criterion>> m_criteria;
    RecordTable *m_table = nullptr;
    InlineMessage *m_frozen = nullptr;
    WrapLabel *m_scale = nullptr;
};

} // namespace bandom::ui
