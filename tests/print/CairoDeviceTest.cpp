#include "ui/print/CairoDevice.h"

#include "support/Catch.h"
#include "ui/widgets/Fonts.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <functional>

using namespace bandom;

namespace {

constexpr int side = 160;

using Drawing = std::function<void(QPainter &)>;

/// What Qt's own painter makes of `draw`: the truth.
QImage byQt(const Drawing &draw)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(2835);
    image.setDotsPerMeterY(2835);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

QImage byCairo(const Drawing &draw)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_ARGB32, side, side, static_cast<int>(image.bytesPerLine()));
    cairo_t *context = cairo_create(surface);
    {
        ui::CairoDevice device(context, QSizeF(side, side), 72);
        QPainter painter(&device);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter);
    }
    CHECK(cairo_status(context) == CAIRO_STATUS_SUCCESS);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
    return image;
}

/// The mean difference of a pixel's channel, 0 to 255, where either image has ink.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QColor first = a.pixelColor(x, y);
            const QColor second = b.pixelColor(x, y);
            if (first == Qt::white && second == Qt::white)
                continue;
            sum += std::abs(first.red() - second.red()) + std::abs(first.green() - second.green()) +
                   std::abs(first.blue() - second.blue());
            count += 3;
        }
    }
    REQUIRE(count > 100);
    return sum / count;
}

void checkSame(const Drawing &draw)
{
    CHECK(difference(byQt(draw), byCairo(draw)) < 6);
}

} // namespace

TEST_CASE("cairo draws shapes as Qt does")
{
    SECTION("filled and outlined, turned and half transparent")
    {
        checkSame([](QPainter &painter) {
            painter.setPen(QPen(Qt::darkGreen, 4));
            painter.setBrush(QColor(200, 60, 20));
            painter.drawRect(QRectF(10, 10, 60, 40));
            painter.translate(80, 80);
            painter.rotate(30);
            painter.setOpacity(0.5);
            painter.drawEllipse(QRectF(-30, -20, 60, 40));
        });
    }
    SECTION("lines with dashes and joins")
    {
        checkSame([](QPainter &painter) {
            painter.setPen(QPen(Qt::blue, 5, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
            const QPolygonF corner{{{10, 140}, {80, 20}, {150, 140}}};
            painter.drawPolyline(corner);
            painter.setPen(QPen(Qt::red, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawLine(QLineF(20, 150, 140, 150));
        });
    }
    SECTION("a polygon with a hole")
    {
        checkSame([](QPainter &painter) {
            QPainterPath path;
            path.addRect(10, 10, 120, 120);
            path.addEllipse(QPointF(70, 70), 40, 40);
            painter.fillPath(path, Qt::darkCyan);
        });
    }
    SECTION("a gradient")
    {
        checkSame([](QPainter &painter) {
            QLinearGradient gradient(0, 0, side, 0);
            gradient.setColorAt(0, Qt::white);
            gradient.setColorAt(1, Qt::darkGreen);
            painter.fillRect(QRectF(0, 20, side, 100), gradient);
        });
    }
    SECTION("an image")
    {
        checkSame([](QPainter &painter) {
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(Qt::darkMagenta);
            painter.drawImage(QRectF(20, 30, 80, 60), image);
        });
    }
}

TEST_CASE("cairo keeps a painter's clips within each other and gives them back")
{
    checkSame([](QPainter &painter) {
        painter.setClipRect(QRectF(20, 20, 100, 100));
        painter.save();
        QPainterPath circle;
        circle.addEllipse(QPointF(80, 80), 60, 60);
        painter.translate(10, 0);
        painter.setClipPath(circle, Qt::IntersectClip);
        painter.fillRect(QRectF(0, 0, side, side), Qt::darkGreen);
        painter.restore();
        painter.fillRect(QRectF(0, 90, side, 10), Qt::red);
        painter.setClipping(false);
        painter.fillRect(QRectF(0, 140, side, 10), Qt::blue);
    });
}

TEST_CASE("cairo shows the glyphs that Qt shows at the same places")
{
    for (const QString &text :
         {QStringLiteral("Office 12"), QStringLiteral("ស្ត្រីលក់"), QStringLiteral("ខែ 9 GPS")}) {
        INFO(text.toStdString());
        const Drawing draw = [&](QPainter &painter) {
            QFont font = ui::bandomFont(10);
            font.setPixelSize(30);
            painter.setFont(font);
            painter.drawText(QPointF(6, 60), text);
            font.setItalic(true);
            painter.setFont(font);
            painter.drawText(QPointF(6, 120), text);
        };
        // The two smooth the edges of letters differently.
        CHECK(difference(byQt(draw), byCairo(draw)) < 30);
    }
}
