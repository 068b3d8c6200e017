#pragma once

#include "ui/widgets/ScoreTableData.h"

#include <QWidget>

class QKeyEvent;
class QLabel;

namespace bandom::ui {

class ScoreModel;
class ScoreView;
class WrapLabel;

/// The table in which scores are entered and ranks are watched. By keyboard: a digit of the scale, Latin or
/// Khmer, scores the cell and goes on; N (or ន) marks it not applicable; Delete and Backspace clear it, and
/// Backspace right after a score goes back and clears that one; Enter or F2 asks for its evidence; arrows,
/// Home and End move. After the last cell nothing more is taken until somebody moves or clears: a digit too
/// many changes no score. It keeps nothing: it says what was entered, and shows what it is given.
class ScoreTable : public QWidget
{
    Q_OBJECT

public:
    enum class Direction {
        Down,
        Across
    }; ///< where entry goes on: down the criteria of an area, or across the areas

    explicit ScoreTable(QWidget *parent = nullptr);

    /// Lays its parts out in the room that it is given, the lines below included.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;

    /// Shows `table`; the current cell stays where the table keeps its shape.
    void setData(ScoreTableData table);

    void setDirection(Direction direction);
    void setReadOnly(bool readOnly);

    /// Leaves totals, ranks and bars out while nobody shall be swayed by them.
    void setTotalsShown(bool shown);

    /// For a hall: the text is at least 1/30 of the window's height, and all of it is in sight where that can
    /// be.
    void setPresentation(bool presentation);

    int currentCriterion() const; ///< -1 where there is none
    int currentArea() const;      ///< -1 where there is none
    void setCurrentCell(int criterion, int area);

    ScoreView *view() const { return m_cells; }

signals:
    void scoreEntered(int criterion, int area, int score);
    void notApplicable(int criterion, int area);
    void cleared(int criterion, int area);
    void evidenceRequested(int criterion, int area);
    void currentCellChanged(int criterion, int area);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        int criterion;
        int area;
    };

    void handleKey(QKeyEvent *event);
    void enterScore(int digit);
    void clearBack();
    void goOn();
    /// Whether the last cell was just scored, so that one more key would go over it.
    bool isPastEnd() const;
    QString endSentence() const;
    void explainKey(const QString &typed);
    void showLine();
    void showNotes();
    void refuse(const QString &sentence);
    void layOut();
    void setShownFont();
    void layOutColumns(int room);
    /// Gives the criteria a column of this width and lays out the rest; how much too high it is then.
    int layOutWith(int headerWidth, int scrollBar);
    int layOutRows(int headerWidth);
    int rowHeightFor(int row, int headerWidth) const;

    ScoreModel *m_scores;
    ScoreView *m_cells;
    ScoreView *m_summary;
    WrapLabel *m_note;     ///< where the table is only shown
    WrapLabel *m_question; ///< where it takes scores
    WrapLabel *m_line;
    WrapLabel *m_keys;
    Direction m_direction = Direction::Down;
    bool m_readOnly = false;
    bool m_presentation = false;
    bool m_totalsShown = true;
    bool m_layingOut = false;
    std::optional<Place> m_lastScored;
    bool m_atEnd = false; ///< entry went through the last cell and nobody has moved since
};

} // namespace bandom::ui
