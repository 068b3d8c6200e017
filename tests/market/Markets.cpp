#include "Markets.h"

#include "market/Product.h"
#include "workbook/Order.h"

namespace bandom::test {

using namespace market;

CostLine costLine(const std::string &item, std::optional<mpq_class> amount, CostKind kind)
{
    CostLine line;
    line.item = item;
    line.kind = kind;
    line.amount = std::move(amount);
    return line;
}

MarginSheet cucumberSheet()
{
    MarginSheet sheet;
    GrossMargin &margin = sheet.margin;
    margin.land = 500;
    margin.landUnit = quantity::Unit::SquareMetre;
    margin.yield = 1000;
    margin.yieldUnit = quantity::Unit::Kilogram;
    margin.price = 1500;
    margin.priceCurrency = quantity::Currency::Riel;
    margin.priceUnit = quantity::Unit::Kilogram;
    sheet.lines = {costLine("Seeds", mpq_class(200000)), costLine("Fertilizer", mpq_class(300000))};
    return sheet;
}

workbook::Id Markets::addProduct(const std::string &english, const std::string &khmer,
                                 const std::string &aliases)
{
    Product product;
    product.id = newId();
    product.nameEnglish = english;
    if (!khmer.empty())
        product.nameKhmer = khmer;
    if (!aliases.empty())
        product.aliases = aliases;
    file.edit([&] { workbook::append(file.database(), product); });
    return product.id;
}

workbook::Id Markets::addActor(const std::string &name)
{
    people::Stakeholder actor;
    actor.id = newId();
    actor.name = name;
    file.edit([&] { people::saveStakeholder(file.database(), actor); });
    return actor.id;
}

} // namespace bandom::test
