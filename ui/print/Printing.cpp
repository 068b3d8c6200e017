#include "ui/print/Printing.h"

#include "ui/print/PagePainter.h"
#include "ui/print/Paginator.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace bandom::ui {

bool print(const document::Document &document, QPrinter &printer)
{
    const Pages pages = paginate(document);
    const int count = static_cast<int>(pages.pages.size());
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first, count) : count;

    printer.setDocName(QString::fromStdString(document.title));
    printer.setFullPage(true);
    printer.setPageOrientation(document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const double scale = std::min(paper.width() / pages.size.width(), paper.height() / pages.size.height());
    const QPointF corner((paper.width() - pages.size.width() * scale) / 2,
                         (paper.height() - pages.size.height() * scale) / 2);
    for (int number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return false;
        painter.save();
        painter.translate(corner);
        painter.scale(scale, scale);
        paintPage(painter, pages.pages[static_cast<std::size_t>(number - 1)]);
        painter.restore();
    }
    return painter.end();
}

} // namespace bandom::ui
