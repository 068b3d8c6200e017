#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepPage.h"

#include <functional>
#include <map>

class QPlainTextEdit;

namespace bandom::ui {

class ScoreTable;
class WrapLabel;

/// One sheet of scores, of either assessment, with whose it is, its totals and what a score rests on. Scores
/// go in by the keyboard alone. Its page tells it which sheet to show, again after every change of the
/// workbook.
class ScoreSheetEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreSheetEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Takes the room that there is, as its page does.
    bool hasHeightForWidth() const override { return false; }

    /// Shows the sheet of a scorer, begun or not; an empty id is the agreed sheet.
    void display(const mapping::Assessment &assessment, const workbook::Id &scorer, const QString &heading);

    void setTotalsShown(bool shown);

    /// Where scoring goes on: the first cell that nobody answered, else the first of all.
    void goToFirstUnscored();

    void goTo(const workbook::Id &area, const workbook::Id &criterion);

    /// False where it could not be saved.
    bool saveEvidence();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Something is entered on this sheet; it is not saved yet.
    void entering();

private:
    void build();
    void showEvidence();
    /// How the farmer groups of the area were rated, in a line.
    void showGroups(const workbook::Id &area);
    /// The places of the note on show in the table; none where its cell is gone.
    std::optional<std::pair<int, int>> notedCell() const;

    /// The stored cell, or an empty one; its sheet is empty where there is none yet.
    mapping::Score cell(int criterion, int area) const;
    bool enter(const QString &label, int criterion, int area,
               const std::function<void(mapping::Score &)> &change);
    QString cellName(int criterion, int area) const;

    const SQLite::Database &database() const { return m_context.workbook->database(); }
    const text::Language &language() const { return m_context.language; }

    PageContext m_context;
    mapping::ScoredAreas m_scored;
    std::vector<mapping::Score> m_scores;
    workbook::Id m_scorer; ///< empty: the agreed sheet
    workbook::Id m_sheet;  ///< empty: not begun

    WrapLabel *m_heading = nullptr;
    WrapLabel *m_hint = nullptr;
    ScoreTable *m_table = nullptr;
    WrapLabel *m_groups = nullptr;
    std::map<std::string, QString> m_groupLines; ///< by area, as of the last display()
    WrapLabel *m_evidenceTitle = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    workbook::Id m_notedCriterion; ///< of the note on show; empty: there is none
    workbook::Id m_notedArea;
};

} // namespace bandom::ui
