#include "ui/print/Typesetter.h"

#include "document/Overloaded.h"
#include "ui/widgets/DisplayText.h"
#include "ui/widgets/Fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

namespace {

bool isKhmer(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x1780 && code <= 0x17FF) || (code >= 0x19E0 && code <= 0x19FF);
}

bool hasKhmer(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isKhmer);
}

struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    QColor colour;
    std::string target;
};

Run runOf(const document::Inline &part, const paper::TextStyle &style)
{
    return std::visit(
        document::Overloaded{
            [&](const document::Text &text) {
                return Run{displayText(text.text), text.bold || style.bold, text.italic, style.colour, {}};
            },
            [&](const document::Missing &missing) {
                return Run{displayText(missing.label), false, true, paper::missingInk, {}};
            },
            [&](const document::Link &link) {
                return Run{displayText(link.text), style.bold, false, paper::accent, link.target};
            },
        },
        part);
}

} // namespace

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

double TextBlock::minimumWidth() const
{
    return m_layout ? m_layout->minimumWidth() : 0;
}

double TextBlock::advance() const
{
    return lineCount() > 0 ? m_layout->lineAt(0).horizontalAdvance() : 0;
}

bool TextBlock::isUnbounded() const
{
    return lineCount() == 0 || m_layout->lineAt(0).width() >= unboundedWidth;
}

double TextBlock::lastLineWidth() const
{
    return lineCount() > 0 ? m_layout->lineAt(lineCount() - 1).naturalTextWidth() : 0;
}

TextItem TextBlock::lines(int first, int count, QPointF topLeft) const
{
    TextItem item;
    item.layout = m_layout;
    item.firstLine = first;
    item.lineCount = count;
    item.origin = topLeft - QPointF(0, first * m_lineHeight);
    const double width = isUnbounded() ? naturalWidth() : m_layout->lineAt(0).width();
    item.box = QRectF(topLeft, QSizeF(width, count * m_lineHeight));
    return item;
}

std::vector<PageItem> TextBlock::links(int first, int count, QPointF topLeft) const
{
    std::vector<PageItem> areas;
    for (const Link &link : m_links) {
        for (int i = first; i < first + count; ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int start = std::max(link.start, line.textStart());
            const int end = std::min(link.start + link.length, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start);
            const double right = line.cursorToX(end);
            areas.push_back(LinkItem{QRectF(topLeft.x() + left, topLeft.y() + (i - first) * m_lineHeight,
                                            right - left, m_lineHeight),
                                     link.target, link.internal});
        }
    }
    return areas;
}

Typesetter::Typesetter(text::LanguageCode language, Anchors anchors)
    : m_language(language),
      m_anchors(std::move(anchors))
{
}

QFont Typesetter::font(const paper::TextStyle &style, bool bold, bool italic, bool khmer) const
{
    QFont font = bandomFont(10);
    if (!khmer) {
        // Among Latin letters the Khmer face would supply spaces and commas and cut each line into many runs.
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Khmer")});
        // A spacing too small to be seen keeps Qt from joining "fi": as one glyph it would not be found in a
        // PDF.
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    }
    const double scale = m_language == text::LanguageCode::Khmer ? paper::khmerSize : 1;
    font.setPixelSize(static_cast<int>(std::lround(style.size * scale)));
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

double Typesetter::leadingFor(const std::string &text) const
{
    const bool khmer = m_language == text::LanguageCode::Khmer || hasKhmer(QString::fromStdString(text));
    return khmer ? paper::khmerLeading : paper::latinLeading;
}

double Typesetter::leadingFor(const document::Inlines &inlines) const
{
    return leadingFor(document::plainText(inlines));
}

TextBlock Typesetter::set(const std::string &text, const paper::TextStyle &style, double width)
{
    return set(document::plain(text), style, width, leadingFor(text));
}

TextBlock Typesetter::set(const document::Inlines &inlines, const paper::TextStyle &style, double width,
                          double leading, Qt::Alignment alignment)
{
    TextBlock block;
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const document::Inline &part : inlines) {
        Run run = runOf(part, style);
        run.text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
        const bool khmer = hasKhmer(run.text);
        if (khmer)
            run.text = QString::fromStdString(m_breaker.withBreaks(run.text.toStdString()));
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(font(style, run.bold, run.italic, khmer));
        range.format.setForeground(run.colour);
        if (!run.target.empty()) {
            if (const auto target = m_anchors.resolve(run.target))
                block.m_links.push_back({range.start, range.length, target->place, target->internal});
            else
                range.format.setForeground(style.colour);
        }
        formats.append(range);
        text += run.text;
    }

    const QFont base = font(style, style.bold, false, hasKhmer(text));
    const QFontMetricsF metrics(base);
    const double natural = metrics.ascent() + metrics.descent();
    block.m_lineHeight = std::round(natural * leading);
    // Below a Khmer letter there is more to make room for than above it.
    const double share = leading > paper::latinLeading ? 0.3 : 0.5;
    block.m_baseline = metrics.ascent() + (block.m_lineHeight - natural) * share;

    QTextOption option(alignment);
    // Without a width to keep to words stay whole, so that minimumWidth() tells the longest.
    option.setWrapMode(width >= unboundedWidth ? QTextOption::WordWrap
                                               : QTextOption::WrapAtWordBoundaryOrAnywhere);
    block.m_layout = std::make_shared<QTextLayout>(text, base);
    block.m_layout->setTextOption(option);
    block.m_layout->setFormats(formats);
    block.m_layout->setCacheEnabled(true);
    block.m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = block.m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, i * block.m_lineHeight + block.m_baseline - line.ascent()));
    }
    block.m_layout->endLayout();
    return block;
}

} // namespace bandom::ui
