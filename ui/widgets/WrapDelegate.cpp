#include "ui/widgets/WrapDelegate.h"

#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bandom::ui {
namespace {

QRect textRect(const QRect &cell)
{
    return cell.adjusted(metrics::CellPadding, metrics::CellPadding / 2, -metrics::CellPadding,
                         -metrics::CellPadding / 2);
}

} // namespace

void WrapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator)
        cell.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    const bool current = cell.state & QStyle::State_HasFocus;
    cell.state &= ~QStyle::State_HasFocus;
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator)
        cell.rect.adjust(metrics::CellPadding - 3, 0, 0, 0);
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (current) {
        painter->setPen(QPen(color(Tone::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    if (text.isEmpty())
        return;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(cell.palette.color(QPalette::Text));
    const QRect room = textRect(option.rect);
    WrappedText(text, cell.font, room.width(), m_maxLines).draw(painter, room, cell.displayAlignment);
    painter->restore();
}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : 100;
    QString text = index.data(Qt::DisplayRole).toString();
    // A row has room for Khmer from the start, so that it does not jump when the first Khmer word is typed.
    const qreal lowest = WrappedText(QStringLiteral("ក"), option.font, 0).size().height();
    const qreal height =
        WrappedText(text, option.font, width - 2 * metrics::CellPadding - 1, m_maxLines).size().height();
    return {width, static_cast<int>(std::ceil(std::max(lowest, height))) + metrics::CellPadding + 1};
}

} // namespace bandom::ui
