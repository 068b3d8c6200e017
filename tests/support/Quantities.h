#pragma once

#include "quantity/Quantity.h"

#include <random>

namespace bandom::test {

struct QuantityCase
{
    quantity::Quantity quantity;
    quantity::Measure measure = quantity::Measure::Produce;
};

/// Any recorded quantity of any measure, with up to six decimals.
QuantityCase randomQuantity(std::mt19937_64 &generator);

/// Any recorded price, with or without a unit.
quantity::UnitPrice randomPrice(std::mt19937_64 &generator);

} // namespace bandom::test
