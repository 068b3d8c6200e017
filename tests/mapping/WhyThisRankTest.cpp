#include "mapping/WhyThisRank.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;

namespace {

/// A has 7 of 9, B 5, C two of its three scores: 2 and 2, so that it can still become 4 to 7.
test::MappingWorkbook threeAreas()
{
    test::MappingWorkbook file;
    const auto sheet = file.openSheet();
    file.score(sheet, file.addArea("A"), {3, 2, 2});
    file.score(sheet, file.addArea("B"), {2, 2, 1});
    file.score(sheet, file.addArea("C"), {2, 2});
    return file;
}

std::string why(const test::MappingWorkbook &file, std::size_t area)
{
    return document::plainText(mapping::whyThisRank(file.scored(), area, text::Language()));
}

} // namespace

TEST_CASE("the explanation of a rank gives total and parts and the distance to the next")
{
    const std::string text = why(threeAreas(), 0);
    CHECK_THAT(text, ContainsSubstring("A has a total of 7 and rank 1 of 3."));
    CHECK_THAT(text, ContainsSubstring("B is behind by 2."));
    CHECK_THAT(text, ContainsSubstring("Production potential | 3.00 | 33 % | 3.00 | 1/1"));
}

TEST_CASE("a rank that an incomplete area may still change says so")
{
    const test::MappingWorkbook file = threeAreas();
    CHECK_THAT(why(file, 0), ContainsSubstring("This rank can still change: once all its scores are in, C"));
    CHECK_THAT(why(file, 1), ContainsSubstring("This rank can still change: once all its scores are in, C"));
    CHECK_THAT(why(file, 2), ContainsSubstring("C has no rank yet"));
}
