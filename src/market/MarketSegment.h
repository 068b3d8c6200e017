#pragma once

#include "quantity/Quantity.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

enum class SegmentState { Existing, Potential };

std::string name(SegmentState state, const text::Language &language);

/// A kind of buyers who want the same thing: a market's vendors, restaurants, a company.
struct MarketSegment
{
    workbook::Id id;
    workbook::Id area;
    int position = 0;
    std::string name; ///< never empty
    std::optional<SegmentState> state;
    std::optional<std::string> products;
    std::optional<std::string> buyers;
    std::optional<std::string> requirements;
    quantity::Quantity amount;
    std::optional<std::string> note;
    std::optional<std::string> source;
};

std::vector<MarketSegment> segments(const SQLite::Database &database, const workbook::Id &area);

} // namespace bandom::market

namespace bandom::workbook {

template<>
struct Words<market::SegmentState>
{
    static constexpr std::array words{std::pair{market::SegmentState::Existing, "existing"},
                                      std::pair{market::SegmentState::Potential, "potential"}};
};

template<>
struct Record<market::MarketSegment>
{
    using S = market::MarketSegment;
    using Q = quantity::Quantity;
    static constexpr auto table = "market_segment";
    static constexpr auto columns = std::tuple(
        column("id", &S::id), column("area_id", &S::area), column("position", &S::position),
        column("name", &S::name), column("state", &S::state), column("products", &S::products),
        column("buyers", &S::buyers), column("requirements", &S::requirements),
        column("amount_lowest", &S::amount, &Q::lowest), column("amount_highest", &S::amount, &Q::highest),
        column("amount_unit", &S::amount, &Q::unit), column("amount_period", &S::amount, &Q::period),
        column("approximate", &S::amount, &Q::approximate), column("note", &S::note),
        column("source", &S::source));
    static constexpr auto within = std::tuple(column("area_id", &S::area));
};

} // namespace bandom::workbook
