#include "mapping/MapLegend.h"

#include "mapping/MapSymbols.h"

#include <algorithm>

namespace bandom::mapping {

namespace {

using Label = document::Figure::Label;

constexpr double rowHeight = 17;
constexpr double textSize = 8;
constexpr double symbolWidth = 21;
constexpr double gap = 14;

} // namespace

MapLegend::MapLegend(const AreaMap &map, double width, const text::Language &language) : m_width(width)
{
    const auto addPoint = [&](auto kind) {
        if (std::any_of(map.points.begin(), map.points.end(),
                        [kind](const MapPoint &point) { return point.kind == PointKind(kind); }))
            add({kind, places::name(kind, language), {}});
    };
    using Landmark = places::LandmarkKind;
    for (const Landmark kind : {Landmark::MeetingPoint, Landmark::Market, Landmark::CollectionPoint,
                                Landmark::Shop, Landmark::Farm, Landmark::Water, Landmark::Other})
        addPoint(kind);
    using places::Level;
    for (const Level level : {Level::Village, Level::Commune, Level::District, Level::Province})
        addPoint(level);
    using Line = places::MapLineKind;
    for (const Line kind : {Line::River, Line::Road, Line::Border, Line::Other}) {
        if (std::any_of(map.lines.begin(), map.lines.end(),
                        [kind](const MapTrack &track) { return track.kind == kind; }))
            add({kind, places::name(kind, language), {}});
    }
}

double MapLegend::height() const
{
    return m_entries.empty() ? 0 : (m_row + 1) * rowHeight + 3;
}

void MapLegend::add(Entry entry)
{
    const double width = symbolWidth + document::estimatedWidth(entry.name, textSize) + gap;
    if (m_x > 0 && m_x + width > m_width) {
        m_x = 0;
        ++m_row;
    }
    entry.at = {m_x, (m_row + 0.5) * rowHeight + 3};
    m_x += width;
    m_entries.push_back(std::move(entry));
}

void MapLegend::draw(document::Figure &figure, document::Point corner) const
{
    for (const Entry &entry : m_entries) {
        const document::Point at{corner.x + entry.at.x, corner.y + entry.at.y};
        if (const auto *line = std::get_if<places::MapLineKind>(&entry.kind))
            addLine(figure, *line, {at, {at.x + 16, at.y}});
        else if (const auto *level = std::get_if<places::Level>(&entry.kind))
            addSymbol(figure, *level, {at.x + 7, at.y});
        else if (const auto *kind = std::get_if<places::LandmarkKind>(&entry.kind))
            // A flag stands on its point.
            addSymbol(figure, *kind,
                      {at.x + 7, at.y + (*kind == places::LandmarkKind::MeetingPoint ? 4 : 0)});
        figure.items.push_back(Label{
            entry.name, {at.x + symbolWidth, at.y}, textSize, Label::Across::Start, Label::Down::Middle});
    }
}

} // namespace bandom::mapping
