#include "mapping/FarmerGroup.h"

#include "mapping/Area.h"
#include "mapping/FarmerGroupChecks.h"
#include "mapping/PotentialCluster.h"
#include "mapping/Progress.h"
#include "people/Stakeholder.h"
#include "support/Catch.h"
#include "support/FarmerGroups.h"

using namespace bandom;
using mapping::FarmerGroup;
using mapping::Rating;
using test::GroupWorkbook;
using workbook::Id;

TEST_CASE("a farmer group is a stakeholder of the kind group with the role of farmer")
{
    GroupWorkbook file;
    const Id id = file.add("Vegetable group of Katout", {"Katout", "Kamphun", {}});
    const auto group = people::findStakeholder(file.database(), id);
    REQUIRE(group);
    CHECK(group->name == "Vegetable group of Katout");
    CHECK(group->kind == people::StakeholderKind::Group);
    CHECK(group->roles == std::vector{people::Role::Farmer});
    CHECK(group->category == people::Category::ValueChainActor);
    CHECK(group->place.has_value());
    CHECK(mapping::knownActors(file.database(), file.area).groups == 1);
}

TEST_CASE("what is not rated stays so over writing and reading and is no letter")
{
    GroupWorkbook file;
    file.add("Katout growers", {}, {Rating::High, std::nullopt, Rating::Low, Rating::Medium});
    file.add("Kaphon growers", {});
    const auto groups = mapping::farmerGroups(file.database());
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].producers == Rating::High);
    CHECK_FALSE(groups[0].consumption.has_value());
    CHECK(groups[0].access == Rating::Low);
    CHECK(groups[0].income == Rating::Medium);
    CHECK_FALSE(mapping::isRated(groups[0]));
    CHECK(mapping::ratingsOf(groups[1]) == mapping::Ratings());
    CHECK(groups[1].position == 1);
}

TEST_CASE("the groups of an area are those in its units")
{
    GroupWorkbook file;
    file.add("Katout growers", {"Katout", "Kamphun", {}});
    file.add("Growers elsewhere", {"Phum Thmei", "Talat", {}});
    file.add("Growers nobody knows where", {});
    const auto groups = mapping::farmerGroups(file.database(), file.area);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].name == "Katout growers");
}

TEST_CASE("who stands for a group is one person however often the name is written")
{
    GroupWorkbook file;
    file.add("Katout growers", {"Katout", {}, {}}, {}, "Representative 1");
    file.add("Katout fruit group", {"Katout", {}, {}}, {}, "representative 1");
    auto groups = mapping::farmerGroups(file.database());
    CHECK(groups[0].representative == groups[1].representative);
    CHECK(groups[1].representativeName == "Representative 1");
    const auto farmer = people::findStakeholder(file.database(), groups[0].representative);
    CHECK(farmer->kind == people::StakeholderKind::Person);
    CHECK(farmer->roles == std::vector{people::Role::Farmer, people::Role::FarmerRepresentative});
    CHECK(farmer->place == groups[0].place);

    groups[0].representativeName.reset();
    file.save({groups[0], {}});
    CHECK(mapping::farmerGroups(file.database())[0].representative.isEmpty());
}

TEST_CASE("who stands for a group stays when they are no key informant any more")
{
    GroupWorkbook file;
    const Id farmer = file.addInformant("Representative 1");
    file.add("Katout growers", {}, {}, "Representative 1");
    file.edit([&] { people::endInvolvement(file.database(), farmer, people::Involvement::KeyInformant); });
    CHECK(mapping::farmerGroups(file.database())[0].representative == farmer);
}

TEST_CASE("an official village stays in its commune whatever is typed")
{
    GroupWorkbook file;
    file.edit([&] {
        workbook::execute(file.database(), "UPDATE place SET code = '19010103' WHERE name_latin = 'Katout'");
    });
    file.add("Katout growers", {"Katout", {}, {}});
    mapping::FarmerGroupEntry entry{mapping::farmerGroups(file.database())[0], {{}, "Talat", {}}};
    const places::PlaceIndex places(file.database());
    CHECK(mapping::problem(entry, places, text::Language()) ==
          "Katout village lies in Kamphun commune: write another village first.");
}

