#include "exchange/ScoreTableCsv.h"

#include "scoring/Ranking.h"
#include "support/Catch.h"
#include "support/Support.h"

using namespace bandom;
using namespace exchange;
using scoring::Cell;
using scoring::Combination;

namespace {

const text::Language english;

ScoreTableImport read(std::string_view csv, std::optional<scoring::Scale> scale = {})
{
    return readScoreTable(csv, scale, english);
}

/// The only refusal of a file.
ImportProblem refusal(std::string_view csv, std::optional<scoring::Scale> scale = {})
{
    const auto result = read(csv, scale);
    INFO(csv);
    for (const auto &problem : result.problems)
        UNSCOPED_INFO(problem.sentence);
    REQUIRE(result.problems.size() == 1);
    return result.problems.front();
}

constexpr auto guide = "Criterion,Area 1,Area 2,Area 3,Area 4,Area 5\n"
                       "Attracts private actors,3,2,5,1,4\n"
                       "Quick wins,2,5,5,2,3\n"
                       "Private actors steer,2,1,5,2,3\n"
                       "Creative and profitable,1,1,4,3,4\n"
                       "Critical mass,4,3,4,2,4\n"
                       "Total score,12,12,23,10,46\n";

} // namespace

TEST_CASE("the guide's table is read and its typed total of 46 is said to be 18")
{
    const auto import = read(guide);
    CHECK(import.problems.empty());
    CHECK(import.scaleInferred);
    CHECK(import.table.scale == scoring::selectionScale);
    CHECK(import.table.criteria.size() == 5);
    CHECK(import.table.alternatives[4].name == "Area 5");
    REQUIRE(import.differences.size() == 1);
    CHECK(describe(import.differences[0], import.table, english) ==
          "Area 5: the sheet says 46, its cells give 18.");
    CHECK(rank(import.table, Combination::MeanOfScorers).standings[4].rank == 2);
}

TEST_CASE("weights and directions are read and heads in Khmer are known")
{
    const auto import =
        read("លក្ខណៈវិនិច្ឆ័យ;ទម្ងន់;ទិសដៅ;ឃុំក;ឃុំខ\r\nទីផ្សារ;២;;៣;1\r\nRisk;0.5;Lower;5;2\r\nសរុប;;;៧;4\r\n");
    REQUIRE(import.problems.empty());
    CHECK(import.table.criteria[0].weight == 2);
    CHECK(import.table.criteria[1].weight == mpq_class(1, 2));
    CHECK(import.table.criteria[0].direction == scoring::Direction::HigherIsBetter);
    CHECK(import.table.criteria[1].direction == scoring::Direction::LowerIsBetter);
    CHECK(import.table.alternatives[1].name == "ឃុំខ");
    // (2 x 3 + 0.5 x 1) / 2.5 x 2 = 5.2 and (2 x 1 + 0.5 x 4) / 2.5 x 2 = 3.2
    REQUIRE(import.differences.size() == 2);
    CHECK(describe(import.differences[0], import.table, english) ==
          "ឃុំក: the sheet says 7, its cells give 5.2.");
}

TEST_CASE("an empty cell or a dash is not scored and never zero")
{
    const auto import = read("criterion,A,B,C,D,E\nx,,-,–,n/a,N/A\ny,1,2,3,0,2\n");
    REQUIRE(import.problems.empty());
    const auto &cells = import.table.sheets[0].cells;
    CHECK(cells.at(0, 0) == Cell(scoring::NotScored{}));
    CHECK(cells.at(0, 1) == Cell(scoring::NotScored{}));
    CHECK(cells.at(0, 2) == Cell(scoring::NotScored{}));
    CHECK(cells.at(0, 3) == Cell(scoring::NotApplicable{}));
    CHECK(cells.at(0, 4) == Cell(scoring::NotApplicable{}));
    CHECK(cells.at(1, 3) == Cell(mpq_class(0)));
}

TEST_CASE("the scale follows from the scores unless it is given")
{
    CHECK(read("criterion,A,B\nx,0,3\n").table.scale == scoring::preAssessmentScale);
    CHECK(read("criterion,A,B\nx,0.5,3\n").table.scale == scoring::preAssessmentScale);
    CHECK(read("criterion,A,B\nx,1,4\n").table.scale == scoring::selectionScale);
    CHECK(read("criterion,A,B\nx,1,2\n").table.scale == scoring::selectionScale);
    const auto given = read("criterion,A,B\nx,1,70\n", scoring::Scale{0, 100});
    CHECK(given.problems.empty());
    CHECK_FALSE(given.scaleInferred);
}

TEST_CASE("a fractional score is exact and read so that it lies on the scale")
{
    const auto import = read("criterion;A;B\nx;1.667;2,5\ny;3,25;1\n", scoring::selectionScale);
    REQUIRE(import.problems.empty());
    CHECK(import.table.sheets[0].cells.at(0, 0) == Cell(mpq_class(1667, 1000)));
    CHECK(import.table.sheets[0].cells.at(0, 1) == Cell(mpq_class(5, 2)));
    CHECK(import.table.sheets[0].cells.at(1, 0) == Cell(mpq_class(13, 4)));
    CHECK_THAT(refusal("criterion,A\nx,\"2,5\"\n", scoring::Scale{0, 100}).sentence,
               ContainsSubstring("“2,5” can be read as 2.5 or as 25."));
}

