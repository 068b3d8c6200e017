#include "places/Coordinates.h"

#include "support/Catch.h"
#include "support/Support.h"

#include <numbers>

using namespace bandom;
using namespace bandom::places;
using Problem = ParsedCoordinates::Problem;

namespace {

Coordinates read(const std::string &text)
{
    const ParsedCoordinates parsed = parseCoordinates(text);
    INFO(text);
    REQUIRE(parsed.problem == Problem::None);
    REQUIRE(parsed.value);
    return *parsed.value;
}

void check(const std::string &text, double latitude, double longitude)
{
    const Coordinates at = read(text);
    INFO(text);
    CHECK(at.latitude == Approx(latitude).margin(1e-9));
    CHECK(at.longitude == Approx(longitude).margin(1e-9));
}

} // namespace

TEST_CASE("coordinates are read in the ways that people type and copy them")
{
    for (const char *text : {"13.52, 105.97",
                             "13.52,105.97",
                             "13.52 105.97",
                             " 13.52 ; 105.97 ",
                             "(13.52, 105.97)",
                             "13.52/105.97",
                             "13,52; 105,97",
                             "13,52 105,97",
                             "13.52N 105.97E",
                             "N13.52 E105.97",
                             "105.97 E, 13.52 N",
                             "13.52° N, 105.97° E",
                             "13°31'12\"N 105°58'12\"E",
                             "13°31′12″N 105°58′12″E",
                             "13º 31’ 12” n 105º 58’ 12” e",
                             "N 13° 31.2' E 105° 58.2'",
                             "13 31 12 105 58 12",
                             "13 31.2 105 58.2",
                             "13°31'12\" 105°58'12\"",
                             "13d31'12''N, 105d58'12''E",
                             "១៣.៥២, ១០៥.៩៧",
                             "១៣,៥២ ១០៥,៩៧",
                             "១៣.៥២ ជើង ១០៥.៩៧ កើត",
                             "+13.52 +105.97"})
        check(text, 13.52, 105.97);
    check("-13.52, -105.97", -13.52, -105.97);
    check("13.52S 105.97W", -13.52, -105.97);
    check("0 0", 0, 0);
    check("13, 105", 13, 105);
}

TEST_CASE("what is no place on earth is said and never guessed")
{
    const auto problem = [](const char *text) { return parseCoordinates(text).problem; };
    CHECK(problem("") == Problem::Empty);
    CHECK(problem(" \u200B ") == Problem::Empty);
    CHECK(problem("13.52") == Problem::NotTwo);
    CHECK(problem("13.52, 105.97, 12") == Problem::NotTwo);
    CHECK(problem("near the pagoda") == Problem::Unreadable);
    CHECK(problem("13°61' 105°10'") == Problem::Unreadable);
    CHECK(problem("13.5°10' 105°10'") == Problem::Unreadable);
    CHECK(problem("13.52N 105.97N") == Problem::Unreadable);
    CHECK(problem("-13.52S 105.97E") == Problem::Unreadable);
    CHECK(problem("13..52 105.97") == Problem::Unreadable);
    CHECK(problem("13'52 105") == Problem::Unreadable);
    CHECK(problem("105.97, 13.52") == Problem::Swapped);
    CHECK(problem("605123, 1495234") == Problem::Projected);
    CHECK(problem("48P 605123 1495234") == Problem::Unreadable);
    CHECK(problem("95 N 105 E") == Problem::OutOfRange);
    CHECK(problem("13, 190") == Problem::OutOfRange);
    for (const Problem each :
         {Problem::NotTwo, Problem::Unreadable, Problem::Swapped, Problem::Projected, Problem::OutOfRange})
        CHECK_FALSE(explain(each, text::Language()).empty());
}

TEST_CASE("any text is read or refused and what is written is read back")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int i = 0; i < 3000; ++i) {
        const std::string text = test::randomText(generator, "0123456789.,;-+ °'\"NSEWnsew ", 24);
        const ParsedCoordinates parsed = parseCoordinates(text);
        INFO(text);
        REQUIRE(parsed.value.has_value() == (parsed.problem == Problem::None));
        if (parsed.value) {
            REQUIRE(std::abs(parsed.value->latitude) <= 90);
            REQUIRE(std::abs(parsed.value->longitude) <= 180);
        }
    }
    std::uniform_real_distribution<double> latitudes(-90, 90);
    std::uniform_real_distribution<double> longitudes(-180, 180);
    for (int i = 0; i < 500; ++i) {
        const Coordinates at{latitudes(generator), longitudes(generator)};
        const Coordinates back = read(formatCoordinates(at));
        CHECK(std::abs(back.latitude - at.latitude) <= 0.5000001e-5);
        CHECK(std::abs(back.longitude - at.longitude) <= 0.5000001e-5);
        CHECK(read(formatCoordinates(back)) == back);
    }
}

TEST_CASE("a degree of latitude is 111.2 km and of longitude less so the further north")
{
    const double degree = 6371008.8 * std::numbers::pi / 180;
    CHECK(distance({13, 105}, {14, 105}) == Approx(degree));
    CHECK(distance({0, 105}, {0, 106}) == Approx(degree));
    CHECK(distance({60, 105}, {60, 106}) == Approx(degree / 2).epsilon(0.0001));
    CHECK(distance({13, 105}, {13, 105}) == 0);
    CHECK(distance({0, 0}, {0, 180}) == Approx(180 * degree));
    // Phnom Penh to Siem Reap: 232 km.
    CHECK(distance({11.5564, 104.9282}, {13.3633, 103.8564}) == Approx(232200).epsilon(0.002));
}

TEST_CASE("distances obey the laws of a distance")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    std::uniform_real_distribution<double> latitudes(-90, 90);
    std::uniform_real_distribution<double> longitudes(-180, 180);
    const auto any = [&] { return Coordinates{latitudes(generator), longitudes(generator)}; };
    for (int i = 0; i < 500; ++i) {
        const Coordinates a = any();
        const Coordinates b = any();
        const Coordinates c = any();
        CHECK(distance(a, b) == Approx(distance(b, a)));
        CHECK(distance(a, c) <= distance(a, b) + distance(b, c) + 1e-3);
    }
}

TEST_CASE("a direction is the nearest of eight")
{
    const text::Language english;
    const Coordinates here{13.5, 106};
    CHECK(directionName(bearing(here, {13.6, 106}), english) == "north");
    CHECK(directionName(bearing(here, {13.6, 106.1}), english) == "north-east");
    CHECK(directionName(bearing(here, {13.5, 106.1}), english) == "east");
    CHECK(directionName(bearing(here, {13.4, 106}), english) == "south");
    CHECK(directionName(bearing(here, {13.5, 105.9}), english) == "west");
    CHECK(directionName(359, english) == "north");
}

TEST_CASE("a distance is written as precise as a phone's position is")
{
    const text::Language english;
    CHECK(formatDistance(0, english) == "0 m");
    CHECK(formatDistance(847, english) == "850 m");
    CHECK(formatDistance(996, english) == "1.0 km");
    CHECK(formatDistance(4249, english) == "4.2 km");
    CHECK(formatDistance(38400, english) == "38 km");
    CHECK(formatLength(200, english) == "200 m");
    CHECK(formatLength(5000, english) == "5 km");
    CHECK(formatDistance(1234567, english) == "1,235 km");
}
