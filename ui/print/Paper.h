#pragma once

#include <QColor>
#include <QSizeF>

#include <algorithm>

/// The measures and colours of a printed page. Pages are laid out in tenths of a point: fonts then have whole
/// pixel sizes, so that no screen's resolution can change a line break.
namespace bandom::ui::paper {

inline constexpr double unitsPerInch = 720;

constexpr double points(double value)
{
    return value * 10;
}

constexpr double millimetres(double value)
{
    return value * unitsPerInch / 25.4;
}

/// A4 in units, upright or lying.
inline QSizeF a4(bool landscape)
{
    const QSizeF upright(millimetres(210), millimetres(297));
    return landscape ? upright.transposed() : upright;
}

inline constexpr double sideMargin = millimetres(22);
inline constexpr double topMargin = millimetres(20);
inline constexpr double bottomMargin = millimetres(24);

inline constexpr QColor ink(0x1E, 0x29, 0x2E);
inline constexpr QColor quietInk(0x55, 0x63, 0x6B);
inline constexpr QColor missingInk(0x77, 0x80, 0x86);
inline constexpr QColor accent(0x1F, 0x6F, 0x54);
inline constexpr QColor tint(0xEF, 0xF5, 0xF2);
inline constexpr QColor rule(0xD3, 0xDB, 0xD8);
inline constexpr QColor barFill(0xC4, 0xE0, 0xD4);
inline constexpr QColor lightestShade(0xF4, 0xF9, 0xF7);
inline constexpr QColor darkestShade(0x86, 0xC4, 0xAA);

/// The background for a shade of 0 to 1: ink stays readable on all of them.
inline QColor shadeColour(double shade)
{
    const double t = std::clamp(shade, 0.0, 1.0);
    const auto mix = [t](int from, int to) { return static_cast<int>(from + (to - from) * t + 0.5); };
    return QColor(mix(lightestShade.red(), darkestShade.red()),
                  mix(lightestShade.green(), darkestShade.green()),
                  mix(lightestShade.blue(), darkestShade.blue()));
}

/// A text's size, colour, and the least distance to what stands above and below it.
struct TextStyle
{
    double size = points(10);
    bool bold = false;
    QColor colour = ink;
    double before = 0;
    double after = 0;
};

inline constexpr TextStyle coverTitle{points(27), true, accent, 0, points(10)};
inline constexpr TextStyle blockTitle{points(20), true, accent, 0, points(4)};
inline constexpr TextStyle coverSubtitle{points(14), false, ink, 0, points(6)};
inline constexpr TextStyle blockSubtitle{points(12), false, quietInk, 0, points(3)};
inline constexpr TextStyle authorLine{points(10), false, quietInk, 0, points(2)};
inline constexpr TextStyle headings[] = {
    {points(15), true, accent, points(22), points(6)},
    {points(12), true, ink, points(15), points(4)},
    {points(10), true, quietInk, points(11), points(3)},
};
inline constexpr TextStyle body{points(10), false, ink, 0, points(7)};
inline constexpr TextStyle lead{points(11.5), false, quietInk, 0, points(10)};
inline constexpr TextStyle note{points(8.5), false, quietInk, 0, points(7)};
inline constexpr TextStyle listItem{points(10), false, ink, 0, points(3)};
inline constexpr TextStyle fieldName{points(10), true, quietInk, 0, 0};
inline constexpr TextStyle fieldValue{points(10), false, ink, 0, 0};
inline constexpr TextStyle calloutTitle{points(10), true, accent, 0, points(2)};
inline constexpr TextStyle calloutText{points(10), false, ink, 0, 0};
inline constexpr TextStyle caption{points(9.5), true, ink, points(8), points(4)};
inline constexpr TextStyle figureCaption{points(9), false, quietInk, points(5), points(14)};
inline constexpr TextStyle tableHead{points(8.5), true, accent, 0, 0};
inline constexpr TextStyle tableTotal{points(9), true, ink, 0, 0};
inline constexpr TextStyle tableCell{points(9), false, ink, 0, 0};
inline constexpr TextStyle formQuestion{points(10), false, ink, points(10), points(3)};
inline constexpr TextStyle formLabel{points(10), true, accent, 0, 0};
inline constexpr TextStyle formBox{points(10), false, ink, points(2), points(2)};

/// How far a question of a form is set in under the one that it follows, and its number's room.
inline constexpr double formIndent = points(22);
/// From one line to the next where people write by hand.
inline constexpr double writingLine = millimetres(8.5);

inline constexpr TextStyle contentsEntry[] = {
    {points(10.5), true, ink, points(9), points(2)},
    {points(10), false, ink, 0, points(2)},
    {points(9.5), false, quietInk, 0, points(2)},
};
inline constexpr TextStyle footer{points(8.5), false, quietInk, 0, 0};

/// Khmer letters are smaller than Latin ones of the same font size.
inline constexpr double khmerSize = 1.08;

/// How much higher than the font's own line a line is. Khmer stacks marks above and below its letters.
inline constexpr double latinLeading = 1.06;
inline constexpr double khmerLeading = 1.3;

} // namespace bandom::ui::paper
