#include "market/Price.h"

#include "workbook/Order.h"

namespace bandom::market {

std::vector<Price> prices(const SQLite::Database &database, const workbook::Id &area)
{
    Price like;
    like.area = area;
    return workbook::listOf(database, like);
}

std::string priceText(const Price &price, const text::Language &language)
{
    if (!price.comparedWith || !price.amount.isRecorded())
        return quantity::format(price.amount, language);
    const bool isBelow = price.amount.lowest.value_or(-1) < 0 && price.amount.highest.value_or(-1) <= 0;
    if (isBelow) {
        quantity::UnitPrice turned = price.amount;
        turned.lowest.reset();
        turned.highest.reset();
        if (price.amount.highest)
            turned.lowest = mpq_class(-*price.amount.highest);
        if (price.amount.lowest)
            turned.highest = mpq_class(-*price.amount.lowest);
        return text::fill(language.translate("Market", "%1 less than %2", "a difference of prices"),
                          {quantity::format(turned, language), *price.comparedWith});
    }
    if (price.amount.lowest && *price.amount.lowest < 0)
        return text::fill(language.translate("Market", "%1 compared with %2", "a difference of prices"),
                          {quantity::format(price.amount, language), *price.comparedWith});
    return text::fill(language.translate("Market", "%1 more than %2", "a difference of prices"),
                      {quantity::format(price.amount, language), *price.comparedWith});
}

} // namespace bandom::market
