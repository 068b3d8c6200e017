#include "market/MarketSegment.h"

#include "workbook/Order.h"

namespace bandom::market {

std::string name(SegmentState state, const text::Language &language)
{
    switch (state) {
    case SegmentState::Existing:
        return language.translate("Market", "existing");
    case SegmentState::Potential:
        return language.translate("Market", "potential");
    }
    return {};
}

std::vector<MarketSegment> segments(const SQLite::Database &database, const workbook::Id &area)
{
    MarketSegment like;
    like.area = area;
    return workbook::listOf(database, like);
}

} // namespace bandom::market
