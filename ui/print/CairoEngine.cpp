#include "ui/print/CairoEngine.h"

#include <QGradient>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace bandom::ui {

namespace {

cairo_matrix_t matrixOf(const QTransform &t)
{
    return {t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy()};
}

cairo_line_cap_t capOf(Qt::PenCapStyle style)
{
    if (style == Qt::RoundCap)
        return CAIRO_LINE_CAP_ROUND;
    return style == Qt::FlatCap ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_SQUARE;
}

cairo_line_join_t joinOf(Qt::PenJoinStyle style)
{
    if (style == Qt::RoundJoin)
        return CAIRO_LINE_JOIN_ROUND;
    return style == Qt::BevelJoin ? CAIRO_LINE_JOIN_BEVEL : CAIRO_LINE_JOIN_MITER;
}

cairo_fill_rule_t ruleOf(const QPainterPath &path)
{
    return path.fillRule() == Qt::OddEvenFill ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING;
}

} // namespace

CairoEngine::CairoEngine(cairo_t *context, double scale)
    : QPaintEngine(PrimitiveTransform | PixmapTransform | PainterPaths | LinearGradientFill | Antialiasing |
                   AlphaBlend | ConstantOpacity),
      m_context(context),
      m_scale(scale)
{
}

bool CairoEngine::begin(QPaintDevice *)
{
    m_transform = {};
    m_clip.reset();
    m_opacity = 1;
    return true;
}

bool CairoEngine::end()
{
    return true;
}

void CairoEngine::updateState(const QPaintEngineState &change)
{
    const DirtyFlags flags = change.state();
    if (flags & DirtyTransform)
        m_transform = change.transform();
    if (flags & DirtyPen)
        m_pen = change.pen();
    if (flags & DirtyBrush)
        m_brush = change.brush();
    if (flags & DirtyOpacity)
        m_opacity = change.opacity();
    if (flags & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))
        updateClip(change);
}

void CairoEngine::updateClip(const QPaintEngineState &change)
{
    const DirtyFlags flags = change.state();
    if (flags & (DirtyClipPath | DirtyClipRegion)) {
        QPainterPath path;
        if (flags & DirtyClipPath)
            path = change.clipPath();
        else
            path.addRegion(change.clipRegion());
        path = m_transform.map(path);
        if (change.clipOperation() == Qt::NoClip)
            m_clip.reset();
        else if (change.clipOperation() == Qt::IntersectClip && m_clip)
            m_clip = m_clip->intersected(path);
        else
            m_clip = path;
    } else if (!change.isClipEnabled()) {
        m_clip.reset();
    } else if (painter()->hasClipping()) {
        m_clip = m_transform.map(painter()->clipPath());
    }
}

void CairoEngine::clipAndTransform()
{
    if (m_clip) {
        cairo_identity_matrix(m_context);
        cairo_scale(m_context, m_scale, m_scale);
        cairo_new_path(m_context);
        addPath(*m_clip);
        cairo_set_fill_rule(m_context, ruleOf(*m_clip));
        cairo_clip(m_context);
    }
    const cairo_matrix_t matrix = matrixOf(m_transform * QTransform::fromScale(m_scale, m_scale));
    cairo_set_matrix(m_context, &matrix);
}

void CairoEngine::addPath(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            cairo_move_to(m_context, element.x, element.y);
            break;
        case QPainterPath::LineToElement:
            cairo_line_to(m_context, element.x, element.y);
            break;
        case QPainterPath::CurveToElement: {
            const QPainterPath::Element second = path.elementAt(i + 1);
            const QPainterPath::Element end = path.elementAt(i + 2);
            cairo_curve_to(m_context, element.x, element.y, second.x, second.y, end.x, end.y);
            i += 2;
            break;
        }
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
}

bool CairoEngine::setSource(const QBrush &brush)
{
    const auto alpha = [this](const QColor &colour) { return colour.alphaF() * m_opacity; };
    if (brush.style() == Qt::NoBrush)
        return false;
    const QGradient *gradient = brush.gradient();
    if (gradient && gradient->type() == QGradient::LinearGradient) {
        const auto *linear = static_cast<const QLinearGradient *>(gradient);
        cairo_pattern_t *pattern = cairo_pattern_create_linear(
            linear->start().x(), linear->start().y(), linear->finalStop().x(), linear->finalStop().y());
        for (const QGradientStop &stop : linear->stops()) {
            const QColor colour = stop.second;
            cairo_pattern_add_color_stop_rgba(pattern, stop.first, colour.redF(), colour.greenF(),
                                              colour.blueF(), alpha(colour));
        }
        cairo_set_source(m_context, pattern);
        cairo_pattern_destroy(pattern);
        return true;
    }
    const QColor colour = brush.color();
    cairo_set_source_rgba(m_context, colour.redF(), colour.greenF(), colour.blueF(), alpha(colour));
    return true;
}

