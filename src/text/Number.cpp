#include "text/Number.h"

#include "text/Utf8.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace bandom::text {

namespace {

constexpr std::size_t mostDigits = 40;

/// The text reduced to digits and the marks "-,. "; nullopt where there is anything else.
std::optional<std::string> reduced(std::string_view text)
{
    const std::string latin = inDigits(text, Digits::Latin);
    std::string result;
    for (std::size_t at = 0; at < latin.size();) {
        const char32_t c = nextCodePoint(latin, at);
        switch (c) {
        case '\t':
        case '\n':
        case '\r':
        case 0x00A0: // no-break space
        case 0x2007: // figure space
        case 0x2009: // thin space
        case 0x202F: // narrow no-break space
            result += ' ';
            break;
        case 0x2212: // minus sign
            result += '-';
            break;
        case 0x200B: // zero-width space, and its kin below: pasted along, invisible
        case 0x200C:
        case 0x200D:
        case 0x2060:
        case 0xFEFF:
            break;
        default:
            if ((c >= '0' && c <= '9') || c == '-' || c == ',' || c == '.' || c == ' ')
                result += static_cast<char>(c);
            else
                return std::nullopt;
        }
    }
    const auto first = result.find_first_not_of(' ');
    if (first == std::string::npos)
        return std::string();
    return result.substr(first, result.find_last_not_of(' ') - first + 1);
}

/// A number cut at its separators: `groups` has one more element than `separators`.
struct Parts
{
    std::vector<std::string> groups;
    std::string separators;
};

Parts cut(std::string_view text)
{
    Parts parts;
    parts.groups.emplace_back();
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            parts.groups.back() += c;
        } else {
            parts.separators += c;
            parts.groups.emplace_back();
        }
    }
    return parts;
}

/// True where the first `count` groups are thousands as they are written: one to three digits that do not
/// begin with zero, then groups of three.
bool areThousands(const Parts &parts, std::size_t count)
{
    if (count < 2)
        return false;
    const std::string &first = parts.groups.front();
    if (first.empty() || first.size() > 3 || first.front() == '0')
        return false;
    return std::all_of(parts.groups.begin() + 1, parts.groups.begin() + static_cast<std::ptrdiff_t>(count),
                       [](const std::string &group) { return group.size() == 3; });
}

mpz_class powerOfTen(std::size_t exponent)
{
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, exponent);
    return power;
}

/// The groups as one number, the last `decimalGroups` (0 or 1) of them after the point.
mpq_class joined(const Parts &parts, std::size_t decimalGroups, bool negative)
{
    std::string digits = "0";
    for (const std::string &group : parts.groups)
        digits += group;
    mpq_class value(mpz_class(digits, 10), powerOfTen(decimalGroups ? parts.groups.back().size() : 0));
    value.canonicalize();
    return negative ? mpq_class(-value) : value;
}

/// Which of its readings the written form allows.
struct Forms
{
    bool asWhole = false;   ///< all separators group
    bool asDecimal = false; ///< the last separator is the decimal one
};

Forms formsOf(const Parts &parts)
{
    const std::string &separators = parts.separators;
    const std::size_t count = parts.groups.size();
    const std::string &first = parts.groups.front();
    const std::string &last = parts.groups.back();
    if (separators.empty())
        return {.asWhole = true};

    const bool allAlike = separators.find_first_not_of(separators.front()) == std::string::npos;
    if (count == 2 && separators == ".") {
        // "5." is on its way to a decimal, ".5" leaves its zero out.
        return {.asWhole = areThousands(parts, 2), .asDecimal = !first.empty() || !last.empty()};
    }
    if (count == 2 && separators == ",") {
        if (last.empty())
            return {};
        if (areThousands(parts, 2))
            return {.asWhole = true};
        const bool startsWithZero = first.empty() || first.front() == '0';
        if (startsWithZero)
            return {.asDecimal = first.size() <= 1};
        return {.asWhole = true, .asDecimal = true};
    }
    if (allAlike)
        return {.asWhole = areThousands(parts, count)};

    // Two kinds of separators: those before the last group thousands, all of one kind; the last is the
    // decimal one.
    const std::string grouping = separators.substr(0, separators.size() - 1);
    const char decimal = separators.back();
    const bool groupingAlike = grouping.find_first_not_of(grouping.front()) == std::string::npos;
    if (!groupingAlike || decimal == ' ' || last.empty() || !areThousands(parts, count - 1))
        return {};
    const bool commaMayGroup = grouping.front() == ' ' && decimal == ',' && last.size() == 3;
    return {.asWhole = commaMayGroup, .asDecimal = true};
}

