#pragma once

#include "document/Figure.h"
#include "mapping/AreaMap.h"

namespace bandom::mapping {

/// What the symbols and lines of a map mean, in rows below it: the kinds that it has.
class MapLegend
{
public:
    MapLegend(const AreaMap &map, double width, const text::Language &language);

    /// 0 where there is nothing to explain.
    double height() const;

    /// With its upper left corner at `corner`.
    void draw(document::Figure &figure, document::Point corner) const;

private:
    using PointKind = std::variant<places::Level, places::LandmarkKind>;
    struct Entry
    {
        std::variant<places::Level, places::LandmarkKind, places::MapLineKind> kind;
        std::string name;
        document::Point at;
    };

    void add(Entry entry);

    double m_width;
    double m_x = 0;
    int m_row = 0;
    std::vector<Entry> m_entries;
};

} // namespace bandom::mapping
