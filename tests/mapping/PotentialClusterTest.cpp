#include "mapping/PotentialCluster.h"

#include "mapping/Area.h"
#include "mapping/PotentialClustersReport.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using people::Role;
using workbook::execute;
using workbook::Id;

namespace {

struct OneCluster
{
    test::MappingWorkbook file;
    Id area = file.addArea("Sesan");
    mapping::PotentialCluster cluster = [this] {
        mapping::PotentialCluster made;
        made.id = file.workbook().environment().newId();
        made.area = area;
        made.nameLatin = "Kamphun growers";
        file.edit([&] { workbook::save(file.database(), made); });
        return made;
    }();

    const SQLite::Database &database() const { return file.database(); }

    Id addPlace(const char *latin, places::Level level, const Id &parent = {})
    {
        places::Place place;
        place.id = file.workbook().environment().newId();
        place.nameLatin = latin;
        place.level = level;
        place.parent = parent;
        file.edit([&] { workbook::save(database(), place); });
        return place.id;
    }

    Id addActor(const char *name, Role role)
    {
        people::Stakeholder actor;
        actor.id = file.workbook().environment().newId();
        actor.name = name;
        actor.roles = {role};
        file.edit([&] { people::saveStakeholder(database(), actor); });
        return actor.id;
    }

    void putInArea(const Id &actor)
    {
        file.edit([&] {
            execute(database(), "INSERT INTO stakeholder_area (stakeholder_id, area_id) VALUES (?, ?)", actor,
                    area);
        });
    }

    std::string report() const
    {
        return document::plainText(mapping::potentialClustersReport(database(), text::Language(), {}));
    }
};

} // namespace

TEST_CASE("a cluster without units of its own takes those of its area")
{
    OneCluster one;
    const Id commune = one.addPlace("Kamphun", places::Level::Commune);
    const Id village = one.addPlace("Katout", places::Level::Village, commune);
    one.file.edit([&] { mapping::addUnit(one.database(), one.area, commune); });
    CHECK(mapping::unitsText(one.database(), one.cluster, text::Language()) == "Kamphun commune");
    one.file.edit([&] { mapping::setClusterUnits(one.database(), one.cluster.id, {village}); });
    CHECK(mapping::unitsText(one.database(), one.cluster, text::Language()) == "Katout village");
}

TEST_CASE("the actors of an area are those said to belong to it and those who live in its units")
{
    OneCluster one;
    const Id commune = one.addPlace("Kamphun", places::Level::Commune);
    const Id village = one.addPlace("Katout", places::Level::Village, commune);
    one.file.edit([&] { mapping::addUnit(one.database(), one.area, commune); });
    const Id group = one.addActor("Katout growers", Role::Farmer);
    one.file.edit([&] {
        execute(one.database(), "UPDATE stakeholder SET place_id = ? WHERE id = ?", village, group);
        execute(one.database(), "INSERT INTO farmer_group (stakeholder_id, position) VALUES (?, 0)", group);
        execute(one.database(),
                "INSERT INTO producer_profile (stakeholder_id, households_lowest, households_highest) "
                "VALUES (?, 20, 25)",
                group);
    });
    one.putInArea(one.addActor("A grower", Role::Farmer));
    one.putInArea(one.addActor("Trader, Orussey market", Role::Trader));
    one.putInArea(one.addActor("Input shop", Role::InputSupplier));
    one.addActor("Trader elsewhere", Role::Trader);

    const auto known = mapping::knownActors(one.database(), one.area);
    CHECK(known.groups == 1);
    CHECK(known.producers == 1);
    CHECK(known.householdsLowest == 20);
    CHECK(known.householdsHighest == 25);
    CHECK(known.traders == std::vector<std::string>{"Trader, Orussey market"});
    CHECK(known.suppliers == std::vector<std::string>{"Input shop"});
    CHECK_THAT(one.report(), ContainsSubstring("1 | Kamphun growers | Sesan | 1 | 1 | 20 to 25 | 1 | 1"));
}

TEST_CASE("what nobody entered is none recorded in the list of potential clusters and not zero")
{
    OneCluster one;
    CHECK_THAT(one.report(),
               ContainsSubstring("1 | Kamphun growers | Sesan | none recorded | none recorded | "
                                 "none recorded | none recorded | none recorded"));
    CHECK_THAT(one.report(), ContainsSubstring("Why here: not recorded"));
    one.file.edit([&] { workbook::remove<mapping::PotentialCluster>(one.database(), one.cluster.id); });
    CHECK_THAT(one.report(), ContainsSubstring("No potential cluster was listed yet."));
}

TEST_CASE("a cluster goes with its area")
{
    OneCluster one;
    one.file.edit([&] { mapping::removeArea(one.database(), one.area); });
    CHECK(mapping::potentialClusters(one.database()).empty());
}
