#pragma once

#include "interview/Interview.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace bandom::ui {

class AreaBar;
class GuidePanel;
class InterviewSheet;
class RecordTable;
class SideBySidePanel;

/// The interviews of an area, each with its questions and answers (annex 2).
class InterviewsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is that of an interview, an answer, a question, a guide or an area.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    void buildList();
    void buildSheet();
    QWidget *buildPaper();
    workbook::Id currentGuide() const;
    workbook::Id currentInterview() const;
    void showArea();
    void showPart();
    void showInterview();
    void fillChoice();
    void open(const workbook::Id &interview);

    workbook::Id m_shown; ///< the area; empty: there is none
    AreaBar *m_area = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_work = nullptr;
    std::unique_ptr<RecordModel<interview::Interview>> m_interviews;
    RecordTable *m_list = nullptr;
    QComboBox *m_choice = nullptr;
    InterviewSheet *m_sheet = nullptr;
    SideBySidePanel *m_sideBySide = nullptr;
    GuidePanel *m_guides = nullptr;
};

} // namespace bandom::ui
