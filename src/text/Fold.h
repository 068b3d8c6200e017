#pragma once

#include <string>
#include <string_view>

namespace bandom::text {

/// `text` as it is searched for and compared, never shown: compatibility forms and case folded, zero-width
/// characters and soft hyphens out, the marks of Latin letters off (Kratié is kratie), Khmer digits as Latin
/// ones, ដ under a subscript sign as ត (they look alike and both are written), runs of white space as one
/// space, none at the ends. Folding twice is folding once. Bytes that are no UTF-8 become U+FFFD.
std::string fold(std::string_view text);

/// True where two texts are the same but for what fold() takes away.
bool sameText(std::string_view a, std::string_view b);

/// `text` without the white space, zero-width and no-break spaces among it, at its ends. For what is kept and
/// shown.
std::string_view trimmed(std::string_view text);

} // namespace bandom::text
