#pragma once

#include "quantity/Quantity.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

/// A price that was told, or by how much one price is higher than another.
struct Price
{
    workbook::Id id;
    workbook::Id area;
    workbook::Id product;     ///< empty: all produce
    workbook::Id stakeholder; ///< who pays or asks it; may be empty
    int position = 0;
    std::optional<std::string> market;
    std::optional<std::string> comparedWith; ///< what it is the difference from; none: it is the price itself
    quantity::UnitPrice amount;              ///< of a difference: above zero where this one is higher
    std::optional<std::chrono::year_month_day> notedOn;
    std::optional<std::string> note;
    std::optional<std::string> source;
    bool sourcesDiffer = false;
};

std::vector<Price> prices(const SQLite::Database &database, const workbook::Id &area);

/// "2,000 to 2,500 riel/kg", or "500 riel/kg more than imported vegetables"; empty where nothing is recorded.
std::string priceText(const Price &price, const text::Language &language);

} // namespace bandom::market

template<>
struct bandom::workbook::Record<bandom::market::Price>
{
    using P = market::Price;
    using U = quantity::UnitPrice;
    static constexpr auto table = "price";
    static constexpr auto columns =
        std::tuple(column("id", &P::id), column("area_id", &P::area), column("product_id", &P::product),
                   column("stakeholder_id", &P::stakeholder), column("position", &P::position),
                   column("market", &P::market), column("compared_with", &P::comparedWith),
                   column("lowest", &P::amount, &U::lowest), column("highest", &P::amount, &U::highest),
                   column("currency", &P::amount, &U::currency), column("unit", &P::amount, &U::unit),
                   column("noted_on", &P::notedOn), column("note", &P::note), column("source", &P::source),
                   column("sources_differ", &P::sourcesDiffer));
    static constexpr auto within = std::tuple(column("area_id", &P::area));
};
