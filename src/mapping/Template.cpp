#include "mapping/Template.h"

#include <nlohmann/json.hpp>

namespace bandom::mapping {

using nlohmann::json;

namespace {

/// Parses, and hands the JSON to `read`; what is missing or of another kind comes out as a TemplateError.
template<class Read>
auto parsed(std::string_view text, const char *what, Read &&read)
{
    try {
        return read(json::parse(text));
    } catch (const json::exception &problem) {
        throw TemplateError(std::string(what) + ": " + problem.what());
    }
}

BilingualText bilingual(const json &value)
{
    BilingualText text{value.at("en").get<std::string>(), value.at("km").get<std::string>()};
    if (text.english.empty() || text.khmer.empty())
        throw TemplateError("a text lacks one of its languages: " + text.english + text.khmer);
    return text;
}

} // namespace

CriteriaTemplate parseCriteriaTemplate(std::string_view text)
{
    return parsed(text, "criteria template", [](const json &root) {
        CriteriaTemplate result;
        result.id = root.at("id").get<std::string>();
        result.name = bilingual(root.at("name"));
        const json &scale = root.at("scale");
        result.lowest = scale.at("lowest").get<int>();
        result.highest = scale.at("highest").get<int>();
        for (const json &point : scale.at("points")) {
            result.points.push_back(
                {point.at("value").get<int>(), bilingual(point.at("name")), bilingual(point.at("meaning"))});
            if (result.points.back().value != result.lowest + static_cast<int>(result.points.size()) - 1)
                throw TemplateError(result.id + ": the scale's points are not every whole number in order");
        }
        if (result.points.empty() || result.points.back().value != result.highest)
            throw TemplateError(result.id + ": the scale's points don't reach its highest");
        for (const json &criterion : root.at("criteria")) {
            const auto direction = criterion.at("direction").get<std::string>();
            if (direction != "higher" && direction != "lower")
                throw TemplateError(result.id + ": unknown direction " + direction);
            result.criteria.push_back({criterion.at("key").get<std::string>(), bilingual(criterion.at("name")),
                                       bilingual(criterion.at("question")), criterion.at("weight").get<int>(),
                                       direction == "higher" ? scoring::Direction::HigherIsBetter
                                                             : scoring::Direction::LowerIsBetter});
            if (result.criteria.back().weight < 0)
                throw TemplateError(result.id + ": a negative weight");
        }
        if (result.criteria.empty())
            throw TemplateError(result.id + ": no criteria");
        return result;
    });
}

std::vector<Province> parseProvinces(std::string_view text)
{
    return parsed(text, "provinces", [](const json &root) {
        std::vector<Province> result;
        for (const json &province : root.at("provinces")) {
            result.push_back({province.at("code").get<std::string>(),
                              {province.at("latin").get<std::string>(), province.at("km").get<std::string>()},
                              province.at("aliases").get<std::vector<std::string>>()});
        }
        return result;
    });
}

} // namespace bandom::mapping
