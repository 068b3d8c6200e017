#pragma once

#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

/// Who grows, sells, buys and needs what, when and for how much (the guide's section 5.1, first topic).
namespace bandom::market {

/// What is grown and traded.
struct Product
{
    workbook::Id id;
    int position = 0;
    std::optional<std::string> nameEnglish;
    std::optional<std::string> nameKhmer; ///< one of the two names is there
    std::optional<std::string> aliases;   ///< other names, separated by semicolons
    std::optional<std::string> note;
};

/// All products, in the order that people gave them.
std::vector<Product> products(const SQLite::Database &database);

std::string name(const Product &product, const text::Language &language);

/// The name of a product's id; "all produce" where it is empty, since a fact without a product is of all.
std::string productName(const SQLite::Database &database, const workbook::Id &product,
                        const text::Language &language);

/// The product with this name or alias, whatever its spelling; none where none or several have it.
std::optional<Product> productNamed(const SQLite::Database &database, const std::string &name);

} // namespace bandom::market

template<>
struct bandom::workbook::Record<bandom::market::Product>
{
    using P = market::Product;
    static constexpr auto table = "product";
    static constexpr auto columns = std::tuple(
        column("id", &P::id), column("position", &P::position), column("name_en", &P::nameEnglish),
        column("name_km", &P::nameKhmer), column("aliases", &P::aliases), column("note", &P::note));
};
