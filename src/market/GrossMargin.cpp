#include "market/GrossMargin.h"

#include "market/Product.h"
#include "workbook/Order.h"

namespace bandom::market {

using workbook::Id;

std::string name(CostKind kind, const text::Language &language)
{
    switch (kind) {
    case CostKind::Variable:
        return language.translate("Margins", "Variable cost");
    case CostKind::Fixed:
        return language.translate("Margins", "Fixed cost");
    case CostKind::LandRent:
        return language.translate("Margins", "Land rent");
    }
    return {};
}

quantity::Quantity landOf(const GrossMargin &margin)
{
    return {margin.land, margin.land, margin.landUnit, std::nullopt};
}

quantity::Quantity yieldOf(const GrossMargin &margin)
{
    return {margin.yield, margin.yield, margin.yieldUnit, std::nullopt};
}

quantity::UnitPrice priceOf(const GrossMargin &margin)
{
    return {margin.price, margin.price, margin.priceCurrency, margin.priceUnit};
}

bool isSingle(const std::optional<mpq_class> &lowest, const std::optional<mpq_class> &highest)
{
    return lowest == highest;
}

void setLand(GrossMargin &margin, const quantity::Quantity &land)
{
    margin.land = land.lowest;
    margin.landUnit = land.unit;
}

void setYield(GrossMargin &margin, const quantity::Quantity &yield)
{
    margin.yield = yield.lowest;
    margin.yieldUnit = yield.unit;
}

void setPrice(GrossMargin &margin, const quantity::UnitPrice &price)
{
    margin.price = price.lowest;
    margin.priceCurrency = price.currency;
    margin.priceUnit = price.unit;
}

std::optional<mpq_class> amountOf(const CostLine &line)
{
    if (line.amount)
        return line.amount;
    if (line.quantity && line.unitPrice)
        return mpq_class(*line.quantity * *line.unitPrice);
    return std::nullopt;
}

std::vector<GrossMargin> margins(const SQLite::Database &database, const Id &area)
{
    GrossMargin like;
    like.area = area;
    return workbook::listOf(database, like);
}

std::vector<CostLine> costLines(const SQLite::Database &database, const Id &margin)
{
    CostLine like;
    like.margin = margin;
    return workbook::listOf(database, like);
}

MarginSheet marginSheet(const SQLite::Database &database, const GrossMargin &margin)
{
    return {margin, costLines(database, margin.id),
            workbook::find<ExchangeRate>(database, margin.exchangeRate)};
}

std::vector<MarginSheet> othersOfProduct(const SQLite::Database &database, const GrossMargin &margin)
{
    std::vector<MarginSheet> sheets;
    for (const GrossMargin &other : workbook::select<GrossMargin>(
             database, "WHERE product_id = ? AND id <> ? ORDER BY id", margin.product, margin.id))
        sheets.push_back(marginSheet(database, other));
    return sheets;
}

std::string title(const SQLite::Database &database, const GrossMargin &margin, const text::Language &language)
{
    if (margin.name)
        return *margin.name;
    const auto actor = workbook::value<std::string>(database, "SELECT name FROM stakeholder WHERE id = ?",
                                                    margin.stakeholder);
    const std::string product = productName(database, margin.product, language);
    return actor ? text::fill(language.translate("Margins", "%1, %2", "a product and whose it is"),
                              {product, *actor})
                 : product;
}

} // namespace bandom::market
