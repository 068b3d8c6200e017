#pragma once

#include "market/ExchangeRate.h"
#include "quantity/Quantity.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

/// Variable costs come with each cycle and grow with it; fixed ones are there whatever is grown; the rent of
/// land stands apart, since many farm their own.
enum class CostKind { Variable, Fixed, LandRent };

std::string name(CostKind kind, const text::Language &language);

/// The simplified gross margin of one crop of one actor: what one cycle brings in less what it costs.
struct GrossMargin
{
    workbook::Id id;
    workbook::Id area;
    workbook::Id stakeholder; ///< whose; may be empty
    workbook::Id product;     ///< may be empty
    int position = 0;
    std::optional<std::string> name;
    std::optional<std::string> season;
    quantity::Currency currency = quantity::Currency::Riel; ///< that it is reckoned in
    workbook::Id exchangeRate;     ///< for amounts in the other currency; empty: they are not converted
    std::optional<mpq_class> land; ///< what it is for
    std::optional<quantity::Unit> landUnit;
    std::optional<mpq_class> yield; ///< of one cycle on that land
    std::optional<quantity::Unit> yieldUnit;
    std::optional<mpq_class> price; ///< of one priceUnit
    std::optional<quantity::Currency> priceCurrency;
    std::optional<quantity::Unit> priceUnit;
    std::optional<mpq_class> cyclesPerYear;
    std::optional<mpq_class> statedCosts;  ///< the total as somebody wrote it, to compare with
    std::optional<mpq_class> statedMargin; ///< likewise
    std::optional<std::string> note;
    std::optional<std::string> source;
};

struct CostLine
{
    workbook::Id id;
    workbook::Id margin;
    int position = 0;
    CostKind kind = CostKind::Variable;
    std::string item; ///< never empty
    std::optional<mpq_class> quantity;
    std::optional<std::string> unit;
    std::optional<mpq_class> unitPrice;
    std::optional<mpq_class> amount; ///< none: quantity times unit price
    quantity::Currency currency = quantity::Currency::Riel;
};

/// The land, yield and price as quantities and back again, for cells that hold a number and its unit. Only a
/// single value is taken: a margin is reckoned from one, so that isSingle() is asked before.
bool isSingle(const std::optional<mpq_class> &lowest, const std::optional<mpq_class> &highest);
quantity::Quantity landOf(const GrossMargin &margin);
quantity::Quantity yieldOf(const GrossMargin &margin);
quantity::UnitPrice priceOf(const GrossMargin &margin);
void setLand(GrossMargin &margin, const quantity::Quantity &land);
void setYield(GrossMargin &margin, const quantity::Quantity &yield);
void setPrice(GrossMargin &margin, const quantity::UnitPrice &price);

/// What a line costs, in its own currency: its amount, or quantity times unit price; none where neither is
/// known.
std::optional<mpq_class> amountOf(const CostLine &line);

/// A gross margin with all that it is reckoned from.
struct MarginSheet
{
    GrossMargin margin;
    std::vector<CostLine> lines;
    std::optional<ExchangeRate> rate;
};

std::vector<GrossMargin> margins(const SQLite::Database &database, const workbook::Id &area);
std::vector<CostLine> costLines(const SQLite::Database &database, const workbook::Id &margin);

MarginSheet marginSheet(const SQLite::Database &database, const GrossMargin &margin);

/// The sheets of all other margins of the same product, in whatever area; none where the margin names no
/// product.
std::vector<MarginSheet> othersOfProduct(const SQLite::Database &database, const GrossMargin &margin);

/// The margin's name, or else its product's and its actor's.
std::string title(const SQLite::Database &database, const GrossMargin &margin,
                  const text::Language &language);

} // namespace bandom::market

namespace bandom::workbook {

template<>
struct Words<market::CostKind>
{
    static constexpr std::array words{std::pair{market::CostKind::Variable, "variable"},
                                      std::pair{market::CostKind::Fixed, "fixed"},
                                      std::pair{market::CostKind::LandRent, "land_rent"}};
};

template<>
struct Record<market::GrossMargin>
{
    using G = market::GrossMargin;
    static constexpr auto table = "gross_margin";
    static constexpr auto columns = std::tuple(
        column("id", &G::id), column("area_id", &G::area), column("stakeholder_id", &G::stakeholder),
        column("product_id", &G::product), column("position", &G::position), column("name", &G::name),
        column("season", &G::season), column("currency", &G::currency),
        column("exchange_rate_id", &G::exchangeRate), column("land", &G::land),
        column("land_unit", &G::landUnit), column("yield", &G::yield), column("unit", &G::yieldUnit),
        column("price", &G::price), column("price_currency", &G::priceCurrency),
        column("price_unit", &G::priceUnit), column("cycles_per_year", &G::cyclesPerYear),
        column("stated_costs", &G::statedCosts), column("stated_margin", &G::statedMargin),
        column("note", &G::note), column("source", &G::source));
    static constexpr auto within = std::tuple(column("area_id", &G::area));
};

template<>
struct Record<market::CostLine>
{
    using C = market::CostLine;
    static constexpr auto table = "cost_line";
    static constexpr auto columns = std::tuple(
        column("id", &C::id), column("gross_margin_id", &C::margin), column("position", &C::position),
        column("kind", &C::kind), column("item", &C::item), column("quantity", &C::quantity),
        column("unit", &C::unit), column("unit_price", &C::unitPrice), column("amount", &C::amount),
        column("currency", &C::currency));
    static constexpr auto within = std::tuple(column("gross_margin_id", &C::margin));
};

} // namespace bandom::workbook
