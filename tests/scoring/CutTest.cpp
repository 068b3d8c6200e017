#include "scoring/Cut.h"

#include "Tables.h"
#include "support/Catch.h"

using namespace bandom;
using namespace scoring;
using test::empty;
using test::notApplicable;
using test::sheet;
using test::table;
using Places = std::vector<std::size_t>;

namespace {

Cut cut(const std::vector<std::vector<int>> &rows, int count)
{
    return proposeCut(rank(table(selectionScale, {sheet(rows)}), Combination::MeanOfScorers), count);
}

} // namespace

TEST_CASE("the best areas are proposed where the cut falls between two totals")
{
    const Cut clear = cut({{3, 5, 1, 4, 2}}, 3);
    CHECK(clear.inside == Places{1, 3, 0});
    CHECK_FALSE(clear.isOpen());
    CHECK_FALSE(clear.takesAll);
    CHECK(clear.complete == 5);
}

TEST_CASE("areas tied at the cut are named apart and never cut silently")
{
    const Cut tied = cut({{3, 5, 3, 4, 2}}, 3);
    CHECK(tied.inside == Places{1, 3});
    CHECK(tied.tiedAtCut == Places{0, 2});
    CHECK(tied.placesForTied == 1);
    CHECK(tied.isOpen());

    const Cut all = cut({{4, 4, 4}}, 2);
    CHECK(all.inside.empty());
    CHECK(all.tiedAtCut == Places{0, 1, 2});
    CHECK(all.placesForTied == 2);
}

TEST_CASE("a tie that has places for all of it is no tie at the cut")
{
    const Cut fits = cut({{3, 5, 3, 2}}, 3);
    CHECK(fits.inside == Places{1, 0, 2});
    CHECK(fits.tiedAtCut.empty());
    CHECK(fits.placesForTied == 0);
}

TEST_CASE("an incomplete area that could reach the cut is named")
{
    // The third can reach 1 + 5 = 6, the fourth 4 + 5 = 9; the second place has 7.
    const Cut open = cut({{5, 4, 1, 4, 2}, {4, 3, empty, empty, 2}}, 2);
    CHECK(open.inside == Places{0, 1});
    CHECK(open.couldReach == Places{3});
    CHECK(open.isOpen());
    // To equal the last place is to reach it.
    CHECK(cut({{5, 4, 2}, {4, 3, empty}}, 2).couldReach == Places{2});
}

TEST_CASE("while there is a free place every incomplete area could reach it")
{
    const Cut open = cut({{5, 1, empty, notApplicable}}, 3);
    CHECK(open.inside == Places{0, 1});
    CHECK(open.couldReach == Places{2});
    CHECK(open.complete == 2);
}

TEST_CASE("fewer areas than places are all proposed and the cut says so")
{
    const Cut few = cut({{3, 5, 1}}, priorityAreas);
    CHECK(few.inside == Places{1, 0, 2});
    CHECK(few.takesAll);
    CHECK(few.complete == 3);
    CHECK_FALSE(few.isOpen());
}

TEST_CASE("nothing is chosen where no place is asked for or nothing is ranked")
{
    CHECK(cut({{3, 5}}, 0).inside.empty());
    CHECK(cut({{3, 5}}, 0).complete == 2);
    CHECK_FALSE(proposeCut(Ranking()).takesAll);
}
