#include "market/Flow.h"

#include "workbook/Order.h"

namespace bandom::market {

std::vector<Flow> flows(const SQLite::Database &database, const workbook::Id &area)
{
    Flow like;
    like.area = area;
    return workbook::listOf(database, like);
}

} // namespace bandom::market
