#include "quantity/Unit.h"

#include "support/Catch.h"

using namespace bandom::quantity;

TEST_CASE("units of one dimension are converted exactly")
{
    CHECK(convert(mpq_class(1, 2), Unit::Tonne, Unit::Kilogram) == mpq_class(500));
    CHECK(convert(500, Unit::Kilogram, Unit::Tonne) == mpq_class(1, 2));
    CHECK(convert(268, Unit::SquareMetre, Unit::Hectare) == mpq_class(67, 2500));
    CHECK(convert(2, Unit::Hectare, Unit::SquareMetre) == mpq_class(20000));
    CHECK(convert(mpq_class(3, 2), Unit::Kilometre, Unit::Metre) == mpq_class(1500));
    CHECK(convert(7, Unit::Bunch, Unit::Bunch) == mpq_class(7));
}

TEST_CASE("what units of two dimensions would be in each other is not made up")
{
    CHECK_FALSE(convert(1, Unit::Bunch, Unit::Kilogram));
    CHECK_FALSE(convert(1, Unit::Litre, Unit::Kilogram));
    CHECK_FALSE(convert(1, Unit::Hectare, Unit::Metre));
}

TEST_CASE("each measure has its units and only produce has a span of time")
{
    CHECK(units(Measure::Produce).front() == Unit::Kilogram);
    CHECK(units(Measure::Land) == std::vector{Unit::SquareMetre, Unit::Hectare});
    CHECK(units(Measure::Distance) == std::vector{Unit::Kilometre, Unit::Metre});
    CHECK(hasPeriod(Measure::Produce));
    CHECK_FALSE(hasPeriod(Measure::Yield));
    CHECK_FALSE(hasPeriod(Measure::Land));
}
