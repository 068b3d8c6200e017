#pragma once

#include "ui/widgets/RecordModelBase.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QTabBar;

namespace bandom::ui {

class AreaBar;
class MarginResultView;
class RecordForm;
class RecordTable;

/// The simplified gross margins of one area: the list of them, what each is reckoned from, and what it comes
/// to while it is typed.
class GrossMarginsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is a margin's, a cost line's or an area's.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    QWidget *buildSheet();
    void showMargin();
    void reckon();

    workbook::Id m_area;   ///< empty: there is none
    workbook::Id m_margin; ///< empty: there is none
    AreaBar *m_areas = nullptr;
    std::unique_ptr<RecordModelBase> m_margins;
    std::unique_ptr<RecordModelBase> m_costs;
    RecordTable *m_list = nullptr;
    QWidget *m_sheet = nullptr;
    QTabBar *m_tabs = nullptr; ///< income, costs
    RecordForm *m_form = nullptr;
    RecordTable *m_lines = nullptr;
    MarginResultView *m_result = nullptr;
};

} // namespace bandom::ui
