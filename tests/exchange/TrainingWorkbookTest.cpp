#include "exchange/JpegFile.h"
#include "mapping/Area.h"
#include "mapping/Assessment.h"
#include "mapping/DataCheck.h"
#include "mapping/FieldActivity.h"
#include "mapping/FindingLink.h"
#include "mapping/Photo.h"
#include "mapping/PotentialCluster.h"
#include "mapping/PriorityAreas.h"
#include "mapping/PriorityAreasReport.h"
#include "mapping/Programme.h"
#include "mapping/Progress.h"
#include "mapping/RapidMappingReport.h"
#include "mapping/ScoreText.h"
#include "people/Stakeholder.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"
#include "text/Fold.h"

using namespace bandom;
using text::LanguageCode;

namespace {

std::string report(test::MappingWorkbook &file, LanguageCode code)
{
    const auto area = mapping::areaNamed(file.database(), "A1");
    return document::plainText(mapping::rapidMappingReport(file.database(), area.value().id,
                                                           text::Language(code), "2018-09-21T08:00:00Z"));
}

std::string list(test::MappingWorkbook &file, LanguageCode code)
{
    return document::plainText(
        mapping::priorityAreasReport(file.database(), text::Language(code), "2018-09-21T08:00:00Z"));
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

TEST_CASE("every fact of annex 3 is in the training report in English")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    checkFacts(report(file, LanguageCode::English),
               {// head
                "Sesan district", "Stung Treng province", "11–13 September 2018", "Ba Daeum village",
                // producers
                "About 60 farmers", "Katout", "Samkhuoy", "Hang Savat", "Ba Daeum", "Kaphon", "CHAIN",
                "river", "33 farmers", "each village one person represents",
                "cucumber, long bean, tomato, Chinese mustard, eggplant, pumpkin", "luffa gourd", "wax gourd",
                "bitter melon", "chili", "lettuce", "200 to 1,000 m²", "conventional way", "drip irrigation",
                "graft tomato on eggplant", "early every morning", "Orussey and Samaky", "March to June",
                "Ou Pongmuan market",
                // traders
                "2 in the morning until noon", "268 m²", "two years ago", "Khe, Phnom Krohorm, O'Chap",
                "papaya", "lime", "4 or 5 in the afternoon", "500 kg", "four main vendors",
                "Ratanakiri: about 200 kg", "500 riel", "Suong or Phnom Penh", "about 15 farmers",
                "all year round", "Kratie", "three or four years", "O'Ry", "choy sum", "spring onion",
                "150 kg", "100 kg", "Chinese cabbage", "Chinese radish", "2 to 11 in the morning",
                "about 10 other retailers",
                // input suppliers
                "since 2016", "seed, nets, drip irrigation equipment, pesticide and fertilizer", "three seed",
                "Fewer farmers come", "Low yields",
                // driving forces and leverage points
                "skilled farmers", "PDAFF", "July, August and September", "prices rise",
                "new production technology", "neighbouring provinces", "Market channels are good",
                "pay more than for imported", "reliable input suppliers",
                // constraints, opportunities, interventions
                "fertilizer and pesticide, on cucumber and tomato", "lacks traders", "a few new ones",
                "willing to improve", "new techniques and materials", "production plans", "swings of price",
                "commitment of the key actors"});
}

TEST_CASE("every fact of annex 3 is in the training report in Khmer")
{
    auto file = test::MappingWorkbook::training(LanguageCode::Khmer);
    // Quantities are said in the program's own words, which have their Khmer only in the program.
    checkFacts(report(file, LanguageCode::Khmer), {"ស្រុកសេសាន",
                                                   "ខេត្តស្ទឹងត្រែង",
                                                   "ភូមិបាដើម",
                                                   "៦០ នាក់",
                                                   "៣៣ នាក់",
                                                   "កាតូត",
                                                   "សាមឃួយ",
                                                   "ហាងសាវ៉ាត",
                                                   "កាផុន",
                                                   "ទន្លេ",
                                                   "200 to 1,000 m²",
                                                   "ត្រសក់",
                                                   "សណ្តែកកួរ",
                                                   "ផ្សារអូរឫស្សី",
                                                   "ផ្សារសាមគ្គី",
                                                   "ខែមីនា",
                                                   "មិថុនា",
                                                   "ផ្សារអូរពងមាន់",
                                                   "ម៉ោង ២",
                                                   "២៦៨",
                                                   "500 kg",
                                                   "200 kg",
                                                   "៥០០ រៀល",
                                                   "សួង",
                                                   "១៥ នាក់",
                                                   "រតនគិរី",
                                                   "ក្រចេះ",
                                                   "អូររី",
                                                   "150 kg",
                                                   "100 kg",
                                                   "១០ នាក់",
                                                   "២០១៦",
                                                   "ចំនួនបី",
                                                   "កក្កដា",
                                                   "សីហា",
                                                   "កញ្ញា",
                                                   "ប៉េងប៉ោះ",
                                                   "ខ្វះឈ្មួញ",
                                                   "ផែនការផលិតកម្ម"});
}

TEST_CASE("no person and no company of the guide is named in the training workbook")
{
    for (const auto code : {LanguageCode::English, LanguageCode::Khmer}) {
        auto file = test::MappingWorkbook::training(code);
        const std::string everything =
            text::fold(report(file, code) + list(file, code) + test::trainingJson());
        for (const char *name :
             {"Panha", "Sopheary", "Khin Seang", "Malisan", "Agriance", "East West", "+855"}) {
            INFO(name);
            CHECK(everything.find(text::fold(name)) == std::string::npos);
        }
    }
}

TEST_CASE("the training workbook and both its reports are labelled as an exercise")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    CHECK(mapping::programme(file.database()).isExercise);
    const std::string label =
        "\n! Exercise: This report was made from a training workbook. Do not use it for decisions.\n";
    CHECK(report(file, LanguageCode::English).find(label) != std::string::npos);
    CHECK(list(file, LanguageCode::English).find(label) != std::string::npos);
}

