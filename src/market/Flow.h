#pragma once

#include "quantity/Quantity.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

/// Goods that go from one place or actor to another.
struct Flow
{
    workbook::Id id;
    workbook::Id area;
    workbook::Id product; ///< empty: all produce
    int position = 0;
    std::optional<std::string> from; ///< flows of the same name meet in it; one of the two ends is there
    workbook::Id fromStakeholder;
    std::optional<std::string> to;
    workbook::Id toStakeholder;
    quantity::Quantity amount;
    std::optional<std::string> transport;
    std::optional<std::string> note;
    std::optional<std::string> source;
};

/// The name of an end, or that it was not stated.
std::string endName(const std::optional<std::string> &end, const text::Language &language);

std::vector<Flow> flows(const SQLite::Database &database, const workbook::Id &area);

} // namespace bandom::market

template<>
struct bandom::workbook::Record<bandom::market::Flow>
{
    using F = market::Flow;
    using Q = quantity::Quantity;
    static constexpr auto table = "flow";
    static constexpr auto columns = std::tuple(
        column("id", &F::id), column("area_id", &F::area), column("product_id", &F::product),
        column("position", &F::position), column("from_name", &F::from),
        column("from_stakeholder_id", &F::fromStakeholder), column("to_name", &F::to),
        column("to_stakeholder_id", &F::toStakeholder), column("amount_lowest", &F::amount, &Q::lowest),
        column("amount_highest", &F::amount, &Q::highest), column("amount_unit", &F::amount, &Q::unit),
        column("amount_period", &F::amount, &Q::period), column("approximate", &F::amount, &Q::approximate),
        column("transport", &F::transport), column("note", &F::note), column("source", &F::source));
    static constexpr auto within = std::tuple(column("area_id", &F::area));
};
