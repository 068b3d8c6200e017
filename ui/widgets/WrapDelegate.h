#pragma once

#include <QStyledItemDelegate>

namespace bandom::ui {

/// Paints cells whose texts wrap, in Khmer too, and says how high that makes them.
class WrapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A longer text ends in an ellipsis.
    void setMaxLines(int lines) { m_maxLines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_maxLines = 6;
};

} // namespace bandom::ui
