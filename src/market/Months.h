#pragma once

#include "text/Language.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace bandom::market {

enum class Level { Low, Medium, High };

std::string name(Level level, const text::Language &language);

/// "L", "M" or "H", in the language's letter.
std::string letter(Level level, const text::Language &language);

/// The level of each month from January on; none where nothing was said of it.
using Months = std::array<std::optional<Level>, 12>;

/// The twelve letters of the file: "----HHHHL---". Anything else throws workbook::BadValue.
Months readMonths(std::string_view letters);
std::string letters(const Months &months);

/// Twelve months as they are typed or pasted: twelve letters L, M, H, their words or dashes, with or without
/// spaces, commas or tabs between them; the letters and words of Khmer too. An empty text is twelve months of
/// which nothing is said; none where it is something else.
std::optional<Months> parseMonths(std::string_view text);

/// One month's mark as typed: "L", "h", "medium", "ខ្ពស់"; "-" or nothing for not said. None where it is
/// something else.
std::optional<std::optional<Level>> parseLevel(std::string_view text);

/// "high: March to June; low: September and December"; empty where nothing was said. A run may pass the turn
/// of the year.
std::string monthsText(const Months &months, const text::Language &language);

} // namespace bandom::market