TEST_CASE("the totals and ranks of the training workbook are those worked out by hand")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    const auto scored = file.scored();
    const auto &standings = scored.ranking.standings;
    REQUIRE(standings.size() == 5);
    CHECK(scored.sheets.size() == 6);

    // Sesan: 16/6 + 14/6 + 16/6
    CHECK(standings[0].total == mpq_class(23, 3));
    CHECK(standings[0].rank == 1);
    // Siem Bouk: 10/6 + 7/6 + 10/6; Thala Barivat: 10/6 + 9/6 + 8/6
    CHECK(standings[1].total == mpq_class(9, 2));
    CHECK(standings[4].total == mpq_class(9, 2));
    CHECK(standings[1].rank == 3);
    CHECK(standings[4].rank == 3);
    // Stung Treng municipality: 4/5 (one scorer: not applicable) + 17/6 + 10/6
    CHECK(standings[3].total == mpq_class(53, 10));
    CHECK(standings[3].rank == 2);
    CHECK(standings[3].of == 17);
    // Siem Pang: 7 of 5, 2 of 4 and 4 of 4 given; the five others may be anything
    CHECK(standings[2].scored == 13);
    CHECK(standings[2].of == 18);
    CHECK_FALSE(standings[2].rank);
    CHECK(standings[2].lowest == mpq_class(13, 6));
    CHECK(standings[2].highest == mpq_class(14, 3));
    CHECK(scored.ranking.ties == std::vector<std::vector<std::size_t>>{{1, 4}});

    const mapping::ScoreText numbers(scored, text::Language());
    CHECK(numbers.total(0) == "7.7");
    CHECK(numbers.total(2) == "2.2–4.7");
    CHECK(numbers.rank(1) == "3=");
}

TEST_CASE("the choice of the training workbook departs from the ranking and says why")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    const auto scored = file.scored();
    std::vector<workbook::Id> chosen;
    std::vector<std::string> names;
    for (const auto &area : mapping::priorityAreas(file.database(), scored.assessment.id)) {
        chosen.push_back(area.id);
        names.push_back(area.nameLatin.value_or(""));
    }
    CHECK(names == std::vector<std::string>{"Sesan", "Thala Barivat", "Siem Bouk"});
    const auto departure = mapping::departure(scored, chosen);
    CHECK(departure.passedOver == std::vector<std::string>{"Stung Treng municipality"});
    CHECK(departure.preferred == std::vector<std::string>{"Siem Bouk", "Thala Barivat"});
    CHECK(departure.couldReach == std::vector<std::string>{"Siem Pang"});
    CHECK(departure.tiedAtCut.empty());
    CHECK(mapping::priorityDecision(file.database(), scored.assessment.id).reason);
}

