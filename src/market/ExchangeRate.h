#pragma once

#include "quantity/Quantity.h"
#include "workbook/Record.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

/// What one US dollar was worth on a day. Amounts are converted only at such a rate, never silently.
struct ExchangeRate
{
    workbook::Id id;
    std::chrono::year_month_day day{};
    mpq_class rielPerDollar; ///< above zero
    std::optional<std::string> source;
};

/// All rates, the newest day first.
std::vector<ExchangeRate> exchangeRates(const SQLite::Database &database);

/// "1 US dollar = 4,100 riel (11 September 2018)"
std::string rateText(const ExchangeRate &rate, const text::Language &language);

/// `money` in `currency`; none where that needs a rate and there is none.
std::optional<mpq_class> inCurrency(const quantity::Money &money, quantity::Currency currency,
                                    const std::optional<ExchangeRate> &rate);

} // namespace bandom::market

template<>
struct bandom::workbook::Record<bandom::market::ExchangeRate>
{
    using E = market::ExchangeRate;
    static constexpr auto table = "exchange_rate";
    static constexpr auto columns =
        std::tuple(column("id", &E::id), column("day", &E::day), column("riel_per_usd", &E::rielPerDollar),
                   column("source", &E::source));
};
