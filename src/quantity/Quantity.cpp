#include "quantity/Quantity.h"

#include "text/Number.h"

namespace bandom::quantity {

namespace {

constexpr int mostDecimals = 12;

/// `lowest` and `highest` as one phrase: "5", "5 to 7", "at least 5", "up to 7".
std::string range(const std::optional<mpq_class> &lowest, const std::optional<mpq_class> &highest,
                  const text::Language &language)
{
    if (lowest && highest) {
        if (*lowest == *highest)
            return numberText(*lowest);
        return text::fill(language.translate("Quantities", "%1 to %2", "a range of numbers"),
                          {numberText(*lowest), numberText(*highest)});
    }
    if (lowest)
        return text::fill(language.translate("Quantities", "at least %1"), {numberText(*lowest)});
    return text::fill(language.translate("Quantities", "up to %1"), {numberText(*highest)});
}

std::string withUnit(const std::string &number, const std::string &unit, const text::Language &language)
{
    return text::fill(language.translate("Quantities", "%1 %2", "a number and its unit"), {number, unit});
}

std::string per(const std::string &amount, const std::string &of, const text::Language &language)
{
    return text::fill(language.translate("Quantities", "%1/%2", "150 kg/day"), {amount, of});
}

} // namespace

Quantity exactly(const mpq_class &value, Unit unit, std::optional<Period> period)
{
    return {.lowest = value, .highest = value, .unit = unit, .period = period};
}

std::optional<mpq_class> middle(const Quantity &quantity)
{
    if (quantity.lowest && quantity.highest)
        return mpq_class((*quantity.lowest + *quantity.highest) / 2);
    return quantity.lowest ? quantity.lowest : quantity.highest;
}

std::string numberText(const mpq_class &value)
{
    std::string text = text::formatNumberShort(value, mostDecimals);
    if (!text::parseNumber(text).isNumber())
        text += '0';
    return text;
}

std::string format(const Quantity &quantity, Measure measure, const text::Language &language)
{
    if (!quantity.isRecorded())
        return {};
    std::string said = range(quantity.lowest, quantity.highest, language);
    if (quantity.unit) {
        const bool isOne = quantity.lowest == mpq_class(1) && quantity.highest == mpq_class(1);
        said = withUnit(said, isOne ? name(*quantity.unit, language) : namePlural(*quantity.unit, language),
                        language);
    }
    if (quantity.period)
        said = per(said, name(*quantity.period, language), language);
    if (quantity.approximate)
        said = text::fill(language.translate("Quantities", "about %1"), {said});
    if (!quantity.period && hasPeriod(measure))
        said = text::fill(language.translate("Quantities", "%1 (period not stated)"), {said});
    return said;
}

std::string format(const UnitPrice &price, const text::Language &language)
{
    if (!price.isRecorded())
        return {};
    std::string said = range(price.lowest, price.highest, language);
    if (price.currency)
        said = withUnit(said, name(*price.currency, language), language);
    if (!price.unit)
        return text::fill(language.translate("Quantities", "%1 (unit not stated)"), {said});
    return per(said, name(*price.unit, language), language);
}

std::string format(const Money &money, const text::Language &language)
{
    return withUnit(numberText(money.amount), name(money.currency, language), language);
}

std::string formatRounded(const Money &money, const text::Language &language)
{
    return withUnit(text::formatNumber(money.amount, money.currency == Currency::Riel ? 0 : 2),
                    name(money.currency, language), language);
}

} // namespace bandom::quantity
