#include "people/Profile.h"

#include "quantity/Parse.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using people::ActorKind;
using people::InputSupplierProfile;
using people::ProducerProfile;
using people::Role;
using people::Stakeholder;
using people::TraderProfile;
using quantity::Measure;
using workbook::Id;

namespace {

Id addActor(test::MappingWorkbook &file, const std::string &name, std::vector<Role> roles)
{
    Stakeholder actor;
    actor.id = file.workbook().environment().newId();
    actor.name = name;
    actor.roles = std::move(roles);
    file.edit([&] { people::saveStakeholder(file.database(), actor); });
    return actor.id;
}

quantity::Quantity read(const char *text, Measure measure)
{
    return quantity::parse(text, measure).value.value();
}

int count(const test::MappingWorkbook &file, const char *sql)
{
    return workbook::value<int>(file.database(), sql).value_or(-1);
}

} // namespace

TEST_CASE("a producer is kept with about how many households and how much land")
{
    test::MappingWorkbook file;
    ProducerProfile growers;
    growers.stakeholder = addActor(file, "Growers", {Role::Farmer});
    growers.households = read("about 60", Measure::Count);
    growers.land = read("200 to 1,000 m2", Measure::Land);
    growers.women = 20;
    growers.waterSource = "The river";
    file.edit([&] { people::saveProfile(file.database(), growers); });

    const auto kept = people::profileOf<ProducerProfile>(file.database(), growers.stakeholder);
    const text::Language english;
    CHECK(quantity::format(kept.households, Measure::Count, english) == "about 60");
    CHECK(quantity::format(kept.land, Measure::Land, english) == "200 to 1,000 m²");
    CHECK(kept.households == growers.households);
    CHECK(kept.land == growers.land);
    CHECK(kept.women == 20);
    CHECK_FALSE(kept.members);
    CHECK(kept.waterSource == "The river");
    CHECK_FALSE(kept.techniques);
}

TEST_CASE("a trader and an input supplier are kept with what they do")
{
    test::MappingWorkbook file;
    const Id id = addActor(file, "Wholesaler", {Role::Wholesaler, Role::InputSupplier});
    TraderProfile trader;
    trader.stakeholder = id;
    trader.transport = "A pick-up";
    trader.businessHours = "2 in the morning until noon";
    InputSupplierProfile supplier;
    supplier.stakeholder = id;
    supplier.goods = "Seed, nets";
    file.edit([&] {
        people::saveProfile(file.database(), trader);
        people::saveProfile(file.database(), supplier);
    });
    CHECK(people::profileOf<TraderProfile>(file.database(), id).businessHours == trader.businessHours);
    CHECK(people::profileOf<InputSupplierProfile>(file.database(), id).goods == "Seed, nets");
    CHECK(people::hasProfile(file.database(), id, ActorKind::Trader));
    CHECK_FALSE(people::hasProfile(file.database(), id, ActorKind::Producer));
}

TEST_CASE("a profile in which nothing is left is not kept")
{
    test::MappingWorkbook file;
    TraderProfile trader;
    trader.stakeholder = addActor(file, "Trader", {Role::Trader});
    trader.buyers = "Retailers";
    file.edit([&] { people::saveProfile(file.database(), trader); });
    CHECK(count(file, "SELECT count(*) FROM trader_profile") == 1);
    trader.buyers.reset();
    file.edit([&] { people::saveProfile(file.database(), trader); });
    CHECK(count(file, "SELECT count(*) FROM trader_profile") == 0);
    CHECK(people::isEmpty(people::profileOf<TraderProfile>(file.database(), trader.stakeholder)));
}

TEST_CASE("more women than members are refused by the file")
{
    test::MappingWorkbook file;
    ProducerProfile growers;
    growers.stakeholder = addActor(file, "Growers", {Role::Farmer});
    growers.members = 5;
    growers.women = 6;
    CHECK_THROWS_AS(file.edit([&] { people::saveProfile(file.database(), growers); }), workbook::Error);
}

TEST_CASE("what an actor is follows from the roles")
{
    Stakeholder actor;
    CHECK(people::actorKinds(actor).empty());
    actor.roles = {Role::Retailer, Role::Farmer, Role::Wholesaler};
    CHECK(people::actorKinds(actor) == std::vector{ActorKind::Producer, ActorKind::Trader});
    actor.roles = {Role::InputSupplier};
    CHECK(people::actorKinds(actor) == std::vector{ActorKind::InputSupplier});
    actor.roles = {Role::LocalAuthority, Role::FinancialInstitution};
    CHECK(people::actorKinds(actor).empty());
}

TEST_CASE("an actor belongs to several areas which are listed in their order")
{
    test::MappingWorkbook file;
    const Id sesan = file.addArea("Sesan");
    const Id siemBouk = file.addArea("Siem Bouk");
    const Id actor = addActor(file, "Trader", {Role::Trader});
    file.edit([&] {
        people::joinArea(file.database(), actor, siemBouk);
        people::joinArea(file.database(), actor, sesan);
        people::joinArea(file.database(), actor, sesan);
    });
    CHECK(people::areasOf(file.database(), actor) == std::vector{sesan, siemBouk});
    file.edit([&] { people::setAreas(file.database(), actor, {siemBouk}); });
    CHECK(people::areasOf(file.database(), actor) == std::vector{siemBouk});
    file.workbook().undo();
    CHECK(people::areasOf(file.database(), actor) == std::vector{sesan, siemBouk});
}

TEST_CASE("all stakeholders are listed by name with their roles and where and what they are")
{
    test::MappingWorkbook file;
    addActor(file, "Trader 10", {Role::Trader, Role::Retailer});
    addActor(file, "trader 2", {});
    Stakeholder group;
    group.id = Id{"group"};
    group.name = "Farmer group";
    group.kind = people::StakeholderKind::Group;
    file.edit([&] {
        workbook::execute(file.database(), "INSERT INTO place (id, code, level, name_latin) VALUES "
                                           "('v', '19010401', 'village', 'Ba Daeum')");
        group.place = Id{"v"};
        people::saveStakeholder(file.database(), group);
    });
    const auto all = people::allStakeholders(file.database(), text::Language());
    REQUIRE(all.size() == 3);
    CHECK(all[0].kind == people::StakeholderKind::Group);
    CHECK(all[0].place == Id{"v"});
    CHECK(all[1].name == "trader 2");
    CHECK_FALSE(all[1].kind);
    CHECK_FALSE(all[1].place);
    CHECK(all[2].roles == std::vector{Role::Trader, Role::Retailer});
}

TEST_CASE("a key informant who is an actor too stays an actor when they leave the informants")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const Id trader = file.addInformant("Trader");
    const Id officer = file.addInformant("Officer");
    file.edit([&] { people::joinArea(file.database(), trader, area); });
    file.edit([&] {
        people::endInvolvement(file.database(), trader, people::Involvement::KeyInformant);
        people::endInvolvement(file.database(), officer, people::Involvement::KeyInformant);
    });
    CHECK(people::findStakeholder(file.database(), trader));
    CHECK_FALSE(people::findStakeholder(file.database(), officer));
}

TEST_CASE("who is removed for good takes the profiles along from the history too")
{
    test::MappingWorkbook file;
    TraderProfile trader;
    trader.stakeholder = addActor(file, "Leaving Trader", {Role::Trader});
    trader.transport = "A blue pick-up";
    file.edit([&] { people::saveProfile(file.database(), trader); });
    CHECK(people::eraseStakeholder(file.workbook(), trader.stakeholder, text::Language()) == 0);
    CHECK(test::readFile(file.workbook().path()).find("blue pick-up") == std::string::npos);
}
