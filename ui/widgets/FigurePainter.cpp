#include "ui/widgets/FigurePainter.h"

#include "document/Overloaded.h"
#include "ui/widgets/DisplayText.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/KhmerText.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

namespace {

using document::Colour;
using document::Figure;

/// Figures are drawn in tenths of their unit, as pages are: fonts then have whole pixel sizes, and lines
/// break alike on every screen.
constexpr double fineness = 10;

constexpr double unlimited = 1e6;
constexpr double khmerSize = 1.08;

QFont labelFont(const Figure::Label &label, bool khmer)
{
    QFont font = bandomFont(10);
    if (!khmer) {
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Khmer")});
        // Too little to be seen, but it keeps "fi" two letters, which a reader of a PDF finds.
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    }
    font.setPixelSize(
        std::max(1, static_cast<int>(std::lround(label.size * fineness * (khmer ? khmerSize : 1)))));
    font.setBold(label.bold);
    font.setItalic(label.italic);
    return font;
}

Qt::PenStyle penStyle(Figure::Dash dash)
{
    return dash == Figure::Dash::Solid ? Qt::SolidLine : Qt::CustomDashLine;
}

QPen pen(const Figure::Stroke &stroke, FigureGround ground)
{
    QPen pen(figureColour(stroke.colour, ground), stroke.width * fineness, penStyle(stroke.dash),
             Qt::RoundCap, Qt::RoundJoin);
    if (stroke.dash == Figure::Dash::Dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4, 2.5});
    } else if (stroke.dash == Figure::Dash::Dotted) {
        pen.setDashPattern({0.1, 2.4});
    }
    return pen;
}

void paintLabel(QPainter &painter, const Figure::Label &label, FigureGround ground)
{
    painter.save();
    painter.translate(label.at.x * fineness, label.at.y * fineness);
    painter.rotate(label.angle);
    FigureLabel(label).paint(painter, figureColour(label.colour, ground),
                             figureColour(Colour::Paper, ground));
    painter.restore();
}

void paintPicture(QPainter &painter, const Figure::Picture &picture, FigurePictures &pictures,
                  FigureGround ground)
{
    const QRectF box(picture.box.x * fineness, picture.box.y * fineness, picture.box.width * fineness,
                     picture.box.height * fineness);
    painter.setPen(QPen(figureColour(Colour::Line, ground), fineness / 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    if (picture.bytes)
        pictures.paint(painter, picture, box);
}

} // namespace

QColor figureColour(Colour colour, FigureGround ground)
{
    const auto shade = [ground](QRgb light, QRgb dark) {
        return QColor(ground == FigureGround::Light ? light : dark);
    };
    switch (colour) {
    case Colour::Ink:
        return shade(0x1E292E, 0xE8EEEB);
    case Colour::Muted:
        return shade(0x55636B, 0xA9B5B0);
    case Colour::Line:
        return shade(0xCBD4D0, 0x3C4844);
    case Colour::Paper:
        return shade(0xFFFFFF, 0x1B2421);
    case Colour::Tint:
        return shade(0xEFF5F2, 0x24302C);
    case Colour::Accent:
        return shade(0x1F6F54, 0x5FC19C);
    case Colour::Soft:
        return shade(0xC4E0D4, 0x24503F);
    case Colour::Water:
        return shade(0x2C7BB0, 0x6FB3E0);
    case Colour::Road:
        return shade(0x8A6A3B, 0xC9A56B);
    case Colour::Border:
        return shade(0x7B6A8C, 0xA99ABB);
    case Colour::Low:
        return shade(0xE3F1EA, 0x22382F);
    case Colour::Medium:
        return shade(0xA9D5C0, 0x2C5645);
    case Colour::High:
        return shade(0x6DB394, 0x35705A);
    case Colour::Warning:
        return shade(0x8A5600, 0xE0A050);
    }
    return {};
}

FigureLabel::FigureLabel(const Figure::Label &label) : m_halo(label.halo)
{
    QString text = displayText(label.text);
    const bool khmer = hasKhmer(text);
    text = breakable(text);
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    const QFont font = labelFont(label, khmer);
    m_fontSize = font.pixelSize() / fineness;
    const QFontMetricsF metrics(font);
    m_lineHeight = std::round((metrics.ascent() + metrics.descent()) * (khmer ? 1.15 : 1.0));

    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    m_layout.setText(text);
    m_layout.setFont(font);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(label.width > 0 ? label.width * fineness : unlimited);
    m_layout.endLayout();

    using Across = Figure::Label::Across;
    using Down = Figure::Label::Down;
    const double height = m_lineHeight * m_layout.lineCount();
    const double baseline = metrics.ascent() + (m_lineHeight - metrics.ascent() - metrics.descent()) / 2;
    double top = 0;
    switch (label.down) {
    case Down::Top:
        break;
    case Down::Middle:
        top = -height / 2;
        break;
    case Down::Base:
        top = m_lineHeight - height - baseline;
        break;
    case Down::Bottom:
        top = -height;
        break;
    }
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        QTextLine line = m_layout.lineAt(i);
        const double width = line.naturalTextWidth();
        const double left = label.across == Across::Start    ? 0
                            : label.across == Across::Middle ? -width / 2
                                                             : -width;
        line.setPosition(QPointF(left, top + i * m_lineHeight + baseline - line.ascent()));
    }
}