TEST_CASE("the training workbook is the same in both languages but for its words")
{
    auto english = test::MappingWorkbook::training(LanguageCode::English);
    auto khmer = test::MappingWorkbook::training(LanguageCode::Khmer);
    for (const char *sql :
         {"SELECT count(*) FROM finding", "SELECT count(*) FROM score", "SELECT count(*) FROM place",
          "SELECT count(*) FROM stakeholder", "SELECT sum(value) FROM score",
          "SELECT count(*) FROM area_choice", "SELECT count(*) FROM score WHERE evidence IS NOT NULL",
          "SELECT sum(sources_differ) FROM finding"})
        CHECK(workbook::value<int>(english.database(), sql) == workbook::value<int>(khmer.database(), sql));
    CHECK(english.workbook().problems().empty());
    CHECK(khmer.workbook().problems().empty());
}

TEST_CASE("the villages of the training area lie in the communes that their codes say")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    const auto area = mapping::areaNamed(file.database(), "Se San");
    REQUIRE(area);
    CHECK(mapping::unitsText(file.database(), area->id, text::Language()) ==
          "Kamphun commune, Samkhuoy commune, Kaphon village, Katout village, Ba Daeum village, Samkhuoy "
          "village, "
          "Hang Savat village");
    const auto village = places::placeOfCode(file.database(), "19010404");
    REQUIRE(village);
    const auto commune = workbook::find<places::Place>(file.database(), village->parent);
    REQUIRE(commune);
    CHECK(commune->nameLatin == "Samkhuoy");
}

TEST_CASE("the training workbook leaves something to do")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    std::vector<std::string> missing;
    for (const auto &check : mapping::progress(file.database(), text::Language())) {
        if (!check.done)
            missing.push_back(check.sentence);
    }
    CHECK(missing == std::vector<std::string>{
                         "Farmer groups not rated in all columns: Vegetable group of Kaphon (exercise) "
                         "and Watermelon group of Riverside (exercise)",
                         "Villages without a representative: Upper Field (exercise)",
                         "Cells not scored: 5",
                         "Sesan: interview questions to come back to: 2",
                         "Sesan: of the four activities not done: 1",
                         "Sesan: topics without an observation: 2",
                         "Sesan: findings not validated: 14",
                         "Thala Barivat: not interviewed yet: Producers, Traders, Input suppliers",
                         "Thala Barivat: no profile yet: Producer, Trader, Input supplier",
                         "Thala Barivat: volumes of the actors",
                         "Thala Barivat: seasons of supply, demand and price",
                         "Thala Barivat: a gross margin",
                         "Thala Barivat: when the area was visited",
                         "Thala Barivat: of the four activities not done: 4",
                         "Thala Barivat: nothing observed yet",
                         "Thala Barivat: sections without findings: 8",
                         "Siem Bouk: not interviewed yet: Producers, Traders, Input suppliers",
                         "Siem Bouk: no profile yet: Producer, Trader, Input supplier",
                         "Siem Bouk: volumes of the actors",
                         "Siem Bouk: seasons of supply, demand and price",
                         "Siem Bouk: a gross margin",
                         "Siem Bouk: when the area was visited",
                         "Siem Bouk: of the four activities not done: 4",
                         "Siem Bouk: nothing observed yet",
                         "Siem Bouk: sections without findings: 8"});
}

TEST_CASE("the field work of the training workbook is that of annex 3 and says what was made up")
{
    for (const LanguageCode code : {LanguageCode::English, LanguageCode::Khmer}) {
        auto file = test::MappingWorkbook::training(code);
        const auto area = mapping::areaNamed(file.database(), "A1").value().id;
        const auto steps = mapping::fieldSteps(file.database(), area);
        for (const auto &step : steps)
            CHECK(step.activities.size() == 1);
        CHECK(steps[1].activities.front().met == 33);
        CHECK(steps[3].activities.front().note.has_value());
        const auto days = mapping::fieldDays(steps[0].activities);
        REQUIRE(days);
        CHECK(days->first == text::parseDate("2018-09-11"));
        CHECK(days->last == text::parseDate("2018-09-13"));
        const auto photos = mapping::photos(file.database(), area);
        REQUIRE(photos.size() == 1);
        const auto jpeg = mapping::jpegOf(file.database(), photos.front());
        REQUIRE(jpeg);
        CHECK(exchange::jpegFacts(*jpeg).isWhole);
        CHECK(mapping::constraintsWithoutIntervention(file.database(), area) == 0);
        CHECK(mapping::potentialClusters(file.database()).size() == 1);
        CHECK(mapping::dataProblems(file.database(), text::Language(code)).empty());
    }
}
