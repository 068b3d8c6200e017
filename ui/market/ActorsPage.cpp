#include "ui/market/ActorsPage.h"

#include "mapping/Area.h"
#include "mapping/PotentialCluster.h"
#include "people/Double.h"
#include "people/Reference.h"
#include "ui/market/ActorDetails.h"
#include "ui/people/DoubleMessage.h"
#include "ui/people/EraseAction.h"
#include "ui/people/StakeholderRecords.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace bandom::ui {

using people::ActorKind;
using people::Stakeholder;
using workbook::Id;

namespace {

constexpr int boxWidth = 200;

/// What somebody who is entered among the actors of a kind is, until people say more.
people::Role usualRole(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Producer:
        return people::Role::Farmer;
    case ActorKind::Trader:
        return people::Role::Trader;
    case ActorKind::InputSupplier:
        break;
    }
    return people::Role::InputSupplier;
}

} // namespace

std::vector<std::string> ActorsPage::tables() const
{
    return {"stakeholder",      "stakeholder_role",
            "stakeholder_area", "producer_profile",
            "trader_profile",   "involvement",
            "actor_product",    "input_supplier_profile",
            "product",          "area",
            "area_unit",        "place",
            "farmer_group",     "different_people"};
}

void ActorsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Space);
    layout->addWidget(buildFilter());
    m_actors = std::make_unique<Model>(source(), StakeholderRecords::columns(language()));
    m_table = new RecordTable(m_actors.get(), this);
    m_table->setObjectName(QStringLiteral("actors"));
    m_table->setPlaceholder(tr("Type the name of the first producer, trader or supplier."));
    addEraseAction(context(), m_table);
    m_details = new ActorDetails(context(), this);
    connect(m_table, &RecordTable::currentChanged, m_details, &ActorDetails::setActor);
    connect(m_table, &RecordTable::currentChanged, this, &ActorsPage::showDouble);
    m_double = new DoubleMessage(context(), this);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_double);
    layout->addWidget(m_details, 3);
    setFocusProxy(m_table);
}

QWidget *ActorsPage::buildFilter()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    const auto addBox = [&](const QString &title, const char *name) {
        auto *label = new QLabel(title, bar);
        auto *box = new QComboBox(bar);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(title);
        box->setMinimumWidth(boxWidth);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ActorsPage::filter);
        return box;
    };
    m_areaBox = addBox(tr("Area"), "areaFilter");
    m_kindBox = addBox(tr("Show"), "kindFilter");
    m_kindBox->addItem(tr("Everybody"));
    m_kindBox->addItem(tr("Producers"));
    m_kindBox->addItem(tr("Traders"));
    m_kindBox->addItem(tr("Input suppliers"));
    m_kindBox->addItem(tr("Others"));
    m_kindBox->addItem(tr("Perhaps entered twice"));
    row->addStretch(1);
    return bar;
}

void ActorsPage::fillAreas()
{
    const QVariant before = m_areaBox->currentData();
    m_areaBox->clear();
    m_areaBox->addItem(tr("All areas"), QString());
    for (const mapping::Area &one : mapping::areas(database()))
        m_areaBox->addItem(qstring(mapping::name(one, language())), qstring(one.id.text));
    m_areaBox->setCurrentIndex(std::max(0, m_areaBox->findData(before)));
}

Id ActorsPage::area() const
{
    return {m_areaBox->currentData().toString().toStdString()};
}

ActorsPage::Shown ActorsPage::shown() const
{
    return static_cast<Shown>(std::max(0, m_kindBox->currentIndex()));
}

std::optional<ActorKind> ActorsPage::shownKind() const
{
    switch (shown()) {
    case Shown::Producers:
        return ActorKind::Producer;
    case Shown::Traders:
        return ActorKind::Trader;
    case Shown::InputSuppliers:
        return ActorKind::InputSupplier;
    case Shown::All:
    case Shown::Others:
    case Shown::Doubles:
        break;
    }
    return std::nullopt;
}

bool ActorsPage::isShown(const Stakeholder &stakeholder) const
{
    const auto isOf = [&](ActorKind kind) {
        const auto kinds = people::actorKinds(stakeholder);
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end() ||
               people::hasProfile(database(), stakeholder.id, kind);
    };
    if (const auto kind = shownKind())
        return isOf(*kind);
    return shown() != Shown::Others ||
           (!isOf(ActorKind::Producer) && !isOf(ActorKind::Trader) && !isOf(ActorKind::InputSupplier));
}

