#include "ui/print/CairoDevice.h"

#include "ui/print/CairoEngine.h"

#include <cmath>

namespace bandom::ui {

CairoDevice::CairoDevice(cairo_t *context, QSizeF size, double unitsPerInch)
    : m_context(context),
      m_size(size),
      m_unitsPerInch(unitsPerInch),
      m_engine(std::make_unique<CairoEngine>(context, 72.0 / unitsPerInch))
{
}

CairoDevice::~CairoDevice() = default;

QPaintEngine *CairoDevice::paintEngine() const
{
    return m_engine.get();
}

void CairoDevice::drawJpeg(const std::string &bytes, QSize size, const QRectF &box,
                           const QTransform &transform)
{
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width(), size.height());
    // cairo writes the file when the page is done.
    auto *kept = new std::string(bytes);
    const cairo_status_t status = cairo_surface_set_mime_data(
        surface, CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char *>(kept->data()), kept->size(),
        [](void *data) { delete static_cast<std::string *>(data); }, kept);
    if (status != CAIRO_STATUS_SUCCESS)
        delete kept;
    const double scale = 72 / m_unitsPerInch;
    const QTransform t = transform * QTransform::fromScale(scale, scale);
    const cairo_matrix_t matrix{t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy()};
    cairo_save(m_context);
    cairo_set_matrix(m_context, &matrix);
    cairo_translate(m_context, box.x(), box.y());
    cairo_scale(m_context, box.width() / size.width(), box.height() / size.height());
    cairo_set_source_surface(m_context, surface, 0, 0);
    // A plain cairo_paint() would lose the tag around it.
    cairo_rectangle(m_context, 0, 0, size.width(), size.height());
    cairo_fill(m_context);
    cairo_restore(m_context);
    cairo_surface_destroy(surface);
}

int CairoDevice::metric(PaintDeviceMetric metric) const
{
    const auto whole = [](double value) { return static_cast<int>(std::lround(value)); };
    switch (metric) {
    case PdmWidth:
        return whole(m_size.width());
    case PdmHeight:
        return whole(m_size.height());
    case PdmWidthMM:
        return whole(m_size.width() / m_unitsPerInch * 25.4);
    case PdmHeightMM:
        return whole(m_size.height() / m_unitsPerInch * 25.4);
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return whole(m_unitsPerInch);
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace bandom::ui
