#pragma once

#include "quantity/Unit.h"

#include <gmpxx.h>

#include <optional>
#include <string>

namespace bandom::quantity {

/// How much, as it was said. Neither value: not recorded, which is not zero. Both alike: one value. Only one:
/// at least, or up to. Without a period nobody said of what span of time it is.
struct Quantity
{
    std::optional<mpq_class> lowest;
    std::optional<mpq_class> highest;
    std::optional<Unit> unit;
    std::optional<Period> period;
    bool approximate = false; ///< "about"

    bool isRecorded() const { return lowest || highest; }
    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// One value of a unit.
Quantity exactly(const mpq_class &value, Unit unit, std::optional<Period> period = std::nullopt);

/// The middle of the range, or the one value that is there; none where nothing is recorded.
std::optional<mpq_class> middle(const Quantity &quantity);

struct Money
{
    mpq_class amount;
    Currency currency = Currency::Riel;

    friend bool operator==(const Money &, const Money &) = default;
};

/// What one unit costs, one value or a range. Of a difference between two prices the values may be below
/// zero.
struct UnitPrice
{
    std::optional<mpq_class> lowest;
    std::optional<mpq_class> highest;
    std::optional<Currency> currency;
    std::optional<Unit> unit; ///< none: of what unit was not said

    bool isRecorded() const { return lowest || highest; }
    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;
};

/// A number with all its decimals, up to twelve of them, so that it reads one way only: 1.2340 and not
/// 1.234, which could be a thousand too.
std::string numberText(const mpq_class &value);

/// "200 to 1,000 m²", "about 500 kg (period not stated)", "150 kg/day", "at least 5 t/year". Empty where
/// nothing is recorded. What parse() reads back as the same quantity, for values of up to twelve decimals.
std::string format(const Quantity &quantity, Measure measure, const text::Language &language);

/// "2,000 to 2,500 riel/kg"; empty where nothing is recorded.
std::string format(const UnitPrice &price, const text::Language &language);

/// "30,000 riel", with all its decimals.
std::string format(const Money &money, const text::Language &language);

/// As it is said of what was reckoned: whole riel, dollars with two decimals.
std::string formatRounded(const Money &money, const text::Language &language);

} // namespace bandom::quantity
