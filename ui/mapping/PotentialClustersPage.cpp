#include "ui/mapping/PotentialClustersPage.h"

#include "mapping/Area.h"
#include "mapping/Assessment.h"
#include "mapping/PriorityAreas.h"
#include "ui/widgets/CheckList.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"

#include <QLayout>

#include <algorithm>

namespace bandom::ui {

using mapping::PotentialCluster;
using workbook::Id;

namespace {

constexpr int unitsHeight = 150;

} // namespace

std::vector<std::string> PotentialClustersPage::tables() const
{
    return {"potential_cluster", "potential_cluster_unit", "area", "area_unit", "area_choice", "place"};
}

void PotentialClustersPage::build()
{
    setList(std::make_unique<RecordModel<PotentialCluster>>(source(), columns()), "potentialClusters",
            tr("Type the name of the first potential cluster: one area may have several."));
    m_units = new CheckList("clusterUnits",
                            tr("Its official units. Where none is ticked it takes in the whole area."), this);
    m_units->setPlaceholder(
        tr("The official units of its area stand here: without a tick it takes all of them."));
    m_units->setFixedHeight(unitsHeight);
    layout()->addWidget(m_units);
    connect(m_units, &CheckList::changed, this, &PotentialClustersPage::storeUnits);
    connect(table(), &RecordTable::currentChanged, this, &PotentialClustersPage::fillUnits);
}

std::vector<Column<PotentialCluster>> PotentialClustersPage::columns() const
{
    using C = PotentialCluster;
    auto latin = Column<C>::of(ColumnKind::Text, tr("Name in Latin letters"), &C::nameLatin);
    auto khmer = Column<C>::of(ColumnKind::Text, tr("Name in Khmer"), &C::nameKhmer);
    for (Column<C> *name : {&latin, &khmer})
        name->width = 15;
    Column<C> area;
    area.title = tr("Area");
    area.kind = ColumnKind::Choice;
    area.required = true;
    area.width = 13;
    area.choices = [this] {
        std::vector<Choice> choices;
        for (const mapping::Area &one : mapping::areas(database()))
            choices.push_back({qstring(one.id.text), qstring(mapping::name(one, language()))});
        return choices;
    };
    area.read = [](const C &cluster) { return toVariant(cluster.area.text); };
    area.write = [](C &cluster, const QVariant &value) -> std::optional<QString> {
        cluster.area = Id{value.toString().toStdString()};
        return std::nullopt;
    };
    auto reason = Column<C>::of(ColumnKind::LongText, tr("Why here"), &C::reason);
    reason.stretch = true;
    reason.width = 24;
    auto units = Column<C>::shown(tr("Official units"), [this](const C &cluster) {
        return qstring(mapping::unitsText(database(), cluster, language()));
    });
    units.stretch = true;
    units.width = 18;
    auto note = Column<C>::of(ColumnKind::LongText, tr("Notes"), &C::note);
    note.width = 14;
    if (language().isKhmer())
        return {khmer, latin, area, reason, units, note};
    return {latin, khmer, area, reason, units, note};
}

RecordSource<PotentialCluster> PotentialClustersPage::source()
{
    OrderedList<PotentialCluster> list;
    list.load = [this] { return mapping::potentialClusters(database()); };
    list.name = [this](const PotentialCluster &cluster) {
        return qstring(mapping::name(cluster, language()));
    };
    list.labels = ListLabels::titled(tr("Potential clusters"));
    list.blank = [this] {
        // The first priority area that has none yet; people may say another.
        PotentialCluster cluster;
        const auto taken = mapping::potentialClusters(database());
        std::vector<mapping::Area> candidates =
            mapping::priorityAreas(database(), mapping::currentRound(database()).id);
        for (const mapping::Area &area : mapping::areas(database()))
            candidates.push_back(area);
        for (const mapping::Area &area : candidates) {
            const bool isFree = std::none_of(
                taken.begin(), taken.end(), [&](const PotentialCluster &one) { return one.area == area.id; });
            if (cluster.area.isEmpty() && isFree)
                cluster.area = area.id;
        }
        if (cluster.area.isEmpty() && !candidates.empty())
            cluster.area = candidates.front().id;
        return cluster;
    };
    list.problem = [](const PotentialCluster &cluster) -> std::optional<QString> {
        if (cluster.area.isEmpty())
            return tr("List the areas first.");
        if (!cluster.nameLatin && !cluster.nameKhmer)
            return tr("A cluster needs a name in one of the scripts.");
        return std::nullopt;
    };
    return orderedSource(context(), std::move(list));
}

void PotentialClustersPage::reload()
{
    ListPage::reload();
    if (!table()->view()->currentIndex().isValid() && records()->recordCount() > 0)
        table()->goTo(records()->recordId(0));
    fillUnits();
}

void PotentialClustersPage::fillUnits()
{
    const auto cluster = workbook::find<PotentialCluster>(database(), table()->currentId().toStdString());
    std::vector<CheckList::Item> items;
    if (cluster) {
        const auto own = mapping::clusterUnits(database(), cluster->id);
        for (const places::Place &place : mapping::unitsWithin(database(), cluster->area)) {
            const bool isTicked = std::any_of(own.begin(), own.end(),
                                              [&](const places::Place &one) { return one.id == place.id; });
            items.push_back({qstring(place.id.text), qstring(places::fullName(place, language())), isTicked});
        }
    }
    m_units->setReadOnly(workbook().isReadOnly());
    m_units->setItems(items);
}

void PotentialClustersPage::storeUnits()
{
    const auto cluster = workbook::find<PotentialCluster>(database(), table()->currentId().toStdString());
    if (!cluster)
        return;
    std::vector<Id> places;
    for (const QString &id : m_units->checked())
        places.push_back(Id{id.toStdString()});
    const bool isSaved = context().edit(
        tr("Official units of the potential cluster %1").arg(qstring(mapping::name(*cluster, language()))),
        [database = &database(), id = cluster->id, places] {
            mapping::setClusterUnits(*database, id, places);
        });
    if (!isSaved)
        fillUnits();
}

} // namespace bandom::ui
