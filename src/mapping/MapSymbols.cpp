#include "mapping/MapSymbols.h"

#include <cmath>
#include <numbers>

namespace bandom::mapping {

namespace {

using document::Colour;
using document::Figure;
using document::Path;
using document::Point;

void addShape(Figure &figure, const Path &path, Colour fill, Colour edge = Colour::Ink)
{
    figure.items.push_back(Figure::Fill{path, fill});
    figure.items.push_back(Figure::Stroke{path, 1, edge});
}

/// The corners of a regular polygon, the first one straight above the middle.
Path polygon(Point at, double radius, int corners)
{
    Path path;
    path.closed = true;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        path.points.push_back({at.x + radius * std::sin(angle), at.y - radius * std::cos(angle)});
    }
    return path;
}

void addSymbol(Figure &figure, places::Level level, Point at)
{
    const double r = symbolRadius;
    switch (level) {
    case places::Level::Village:
        addShape(figure, document::circle(at, r * 0.6), Colour::Ink);
        return;
    case places::Level::Commune:
        addShape(figure, document::circle(at, r * 0.85), Colour::Paper);
        figure.items.push_back(Figure::Fill{document::circle(at, r * 0.35), Colour::Ink});
        return;
    case places::Level::District:
    case places::Level::Province:
        addShape(figure, document::circle(at, r), Colour::Paper);
        figure.items.push_back(Figure::Stroke{document::circle(at, r * 0.55), 1, Colour::Ink});
        return;
    }
}

void addFlag(Figure &figure, Point at)
{
    const double r = symbolRadius;
    figure.items.push_back(Figure::Fill{
        {{{at.x, at.y - 2 * r}, {at.x + 1.7 * r, at.y - 1.45 * r}, {at.x, at.y - 0.9 * r}}, false, true},
        Colour::Warning});
    figure.items.push_back(Figure::Stroke{{{{at.x, at.y - 2 * r}, at}}, 1.3, Colour::Ink});
    figure.items.push_back(Figure::Fill{document::circle(at, r * 0.35), Colour::Ink});
}

void addDrop(Figure &figure, Point at)
{
    const double r = symbolRadius;
    addShape(figure,
             {{{at.x, at.y - r * 1.2},
               {at.x + r * 0.3, at.y - r * 0.5},
               {at.x + r * 0.8, at.y - r * 0.1},
               {at.x + r * 0.8, at.y + r * 0.3},
               {at.x + r * 0.8, at.y + r * 1.15},
               {at.x - r * 0.8, at.y + r * 1.15},
               {at.x - r * 0.8, at.y + r * 0.3},
               {at.x - r * 0.8, at.y - r * 0.1},
               {at.x - r * 0.3, at.y - r * 0.5},
               {at.x, at.y - r * 1.2}},
              true,
              true},
             Colour::Water);
}

void addSymbol(Figure &figure, places::LandmarkKind kind, Point at)
{
    const double r = symbolRadius;
    const document::Box box{at.x - r * 0.85, at.y - r * 0.85, r * 1.7, r * 1.7};
    switch (kind) {
    case places::LandmarkKind::Market:
        addShape(figure, document::rectangle(box), Colour::Accent);
        return;
    case places::LandmarkKind::MeetingPoint:
        addFlag(figure, at);
        return;
    case places::LandmarkKind::CollectionPoint:
        addShape(figure, polygon(at, r * 1.15, 4), Colour::Soft);
        return;
    case places::LandmarkKind::Farm:
        addShape(figure, document::rectangle(box), Colour::Paper);
        for (const Figure::Stroke &line : document::hatch(box, 2.2, Colour::Ink, 0.6))
            figure.items.push_back(line);
        return;
    case places::LandmarkKind::Shop:
        addShape(figure, polygon(at, r * 1.1, 3), Colour::Paper);
        return;
    case places::LandmarkKind::Water:
        addDrop(figure, at);
        return;
    case places::LandmarkKind::Other:
        for (const double side : {1.0, -1.0})
            figure.items.push_back(Figure::Stroke{
                {{{at.x - r * 0.7, at.y - side * r * 0.7}, {at.x + r * 0.7, at.y + side * r * 0.7}}},
                1.6,
                Colour::Ink});
        return;
    }
}

} // namespace

void addSymbol(Figure &figure, const std::variant<places::Level, places::LandmarkKind> &kind, Point at)
{
    std::visit([&](auto known) { addSymbol(figure, known, at); }, kind);
}

void addLine(Figure &figure, places::MapLineKind kind, const std::vector<Point> &points)
{
    const Path path{points, false, false};
    switch (kind) {
    case places::MapLineKind::River:
        figure.items.push_back(Figure::Stroke{path, 2.4, Colour::Water});
        return;
    case places::MapLineKind::Road:
        figure.items.push_back(Figure::Stroke{path, 2.8, Colour::Road});
        figure.items.push_back(Figure::Stroke{path, 1.4, Colour::Paper});
        return;
    case places::MapLineKind::Border:
        figure.items.push_back(Figure::Stroke{path, 1.3, Colour::Border, Figure::Dash::Dotted});
        return;
    case places::MapLineKind::Other:
        figure.items.push_back(Figure::Stroke{path, 1, Colour::Muted, Figure::Dash::Dashed});
        return;
    }
}

} // namespace bandom::mapping
