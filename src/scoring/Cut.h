#pragma once

#include "scoring/Ranking.h"

#include <vector>

namespace bandom::scoring {

/// The guide's number of priority areas (5.1.3), at most.
inline constexpr int priorityAreas = 5;

/// What a ranking proposes when only so many can be chosen. People decide: where `isOpen` holds they have to.
/// All lists hold the table's indices, in the ranking's order.
struct Cut
{
    std::vector<std::size_t> inside;    ///< complete, ranked within the places, not part of a tie at the cut
    std::vector<std::size_t> tiedAtCut; ///< equal totals for which there are too few places; empty where none
    int placesForTied = 0;              ///< how many of them there is place for
    std::vector<std::size_t>
        couldReach;        ///< incomplete ones whose highest total reaches the cut, or that a free place
                           ///< is left for; they may also push out the last of `inside`
    int complete = 0;      ///< how many alternatives have a total; the guide wants five at least
    bool takesAll = false; ///< every alternative is inside: the cut has filtered nothing

    bool isOpen() const { return !tiedAtCut.empty() || !couldReach.empty(); }
};

/// The best `count` of a ranking, without breaking a tie and without passing over what is still incomplete.
/// With `count` below 1 nothing is chosen.
Cut proposeCut(const Ranking &ranking, int count = priorityAreas);

} // namespace bandom::scoring
