#include "scoring/Cut.h"

#include <algorithm>

namespace bandom::scoring {

Cut proposeCut(const Ranking &ranking, int count)
{
    const auto &standings = ranking.standings;
    Cut cut;
    cut.complete = static_cast<int>(std::count_if(standings.begin(), standings.end(),
                                                  [](const Standing &standing) { return standing.rank; }));
    if (count < 1)
        return cut;

    const auto isWithin = [&](std::size_t alternative) {
        return standings[alternative].rank && *standings[alternative].rank <= count;
    };
    std::copy_if(ranking.order.begin(), ranking.order.end(), std::back_inserter(cut.inside), isWithin);

    if (static_cast<int>(cut.inside.size()) > count) {
        const int lastRank = *standings[cut.inside.back()].rank;
        const auto firstTied =
            std::find_if(cut.inside.begin(), cut.inside.end(),
                         [&](std::size_t alternative) { return *standings[alternative].rank == lastRank; });
        cut.tiedAtCut.assign(firstTied, cut.inside.end());
        cut.inside.erase(firstTied, cut.inside.end());
        cut.placesForTied = count - static_cast<int>(cut.inside.size());
    }

    const bool isFull = cut.complete >= count;
    const auto &lastOnes = cut.tiedAtCut.empty() ? cut.inside : cut.tiedAtCut;
    for (const std::size_t alternative : ranking.order) {
        const Standing &standing = standings[alternative];
        if (standing.total || !standing.highest)
            continue;
        if (!isFull || *standing.highest >= *standings[lastOnes.back()].total)
            cut.couldReach.push_back(alternative);
    }
    cut.takesAll = !standings.empty() && cut.inside.size() == standings.size();
    return cut;
}

} // namespace bandom::scoring
