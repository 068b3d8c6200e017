#pragma once

#include <QStyledItemDelegate>

namespace bandom::ui {

/// Paints the cells of a score table: shade and number, the corner of cells with evidence, hatches where a
/// criterion does not apply, and the bars.
class ScoreDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintScore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBar(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
};

} // namespace bandom::ui
