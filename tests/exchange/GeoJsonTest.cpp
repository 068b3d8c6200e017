#include "exchange/GeoJson.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <cmath>

using namespace bandom;
using namespace bandom::exchange;
using places::MapLineKind;

namespace {

using Read = std::variant<GeoJsonLines, std::string>;

Read read(const std::string &bytes, const std::optional<places::Bounds> &area = {})
{
    return readGeoJson(bytes, "lines.geojson", area, text::Language());
}

GeoJsonLines lines(const std::string &bytes, const std::optional<places::Bounds> &area = {})
{
    const Read result = read(bytes, area);
    INFO((std::holds_alternative<std::string>(result) ? std::get<std::string>(result) : ""));
    REQUIRE(std::holds_alternative<GeoJsonLines>(result));
    return std::get<GeoJsonLines>(result);
}

std::string refusal(const std::string &bytes, const std::optional<places::Bounds> &area = {})
{
    const Read result = read(bytes, area);
    INFO(bytes.substr(0, 200));
    REQUIRE(std::holds_alternative<std::string>(result));
    return std::get<std::string>(result);
}

std::string feature(const std::string &properties, const std::string &type, const std::string &coordinates)
{
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":{"type":")" + type +
           R"(","coordinates":)" + coordinates + "}}";
}

std::string collection(const std::vector<std::string> &features)
{
    std::string all;
    for (const std::string &each : features)
        all += (all.empty() ? "" : ",") + each;
    return R"({"type":"FeatureCollection","features":[)" + all + "]}";
}

const std::string river =
    feature(R"("name":" Sesan ","waterway":"river")", "LineString", "[[106,13.5],[106.1,13.6]]");

} // namespace

TEST_CASE("rivers and roads and borders come from their properties")
{
    const GeoJsonLines found = lines(collection(
        {river,
         feature(R"("highway":"track")", "MultiLineString",
                 "[[[106,13.5],[106.1,13.5]],[[106,13],[106,14]]]"),
         feature(R"("name":"ឃុំកំភុន")", "Polygon", "[[[106,13.5],[106.1,13.5],[106.1,13.6],[106,13.5]]]"),
         feature(R"("natural":"water")", "MultiPolygon", "[[[[106,13.5],[106.1,13.5],[106,13.5]]]]"),
         feature(R"("fence":"yes")", "LineString", "[[106,13.5],[106.1,13.6]]"),
         feature(R"("name":"A well")", "Point", "[106,13.5]"), R"({"type":"Feature","geometry":null})"}));
    REQUIRE(found.lines.size() == 6);
    CHECK(found.lines[0].kind == MapLineKind::River);
    CHECK(found.lines[0].name == "Sesan");
    CHECK(found.lines[0].points == "[[106,13.5],[106.1,13.6]]");
    CHECK(found.lines[0].source == "lines.geojson");
    CHECK(found.lines[1].kind == MapLineKind::Road);
    CHECK_FALSE(found.lines[1].name);
    CHECK(found.lines[2].kind == MapLineKind::Road);
    CHECK(found.lines[3].kind == MapLineKind::Border);
    CHECK(found.lines[3].name == "ឃុំកំភុន");
    CHECK(found.lines[4].kind == MapLineKind::River);
    CHECK(found.lines[5].kind == MapLineKind::Other);
    CHECK(found.withoutLine == 2);
    CHECK(found.tolerance == 0);
}

TEST_CASE("a single feature and a bare geometry are GeoJSON too")
{
    CHECK(lines(river).lines.size() == 1);
    CHECK(lines(R"({"type":"LineString","coordinates":[[106,13.5,12],[106.1,13.6,13]]})").lines.size() == 1);
    CHECK(lines(R"({"type":"GeometryCollection","geometries":[
        {"type":"LineString","coordinates":[[106,13.5],[106.1,13.6]]},{"type":"Point","coordinates":[1,2]}]})")
              .lines.size() == 1);
}

