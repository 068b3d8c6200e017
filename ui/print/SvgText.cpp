#include "ui/print/SvgText.h"

#include "document/Overloaded.h"
#include "ui/widgets/DisplayText.h"
#include "ui/widgets/FigurePainter.h"

#include <QBuffer>
#include <QPainter>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

namespace {

using document::Figure;

QString number(double value)
{
    // Adding 0 makes "-0" plain.
    return QString::number(std::round(value * 100) / 100 + 0.0, 'g', 8);
}

QString pathData(const document::Path &path)
{
    QString data;
    for (std::size_t i = 0; i < path.points.size(); ++i) {
        if (i == 0)
            data += QLatin1Char('M');
        else if (path.curved)
            data += i % 3 == 1 ? QLatin1Char('C') : QLatin1Char(' ');
        else
            data += QLatin1Char('L');
        data += number(path.points[i].x) + QLatin1Char(' ') + number(path.points[i].y);
    }
    if (path.closed)
        data += QLatin1Char('Z');
    return data;
}

class SvgRenderer
{
public:
    /// `plain`: without what only browsers understand.
    SvgRenderer(QXmlStreamWriter &xml, const Figure &figure, bool plain)
        : m_xml(xml),
          m_figure(figure),
          m_plain(plain)
    {
    }

    void render()
    {
        begin("svg");
        attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
        attribute("xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink"));
        attribute("viewBox",
                  QStringLiteral("0 0 %1 %2").arg(number(m_figure.width), number(m_figure.height)));
        if (m_plain) {
            attribute("width", number(m_figure.width) + QStringLiteral("pt"));
            attribute("height", number(m_figure.height) + QStringLiteral("pt"));
        } else {
            attribute("style", QStringLiteral("width: 100%; max-width: %1pt").arg(number(m_figure.width)));
            attribute("role", QStringLiteral("img"));
            attribute("aria-label", displayText(m_figure.alternative));
        }
        attribute("font-family", QStringLiteral("'Noto Sans', 'Noto Sans Khmer', 'Khmer OS', sans-serif"));
        for (const Figure::Item &item : m_figure.items) {
            std::visit(document::Overloaded{
                           [this](const Figure::Stroke &stroke) { write(stroke); },
                           [this](const Figure::Fill &fill) { write(fill); },
                           [this](const Figure::Label &label) { write(label); },
                           [this](const Figure::Picture &picture) { write(picture); },
                       },
                       item);
        }
        end();
    }

private:
    void begin(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }

    void write(const Figure::Stroke &stroke)
    {
        begin("path");
        attribute("d", pathData(stroke.path));
        attribute("fill", QStringLiteral("none"));
        attribute("stroke", figureColour(stroke.colour).name());
        attribute("stroke-width", number(stroke.width));
        attribute("stroke-linejoin", QStringLiteral("round"));
        switch (stroke.dash) {
        case Figure::Dash::Solid:
            attribute("stroke-linecap", QStringLiteral("round"));
            break;
        case Figure::Dash::Dashed:
            attribute("stroke-dasharray",
                      number(stroke.width * 4) + QLatin1Char(' ') + number(stroke.width * 2.5));
            break;
        case Figure::Dash::Dotted:
            attribute("stroke-linecap", QStringLiteral("round"));
            attribute("stroke-dasharray", number(std::max(0.01, stroke.width * 0.1)) + QLatin1Char(' ') +
                                              number(stroke.width * 2.4));
            break;
        }
        end();
    }

    void write(const Figure::Fill &fill)
    {
        begin("path");
        attribute("d", pathData(fill.path));
        attribute("fill", figureColour(fill.colour).name());
        if (fill.opacity < 1)
            attribute("fill-opacity", number(fill.opacity));
        end();
    }

    void write(const Figure::Label &label)
    {
        const FigureLabel layout(label);
        // Few readers but browsers can stroke a text behind its fill.
        if (label.halo && m_plain)
            writeText(label, layout, true);
        writeText(label, layout, false);
    }

    void writeText(const Figure::Label &label, const FigureLabel &layout, bool haloOnly)
    {
        begin("text");
        if (label.angle != 0)
            attribute("transform", QStringLiteral("rotate(%1 %2 %3)")
                                       .arg(number(label.angle), number(label.at.x), number(label.at.y)));
        attribute("font-size", number(layout.fontSize()));
        if (label.bold)
            attribute("font-weight", QStringLiteral("bold"));
        if (label.italic)
            attribute("font-style", QStringLiteral("italic"));
        using Across = Figure::Label::Across;
        if (label.across != Across::Start)
            attribute("text-anchor",
                      label.across == Across::Middle ? QStringLiteral("middle") : QStringLiteral("end"));
        const QString paper = figureColour(document::Colour::Paper).name();
        attribute("fill", haloOnly ? paper : figureColour(label.colour).name());
        if (haloOnly || (label.halo && !m_plain)) {
            attribute("stroke", paper);
            attribute("stroke-width", number(layout.fontSize() * 0.3));
            attribute("stroke-linejoin", QStringLiteral("round"));
            if (!haloOnly)
                attribute("paint-order", QStringLiteral("stroke"));
        }
        for (int i = 0; i < layout.lineCount(); ++i) {
            begin("tspan");
            attribute("x", number(label.at.x));
            attribute("y", number(label.at.y + layout.lineStart(i).y()));
            m_xml.writeCharacters(layout.lineText(i));
            end();
        }
        end();
    }

    void write(const Figure::Picture &picture)
    {
        if (!picture.bytes || picture.bytes->empty())
            return;
        const QByteArray bytes = QByteArray::fromStdString(*picture.bytes);
        const bool png = bytes.startsWith("\x89PNG");
        begin("image");
        attribute("x", number(picture.box.x));
        attribute("y", number(picture.box.y));
        attribute("width", number(picture.box.width));
        attribute("height", number(picture.box.height));
        attribute("preserveAspectRatio", QStringLiteral("none"));
        attribute("xlink:href", QLatin1String(png ? "data:image/png;base64," : "data:image/jpeg;base64,") +
                                    QString::fromLatin1(bytes.toBase64()));
        end();
    }

    QXmlStreamWriter &m_xml;
    const Figure &m_figure;
    bool m_plain;
};

} // namespace

void writeInlineSvg(QXmlStreamWriter &xml, const Figure &figure)
{
    SvgRenderer(xml, figure, false).render();
}

QByteArray svgFile(const Figure &figure)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    SvgRenderer(xml, figure, true).render();
    xml.writeEndDocument();
    return bytes;
}

QByteArray pngFile(const Figure &figure, double pixelsPerPoint)
{
    const QSize size = QSizeF(figure.width * pixelsPerPoint, figure.height * pixelsPerPoint).toSize();
    QImage image(size.expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(figureColour(document::Colour::Paper));
    QPainter painter(&image);
    FigurePictures pictures;
    paintFigure(painter, figure, QRectF(QPointF(), QSizeF(size)), pictures);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace bandom::ui
