#include "mapping/GroupRating.h"

#include "text/Digits.h"
#include "text/Fold.h"
#include "text/Number.h"

#include <utility>

namespace bandom::mapping {

namespace {

constexpr int lowestPoints = points(Rating::Low);
constexpr int highestPoints = points(Rating::High);

/// Adds a heading of one or several columns, as the mean of them.
void addHeading(RatingSum &sum, std::initializer_list<std::optional<Rating>> columns)
{
    const auto count = static_cast<long>(columns.size());
    mpq_class known = 0;
    int rated = 0;
    for (const auto &rating : columns) {
        if (rating)
            known += points(*rating);
        rated += rating ? 1 : 0;
    }
    const long open = count - rated;
    ++sum.of;
    sum.lowest += (known + open * lowestPoints) / count;
    sum.highest += (known + open * highestPoints) / count;
    if (open == 0) {
        sum.known += known / count;
        ++sum.rated;
    }
}

std::optional<Rating> in(const Ratings &ratings, GroupColumn column)
{
    return ratings[static_cast<std::size_t>(column)];
}

} // namespace

RatingSum columnSum(const Ratings &ratings)
{
    RatingSum sum;
    for (const auto &rating : ratings)
        addHeading(sum, {rating});
    return sum;
}

RatingSum headingSum(const Ratings &ratings)
{
    RatingSum sum;
    addHeading(sum, {in(ratings, GroupColumn::Producers)});
    addHeading(sum, {in(ratings, GroupColumn::Consumption), in(ratings, GroupColumn::Access)});
    addHeading(sum, {in(ratings, GroupColumn::Income)});
    return sum;
}

Distribution distribution(const std::vector<Ratings> &groups)
{
    Distribution result;
    result.groups = static_cast<int>(groups.size());
    for (const Ratings &ratings : groups) {
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            Distribution::Column &counts = result.columns[i];
            if (!ratings[i])
                ++counts.notRated;
            else
                ++(*ratings[i] == Rating::Low      ? counts.low
                   : *ratings[i] == Rating::Medium ? counts.medium
                                                   : counts.high);
        }
    }
    return result;
}

std::optional<std::optional<Rating>> parseRating(std::string_view text)
{
    const std::string digit = text::inDigits(text::trimmed(text), text::Digits::Latin);
    for (const auto &[rating, word] : workbook::Words<Rating>::words) {
        if (digit == std::to_string(points(rating)))
            return rating;
    }
    return market::parseLevel(text);
}

std::string name(GroupColumn column, const text::Language &language)
{
    switch (column) {
    case GroupColumn::Producers:
        return language.translate("GroupRating", "Number of producers");
    case GroupColumn::Consumption:
        return language.translate("GroupRating", "Local consumption");
    case GroupColumn::Access:
        return language.translate("GroupRating", "Access to markets");
    case GroupColumn::Income:
        return language.translate("GroupRating", "Income potential");
    }
    return {};
}

std::string shortName(GroupColumn column, const text::Language &language)
{
    switch (column) {
    case GroupColumn::Producers:
        return language.translate("GroupRating", "Producers");
    case GroupColumn::Consumption:
        return language.translate("GroupRating", "Consumption");
    case GroupColumn::Access:
        return language.translate("GroupRating", "Access", "to markets");
    case GroupColumn::Income:
        return language.translate("GroupRating", "Income");
    }
    return {};
}

std::string question(GroupColumn column, const text::Language &language)
{
    switch (column) {
    case GroupColumn::Producers:
        return language.translate("GroupRating", "Production: are enough producers at work here, and could "
                                                 "they grow enough?");
    case GroupColumn::Consumption:
        return language.translate("GroupRating", "Market: do people around here buy and eat the produce?");
    case GroupColumn::Access:
        return language.translate(
            "GroupRating", "Market: how easily are the markets that it is meant for reached from here?");
    case GroupColumn::Income:
        return language.translate("GroupRating", "Impact: how much does it earn today, and how much could it "
                                                 "earn with the demand to come?");
    }
    return {};
}

std::string columnSumName(const text::Language &language)
{
    return language.translate("GroupRating", "Sum of four columns");
}

std::string headingSumName(const text::Language &language)
{
    return language.translate("GroupRating", "Sum of three equal headings");
}

std::string ratingRule(const text::Language &language)
{
    return language.translate(
        "GroupRating",
        "L is low and counts 1, M is medium and counts 2, H is high and counts 3; what is not rated counts "
        "nothing and is never 0. The sum of four columns adds all columns (4 to 12), so that market counts "
        "twice; the sum of three equal headings takes the mean of the two market columns (3 to 9). The sums "
        "inform those who score the areas and are no score themselves.");
}

std::string sumText(const RatingSum &sum, const text::Language &language)
{
    const auto number = [](const mpq_class &value) { return text::formatNumberShort(value, 1); };
    const std::string lowest = number(sum.lowest);
    const std::string highest = number(sum.highest);
    if (sum.rated == 0)
        return {};
    std::string result =
        text::fill(language.translate("GroupRating", "%1 (%2 of %3)", "a sum, and of how many columns it is"),
                   {number(sum.known), std::to_string(sum.rated), std::to_string(sum.of)});
    if (!sum.isComplete())
        result =
            text::fill(language.translate("GroupRating", "%1, can be %2–%3", "a sum that is not complete"),
                       {result, lowest, highest});
    return result;
}

std::string countsText(const Distribution::Column &counts, const text::Language &language)
{
    std::string result;
    const auto add = [&](const std::string &label, int count) {
        if (count > 0)
            result += (result.empty() ? "" : ", ") + label + " " + std::to_string(count);
    };
    add(market::letter(Rating::High, language), counts.high);
    add(market::letter(Rating::Medium, language), counts.medium);
    add(market::letter(Rating::Low, language), counts.low);
    add(language.translate("GroupRating", "not rated"), counts.notRated);
    return result;
}

} // namespace bandom::mapping
