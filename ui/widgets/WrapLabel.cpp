#include "ui/widgets/WrapLabel.h"

#include "ui/widgets/Fonts.h"
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
    m_sizes.clear();
    updateGeometry();
    update();
}

/// The size of the text at a width in pixels, or of its lines as they are where the width is 0.
QSizeF WrapLabel::wrappedSize(int width) const
{
    if (m_sizedText != text() || m_sizedFont != font()) {
        m_sizes.clear();
        m_sizedText = text();
        m_sizedFont = font();
    }
    const auto known = m_sizes.constFind(width);
    if (known != m_sizes.constEnd())
        return *known;
    return *m_sizes.insert(width, WrappedText(text(), font(), width, width > 0 ? m_maxLines : 0).size());
}

int WrapLabel::averageCharWidth() const
{
    return QFontMetrics(fontFor(text(), font())).averageCharWidth();
}

QSize WrapLabel::sizeHint() const
{
    const int wide = averageCharWidth() * 70;
    const QMargins margins = contentsMargins();
    const QSizeF natural = wrappedSize(0);
    const int width = std::min(wide, static_cast<int>(std::ceil(natural.width())) + 1);
    return {width + margins.left() + margins.right(),
            heightForWidth(width + margins.left() + margins.right())};
}

QSize WrapLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = std::min(sizeHint().width(), averageCharWidth() * 12);
    if (text().isEmpty())
        return {width, 0};
    const int line =
        static_cast<int>(std::ceil(wrappedSize(0).height() / (text().count(QLatin1Char('\n')) + 1)));
    return {width, line + margins.top() + margins.bottom()};
}

int WrapLabel::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    const QMargins margins = contentsMargins();
    const QSizeF size = wrappedSize(std::max(1, width - margins.left() - margins.right()));
    return static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom();
}

int WrapLabel::heightOf(const QString &text, int width) const
{
    if (text.isEmpty())
        return 0;
    const QMargins margins = contentsMargins();
    const int room = std::max(1, width - margins.left() - margins.right());
    return static_cast<int>(std::ceil(WrappedText(text, font(), room, m_maxLines).size().height())) +
           margins.top() + margins.bottom();
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
