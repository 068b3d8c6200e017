#include "market/MarginResult.h"

#include <algorithm>

namespace bandom::market {

using quantity::convert;
using quantity::Unit;

namespace {

class Reckoner
{
public:
    explicit Reckoner(const MarginSheet &sheet) : m_sheet(sheet), m_margin(sheet.margin) {}

    MarginResult result()
    {
        income();
        costs();
        if (m_result.income && m_result.variableCosts)
            m_result.grossMargin = mpq_class(*m_result.income - *m_result.variableCosts);
        net();
        breakEven();
        byLandAndYear();
        return std::move(m_result);
    }

private:
    void miss(Gap gap, std::string item = {}) { m_result.missing.push_back({gap, std::move(item)}); }

    std::optional<mpq_class> converted(const quantity::Money &money)
    {
        const auto value = inCurrency(money, m_margin.currency, m_sheet.rate);
        if (!value && std::none_of(m_result.missing.begin(), m_result.missing.end(),
                                   [](const MissingPart &part) { return part.gap == Gap::Rate; }))
            miss(Gap::Rate);
        return value;
    }

    void income()
    {
        if (!m_margin.yield || !m_margin.yieldUnit)
            miss(Gap::Yield);
        if (!m_margin.price || !m_margin.priceCurrency) {
            miss(Gap::Price);
            return;
        }
        m_price = converted({*m_margin.price, *m_margin.priceCurrency});
        if (!m_margin.priceUnit) {
            miss(Gap::PriceUnit);
            return;
        }
        if (!m_margin.yield || !m_margin.yieldUnit)
            return;
        m_sold = convert(*m_margin.yield, *m_margin.yieldUnit, *m_margin.priceUnit);
        if (!m_sold)
            miss(Gap::UnitsDiffer);
        if (m_price && m_sold)
            m_result.income = mpq_class(*m_price * *m_sold);
    }

    void costs()
    {
        m_result.variableCosts = sum(CostKind::Variable);
        m_result.fixedCosts = sum(CostKind::Fixed);
        m_result.landRent = sum(CostKind::LandRent);
        if (!has(CostKind::Variable))
            miss(Gap::VariableCosts);
    }

    bool has(CostKind kind) const
    {
        return std::any_of(m_sheet.lines.begin(), m_sheet.lines.end(),
                           [kind](const CostLine &line) { return line.kind == kind; });
    }

    /// None where there is no line of this kind, or the amount of one is not known.
    std::optional<mpq_class> sum(CostKind kind)
    {
        if (!has(kind))
            return std::nullopt;
        mpq_class total;
        bool isWhole = true;
        for (const CostLine &line : m_sheet.lines) {
            if (line.kind != kind)
                continue;
            const auto amount = amountOf(line);
            if (!amount)
                miss(Gap::LineAmount, line.item);
            const auto value = amount ? converted({*amount, line.currency}) : std::nullopt;
            if (value)
                total += *value;
            else
                isWhole = false;
        }
        return isWhole ? std::optional(total) : std::nullopt;
    }

    void net()
    {
        const bool hasFixed = has(CostKind::Fixed);
        const bool hasRent = has(CostKind::LandRent);
        if (!m_result.grossMargin || (!hasFixed && !hasRent) || (hasFixed && !m_result.fixedCosts) ||
            (hasRent && !m_result.landRent))
            return;
        m_result.netMargin = mpq_class(*m_result.grossMargin - m_result.fixedCosts.value_or(mpq_class()) -
                                       m_result.landRent.value_or(mpq_class()));
    }

    void breakEven()
    {
        if (!m_result.variableCosts)
            return;
        if (m_sold && *m_sold > 0)
            m_result.breakEvenPrice = mpq_class(*m_result.variableCosts / *m_sold);
        if (m_price && *m_price > 0 && m_margin.priceUnit)
            m_result.breakEvenYield = convert(*m_result.variableCosts / *m_price, *m_margin.priceUnit,
                                              m_margin.yieldUnit.value_or(*m_margin.priceUnit));
    }

    void byLandAndYear()
    {
        if (!m_result.grossMargin)
            return;
        if (m_margin.cyclesPerYear)
            m_result.perYear = mpq_class(*m_result.grossMargin * *m_margin.cyclesPerYear);
        if (!m_margin.land || !m_margin.landUnit || *m_margin.land <= 0)
            return;
        const auto squareMetres = convert(*m_margin.land, *m_margin.landUnit, Unit::SquareMetre);
        const auto hectares = convert(*m_margin.land, *m_margin.landUnit, Unit::Hectare);
        if (!squareMetres || !hectares)
            return;
        m_result.perSquareMetre = mpq_class(*m_result.grossMargin / *squareMetres);
        m_result.perHectare = mpq_class(*m_result.grossMargin / *hectares);
        if (m_result.perYear)
            m_result.perHectareYear = mpq_class(*m_result.perYear / *hectares);
    }

    const MarginSheet &m_sheet;
    const GrossMargin &m_margin;
    MarginResult m_result;
    std::optional<mpq_class> m_price; ///< in the margin's currency
    std::optional<mpq_class> m_sold;  ///< the yield in the price's unit
};

} // namespace

MarginResult reckon(const MarginSheet &sheet)
{
    return Reckoner(sheet).result();
}

std::string sentence(const MissingPart &part, const text::Language &language)
{
    switch (part.gap) {
    case Gap::Yield:
        return language.translate("Margins", "The yield is missing, with its unit.");
    case Gap::Price:
        return language.translate("Margins", "The price is missing, with its currency.");
    case Gap::PriceUnit:
        return language.translate("Margins", "The unit that the price is for is missing.");
    case Gap::UnitsDiffer:
        return language.translate("Margins",
                                  "Yield and price are in units that cannot be converted into each other.");
    case Gap::VariableCosts:
        return language.translate("Margins", "No variable costs are recorded.");
    case Gap::LineAmount:
        return text::fill(language.translate("Margins", "The cost line “%1” has no amount."), {part.item});
    case Gap::Rate:
        return language.translate(
            "Margins", "Amounts are in riel and in US dollars, and no dated exchange rate is chosen.");
    }
    return {};
}

} // namespace bandom::market
