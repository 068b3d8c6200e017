#pragma once

#include "selection/Vote.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

class RecordForm;
class RecordTable;
class WrapLabel;

/// The votes on whether to set up a cluster: the rule first, then the count, then what it means.
class VotePage : public StepPage
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
    void buildVotes();
    void buildForm();
    void buildNames();
    selection::Vote current() const;
    void showCurrent();

    std::unique_ptr<RecordModel<selection::Vote>> m_votes;
    RecordTable *m_table = nullptr;
    RecordForm *m_form = nullptr;
    std::unique_ptr<RecordModel<selection::NamedVote>> m_names;
    RecordTable *m_nameTable = nullptr;
    WrapLabel *m_rule = nullptr;
    WrapLabel *m_result = nullptr;
    QString m_shown;
};

} // namespace bandom::ui
