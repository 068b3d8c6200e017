#include "mapping/MarketsReport.h"
#include "market/GrossMargin.h"
#include "market/MarginWarning.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"
#include "text/Fold.h"

using namespace bandom;
using text::LanguageCode;

namespace {

std::string report(LanguageCode code)
{
    auto file = test::MappingWorkbook::training(code);
    const auto area = mapping::areaNamed(file.database(), "A1");
    return document::plainText(mapping::marketsReport(file.database(), area.value().id, text::Language(code),
                                                      "2018-09-21T08:00:00Z"));
}

void checkFacts(const std::string &text, std::initializer_list<const char *> facts)
{
    const std::string folded = text::fold(text);
    for (const char *fact : facts) {
        INFO(fact);
        CHECK(folded.find(text::fold(fact)) != std::string::npos);
    }
}

} // namespace

TEST_CASE("the facts of annex 3 about markets are in the training workbook as data")
{
    checkFacts(report(LanguageCode::English),
               {"about 500 kg (period not stated)", "about 200 kg (period not stated)", "about 150 kg/day",
                "up to 100 kg/day", "Less still in the wet season",
                "500 riel/kg more than vegetables from Suong or Phnom Penh", "high: March to June",
                "high: July to September", "sources differ", "Four main vendors", "Ratanakiri", "Kratie",
                "About 10 other retailers", "Cucumber, Long bean, Tomato", "Papaya", "Choy sum",
                "Chinese radish", "made up for the exercise"});
    checkFacts(report(LanguageCode::Khmer), {"ត្រសក់", "រតនគិរី", "បន្លែពីសួង ឬភ្នំពេញ", "លំហាត់"});
}

TEST_CASE("the gross margin of the training workbook is marked as made up and has nothing to point out")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    const auto area = mapping::areaNamed(file.database(), "A1");
    const auto margins = market::margins(file.database(), area.value().id);
    REQUIRE(margins.size() == 1);
    CHECK_THAT(margins.front().name.value_or(""), ContainsSubstring("(exercise)"));
    const market::MarginSheet sheet = market::marginSheet(file.database(), margins.front());
    const market::MarginResult result = market::reckon(sheet);
    // 1,500,000 less 100,000 seeds, 270,000 fertilizer, 60,000 pesticide, 120,000 labour, 10 dollars at
    // 4,000.
    CHECK(result.grossMargin == mpq_class(910000));
    CHECK(result.netMargin == mpq_class(710000));
    CHECK(result.missing.empty());
    CHECK(market::warnings(sheet, {}).empty());
}
