#pragma once

#include "document/Figure.h"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

class QPainter;

/// The one way in which figures are drawn: on a screen, on the pages of the preview and the printer, in a
/// PDF.
namespace bandom::ui {

enum class FigureGround { Light, Dark };

/// The shade of `colour` on this ground. Paper and print are light.
QColor figureColour(document::Colour colour, FigureGround ground = FigureGround::Light);

/// The lines of a label, set with the program's fonts, in the figure's units.
class FigureLabel
{
public:
    explicit FigureLabel(const document::Figure::Label &label);

    int lineCount() const { return m_layout.lineCount(); }

    /// A line's text without the places where it may break.
    QString lineText(int line) const;

    /// Where a line's text begins on its baseline, relative to the label's point, before it is turned.
    QPointF lineStart(int line) const;

    /// The font's size in the figure's units: that of Khmer is larger, as everywhere on paper.
    double fontSize() const;

    /// The label's box relative to its point, before it is turned.
    QRectF box() const;

    /// Paints at the origin; the painter's unit is a tenth of the figure's.
    void paint(QPainter &painter, const QColor &colour, const QColor &halo) const;

private:
    QTextLayout m_layout;
    double m_lineHeight = 0;
    double m_fontSize = 0;
    bool m_halo = false;
};

/// Draws the photos of figures, and keeps them decoded. Another target than a screen may have a better way.
class FigurePictures
{
public:
    virtual ~FigurePictures() = default;

    /// Paints a picture into `box`; nothing where its bytes are no picture.
    virtual void paint(QPainter &painter, const document::Figure::Picture &picture, const QRectF &box);

protected:
    QImage image(const document::Figure::Picture &picture);

private:
    QHash<const std::string *, QImage> m_images;
};

/// The points of `path` as the painter wants them, times `scale`.
QPainterPath painterPath(const document::Path &path, double scale = 1);

/// Paints `figure` so that it fills `target`, whose proportions are the figure's. Its ground is left as it
/// is.
void paintFigure(QPainter &painter, const document::Figure &figure, const QRectF &target,
                 FigurePictures &pictures, FigureGround ground = FigureGround::Light);

} // namespace bandom::ui