QString FigureLabel::lineText(int index) const
{
    const QTextLine line = m_layout.lineAt(index);
    QString text = withoutBreaks(m_layout.text().mid(line.textStart(), line.textLength()));
    text.remove(QChar(QChar::LineSeparator));
    return text.trimmed();
}

QPointF FigureLabel::lineStart(int index) const
{
    const QTextLine line = m_layout.lineAt(index);
    return (line.position() + QPointF(0, line.ascent())) / fineness;
}

double FigureLabel::fontSize() const
{
    return m_fontSize;
}

QRectF FigureLabel::box() const
{
    QRectF box;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        box |= m_layout.lineAt(i).naturalTextRect();
    return {box.topLeft() / fineness, box.size() / fineness};
}

void FigureLabel::paint(QPainter &painter, const QColor &colour, const QColor &halo) const
{
    if (m_halo) {
        QPainterPath outlines;
        for (const QGlyphRun &run : m_layout.glyphRuns()) {
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype i = 0; i < glyphs.size(); ++i)
                outlines.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(positions[i]));
        }
        painter.strokePath(
            outlines, QPen(halo, m_fontSize * fineness * 0.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(colour);
    for (int i = 0; i < m_layout.lineCount(); ++i)
        m_layout.lineAt(i).draw(&painter, {});
}

QImage FigurePictures::image(const Figure::Picture &picture)
{
    const auto known = m_images.constFind(picture.bytes.get());
    if (known != m_images.constEnd())
        return *known;
    QByteArray bytes =
        QByteArray::fromRawData(picture.bytes->data(), static_cast<qsizetype>(picture.bytes->size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return *m_images.insert(picture.bytes.get(), reader.read());
}

void FigurePictures::paint(QPainter &painter, const Figure::Picture &picture, const QRectF &box)
{
    const QImage pixels = image(picture);
    if (!pixels.isNull())
        painter.drawImage(box, pixels);
}

QPainterPath painterPath(const document::Path &path, double scale)
{
    QPainterPath result;
    const auto at = [&](std::size_t i) { return QPointF(path.points[i].x, path.points[i].y) * scale; };
    if (path.points.empty())
        return result;
    result.moveTo(at(0));
    if (path.curved) {
        for (std::size_t i = 1; i + 2 < path.points.size(); i += 3)
            result.cubicTo(at(i), at(i + 1), at(i + 2));
    } else {
        for (std::size_t i = 1; i < path.points.size(); ++i)
            result.lineTo(at(i));
    }
    if (path.closed)
        result.closeSubpath();
    return result;
}

void paintFigure(QPainter &painter, const Figure &figure, const QRectF &target, FigurePictures &pictures,
                 FigureGround ground)
{
    if (figure.width <= 0 || figure.height <= 0)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(target.topLeft());
    painter.scale(target.width() / figure.width / fineness, target.height() / figure.height / fineness);
    for (const Figure::Item &item : figure.items) {
        std::visit(
            document::Overloaded{
                [&](const Figure::Stroke &stroke) {
                    painter.strokePath(painterPath(stroke.path, fineness), pen(stroke, ground));
                },
                [&](const Figure::Fill &fill) {
                    QColor colour = figureColour(fill.colour, ground);
                    colour.setAlphaF(static_cast<float>(std::clamp(fill.opacity, 0.0, 1.0)));
                    painter.fillPath(painterPath(fill.path, fineness), colour);
                },
                [&](const Figure::Label &label) { paintLabel(painter, label, ground); },
                [&](const Figure::Picture &picture) { paintPicture(painter, picture, pictures, ground); },
            },
            item);
    }
    painter.restore();
}

} // namespace bandom::ui
