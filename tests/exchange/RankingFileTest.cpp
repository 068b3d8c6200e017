#include "exchange/RankingFile.h"

#include "support/Catch.h"

using namespace bandom;
using namespace exchange;

namespace {

const text::Language english;

struct Ranked
{
    explicit Ranked(std::string_view csv)
        : import(readScoreTable(csv, scoring::selectionScale, english)),
          ranking(rank(import.table, scoring::Combination::MeanOfScorers))
    {
        REQUIRE(import.problems.empty());
    }

    ScoreTableImport import;
    scoring::Ranking ranking;
};

} // namespace

TEST_CASE("a ranking in JSON names totals ranks ties and what is incomplete")
{
    const Ranked ranked("criterion,North,ឃុំ,South,East\nx,1,4,,1\ny,2,4.5,2,2\nTotal,3,46,,3\n");
    CHECK(rankingJson(ranked.import.table, ranked.ranking, ranked.import.differences) == R"({
  "scale": {
    "lowest": 1,
    "highest": 5
  },
  "alternatives": [
    {
      "name": "ឃុំ",
      "total": 8.5,
      "lowest": 8.5,
      "highest": 8.5,
      "rank": 1,
      "scored": 2,
      "of": 2,
      "complete": true
    },
    {
      "name": "North",
      "total": 3,
      "lowest": 3,
      "highest": 3,
      "rank": 2,
      "scored": 2,
      "of": 2,
      "complete": true
    },
    {
      "name": "East",
      "total": 3,
      "lowest": 3,
      "highest": 3,
      "rank": 2,
      "scored": 2,
      "of": 2,
      "complete": true
    },
    {
      "name": "South",
      "total": null,
      "lowest": 3,
      "highest": 7,
      "rank": null,
      "scored": 1,
      "of": 2,
      "complete": false
    }
  ],
  "ties": [
    [
      "North",
      "East"
    ]
  ],
  "typedTotals": [
    {
      "name": "ឃុំ",
      "typed": 46,
      "computed": 8.5
    }
  ]
}
)");
}

TEST_CASE("a ranking in JSON without ties and typed totals has an empty list and no differences")
{
    const Ranked ranked("criterion,A,B\nx,1,n/a\n");
    const std::string json = rankingJson(ranked.import.table, ranked.ranking);
    CHECK_THAT(json, ContainsSubstring("\"ties\": []"));
    CHECK_THAT(json, !ContainsSubstring("typedTotals"));
    CHECK_THAT(json, ContainsSubstring("\"lowest\": null"));
}

TEST_CASE("the ranked list in CSV leaves empty what is not known")
{
    const Ranked ranked("criterion,=North,East\nx,,1.33333\ny,2,2\n");
    CHECK(rankingCsv(ranked.import.table, ranked.ranking, english) ==
          "\xEF\xBB\xBFRank,Name,Total,Lowest possible total,Highest possible total,Cells scored,Cells to "
          "score\r\n"
          "1,East,3.3333,3.3333,3.3333,2,2\r\n"
          ",'=North,,3,7,1,2\r\n");
}
