#include "market/ExchangeRate.h"

#include "text/Date.h"

namespace bandom::market {

using quantity::Currency;

std::vector<ExchangeRate> exchangeRates(const SQLite::Database &database)
{
    return workbook::select<ExchangeRate>(database, "ORDER BY day DESC");
}

std::string rateText(const ExchangeRate &rate, const text::Language &language)
{
    return text::fill(language.translate("Market", "1 US dollar = %1 riel (%2)", "an exchange rate"),
                      {quantity::numberText(rate.rielPerDollar), text::formatDate(rate.day, language)});
}

std::optional<mpq_class> inCurrency(const quantity::Money &money, Currency currency,
                                    const std::optional<ExchangeRate> &rate)
{
    if (money.currency == currency)
        return money.amount;
    if (!rate)
        return std::nullopt;
    return currency == Currency::Riel ? mpq_class(money.amount * rate->rielPerDollar)
                                      : mpq_class(money.amount / rate->rielPerDollar);
}

} // namespace bandom::market
