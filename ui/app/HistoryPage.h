#pragma once

#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QTextBrowser;

namespace bandom::ui {

class RecordTable;

/// Who changed what, when: every edit since the workbook was made, the newest first, and of one the rows it
/// touched.
class HistoryPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    void showDetails(const QString &id);

    std::unique_ptr<RecordModel<workbook::HistoryEntry>> m_entries;
    RecordTable *m_table = nullptr;
    QTextBrowser *m_details = nullptr;
};

} // namespace bandom::ui
