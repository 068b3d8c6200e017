#pragma once

#include "mapping/Finding.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace bandom::ui {

class RecordForm;
class RecordTable;
class WrapLabel;

/// What was learnt in one area: the visit, and the findings by the sections of the report.
class FindingsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is a finding's or an area's.
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
    QComboBox *m_area = nullptr;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_work = nullptr;
    RecordForm *m_visit = nullptr;
    WrapLabel *m_prompts = nullptr;
    std::unique_ptr<RecordModel<mapping::Finding>> m_findings;
    RecordTable *m_table = nullptr;
};

} // namespace bandom::ui
