#include "selection/FirmnessText.h"

#include "support/Catch.h"
#include "support/SelectionWorkbook.h"

using namespace bandom;
using people::Category;
using test::SelectionWorkbook;

namespace {

selection::FirmnessText textOf(const SelectionWorkbook &file)
{
    return selection::firmnessText(file.scored(), text::Language());
}

/// Two areas scored by two criteria alone.
struct Two : SelectionWorkbook
{
    Two()
    {
        edit([&] {
            workbook::execute(database(), "DELETE FROM criterion WHERE assessment_id = ? AND position > 1",
                              selection.id);
        });
        sesan = addArea("Sesan");
        siemPang = addArea("Siem Pang");
    }
    workbook::Id sesan;
    workbook::Id siemPang;
};

} // namespace

TEST_CASE("in the guide's own example no weight and no single score would change the first place")
{
    SelectionWorkbook file;
    file.giveGuidesExample();
    // Area 3 (5 5 5 4 4) is nowhere behind another in the sums of any four criteria, and one score moves four
    // points at most, of five that it is ahead.
    const auto text = textOf(file);
    CHECK(text.first == "Area 3 stands first.");
    REQUIRE(text.weights.size() == 5);
    CHECK(text.weights[0] ==
          "“Attracts private businesses”: however much or little it counts, Area 3 stays first.");
    CHECK(text.smallestChange == "No single score, whatever it were, would change who stands first.");
    CHECK(text.withoutCategories.empty());
    CHECK(text.agreement.empty());
}

TEST_CASE("the range of a weight is said with its ends rounded into it")
{
    Two file;
    const auto agreed = file.sheet();
    file.give(agreed, file.sesan, {5, 1});
    file.give(agreed, file.siemPang, {2, 3});
    const auto text = textOf(file);
    // 5 w + 1 against 2 w + 3: level at w = 2/3. 5 + w against 2 + 3 w: level at w = 1.5.
    CHECK(text.weights ==
          std::vector<std::string>{
              "“Attracts private businesses”: Sesan stays first as long as its weight is at least 0.67 (now "
              "1).",
              "“Room for quick wins”: Sesan stays first as long as its weight is not above 1.5 (now 1)."});
    CHECK(text.smallestChange ==
          "One score could change it: a 4 instead of a 5 for Sesan on “Attracts private "
          "businesses” would let Siem Pang share the first place.");
}

TEST_CASE("the ranking without each category is said and how far scorers agree")
{
    Two file;
    const auto farmer = file.sheet("Farmer", Category::ValueChainActor);
    const auto officer = file.sheet("Credit officer", Category::Supporter);
    file.give(farmer, file.sesan, {5, 5});
    file.give(farmer, file.siemPang, {1, 1});
    file.give(officer, file.sesan, {2, 2});
    file.give(officer, file.siemPang, {3, 3});
    const auto text = textOf(file);
    CHECK(text.withoutCategories ==
          std::vector<std::string>{"Without these scorers Siem Pang would stand first: Value chain actor.",
                                   "Without these scorers Sesan still stands first: Supporter."});
    // The two orders are each other's reverse: the sums of ranks are level.
    CHECK(text.agreement == "Each scorer puts the areas in another order. (Kendall's W: 0.00; 0 is no common "
                            "order, 1 the same order for all; sheets compared: 2)");
}

TEST_CASE("a shared first place and missing scores are said instead of ranges")
{
    Two file;
    const auto agreed = file.sheet();
    CHECK(textOf(file).first == "No area has all its scores yet: who stands first can't be said so far.");
    file.give(agreed, file.sesan, {3, 3});
    CHECK(textOf(file).first ==
          "Only Sesan has all its scores: there is no other area to compare it with yet.");
    CHECK(textOf(file).open ==
          "As long as scores of Siem Pang are missing, the first place can still change.");
    file.give(agreed, file.siemPang, {2, 4});
    const auto text = textOf(file);
    CHECK(text.first == "Sesan and Siem Pang share the first place: the scores alone do not say which is the "
                        "better one.");
    CHECK(text.weights.empty());
    CHECK(text.smallestChange.empty());
    CHECK(text.sentences().size() == 1);
}

TEST_CASE("nothing scored is said as such")
{
    const SelectionWorkbook file;
    CHECK(textOf(file).sentences() == std::vector<std::string>{"Nothing has been scored yet."});
}
