#pragma once

#include <QPaintDevice>
#include <QTransform>

#include <cairo.h>

#include <memory>
#include <string>

namespace bandom::ui {

/// A surface of cairo's that a QPainter paints on. Shapes stay vectors; text stays text: each word's glyphs
/// carry the letters that they stand for, so that a reader of the PDF gets Khmer back as it was written.
class CairoDevice : public QPaintDevice
{
public:
    /// `size` is in the painter's units, of which `unitsPerInch` make an inch; the surface's are points.
    /// `context` outlives the device.
    CairoDevice(cairo_t *context, QSizeF size, double unitsPerInch);
    ~CairoDevice() override;

    QPaintEngine *paintEngine() const override;

    /// Puts a JPEG of `size` pixels into `box` as it is, without decoding it. `transform` is the painter's.
    void drawJpeg(const std::string &bytes, QSize size, const QRectF &box, const QTransform &transform);

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    cairo_t *m_context;
    QSizeF m_size;
    double m_unitsPerInch;
    std::unique_ptr<QPaintEngine> m_engine;
};

} // namespace bandom::ui
