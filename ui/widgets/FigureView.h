#pragma once

#include "document/Figure.h"
#include "ui/widgets/FigurePainter.h"

#include <QWidget>

#include <optional>

namespace bandom::ui {

/// A figure on the screen, as large as its place allows, on light or dark ground as the palette is. What it
/// says is its accessible description.
///
/// With pointing it has a cross-hair, for the mouse and the keyboard alike: a click, or arrow keys (Shift:
/// small steps) and Enter, pick a point; dragging, or Ctrl with arrow keys, asks for another part of what it
/// shows; the wheel, + and - ask for more or less of it. What these mean is up to the owner, who sets another
/// figure.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    void setFigure(document::Figure figure);
    const document::Figure &figure() const { return m_figure; }

    void setPointing(bool pointing);

    /// The cross-hair's place in the figure; none before the first key or where there is no pointing.
    std::optional<document::Point> crossHair() const { return m_crossHair; }
    void setCrossHair(std::optional<document::Point> at);

    document::Point toFigure(QPointF position) const;
    QPointF toWidget(document::Point point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return !m_pointing; }
    int heightForWidth(int width) const override;

signals:
    /// In the figure's coordinates.
    void picked(bandom::document::Point at);
    /// The mouse or the cross-hair moved there.
    void pointed(bandom::document::Point at);
    /// What is shown is to move by this much.
    void dragged(QPointF by);
    /// What is shown is to grow by `factor` (below 1: to shrink) while what is at `around` stays there.
    void zoomed(double factor, bandom::document::Point around);
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF target() const;
    double scale() const;
    FigureGround ground() const;
    document::Point centre() const;
    void moveCrossHair(QPointF by);

    document::Figure m_figure;
    FigurePictures m_pictures;
    bool m_pointing = false;
    std::optional<document::Point> m_crossHair;
    std::optional<QPointF> m_pressed; ///< where the mouse went down
    QPointF m_last;
    bool m_dragging = false;
};

} // namespace bandom::ui
