#include "selection/Disagreement.h"
#include "selection/Scorers.h"
#include "support/Catch.h"
#include "support/SelectionWorkbook.h"

using namespace bandom;
using people::Category;
using test::SelectionWorkbook;

TEST_CASE("the guide's own example adds up to 18 for Area 5 and Area 3 is first")
{
    SelectionWorkbook file;
    file.giveGuidesExample();
    const auto scored = file.scored();
    std::vector<int> totals;
    std::vector<int> ranks;
    for (const scoring::Standing &standing : scored.ranking.standings) {
        totals.push_back(static_cast<int>(standing.total->get_d()));
        ranks.push_back(*standing.rank);
    }
    CHECK(totals == std::vector<int>{12, 12, 23, 10, 18});
    CHECK(ranks == std::vector<int>{3, 3, 1, 5, 2});
    CHECK(scored.ranking.ties == std::vector<std::vector<std::size_t>>{{0, 1}});
    CHECK(selection::disagreements(scored).empty());
}

TEST_CASE("one to three scorers of each category are as the guide advises and others are named")
{
    SelectionWorkbook file;
    const auto advice = [&] {
        return selection::scorerAdvice(mapping::scoreSheets(file.database(), file.selection.id),
                                       text::Language());
    };
    CHECK(advice().empty());
    file.sheet();
    CHECK(advice().empty()); // all score together
    for (int i = 0; i < 4; ++i)
        file.sheet("Farmer " + std::to_string(i), Category::ValueChainActor);
    file.sheet("Credit officer", Category::Supporter);
    file.sheet("Somebody");
    CHECK(
        advice() ==
        std::vector<std::string>{
            "More than three score of this category: Value chain actor (4). The guide advises one to three.",
            "Nobody scores of this category: Enabler. The guide advises one to three.",
            "Scorers whose category is not recorded: 1."});
}

TEST_CASE("cells are offered for discussion by how far their scores are apart")
{
    SelectionWorkbook file;
    const auto area = file.addArea("Sesan");
    // 1 5, then 2 4 with 3 between, then 2 3; the fourth alike, the fifth scored by one alone.
    file.give(file.sheet("Commune chief"), area, {2, 1, 2, 4, 0});
    file.give(file.sheet("Trader"), area, {4, 5, 3, 4, 5});
    file.give(file.sheet("Farmer"), area, {3, 5, 3, 4, 0});
    const auto scored = file.scored();
    const auto cells = selection::disagreements(scored);
    REQUIRE(cells.size() == 3);
    CHECK(cells[0].criterion == 1);
    CHECK(cells[1].criterion == 0);
    CHECK(cells[2].criterion == 2);
    CHECK(selection::disagreementText(scored, cells[0], text::Language()) ==
          "Sesan, Room for quick wins: from 1 to 5 (scorers: 3)");
    CHECK(selection::whoGaveWhat(file.database(), scored, cells[0], text::Language()) ==
          std::vector<std::string>{"Commune chief: 1", "Trader: 5", "Farmer: 5"});
}

TEST_CASE("the mean per category keeps many of one category from drowning the others")
{
    SelectionWorkbook file;
    const auto sesan = file.addArea("Sesan");
    const auto siemPang = file.addArea("Siem Pang");
    for (const char *farmer : {"Farmer A", "Farmer B", "Farmer C"}) {
        const auto sheet = file.sheet(farmer, Category::ValueChainActor);
        file.give(sheet, sesan, {5, 5, 5, 5, 5});
        file.give(sheet, siemPang, {3, 3, 3, 3, 3});
    }
    const auto enabler = file.sheet("Commerce officer", Category::Enabler);
    file.give(enabler, sesan, {1, 1, 1, 1, 1});
    file.give(enabler, siemPang, {4, 4, 4, 4, 4});
    // Plainly (15 + 1) / 4 = 4 against (9 + 4) / 4 = 3.25; by category (5 + 1) / 2 = 3 against 3.5; times 5.
    CHECK(*file.scored().ranking.standings[0].total == 20);
    CHECK(*file.scored().ranking.standings[1].total == mpq_class(65, 4));
    file.edit([&] {
        file.selection.combination = scoring::Combination::MeanPerCategory;
        workbook::save(file.database(), file.selection);
    });
    CHECK(*file.scored().ranking.standings[0].total == 15);
    CHECK(*file.scored().ranking.standings[1].total == mpq_class(35, 2));
}

TEST_CASE("a scorer taken out takes the sheet along and the scoring is complete when every sheet is full")
{
    SelectionWorkbook file;
    const auto area = file.addArea("Sesan");
    const auto trader = file.sheet("Trader");
    const auto farmer = file.sheet("Farmer");
    file.give(trader, area, {1, 2, 3, 4, 5});
    const auto state = [&] { return selection::scoringState(file.database(), file.selection); };
    CHECK(state().scored == 5);
    CHECK(state().of == 10);
    CHECK_FALSE(state().isComplete());
    file.edit([&] { selection::removeScorer(file.database(), file.selection, farmer.scorer); });
    CHECK(state().isComplete());
}

TEST_CASE("the training workbook has six scorers of the three categories over the three priority areas")
{
    for (const auto code : {text::LanguageCode::English, text::LanguageCode::Khmer}) {
        auto file = test::MappingWorkbook::training(code);
        const auto round = mapping::currentRound(file.database(), mapping::AssessmentKind::Selection);
        const auto scored = mapping::scoredAreas(file.database(), round, text::Language());
        CHECK(scored.sheets.size() == 6);
        CHECK(scored.areas.size() == 3);
        CHECK(selection::scoringState(file.database(), round).isComplete());
        CHECK(selection::scorerAdvice(scored.sheets, text::Language()).empty());
        CHECK_FALSE(selection::disagreements(scored).empty());
    }
}
