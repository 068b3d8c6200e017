#include "mapping/MapDrawing.h"

#include "mapping/MapGeometry.h"
#include "mapping/MapSymbols.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace bandom::mapping {

namespace {

using document::Box;
using document::Colour;
using document::Figure;
using document::Point;
using Label = document::Figure::Label;

std::string letterOf(int index)
{
    std::string letters;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.insert(letters.begin(), static_cast<char>('A' + rest % 26));
    return letters;
}

class Drawing
{
public:
    Drawing(Figure &figure, const AreaMap &map, const MapStyle &style, const MapFigure &places,
            const MapFrame &frame, const text::Language &language)
        : m_figure(figure),
          m_map(map),
          m_style(style),
          m_places(places),
          m_frame(frame.box),
          m_metresPerUnit(frame.metresPerUnit),
          m_gridLength(frame.gridLength),
          m_language(language)
    {
    }

    /// The points whose numbers stand for their names.
    std::vector<std::size_t> draw()
    {
        m_figure.items.push_back(Figure::Fill{document::rectangle(m_frame), Colour::Paper});
        if (m_style.grid)
            addGrid();
        addLines();
        addPoints();
        addScaleBar();
        addNorthArrow();
        addNames();
        addLineNames();
        m_figure.items.push_back(Figure::Stroke{document::rectangle(m_frame), 1, Colour::Ink});
        return std::move(m_numbered);
    }

private:
    void add(Label label) { m_figure.items.push_back(std::move(label)); }

    /// Squares from the frame's upper left corner: letters across, numbers down, as on a road map.
    void addGrid()
    {
        const double step = m_gridLength / m_metresPerUnit;
        if (step < 12)
            return;
        int index = 0;
        for (double x = 0; x < m_frame.width; x += step, ++index) {
            const double left = m_frame.x + x;
            const double width = std::min(step, m_frame.width - x);
            if (x > 0)
                m_figure.items.push_back(Figure::Stroke{
                    {{{left, m_frame.y}, {left, m_frame.y + m_frame.height}}}, 0.5, Colour::Line});
            if (width > 9)
                add({letterOf(index),
                     {left + width / 2, m_frame.y - 4},
                     8,
                     Label::Across::Middle,
                     Label::Down::Base,
                     Colour::Muted});
        }
        index = 1;
        for (double y = 0; y < m_frame.height; y += step, ++index) {
            const double top = m_frame.y + y;
            const double height = std::min(step, m_frame.height - y);
            if (y > 0)
                m_figure.items.push_back(Figure::Stroke{
                    {{{m_frame.x, top}, {m_frame.x + m_frame.width, top}}}, 0.5, Colour::Line});
            if (height > 9)
                add({std::to_string(index),
                     {m_frame.x - 4, top + height / 2},
                     8,
                     Label::Across::End,
                     Label::Down::Middle,
                     Colour::Muted});
        }
    }

    void addLines()
    {
        using Kind = places::MapLineKind;
        // Roads cross rivers on bridges: they come later.
        for (const Kind kind : {Kind::Other, Kind::Border, Kind::River, Kind::Road}) {
            for (const MapTrack &track : m_map.lines) {
                if (track.kind != kind)
                    continue;
                std::vector<Point> points;
                for (const places::Coordinates &corner : track.corners)
                    points.push_back(m_places.toFigure(corner));
                for (std::vector<Point> &piece : clipped(points, m_frame)) {
                    for (std::size_t i = 1; i < piece.size(); ++i)
                        m_pieces.emplace_back(piece[i - 1], piece[i]);
                    addLine(m_figure, kind, piece);
                    std::vector<Point> &longest = m_longest[{kind, track.name}];
                    if (lengthOf(piece) > lengthOf(longest))
                        longest = std::move(piece);
                }
            }
        }
    }

    void addPoints()
    {
        for (const MapPoint &point : m_map.points) {
            const Point at = m_places.toFigure(point.at);
            if (!contains(m_frame, at))
                continue;
            const double r = symbolRadius;
            addSymbol(m_figure, point.kind, at);
            if (point.id == m_style.origin && !point.id.isEmpty()) {
                m_figure.items.push_back(Figure::Stroke{document::circle(at, r * 2), 1.4, Colour::Accent});
                // Where it can, the ring stays free too; the point's own name stands beside it anyway.
                m_taken.push_back({at.x - r * 1.3, at.y - r * 1.3, 2.6 * r, 2.6 * r});
            }
            const bool isFlag = point.kind == decltype(point.kind)(places::LandmarkKind::MeetingPoint);
            m_taken.push_back({at.x - r, at.y - (isFlag ? 2 * r : r), 2 * r, (isFlag ? 3 : 2) * r});
        }
    }

