#pragma once

#include "text/Language.h"
#include "workbook/Record.h"

#include <gmpxx.h>

#include <optional>
#include <string>
#include <vector>

/// Quantities as people say them: a range or one value, with its unit, and its span of time or none.
namespace bandom::quantity {

enum class Unit { Kilogram, Tonne, Piece, Bunch, Litre, SquareMetre, Hectare, Metre, Kilometre };

/// What a unit measures. Only units of one dimension are converted: how much a bunch weighs, nobody can say
/// in general.
enum class Dimension { Mass, Pieces, Bunches, Volume, Area, Length };

enum class Period { Day, Week, Month, Season, Cycle, Year };

enum class Currency { Riel, Dollar };

/// What a quantity is of, which says its units and whether it is of a span of time.
enum class Measure {
    Produce,  ///< kg, t, pieces, bunches, litres; of a span of time, or the span is said not to be stated
    Yield,    ///< the same units, of what is stated elsewhere
    Land,     ///< m², ha
    Distance, ///< m, km
    Count,    ///< whole numbers without a unit: how many households
};

Dimension dimension(Unit unit);

/// The units of a measure, the usual one first; none where it is counted.
std::vector<Unit> units(Measure measure);
bool hasPeriod(Measure measure);

/// `value` of `from` in `to`, exact; none where the two measure different things.
std::optional<mpq_class> convert(const mpq_class &value, Unit from, Unit to);

/// Names as they stand beside a number and behind "per": "kg", "m²", "piece", "day", "riel".
std::string name(Unit unit, const text::Language &language);
std::string name(Period period, const text::Language &language);
std::string name(Currency currency, const text::Language &language);

/// The unit's name behind a number that is not one: "pieces".
std::string namePlural(Unit unit, const text::Language &language);

} // namespace bandom::quantity

namespace bandom::workbook {

template<>
struct Words<quantity::Unit>
{
    static constexpr std::array words{
        std::pair{quantity::Unit::Kilogram, "kg"}, std::pair{quantity::Unit::Tonne, "t"},
        std::pair{quantity::Unit::Piece, "piece"}, std::pair{quantity::Unit::Bunch, "bunch"},
        std::pair{quantity::Unit::Litre, "litre"}, std::pair{quantity::Unit::SquareMetre, "m2"},
        std::pair{quantity::Unit::Hectare, "ha"},  std::pair{quantity::Unit::Metre, "m"},
        std::pair{quantity::Unit::Kilometre, "km"}};
};

template<>
struct Words<quantity::Period>
{
    static constexpr std::array words{
        std::pair{quantity::Period::Day, "day"},     std::pair{quantity::Period::Week, "week"},
        std::pair{quantity::Period::Month, "month"}, std::pair{quantity::Period::Season, "season"},
        std::pair{quantity::Period::Cycle, "cycle"}, std::pair{quantity::Period::Year, "year"}};
};

template<>
struct Words<quantity::Currency>
{
    static constexpr std::array words{std::pair{quantity::Currency::Riel, "riel"},
                                      std::pair{quantity::Currency::Dollar, "usd"}};
};

} // namespace bandom::workbook
