#include "ui/print/PreviewWidget.h"

#include "ui/print/PagePainter.h"
#include "ui/print/Paginator.h"
#include "ui/print/Paper.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

namespace {

constexpr double margin = 20;
constexpr double gap = 16;
constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.2;

void paintSheet(QPainter &painter, const QRectF &sheet)
{
    // The paper's shadow, lighter the further from it.
    painter.setPen(Qt::NoPen);
    for (int i = 3; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 10));
        painter.drawRoundedRect(sheet.adjusted(-i, -i + 2, i, i + 2), i, i);
    }
    painter.setBrush(Qt::white);
    painter.drawRect(sheet);
}

} // namespace

PreviewWidget::PreviewWidget(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("documentPreview"));
    setAccessibleName(tr("Preview of the printed pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
}

QSize PreviewWidget::sizeHint() const
{
    return {640, 720};
}

void PreviewWidget::setDocument(const document::Document &document)
{
    const Place place = placeAt({0, 0});
    const bool wasEmpty = m_pages.pages.empty();
    m_pages = paginate(document);
    if (m_fitsWidth)
        m_zoom = widthToFit();
    updateScrollBars();
    if (wasEmpty)
        verticalScrollBar()->setValue(0);
    else
        showPlaceAt(place, {0, 0});
    viewport()->update();
    tellPage();
}

double PreviewWidget::scale() const
{
    return m_zoom * logicalDpiX() / paper::unitsPerInch;
}

QSizeF PreviewWidget::sheetSize() const
{
    return m_pages.size * scale();
}

double PreviewWidget::widthToFit() const
{
    if (m_pages.pages.empty())
        return 1;
    const QSizeF room = maximumViewportSize();
    const double unit = logicalDpiX() / paper::unitsPerInch;
    const auto zoomFor = [&](double width) {
        return std::clamp((width - 2 * margin) / (m_pages.size.width() * unit), smallestZoom, largestZoom);
    };
    const double zoom = zoomFor(room.width());
    const double sheetHeight = m_pages.size.height() * unit * zoom;
    if (2 * margin + pageCount() * (sheetHeight + gap) - gap <= room.height())
        return zoom;
    return zoomFor(room.width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this));
}

QRectF PreviewWidget::sheet(int page) const
{
    const QSizeF size = sheetSize();
    const double free = viewport()->width() - size.width();
    const double left = free > 2 * margin ? free / 2 : margin - horizontalScrollBar()->value();
    const double top = margin + page * (size.height() + gap) - verticalScrollBar()->value();
    return QRectF(QPointF(std::round(left), std::round(top)), size);
}

PreviewWidget::Place PreviewWidget::placeAt(QPointF position) const
{
    if (m_pages.pages.empty())
        return {};
    const QSizeF size = sheetSize();
    const double fromTop = position.y() + verticalScrollBar()->value() - margin;
    const int page =
        std::clamp(static_cast<int>(std::floor(fromTop / (size.height() + gap))), 0, pageCount() - 1);
    const QPointF inside = position - sheet(page).topLeft();
    return {page, QPointF(inside.x() / size.width(), inside.y() / size.height())};
}

void PreviewWidget::showPlaceAt(const Place &place, QPointF position)
{
    const int page = std::clamp(place.page, 0, std::max(pageCount() - 1, 0));
    const QSizeF size = sheetSize();
    const double top = margin + page * (size.height() + gap) + place.share.y() * size.height();
    const double left = margin + place.share.x() * size.width();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(top - position.y())));
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(left - position.x())));
}

void PreviewWidget::updateScrollBars()
{
    const QSizeF size = sheetSize();
    const double height = pageCount() > 0 ? 2 * margin + pageCount() * (size.height() + gap) - gap : 0;
    const double width = pageCount() > 0 ? 2 * margin + size.width() : 0;
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(width)) - room.width()));
}

int PreviewWidget::currentPage() const
{
    if (m_pages.pages.empty())
        return 0;
    return placeAt({0, viewport()->height() / 2.0}).page + 1;
}

