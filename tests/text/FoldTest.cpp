#include "text/Fold.h"

#include "support/Catch.h"
#include "support/Support.h"
#include "text/Collation.h"

#include <algorithm>

using namespace bandom;
using text::fold;
using text::sameText;

TEST_CASE("texts that look alike fold to the same")
{
    CHECK(sameText("Kratié", "KRATIE"));
    CHECK(sameText("Krati\u0065\u0301", "kratie"));
    CHECK(sameText("បណ្តុំ", "បណ្ដុំ"));
    CHECK(sameText("កណ្តាល", "កណ្ដាល"));
    CHECK(sameText("ខេត្ត\u200Bក្រចេះ", "ខេត្តក្រចេះ"));
    CHECK(sameText("co\u00ADoperative", "cooperative"));
    CHECK(sameText("\uFEFFStung\u00A0 Treng ", "stung treng"));
    CHECK(sameText("a\u200C\u200D\u2060b", "ab"));
    CHECK(sameText("ភូមិ១២", "ភូមិ12"));
    CHECK(sameText("ﬁeld ２", "field 2"));
}

TEST_CASE("texts that mean different places stay different")
{
    CHECK_FALSE(sameText("ដី", "តី"));
    CHECK_FALSE(sameText("Stung Treng", "StungTreng"));
    CHECK_FALSE(sameText("ក្រចេះ", "ក្រចេ"));
    CHECK_FALSE(sameText("", "a"));
}

TEST_CASE("white space is one space between words and none at the ends")
{
    CHECK(fold("  A \t\n b  ") == "a b");
    CHECK(fold(" \u00A0ខ្មែរ \u3000 ក ") == "ខ្មែរ ក");
    CHECK(fold("\u200B \u200B").empty());
    CHECK(fold("").empty());
}

TEST_CASE("a trimmed text keeps what stands between its ends")
{
    CHECK(text::trimmed(" \u00A0Stung  Treng\t\u200B") == "Stung  Treng");
    CHECK(text::trimmed("ឃុំ") == "ឃុំ");
    CHECK(text::trimmed(" \u200B ").empty());
}

TEST_CASE("folding twice is folding once for any bytes")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    const std::string alphabet = "Aa \xC3\xA9\xE1\x9E\x8A\x8F\x9F\x92\xA0\xE2\x80\x8B\xCC\x81\xFF";
    for (int round = 0; round < 5000; ++round) {
        const std::string once = fold(test::randomText(generator, alphabet, 20));
        INFO(once);
        CHECK(fold(once) == once);
    }
}

TEST_CASE("names are listed in the order of a dictionary with numbers by value")
{
    std::vector<std::string> names = {"Area 10", "krakor", "Area 2", "Kratié", "area 1", "Kratie"};
    std::sort(names.begin(), names.end(), text::Collation(text::LanguageCode::English));
    CHECK(names == std::vector<std::string>{"area 1", "Area 2", "Area 10", "krakor", "Kratie", "Kratié"});

    std::vector<std::string> khmer = {"ស្ទឹងត្រែង", "ក្រចេះ", "ព្រះវិហារ", "ឧត្តរមានជ័យ"};
    std::sort(khmer.begin(), khmer.end(), text::Collation(text::LanguageCode::Khmer));
    CHECK(khmer == std::vector<std::string>{"ក្រចេះ", "ព្រះវិហារ", "ស្ទឹងត្រែង", "ឧត្តរមានជ័យ"});
    CHECK(text::Collation(text::LanguageCode::Khmer).compare("ខេត្ត\u200Bក", "ខេត្តក") ==
          std::weak_ordering::equivalent);
}
