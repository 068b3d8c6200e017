#pragma once

#include "text/BilingualText.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>

/// What all readers of templates (resources/templates) share.
namespace bandom::text {

/// Parses, and hands the JSON to `read`; what is missing or of another kind comes out as a TemplateError that
/// begins with `what`.
template<class Read>
auto parsedTemplate(std::string_view json, const char *what, Read &&read)
{
    try {
        return std::forward<Read>(read)(nlohmann::json::parse(json));
    } catch (const nlohmann::json::exception &problem) {
        throw TemplateError(std::string(what) + ": " + problem.what());
    }
}

/// The text `name` of `object` in both languages; `where` is said when one of them is empty.
inline BilingualText bilingual(const nlohmann::json &object, const char *name, const std::string &where)
{
    const nlohmann::json &value = object.at(name);
    BilingualText text{value.at("en").get<std::string>(), value.at("km").get<std::string>()};
    if (text.english.empty() || text.khmer.empty())
        throw TemplateError(where + ": its " + name + " lacks one of the languages");
    return text;
}

} // namespace bandom::text
