#include "ui/widgets/FigureView.h"

#include "support/Catch.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <set>

using namespace bandom;
using namespace bandom::document;
using ui::FigureView;

namespace {

Figure sample()
{
    Figure figure;
    figure.width = 200;
    figure.height = 100;
    figure.alternative = "A field";
    figure.items.push_back(Figure::Fill{rectangle({0, 0, 100, 100}), Colour::Water});
    return figure;
}

} // namespace

TEST_CASE("a figure fills its widget and keeps its proportions")
{
    FigureView view;
    view.setFigure(sample());
    view.resize(300, 400);
    CHECK(view.heightForWidth(300) == 150);
    CHECK(view.accessibleDescription() == "A field");
    const QImage image = view.grab().toImage();
    CHECK(image.pixelColor(10, 10) == ui::figureColour(Colour::Water));
    CHECK(image.pixelColor(149, 140) == ui::figureColour(Colour::Water));
    CHECK(image.pixelColor(155, 10) == ui::figureColour(Colour::Paper));
    CHECK(view.toFigure({150, 75}) == Point{100, 50});
    CHECK(view.toWidget({100, 50}) == QPointF(150, 75));
}

TEST_CASE("a figure on dark ground has colours of its own")
{
    FigureView view;
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::black);
    view.setPalette(palette);
    view.setFigure(sample());
    view.resize(200, 100);
    const QImage image = view.grab().toImage();
    CHECK(image.pixelColor(10, 10) == ui::figureColour(Colour::Water, ui::FigureGround::Dark));
    CHECK(image.pixelColor(150, 10) == ui::figureColour(Colour::Paper, ui::FigureGround::Dark));
}

TEST_CASE("the steps of a scale differ in lightness and leave ink readable on both grounds")
{
    for (const ui::FigureGround ground : {ui::FigureGround::Light, ui::FigureGround::Dark}) {
        const auto light = [&](Colour colour) { return ui::figureColour(colour, ground).lightnessF(); };
        const double ink = light(Colour::Ink);
        std::set<double> steps;
        for (const Colour step : {Colour::Low, Colour::Medium, Colour::High}) {
            steps.insert(light(step));
            CHECK(std::abs(ink - light(step)) > 0.35);
        }
        CHECK(steps.size() == 3);
    }
}

TEST_CASE("a click or Enter picks a point in the figure's coordinates")
{
    FigureView view;
    view.setPointing(true);
    view.setFigure(sample());
    view.resize(400, 300);
    view.show();
    std::vector<Point> picked;
    QObject::connect(&view, &FigureView::picked, [&](Point at) { picked.push_back(at); });
    // 1.8 times as large at most: 360 by 180, in the middle.
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(20 + 18, 36));
    REQUIRE(picked.size() == 1);
    CHECK(picked[0].x == Approx(10));
    CHECK(picked[0].y == Approx(20));

    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(picked.size() == 2);
    CHECK(picked[1].x == Approx(10 + 12 / 1.8));
    CHECK(picked[1].y == Approx(20 + 1 / 1.8));

    // Outside of the figure there is nothing to pick.
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(200, 290));
    CHECK(picked.size() == 2);
}

TEST_CASE("the first arrow key sets the cross-hair in the middle and it never leaves the figure")
{
    FigureView view;
    view.setPointing(true);
    view.setFigure(sample());
    view.resize(200, 100);
    CHECK_FALSE(view.crossHair());
    QTest::keyClick(&view, Qt::Key_Left);
    REQUIRE(view.crossHair());
    CHECK(*view.crossHair() == Point{100, 50});
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.crossHair()->x == 0);
}

TEST_CASE("dragging and control with an arrow ask for another part and picks nothing")
{
    FigureView view;
    view.setPointing(true);
    view.setFigure(sample());
    view.resize(200, 100);
    view.show();
    QPointF moved;
    int picks = 0;
    QObject::connect(&view, &FigureView::dragged, [&](QPointF by) { moved += by; });
    QObject::connect(&view, &FigureView::picked, [&] { ++picks; });
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(50, 50));
    QTest::mouseMove(&view, QPoint(90, 60));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(90, 60));
    CHECK(moved == QPointF(40, 10));
    CHECK(picks == 0);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(moved == QPointF(40 - 48, 10));
}

TEST_CASE("plus and minus and the wheel ask for more or less of the figure")
{
    FigureView view;
    view.setPointing(true);
    view.setFigure(sample());
    view.resize(200, 100);
    std::vector<double> factors;
    QObject::connect(&view, &FigureView::zoomed, [&](double factor, Point) { factors.push_back(factor); });
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Minus);
    QWheelEvent wheel(QPointF(10, 10), QPointF(10, 10), {}, QPoint(0, 120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &wheel);
    REQUIRE(factors.size() == 3);
    CHECK(factors[0] * factors[1] == Approx(1));
    CHECK(factors[2] > 1);
}

TEST_CASE("a figure that is only looked at takes no keys")
{
    FigureView view;
    view.setFigure(sample());
    view.resize(200, 100);
    CHECK(view.focusPolicy() == Qt::NoFocus);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK_FALSE(view.crossHair());
}

TEST_CASE("a photo that is none leaves its frame and harms nothing")
{
    Figure figure = sample();
    figure.items = {Figure::Picture{{10, 10, 50, 50}, std::make_shared<const std::string>("no picture")},
                    Figure::Picture{{70, 10, 50, 50}, nullptr}};
    FigureView view;
    view.setFigure(figure);
    view.resize(200, 100);
    CHECK(view.grab().toImage().pixelColor(30, 30) == ui::figureColour(Colour::Paper));
}
