#include "ui/print/PagePainter.h"

#include "document/Overloaded.h"

#include <QPainter>
#include <QTextLayout>

namespace bandom::ui {

namespace {

void paintFill(QPainter &painter, const FillItem &fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill.colour);
    if (fill.radius > 0 && fill.area.width() > 0)
        painter.drawRoundedRect(fill.area, fill.radius, fill.radius);
    else
        painter.drawRect(fill.area);
}

void paintRule(QPainter &painter, const RuleItem &rule)
{
    QPen pen(rule.colour, rule.width);
    pen.setCapStyle(Qt::FlatCap);
    if (rule.dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 5});
    }
    painter.setPen(pen);
    painter.drawLine(rule.line);
}

/// The space at which a line was broken: not drawn by Qt, yet it parts two words for those who read the text.
void paintSpaceAtEnd(QPainter &painter, const TextItem &text, int index)
{
    const QTextLine line = text.layout->lineAt(index);
    const int end = line.textStart() + line.textLength();
    if (end < text.layout->text().size() && end > 0 && text.layout->text().at(end - 1) == QLatin1Char(' ')) {
        painter.setPen(Qt::black);
        painter.setFont(text.layout->font());
        painter.drawText(text.origin + line.naturalTextRect().topRight() + QPointF(0, line.ascent()),
                         QStringLiteral(" "));
    }
}

} // namespace

void paintPage(QPainter &painter, const Page &page, PageMarks *marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PageItem &item : page.items) {
        if (const auto *fill = std::get_if<FillItem>(&item))
            paintFill(painter, *fill);
    }
    for (const PageItem &item : page.items) {
        std::visit(document::Overloaded{
                       [](const FillItem &) {},
                       [&](const RuleItem &rule) { paintRule(painter, rule); },
                       [&](const TextItem &text) {
                           for (int i = text.firstLine; i < text.firstLine + text.lineCount; ++i) {
                               text.layout->lineAt(i).draw(&painter, text.origin);
                               if (marks)
                                   paintSpaceAtEnd(painter, text, i);
                           }
                       },
                       [&](const FigureItem &figure) {
                           FigurePictures *pictures = marks ? marks->pictures() : nullptr;
                           paintFigure(painter, *figure.figure, figure.area,
                                       pictures ? *pictures : *figure.pictures);
                       },
                       [&](const LinkItem &link) {
                           if (marks)
                               marks->link(link);
                       },
                       [&](const AnchorItem &anchor) {
                           if (marks)
                               marks->anchor(anchor);
                       },
                       [&](const TagItem &tag) {
                           if (!marks)
                               return;
                           if (tag.name.isEmpty())
                               marks->endTag();
                           else
                               marks->beginTag(tag.name);
                       },
                   },
                   item);
    }
}

} // namespace bandom::ui
