#pragma once

#include "places/Coordinates.h"

#include <optional>
#include <vector>

namespace bandom::places {

/// Metres east and south of a projection's centre.
struct Plane
{
    double east = 0;
    double south = 0;
};

/// Degrees as metres on a plane that touches the earth around `centre` (local equirectangular): true to scale
/// within some tens of kilometres, which is what an area of a province needs.
class MapProjection
{
public:
    explicit MapProjection(Coordinates centre) : m_centre(centre) {}

    Coordinates centre() const { return m_centre; }
    Plane toPlane(Coordinates at) const;
    Coordinates toCoordinates(Plane at) const;

private:
    Coordinates m_centre;
};

/// The smallest box of degrees around points.
struct Bounds
{
    Coordinates southWest;
    Coordinates northEast;

    Coordinates centre() const;
    void include(Coordinates at);
    /// Wider by this much on each side.
    Bounds grownBy(double metres) const;
    bool contains(Coordinates at) const;
};

/// None where there are no points.
std::optional<Bounds> boundsOf(const std::vector<Coordinates> &points);

} // namespace bandom::places
