#pragma once

#include <string>
#include <string_view>

namespace bandom::workbook {

/// The SHA-256 of `bytes` (FIPS 180-4) as 64 hexadecimal digits in small letters.
std::string sha256(std::string_view bytes);

} // namespace bandom::workbook
