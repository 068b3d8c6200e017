#include "interview/Course.h"
#include "mapping/FindingSource.h"
#include "mapping/InterviewDocuments.h"
#include "mapping/MarkedFinding.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"
#include "support/TestEnvironment.h"
#include "text/BilingualText.h"
#include "text/Fold.h"

#include <nlohmann/json.hpp>

using namespace bandom;
using mapping::Section;
using text::LanguageCode;

namespace {

std::string interviewsOf(test::MappingWorkbook &file, LanguageCode code)
{
    return document::plainText(mapping::interviewsReport(file.database(),
                                                         mapping::areaNamed(file.database(), "A1")->id,
                                                         text::Language(code), "2018-09-21T08:00:00Z"));
}

} // namespace

TEST_CASE("the training workbook has the four interviews of annex 3 in both languages")
{
    for (const auto code : {LanguageCode::English, LanguageCode::Khmer}) {
        auto file = test::MappingWorkbook::training(code);
        const auto held =
            interview::interviews(file.database(), mapping::areaNamed(file.database(), "A1")->id);
        REQUIRE(held.size() == 4);
        CHECK(held[0].people == 33);
        CHECK_FALSE(held[0].women.has_value());
        for (const auto &one : held)
            CHECK_FALSE(tally(interview::course(file.database(), one)).isEmpty());
        const std::string words = text::fold(interviewsOf(file, code));
        const bool english = code == LanguageCode::English;
        for (const char *fact : {english ? "500 kg" : "៥០០ គីឡូក្រាម", english ? "150 kg" : "១៥០ គីឡូក្រាម",
                                 english ? "about 15 farmers" : "ប្រហែល ១៥ នាក់", english ? "268 m²" : "២៦៨",
                                 english ? "March to June" : "ខែមីនា ដល់ខែមិថុនា",
                                 english ? "200 to 1,000 m²" : "២០០ ទៅ ១,០០០", "2016"}) {
            INFO(fact);
            CHECK(words.find(text::fold(fact)) != std::string::npos);
        }
    }
}

TEST_CASE("findings of the training workbook lead back to the answers that they rest on")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    const auto area = mapping::areaNamed(file.database(), "A1")->id;
    int linked = 0;
    for (const Section section : {Section::Producers, Section::Traders, Section::InputSuppliers}) {
        for (const auto &finding : mapping::findings(file.database(), area, section)) {
            const auto sources = mapping::findingSources(file.database(), finding.id);
            linked += sources.empty() ? 0 : 1;
            for (const auto &source : sources) {
                if (source.answer.isEmpty())
                    continue;
                const auto answer = workbook::find<interview::Answer>(file.database(), source.answer);
                REQUIRE(answer.has_value());
                CHECK(answer->statement == source.passage);
            }
        }
    }
    // All but what was seen on the way, that the location is a good one: the rest is in the actors' profiles.
    CHECK(linked == 6);
}

TEST_CASE("an interview of the training content that refers to nothing is refused")
{
    test::TemporaryFolder folder;
    const auto complaint = [&](auto change) -> std::string {
        auto root = nlohmann::json::parse(test::trainingJson());
        change(root);
        try {
            exchange::createTrainingWorkbook(folder / "t.bandom", test::templates(), root.dump(),
                                             LanguageCode::English, test::environment());
        } catch (const text::TemplateError &error) {
            return error.what();
        }
        return {};
    };
    CHECK_THAT(complaint([](auto &root) { root["interviews"][0]["area"] = "A9"; }), ContainsSubstring("A9"));
    CHECK_THAT(complaint([](auto &root) { root["interviews"][0]["answers"]["colour"]["text"] = "red"; }),
               ContainsSubstring("farmers/colour"));
    CHECK_THAT(complaint([](auto &root) { root["findings"][1]["answers"][0] = "farmers/none"; }),
               ContainsSubstring("farmers/none"));
}
