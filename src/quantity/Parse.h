#pragma once

#include "quantity/Quantity.h"

#include <string>
#include <string_view>
#include <vector>

namespace bandom::quantity {

/// What a typed quantity, price or amount lacks.
enum class Problem {
    AmbiguousNumber,   ///< a number that reads two ways
    NotANumber,        ///< digits that are no number, or too many numbers
    NoNumber,          ///< a unit alone
    MissingUnit,       ///< a number alone
    MissingCurrency,   ///< an amount without one
    UnknownWord,       ///< neither a unit nor a span of time
    UnitNotExpected,   ///< a unit of another measure, or a second one
    PeriodNotExpected, ///< a span of time where there is none
    HighestUnderLowest,
    BelowZero,
    NotWhole, ///< a part of what is counted
};

/// What one cell of text was read as. Where it cannot be read, `problem` says why, and `value` is empty.
template<class Value>
struct Reading
{
    std::optional<Value> value; ///< none where the cell is empty or has a problem
    std::optional<Problem> problem;
    std::string word;                ///< the part of the text that the problem is about; may be empty
    std::vector<mpq_class> readings; ///< of an ambiguous number
    std::vector<Unit> units;         ///< that are expected

    bool isEmpty() const { return !value && !problem; }
};

/// A quantity in one cell, in either language whatever the screen's: "150 kg/day", "about 500 kg",
/// "200-1,000 m2", "១៥០ គីឡូក្រាម/ថ្ងៃ", "0.5 t per week", "at least 5 t a year".
Reading<Quantity> parse(std::string_view text, Measure measure);

/// A price of a unit: "2,000 to 2,500 riel/kg", "$0.5 per kg", "500 riel". With `isDifference` it may be
/// below zero.
Reading<UnitPrice> parsePrice(std::string_view text, bool isDifference = false);

/// An amount of money: "30,000 riel", "$7.50".
Reading<Money> parseMoney(std::string_view text);

/// What is wrong, in one or two sentences that say what to type instead; empty where nothing is.
std::string sentence(Problem problem, const std::string &word, const std::vector<mpq_class> &readings,
                     const std::vector<Unit> &units, const text::Language &language);

template<class Value>
std::string sentence(const Reading<Value> &reading, const text::Language &language)
{
    return reading.problem
               ? sentence(*reading.problem, reading.word, reading.readings, reading.units, language)
               : std::string();
}

} // namespace bandom::quantity
