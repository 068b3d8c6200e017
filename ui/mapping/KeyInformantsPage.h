#pragma once

#include "people/Stakeholder.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

class RecordTable;

/// The key informants: who knows the areas and scores them.
class KeyInformantsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    bool mayRemove(const QStringList &ids) const;

    std::unique_ptr<RecordModel<people::Stakeholder>> m_informants;
    RecordTable *m_table = nullptr;
};

} // namespace bandom::ui
