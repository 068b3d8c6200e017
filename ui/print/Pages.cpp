#include "ui/print/Pages.h"

#include "document/Overloaded.h"

namespace bandom::ui {

QString TextItem::text() const
{
    if (lineCount == 0)
        return {};
    const QTextLine first = layout->lineAt(firstLine);
    const QTextLine last = layout->lineAt(firstLine + lineCount - 1);
    QString text =
        layout->text().mid(first.textStart(), last.textStart() + last.textLength() - first.textStart());
    text.remove(QChar(0x200B));
    text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    return text;
}

void move(PageItem &item, QPointF offset)
{
    std::visit(document::Overloaded{
                   [offset](FillItem &fill) { fill.area.translate(offset); },
                   [offset](RuleItem &rule) { rule.line.translate(offset); },
                   [offset](TextItem &text) {
                       text.origin += offset;
                       text.box.translate(offset);
                   },
                   [offset](FigureItem &figure) { figure.area.translate(offset); },
                   [offset](LinkItem &link) { link.area.translate(offset); },
                   [offset](AnchorItem &anchor) { anchor.position += offset; },
                   [](TagItem &) {},
               },
               item);
}

} // namespace bandom::ui