TEST_CASE("a file that can't be drawn says why and brings nothing in")
{
    CHECK_THAT(refusal(""), ContainsSubstring("not even JSON"));
    CHECK_THAT(refusal("PK\x03\x04"), ContainsSubstring("not even JSON"));
    CHECK_THAT(refusal(river.substr(0, river.size() - 3)), ContainsSubstring("cut off"));
    CHECK_THAT(refusal("[1,2]"), ContainsSubstring("not GeoJSON"));
    CHECK_THAT(refusal(R"({"type":"Topology","objects":{}})"), ContainsSubstring("not GeoJSON"));
    CHECK_THAT(refusal(R"({"type":"FeatureCollection"})"), ContainsSubstring("no list of features"));
    CHECK_THAT(refusal(collection({})), ContainsSubstring("no lines"));
    CHECK_THAT(refusal(collection({feature("", "Point", "[106,13.5]")})), ContainsSubstring("no lines"));
    CHECK_THAT(refusal(collection({feature("", "LineString", R"([["a","b"],[1,2]])")})),
               ContainsSubstring("damaged"));
    CHECK_THAT(refusal(collection({feature("", "LineString", "[[605123,1495234],[605200,1495300]]")})),
               ContainsSubstring("UTM"));
    CHECK_THAT(refusal(collection({feature("", "LineString", "[[13.5,106],[13.6,106.1]]")})),
               ContainsSubstring("longitude first"));
    CHECK_THAT(refusal(collection({feature("", "LineString", "[[200,106],[13.6,106.1]]")})),
               ContainsSubstring("no such"));
    std::string grid = collection({river});
    grid.insert(1, R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32648"}},)");
    CHECK_THAT(refusal(grid), ContainsSubstring("32648"));
    std::string degrees = collection({river});
    degrees.insert(1, R"("crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},)");
    CHECK(lines(degrees).lines.size() == 1);
}

TEST_CASE("deep nesting and odd types harm nothing")
{
    refusal(std::string(100000, '['));
    std::string nested = R"({"type":"GeometryCollection","geometries":[)";
    std::string deep;
    for (int i = 0; i < 50; ++i)
        deep += nested;
    deep += R"({"type":"LineString","coordinates":[[1,2],[3,4]]})";
    for (int i = 0; i < 50; ++i)
        deep += "]}";
    CHECK_THAT(refusal(deep), ContainsSubstring("no lines"));
    for (
        const char *odd :
        {R"({"type":"FeatureCollection","features":[1,"a",null,{"type":"Feature","properties":3,"geometry":7}]})",
         R"({"type":"LineString","coordinates":{"a":1}})",
         R"({"type":"MultiPolygon","coordinates":[[[[1]]]]})", R"({"type":"LineString"})", R"({"type":7})",
         R"({"type":"LineString","coordinates":[[106,13.5]]})"})
        refusal(odd);
}

TEST_CASE("lines far from the area stay out and are counted")
{
    const places::Bounds sesan{{13.45, 106.0}, {13.6, 106.2}};
    const std::string farRiver = feature(R"("waterway":"river")", "LineString", "[[104,11],[104.1,11.1]]");
    // Long straight pieces may pass the area without a corner in it.
    const std::string passing = feature(R"("highway":"trunk")", "LineString", "[[105,13.5],[107,13.5]]");
    const GeoJsonLines found = lines(collection({river, farRiver, passing}), sesan);
    CHECK(found.lines.size() == 2);
    CHECK(found.farAway == 1);
    CHECK_THAT(refusal(collection({farRiver}), sesan), ContainsSubstring("50 km"));
}

TEST_CASE("a huge file is simplified and says so")
{
    std::string points;
    for (int i = 0; i < 30000; ++i)
        points += (i ? ",[" : "[") + std::to_string(105.5 + i * 0.00002) + "," +
                  std::to_string(13.5 + 0.00003 * std::sin(i * 0.3)) + "]";
    const GeoJsonLines found = lines(feature(R"("waterway":"river")", "LineString", "[" + points + "]"));
    CHECK(found.pointsRead == 30000);
    CHECK(found.pointsKept <= mostCorners);
    CHECK(found.tolerance >= 10);
    const auto sentences = summary(found, text::Language());
    REQUIRE(sentences.size() == 2);
    CHECK_THAT(sentences[1], ContainsSubstring("30,000"));
}

TEST_CASE("an import is one edit that undo takes back and a second one adds nothing")
{
    test::MappingWorkbook file;
    const GeoJsonLines found = lines(collection({river, feature("", "LineString", "[[106,13],[107,14]]")}));
    int added = 0;
    const auto import = [&] {
        file.edit([&] { added = addLines(file.database(), found, file.workbook().environment()); });
    };
    import();
    CHECK(added == 2);
    CHECK(places::mapLines(file.database()).size() == 2);
    import();
    CHECK(added == 0);
    file.workbook().undo();
    CHECK(places::mapLines(file.database()).empty());
}
