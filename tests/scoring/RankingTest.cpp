#include "scoring/Ranking.h"

#include "Tables.h"
#include "scoring/Explanation.h"
#include "support/Catch.h"

#include <stdexcept>

using namespace bandom;
using namespace scoring;
using test::empty;
using test::fraction;
using test::notApplicable;
using test::sheet;
using test::table;

namespace {

std::vector<std::optional<int>> ranks(const Ranking &ranking)
{
    std::vector<std::optional<int>> result;
    for (const Standing &standing : ranking.standings)
        result.push_back(standing.rank);
    return result;
}

std::vector<std::optional<mpq_class>> totals(const Ranking &ranking)
{
    std::vector<std::optional<mpq_class>> result;
    for (const Standing &standing : ranking.standings)
        result.push_back(standing.total);
    return result;
}

using Totals = std::vector<std::optional<mpq_class>>;
using Ranks = std::vector<std::optional<int>>;

} // namespace

TEST_CASE("the guide's selection example is computed and its printed 46 is 18")
{
    const Ranking ranking = rank(test::guideTable(), Combination::MeanOfScorers);
    CHECK(totals(ranking) == Totals{12, 12, 23, 10, 18});
    CHECK(ranks(ranking) == Ranks{3, 3, 1, 5, 2});
    CHECK(ranking.order == std::vector<std::size_t>{2, 4, 0, 1, 3});
    CHECK(ranking.ties == std::vector<std::vector<std::size_t>>{{0, 1}});
    CHECK(ranking.standings[2].scored == 5);
    CHECK(ranking.standings[2].of == 5);
    CHECK(ranking.standings[2].lowest == mpq_class(23));
    CHECK(ranking.standings[2].highest == mpq_class(23));
}

