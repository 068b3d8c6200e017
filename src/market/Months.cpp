#include "market/Months.h"

#include "text/Date.h"
#include "text/Fold.h"
#include "workbook/Record.h"

#include <algorithm>
#include <vector>

namespace bandom::market {

namespace {

constexpr std::size_t monthCount = 12;

/// A run of months that begin at `first` and are `length`.
struct Run
{
    std::size_t first = 0;
    std::size_t length = 0;
};

std::vector<Run> runsOf(const Months &months, Level level)
{
    std::vector<Run> runs;
    for (std::size_t month = 0; month < monthCount; ++month) {
        if (months[month] != level)
            continue;
        if (month > 0 && months[month - 1] == level)
            ++runs.back().length;
        else
            runs.push_back({month, 1});
    }
    // December and January are neighbours.
    if (runs.size() > 1 && runs.front().first == 0 && runs.back().first + runs.back().length == monthCount) {
        runs.back().length += runs.front().length;
        runs.erase(runs.begin());
    }
    return runs;
}

std::string runText(const Run &run, const text::Language &language)
{
    const std::string first = text::monthName(static_cast<unsigned>(run.first + 1), language);
    const std::string last =
        text::monthName(static_cast<unsigned>((run.first + run.length - 1) % monthCount + 1), language);
    if (run.length == monthCount)
        return language.translate("Market", "all year");
    if (run.length == 1)
        return first;
    return text::fill(language.translate("Market", "%1 to %2", "months"), {first, last});
}

} // namespace

std::string name(Level level, const text::Language &language)
{
    switch (level) {
    case Level::Low:
        return language.translate("Market", "low");
    case Level::Medium:
        return language.translate("Market", "medium");
    case Level::High:
        return language.translate("Market", "high");
    }
    return {};
}

std::string letter(Level level, const text::Language &language)
{
    switch (level) {
    case Level::Low:
        return language.translate("Market", "L", "low");
    case Level::Medium:
        return language.translate("Market", "M", "medium");
    case Level::High:
        return language.translate("Market", "H", "high");
    }
    return {};
}

Months readMonths(std::string_view letters)
{
    if (letters.size() != monthCount || letters.find_first_not_of("LMH-") != std::string_view::npos)
        throw workbook::BadValue("no months: " + std::string(letters));
    Months months;
    for (std::size_t month = 0; month < monthCount; ++month)
        months[month] = *parseLevel(letters.substr(month, 1));
    return months;
}

std::string letters(const Months &months)
{
    std::string result;
    for (const std::optional<Level> &level : months)
        result += !level ? '-' : *level == Level::Low ? 'L' : *level == Level::Medium ? 'M' : 'H';
    return result;
}

std::optional<std::optional<Level>> parseLevel(std::string_view text)
{
    static const std::vector<std::pair<std::string, std::optional<Level>>> known = [] {
        std::vector<std::pair<std::string, std::optional<Level>>> words{
            {"l", Level::Low},    {"low", Level::Low},       {"ទាប", Level::Low},    {"ទ", Level::Low},
            {"m", Level::Medium}, {"medium", Level::Medium}, {"med", Level::Medium}, {"មធ្យម", Level::Medium},
            {"ម", Level::Medium}, {"h", Level::High},        {"high", Level::High},  {"ខ្ពស់", Level::High},
            {"ខ", Level::High},   {"", std::nullopt},        {"-", std::nullopt},    {"–", std::nullopt},
            {"—", std::nullopt},  {"?", std::nullopt}};
        for (auto &word : words)
            word.first = text::fold(word.first);
        return words;
    }();
    const std::string folded = text::fold(text);
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const auto &word) { return word.first == folded; });
    if (found == known.end())
        return std::nullopt;
    return std::optional<std::optional<Level>>(std::in_place, found->second);
}

std::optional<Months> parseMonths(std::string_view text)
{
    Months months;
    if (text::trimmed(text).empty())
        return months;
    // Cells of a spreadsheet stand between tabs, empty ones too; what a person types, between commas or
    // spaces, or with nothing between it.
    std::vector<std::string> marks;
    const char separator = text.find('\t') != std::string_view::npos  ? '\t'
                           : text.find(',') != std::string_view::npos ? ','
                           : text.find(' ') != std::string_view::npos ? ' '
                                                                      : '\0';
    if (separator != '\0') {
        std::string_view rest = separator == ' ' ? text::trimmed(text) : text;
        for (;;) {
            const auto end = std::min(rest.find(separator), rest.size());
            if (separator != ' ' || end > 0)
                marks.emplace_back(rest.substr(0, end));
            if (end == rest.size())
                break;
            rest.remove_prefix(end + 1);
        }
    } else {
        for (const char letter : text::trimmed(text))
            marks.emplace_back(1, letter);
    }
    if (marks.size() != monthCount)
        return std::nullopt;
    for (std::size_t month = 0; month < monthCount; ++month) {
        const auto level = parseLevel(marks[month]);
        if (!level)
            return std::nullopt;
        months[month] = *level;
    }
    return months;
}

std::string monthsText(const Months &months, const text::Language &language)
{
    std::string result;
    for (const Level level : {Level::High, Level::Medium, Level::Low}) {
        std::string runs;
        for (const Run &run : runsOf(months, level))
            runs = runs.empty()
                       ? runText(run, language)
                       : text::fill(language.translate("Market", "%1, %2", "a list of runs of months"),
                                    {runs, runText(run, language)});
        if (runs.empty())
            continue;
        const std::string part = text::fill(language.translate("Market", "%1: %2", "a level and its months"),
                                            {name(level, language), runs});
        result = result.empty()
                     ? part
                     : text::fill(language.translate("Market", "%1; %2", "levels and their months"),
                                  {result, part});
    }
    return result;
}

} // namespace bandom::market
