#include "ui/widgets/WrapLabel.h"

#include "support/Catch.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/KhmerText.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace bandom::ui;

namespace {

const QString unspacedKhmer =
    QStringLiteral("មន្ទីរកសិកម្មរុក្ខាប្រមាញ់និងនេសាទខេត្តចុះតាមដានពិនិត្យនិងបន្តគាំទ្រក្រុមកសិករដាំបន្លែ");

} // namespace

TEST_CASE("breaks that are shown in Khmer text never change what it says")
{
    CHECK(withoutBreaks(breakable(unspacedKhmer)) == unspacedKhmer);
    CHECK(breakable("market potential") == "market potential");
    CHECK(hasKhmer("Area ១"));
    CHECK_FALSE(hasKhmer("Area 1"));
}

TEST_CASE("Khmer without spaces wraps inside the width that it is given")
{
    const QFont font = WrapLabel().font();
    const WrappedText oneLine(unspacedKhmer, font, 0);
    REQUIRE(oneLine.lineCount() == 1);
    const WrappedText wrapped(unspacedKhmer, font, 160);
    CHECK(wrapped.lineCount() >= 3);
    CHECK(wrapped.size().width() <= 160);
    CHECK(wrapped.size().height() == Approx(oneLine.size().height() * wrapped.lineCount()));
}

TEST_CASE("Khmer lines stand higher than Latin ones")
{
    const QFont font = WrapLabel().font();
    CHECK(WrappedText(QStringLiteral("ស្ត្រី"), font, 0).size().height() >
          1.15 * WrappedText("women", font, 0).size().height());
}

TEST_CASE("a text of more lines than allowed ends in an ellipsis")
{
    const QFont font = WrapLabel().font();
    const WrappedText cut("one two three four five six seven eight nine ten eleven twelve", font, 100, 2);
    CHECK(cut.lineCount() == 2);
    const WrappedText fits("one two", font, 300, 2);
    CHECK(fits.lineCount() == 1);
}

TEST_CASE("a wrapping label is as high as its text needs at its width")
{
    WrapLabel label(unspacedKhmer);
    CHECK(label.hasHeightForWidth());
    CHECK(label.heightForWidth(150) > label.heightForWidth(600));
    CHECK(WrapLabel().heightForWidth(100) == 0);
    label.setMaxLines(1);
    CHECK(label.heightForWidth(150) < 40);
}

TEST_CASE("a screen reader and the clipboard get a label's text as it was written")
{
    WrapLabel label(unspacedKhmer);
    CHECK(label.text() == unspacedKhmer);
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
    REQUIRE(accessible);
    CHECK(accessible->text(QAccessible::Name) == unspacedKhmer);
}

TEST_CASE("no mark above or below Khmer letters leaves the room of its line")
{
    const WrappedText text(QStringLiteral("ញ៉ាំ ស្រ្តី ក្ដៅ ត្រឹមត្រូវ ន្ត្រូ ស្ត្រៀ ប៉ុន្តែ"), bandomFont(40), 0);
    const int margin = 40;
    const auto height = static_cast<int>(std::ceil(text.size().height()));
    QImage image(static_cast<int>(text.size().width()) + 2 * margin, height + 2 * margin,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    text.draw(&painter, QRectF(margin, margin, text.size().width(), height), Qt::AlignTop);
    painter.end();
    int outside = 0;
    int inside = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128)
                ++(y < margin || y >= margin + height ? outside : inside);
    CHECK(inside > 1000);
    CHECK(outside == 0);
}

TEST_CASE("a label whose text or font changes is as high as the new one needs")
{
    WrapLabel label("one");
    const int oneLine = label.heightForWidth(120);
    label.setText("one two three four five six seven eight nine ten");
    const int several = label.heightForWidth(120);
    CHECK(several >= 2 * oneLine);
    label.setMaxLines(1);
    CHECK(label.heightForWidth(120) == oneLine);
    label.setText("one");
    QFont larger = label.font();
    larger.setPointSizeF(3 * larger.pointSizeF());
    label.setFont(larger);
    CHECK(label.heightForWidth(400) >= 2 * oneLine);
}