void PreviewWidget::tellPage()
{
    const int page = currentPage();
    if (page == m_toldPage && pageCount() == m_toldCount)
        return;
    m_toldPage = page;
    m_toldCount = pageCount();
    setAccessibleDescription(tr("Page %1 of %2").arg(page).arg(pageCount()));
    emit pageChanged(page, pageCount());
}

void PreviewWidget::changeZoom(double zoom, QPointF fixed)
{
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    const Place place = placeAt(fixed);
    m_zoom = wanted;
    updateScrollBars();
    showPlaceAt(place, fixed);
    viewport()->update();
    emit zoomChanged(m_zoom);
    tellPage();
}

void PreviewWidget::setZoom(double zoom)
{
    m_fitsWidth = false;
    changeZoom(zoom, QRectF(viewport()->rect()).center());
}

void PreviewWidget::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void PreviewWidget::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void PreviewWidget::fitWidth()
{
    m_fitsWidth = true;
    changeZoom(widthToFit(), {viewport()->width() / 2.0, 0});
}

void PreviewWidget::fitPage()
{
    if (m_pages.pages.empty())
        return;
    const int page = currentPage();
    const double unit = logicalDpiX() / paper::unitsPerInch;
    setZoom((viewport()->height() - gap) / (m_pages.size.height() * unit));
    goToPage(page);
}

void PreviewWidget::goToPage(int page)
{
    const int index = std::clamp(page - 1, 0, std::max(pageCount() - 1, 0));
    verticalScrollBar()->setValue(
        static_cast<int>(std::lround(index * (sheetSize().height() + gap) + margin - gap / 2)));
}

void PreviewWidget::nextPage()
{
    goToPage(currentPage() + 1);
}

void PreviewWidget::previousPage()
{
    goToPage(currentPage() - 1);
}

void PreviewWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), palette().color(QPalette::Window).darker(108));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = sheet(page);
        if (paper.top() > event->rect().bottom() + margin)
            break;
        if (paper.bottom() < event->rect().top() - margin)
            continue;
        paintSheet(painter, paper);
        painter.save();
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        paintPage(painter, m_pages.pages[static_cast<std::size_t>(page)]);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void PreviewWidget::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth) {
        const Place place = placeAt({0, 0});
        const double before = m_zoom;
        m_zoom = widthToFit();
        updateScrollBars();
        showPlaceAt(place, {0, 0});
        if (m_zoom != before)
            emit zoomChanged(m_zoom);
    } else {
        updateScrollBars();
    }
    tellPage();
}

void PreviewWidget::keyPressEvent(QKeyEvent *event)
{
    const bool withControl = event->modifiers().testFlag(Qt::ControlModifier);
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        withControl ? nextPage() : bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        withControl ? previousPage() : bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fitWidth();
        return;
    case Qt::Key_1:
        fitPage();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewWidget::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_fitsWidth = false;
    changeZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PreviewWidget::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

const LinkItem *PreviewWidget::linkAt(QPointF position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = sheet(page);
        if (!paper.contains(position))
            continue;
        const QPointF inside = (position - paper.topLeft()) / scale();
        for (const PageItem &item : m_pages.pages[static_cast<std::size_t>(page)].items) {
            const auto *link = std::get_if<LinkItem>(&item);
            if (link && link->area.contains(inside))
                return link;
        }
    }
    return nullptr;
}

void PreviewWidget::follow(const LinkItem &link)
{
    if (!link.internal) {
        emit addressActivated(link.target);
        return;
    }
    for (int page = 0; page < pageCount(); ++page) {
        for (const PageItem &item : m_pages.pages[static_cast<std::size_t>(page)].items) {
            const auto *anchor = std::get_if<AnchorItem>(&item);
            if (anchor && anchor->name == link.target) {
                showPlaceAt({page, QPointF(0, anchor->position.y() / m_pages.size.height())}, {0, 0});
                return;
            }
        }
    }
}

void PreviewWidget::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void PreviewWidget::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PreviewWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const LinkItem *link = linkAt(event->position());
    if (link && event->button() == Qt::LeftButton)
        follow(*link);
}

bool PreviewWidget::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const LinkItem *link = linkAt(help->pos());
        if (link && !link->internal) {
            QToolTip::showText(help->globalPos(), link->target, this);
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace bandom::ui
