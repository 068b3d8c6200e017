#include "quantity/Unit.h"

namespace bandom::quantity {

namespace {

/// How many of the dimension's first unit one of `unit` is.
long factor(Unit unit)
{
    switch (unit) {
    case Unit::Tonne:
    case Unit::Kilometre:
        return 1000;
    case Unit::Hectare:
        return 10000;
    case Unit::Kilogram:
    case Unit::Piece:
    case Unit::Bunch:
    case Unit::Litre:
    case Unit::SquareMetre:
    case Unit::Metre:
        break;
    }
    return 1;
}

} // namespace

Dimension dimension(Unit unit)
{
    switch (unit) {
    case Unit::Kilogram:
    case Unit::Tonne:
        return Dimension::Mass;
    case Unit::Piece:
        return Dimension::Pieces;
    case Unit::Bunch:
        return Dimension::Bunches;
    case Unit::Litre:
        return Dimension::Volume;
    case Unit::SquareMetre:
    case Unit::Hectare:
        return Dimension::Area;
    case Unit::Metre:
    case Unit::Kilometre:
        break;
    }
    return Dimension::Length;
}

std::vector<Unit> units(Measure measure)
{
    switch (measure) {
    case Measure::Produce:
    case Measure::Yield:
        return {Unit::Kilogram, Unit::Tonne, Unit::Piece, Unit::Bunch, Unit::Litre};
    case Measure::Land:
        return {Unit::SquareMetre, Unit::Hectare};
    case Measure::Count:
        return {};
    case Measure::Distance:
        break;
    }
    return {Unit::Kilometre, Unit::Metre};
}

bool hasPeriod(Measure measure)
{
    return measure == Measure::Produce;
}

std::optional<mpq_class> convert(const mpq_class &value, Unit from, Unit to)
{
    if (dimension(from) != dimension(to))
        return std::nullopt;
    return mpq_class(value * factor(from) / factor(to));
}

std::string name(Unit unit, const text::Language &language)
{
    switch (unit) {
    case Unit::Kilogram:
        return language.translate("Quantities", "kg");
    case Unit::Tonne:
        return language.translate("Quantities", "t", "tonne");
    case Unit::Piece:
        return language.translate("Quantities", "piece");
    case Unit::Bunch:
        return language.translate("Quantities", "bunch");
    case Unit::Litre:
        return language.translate("Quantities", "litre");
    case Unit::SquareMetre:
        return language.translate("Quantities", "m²");
    case Unit::Hectare:
        return language.translate("Quantities", "ha");
    case Unit::Metre:
        return language.translate("Quantities", "m", "metre");
    case Unit::Kilometre:
        return language.translate("Quantities", "km");
    }
    return {};
}

std::string namePlural(Unit unit, const text::Language &language)
{
    switch (unit) {
    case Unit::Piece:
        return language.translate("Quantities", "pieces");
    case Unit::Bunch:
        return language.translate("Quantities", "bunches");
    case Unit::Litre:
        return language.translate("Quantities", "litres");
    case Unit::Kilogram:
    case Unit::Tonne:
    case Unit::SquareMetre:
    case Unit::Hectare:
    case Unit::Metre:
    case Unit::Kilometre:
        break;
    }
    return name(unit, language);
}

std::string name(Period period, const text::Language &language)
{
    switch (period) {
    case Period::Day:
        return language.translate("Quantities", "day");
    case Period::Week:
        return language.translate("Quantities", "week");
    case Period::Month:
        return language.translate("Quantities", "month");
    case Period::Season:
        return language.translate("Quantities", "season");
    case Period::Cycle:
        return language.translate("Quantities", "cycle", "from sowing to harvest");
    case Period::Year:
        return language.translate("Quantities", "year");
    }
    return {};
}

std::string name(Currency currency, const text::Language &language)
{
    switch (currency) {
    case Currency::Riel:
        return language.translate("Quantities", "riel");
    case Currency::Dollar:
        return language.translate("Quantities", "US dollars");
    }
    return {};
}

} // namespace bandom::quantity