TEST_CASE("a typed total agrees where it is the computed one as far as it was rounded")
{
    CHECK(read("criterion,A\nx,1.667\ny,2.25\nTOTAL SCORE:,3.9\n").differences.empty());
    CHECK(read("criterion,A\nx,1.667\ny,2.25\nTotal,4.0\n").differences.empty());
    CHECK(read("criterion,A\nx,1.667\ny,2.25\nTotal,3.8\n").differences.size() == 1);
    CHECK(read("criterion,A\nx,1\ny,2\nTotal,\n").differences.empty());
}

TEST_CASE("a typed total of an incomplete area is compared with the cells that are filled")
{
    const auto import = read("criterion,A,B,C\nx,3,3,\ny,,,\nTotal,3,5,2\n");
    REQUIRE(import.differences.size() == 2);
    CHECK(describe(import.differences[0], import.table, english) == "B: the sheet says 5, its cells give 3.");
    CHECK(describe(import.differences[1], import.table, english) ==
          "C: the sheet says 2, its cells are empty.");
}

TEST_CASE("a row of ranks is no criterion")
{
    CHECK(read("criterion,A,B\nx,3,4\nRank,2,1\n").table.criteria.size() == 1);
}

TEST_CASE("every refusal names its row and column")
{
    const auto outside = refusal("criterion,Area 1,Area 2\nMarket,3,7\n", scoring::selectionScale);
    CHECK(outside.line == 2);
    CHECK(outside.row == "Market");
    CHECK(outside.column == "Area 2");
    CHECK(outside.sentence == "Line 2 (Market), column “Area 2”: 7 is outside of the scale from 1 to 5.");
    CHECK(refusal("criterion,A\nx,good\n").sentence == "Line 2 (x), column “A”: “good” is no score.");
    CHECK(refusal("criterion,A\nx,0.5\n", scoring::selectionScale).sentence ==
          "Line 2 (x), column “A”: 0.5 is outside of the scale from 1 to 5.");
    CHECK(refusal("criterion,weight,A\nx,-1,3\n").sentence ==
          "Line 2 (x), column “weight”: “-1” is no weight. A weight is 0 or more.");
    CHECK(refusal("criterion,weight,A\nx,heavy,3\n").column == "weight");
    CHECK(refusal("criterion,weight,A\nx,2,3\ny,,3\n").sentence ==
          "Line 3 (y), column “weight”: the weight is missing, others have one.");
    CHECK(refusal("criterion,direction,A\nx,up,3\n").sentence ==
          "Line 2 (x), column “direction”: “up” is no direction. Write higher or lower.");
    CHECK(refusal("criterion,A\nx,3\nTotal,about 3\n").sentence ==
          "Line 3 (Total), column “A”: “about 3” is no total.");
}

TEST_CASE("a table that is not whole is refused")
{
    CHECK(refusal("").sentence == "The file holds no score table: it is empty.");
    CHECK(refusal("Market,3,4\n").sentence ==
          "Line 1: the head row begins with “Market”, not with “criterion”.");
    CHECK(refusal("criterion,weight\nx,1\n").sentence == "Line 1: the head row names nothing to be ranked.");
    CHECK(refusal("criterion,A,,B\nx,1,2,3\n").sentence == "Line 1: column 3 of the head row has no name.");
    CHECK(refusal("criterion,Area 1,area  1\nx,1,2\n").sentence ==
          "Line 1: the head row names “area  1” twice.");
    CHECK(refusal("criterion,A\n").sentence == "The file holds no criterion below its head row.");
    CHECK(refusal("criterion,A,B\nx,1\n").sentence == "Line 2 (x) has 2 cells, the head row has 3.");
    CHECK(refusal("criterion,A,B\nx,1,2,3\n").line == 2);
    CHECK(refusal("criterion,A\n,1\n").sentence == "Line 2 has no name of a criterion.");
    CHECK(refusal("criterion,A\nx,1\nX,2\n").sentence == "Line 3 names the criterion “X” a second time.");
    CHECK(refusal("criterion,weight,A\nx,0,1\n").sentence == "No criterion has a weight above 0.");
    CHECK(refusal("criterion,A\nx,\"1\n").line == 2);
}

TEST_CASE("all refusals of a file are reported and not just the first")
{
    CHECK(read("criterion,A,B\nx,9,bad\ny,1,2,3\n").problems.size() == 3);
}

TEST_CASE("empty rows and columns that a spreadsheet leaves behind are passed over")
{
    const auto import = read("criterion,A,B,,\nx,1,2,,\n,,,,\ny,3,4,,\n");
    CHECK(import.problems.empty());
    CHECK(import.table.criteria.size() == 2);
    CHECK(read("criterion,weight,A\nx,,1\ny,,2\n").table.criteria[1].weight == 1);
}

TEST_CASE("what was read without refusals can be ranked whatever the file")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    int ranked = 0;
    for (int round = 0; round < 5000; ++round) {
        const std::string body = test::randomText(generator, "ab12345,,,,\n\n-.\"", 40);
        const auto import = read("criterion,A,B\n" + body);
        if (!import.problems.empty())
            continue;
        CHECK(validate(import.table).empty());
        CHECK(rank(import.table, Combination::MeanOfScorers).standings.size() == 2);
        ++ranked;
    }
    CHECK(ranked > 0);
}
