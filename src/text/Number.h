#pragma once

#include "text/Digits.h"

#include <gmpxx.h>

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace bandom::text {

/// What a typed number turned out to be. What cannot be one number comes back as such: nothing is guessed,
/// nothing is thrown.
struct ParsedNumber
{
    enum class Kind {
        Number,    ///< one reading: `value`
        Empty,     ///< nothing but white space
        Ambiguous, ///< `readings` holds the numbers that may be meant, the likelier first: ask
        Invalid    ///< no number, or more than a number (a unit, a currency, two numbers)
    };

    Kind kind = Kind::Invalid;
    mpq_class value;                 ///< exact; 0 unless `kind` is Number
    std::vector<mpq_class> readings; ///< empty unless `kind` is Ambiguous

    bool isNumber() const { return kind == Kind::Number; }
    double toDouble() const { return value.get_d(); }

    /// This number, or where it can be read in several ways the only reading from `lowest` to `highest`, if
    /// exactly one lies there. Anything else comes back as it is: for a field whose range is known.
    ParsedNumber within(const mpq_class &lowest, const mpq_class &highest) const;
};

/// Reads a number as people type it, the same in every language of the screen:
/// - Latin and Khmer digits, a leading minus, white space around it;
/// - a comma or a (non-breaking, thin) space groups thousands, a point is the decimal point: 12,000 and 12
/// 000 are
///   twelve thousand, 9.4 is nine and four tenths, 12,000.5 is both;
/// - what can only be the other habit is read so: 1.234.567 and 1.234,5 (points group), 0,5 (decimal comma);
/// - Ambiguous: 1.234 (a decimal, or points that group), 12,5 and 1,23 (a decimal comma, or a comma in a
/// wrong place),
///   1234,567 and 12 000,500;
/// - Invalid: units, signs of currency, exponents, thousands in groups that are not of three, over 40 digits.
ParsedNumber parseNumber(std::string_view text);

/// `value` with exactly `decimals` digits after the point, rounded half away from zero on the exact value,
/// thousands grouped by commas. Both languages write numbers alike but for the digits.
std::string formatNumber(const mpq_class &value, int decimals = 0, Digits digits = Digits::Latin);

/// As above for whole numbers of any type.
template<std::integral Whole>
std::string formatNumber(Whole value, int decimals = 0, Digits digits = Digits::Latin)
{
    return formatNumber(mpq_class(static_cast<long>(value)), decimals, digits);
}

/// As formatNumber, without zeros at the end of the decimals: 18 for 18.0, 9.4 for 9.40.
std::string formatNumberShort(const mpq_class &value, int decimals, Digits digits = Digits::Latin);

/// As formatNumberShort, in Latin digits and without grouping: for files that other programs read.
std::string plainNumber(const mpq_class &value, int decimals);

} // namespace bandom::text
