#include "text/Date.h"

#include "text/Fold.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bandom::text {

namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> englishMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December",
};
constexpr std::array<std::string_view, 12> khmerMonths = {
    "មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ",
};
// The words day, ordinal, month and year, which a Khmer date may spell out.
constexpr std::array<std::string_view, 4> khmerWords = {"ថ្ងៃ", "ទី", "ខែ", "ឆ្នាំ"};

/// A typed date cut up: numbers, at most one month by its name, and the marks between.
struct Pieces
{
    std::vector<int> numbers;
    std::vector<std::size_t> lengths; ///< how many digits each number was typed with
    std::string separators;           ///< marks other than white space and commas
    unsigned month = 0;               ///< 1 to 12, 0 where no month is named
    std::size_t numbersBeforeMonth = 0;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLatin(char c)
{
    return c >= 'a' && c <= 'z';
}

/// The month that a folded English word names, whole or by its first three letters; 0 for any other word.
unsigned englishMonth(std::string_view word)
{
    for (std::size_t month = 0; month < englishMonths.size(); ++month) {
        const std::string name = fold(englishMonths[month]);
        if (word == name || word == std::string_view(name).substr(0, 3) || (month == 8 && word == "sept"))
            return static_cast<unsigned>(month + 1);
    }
    return 0;
}

/// Reads a Khmer word at the start of `rest`: takes it off and sets `month` where it is one. False where
/// there is none.
bool takeKhmer(std::string_view &rest, unsigned &month)
{
    for (std::size_t index = 0; index < khmerMonths.size(); ++index) {
        if (rest.starts_with(khmerMonths[index])) {
            rest.remove_prefix(khmerMonths[index].size());
            month = static_cast<unsigned>(index + 1);
            return true;
        }
    }
    for (const std::string_view word : khmerWords) {
        if (rest.starts_with(word)) {
            rest.remove_prefix(word.size());
            return true;
        }
    }
    return false;
}

std::string_view takeWhile(std::string_view &rest, bool (*belongs)(char))
{
    std::size_t length = 0;
    while (length < rest.size() && belongs(rest[length]))
        ++length;
    const std::string_view taken = rest.substr(0, length);
    rest.remove_prefix(length);
    return taken;
}

std::optional<Pieces> cut(std::string_view folded)
{
    Pieces pieces;
    for (std::string_view rest = folded; !rest.empty();) {
        unsigned month = 0;
        if (isDigit(rest.front())) {
            const std::string_view digits = takeWhile(rest, isDigit);
            if (digits.size() > 4)
                return std::nullopt;
            pieces.numbers.push_back(std::stoi(std::string(digits)));
            pieces.lengths.push_back(digits.size());
            continue;
        }
        if (isLatin(rest.front())) {
            month = englishMonth(takeWhile(rest, isLatin));
            if (month == 0)
                return std::nullopt;
            // An abbreviated month may end in a point.
            if (rest.starts_with('.'))
                rest.remove_prefix(1);
        } else if (rest.front() == ' ' || rest.front() == ',') {
            rest.remove_prefix(1);
            continue;
        } else if (rest.front() == '/' || rest.front() == '-' || rest.front() == '.') {
            pieces.separators += rest.front();
            rest.remove_prefix(1);
            continue;
        } else if (!takeKhmer(rest, month)) {
            return std::nullopt;
        }
        if (month != 0) {
            if (pieces.month != 0)
                return std::nullopt;
            pieces.month = month;
            pieces.numbersBeforeMonth = pieces.numbers.size();
        }
    }
    return pieces;
}

std::optional<year_month_day> valid(int year, unsigned month, int day)
{
    if (year < 1900 || year > 2199 || day < 1)
        return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(month),
                              std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string number(int value, Digits digits, std::size_t width = 1)
{
    std::string written = std::to_string(value);
    if (written.size() < width)
        written.insert(0, width - written.size(), '0');
    return inDigits(written, digits);
}

struct Written
{
    Written(year_month_day date, bool isKhmer, Digits digits)
        : day(number(static_cast<int>(static_cast<unsigned>(date.day())), digits)),
          month((isKhmer ? khmerMonths : englishMonths)[static_cast<unsigned>(date.month()) - 1]),
          year(number(static_cast<int>(date.year()), digits))
    {
    }

    std::string day;
    std::string month;
    std::string year;
};

} // namespace

std::optional<year_month_day> parseDate(std::string_view text)
{
    const std::optional<Pieces> pieces = cut(fold(text));
    if (!pieces)
        return std::nullopt;
    const auto &numbers = pieces->numbers;
    const auto &lengths = pieces->lengths;

    if (pieces->month != 0) {
        const bool dayBefore = pieces->numbersBeforeMonth == 1;
        const bool onlyHyphens = pieces->separators.empty() || pieces->separators == "--";
        if (numbers.size() != 2 || pieces->numbersBeforeMonth > 1 || !onlyHyphens || lengths[0] > 2)
            return std::nullopt;
        if (!dayBefore && !pieces->separators.empty())
            return std::nullopt;
        return valid(numbers[1], pieces->month, numbers[0]);
    }

    if (numbers.size() != 3 || pieces->separators.size() != 2 ||
        pieces->separators[0] != pieces->separators[1] || lengths[1] > 2)
        return std::nullopt;
    const auto month = static_cast<unsigned>(numbers[1]);
    if (lengths[0] == 4 && lengths[2] <= 2)
        return valid(numbers[0], month, numbers[2]);
    if (lengths[0] <= 2 && lengths[2] == 4)
        return valid(numbers[2], month, numbers[0]);
    return std::nullopt;
}

std::string formatDate(year_month_day date, const Language &language, Digits digits)
{
    return formatDateRange(date, date, language, digits);
}

std::string formatDateRange(year_month_day first, year_month_day last, const Language &language,
                            Digits digits)
{
    if (!first.ok() || !last.ok())
        return {};
    const bool isKhmer = language.isKhmer();
    const Written from(first, isKhmer, digits);
    const Written to(last, isKhmer, digits);
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    const std::string whole = isKhmer ? "ថ្ងៃទី%1 ខែ%2 ឆ្នាំ%3" : "%1 %2 %3";

    if (first == last)
        return fill(whole, {from.day, from.month, from.year});
    if (sameMonth)
        return fill(whole, {from.day + "–" + to.day, from.month, from.year});
    const std::string start = sameYear ? fill(isKhmer ? "ថ្ងៃទី%1 ខែ%2" : "%1 %2", {from.day, from.month})
                                       : fill(whole, {from.day, from.month, from.year});
    return fill(isKhmer ? "%1 ដល់%2" : "%1 – %2", {start, fill(whole, {to.day, to.month, to.year})});
}

std::string monthName(unsigned month, const Language &language, bool isShort)
{
    if (language.isKhmer())
        return std::string(khmerMonths.at(month - 1));
    return std::string(englishMonths.at(month - 1).substr(0, isShort ? 3 : std::string_view::npos));
}

std::string formatIsoDate(year_month_day date)
{
    if (!date.ok())
        return {};
    return number(static_cast<int>(date.year()), Digits::Latin, 4) + '-' +
           number(static_cast<int>(static_cast<unsigned>(date.month())), Digits::Latin, 2) + '-' +
           number(static_cast<int>(static_cast<unsigned>(date.day())), Digits::Latin, 2);
}

} // namespace bandom::text
