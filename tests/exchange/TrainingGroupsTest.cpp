#include "mapping/Area.h"
#include "mapping/FarmerGroup.h"
#include "mapping/FarmerGroupChecks.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using text::LanguageCode;

TEST_CASE("the training workbook has ten farmer groups of two areas marked as an exercise and two incomplete")
{
    for (const auto &[code, mark] :
         {std::pair{LanguageCode::English, "(exercise)"}, std::pair{LanguageCode::Khmer, "(លំហាត់)"}}) {
        auto file = test::MappingWorkbook::training(code);
        const auto groups = mapping::farmerGroups(file.database());
        CHECK(groups.size() == 10);
        int incomplete = 0;
        for (const auto &group : groups) {
            CHECK_THAT(group.name, ContainsSubstring(mark));
            incomplete += mapping::isRated(group) ? 0 : 1;
        }
        CHECK(incomplete == 2);
        CHECK(mapping::farmerGroups(file.database(), mapping::areaNamed(file.database(), "A1")->id).size() ==
              7);
        CHECK(mapping::farmerGroups(file.database(), mapping::areaNamed(file.database(), "A2")->id).size() ==
              3);
    }
}

TEST_CASE("the checks of the training workbook name what its pre-identification sheet lacks")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    const auto checks = mapping::farmerGroupChecks(file.database(), text::Language());
    REQUIRE(checks.size() == 3);
    CHECK(checks[1].sentence ==
          "Farmer groups not rated in all columns: Vegetable group of Kaphon (exercise) and Watermelon group "
          "of Riverside (exercise)");
    CHECK(checks[2].sentence == "Villages without a representative: Upper Field (exercise)");
}

TEST_CASE("the units of the groups lie where their codes say")
{
    auto file = test::MappingWorkbook::training(LanguageCode::English);
    const places::PlaceIndex places(file.database());
    const auto groups = mapping::farmerGroups(file.database());
    CHECK(places.within(groups[0].place, places::Level::Commune)->nameLatin == "Kamphun");
    CHECK(places.within(groups[0].place, places::Level::District)->nameLatin == "Sesan");
    CHECK(places.within(groups[5].place, places::Level::Commune) == nullptr);
    CHECK(places.within(groups[7].place, places::Level::District)->nameLatin == "Siem Bouk");
}
