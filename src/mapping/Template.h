#pragma once

#include "scoring/Ranking.h"
#include "text/BilingualText.h"

#include <string>
#include <string_view>
#include <vector>

/// The templates that ship with the program, as JSON in both languages (resources/templates). They are
/// checked when they are loaded; what the team may change is copied into the workbook.
namespace bandom::mapping {

using text::BilingualText;
using text::TemplateError;

/// Criteria with their scale and anchor words.
struct CriteriaTemplate
{
    struct Point
    {
        int value = 0;
        BilingualText name;
        BilingualText meaning;
    };
    struct Criterion
    {
        std::string key;
        BilingualText name;
        BilingualText question;
        int weight = 1;
        scoring::Direction direction = scoring::Direction::HigherIsBetter;
    };
    std::string id;
    BilingualText name;
    int lowest = 0;
    int highest = 0;
    std::vector<Point> points; ///< one for each whole number of the scale, in order
    std::vector<Criterion> criteria;
};

struct Province
{
    std::string code;
    BilingualText name;
    std::vector<std::string> aliases;
    bool isCapital = false;
};

/// Throw TemplateError.
CriteriaTemplate parseCriteriaTemplate(std::string_view json);
std::vector<Province> parseProvinces(std::string_view json);

} // namespace bandom::mapping
