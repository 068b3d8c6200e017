#include "mapping/FieldMap.h"

#include "mapping/MapFigure.h"
#include "mapping/ReportParts.h"

#include <algorithm>
#include <set>

namespace bandom::mapping {

namespace {

using document::Callout;
using document::Figure;
using document::Heading;
using document::Paragraph;
using document::plain;
using document::Table;

/// What is left of a lying page for the map below its title, and below the label of an exercise.
constexpr double mapHeight = 350;
constexpr double lowMapHeight = 308;

Figure mapFigureOf(const AreaMap &map, double height, const text::Language &language)
{
    MapStyle style;
    style.width = Figure::lyingColumn;
    style.height = height;
    style.grid = true;
    if (const MapPoint *origin = map.origin())
        style.origin = origin->id;
    const MapFigure drawn(map, style, language);
    Figure figure = drawn.figure();
    const std::string caption =
        drawn.hasNumbers()
            ? language.translate("FieldMap",
                                 "To scale. A square is %1 wide. A number on the map is that of a "
                                 "point in the list whose name found no room.")
            : language.translate("FieldMap", "To scale. A square is %1 wide.");
    figure.caption = text::fill(caption, {places::formatLength(drawn.gridLength(), language)});
    return figure;
}

Table pointList(const AreaMap &map, const text::Language &language)
{
    const MapPoint *origin = map.origin();
    Table table;
    table.columns = {
        {language.translate("FieldMap", "No."), Table::Align::Centre, 0.4},
        {language.translate("FieldMap", "Point"), Table::Align::Start, 1.8},
        {language.translate("FieldMap", "Kind"), Table::Align::Start, 1},
        {language.translate("FieldMap", "Coordinates"), Table::Align::Start, 1.4},
        {text::fill(language.translate("FieldMap", "From %1"), {origin->name}), Table::Align::Start, 1.3},
        {language.translate("FieldMap", "Note"), Table::Align::Start, 2.4}};
    for (std::size_t i = 0; i < map.points.size(); ++i) {
        const MapPoint &point = map.points[i];
        const double metres = places::distance(origin->at, point.at);
        const std::string far =
            &point == origin || metres < 5
                ? "–"
                : text::fill(language.translate("FieldMap", "%1 to the %2"),
                             {places::formatDistance(metres, language),
                              places::directionName(places::bearing(origin->at, point.at), language)});
        Table::Row row;
        for (const std::string &cell : {std::to_string(i + 1), point.name, kindName(point, language),
                                        places::formatCoordinates(point.at), far, point.note.value_or("")})
            row.cells.push_back({plain(cell), {}, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Lines to write on.
Figure noteLines(const text::Language &language, int count)
{
    constexpr double spacing = 24;
    Figure lines;
    lines.width = Figure::lyingColumn;
    lines.height = count * spacing + 1;
    lines.alternative = language.translate("FieldMap", "Empty lines for notes.");
    for (int i = 1; i <= count; ++i)
        lines.items.push_back(
            Figure::Stroke{{{{0, i * spacing}, {lines.width, i * spacing}}}, 0.6, document::Colour::Line});
    return lines;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string sourcesOf(const AreaMap &map)
{
    std::set<std::string> sources;
    for (const MapTrack &track : map.lines) {
        if (!track.source.empty())
            sources.insert(track.source);
    }
    return joined({sources.begin(), sources.end()});
}

} // namespace

document::Document fieldMap(const SQLite::Database &database, const workbook::Id &area,
                            const text::Language &language, const std::string &at)
{
    const AreaMap map = areaMap(database, area, language);
    document::Document report = emptyReport(
        database, text::fill(language.translate("FieldMap", "Field map: %1"), {map.area}), {}, language, at);
    report.landscape = true;
    std::vector<document::Block> &blocks = report.blocks;
    if (map.points.empty()) {
        blocks.push_back(
            Callout{language.translate("FieldMap", "No point has coordinates yet"),
                    plain(language.translate("FieldMap", "Type the coordinates of the area's villages "
                                                         "and markets on the page Map, and print "
                                                         "again."))});
    } else {
        blocks.push_back(mapFigureOf(map, blocks.empty() ? mapHeight : lowMapHeight, language));
        blocks.push_back(document::PageBreak{});
        blocks.push_back(Heading{1, language.translate("FieldMap", "Points"), "points"});
        blocks.push_back(pointList(map, language));
        blocks.push_back(Paragraph{
            plain(language.translate("FieldMap",
                                     "Coordinates are latitude and longitude in degrees (WGS 84). "
                                     "Distances are as the crow flies; the way by road is longer.")),
            Paragraph::Role::Note});
    }
    if (!map.unplaced.empty())
        blocks.push_back(Paragraph{
            plain(text::fill(language.translate("FieldMap", "Not on the map, since their coordinates are not "
                                                            "recorded: %1."),
                             {joined(map.unplaced)})),
            Paragraph::Role::Note});
    if (const std::string sources = sourcesOf(map); !sources.empty())
        blocks.push_back(Paragraph{
            plain(text::fill(language.translate("FieldMap", "Rivers, roads and borders are from: %1."),
                             {sources})),
            Paragraph::Role::Note});
    blocks.push_back(Heading{1, language.translate("FieldMap", "Notes"), "notes"});
    blocks.push_back(noteLines(language, 12));
    return report;
}

} // namespace bandom::mapping
