#include "workbook/Decimal.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

namespace bandom::workbook {

double nearestDouble(const mpq_class &value)
{
    // GMP rounds towards zero: the nearest double is this one or the next one outwards.
    const double inner = value.get_d();
    const double outer = std::nextafter(inner, value < 0 ? -std::numeric_limits<double>::infinity()
                                                         : std::numeric_limits<double>::infinity());
    if (!std::isfinite(inner) || !std::isfinite(outer))
        return inner;
    const mpq_class toInner = abs(value - mpq_class(inner));
    const mpq_class toOuter = abs(value - mpq_class(outer));
    return toOuter < toInner ? outer : inner;
}

mpq_class shortestDecimal(double value)
{
    if (!std::isfinite(value))
        throw std::domain_error("not a finite number");
    std::array<char, 64> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const std::string text(buffer.data(), written.ptr);
    const auto mark = text.find('e');
    std::string digits = text.substr(0, mark);
    int exponent = std::stoi(text.substr(mark + 1));
    if (const auto point = digits.find('.'); point != std::string::npos) {
        exponent -= static_cast<int>(digits.size() - point - 1);
        digits.erase(point, 1);
    }
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(std::abs(exponent)));
    const mpz_class whole(digits, 10);
    mpq_class result = exponent >= 0 ? mpq_class(whole * power) : mpq_class(whole, power);
    result.canonicalize();
    return result;
}

} // namespace bandom::workbook
