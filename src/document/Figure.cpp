#include "document/Figure.h"

#include "text/Utf8.h"

#include <algorithm>
#include <cmath>

namespace bandom::document {

namespace {

bool isKhmer(char32_t code)
{
    return (code >= 0x1780 && code <= 0x17FF) || (code >= 0x19E0 && code <= 0x19FF);
}

/// How much of the font's size a character moves on, in Noto Sans and Noto Sans Khmer, rounded up.
double advance(char32_t code)
{
    if (isKhmer(code)) {
        const bool standsAboveOrBelow =
            (code >= 0x17B4 && code <= 0x17BD) || (code >= 0x17C6 && code <= 0x17D3 && code != 0x17C7);
        return standsAboveOrBelow ? 0 : 0.72;
    }
    if (code < 0x20 || code == 0x200B)
        return 0;
    if (std::u32string_view(U" .,:;'!|ijlI()[]").find(code) != std::u32string_view::npos)
        return 0.32;
    if (std::u32string_view(U"mwMW%").find(code) != std::u32string_view::npos)
        return 0.95;
    return code >= 'A' && code <= 'Z' ? 0.72 : 0.6;
}

struct Extent
{
    double width = 0;
    int lines = 1;
    bool khmer = false;
};

Extent extentOf(const std::string &text, bool bold)
{
    Extent extent;
    double line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code = text::nextCodePoint(text, at);
        extent.khmer = extent.khmer || isKhmer(code);
        if (code == '\n') {
            ++extent.lines;
            line = 0;
        }
        line += advance(code) * (bold ? 1.07 : 1);
        extent.width = std::max(extent.width, line);
    }
    return extent;
}

double lineHeight(bool khmer)
{
    return khmer ? 1.75 : 1.4;
}

} // namespace

Path rectangle(const Box &box)
{
    return {{{box.x, box.y},
             {box.x + box.width, box.y},
             {box.x + box.width, box.y + box.height},
             {box.x, box.y + box.height}},
            false,
            true};
}

Path circle(Point c, double r)
{
    // The usual four curves, which leave a circle by less than a thousandth of its radius.
    const double k = r * 0.5522847498;
    return {{{c.x + r, c.y},
             {c.x + r, c.y + k},
             {c.x + k, c.y + r},
             {c.x, c.y + r},
             {c.x - k, c.y + r},
             {c.x - r, c.y + k},
             {c.x - r, c.y},
             {c.x - r, c.y - k},
             {c.x - k, c.y - r},
             {c.x, c.y - r},
             {c.x + k, c.y - r},
             {c.x + r, c.y - k},
             {c.x + r, c.y}},
            true,
            true};
}

Path band(Point from, double fromWidth, Point to, double toWidth)
{
    const double middle = (from.x + to.x) / 2;
    const double a = fromWidth / 2;
    const double b = toWidth / 2;
    return {{{from.x, from.y - a},
             {middle, from.y - a},
             {middle, to.y - b},
             {to.x, to.y - b},
             {to.x, to.y - b},
             {to.x, to.y + b},
             {to.x, to.y + b},
             {middle, to.y + b},
             {middle, from.y + a},
             {from.x, from.y + a}},
            true,
            true};
}

Path arrowHead(Point from, Point tip, double size)
{
    const double length = std::hypot(tip.x - from.x, tip.y - from.y);
    if (length <= 0)
        return {};
    const double x = (tip.x - from.x) / length;
    const double y = (tip.y - from.y) / length;
    const Point base{tip.x - size * x, tip.y - size * y};
    const double half = size * 0.42;
    return {
        {tip, {base.x - half * y, base.y + half * x}, {base.x + half * y, base.y - half * x}}, false, true};
}

std::vector<Figure::Stroke> hatch(const Box &box, double spacing, Colour colour, double width, bool rising)
{
    std::vector<Figure::Stroke> lines;
    if (spacing <= 0 || box.width <= 0 || box.height <= 0)
        return lines;
    // Each line is x + y = s in a box whose corner is at 0, cut where it leaves the box.
    const double step = spacing * std::sqrt(2.0);
    for (double s = step / 2; s < box.width + box.height; s += step) {
        Point a{std::min(s, box.width), 0};
        a.y = s - a.x;
        Point b{0, std::min(s, box.height)};
        b.x = s - b.y;
        const auto placed = [&](Point p) {
            return Point{box.x + p.x, box.y + (rising ? p.y : box.height - p.y)};
        };
        lines.push_back({{{placed(a), placed(b)}}, width, colour, Figure::Dash::Solid});
    }
    return lines;
}

double estimatedWidth(const std::string &text, double size, bool bold)
{
    return extentOf(text, bold).width * size;
}

double estimatedHeight(const std::string &text, double size)
{
    const Extent extent = extentOf(text, false);
    return extent.lines * lineHeight(extent.khmer) * size;
}

Box estimatedBox(const Figure::Label &label)
{
    const Extent extent = extentOf(label.text, label.bold);
    Box box;
    box.width = extent.width * label.size;
    double lines = extent.lines;
    if (label.width > 0 && box.width > label.width) {
        // A line is rarely full.
        lines = std::max(lines, std::ceil(box.width / (label.width * 0.85)));
        box.width = label.width;
    }
    box.height = lines * lineHeight(extent.khmer) * label.size;
    switch (label.across) {
    case Figure::Label::Across::Start:
        box.x = label.at.x;
        break;
    case Figure::Label::Across::Middle:
        box.x = label.at.x - box.width / 2;
        break;
    case Figure::Label::Across::End:
        box.x = label.at.x - box.width;
        break;
    }
    switch (label.down) {
    case Figure::Label::Down::Top:
        box.y = label.at.y;
        break;
    case Figure::Label::Down::Middle:
        box.y = label.at.y - box.height / 2;
        break;
    case Figure::Label::Down::Base:
        box.y = label.at.y - box.height + 0.35 * label.size;
        break;
    case Figure::Label::Down::Bottom:
        box.y = label.at.y - box.height;
        break;
    }
    return box;
}

} // namespace bandom::document
