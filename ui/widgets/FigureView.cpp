#include "ui/widgets/FigureView.h"

#include "ui/widgets/DisplayText.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

namespace {

constexpr double LargeStep = 12; ///< pixels that an arrow key moves the cross-hair
constexpr double SmallStep = 1;
constexpr double PanStep = 48;
constexpr double KeyZoom = 1.5;
/// A figure that is much larger than on paper is coarse to read.
constexpr double LargestScale = 1.8;

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

FigureView::FigureView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::setFigure(document::Figure figure)
{
    const bool sameSize = figure.width == m_figure.width && figure.height == m_figure.height;
    m_figure = std::move(figure);
    m_pictures = {};
    setAccessibleDescription(displayText(m_figure.alternative));
    if (!sameSize)
        updateGeometry();
    update();
}

void FigureView::setPointing(bool pointing)
{
    m_pointing = pointing;
    setFocusPolicy(pointing ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(pointing);
    setCursor(pointing ? Qt::CrossCursor : Qt::ArrowCursor);
    QSizePolicy policy(QSizePolicy::Expanding, pointing ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    policy.setHeightForWidth(!pointing);
    setSizePolicy(policy);
    update();
}

void FigureView::setCrossHair(std::optional<document::Point> at)
{
    m_crossHair = at;
    update();
}

double FigureView::scale() const
{
    if (m_figure.width <= 0 || m_figure.height <= 0)
        return 1;
    return std::min({width() / m_figure.width, height() / m_figure.height, LargestScale});
}

QRectF FigureView::target() const
{
    const QSizeF size(m_figure.width * scale(), m_figure.height * scale());
    const double left = m_pointing ? (width() - size.width()) / 2 : 0;
    return {QPointF(left, 0), size};
}

FigureGround FigureView::ground() const
{
    return palette().color(QPalette::Base).lightnessF() < 0.5 ? FigureGround::Dark : FigureGround::Light;
}

document::Point FigureView::centre() const
{
    return {m_figure.width / 2, m_figure.height / 2};
}

document::Point FigureView::toFigure(QPointF position) const
{
    const QPointF inside = (position - target().topLeft()) / scale();
    return {inside.x(), inside.y()};
}

QPointF FigureView::toWidget(document::Point point) const
{
    return target().topLeft() + QPointF(point.x, point.y) * scale();
}

QSize FigureView::sizeHint() const
{
    // A point is four thirds of a pixel at the usual 96 dots an inch.
    const double factor = 4.0 / 3;
    return QSizeF(m_figure.width * factor, m_figure.height * factor).toSize();
}

QSize FigureView::minimumSizeHint() const
{
    return m_pointing ? QSize(240, 180) : QSizeF(m_figure.width * 0.6, m_figure.height * 0.6).toSize();
}

int FigureView::heightForWidth(int width) const
{
    if (m_figure.width <= 0)
        return 0;
    return static_cast<int>(std::ceil(m_figure.height * std::min(width / m_figure.width, LargestScale)));
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(target(), figureColour(document::Colour::Paper, ground()));
    paintFigure(painter, m_figure, target(), m_pictures, ground());
    if (!m_pointing)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_crossHair) {
        const QPointF at = toWidget(*m_crossHair);
        for (const auto &[colour, width] :
             {std::pair{document::Colour::Paper, 4.0}, std::pair{document::Colour::Ink, 1.5}}) {
            painter.setPen(QPen(figureColour(colour, ground()), width));
            for (const QPointF &arm : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
                painter.drawLine(at + arm * 4, at + arm * 16);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Tone::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(target().adjusted(1, 1, -1, -1));
    }
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

void FigureView::moveCrossHair(QPointF by)
{
    document::Point at = m_crossHair.value_or(centre());
    if (m_crossHair) {
        at.x = std::clamp(at.x + by.x() / scale(), 0.0, m_figure.width);
        at.y = std::clamp(at.y + by.y() / scale(), 0.0, m_figure.height);
    }
    setCrossHair(at);
    emit pointed(at);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (!m_pointing)
        return QWidget::keyPressEvent(event);
    const std::optional<QPointF> direction = directionOf(event->key());
    if (direction && event->modifiers() & Qt::ControlModifier)
        emit dragged(*direction * (-PanStep / scale()));
    else if (direction)
        moveCrossHair(*direction * (event->modifiers() & Qt::ShiftModifier ? SmallStep : LargeStep));
    else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        emit zoomed(KeyZoom, m_crossHair.value_or(centre()));
    else if (event->key() == Qt::Key_Minus)
        emit zoomed(1 / KeyZoom, m_crossHair.value_or(centre()));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
              event->key() == Qt::Key_Space) &&
             m_crossHair)
        emit picked(*m_crossHair);
    else
        QWidget::keyPressEvent(event);
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    if (!m_pointing || event->angleDelta().y() == 0)
        return QWidget::wheelEvent(event);
    emit zoomed(std::pow(KeyZoom, event->angleDelta().y() / 240.0), toFigure(event->position()));
    event->accept();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (!m_pointing || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_last = event->position();
    m_dragging = false;
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pointing)
        return QWidget::mouseMoveEvent(event);
    if (m_pressed) {
        const double far = (event->position() - *m_pressed).manhattanLength();
        m_dragging = m_dragging || far >= QApplication::startDragDistance();
        if (m_dragging) {
            const QPointF by = (event->position() - m_last) / scale();
            m_last = event->position();
            emit dragged(by);
        }
        return;
    }
    emit pointed(toFigure(event->position()));
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pointing || event->button() != Qt::LeftButton || !m_pressed)
        return QWidget::mouseReleaseEvent(event);
    m_pressed.reset();
    if (m_dragging)
        return;
    const document::Point at = toFigure(event->position());
    if (at.x < 0 || at.y < 0 || at.x > m_figure.width || at.y > m_figure.height)
        return;
    setCrossHair(at);
    emit picked(at);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FigureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace bandom::ui
