#include "support/Quantities.h"

#include <algorithm>

namespace bandom::test {

using namespace quantity;

namespace {

int upTo(std::mt19937_64 &generator, int highest)
{
    return std::uniform_int_distribution<int>(0, highest)(generator);
}

mpq_class randomValue(std::mt19937_64 &generator)
{
    long divisor = 1;
    for (int decimals = upTo(generator, 6); decimals > 0; --decimals)
        divisor *= 10;
    mpq_class value(std::uniform_int_distribution<long>(0, 99'999'999)(generator), divisor);
    value.canonicalize();
    return value;
}

/// One value, a range, or one with an open end.
template<class Ranged>
void fillRange(Ranged &ranged, std::mt19937_64 &generator)
{
    mpq_class lowest = randomValue(generator);
    mpq_class highest = upTo(generator, 1) == 0 ? lowest : randomValue(generator);
    if (highest < lowest)
        std::swap(lowest, highest);
    const int ends = upTo(generator, 5);
    if (ends != 0)
        ranged.lowest = lowest;
    if (ends != 1)
        ranged.highest = highest;
}

} // namespace

QuantityCase randomQuantity(std::mt19937_64 &generator)
{
    QuantityCase result;
    result.measure = static_cast<Measure>(upTo(generator, 3));
    fillRange(result.quantity, generator);
    const std::vector<Unit> choice = units(result.measure);
    result.quantity.unit =
        choice[static_cast<std::size_t>(upTo(generator, static_cast<int>(choice.size()) - 1))];
    result.quantity.approximate = upTo(generator, 1) == 1;
    if (hasPeriod(result.measure) && upTo(generator, 3) != 0)
        result.quantity.period = static_cast<Period>(upTo(generator, 5));
    return result;
}

UnitPrice randomPrice(std::mt19937_64 &generator)
{
    UnitPrice price;
    fillRange(price, generator);
    price.currency = static_cast<Currency>(upTo(generator, 1));
    if (upTo(generator, 3) != 0)
        price.unit = static_cast<Unit>(upTo(generator, 4));
    return price;
}

} // namespace bandom::test
