#pragma once

#include "mapping/Finding.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QListWidget;
class QStackedWidget;

namespace bandom::ui {

class AreaBar;
class AreaStudyForm;
class FindingDetails;
class RecordTable;
class ValidationPanel;
class WrapLabel;

/// What was learnt in one area: the visit, the findings by the sections of the report, and whether others
/// agree.
class FindingsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is a finding's, a validation's or an area's.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    QWidget *buildVisit();
    QWidget *buildFindings();
    RecordSource<mapping::Finding> source();
    void reloadSections();
    void showSection();
    void showArea();
    QString areaName() const;

    workbook::Id m_shown; ///< the area; empty: there is none
    mapping::Section m_section = mapping::Section::Producers;
    AreaBar *m_area = nullptr;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_work = nullptr;
    AreaStudyForm *m_visit = nullptr;
    WrapLabel *m_prompts = nullptr;
    std::unique_ptr<RecordModel<mapping::Finding>> m_findings;
    RecordTable *m_table = nullptr;
    FindingDetails *m_details = nullptr;
    ValidationPanel *m_validation = nullptr;
};

} // namespace bandom::ui
