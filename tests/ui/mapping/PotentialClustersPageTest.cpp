#include "support/Catch.h"
#include "support/WindowFixture.h"
#include "ui/widgets/RecordTable.h"

#include <QListWidget>

using namespace bandom;
using test::WindowFixture;

namespace {

struct Clusters : WindowFixture
{
    Clusters()
    {
        create();
        execute(
            "INSERT INTO area (id, position, name_latin) VALUES ('a', 0, 'Sesan'), ('b', 1, 'Siem Pang')");
        execute("INSERT INTO place (id, level, name_latin) VALUES ('v', 'village', 'Katout')");
        execute("INSERT INTO area_unit (area_id, place_id) VALUES ('a', 'v')");
        window->showPage("potential-clusters");
        settle();
    }

    ui::RecordTable *table() const { return part<ui::RecordTable>("potentialClusters"); }
    void add(const QString &name) const
    {
        goTo(table(), rows(table()), 0);
        type(name);
        key(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a potential cluster begins in the first area that has none")
{
    const Clusters clusters;
    clusters.add("Sesan growers");
    clusters.add("Siem Pang growers");
    CHECK(clusters.stored<std::string>("SELECT group_concat(area_id || position, ' ') FROM "
                                       "(SELECT * FROM potential_cluster ORDER BY position)") == "a0 b1");
    CHECK(WindowFixture::cell(clusters.table(), 0, 2) == "Sesan");
}

TEST_CASE("the units of a potential cluster are ticked among those of its area")
{
    const Clusters clusters;
    clusters.add("Sesan growers");
    WindowFixture::goTo(clusters.table(), 0, 0);
    auto *units = clusters.part<QListWidget>("clusterUnits");
    REQUIRE(units->count() == 1);
    units->setFocus();
    units->setCurrentRow(0);
    clusters.key(Qt::Key_Space);
    CHECK(clusters.stored<std::string>("SELECT place_id FROM potential_cluster_unit") == "v");
    CHECK(WindowFixture::cell(clusters.table(), 0, 4) == "Katout village");
}

TEST_CASE("without areas there is no potential cluster")
{
    WindowFixture fixture;
    fixture.create("potential-clusters");
    auto *table = fixture.part<ui::RecordTable>("potentialClusters");
    WindowFixture::goTo(table, 0, 0);
    fixture.type("Growers");
    fixture.key(Qt::Key_Return);
    CHECK(fixture.stored<int>("SELECT count(*) FROM potential_cluster") == 0);
}
