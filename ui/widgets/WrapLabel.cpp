#include "ui/widgets/WrapLabel.h"

#include "ui/widgets/KhmerText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

WrapLabel::WrapLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void WrapLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    updateGeometry();
    update();
}

QSize WrapLabel::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 70;
    const QMargins margins = contentsMargins();
    const QSizeF natural = WrappedText(text(), font(), 0).size();
    const int width = std::min(wide, static_cast<int>(std::ceil(natural.width())) + 1);
    return {width + margins.left() + margins.right(),
            heightForWidth(width + margins.left() + margins.right())};
}

QSize WrapLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12);
    const auto line = static_cast<int>(std::ceil(WrappedText(text().left(1), font(), 0).size().height()));
    return {width, text().isEmpty() ? 0 : line + margins.top() + margins.bottom()};
}

int WrapLabel::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    const QMargins margins = contentsMargins();
    const WrappedText wrapped(text(), font(), std::max(1, width - margins.left() - margins.right()),
                              m_maxLines);
    return static_cast<int>(std::ceil(wrapped.size().height())) + margins.top() + margins.bottom();
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect box = contentsRect();
    WrappedText(text(), font(), box.width(), m_maxLines).draw(&painter, box, alignment());
}

void WrapLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, [this] { QApplication::clipboard()->setText(text()); });
    menu.exec(event->globalPos());
}

} // namespace bandom::ui
