#include "ui/widgets/ScoreView.h"

#include "ui/widgets/ScoreDelegate.h"
#include "ui/widgets/ScoreModel.h"
#include "ui/widgets/WrapHeader.h"

#include <QKeyEvent>

namespace bandom::ui {

ScoreView::ScoreView(ScoreModel *scores, QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new WrapHeader(Qt::Horizontal, this));
    auto *criteria = new WrapHeader(Qt::Vertical, this);
    criteria->setMaxLines(0);
    setVerticalHeader(criteria);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setMinimumSectionSize(10);
    setItemDelegate(new ScoreDelegate(this));
    setModel(scores);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
}

void ScoreView::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(false);
    emit keyPressed(event);
    if (!event->isAccepted())
        QTableView::keyPressEvent(event);
}

} // namespace bandom::ui
