#pragma once

#include "mapping/PriorityAreas.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <memory>

namespace bandom::ui {

class InlineMessage;
class RecordForm;
class RecordTable;
class RoundBox;

/// The choice of up to five priority areas: the ranking proposes, the team decides, and where the two differ
/// the reason is kept. The decision of an earlier round is only shown.
class PriorityAreasPage : public StepPage
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
    /// An area as it stands before the decision.
    struct Candidate
    {
        workbook::Id area;
        QString name;
        QString rank;
        QString total;
        QString cells;
        bool chosen = false;
        std::optional<int> order; ///< from 1
        std::optional<std::string> reason;
    };

    std::vector<Candidate> candidates() const;
    std::vector<Column<Candidate>> columns() const;
    RecordSource<Candidate> source();
    void showProposal();
    void showDeparture();
    void chooseAsRanked();
    void confirmChoice();
    /// What saving the candidate does, as the history calls it.
    QString changeOf(const Candidate &candidate) const;
    bool isReadOnly() const;

    mapping::ScoredAreas m_scored;
    QWidget *m_rounds = nullptr; ///< hidden while there is only one
    RoundBox *m_round = nullptr;
    InlineMessage *m_proposal = nullptr;
    InlineMessage *m_departure = nullptr;
    std::unique_ptr<RecordModel<Candidate>> m_candidates;
    RecordTable *m_table = nullptr;
    RecordForm *m_decision = nullptr;
};

} // namespace bandom::ui
