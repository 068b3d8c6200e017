#include "ui/widgets/Style.h"

#include "support/Catch.h"
#include "ui/widgets/Icons.h"

#include <QImage>

#include <cmath>

using namespace bandom::ui;

namespace {

double luminance(const QColor &c)
{
    const auto channel = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("text can be read on every background that it stands on")
{
    CHECK(contrast(color(Tone::Ink), color(Tone::Page)) >= 7);
    CHECK(contrast(color(Tone::Muted), color(Tone::Page)) >= 4.5);
    CHECK(contrast(color(Tone::OnAccent), color(Tone::Accent)) >= 4.5);
    CHECK(contrast(color(Tone::Accent), color(Tone::AccentSoft)) >= 4.5);
    CHECK(contrast(color(Tone::Warning), color(Tone::WarningSoft)) >= 4.5);
    CHECK(contrast(color(Tone::Error), color(Tone::ErrorSoft)) >= 4.5);
    for (double share = -0.5; share <= 1.5; share += 0.125)
        CHECK(contrast(color(Tone::Ink), heatColor(share)) >= 4.5);
}

TEST_CASE("a higher value has a darker shade")
{
    CHECK(luminance(heatColor(0)) > luminance(heatColor(0.5)));
    CHECK(luminance(heatColor(0.5)) > luminance(heatColor(1)));
}

TEST_CASE("every icon is drawn in the colour asked for")
{
    for (int i = 0; i < IconCount; ++i) {
        INFO("icon " << i);
        const QImage image = icon(static_cast<Icon>(i), Tone::Accent).pixmap(32, 32).toImage();
        REQUIRE(image.size() == QSize(32, 32));
        int inked = 0;
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                inked += image.pixelColor(x, y).alpha() > 200 &&
                         image.pixelColor(x, y).rgb() == color(Tone::Accent).rgb();
        CHECK(inked > 10);
    }
}
