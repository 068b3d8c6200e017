#include "ui/print/PagePainter.h"

#include "document/Overloaded.h"

#include <QPainter>

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
                           for (int i = 0; i < text.lineCount; ++i)
                               text.layout->lineAt(text.firstLine + i).draw(&painter, text.origin);
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
