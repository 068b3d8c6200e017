#include "selection/ClusterPoint.h"

#include "mapping/ReportParts.h"
#include "selection/Meeting.h"
#include "text/TemplateJson.h"

#include <algorithm>

namespace bandom::selection {

using nlohmann::json;
using workbook::Id;

std::string textOf(const ClusterPoint &point, const text::Language &language)
{
    return language.pick(point.textEnglish.value_or(""), point.textKhmer.value_or(""));
}

std::vector<CommonPoint> parseCommonPoints(std::string_view content)
{
    return text::parsedTemplate(content, "cluster points", [](const json &root) {
        std::vector<CommonPoint> points;
        for (const auto &[name, side] :
             {std::pair{"advantages", Side::Advantage}, std::pair{"disadvantages", Side::Disadvantage}}) {
            for (const json &from : root.at(name)) {
                CommonPoint point;
                point.side = side;
                point.key = from.at("key").get<std::string>();
                const std::string where = std::string(name) + ", " + point.key;
                point.text = text::bilingual(from, "text", where);
                if (std::any_of(points.begin(), points.end(), [&](const CommonPoint &other) {
                        return other.side == point.side && other.key == point.key;
                    }))
                    throw text::TemplateError(where + ": there are two with this key");
                points.push_back(std::move(point));
            }
        }
        return points;
    });
}

int addCommonPoints(const SQLite::Database &database, const Id &meeting,
                    const std::vector<CommonPoint> &points, const workbook::Environment &environment)
{
    int added = 0;
    for (const CommonPoint &from : points) {
        ClusterPoint point;
        point.meeting = meeting;
        point.side = from.side;
        const auto there = workbook::listOf(database, point);
        if (std::any_of(there.begin(), there.end(),
                        [&](const ClusterPoint &one) { return one.key == from.key; }))
            continue;
        point.id = environment.newId();
        point.key = from.key;
        point.textEnglish = from.text.english;
        point.textKhmer = from.text.khmer;
        workbook::append(database, point);
        ++added;
    }
    return added;
}

std::vector<document::Block> clusterPointBlocks(const SQLite::Database &database, int level,
                                                const text::Language &language)
{
    std::vector<document::Block> blocks;
    for (const Side side : {Side::Advantage, Side::Disadvantage}) {
        const bool isFor = side == Side::Advantage;
        blocks.push_back(
            document::Heading{level,
                              isFor ? language.translate("ClusterPoints", "Advantages of a cluster")
                                    : language.translate("ClusterPoints", "Disadvantages of a cluster"),
                              isFor ? "advantages" : "disadvantages"});
        ClusterPoint like;
        like.meeting = meetingId();
        like.side = side;
        document::List list;
        list.ordered = true;
        for (const ClusterPoint &point : workbook::listOf(database, like))
            list.items.push_back(document::plain(textOf(point, language)));
        if (list.items.empty())
            blocks.push_back(document::Paragraph{
                {document::Missing{language.translate("ClusterPoints", "None was recorded.")}}, {}});
        else
            blocks.push_back(std::move(list));
    }
    return blocks;
}

document::Document clusterPointsReport(const SQLite::Database &database, const text::Language &language,
                                       const std::string &at)
{
    document::Document report = mapping::emptyReport(
        database, language.translate("ClusterPoints", "Advantages and disadvantages of a cluster"),
        meeting(database).title.value_or(""), language, at);
    for (document::Block &block : clusterPointBlocks(database, 1, language))
        report.blocks.push_back(std::move(block));
    return report;
}

} // namespace bandom::selection
