#pragma once

#include "mapping/FieldActivity.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

class ActivityDetails;
class AreaBar;
class FlowStrip;
class RecordTable;
class WrapLabel;

/// The four activities in a priority area: planned, under way or done, when, with whom, and what is next.
class FieldWorkPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is an activity's or an area's.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    using Model = RecordModel<mapping::FieldActivity>;

    std::vector<Column<mapping::FieldActivity>> columns() const;
    RecordSource<mapping::FieldActivity> source();
    void showKind();
    void goToFirst();

    workbook::Id m_shown; ///< the area; empty: there is none
    mapping::ActivityKind m_kind = mapping::ActivityKind::Observe;
    AreaBar *m_area = nullptr;
    FlowStrip *m_flow = nullptr;
    WrapLabel *m_next = nullptr;
    WrapLabel *m_prompts = nullptr;
    std::unique_ptr<Model> m_activities;
    RecordTable *m_table = nullptr;
    ActivityDetails *m_details = nullptr;
};

} // namespace bandom::ui
