#pragma once

#include "people/Attendance.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

class QComboBox;
class QHBoxLayout;

namespace bandom::ui {

class DoubleMessage;
class RecordForm;
class RecordTable;
class WrapLabel;

/// The selection meeting: when, where and what for, and who takes part, as fast as people come in.
class ParticipantsPage : public StepPage
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
    void buildForm();
    void addPaper(QHBoxLayout *row);
    void expectPeople(const std::vector<people::Stakeholder> &people);
    void showDouble();
    void showCounts();

    RecordForm *m_form = nullptr;
    std::unique_ptr<RecordModel<people::Participant>> m_people;
    RecordTable *m_table = nullptr;
    DoubleMessage *m_double = nullptr;
    WrapLabel *m_counts = nullptr;
    QComboBox *m_contacts = nullptr; ///< whose phone numbers stand in the papers
};

} // namespace bandom::ui
