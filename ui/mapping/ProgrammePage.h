#pragma once

#include "people/Stakeholder.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

class RecordForm;
class RecordTable;

/// What the work is about: the programme's name, province, commodity and season, and the team.
class ProgrammePage : public StepPage
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
    RecordForm *m_form = nullptr;
    std::unique_ptr<RecordModel<people::Stakeholder>> m_team;
    RecordTable *m_teamTable = nullptr;
};

} // namespace bandom::ui
