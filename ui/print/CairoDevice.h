#pragma once

#include <QPaintDevice>

#include <cairo.h>

#include <memory>

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

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    double m_unitsPerInch;
    std::unique_ptr<QPaintEngine> m_engine;
};

} // namespace bandom::ui
