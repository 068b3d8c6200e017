#include "mapping/ScoreText.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using mapping::ScoreText;
using workbook::Id;

TEST_CASE("names are listed with and before the last one")
{
    const text::Language english;
    CHECK(mapping::enumeration({}, english).empty());
    CHECK(mapping::enumeration({"A"}, english) == "A");
    CHECK(mapping::enumeration({"A", "B"}, english) == "A and B");
    CHECK(mapping::enumeration({"A", "B", "C"}, english) == "A, B and C");
    CHECK(mapping::enumeration({"%2", "B"}, english) == "%2 and B");
}

TEST_CASE("totals of one sheet are whole numbers")
{
    test::MappingWorkbook file;
    const auto sheet = file.openSheet();
    file.score(sheet, file.addArea("A"), {3, 3, 3});
    file.score(sheet, file.addArea("B"), {2, 0, 1});
    const auto scored = file.scored();
    const ScoreText text(scored, text::Language());
    CHECK(text.total(0) == "9");
    CHECK(text.total(1) == "3");
    CHECK(text.cells(0) == "3/3");
    CHECK(text.rank(0) == "1");
    CHECK(text.rank(1) == "2");
    CHECK(text.ties().empty());
    CHECK(text.incomplete().empty());
    CHECK(text.rule() == "The total is the sum of the scores. All criteria weigh the same.");
}

TEST_CASE("a rank that an incomplete area may still change is marked and explained")
{
    test::MappingWorkbook file;
    const auto sheet = file.openSheet();
    file.score(sheet, file.addArea("A"), {3, 3, 2});
    file.score(sheet, file.addArea("B"), {2, 2, 2});
    file.score(sheet, file.addArea("C"), {2, 2});
    file.score(sheet, file.addArea("D"), {1, 1, 0});
    auto scored = file.scored();
    // C can become 4 to 7: it can pass B and D, and never A.
    const ScoreText text(scored, text::Language());
    CHECK(text.markedRank(0) == "1");
    CHECK(text.markedRank(1) == "2*");
    CHECK(text.markedRank(2) == "–");
    CHECK(text.markedRank(3) == "3*");
    CHECK(text.openRanks() == "* This rank can still change once the missing scores of C are in.");
    CHECK(scoring::couldStillReach(scored.ranking, 0).empty());
    CHECK(scoring::couldStillReach(scored.ranking, 1) == std::vector<std::size_t>{2});
    CHECK(scoring::couldStillReach(scored.ranking, 2).empty());

    file.score(sheet, scored.areas[2], {2, 2, 0});
    scored = file.scored();
    const ScoreText complete(scored, text::Language());
    CHECK(complete.markedRank(1) == "2");
    CHECK(complete.openRanks().empty());
}

TEST_CASE("a bar begins at the worst total that can be had and not at zero")
{
    mapping::ScoredAreas scored;
    scored.assessment.lowest = 1;
    scored.assessment.highest = 5;
    scored.criteria.resize(3);
    const ScoreText text(scored, text::Language());
    CHECK(text.share(mpq_class(3)) == 0.0);
    CHECK(text.share(mpq_class(9)) == 0.5);
    CHECK(text.share(mpq_class(15)) == 1.0);
    CHECK_FALSE(text.share(std::nullopt));
    scored.criteria.clear();
    CHECK_FALSE(ScoreText(scored, text::Language()).share(mpq_class(3)));
}

