#include "text/Fold.h"

#include "text/Digits.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace bandom::text {

namespace {

constexpr char16_t coeng = 0x17D2;
constexpr char16_t subscriptDa = 0x178A;
constexpr char16_t subscriptTa = 0x178F;

void demand(UErrorCode error)
{
    if (U_FAILURE(error))
        throw std::runtime_error(std::string("ICU: ") + u_errorName(error));
}

using Getter = const icu::Normalizer2 *(*)(UErrorCode &);

icu::UnicodeString normalized(const icu::UnicodeString &text, Getter getter)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = getter(error);
    demand(error);
    icu::UnicodeString result = normalizer->normalize(text, error);
    demand(error);
    return result;
}

bool isLatinMark(char16_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

/// Folded text of ASCII alone, which is most of what is compared.
std::string foldedAscii(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool spaceWaits = false;
    for (const char c : text) {
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            spaceWaits = !result.empty();
            continue;
        }
        if (spaceWaits)
            result += ' ';
        spaceWaits = false;
        result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

} // namespace

std::string fold(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return foldedAscii(text);

    const auto utf8 = icu::StringPiece(text.data(), static_cast<int32_t>(text.size()));
    // The folding of case also drops every character that is ignored by default, zero-width ones and soft
    // hyphens.
    const auto folded =
        normalized(icu::UnicodeString::fromUTF8(utf8), icu::Normalizer2::getNFKCCasefoldInstance);
    const auto apart = normalized(folded, icu::Normalizer2::getNFDInstance);

    icu::UnicodeString kept;
    bool spaceWaits = false;
    for (int32_t at = 0; at < apart.length(); ++at) {
        char16_t c = apart[at];
        if (isLatinMark(c))
            continue;
        if (u_isUWhiteSpace(c)) {
            spaceWaits = !kept.isEmpty();
            continue;
        }
        if (spaceWaits)
            kept.append(u' ');
        spaceWaits = false;
        if (c == subscriptDa && !kept.isEmpty() && kept[kept.length() - 1] == coeng)
            c = subscriptTa;
        kept.append(c);
    }

    std::string result;
    normalized(kept, icu::Normalizer2::getNFCInstance).toUTF8String(result);
    return inDigits(result, Digits::Latin);
}

bool sameText(std::string_view a, std::string_view b)
{
    return a == b || fold(a) == fold(b);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::array<std::string_view, 9> spaces = {" ",      "\t",     "\n",     "\r",    "\u00A0",
                                                        "\u200B", "\u2009", "\u202F", "\uFEFF"};
    const auto shortened = [&](auto fits, auto cut) {
        const auto space = std::find_if(spaces.begin(), spaces.end(), fits);
        if (space != spaces.end())
            cut(space->size());
        return space != spaces.end();
    };
    while (shortened([&](std::string_view space) { return text.starts_with(space); },
                     [&](std::size_t size) { text.remove_prefix(size); })) {
    }
    while (shortened([&](std::string_view space) { return text.ends_with(space); },
                     [&](std::size_t size) { text.remove_suffix(size); })) {
    }
    return text;
}

} // namespace bandom::text
