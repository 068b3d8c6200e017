#pragma once

#include "text/Digits.h"
#include "text/Language.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace bandom::text {

/// Reads a date as people type it, in Latin or Khmer digits: 2018-09-11; 11/09/2018, 11-9-2018 and 11.9.2018,
/// the day always first; 11 September 2018, 11 Sep 2018, September 11, 2018; ១១ កញ្ញា ២០១៨ and ថ្ងៃទី១១ ខែកញ្ញា
/// ឆ្នាំ២០១៨, spaced or not. Nothing where it is no such date, is not in the calendar, or has a year of two
/// digits or outside 1900 to 2199 (a Buddhist year among them).
std::optional<std::chrono::year_month_day> parseDate(std::string_view text);

/// "11 September 2018", or in Khmer "ថ្ងៃទី11 ខែកញ្ញា ឆ្នាំ2018". Empty for a date that is not in the calendar.
std::string formatDate(std::chrono::year_month_day date, const Language &language,
                       Digits digits = Digits::Latin);

/// From a first to a last day, naming month and year once where they are shared: "11–13 September 2018",
/// "30 September – 2 October 2018". One date where both are the same day. `first` is not after `last`.
std::string formatDateRange(std::chrono::year_month_day first, std::chrono::year_month_day last,
                            const Language &language, Digits digits = Digits::Latin);

/// "September" for 9, or "Sep" where it is to be short; in Khmer "កញ្ញា" in both cases. `month` is 1 to 12.
std::string monthName(unsigned month, const Language &language, bool isShort = false);

/// "2018-09-11", as stored and exported. Empty for a date that is not in the calendar.
std::string formatIsoDate(std::chrono::year_month_day date);

} // namespace bandom::text
