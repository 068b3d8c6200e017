#pragma once

#include <QTableView>

namespace bandom::ui {

class ScoreModel;

/// One of the two parts of a score table: the cells, or the rows of totals that stay in sight below them.
class ScoreView : public QTableView
{
    Q_OBJECT

public:
    ScoreView(ScoreModel *scores, QWidget *parent);

signals:
    /// A key that the table's own entry shall see first.
    void keyPressed(QKeyEvent *event);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace bandom::ui
