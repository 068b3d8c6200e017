#include "text/LineBreaker.h"

#include "support/Catch.h"
#include "support/Support.h"

using namespace bandom;

namespace {

/// The text with its break places as bars.
std::string bars(std::string_view text)
{
    std::string result = text::LineBreaker().withBreaks(text);
    for (auto at = result.find("\u200B"); at != std::string::npos; at = result.find("\u200B", at))
        result.replace(at, 3, "|");
    return result;
}

} // namespace

TEST_CASE("a run of Khmer may break between its words")
{
    CHECK(bars("ខ្សែច្រវាក់តម្លៃ") == "ខ្សែ|ច្រវាក់|តម្លៃ");
    CHECK(bars("ក្រុមកសិករ និងឃុំ") == "ក្រុម|កសិករ និង|ឃុំ");
}

TEST_CASE("words of the trade are not cut although the dictionary does not know them")
{
    CHECK(bars("ភាសាខ្មែរ") == "ភាសាខ្មែរ");
    CHECK(bars("ហិកតា") == "ហិកតា");
    CHECK(bars("សក្តានុពលផលិតកម្ម") == "សក្តានុពល|ផលិតកម្ម");
    CHECK(bars("បន្លែសុវត្តិភាព") == "បន្លែ|សុវត្តិភាព");
}

TEST_CASE("Khmer may break from a number or a Latin word beside it")
{
    CHECK(bars("50ហិកតា") == "50|ហិកតា");
    CHECK(bars("តម្លៃ៥០០រៀល") == "តម្លៃ|៥០០|រៀល");
    CHECK(bars("គម្រោងCHAINថ្មី") == "គម្រោង|CHAIN|ថ្មី");
    CHECK(bars("ថ្ងៃទី១១ខែកញ្ញា").starts_with("ថ្ងៃ"));
    CHECK(bars("ថ្ងៃទី១១ខែកញ្ញា").find("ទី|១១") == std::string::npos);
}

TEST_CASE("the repetition mark stays with the word that it repeats")
{
    CHECK(bars("ផ្សេងៗគ្នា") == "ផ្សេងៗ|គ្នា");
}

TEST_CASE("text without Khmer comes back as it is")
{
    CHECK(bars("Stung Treng, 12,000 kg") == "Stung Treng, 12,000 kg");
    CHECK(bars("Kratié") == "Kratié");
    CHECK(bars("") == "");
}

TEST_CASE("a breaker serves one text after another")
{
    text::LineBreaker breaker;
    const std::string first = breaker.withBreaks("ខ្សែច្រវាក់តម្លៃ");
    breaker.withBreaks("ក្រុមកសិករ");
    CHECK(breaker.withBreaks("ខ្សែច្រវាក់តម្លៃ") == first);
}

TEST_CASE("taking the breaks out gives back any text and no break stands inside a cluster")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    const std::string letters[] = {"ក", "ត", "ស", "រ", "ា", "ិ",  "េ", "្",     "ំ",
                                   "់",  "ៗ", "។", "1", "៥", "a", " ", "\xE1", "\xFF"};
    std::uniform_int_distribution<std::size_t> any(0, std::size(letters) - 1);
    text::LineBreaker breaker;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int count = 0; count < 25; ++count)
            text += letters[any(generator)];
        const std::string broken = breaker.withBreaks(text);
        INFO(broken);
        CHECK(text::withoutBreaks(broken) == text);
        CHECK(broken.find("\u17D2\u200B") == std::string::npos);
        for (const char *dependent : {"ា", "ិ", "េ", "្", "ំ", "់", "ៗ"})
            CHECK(broken.find(std::string("\u200B") + dependent) == std::string::npos);
    }
}