    void addScaleBar()
    {
        const double metres = roundLength(std::min(m_frame.width * 0.28, 170.0) * m_metresPerUnit);
        const double length = metres / m_metresPerUnit;
        const Point at{m_frame.x + 12, m_frame.y + m_frame.height - 12};
        const std::string end = places::formatLength(metres, m_language);
        const Box box{m_frame.x + 1, at.y - 21, length + 22 + document::estimatedWidth(end, 8) / 2, 32};
        m_figure.items.push_back(Figure::Fill{document::rectangle(box), Colour::Paper, 0.85});
        m_taken.push_back(box);
        for (int i = 0; i < 2; ++i) {
            const Box half{at.x + i * length / 2, at.y - 4, length / 2, 4};
            m_figure.items.push_back(
                Figure::Fill{document::rectangle(half), i == 0 ? Colour::Ink : Colour::Paper});
            m_figure.items.push_back(Figure::Stroke{document::rectangle(half), 0.8, Colour::Ink});
        }
        add({"0", {at.x, at.y - 7}, 8, Label::Across::Middle});
        add({end, {at.x + length, at.y - 7}, 8, Label::Across::Middle});
    }

    void addNorthArrow()
    {
        const double x = m_frame.x + m_frame.width - 18;
        const double y = m_frame.y + 10;
        const Box box{x - 13, y - 6, 26, 46};
        m_figure.items.push_back(Figure::Fill{document::rectangle(box), Colour::Paper, 0.85});
        m_taken.push_back(box);
        m_figure.items.push_back(
            Figure::Fill{{{{x, y}, {x - 7, y + 22}, {x, y + 17}}, false, true}, Colour::Ink});
        m_figure.items.push_back(
            Figure::Stroke{{{{x, y}, {x + 7, y + 22}, {x, y + 17}}, false, true}, 0.8, Colour::Ink});
        //: Stands at the arrow to the north on a map; one or two letters.
        add({m_language.translate("MapFigure", "N"),
             {x, y + 35},
             9,
             Label::Across::Middle,
             Label::Down::Base,
             Colour::Ink,
             true});
    }

    bool isFree(const Box &box) const
    {
        return contains(m_frame, box) && std::none_of(m_taken.begin(), m_taken.end(),
                                                      [&](const Box &taken) { return overlap(taken, box); });
    }

    /// Names of lines run along them, once a name, where it finds room.
    void addLineNames()
    {
        for (const auto &[key, line] : m_longest) {
            const auto &[kind, name] = key;
            const double length = lengthOf(line);
            const double width = document::estimatedWidth(name, 8);
            if (name.empty() || length < width * 1.15)
                continue;
            // From the middle outwards, above the line and below it.
            for (int i = 0; i < 40; ++i) {
                const double middle = length * (0.5 + (i / 2 % 2 ? -1 : 1) * (i / 4) * 0.05);
                if (middle < width / 2 || middle > length - width / 2)
                    continue;
                const Point at = along(line, middle);
                if (addNameAlong(kind, name, along(line, middle - width / 2), along(line, middle + width / 2),
                                 at, i % 2 == 0 ? 4.0 : -9.0))
                    break;
            }
        }
    }

    bool addNameAlong(places::MapLineKind kind, const std::string &name, Point a, Point b, Point middle,
                      double above)
    {
        double angle = std::atan2(b.y - a.y, b.x - a.x);
        // Never upside down.
        if (std::abs(angle) > std::numbers::pi / 2)
            angle += angle > 0 ? -std::numbers::pi : std::numbers::pi;
        const Point at{middle.x + above * std::sin(angle), middle.y - above * std::cos(angle)};
        // A row of small squares leaves more room to others than one box around a slanted text.
        const double width = document::estimatedWidth(name, 8);
        const double side = document::estimatedHeight(name, 8);
        std::vector<Box> squares;
        for (double s = side / 2 - width / 2; s < width / 2; s += side) {
            // The letters stand on the baseline.
            const Point middleOf{at.x + s * std::cos(angle) + 3 * std::sin(angle),
                                 at.y + s * std::sin(angle) - 3 * std::cos(angle)};
            squares.push_back({middleOf.x - side / 2, middleOf.y - side / 2, side, side});
        }
        if (!std::all_of(squares.begin(), squares.end(), [this](const Box &box) { return isFree(box); }))
            return false;
        m_taken.insert(m_taken.end(), squares.begin(), squares.end());
        Label label{name, at, 8, Label::Across::Middle};
        label.italic = true;
        label.halo = true;
        label.angle = angle * 180 / std::numbers::pi;
        label.colour = kind == places::MapLineKind::River  ? Colour::Water
                       : kind == places::MapLineKind::Road ? Colour::Road
                                                           : Colour::Muted;
        add(std::move(label));
        return true;
    }

