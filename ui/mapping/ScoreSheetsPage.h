#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepPage.h"

#include <map>

class QListWidget;
class QPlainTextEdit;

namespace bandom::ui {

class ScoreTable;
class WrapLabel;

/// The score sheets: one a key informant, or one that all agreed on. Scores go in by the keyboard alone, and
/// what a score rests on is noted beside it.
class ScoreSheetsPage : public StepPage
{
    Q_OBJECT

public:
    using StepPage::StepPage;

    /// `id` is a score's: sheet, area and criterion joined by '/'.
    void showRecord(const QString &id) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    std::vector<std::string> tables() const override;
    void build() override;
    void reload() override;

private:
    void buildScorers();
    void reloadScorers();
    void reloadTable();

    /// Where scoring goes on: the first cell that nobody answered, else the first of all.
    void goToFirstUnscored();
    void showEvidence();
    /// How the farmer groups of the area were rated, in a line.
    void showGroups(const workbook::Id &area);
    /// False where it could not be saved.
    bool saveEvidence();
    /// The places of the note on show in the table; none where its cell is gone.
    std::optional<std::pair<int, int>> notedCell() const;

    /// The stored cell, or an empty one, of the scorer on show; its sheet is empty where there is none yet.
    mapping::Score cell(int criterion, int area) const;
    bool enter(const QString &label, int criterion, int area,
               const std::function<void(mapping::Score &)> &change);
    QString cellName(int criterion, int area) const;

    mapping::ScoredAreas m_scored;
    std::vector<mapping::Score> m_scores;
    workbook::Id m_scorer;   ///< empty: the agreed sheet
    bool m_isChosen = false; ///< whether m_scorer is; at first nobody's sheet is
    workbook::Id m_sheet;    ///< empty: not begun

    QListWidget *m_scorers = nullptr;
    WrapLabel *m_heading = nullptr;
    WrapLabel *m_hint = nullptr;
    ScoreTable *m_table = nullptr;
    WrapLabel *m_groups = nullptr;
    std::map<std::string, QString> m_groupLines; ///< by area, as of the last reload
    WrapLabel *m_evidenceTitle = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    workbook::Id m_notedCriterion; ///< of the note on show; empty: there is none
    workbook::Id m_notedArea;
};

} // namespace bandom::ui
