#include "text/LineBreaker.h"

#include "text/Utf8.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace bandom::text {

namespace {

constexpr std::string_view zeroWidthSpace = "\u200B";
constexpr char32_t coeng = 0x17D2;

// Words that the dictionary does not know whole.
constexpr std::array<std::string_view, 8> uncut = {
    "ភាសាខ្មែរ", "ហិកតា", "សក្តានុពល", "សក្ដានុពល", "សុវត្តិភាព", "សមាជិក", "ប្រូកូលី", "ប៉ិឆាយ",
};

/// Bytes E1 9E and E1 9F lead every Khmer character (U+1780 to U+17FF).
bool holdsKhmer(std::string_view utf8)
{
    for (auto at = utf8.find('\xE1'); at != std::string_view::npos; at = utf8.find('\xE1', at + 1)) {
        if (at + 1 < utf8.size() && (utf8[at + 1] == '\x9E' || utf8[at + 1] == '\x9F'))
            return true;
    }
    return false;
}

/// A consonant or an independent vowel: what a word begins with.
bool beginsKhmer(char32_t c)
{
    return c >= 0x1780 && c <= 0x17B3;
}

/// A letter, a vowel, a sign or the repetition mark: what a word ends with. The subscript sign joins to what
/// follows.
bool endsKhmer(char32_t c)
{
    return (c >= 0x1780 && c <= 0x17D3 && c != coeng) || c == 0x17D7 || c == 0x17DC || c == 0x17DD;
}

bool isLatinOrDigit(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c >= 0x17E0 && c <= 0x17E9);
}

bool isDigit(char32_t c)
{
    return isLatinOrDigit(c) && !(c >= 'A' && c <= 'z');
}

/// The end of the uncut word that starts at `at`, or `at` where none does.
std::size_t endOfUncut(std::string_view utf8, std::size_t at)
{
    for (const std::string_view word : uncut) {
        if (utf8.substr(at, word.size()) == word)
            return at + word.size();
    }
    return at;
}

void demand(UErrorCode error)
{
    if (U_FAILURE(error))
        throw std::runtime_error(std::string("ICU: ") + u_errorName(error));
}

} // namespace

struct LineBreaker::Dictionary
{
    Dictionary()
    {
        UErrorCode error = U_ZERO_ERROR;
        words.reset(icu::BreakIterator::createLineInstance(icu::Locale("km"), error));
        demand(error);
    }
    ~Dictionary() { utext_close(&text); }
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// To be called before the text goes away.
    void set(std::string_view utf8)
    {
        UErrorCode error = U_ZERO_ERROR;
        utext_openUTF8(&text, utf8.data(), static_cast<int64_t>(utf8.size()), &error);
        words->setText(&text, error);
        demand(error);
    }

    std::unique_ptr<icu::BreakIterator> words;
    UText text = UTEXT_INITIALIZER;
};

LineBreaker::LineBreaker() : m_dictionary(std::make_unique<Dictionary>()) {}

LineBreaker::~LineBreaker() = default;
LineBreaker::LineBreaker(LineBreaker &&other) noexcept = default;
LineBreaker &LineBreaker::operator=(LineBreaker &&other) noexcept = default;

std::string LineBreaker::withBreaks(std::string_view utf8)
{
    if (!holdsKhmer(utf8))
        return std::string(utf8);

    m_dictionary->set(utf8);
    icu::BreakIterator &words = *m_dictionary->words;
    std::string result;
    result.reserve(utf8.size() + utf8.size() / 4);
    int32_t boundary = words.first();
    std::size_t uncutUntil = 0;
    char32_t previous = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(utf8, at);
        const auto position = static_cast<int32_t>(start);
        while (boundary != icu::BreakIterator::DONE && boundary < position)
            boundary = words.next();

        const bool isInsideWord = start < uncutUntil;
        if (!isInsideWord && beginsKhmer(c)) {
            const bool afterKhmer = endsKhmer(previous) && (boundary == position || start == uncutUntil);
            if (start > 0 && (afterKhmer || isLatinOrDigit(previous)))
                result += zeroWidthSpace;
            uncutUntil = std::max(uncutUntil, endOfUncut(utf8, start));
        } else if (isLatinOrDigit(c) && endsKhmer(previous) && !(isDigit(c) && result.ends_with("ទី"))) {
            result += zeroWidthSpace;
        }
        result.append(utf8, start, at - start);
        previous = c;
    }
    return result;
}

std::string withoutBreaks(std::string_view utf8)
{
    std::string result;
    result.reserve(utf8.size());
    std::size_t from = 0;
    for (auto at = utf8.find(zeroWidthSpace); at != std::string_view::npos;
         at = utf8.find(zeroWidthSpace, from)) {
        result.append(utf8, from, at - from);
        from = at + zeroWidthSpace.size();
    }
    result.append(utf8, from);
    return result;
}

} // namespace bandom::text
