#include "ui/widgets/KhmerText.h"

#include "text/LineBreaker.h"
#include "ui/widgets/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace bandom::ui {
namespace {

constexpr QChar ZeroWidthSpace(0x200B);
constexpr qreal Unlimited = 1e6;

} // namespace

bool hasKhmer(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17FF; });
}

QString breakable(const QString &text)
{
    if (!hasKhmer(text))
        return text;
    // Costly to make; all that is drawn is drawn in one thread.
    thread_local text::LineBreaker breaker;
    return QString::fromStdString(breaker.withBreaks(text.toStdString()));
}

QString withoutBreaks(QString text)
{
    return text.remove(ZeroWidthSpace);
}

qreal widestWord(const QString &text, const QFont &font)
{
    static const QRegularExpression breaks(QStringLiteral("[\\s\\x{200B}]+"));
    const QFontMetricsF metrics(fontFor(text, font));
    qreal widest = 0;
    for (const QString &word : breakable(text).split(breaks))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

WrappedText::WrappedText(const QString &text, const QFont &font, qreal width, int maxLines)
{
    m_layout.setFont(fontFor(text, font));
    QString shown = breakable(text);
    shown.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layOut(shown, width);
    if (maxLines <= 0 || m_layout.lineCount() <= maxLines)
        return;
    const int start = m_layout.lineAt(maxLines - 1).textStart();
    QString rest = shown.mid(start);
    rest.replace(QChar::LineSeparator, QLatin1Char(' '));
    layOut(shown.left(start) + QFontMetricsF(m_layout.font()).elidedText(rest, Qt::ElideRight, width - 1),
           width);
}

void WrappedText::layOut(const QString &text, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setText(text);
    const qreal spacing = hasKhmer(text) ? 1.25 : 1.05;
    qreal y = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width > 0 ? width : Unlimited);
        const qreal height = line.height() * spacing;
        // Two subscripts under each other go deeper than the font's descent: most of the room is below.
        line.setPosition({0, y + (height - line.height()) * 0.35});
        y += height;
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_size = {widest, y};
}

void WrappedText::draw(QPainter *painter, const QRectF &box, Qt::Alignment alignment) const
{
    qreal top = box.top();
    if (alignment & Qt::AlignVCenter)
        top += (box.height() - m_size.height()) / 2;
    else if (alignment & Qt::AlignBottom)
        top += box.height() - m_size.height();
    // A text taller than its box shows its beginning.
    top = std::max(top, box.top());
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        qreal left = box.left();
        if (alignment & Qt::AlignHCenter)
            left += (box.width() - line.naturalTextWidth()) / 2;
        else if (alignment & Qt::AlignRight)
            left += box.width() - line.naturalTextWidth();
        line.draw(painter, {left, top});
    }
}

} // namespace bandom::ui
