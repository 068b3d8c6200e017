#pragma once

#include "market/Months.h"
#include "text/Language.h"
#include "workbook/Record.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

enum class Aspect { Supply, Demand, Price, Water };

std::string name(Aspect aspect, const text::Language &language);

/// A line of the seasonality calendar. Sources that say different things of one aspect are lines of their
/// own, side by side.
struct Season
{
    workbook::Id id;
    workbook::Id area;
    workbook::Id product; ///< empty: all produce
    Aspect aspect = Aspect::Supply;
    int position = 0;
    std::string months = "------------"; ///< as readMonths() takes it
    std::optional<std::string> note;
    std::optional<std::string> source;
    bool sourcesDiffer = false;
};

std::vector<Season> seasons(const SQLite::Database &database, const workbook::Id &area);

/// Whether `season` and another line of the same product and aspect say two things of one month, or either
/// was marked so by people.
bool isDisputed(const Season &season, const std::vector<Season> &all);

} // namespace bandom::market

namespace bandom::workbook {

template<>
struct Words<market::Aspect>
{
    static constexpr std::array words{
        std::pair{market::Aspect::Supply, "supply"}, std::pair{market::Aspect::Demand, "demand"},
        std::pair{market::Aspect::Price, "price"}, std::pair{market::Aspect::Water, "water"}};
};

template<>
struct Record<market::Season>
{
    using S = market::Season;
    static constexpr auto table = "season";
    static constexpr auto columns = std::tuple(
        column("id", &S::id), column("area_id", &S::area), column("product_id", &S::product),
        column("aspect", &S::aspect), column("position", &S::position), column("months", &S::months),
        column("note", &S::note), column("source", &S::source), column("sources_differ", &S::sourcesDiffer));
    static constexpr auto within = std::tuple(column("area_id", &S::area));
};

} // namespace bandom::workbook