    /// Larger units have larger names, and give way to the points that people go to.
    static double sizeOf(const MapPoint &point)
    {
        const auto *level = std::get_if<places::Level>(&point.kind);
        return level && *level != places::Level::Village ? 9.5 : 8.5;
    }

    static int rankOf(const MapPoint &point)
    {
        const auto *level = std::get_if<places::Level>(&point.kind);
        return level ? 1 + (*level == places::Level::Village ? 0 : 1) : 0;
    }

    void addNames()
    {
        std::vector<std::size_t> order(m_map.points.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return rankOf(m_map.points[a]) < rankOf(m_map.points[b]);
        });
        for (const std::size_t i : order) {
            const MapPoint &point = m_map.points[i];
            const Point at = m_places.toFigure(point.at);
            if (!contains(m_frame, at))
                continue;
            Label label{point.name, {}, sizeOf(point)};
            label.halo = true;
            label.bold = rankOf(point) == 2;
            if (!place(label, at)) {
                label.text = std::to_string(i + 1);
                label.bold = false;
                if (place(label, at))
                    m_numbered.push_back(i);
            }
        }
    }

    /// How many pieces of lines pass under a label there.
    int linesUnder(const Box &box) const
    {
        return static_cast<int>(
            std::count_if(m_pieces.begin(), m_pieces.end(), [&](const std::pair<Point, Point> &piece) {
                const auto &[a, b] = piece;
                const Box around{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x) + 0.01,
                                 std::abs(a.y - b.y) + 0.01};
                return overlap(around, box) && !clipped({a, b}, box).empty();
            }));
    }

    /// Puts a label beside its point where there is room, rather beside a line than across it; false where
    /// there is no room.
    bool place(Label label, Point point)
    {
        using Across = Label::Across;
        using Down = Label::Down;
        const double far = symbolRadius + 2;
        const std::array<std::tuple<double, double, Across, Down>, 8> candidates{
            std::tuple{far, 0.0, Across::Start, Down::Middle}, {-far, 0.0, Across::End, Down::Middle},
            {0.0, -far - 1, Across::Middle, Down::Bottom},     {0.0, far, Across::Middle, Down::Top},
            {far, -far, Across::Start, Down::Bottom},          {far, far, Across::Start, Down::Top},
            {-far, -far, Across::End, Down::Bottom},           {-far, far, Across::End, Down::Top}};
        std::optional<Label> best;
        int fewest = 0;
        for (const auto &[x, y, across, down] : candidates) {
            label.at = {point.x + x, point.y + y};
            label.across = across;
            label.down = down;
            const Box box = document::estimatedBox(label);
            if (!isFree(box))
                continue;
            const int lines = linesUnder(box);
            if (best && lines >= fewest)
                continue;
            best = label;
            fewest = lines;
            if (lines == 0)
                break;
        }
        if (!best)
            return false;
        m_taken.push_back(document::estimatedBox(*best));
        add(std::move(*best));
        return true;
    }

    Figure &m_figure;
    const AreaMap &m_map;
    const MapStyle &m_style;
    const MapFigure &m_places;
    Box m_frame;
    double m_metresPerUnit;
    double m_gridLength;
    const text::Language &m_language;
    std::vector<Box> m_taken;
    std::vector<std::pair<Point, Point>> m_pieces; ///< all that is to be seen of the lines
    std::vector<std::size_t> m_numbered;
    std::map<std::pair<places::MapLineKind, std::string>, std::vector<Point>> m_longest;
};

} // namespace

std::vector<std::size_t> drawMap(Figure &figure, const AreaMap &map, const MapStyle &style,
                                 const MapFigure &places, const MapFrame &frame,
                                 const text::Language &language)
{
    return Drawing(figure, map, style, places, frame, language).draw();
}

} // namespace bandom::mapping