TEST_CASE("a group without a name is refused in a sentence")
{
    GroupWorkbook file;
    const places::PlaceIndex places(file.database());
    CHECK(mapping::problem({}, places, text::Language()) == "The group needs a name.");
    mapping::FarmerGroupEntry entry;
    entry.group.name = "Katout growers";
    CHECK_FALSE(mapping::problem(entry, places, text::Language()).has_value());
}

TEST_CASE("a group that is taken off the sheet goes unless more is known of it")
{
    GroupWorkbook file;
    const Id forgotten = file.add("Katout growers", {});
    const Id known = file.add("Kaphon growers", {});
    file.edit([&] {
        workbook::execute(file.database(), "INSERT INTO producer_profile (stakeholder_id) VALUES (?)", known);
        mapping::removeFarmerGroup(file.database(), forgotten);
        mapping::removeFarmerGroup(file.database(), known);
    });
    CHECK(mapping::farmerGroups(file.database()).empty());
    CHECK_FALSE(people::findStakeholder(file.database(), forgotten).has_value());
    CHECK(people::findStakeholder(file.database(), known).has_value());
}

TEST_CASE("the village of a group stays when the area gives it up")
{
    GroupWorkbook file;
    const Id group = file.add("Growers of the new village", {"Phum Thmei", {}, {}});
    const Id village = mapping::farmerGroups(file.database())[0].place;
    file.edit([&] {
        mapping::addUnit(file.database(), file.area, village);
        mapping::removeUnit(file.database(), file.area, village);
    });
    CHECK(people::findStakeholder(file.database(), group)->place == village);
}

TEST_CASE("groups are counted by commune and all together")
{
    GroupWorkbook file;
    file.add("Katout growers", {"Katout", "Kamphun", {}}, {Rating::High});
    file.add("Growers elsewhere", {"Phum Thmei", "Talat", {}}, {Rating::Low});
    file.add("Katout fruit group", {"Katout", "Kamphun", {}}, {Rating::High});
    file.add("Growers nobody knows where", {});
    const places::PlaceIndex places(file.database());
    const auto counted = mapping::distributions(mapping::farmerGroups(file.database()), places);
    REQUIRE(counted.communes.size() == 3);
    CHECK(counted.communes[0].groups.columns[0] == mapping::Distribution::Column{0, 0, 2, 0});
    CHECK(counted.communes[1].groups.columns[0] == mapping::Distribution::Column{1, 0, 0, 0});
    CHECK(counted.communes[2].place.isEmpty());
    CHECK(counted.all.groups == 4);
    CHECK(counted.all.columns[0] == mapping::Distribution::Column{1, 0, 2, 1});
}

TEST_CASE("the checks name the groups that are not rated and the villages without a representative")
{
    GroupWorkbook file;
    const auto checks = [&] {
        std::string text;
        for (const auto &check : mapping::farmerGroupChecks(file.database(), text::Language())) {
            text += std::string(check.done ? "[x] " : "[ ] ") + check.sentence + "\n";
            CHECK_FALSE(check.required);
            CHECK(check.page == "farmer-groups");
        }
        return text;
    };
    CHECK(checks() == "[ ] List the farmer groups of the areas\n");
    constexpr mapping::Ratings all{Rating::High, Rating::High, Rating::Medium, Rating::Low};
    file.add("Katout growers", {"Katout", "Kamphun", {}}, all, "Representative 1");
    file.add("Katout fruit group", {"Katout", "Kamphun", {}}, all);
    CHECK(checks() == "[x] List the farmer groups of the areas\n[x] Every farmer group is rated\n"
                      "[x] Every village with a farmer group has a representative\n");
    file.add("Growers of the new village", {"Phum Thmei", "Kamphun", {}}, {Rating::High});
    // In no area: nobody is asked for.
    file.add("Growers elsewhere", {"Thmei Lech", "Talat", {}}, all);
    CHECK(checks() == "[x] List the farmer groups of the areas\n"
                      "[ ] Farmer groups not rated in all columns: Growers of the new village\n"
                      "[ ] Villages without a representative: Phum Thmei\n");
}
