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

TEST_CASE("how the farmer groups of an area were rated follows the explanation of its rank")
{
    const auto file = test::MappingWorkbook::training(text::LanguageCode::English);
    const auto scored = file.scored();
    const std::string sesan =
        document::plainText(mapping::whyThisRank(file.database(), scored, 0, text::Language()));
    CHECK_THAT(sesan, ContainsSubstring("## Farmer groups of the area"));
    CHECK_THAT(sesan, ContainsSubstring("Samkhuoy | 4 | H 1, M 3 | H 2, M 2 | H 2, M 1, L 1 | H 2, M 2"));
    CHECK_THAT(sesan, ContainsSubstring("commune not recorded | 1 | M 1 | not rated 1 | L 1 | M 1"));
    CHECK_THAT(sesan, ContainsSubstring("It informs the scores and is no part of the total."));
    CHECK_THAT(document::plainText(mapping::whyThisRank(file.database(), scored, 2, text::Language())),
               ContainsSubstring("No farmer group of this area is on the pre-identification sheet."));
}

TEST_CASE("a workbook without farmer groups says nothing of them beside a rank")
{
    const test::MappingWorkbook file = threeAreas();
    CHECK(document::plainText(mapping::whyThisRank(file.database(), file.scored(), 0, text::Language())) ==
          why(file, 0));
}
