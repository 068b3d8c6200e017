#pragma once

#include <string>
#include <string_view>

namespace bandom::text {

/// The digits to write numbers and dates in. Reading accepts both everywhere.
enum class Digits { Latin, Khmer };

/// `text` with every digit 0 to 9 and ០ to ៩ written in `digits`; all else stays as it is.
std::string inDigits(std::string_view text, Digits digits);

} // namespace bandom::text
