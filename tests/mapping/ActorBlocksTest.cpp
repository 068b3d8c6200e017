#include "mapping/ActorBlocks.h"

#include "market/ActorProduct.h"
#include "quantity/Parse.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using people::ActorKind;
using people::Role;
using quantity::Measure;
using workbook::Id;

namespace {

class Actors
{
public:
    Actors() : area(file.addArea("Sesan")) {}

    Id add(const std::string &name, std::vector<Role> roles)
    {
        people::Stakeholder actor;
        actor.id = newId();
        actor.name = name;
        actor.roles = std::move(roles);
        file.edit([&] {
            people::saveStakeholder(file.database(), actor);
            people::joinArea(file.database(), actor.id, area);
        });
        return actor.id;
    }

    void volume(const Id &actor, market::Activity activity, const char *amount,
                std::optional<std::string> counterpart = {})
    {
        market::ActorProduct volume;
        volume.id = newId();
        volume.stakeholder = actor;
        volume.activity = activity;
        volume.amount = quantity::parse(amount, Measure::Produce).value.value_or(quantity::Quantity());
        volume.counterpart = std::move(counterpart);
        file.edit([&] { market::appendVolume(file.database(), area, volume); });
    }

    template<class Profile>
    void save(const Profile &profile)
    {
        file.edit([&] { people::saveProfile(file.database(), profile); });
    }

    std::string text(ActorKind kind) const
    {
        document::Document document;
        document.blocks = mapping::actorBlocks(file.database(), area, kind, text::Language());
        // Before its first block stands the document's title, here none.
        return document.blocks.empty() ? std::string() : document::plainText(document).substr(1);
    }

    test::MappingWorkbook file;
    Id area;

private:
    Id newId() { return file.workbook().environment().newId(); }
};

} // namespace

TEST_CASE("a producer is told of with households and women and land and what they grow")
{
    Actors actors;
    people::ProducerProfile growers;
    growers.stakeholder = actors.add("Growers", {Role::Farmer});
    growers.households = quantity::parse("about 60", Measure::Count).value.value();
    growers.members = 33;
    growers.women = 20;
    growers.land = quantity::parse("200 to 1,000 m2", Measure::Land).value.value();
    growers.source = "Group discussion";
    actors.save(growers);
    actors.volume(growers.stakeholder, market::Activity::Sells, "100 kg/day", "Wholesalers");
    CHECK(actors.text(ActorKind::Producer) == "\n### Growers\n"
                                              "\n"
                                              "Households: about 60\n"
                                              "Members: 33, of whom women: 20\n"
                                              "Land of a household: 200 to 1,000 m²\n"
                                              "Sells to: Wholesalers: 100 kg/day\n"
                                              "\nSource: Group discussion.\n");
    CHECK(actors.text(ActorKind::Trader).empty());
}

TEST_CASE("an actor of whom nothing is recorded is left out")
{
    Actors actors;
    actors.add("Trader", {Role::Trader});
    CHECK(actors.text(ActorKind::Trader).empty());
    CHECK(
        mapping::actorsIn(actors.file.database(), actors.area, ActorKind::Trader, text::Language()).size() ==
        1);
}

TEST_CASE("members without a count of women say that it was not recorded")
{
    Actors actors;
    people::ProducerProfile group;
    group.stakeholder = actors.add("Group", {Role::Farmer});
    group.members = 12;
    actors.save(group);
    CHECK(actors.text(ActorKind::Producer) ==
          "\n### Group\n\nMembers: 12 (how many are women was not recorded)\n");
}

TEST_CASE("who grows and trades is told of as both and no volume twice")
{
    Actors actors;
    const Id both = actors.add("Wholesaler", {Role::Farmer, Role::Wholesaler});
    actors.volume(both, market::Activity::Produces, "50 kg/week");
    actors.volume(both, market::Activity::Buys, "about 500 kg");
    CHECK(actors.text(ActorKind::Producer) == "\n### Wholesaler\n\nGrows: 50 kg/week\n");
    CHECK(actors.text(ActorKind::Trader) == "\n### Wholesaler\n\nBuys: about 500 kg (period not stated)\n");
}

TEST_CASE("buyers of whom no amount is known are named once where the profile names them")
{
    Actors actors;
    people::TraderProfile trader;
    trader.stakeholder = actors.add("Trader", {Role::Trader});
    trader.buyers = "Ten retailers";
    trader.terms = "Pays in cash";
    actors.save(trader);
    actors.volume(trader.stakeholder, market::Activity::Sells, "", "Ten retailers");
    actors.volume(trader.stakeholder, market::Activity::Sells, "200 kg/day", "Ratanakiri");
    CHECK(actors.text(ActorKind::Trader) == "\n### Trader\n"
                                            "\n"
                                            "Sells to: Ratanakiri: 200 kg/day\n"
                                            "Buyers: Ten retailers\n"
                                            "Terms: Pays in cash\n");
}

TEST_CASE("actors of another area are not told of")
{
    Actors actors;
    people::InputSupplierProfile supplier;
    supplier.stakeholder = actors.add("Supplier", {Role::InputSupplier});
    supplier.goods = "Seed";
    actors.save(supplier);
    const Id other = actors.file.addArea("Siem Bouk");
    CHECK(actors.text(ActorKind::InputSupplier) == "\n### Supplier\n\nGoods: Seed\n");
    CHECK(mapping::actorBlocks(actors.file.database(), other, ActorKind::InputSupplier, text::Language())
              .empty());
}
