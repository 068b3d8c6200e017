#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bandom::document {

/// A place in a figure: in its own units, from its upper left corner, y downwards.
struct Point
{
    double x = 0;
    double y = 0;

    bool operator==(const Point &) const = default;
};

struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// The colours of figures, named by what they are for; a renderer has a shade of each for light and for dark
/// ground, and for print. A colour never says something alone: a label, a dash or a hatch says it too.
enum class Colour {
    Ink,    ///< text and main lines
    Muted,  ///< text and lines of less importance
    Line,   ///< grids and frames
    Paper,  ///< the ground
    Tint,   ///< a ground that is set off: the figure of a zero, a band of a table
    Accent, ///< what the figure is about
    Soft,   ///< a ground that belongs to the accent; ink is readable on it
    Water,  ///< rivers, lakes
    Road,   ///< roads
    Border, ///< borders of areas
    Low,    ///< the three steps of a scale, from light to dark; ink is readable on all three
    Medium,
    High,
    Warning, ///< what is pointed out
};

/// A line through points, or through the Bezier curve whose first point is followed by two control points and
/// an end point again and again.
struct Path
{
    std::vector<Point> points;
    bool curved = false;
    bool closed = false;
};

/// A drawing as data, in units of which one is a point (1/72 inch) on paper: 470 of them are the column of an
/// upright page, 717 of a page that lies. A renderer makes a figure smaller where its column is narrower or
/// its page lower, with all that is in it, and larger only on a screen.
struct Figure
{
    static constexpr double uprightColumn = 470;
    static constexpr double lyingColumn = 717;

    enum class Dash { Solid, Dashed, Dotted };

    struct Stroke
    {
        Path path;
        double width = 1;
        Colour colour = Colour::Ink;
        Dash dash = Dash::Solid;
    };

    /// An area filled with a colour, without an outline.
    struct Fill
    {
        Path path;
        Colour colour = Colour::Soft;
        double opacity = 1; ///< 0 to 1: bands that lie over each other stay visible
    };

    /// Text. It may hold newlines.
    struct Label
    {
        enum class Across { Start, Middle, End };      ///< which of its ends is at the point
        enum class Down { Top, Middle, Base, Bottom }; ///< base: the last line's baseline

        std::string text;
        Point at;
        double size = 9;
        Across across = Across::Start;
        Down down = Down::Base;
        Colour colour = Colour::Ink;
        bool bold = false;
        bool italic = false;
        bool halo = false; ///< lines that pass below it keep their distance
        double width = 0;  ///< lines break at this width; 0: at newlines alone
        double angle = 0;  ///< degrees, clockwise around the point
    };

    /// A photo, as the bytes of a JPEG or PNG file, which figures share. It fills the box: a composer keeps
    /// the proportions. Bytes that are no picture leave an empty frame.
    struct Picture
    {
        Box box;
        std::shared_ptr<const std::string> bytes;
    };

    using Item = std::variant<Stroke, Fill, Label, Picture>;

    double width = uprightColumn;
    double height = 0;
    std::vector<Item> items; ///< what comes later lies above
    std::string caption;     ///< stands below the figure; may be empty
    std::string alternative; ///< what the figure says, for those who do not see it; never empty
};

/// Outlines that figures have often.
Path rectangle(const Box &box);
Path circle(Point centre, double radius);

/// A band that leaves `from` to the right and arrives at `to` from the left in a smooth curve, as flows are
/// drawn. The widths are those at its ends, the points their middles.
Path band(Point from, double fromWidth, Point to, double toWidth);

/// The triangle at `tip` of an arrow that comes from `from`.
Path arrowHead(Point from, Point tip, double size);

/// Slanted lines that cover `box`, each cut at its edges, `spacing` apart: what tells an area from another in
/// a print without colours. `rising`: from lower left to upper right.
std::vector<Figure::Stroke> hatch(const Box &box, double spacing, Colour colour, double width = 0.5,
                                  bool rising = true);

/// About how wide a text of `size` is in a line, in the same units, and how high: for composers, which know
/// no fonts, to keep labels apart. On the safe side by about a tenth.
double estimatedWidth(const std::string &text, double size, bool bold = false);
double estimatedHeight(const std::string &text, double size);

/// Where `label` will be, about, before it is turned.
Box estimatedBox(const Figure::Label &label);

} // namespace bandom::document
