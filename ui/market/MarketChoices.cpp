#include "ui/market/MarketChoices.h"

#include "market/ExchangeRate.h"
#include "market/Product.h"

namespace bandom::ui {

std::vector<Choice> productChoices(const SQLite::Database &database, const text::Language &language)
{
    std::vector<Choice> choices;
    for (const market::Product &product : market::products(database))
        choices.push_back({QString::fromStdString(product.id.text),
                           QString::fromStdString(market::name(product, language))});
    return choices;
}

std::vector<Choice> rateChoices(const SQLite::Database &database, const text::Language &language)
{
    std::vector<Choice> choices;
    for (const market::ExchangeRate &rate : market::exchangeRates(database))
        choices.push_back(
            {QString::fromStdString(rate.id.text), QString::fromStdString(market::rateText(rate, language))});
    return choices;
}

} // namespace bandom::ui
