#include "ui/widgets/WrapHeader.h"

#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bandom::ui {
namespace {

constexpr int ArrowRoom = 16;

} // namespace

WrapHeader::WrapHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (this->orientation() == Qt::Horizontal)
            emit geometriesChanged();
    });
}

void WrapHeader::setMaxLines(int lines)
{
    m_maxLines = lines;
    emit geometriesChanged();
}

QFont WrapHeader::titleFont() const
{
    QFont bold = font();
    bold.setBold(orientation() == Qt::Horizontal);
    return bold;
}

int WrapHeader::room(int width) const
{
    return std::max(20, width - 2 * metrics::CellPadding - (isSortIndicatorShown() ? ArrowRoom : 0));
}

int WrapHeader::widthFor(const QString &title) const
{
    return static_cast<int>(std::ceil(widestWord(title, titleFont()))) + 2 * metrics::CellPadding + 2 +
           (isSortIndicatorShown() ? ArrowRoom : 0);
}

QSize WrapHeader::sectionSizeFromContents(int section) const
{
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int width = orientation() == Qt::Horizontal ? sectionSize(section) : this->width();
    const qreal height = WrappedText(title, titleFont(), room(width), m_maxLines).size().height();
    return {width, static_cast<int>(std::ceil(height)) + metrics::CellPadding + 2};
}

void WrapHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, color(Tone::Page));
    painter->setPen(color(Tone::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());

    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QVariant own = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    painter->setPen(color(Tone::Ink));
    const QRect text = rect.adjusted(metrics::CellPadding, 0, 0, 0);
    const int width = room(rect.width());
    WrappedText(title, titleFont(), width, m_maxLines)
        .draw(painter, QRectF(text.left(), text.top(), width, text.height()),
              own.isValid() ? own.value<Qt::Alignment>() : defaultAlignment());

    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        QStyleOptionHeader arrow;
        arrow.initFrom(this);
        arrow.rect = QRect(rect.right() - ArrowRoom, rect.center().y() - 4, 10, 8);
        arrow.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                         : QStyleOptionHeader::SortUp;
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
    }
    painter->restore();
}

} // namespace bandom::ui
