#include "ui/print/CairoDevice.h"

#include "ui/print/CairoEngine.h"

#include <cmath>

namespace bandom::ui {

CairoDevice::CairoDevice(cairo_t *context, QSizeF size, double unitsPerInch)
    : m_size(size),
      m_unitsPerInch(unitsPerInch),
      m_engine(std::make_unique<CairoEngine>(context, 72.0 / unitsPerInch))
{
}

CairoDevice::~CairoDevice() = default;

QPaintEngine *CairoDevice::paintEngine() const
{
    return m_engine.get();
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
