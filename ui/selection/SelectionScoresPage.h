#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepPage.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace bandom::ui {

class CombinedScores;
class DisagreementView;
class InlineMessage;
class ScoreSheetEditor;

/// The scoring of the meeting: one sheet that all agree on, or a sheet for each designated scorer, and the
/// same scores seen together: all, by category, by sex, and where the room disagrees.
class SelectionScoresPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is a score's: sheet, area and criterion joined by '/'.
    void showRecord(const QString &id) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    void buildChoice();
    void reloadChoice();
    void reloadCandidates();
    /// Shows what is chosen on the left.
    void showChosen();
    /// The sheets that the chosen view puts together.
    std::vector<mapping::ScoreSheet> chosenSheets() const;
    void choose(const QString &key);
    void addScorer();
    void removeScorer();
    QString hiddenSentence() const;

    std::optional<mapping::Assessment> m_round;
    std::vector<mapping::ScoreSheet> m_sheets;
    QString m_chosen; ///< what is on show, as the list names it; empty: nothing yet

    InlineMessage *m_notes = nullptr;
    QWidget *m_side = nullptr;
    QListWidget *m_views = nullptr;
    QComboBox *m_candidates = nullptr;
    QPushButton *m_remove = nullptr;
    QCheckBox *m_hide = nullptr;
    QStackedWidget *m_stack = nullptr;
    ScoreSheetEditor *m_sheet = nullptr;
    CombinedScores *m_combined = nullptr;
    DisagreementView *m_disagreement = nullptr;
};

} // namespace bandom::ui
