#include "market/Flow.h"

#include "workbook/Order.h"

namespace bandom::market {

std::string endName(const std::optional<std::string> &end, const text::Language &language)
{
    return end ? *end : language.translate("Market", "not stated", "where goods come from or go to");
}

std::vector<Flow> flows(const SQLite::Database &database, const workbook::Id &area)
{
    Flow like;
    like.area = area;
    return workbook::listOf(database, like);
}

} // namespace bandom::market