TEST_CASE("means are printed with one decimal and ranked before they are rounded")
{
    test::MappingWorkbook file;
    const Id a = file.addArea("A");
    const Id b = file.addArea("B");
    // A has 20/9 a criterion and B 61/27 in all: both print as 6.7 and 6.8.
    const std::vector<std::vector<int>> ofA{{3, 2, 2}, {2, 2, 2}, {3, 2, 2}};
    const std::vector<std::vector<int>> ofB{{3, 2, 2}, {2, 3, 2}, {2, 2, 3}};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto sheet = file.openSheet(file.addInformant("Informant " + std::to_string(i)));
        file.score(sheet, a, ofA[i]);
        file.score(sheet, b, ofB[i]);
    }
    const auto scored = file.scored();
    const ScoreText text(scored, text::Language());
    CHECK(scored.ranking.standings[0].total == mpq_class(20, 3));
    CHECK(scored.ranking.standings[1].total == 7);
    CHECK(text.total(0) == "6.7");
    CHECK(text.total(1) == "7.0");
    CHECK(text.rank(0) == "2");
    CHECK(text.rule() == "For each criterion the mean of the scores given is taken (scorers: 3); the total "
                         "is the sum of these "
                         "means. All criteria weigh the same.");
}

TEST_CASE("equal areas share their rank and the next one is left out")
{
    test::MappingWorkbook file;
    const auto sheet = file.openSheet();
    for (const int value : {1, 2, 2, 3})
        file.score(sheet, file.addArea("Area " + std::to_string(mapping::areas(file.database()).size() + 1)),
                   {value, value, value});
    const auto scored = file.scored();
    const ScoreText text(scored, text::Language());
    CHECK(text.rank(3) == "1");
    CHECK(text.rank(1) == "2=");
    CHECK(text.rank(2) == "2=");
    CHECK(text.rank(0) == "4");
    CHECK(text.isTied(1));
    CHECK_FALSE(text.isTied(3));
    CHECK(text.ties() == std::vector<std::string>{"Area 2 and Area 3 have the same total and share rank 2."});
}

TEST_CASE("an incomplete area has no rank and shows the range of its total")
{
    test::MappingWorkbook file;
    const auto sheet = file.openSheet();
    file.score(sheet, file.addArea("A"), {3, 1});
    file.addArea("B");
    const auto scored = file.scored();
    const ScoreText text(scored, text::Language());
    // The third answer may be 0 to 3, or that it does not apply: then 2 of 2 count for 3, which is 6.
    CHECK(text.total(0) == "4–7");
    CHECK(text.rank(0) == "–");
    CHECK(text.cells(0) == "2/3");
    CHECK(text.total(1) == "0–9");
    CHECK(text.cells(1) == "0/3");
    CHECK(
        text.incomplete() ==
        std::vector<std::string>{"A is incomplete (scores missing: 1). Its total can still become 4 to 7.",
                                 "B is incomplete (scores missing: 3). Its total can still become 0 to 9."});
}

TEST_CASE("an area to which nothing applies has neither total nor rank")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("A");
    const auto sheet = file.openSheet();
    file.edit([&] {
        for (const auto &criterion : file.criteria())
            mapping::saveScore(file.database(), mapping::AssessmentKind::PreAssessment,
                               {sheet.id, area, criterion.id, {}, true, {}});
    });
    const auto scored = file.scored();
    const ScoreText text(scored, text::Language());
    CHECK(text.total(0) == "–");
    CHECK(text.rank(0) == "–");
    CHECK(text.cells(0) == "0/0");
    CHECK(text.incomplete().empty());
}

TEST_CASE("weights and a low score that is the better one are told with the rule")
{
    test::MappingWorkbook file;
    auto criteria = file.criteria();
    criteria[0].weight = 2;
    criteria[2].direction = scoring::Direction::LowerIsBetter;
    file.edit([&] {
        for (const auto &criterion : criteria)
            workbook::save(file.database(), criterion);
    });
    file.score(file.openSheet(), file.addArea("A"), {3, 0, 1});
    const auto scored = file.scored();
    const ScoreText text(scored, text::Language());
    // (2 x 3 + 0 + (3 - 1)) / 4 x 3
    CHECK(text.total(0) == "6");
    CHECK(text.rule() == "The total is the sum of the scores. The criteria are weighted (Production "
                         "potential 2, Market potential "
                         "1 and Impact potential 1), and the weighted mean is multiplied by their number. "
                         "For “Impact potential” "
                         "a low score is the better one, so it is counted from the other end of the scale.");
}
