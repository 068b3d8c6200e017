#include "market/MarginWarning.h"

#include "text/Fold.h"
#include "text/Number.h"

#include <algorithm>

namespace bandom::market {

using quantity::convert;
using quantity::Currency;
using quantity::Money;
using quantity::Unit;
using Kind = MarginWarning::Kind;

namespace {

/// Amounts of money are the same where they differ by less than the smallest that is counted: a riel, a cent.
bool isSameMoney(const mpq_class &a, const mpq_class &b, Currency currency)
{
    return abs(a - b) < (currency == Currency::Riel ? mpq_class(1) : mpq_class(1, 100));
}

std::optional<mpq_class> median(std::vector<mpq_class> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : mpq_class((values[half - 1] + values[half]) / 2);
}

bool isFar(const mpq_class &value, const mpq_class &middle)
{
    return value > middle * farFactor || value * farFactor < middle;
}

/// The price in a currency and of a unit; none where it can't be brought there.
std::optional<mpq_class> priceIn(const MarginSheet &sheet, Currency currency, Unit unit)
{
    const GrossMargin &margin = sheet.margin;
    if (!margin.price || !margin.priceCurrency || !margin.priceUnit)
        return std::nullopt;
    const auto price = inCurrency({*margin.price, *margin.priceCurrency}, currency, sheet.rate);
    const auto units = convert(1, unit, *margin.priceUnit);
    return price && units ? std::optional(mpq_class(*price * *units)) : std::nullopt;
}

/// The yield of a square metre in a unit; none where it can't be brought there.
std::optional<mpq_class> yieldPerSquareMetre(const GrossMargin &margin, Unit unit)
{
    if (!margin.yield || !margin.yieldUnit || !margin.land || !margin.landUnit || *margin.land <= 0)
        return std::nullopt;
    const auto yield = convert(*margin.yield, *margin.yieldUnit, unit);
    const auto land = convert(*margin.land, *margin.landUnit, Unit::SquareMetre);
    return yield && land ? std::optional(mpq_class(*yield / *land)) : std::nullopt;
}

class Finder
{
public:
    Finder(const MarginSheet &sheet, const std::vector<MarginSheet> &others)
        : m_sheet(sheet),
          m_margin(sheet.margin),
          m_others(others),
          m_result(reckon(sheet))
    {
    }

    std::vector<MarginWarning> all()
    {
        lines();
        statedTotals();
        plausibility();
        comparison();
        return std::move(m_found);
    }

private:
    void add(Kind kind, const mpq_class &first, const mpq_class &second = {}, std::string item = {})
    {
        m_found.push_back({kind, std::move(item), first, second});
    }

    void lines()
    {
        const auto &lines = m_sheet.lines;
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            const auto isSame = [&](const CostLine &other) { return text::sameText(other.item, line->item); };
            // Told once for an item, at its second line.
            if (std::count_if(lines.begin(), line, isSame) == 1)
                add(Kind::LineTwice, {}, {}, line->item);
            if (!line->amount || !line->quantity || !line->unitPrice)
                continue;
            const mpq_class product = *line->quantity * *line->unitPrice;
            if (!isSameMoney(*line->amount, product, line->currency))
                add(Kind::LineDiffers, *line->amount, product, line->item);
        }
    }

    void statedTotals()
    {
        // A total that was told may be of the variable costs or of all of them.
        if (m_margin.statedCosts && m_result.variableCosts) {
            const mpq_class all = *m_result.variableCosts + m_result.fixedCosts.value_or(mpq_class()) +
                                  m_result.landRent.value_or(mpq_class());
            if (!isSameMoney(*m_margin.statedCosts, *m_result.variableCosts, m_margin.currency) &&
                !isSameMoney(*m_margin.statedCosts, all, m_margin.currency))
                add(Kind::CostsDiffer, *m_margin.statedCosts, *m_result.variableCosts);
        }
        if (m_margin.statedMargin && m_result.grossMargin &&
            !isSameMoney(*m_margin.statedMargin, *m_result.grossMargin, m_margin.currency) &&
            !(m_result.netMargin &&
              isSameMoney(*m_margin.statedMargin, *m_result.netMargin, m_margin.currency)))
            add(Kind::MarginDiffers, *m_margin.statedMargin, *m_result.grossMargin);
    }

