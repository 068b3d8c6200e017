#include "mapping/MapGeometry.h"

#include <algorithm>
#include <cmath>

namespace bandom::mapping {

using document::Box;
using document::Point;

double roundLength(double length)
{
    if (!(length > 0))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(length) + 1e-9));
    for (const double factor : {5.0, 2.0}) {
        if (factor * power <= length * (1 + 1e-9))
            return factor * power;
    }
    return power;
}

std::vector<std::vector<Point>> clipped(const std::vector<Point> &line, const Box &box)
{
    std::vector<std::vector<Point>> pieces;
    bool open = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        // Liang and Barsky: the part of the segment, as shares of it, that each edge leaves.
        const Point a = line[i - 1];
        const Point d{line[i].x - a.x, line[i].y - a.y};
        double from = 0;
        double to = 1;
        bool outside = false;
        for (const auto &[step, room] :
             {std::pair{-d.x, a.x - box.x}, std::pair{d.x, box.x + box.width - a.x},
              std::pair{-d.y, a.y - box.y}, std::pair{d.y, box.y + box.height - a.y}}) {
            if (step == 0)
                outside = outside || room < 0;
            else if (step < 0)
                from = std::max(from, room / step);
            else
                to = std::min(to, room / step);
        }
        if (outside || from > to) {
            open = false;
            continue;
        }
        if (!open || from > 0)
            pieces.push_back({{a.x + from * d.x, a.y + from * d.y}});
        pieces.back().push_back({a.x + to * d.x, a.y + to * d.y});
        open = to == 1;
    }
    return pieces;
}

double lengthOf(const std::vector<Point> &line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return length;
}

Point along(const std::vector<Point> &line, double far)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double piece = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        if (far <= piece && piece > 0) {
            const double t = far / piece;
            return {line[i - 1].x + t * (line[i].x - line[i - 1].x),
                    line[i - 1].y + t * (line[i].y - line[i - 1].y)};
        }
        far -= piece;
    }
    return line.back();
}

bool overlap(const Box &a, const Box &b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

bool contains(const Box &outer, const Box &inner)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width &&
           inner.y + inner.height <= outer.y + outer.height;
}

bool contains(const Box &box, Point p)
{
    return p.x >= box.x && p.y >= box.y && p.x <= box.x + box.width && p.y <= box.y + box.height;
}

} // namespace bandom::mapping
