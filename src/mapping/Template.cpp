#include "mapping/Template.h"

#include "places/Place.h"
#include "text/TemplateJson.h"

#include <algorithm>

namespace bandom::mapping {

using nlohmann::json;
using text::bilingual;

namespace {

CriteriaTemplate::Point pointOf(const json &from, const CriteriaTemplate &owner)
{
    CriteriaTemplate::Point point;
    point.value = from.at("value").get<int>();
    const std::string where = owner.id + ", point " + std::to_string(point.value);
    point.name = bilingual(from, "name", where);
    point.meaning = bilingual(from, "meaning", where);
    if (point.value != owner.lowest + static_cast<int>(owner.points.size()))
        throw TemplateError(where + ": the scale's points are not every whole number in order");
    return point;
}

CriteriaTemplate::Criterion criterionOf(const json &from, const CriteriaTemplate &owner)
{
    CriteriaTemplate::Criterion criterion;
    criterion.key = from.at("key").get<std::string>();
    const std::string where = owner.id + ", criterion " + criterion.key;
    if (std::any_of(owner.criteria.begin(), owner.criteria.end(),
                    [&](const CriteriaTemplate::Criterion &other) { return other.key == criterion.key; }))
        throw TemplateError(where + ": there are two with this key");
    criterion.name = bilingual(from, "name", where);
    criterion.question = bilingual(from, "question", where);
    criterion.weight = from.at("weight").get<int>();
    if (criterion.weight < 0)
        throw TemplateError(where + ": a negative weight");
    const auto direction = from.at("direction").get<std::string>();
    if (direction != "higher" && direction != "lower")
        throw TemplateError(where + ": unknown direction " + direction);
    criterion.direction =
        direction == "higher" ? scoring::Direction::HigherIsBetter : scoring::Direction::LowerIsBetter;
    return criterion;
}

} // namespace

CriteriaTemplate parseCriteriaTemplate(std::string_view content)
{
    return text::parsedTemplate(content, "criteria template", [](const json &root) {
        CriteriaTemplate result;
        result.id = root.at("id").get<std::string>();
        result.name = bilingual(root, "name", result.id);
        const json &scale = root.at("scale");
        result.lowest = scale.at("lowest").get<int>();
        result.highest = scale.at("highest").get<int>();
        for (const json &point : scale.at("points"))
            result.points.push_back(pointOf(point, result));
        if (result.points.size() < 2 || result.points.back().value != result.highest)
            throw TemplateError(result.id + ": the scale's points don't reach its highest");
        for (const json &criterion : root.at("criteria"))
            result.criteria.push_back(criterionOf(criterion, result));
        if (std::none_of(result.criteria.begin(), result.criteria.end(),
                         [](const CriteriaTemplate::Criterion &criterion) { return criterion.weight > 0; }))
            throw TemplateError(result.id + ": no criterion counts");
        return result;
    });
}

std::vector<Province> parseProvinces(std::string_view content)
{
    return text::parsedTemplate(content, "provinces", [](const json &root) {
        std::vector<Province> result;
        for (const json &from : root.at("provinces")) {
            const Province province{from.at("code").get<std::string>(),
                                    {from.at("latin").get<std::string>(), from.at("km").get<std::string>()},
                                    from.at("aliases").get<std::vector<std::string>>(),
                                    from.at("kind").get<std::string>() == "capital"};
            if (places::levelOfCode(province.code) != places::Level::Province)
                throw TemplateError("provinces: no code of a province: " + province.code);
            if (province.name.english.empty() || province.name.khmer.empty())
                throw TemplateError("province " + province.code + ": its name lacks one of the languages");
            if (std::any_of(result.begin(), result.end(),
                            [&](const Province &other) { return other.code == province.code; }))
                throw TemplateError("province " + province.code + ": it is there twice");
            result.push_back(province);
        }
        return result;
    });
}

} // namespace bandom::mapping