std::vector<Stakeholder> ActorsPage::load() const
{
    std::vector<Stakeholder> all = people::allStakeholders(database(), language());
    if (!area().isEmpty()) {
        std::set<std::string> near;
        for (const Id &id : mapping::actorsOf(database(), area()))
            near.insert(id.text);
        std::erase_if(all, [&](const Stakeholder &one) { return !near.contains(one.id.text); });
    }
    if (shown() == Shown::Doubles) {
        std::set<std::string> twice;
        for (const people::Double &pair : people::doubles(database()))
            twice.insert({pair.one.text, pair.other.text});
        std::erase_if(all, [&](const Stakeholder &one) { return !twice.contains(one.id.text); });
    } else if (shown() != Shown::All) {
        std::erase_if(all, [&](const Stakeholder &one) { return !isShown(one); });
    }
    return all;
}

RecordSource<Stakeholder> ActorsPage::source()
{
    OrderedList<Stakeholder> list;
    list.load = [this] { return load(); };
    list.name = [](const Stakeholder &stakeholder) { return qstring(stakeholder.name); };
    list.labels = StakeholderRecords::labels();
    list.problem = &StakeholderRecords::problem;
    // Who is entered where the list shows one kind or one area belongs there.
    list.blank = [this] {
        Stakeholder blank;
        if (const auto kind = shownKind()) {
            blank.roles = {usualRole(*kind)};
            blank.category = people::usualCategory(blank.roles.front());
        }
        return blank;
    };
    list.append = &people::saveStakeholder;
    list.save = &people::saveStakeholder;
    list.mayRemove = [this](const QStringList &ids) { return mayRemove(ids); };
    RecordSource<Stakeholder> source = orderedSource(context(), list);
    if (!source.add)
        return source;
    const auto store = [this](const QString &label, const std::vector<Stakeholder> &changed,
                              const std::vector<Stakeholder> &added) {
        return save(label, [database = &database(), in = area(), changed, added] {
            for (const Stakeholder &stakeholder : changed)
                people::saveStakeholder(*database, stakeholder);
            for (const Stakeholder &stakeholder : added) {
                people::saveStakeholder(*database, stakeholder);
                if (!in.isEmpty())
                    people::joinArea(*database, stakeholder.id, in);
            }
        });
    };
    source.add = [store, labels = list.labels](const Stakeholder &added) {
        return store(labels.add(qstring(added.name)), {}, {added});
    };
    source.paste = [store, labels = list.labels](const std::vector<Stakeholder> &changed,
                                                 const std::vector<Stakeholder> &added) {
        return store(labels.paste(static_cast<int>(changed.size() + added.size())), changed, added);
    };
    return source;
}

bool ActorsPage::mayRemove(const QStringList &ids) const
{
    int more = 0;
    for (const QString &id : ids)
        more += people::goesWith(database(), Id{id.toStdString()});
    return more == 0 || context().questions->confirm(
                            tr("%n record(s) are of those whom you remove, such as profiles, volumes and "
                               "score sheets, and go with them. Undo brings them back.",
                               nullptr, more),
                            tr("Remove"));
}

void ActorsPage::filter()
{
    // What is being typed belongs to whoever is shown now.
    if (QWidget *typing = QApplication::focusWidget(); m_details->isAncestorOf(typing))
        typing->clearFocus();
    m_actors->reload();
    goToFirst();
}

void ActorsPage::goToFirst()
{
    if (m_table->currentId().isEmpty() && m_actors->recordCount() > 0)
        m_table->goTo(m_actors->recordId(0));
    m_details->setActor(m_table->currentId());
    showDouble();
}

void ActorsPage::showDouble()
{
    m_double->showFor(Id{m_table->currentId().toStdString()});
}

void ActorsPage::reload()
{
    const bool isFirst = m_areaBox->count() == 0;
    fillAreas();
    m_actors->reload();
    if (isFirst)
        goToFirst();
    m_details->reload();
    showDouble();
}

void ActorsPage::showRecord(const QString &id)
{
    std::string actor = id.toStdString();
    if (workbook::find<people::Stakeholder>(database(), actor) == std::nullopt)
        return;
    if (m_actors->rowOf(id) < 0) {
        m_areaBox->setCurrentIndex(0);
        m_kindBox->setCurrentIndex(0);
        m_actors->reload();
    }
    m_table->goTo(id);
    m_table->setFocus();
}

} // namespace bandom::ui
