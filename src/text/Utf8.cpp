#include "text/Utf8.h"

#include <unicode/utf8.h>

namespace bandom::text {

namespace {

// ICU's macro narrows ints on its own.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
UChar32 next(const char *bytes, std::size_t &at, std::size_t length)
{
    UChar32 c = 0;
    U8_NEXT(bytes, at, length, c);
    return c;
}
#pragma GCC diagnostic pop

} // namespace

char32_t nextCodePoint(std::string_view utf8, std::size_t &at)
{
    const UChar32 c = next(utf8.data(), at, utf8.size());
    return c < 0 ? replacementCharacter : static_cast<char32_t>(c);
}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        if (next(bytes.data(), at, bytes.size()) < 0)
            return false;
    }
    return true;
}

} // namespace bandom::text
