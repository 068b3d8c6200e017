#pragma once

#include <cstddef>
#include <string_view>

namespace bandom::text {

/// What malformed bytes are read as.
constexpr char32_t replacementCharacter = 0xFFFD;

/// The code point that starts at byte `at` of `utf8`, which moves behind it. Malformed bytes give U+FFFD.
/// `at` is inside the text.
char32_t nextCodePoint(std::string_view utf8, std::size_t &at);

/// True where every byte belongs to a well-formed code point.
bool isUtf8(std::string_view bytes);

} // namespace bandom::text
