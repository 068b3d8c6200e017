#pragma once

#include "market/MarginResult.h"

#include <string>
#include <vector>

namespace bandom::market {

/// What in a margin's sheet may be a mistake. Nothing is changed by itself: people look again.
struct MarginWarning
{
    enum class Kind {
        LineTwice,     ///< the same item stands in two lines
        LineDiffers,   ///< first: the line's amount, second: its quantity times unit price
        CostsDiffer,   ///< first: the total that was stated, second: what the lines add up to
        MarginDiffers, ///< first: the margin that was stated, second: the one that follows
        Negative,      ///< first: the gross margin
        TooGood,       ///< first: the income, second: the variable costs, over farIncome times less
        PriceFar,      ///< first: the price, second: the middle one of the product's other margins
        YieldFar,      ///< first: the yield of a square metre, second: likewise
    };

    Kind kind = Kind::Negative;
    std::string item; ///< the cost line; may be empty
    mpq_class first;
    mpq_class second;
};

/// An income of more than so many times the variable costs is pointed out.
constexpr int farIncome = 20;

/// A price or a yield more than so many times the middle one (the median) of the other margins of the same
/// product, or less than that part of it, is pointed out. sentence() says it in words.
constexpr int farFactor = 3;

/// All that is to be pointed out of a sheet. `others` are those of the same product: they are compared where
/// their units and currencies can be converted.
std::vector<MarginWarning> warnings(const MarginSheet &sheet, const std::vector<MarginSheet> &others);

/// What is pointed out, with both numbers and the rule.
std::string sentence(const MarginWarning &warning, const GrossMargin &margin, const text::Language &language);

} // namespace bandom::market