TEST_CASE("an area with an empty cell is incomplete and shows the range of its total")
{
    const Ranking ranking = rank(table(preAssessmentScale, {sheet({{3, 0, 1}, {2, 0, empty}, {2, 0, 3}})}),
                                 Combination::MeanOfScorers);
    CHECK(totals(ranking) == Totals{7, 0, std::nullopt});
    CHECK(ranks(ranking) == Ranks{1, 2, std::nullopt});
    CHECK(ranking.standings[2].lowest == mpq_class(4));
    CHECK(ranking.standings[2].highest == mpq_class(7));
    CHECK(ranking.standings[2].scored == 2);
    CHECK(ranking.standings[2].of == 3);
    CHECK_FALSE(ranking.standings[2].isComplete());
    CHECK(ranking.order == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("a score of zero is an answer and an empty sheet is none")
{
    const Ranking ranking =
        rank(table(preAssessmentScale, {sheet({{0, empty}, {0, empty}})}), Combination::MeanOfScorers);
    CHECK(totals(ranking) == Totals{0, std::nullopt});
    CHECK(ranking.standings[0].isComplete());
    CHECK(ranking.standings[1].lowest == mpq_class(0));
    CHECK(ranking.standings[1].highest == mpq_class(6));
}

TEST_CASE("one area alone is ranked first and equal areas share the first rank")
{
    CHECK(ranks(rank(table(selectionScale, {sheet({{4}, {2}})}), Combination::MeanOfScorers)) == Ranks{1});
    const Ranking same =
        rank(table(selectionScale, {sheet({{2, 3, 1}, {3, 2, 4}})}), Combination::MeanOfScorers);
    CHECK(ranks(same) == Ranks{1, 1, 1});
    CHECK(same.ties == std::vector<std::vector<std::size_t>>{{0, 1, 2}});
}

TEST_CASE("a tie takes up the ranks behind it")
{
    const Ranking ranking =
        rank(table(selectionScale, {sheet({{5, 4, 3, 3, 1}})}), Combination::MeanOfScorers);
    CHECK(ranks(ranking) == Ranks{1, 2, 3, 3, 5});
}

TEST_CASE("means that add up to the same compare equal although no decimal can hold them")
{
    // Area 1: one third and two thirds. Area 2: one and nothing.
    const Ranking ranking = rank(table(preAssessmentScale, {sheet({{0, 1}, {0, 0}}), sheet({{0, 1}, {1, 0}}),
                                                            sheet({{1, 1}, {1, 0}})}),
                                 Combination::MeanOfScorers);
    CHECK(totals(ranking) == Totals{1, 1});
    CHECK(ranks(ranking) == Ranks{1, 1});
}

TEST_CASE("several scorers are combined by the mean of the scores given")
{
    const Ranking ranking = rank(table(selectionScale, {sheet({{3, 3}, {1, 2}}), sheet({{4, 4}, {2, 2}}),
                                                        sheet({{4, 5}, {5, empty}})}),
                                 Combination::MeanOfScorers);
    CHECK(ranking.standings[0].total == fraction(19, 3));
    // Area 2: 4, then 2, 2 and one of 1 to 5.
    CHECK(ranking.standings[1].lowest == fraction(17, 3));
    CHECK(ranking.standings[1].highest == mpq_class(7));
    CHECK(ranking.standings[1].scored == 5);
    CHECK(ranking.standings[1].of == 6);
}

TEST_CASE("ten farmers do not drown two traders where the mean is taken per category")
{
    // Ten farmers give 5 and 1, two traders 1 and 3.
    std::vector<Sheet> sheets(10, sheet({{5, 1}}, "farmers"));
    sheets.push_back(sheet({{1, 3}}, "traders"));
    sheets.push_back(sheet({{1, 3}}, "traders"));
    const ScoreTable both = table(selectionScale, sheets);
    CHECK(totals(rank(both, Combination::MeanOfScorers)) == Totals{fraction(52, 12), fraction(16, 12)});
    CHECK(totals(rank(both, Combination::MeanPerCategory)) == Totals{3, 2});
}

TEST_CASE("scorers without a category form a category of their own")
{
    const ScoreTable mixed =
        table(selectionScale, {sheet({{5}}), sheet({{4}}), sheet({{1}}, "traders"), sheet({{2}}, "traders")});
    CHECK(totals(rank(mixed, Combination::MeanPerCategory)) == Totals{3});
    const ScoreTable uneven =
        table(selectionScale, {sheet({{5}}), sheet({{1}}, "traders"), sheet({{2}}, "traders")});
    CHECK(totals(rank(uneven, Combination::MeanPerCategory)) == Totals{fraction(13, 4)});
}

TEST_CASE("a weighted total is the weighted mean times the number of criteria")
{
    ScoreTable weighted = table(selectionScale, {sheet({{5, 1}, {1, 5}})});
    weighted.criteria[0].weight = 3;
    // (3 x 5 + 1) / 4 x 2 and (3 + 5) / 4 x 2
    CHECK(totals(rank(weighted, Combination::MeanOfScorers)) == Totals{8, 4});
    weighted.criteria[0].weight = fraction(3, 10);
    weighted.criteria[1].weight = fraction(1, 10);
    CHECK(totals(rank(weighted, Combination::MeanOfScorers)) == Totals{8, 4});
}

TEST_CASE("a criterion without weight does not count and its empty cells leave nothing incomplete")
{
    ScoreTable weighted = table(selectionScale, {sheet({{5, 1}, {1, empty}, {3, 4}})});
    weighted.criteria[1].weight = 0;
    const Ranking ranking = rank(weighted, Combination::MeanOfScorers);
    // The mean of two times three, on the range of three criteria.
    CHECK(totals(ranking) == Totals{12, fraction(15, 2)});
    CHECK(ranking.standings[1].of == 2);
}

TEST_CASE("where lower is better the score is mirrored on its scale")
{
    ScoreTable risk = table(selectionScale, {sheet({{5, 2}, {3, 3}})});
    risk.criteria[0].direction = Direction::LowerIsBetter;
    CHECK(totals(rank(risk, Combination::MeanOfScorers)) == Totals{4, 7});
    ScoreTable open = table(preAssessmentScale, {sheet({{3, empty}})});
    open.criteria[0].direction = Direction::LowerIsBetter;
    const Ranking ranking = rank(open, Combination::MeanOfScorers);
    CHECK(totals(ranking) == Totals{0, std::nullopt});
    CHECK(ranking.standings[1].lowest == mpq_class(0));
    CHECK(ranking.standings[1].highest == mpq_class(3));
}

TEST_CASE("a criterion that does not apply is left out and the total keeps its range")
{
    const Ranking ranking = rank(
        table(selectionScale,
              {sheet({{4, notApplicable, notApplicable}, {2, 3, notApplicable}, {3, 5, notApplicable}})}),
        Combination::MeanOfScorers);
    CHECK(totals(ranking) == Totals{9, 12, std::nullopt});
    CHECK(ranking.standings[1].of == 2);
    CHECK(ranking.standings[1].isComplete());
    CHECK(ranking.standings[2].of == 0);
    CHECK_FALSE(ranking.standings[2].isComplete());
    CHECK_FALSE(ranking.standings[2].lowest);
    CHECK_FALSE(ranking.standings[2].highest);
}

TEST_CASE("what one scorer finds not applicable does not count among the others")
{
    const Ranking ranking =
        rank(table(selectionScale, {sheet({{notApplicable}}), sheet({{2}}), sheet({{5}})}),
             Combination::MeanOfScorers);
    CHECK(totals(ranking) == Totals{fraction(7, 2)});
    CHECK(ranking.standings[0].of == 2);
}

TEST_CASE("before the first sheet nothing is scored and everything can still be reached")
{
    ScoreTable open = test::guideTable();
    open.sheets.clear();
    const Ranking ranking = rank(open, Combination::MeanPerCategory);
    CHECK(totals(ranking) == Totals(5));
    CHECK(ranking.standings[0].lowest == mpq_class(5));
    CHECK(ranking.standings[0].highest == mpq_class(25));
    CHECK(ranking.order.size() == 5);
    CHECK(ranking.ties.empty());
}

TEST_CASE("means that come as fractions are ranked exactly")
{
    ScoreTable means = table(selectionScale, {sheet({{empty, 4}, {empty, 1}})});
    means.wholeScoresOnly = false;
    means.sheets[0].cells.set(0, 0, Cell(fraction(10, 3)));
    means.sheets[0].cells.set(1, 0, Cell(fraction(5, 3)));
    CHECK(totals(rank(means, Combination::MeanOfScorers)) == Totals{5, 5});
    CHECK(ranks(rank(means, Combination::MeanOfScorers)) == Ranks{1, 1});
}

TEST_CASE("what keeps a table from being ranked is named with its place")
{
    using Kind = TableProblem::Kind;
    ScoreTable bad = table(selectionScale, {sheet({{1, 2}, {3, 4}})});
    CHECK(validate(bad).empty());
    bad.sheets[0].cells.set(1, 0, 0);
    bad.sheets[0].cells.set(0, 1, Cell(fraction(5, 2)));
    CHECK(validate(bad) ==
          std::vector<TableProblem>{{Kind::NotWhole, 0, 0, 1}, {Kind::OutsideScale, 0, 1, 0}});
    CHECK_THROWS_AS(rank(bad, Combination::MeanOfScorers), std::invalid_argument);
    CHECK_THROWS_AS(explain(bad, Combination::MeanOfScorers, 0), std::invalid_argument);

    ScoreTable large = table(selectionScale, {sheet({{1, 2}, {3, 4}})});
    large.sheets[0].cells.set(0, 0, 100000);
    CHECK(validate(large) == std::vector<TableProblem>{{Kind::OutsideScale, 0, 0, 0}});
    CHECK_THROWS_AS(rank(large, Combination::MeanOfScorers), std::invalid_argument);

    ScoreTable frame = test::guideTable();
    frame.scale = {3, 3};
    frame.sheets.clear();
    frame.sheets.push_back(sheet({{1}}));
    frame.criteria[2].weight = -1;
    CHECK(validate(frame) == std::vector<TableProblem>{{Kind::EmptyScale, {}, {}, {}},
                                                       {Kind::NegativeWeight, {}, 2, {}},
                                                       {Kind::WrongSize, 0, {}, {}}});
    CHECK_THROWS_AS(rank(frame, Combination::MeanOfScorers), std::invalid_argument);

    ScoreTable weightless = table(selectionScale, {sheet({{1}})});
    weightless.criteria[0].weight = 0;
    CHECK(validate(weightless) == std::vector<TableProblem>{{Kind::NothingCounts, {}, {}, {}}});
    CHECK_THROWS_AS(rank(weightless, Combination::MeanOfScorers), std::invalid_argument);
    CHECK_THROWS_AS(rank(ScoreTable(), Combination::MeanOfScorers), std::invalid_argument);
}

TEST_CASE("a cell keeps what was put into it")
{
    ScoreMatrix cells(2, 2);
    CHECK(cells.at(0, 0) == Cell(NotScored{}));
    for (const Cell &cell : {Cell(NotApplicable{}), Cell(mpq_class(3)), Cell(fraction(1, 3)),
                             Cell(mpq_class(100000)), Cell(mpq_class(-32768)), Cell(NotScored{})}) {
        cells.set(1, 0, cell);
        CHECK(cells.at(1, 0) == cell);
    }
    CHECK(cells.exactValues().empty());
    CHECK_THROWS_AS(cells.at(2, 0), std::out_of_range);
    CHECK_THROWS_AS(cells.set(0, 2, 1), std::out_of_range);
}

TEST_CASE("an explanation names mean share contribution and spread of each criterion")
{
    ScoreTable why = table(selectionScale, {sheet({{2}, {4}, {notApplicable}, {3}}),
                                            sheet({{4}, {empty}, {notApplicable}, {3}})});
    why.criteria[0].weight = 3;
    why.criteria[0].direction = Direction::LowerIsBetter;
    why.criteria[3].weight = 0;
    const auto parts = explain(why, Combination::MeanOfScorers, 0);
    CHECK(parts[0].share == fraction(3, 4));
    CHECK(parts[0].mean == mpq_class(3));
    CHECK(parts[0].contribution == mpq_class(9));
    REQUIRE(parts[0].spread);
    CHECK(parts[0].spread->lowest == 2);
    CHECK(parts[0].spread->highest == 4);
    CHECK(parts[0].spread->standardDeviation == Approx(1.0));
    CHECK(parts[1].share == fraction(1, 4));
    CHECK(parts[1].scored == 1);
    CHECK(parts[1].of == 2);
    CHECK_FALSE(parts[1].spread);
    CHECK(parts[2].share == 0);
    CHECK(parts[2].of == 0);
    CHECK_FALSE(parts[2].mean);
    CHECK_FALSE(parts[2].contribution);
    CHECK(parts[3].share == 0);
    CHECK(parts[3].contribution == mpq_class(0));
    CHECK_THROWS_AS(explain(why, Combination::MeanOfScorers, 1), std::out_of_range);
}
