#include "places/MapProjection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bandom::places {

namespace {

/// Metres of a degree of latitude on the sphere that distance() uses.
constexpr double metresPerDegree = 6371008.8 * std::numbers::pi / 180;

/// Metres of a degree of longitude are this much of that. Not at the very poles, where they are none.
double shrinkAt(double latitude)
{
    return std::max(0.01, std::cos(latitude * std::numbers::pi / 180));
}

} // namespace

Plane MapProjection::toPlane(Coordinates at) const
{
    return {(at.longitude - m_centre.longitude) * metresPerDegree * shrinkAt(m_centre.latitude),
            (m_centre.latitude - at.latitude) * metresPerDegree};
}

Coordinates MapProjection::toCoordinates(Plane at) const
{
    return {m_centre.latitude - at.south / metresPerDegree,
            m_centre.longitude + at.east / metresPerDegree / shrinkAt(m_centre.latitude)};
}

Coordinates Bounds::centre() const
{
    return {(southWest.latitude + northEast.latitude) / 2, (southWest.longitude + northEast.longitude) / 2};
}

void Bounds::include(Coordinates at)
{
    southWest.latitude = std::min(southWest.latitude, at.latitude);
    southWest.longitude = std::min(southWest.longitude, at.longitude);
    northEast.latitude = std::max(northEast.latitude, at.latitude);
    northEast.longitude = std::max(northEast.longitude, at.longitude);
}

Bounds Bounds::grownBy(double metres) const
{
    const double latitude = metres / metresPerDegree;
    const double longitude = latitude / shrinkAt(centre().latitude);
    return {{southWest.latitude - latitude, southWest.longitude - longitude},
            {northEast.latitude + latitude, northEast.longitude + longitude}};
}

bool Bounds::contains(Coordinates at) const
{
    return at.latitude >= southWest.latitude && at.latitude <= northEast.latitude &&
           at.longitude >= southWest.longitude && at.longitude <= northEast.longitude;
}

std::optional<Bounds> boundsOf(const std::vector<Coordinates> &points)
{
    if (points.empty())
        return std::nullopt;
    Bounds bounds{points.front(), points.front()};
    for (const Coordinates &point : points)
        bounds.include(point);
    return bounds;
}

} // namespace bandom::places
