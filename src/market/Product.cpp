#include "market/Product.h"

#include "text/Fold.h"
#include "workbook/Order.h"

namespace bandom::market {

namespace {

bool isNamed(const Product &product, const std::string &wanted)
{
    if (text::sameText(product.nameEnglish.value_or(""), wanted) ||
        text::sameText(product.nameKhmer.value_or(""), wanted))
        return true;
    std::string_view aliases = product.aliases ? std::string_view(*product.aliases) : std::string_view();
    while (!aliases.empty()) {
        const auto end = std::min(aliases.find(';'), aliases.size());
        if (text::sameText(aliases.substr(0, end), wanted))
            return true;
        aliases.remove_prefix(std::min(end + 1, aliases.size()));
    }
    return false;
}

} // namespace

std::vector<Product> products(const SQLite::Database &database)
{
    return workbook::listOf<Product>(database);
}

std::string name(const Product &product, const text::Language &language)
{
    return language.pick(product.nameEnglish.value_or(""), product.nameKhmer.value_or(""));
}

std::string productName(const SQLite::Database &database, const workbook::Id &product,
                        const text::Language &language)
{
    if (const auto found = workbook::find<Product>(database, product))
        return name(*found, language);
    return language.translate("Market", "all produce");
}

std::optional<Product> productNamed(const SQLite::Database &database, const std::string &name)
{
    if (text::trimmed(name).empty())
        return std::nullopt;
    std::vector<Product> found;
    for (Product &product : products(database)) {
        if (isNamed(product, name))
            found.push_back(std::move(product));
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

} // namespace bandom::market