    void plausibility()
    {
        if (!m_result.grossMargin)
            return;
        if (*m_result.grossMargin < 0)
            add(Kind::Negative, *m_result.grossMargin);
        else if (*m_result.income > *m_result.variableCosts * farIncome)
            add(Kind::TooGood, *m_result.income, *m_result.variableCosts);
    }

    void comparison()
    {
        if (m_margin.priceUnit) {
            const auto mine = priceIn(m_sheet, m_margin.currency, *m_margin.priceUnit);
            std::vector<mpq_class> theirs;
            for (const MarginSheet &other : m_others) {
                if (const auto price = priceIn(other, m_margin.currency, *m_margin.priceUnit))
                    theirs.push_back(*price);
            }
            compare(Kind::PriceFar, mine, std::move(theirs));
        }
        if (m_margin.yieldUnit) {
            const auto mine = yieldPerSquareMetre(m_margin, *m_margin.yieldUnit);
            std::vector<mpq_class> theirs;
            for (const MarginSheet &other : m_others) {
                if (const auto yield = yieldPerSquareMetre(other.margin, *m_margin.yieldUnit))
                    theirs.push_back(*yield);
            }
            compare(Kind::YieldFar, mine, std::move(theirs));
        }
    }

    void compare(Kind kind, const std::optional<mpq_class> &mine, std::vector<mpq_class> theirs)
    {
        const auto middle = median(std::move(theirs));
        if (mine && middle && isFar(*mine, *middle))
            add(kind, *mine, *middle);
    }

    const MarginSheet &m_sheet;
    const GrossMargin &m_margin;
    const std::vector<MarginSheet> &m_others;
    const MarginResult m_result;
    std::vector<MarginWarning> m_found;
};

} // namespace

std::vector<MarginWarning> warnings(const MarginSheet &sheet, const std::vector<MarginSheet> &others)
{
    return Finder(sheet, others).all();
}

std::string sentence(const MarginWarning &warning, const GrossMargin &margin, const text::Language &language)
{
    const auto money = [&](const mpq_class &amount) {
        return quantity::formatRounded({amount, margin.currency}, language);
    };
    switch (warning.kind) {
    case Kind::LineTwice:
        return text::fill(language.translate("Margins", "“%1” stands in more than one cost line."),
                          {warning.item});
    case Kind::LineDiffers:
        return text::fill(
            language.translate("Margins", "The cost line “%1” says %2, its quantity times unit price is %3."),
            {warning.item, text::formatNumberShort(warning.first, 2),
             text::formatNumberShort(warning.second, 2)});
    case Kind::CostsDiffer:
        return text::fill(
            language.translate("Margins", "The costs are stated as %1, the lines add up to %2."),
            {money(warning.first), money(warning.second)});
    case Kind::MarginDiffers:
        return text::fill(
            language.translate("Margins", "The margin is stated as %1, income less variable costs is %2."),
            {money(warning.first), money(warning.second)});
    case Kind::Negative:
        return text::fill(
            language.translate(
                "Margins", "The gross margin is below zero (%1): check the yield, the price and the costs."),
            {money(warning.first)});
    case Kind::TooGood:
        return text::fill(
            language.translate("Margins",
                               "The income (%1) is more than %2 times the variable costs (%3): check whether "
                               "a cost is left out or a number is too high."),
            {money(warning.first), text::formatNumber(farIncome), money(warning.second)});
    case Kind::PriceFar:
        return text::fill(
            language.translate("Margins",
                               "The price (%1) is more than three times, or less than a third of, the "
                               "middle price of the other margins of this product (%2)."),
            {money(warning.first), money(warning.second)});
    case Kind::YieldFar:
        return text::fill(
            language.translate("Margins",
                               "The yield of a square metre (%1) is more than three times, or less than a "
                               "third of, the middle yield of the other margins of this product (%2)."),
            {text::formatNumberShort(warning.first, 3), text::formatNumberShort(warning.second, 3)});
    }
    return {};
}

} // namespace bandom::market
