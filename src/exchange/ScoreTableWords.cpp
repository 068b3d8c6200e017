#include "exchange/ScoreTableWords.h"

#include "text/Fold.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace bandom::exchange {

namespace {

bool isOneOf(std::string_view typed, std::initializer_list<std::string_view> words)
{
    std::string folded = text::fold(typed);
    while (!folded.empty() && (folded.back() == ':' || folded.back() == ' '))
        folded.pop_back();
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return folded == text::fold(word); });
}

} // namespace

bool isCriterionHead(std::string_view head)
{
    return isOneOf(head, {"criterion", "criteria", "លក្ខណៈវិនិច្ឆ័យ"});
}

bool isWeightHead(std::string_view head)
{
    return isOneOf(head, {"weight", "ទម្ងន់"});
}

bool isDirectionHead(std::string_view head)
{
    return isOneOf(head, {"direction", "ទិសដៅ"});
}

bool isTotalName(std::string_view name)
{
    return isOneOf(name, {"total", "totals", "total score", "សរុប", "ពិន្ទុសរុប"});
}

bool isRankName(std::string_view name)
{
    return isOneOf(name, {"rank", "ranks", "ranking", "ចំណាត់ថ្នាក់"});
}

bool isNotScored(std::string_view cell)
{
    return isOneOf(cell, {"", "-", "–", "—"});
}

bool isNotApplicable(std::string_view cell)
{
    return isOneOf(cell, {"n/a", "n.a.", "na"});
}

std::optional<scoring::Direction> directionOf(std::string_view cell)
{
    if (isOneOf(cell, {"lower", "lower is better", "ទាប"}))
        return scoring::Direction::LowerIsBetter;
    if (isOneOf(cell, {"", "higher", "higher is better", "ខ្ពស់"}))
        return scoring::Direction::HigherIsBetter;
    return std::nullopt;
}

} // namespace bandom::exchange
