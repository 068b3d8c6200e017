#include "mapping/PreIdentificationReport.h"

#include "support/Catch.h"
#include "support/FarmerGroups.h"

#include <chrono>

using namespace bandom;
using mapping::Rating;
using test::GroupWorkbook;
using text::LanguageCode;

namespace {

constexpr const char *at = "2018-09-21T08:00:00Z";

/// Without the empty lines between blocks.
std::string lines(const document::Document &document)
{
    std::string result = document::plainText(document);
    for (auto gap = result.find("\n\n"); gap != std::string::npos; gap = result.find("\n\n", gap))
        result.erase(gap, 1);
    return result;
}

std::string report(const GroupWorkbook &file, const workbook::Id &area = {})
{
    return lines(mapping::preIdentificationReport(file.database(), area, text::Language(), at));
}

} // namespace

TEST_CASE("the filled sheet lists the groups of each commune with both sums and the distribution")
{
    GroupWorkbook file;
    using namespace std::chrono;
    mapping::FarmerGroupEntry entry;
    entry.group.id = file.workbook().environment().newId();
    entry.group.code = "K-01";
    entry.group.name = "Katout growers";
    entry.group.producers = Rating::Medium;
    entry.group.consumption = Rating::Medium;
    entry.group.access = Rating::Low;
    entry.group.income = Rating::High;
    entry.group.ratedBy = "Marketing facilitator";
    entry.group.ratedOn = 2018y / September / 5;
    entry.group.representativeName = "Representative 1";
    entry.where = {"Katout", "Kamphun", {}};
    file.save(entry);
    file.add("Kaphon growers", {}, {Rating::High, std::nullopt, std::nullopt, Rating::Medium});

    const std::string head =
        "Code | Group | Village | Number of producers | Local consumption | Access to markets | Income "
        "potential | Sum of four columns | Sum of three equal headings | Representative\n";
    const std::string distribution =
        "## How many groups were rated how\n"
        "Commune | Groups | Number of producers | Local consumption | Access to markets | Income potential\n";
    CHECK(report(file) ==
          "Pre-identification of farmer groups\n"
          "# Sesan\n"
          "Sesan was not scored.\n"
          "Filled in by: Marketing facilitator, 5 September 2018\n"
          "## Kamphun commune, Sesan district\n" +
              head +
              "K-01 | Katout growers | Katout | M | M | L | H | 8 (4 of 4) | 6.5 (3 of 3) | Representative "
              "1\n" +
              distribution +
              "Kamphun | 1 | M 1 | M 1 | L 1 | H 1\n"
              "# Groups of no area\n"
              "Filled in by: not recorded\n"
              "## Commune not recorded\n" +
              head +
              "– | Kaphon growers | not recorded | H | – | – | M | 5 (2 of 4), can be 7–11 | 5 (2 of 3), can "
              "be "
              "6–8 | nobody yet\n" +
              distribution +
              "commune not recorded | 1 | H 1 | not rated 1 | not rated 1 | M 1\n"
              "L is low and counts 1, M is medium and counts 2, H is high and counts 3; what is not rated "
              "counts nothing and is never 0. The sum of four columns adds all columns (4 to 12), so that "
              "market counts twice; the sum of three equal headings takes the mean of the two market columns "
              "(3 to 9). The sums inform those who score the areas and are no score themselves.\n");
    CHECK_THAT(report(file, file.area), !ContainsSubstring("Kaphon growers"));
    CHECK_THAT(report(file, file.area), ContainsSubstring("Pre-identification of farmer groups\nSesan\n"));
}

TEST_CASE("one who filled in the whole sheet is named once")
{
    GroupWorkbook file;
    file.add("Katout growers", {});
    file.add("Kaphon growers", {});
    CHECK_THAT(report(file), ContainsSubstring("Filled in by: not recorded\n"));
    CHECK_THAT(report(file), !ContainsSubstring("| Filled in by"));
}

TEST_CASE("a sheet without groups says so")
{
    const GroupWorkbook file;
    CHECK(report(file) == "Pre-identification of farmer groups\nNo farmer group was listed yet.\n");
}

TEST_CASE("names stay as they were written in a Khmer sheet")
{
    // The catalogue is the program's; without one the words are English and what people wrote stays.
    GroupWorkbook file;
    file.add("ក្រុមបន្លែកាតូត", {"Katout", "Kamphun", {}}, {Rating::Low, Rating::Low, Rating::Low, Rating::Low});
    const std::string text =
        lines(mapping::preIdentificationReport(file.database(), {}, text::Language(LanguageCode::Khmer), at));
    CHECK_THAT(text,
               ContainsSubstring("– | ក្រុមបន្លែកាតូត | Katout | L | L | L | L | 4 (4 of 4) | 3 (3 of 3) |"));
}

TEST_CASE("the blank sheet asks for the group and where it is and the four columns")
{
    const GroupWorkbook file;
    const std::string form =
        document::plainText(mapping::preIdentificationForm(file.database(), file.area, text::Language(), at));
    CHECK_THAT(form, ContainsSubstring("Province ____\n"));
    CHECK_THAT(form, ContainsSubstring("District ____\n"));
    CHECK_THAT(form, ContainsSubstring("Code | Group | Commune | Village | Number of producers | Local "
                                       "consumption | Access to markets | Income potential\n"));
    CHECK_THAT(form, ContainsSubstring("L (low), M (medium) or H (high)"));
    CHECK_THAT(form, ContainsSubstring("Local consumption. Market: do people around here"));
}