void CairoEngine::stroke(const QPainterPath &path)
{
    if (m_pen.style() == Qt::NoPen || !setSource(m_pen.brush()))
        return;
    cairo_new_path(m_context);
    addPath(path);
    double width = m_pen.widthF();
    if (m_pen.isCosmetic() || width <= 0) {
        cairo_identity_matrix(m_context);
        width = width > 0 ? width * m_scale : 0.5;
    }
    cairo_set_line_width(m_context, width);
    cairo_set_line_cap(m_context, capOf(m_pen.capStyle()));
    cairo_set_line_join(m_context, joinOf(m_pen.joinStyle()));
    cairo_set_miter_limit(m_context, std::max(m_pen.miterLimit(), 1.0));
    std::vector<double> dashes;
    if (m_pen.style() != Qt::SolidLine) {
        for (const qreal dash : m_pen.dashPattern())
            dashes.push_back(dash * width);
    }
    cairo_set_dash(m_context, dashes.data(), static_cast<int>(dashes.size()), m_pen.dashOffset() * width);
    cairo_stroke(m_context);
}

void CairoEngine::paint(const QPainterPath &path, bool fill)
{
    cairo_save(m_context);
    clipAndTransform();
    if (fill && setSource(m_brush)) {
        cairo_new_path(m_context);
        addPath(path);
        cairo_set_fill_rule(m_context, ruleOf(path));
        cairo_fill(m_context);
    }
    stroke(path);
    cairo_restore(m_context);
}

void CairoEngine::drawPath(const QPainterPath &path)
{
    paint(path, true);
}

void CairoEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    if (count > 0)
        path.moveTo(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    paint(path, mode != PolylineMode);
}

void CairoEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void CairoEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                            Qt::ImageConversionFlags)
{
    QImage pixels = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    cairo_surface_t *surface =
        cairo_image_surface_create_for_data(pixels.bits(), CAIRO_FORMAT_ARGB32, pixels.width(),
                                            pixels.height(), static_cast<int>(pixels.bytesPerLine()));
    cairo_save(m_context);
    clipAndTransform();
    cairo_rectangle(m_context, target.x(), target.y(), target.width(), target.height());
    cairo_clip(m_context);
    cairo_translate(m_context, target.x(), target.y());
    cairo_scale(m_context, target.width() / source.width(), target.height() / source.height());
    cairo_set_source_surface(m_context, surface, -source.x(), -source.y());
    // A plain cairo_paint() would lose the tag around it.
    cairo_rectangle(m_context, 0, 0, source.width(), source.height());
    cairo_fill(m_context);
    cairo_restore(m_context);
    cairo_surface_destroy(surface);
}

void CairoEngine::drawTextItem(const QPointF &position, const QTextItem &item)
{
    QTextLayout layout(item.text(), item.font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
        layout.endLayout();
        return;
    }
    line.setLineWidth(1e6);
    const QPointF origin = position - QPointF(0, line.ascent());
    layout.endLayout();

    cairo_save(m_context);
    clipAndTransform();
    setSource(m_pen.brush());
    for (const GlyphCluster &cluster : clustersOf(layout))
        show(cluster, origin);
    cairo_restore(m_context);
}

void CairoEngine::show(const GlyphCluster &cluster, QPointF origin)
{
    const CairoFonts::Face face = m_fonts.face(cluster.font);
    if (!face.face) {
        for (const GlyphCluster::Glyph &glyph : cluster.glyphs) {
            cairo_new_path(m_context);
            addPath(cluster.font.pathForGlyph(glyph.index).translated(origin + glyph.position));
            cairo_fill(m_context);
        }
        return;
    }
    std::vector<cairo_glyph_t> glyphs;
    for (const GlyphCluster::Glyph &glyph : cluster.glyphs)
        glyphs.push_back({glyph.index, origin.x() + glyph.position.x(), origin.y() + glyph.position.y()});
    const QByteArray letters = cluster.text.toUtf8();
    std::vector<cairo_text_cluster_t> clusters;
    if (cluster.letterByLetter)
        clusters.assign(glyphs.size(), {1, 1});
    else
        clusters.push_back({static_cast<int>(letters.size()), static_cast<int>(glyphs.size())});

    const double size = cluster.font.pixelSize();
    cairo_matrix_t matrix;
    cairo_matrix_init(&matrix, size, 0, face.slanted ? -0.2 * size : 0, size, 0, 0);
    cairo_set_font_face(m_context, face.face);
    cairo_set_font_matrix(m_context, &matrix);
    cairo_show_text_glyphs(m_context, letters.constData(), static_cast<int>(letters.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), clusters.data(),
                           static_cast<int>(clusters.size()), static_cast<cairo_text_cluster_flags_t>(0));
}

} // namespace bandom::ui
