#pragma once

#include "market/GrossMargin.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

/// What a result can't be reckoned without.
enum class Gap {
    Yield,
    Price,
    PriceUnit,     ///< the price is of a unit that nobody stated
    UnitsDiffer,   ///< yield and price are in units that can't be converted into each other
    VariableCosts, ///< not one line of them
    LineAmount,    ///< a line has neither an amount nor both a quantity and a unit price
    Rate,          ///< an amount is in another currency and there is no dated rate
};

struct MissingPart
{
    Gap gap = Gap::Yield;
    std::string item; ///< the cost line that it is about; may be empty
};

std::string sentence(const MissingPart &part, const text::Language &language);

/// What follows from a margin's sheet, exact and in its currency. What can't be reckoned is none, never 0,
/// and `missing` says why.
///
/// Gross margin = yield x price - variable costs, for one cycle on the land that is stated. The guide
/// (section 5.1) leaves the definition to another one of its series; this is the usual one.
struct MarginResult
{
    std::optional<mpq_class> income;
    std::optional<mpq_class> variableCosts;
    std::optional<mpq_class> grossMargin;
    std::optional<mpq_class> fixedCosts; ///< none too where no line is of them
    std::optional<mpq_class> landRent;   ///< likewise
    std::optional<mpq_class>
        netMargin; ///< gross margin less fixed costs and rent, where there are such lines

    std::optional<mpq_class> breakEvenPrice; ///< of one priceUnit: variable costs / yield
    std::optional<mpq_class> breakEvenYield; ///< in yieldUnits: variable costs / price
    std::optional<mpq_class> perSquareMetre; ///< the gross margin of a cycle
    std::optional<mpq_class> perHectare;
    std::optional<mpq_class> perYear; ///< the gross margin of all cycles of a year
    std::optional<mpq_class> perHectareYear;

    std::vector<MissingPart> missing;
};

MarginResult reckon(const MarginSheet &sheet);

} // namespace bandom::market