/// The digits of |value| * 10^decimals, rounded half away from zero.
mpz_class scaledMagnitude(const mpq_class &value, int decimals)
{
    const mpz_class numerator = abs(value.get_num()) * powerOfTen(static_cast<std::size_t>(decimals));
    const mpz_class &denominator = value.get_den();
    return (2 * numerator + denominator) / (2 * denominator);
}

std::string written(const mpq_class &value, int decimals, bool grouped, bool trimmed)
{
    const auto places = static_cast<std::size_t>(std::max(decimals, 0));
    const mpz_class magnitude = scaledMagnitude(value, std::max(decimals, 0));
    std::string digits = magnitude.get_str();
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');

    std::string whole = digits.substr(0, digits.size() - places);
    std::string fraction = digits.substr(digits.size() - places);
    if (trimmed)
        fraction.erase(fraction.find_last_not_of('0') + 1);
    if (grouped) {
        for (std::size_t at = whole.size(); at > 3;) {
            at -= 3;
            whole.insert(at, 1, ',');
        }
    }
    // What rounds to nothing has no sign.
    std::string result = value < 0 && magnitude != 0 ? "-" : "";
    result += whole;
    if (!fraction.empty())
        result += '.' + fraction;
    return result;
}

} // namespace

ParsedNumber ParsedNumber::within(const mpq_class &lowest, const mpq_class &highest) const
{
    if (kind != Kind::Ambiguous)
        return *this;
    std::vector<mpq_class> inside;
    std::copy_if(readings.begin(), readings.end(), std::back_inserter(inside),
                 [&](const mpq_class &reading) { return reading >= lowest && reading <= highest; });
    if (inside.size() != 1)
        return *this;
    return {.kind = Kind::Number, .value = inside.front(), .readings = {}};
}

ParsedNumber parseNumber(std::string_view text)
{
    std::optional<std::string> marks = reduced(text);
    if (!marks)
        return {};
    if (marks->empty())
        return {.kind = ParsedNumber::Kind::Empty, .value = {}, .readings = {}};
    const bool negative = marks->front() == '-';
    if (negative)
        marks->erase(0, 1);
    if (marks->find('-') != std::string::npos)
        return {};
    const auto digits =
        std::count_if(marks->begin(), marks->end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits == 0 || static_cast<std::size_t>(digits) > mostDigits)
        return {};

    const Parts parts = cut(*marks);
    const Forms forms = formsOf(parts);
    if (forms.asWhole && forms.asDecimal) {
        return {.kind = ParsedNumber::Kind::Ambiguous,
                .value = {},
                .readings = {joined(parts, 1, negative), joined(parts, 0, negative)}};
    }
    if (!forms.asWhole && !forms.asDecimal)
        return {};
    return {.kind = ParsedNumber::Kind::Number,
            .value = joined(parts, forms.asDecimal ? 1 : 0, negative),
            .readings = {}};
}

std::string formatNumber(const mpq_class &value, int decimals, Digits digits)
{
    return inDigits(written(value, decimals, true, false), digits);
}

std::string formatNumberShort(const mpq_class &value, int decimals, Digits digits)
{
    return inDigits(written(value, decimals, true, true), digits);
}

std::string plainNumber(const mpq_class &value, int decimals)
{
    return written(value, decimals, false, true);
}

} // namespace bandom::text
