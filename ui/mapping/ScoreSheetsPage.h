#pragma once

#include "mapping/Assessment.h"
#include "ui/widgets/StepPage.h"

class QListWidget;

namespace bandom::ui {

class ScoreSheetEditor;

/// The score sheets: one a key informant, or one that all agreed on. Scores go in by the keyboard alone, and
/// what a score rests on is noted beside it.
class ScoreSheetsPage : public StepPage
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
    void buildScorers();
    void reloadScorers();
    void showSheet();

    workbook::Id m_scorer;   ///< empty: the agreed sheet
    bool m_isChosen = false; ///< whether m_scorer is; at first nobody's sheet is

    QListWidget *m_scorers = nullptr;
    ScoreSheetEditor *m_sheet = nullptr;
};

} // namespace bandom::ui
