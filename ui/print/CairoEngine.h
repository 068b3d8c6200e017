#pragma once

#include "ui/print/CairoFonts.h"
#include "ui/print/GlyphCluster.h"

#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>

#include <cairo.h>

#include <optional>

namespace bandom::ui {

/// Translates QPainter's calls into cairo's.
class CairoEngine : public QPaintEngine
{
public:
    /// `scale` turns the painter's units into the surface's.
    CairoEngine(cairo_t *context, double scale);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &change) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF &position, const QTextItem &item) override;
    Type type() const override { return User; }

private:
    void updateClip(const QPaintEngineState &change);
    void clipAndTransform();
    void addPath(const QPainterPath &path);
    bool setSource(const QBrush &brush);
    void paint(const QPainterPath &path, bool fill);
    void stroke(const QPainterPath &path);
    void show(const GlyphCluster &cluster, QPointF origin);

    cairo_t *m_context;
    double m_scale;
    CairoFonts m_fonts;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    std::optional<QPainterPath> m_clip; ///< in the device's coordinates
};

} // namespace bandom::ui
