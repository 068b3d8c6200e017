#pragma once

#include "text/BilingualText.h"
#include "text/Date.h"
#include "workbook/Record.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <optional>
#include <string>

/// How the training workbook's content is read, for all that read a part of it. What is not as it must be
/// throws text::TemplateError or nlohmann::json::exception.
namespace bandom::exchange {

/// A text, or the one of two languages; none where it is missing or null.
inline std::optional<std::string> textOf(const nlohmann::json &object, const char *name,
                                         const text::Language &language)
{
    if (!object.contains(name) || object.at(name).is_null())
        return std::nullopt;
    const nlohmann::json &value = object.at(name);
    if (value.is_string())
        return value.get<std::string>();
    return language.pick(value.at("en").get<std::string>(), value.at("km").get<std::string>());
}

inline std::string requiredTextOf(const nlohmann::json &object, const char *name,
                                  const text::Language &language)
{
    const auto text = textOf(object, name, language);
    if (!text || text->empty())
        throw text::TemplateError(std::string("no ") + name + " in " + object.dump());
    return *text;
}

template<class Enum>
Enum wordOf(const nlohmann::json &object, const char *name)
{
    const auto word = object.at(name).get<std::string>();
    const auto value = workbook::fromWord<Enum>(word);
    if (!value)
        throw text::TemplateError(std::string("unknown ") + name + " " + word);
    return *value;
}

inline std::optional<std::chrono::year_month_day> dateOf(const nlohmann::json &object, const char *name)
{
    return object.contains(name) && !object.at(name).is_null()
               ? text::parseDate(object.at(name).get<std::string>())
               : std::nullopt;
}

} // namespace bandom::exchange
