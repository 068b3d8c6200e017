#pragma once

#include "text/Language.h"

#include <optional>
#include <string>
#include <string_view>

namespace bandom::places {

/// A place on the earth in degrees of WGS 84, as phones and GPS devices give them. North and east are
/// positive.
struct Coordinates
{
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Coordinates &) const = default;
};

/// What typed coordinates turned out to be. What cannot be read comes back as such: nothing is guessed.
struct ParsedCoordinates
{
    enum class Problem {
        None,
        Empty,      ///< nothing but white space
        NotTwo,     ///< not a latitude and a longitude: one number, or three
        Unreadable, ///< letters or signs that belong to no angle; minutes of 60 or more
        Swapped,    ///< would be a place if the longitude stood second, as it has to without letters
        Projected,  ///< metres of a map's grid (UTM)
        OutOfRange, ///< beyond 90 or 180 degrees
    };

    std::optional<Coordinates> value; ///< there where `problem` is None
    Problem problem = Problem::None;
};

/// Reads a latitude and a longitude as people type or copy them, in Latin or Khmer digits: "13.52, 105.97",
/// "13.52 105.97", "13,52; 105,97", "13°31'12"N 105°58'12"E", "N 13° 31.2' E 105° 58.2'", "105.97 E, 13.52
/// N". Without letters the latitude is first. The letters may be Khmer words: ជើង ត្បូង កើត លិច.
ParsedCoordinates parseCoordinates(std::string_view text);

/// A sentence for a problem: what is wrong and how it is typed. Empty for None and Empty.
std::string explain(ParsedCoordinates::Problem problem, const text::Language &language);

/// "13.52000, 105.97000": five decimals, which are about a metre. Reads back as the same.
std::string formatCoordinates(Coordinates at);

/// The shorter arc between two places in metres, by the haversine formula (R. W. Sinnott, "Virtues of the
/// Haversine", Sky and Telescope 68, 1984) on a sphere of 6 371 008.8 m: the mean radius of the WGS 84
/// ellipsoid, (2a + b) / 3 (H. Moritz, "Geodetic Reference System 1980"). Within about half a percent of the
/// truth.
double distance(Coordinates from, Coordinates to);

/// The direction in which one sets out from `from` to `to`: degrees, clockwise from north, 0 to 360.
double bearing(Coordinates from, Coordinates to);

/// "north-east" for 45: the nearest of eight directions.
std::string directionName(double bearing, const text::Language &language);

/// "850 m", "4.2 km", "38 km": as precise as a position read from a phone is of use.
std::string formatDistance(double metres, const text::Language &language);

/// "500 m", "2 km", "2.5 km": a length that is exactly so, such as a scale bar's.
std::string formatLength(double metres, const text::Language &language);

} // namespace bandom::places
