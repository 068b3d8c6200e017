#include "market/Season.h"

#include "workbook/Order.h"

#include <algorithm>

namespace bandom::market {

std::string name(Aspect aspect, const text::Language &language)
{
    switch (aspect) {
    case Aspect::Supply:
        return language.translate("Market", "Supply");
    case Aspect::Demand:
        return language.translate("Market", "Demand");
    case Aspect::Price:
        return language.translate("Market", "Price");
    case Aspect::Water:
        return language.translate("Market", "Water");
    }
    return {};
}

std::vector<Season> seasons(const SQLite::Database &database, const workbook::Id &area)
{
    Season like;
    like.area = area;
    return workbook::listOf(database, like);
}

bool isDisputed(const Season &season, const std::vector<Season> &all)
{
    if (season.sourcesDiffer)
        return true;
    const Months mine = readMonths(season.months);
    return std::any_of(all.begin(), all.end(), [&](const Season &other) {
        if (other.id == season.id || other.product != season.product || other.aspect != season.aspect)
            return false;
        const Months theirs = readMonths(other.months);
        for (std::size_t month = 0; month < mine.size(); ++month) {
            if (mine[month] && theirs[month] && mine[month] != theirs[month])
                return true;
        }
        return false;
    });
}

} // namespace bandom::market
