#pragma once

#include "market/Months.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <gmpxx.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How farmer groups are judged on the pre-identification sheet (annex 1): low, medium or high in four
/// columns that stand under three headings. It informs whoever scores the areas and is never one of their
/// scores: the scales differ.
namespace bandom::mapping {

using Rating = market::Level;

/// The columns in the sheet's order. Market potential is consumption and access.
enum class GroupColumn { Producers, Consumption, Access, Income };
constexpr std::array groupColumns{GroupColumn::Producers, GroupColumn::Consumption, GroupColumn::Access,
                                  GroupColumn::Income};

/// What was judged in each column; none: not judged, which is not low.
using Ratings = std::array<std::optional<Rating>, groupColumns.size()>;

/// What a letter counts where letters are added: low 1, medium 2, high 3. There is no 0.
constexpr int points(Rating rating)
{
    return static_cast<int>(rating) + 1;
}

/// A sum over columns or headings. What is not judged counts nothing, and leaves the sum open from `lowest`
/// to `highest`.
struct RatingSum
{
    mpq_class known; ///< of what is judged
    int rated = 0;   ///< columns or headings that are judged
    int of = 0;      ///< columns or headings
    mpq_class lowest;
    mpq_class highest;

    bool isComplete() const { return rated == of; }
};

/// The sum of the four columns: 4 to 12.
RatingSum columnSum(const Ratings &ratings);

/// The sum of the three headings, market being the mean of its two columns: 3 to 9. A heading counts once
/// all its columns are judged.
RatingSum headingSum(const Ratings &ratings);

/// How many groups were judged how in each column.
struct Distribution
{
    struct Column
    {
        int low = 0;
        int medium = 0;
        int high = 0;
        int notRated = 0;

        bool operator==(const Column &) const = default;
    };
    int groups = 0;
    std::array<Column, groupColumns.size()> columns;

    bool operator==(const Distribution &) const = default;
};
Distribution distribution(const std::vector<Ratings> &groups);

/// What was typed for a rating: a letter or word of either language, or 1, 2 or 3; a dash or nothing for not
/// judged. None where it is something else.
std::optional<std::optional<Rating>> parseRating(std::string_view text);

/// "Number of producers": a column's name; in a word, "Producers"; and what it asks in a sentence.
std::string name(GroupColumn column, const text::Language &language);
std::string shortName(GroupColumn column, const text::Language &language);
std::string question(GroupColumn column, const text::Language &language);

/// The names of the two sums.
std::string columnSumName(const text::Language &language);
std::string headingSumName(const text::Language &language);

/// What the letters mean and how the two sums come about, in sentences.
std::string ratingRule(const text::Language &language);

/// "8 (4 of 4)", "5 (2 of 4), 7–11": the sum, what it rests on, and what it can still be. Empty where nothing
/// is judged.
std::string sumText(const RatingSum &sum, const text::Language &language);

/// "L 1, M 2, H 3, not rated 1"; what is none is left out.
std::string countsText(const Distribution::Column &counts, const text::Language &language);

} // namespace bandom::mapping

template<>
struct bandom::workbook::Words<bandom::mapping::Rating>
{
    static constexpr std::array words{std::pair{mapping::Rating::Low, "low"},
                                      std::pair{mapping::Rating::Medium, "medium"},
                                      std::pair{mapping::Rating::High, "high"}};
};
