#include "ui/market/ActorDetails.h"

#include "mapping/Area.h"
#include "ui/market/MarketLists.h"
#include "ui/people/StakeholderRecords.h"
#include "ui/widgets/CheckList.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Style.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using people::ActorKind;
using people::Stakeholder;
using workbook::Id;

namespace {

constexpr int areasWidth = 190;

} // namespace

ActorDetails::ActorDetails(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    build();
}

ActorDetails::~ActorDetails() = default;

void ActorDetails::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("actorParts"));
    m_tabs->setAccessibleName(tr("Parts of the profile"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setIconSize({metrics::IconSize, metrics::IconSize});
    m_work = new QStackedWidget(this);
    addTab(tr("Contact"), buildPerson());
    addTab(tr("Producer"), buildProducer());
    addTab(tr("Trader"), buildTrader());
    addTab(tr("Input supplier"), buildInputSupplier());
    addTab(tr("Crops and quantities"), buildVolumes());
    connect(m_tabs, &QTabBar::currentChanged, m_work, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_tabs);
    column->addWidget(m_work, 1);
    setFocusProxy(m_tabs);
}

void ActorDetails::addTab(const QString &title, QWidget *page)
{
    m_tabs->addTab(breakable(title));
    m_work->addWidget(page);
}

namespace {

/// A form for each column of fields; `save` stores a record.
template<class T>
std::vector<RecordForm *> addForms(QHBoxLayout *across, const std::vector<FieldColumn<T>> &fields,
                                   const QString &prefix, const std::function<T()> &load,
                                   const std::function<std::optional<QString>(const T &)> &save)
{
    std::vector<RecordForm *> forms;
    for (const FieldColumn<T> &column : fields) {
        QStringList names;
        for (const QString &name : column.names)
            names.append(prefix + name);
        auto *form = new RecordForm(across->parentWidget(), 1, RecordForm::Labels::Above);
        form->addFields<T>(column.columns, names, load, save);
        // Long texts take the height that there is.
        const bool isLong =
            std::any_of(column.columns.begin(), column.columns.end(),
                        [](const ColumnLook &look) { return look.kind == ColumnKind::LongText; });
        across->addWidget(form, 1, isLong ? Qt::Alignment() : Qt::AlignTop);
        forms.push_back(form);
    }
    return forms;
}

} // namespace

QWidget *ActorDetails::buildPerson()
{
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins({});
    across->setSpacing(metrics::Space);
    for (RecordForm *form : addForms<Stakeholder>(
             across, personFields(database(), m_context.language), QString(), [this] { return person(); },
             [this](const Stakeholder &changed) { return storePerson(changed); }))
        m_forms.push_back(form);
    m_areas = new CheckList("actorAreas", tr("Areas"), content);
    m_areas->setPlaceholder(tr("List the areas on the page “Areas”."));
    m_areas->setFixedWidth(areasWidth);
    across->addWidget(m_areas);
    connect(m_areas, &CheckList::changed, this, &ActorDetails::storeAreas);
    return scrolled(content);
}

std::optional<QString> ActorDetails::storePerson(const Stakeholder &changed)
{
    if (changed.id.isEmpty())
        return std::nullopt;
    return m_context.save(StakeholderRecords::labels().change(qstring(changed.name)),
                          [database = &database(), changed] { people::saveStakeholder(*database, changed); });
}

template<class Profile>
QWidget *ActorDetails::buildProfile(const std::vector<FieldColumn<Profile>> &fields, const QString &prefix)
{
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins({});
    across->setSpacing(metrics::Space);
    const auto load = [this] {
        return m_actor.isEmpty() ? Profile() : people::profileOf<Profile>(database(), m_actor);
    };
    const auto save = [this](const Profile &profile) -> std::optional<QString> {
        if (profile.stakeholder.isEmpty())
            return std::nullopt;
        return m_context.save(tr("Change what is known of %1").arg(qstring(person().name)),
                              [database = &database(), profile] { people::saveProfile(*database, profile); });
    };
    for (RecordForm *form : addForms<Profile>(across, fields, prefix, load, save))
        m_forms.push_back(form);
    return scrolled(content);
}

QWidget *ActorDetails::buildProducer()
{
    return buildProfile(producerFields(m_context.language), QStringLiteral("producer_"));
}

QWidget *ActorDetails::buildTrader()
{
    return buildProfile(traderFields(), QStringLiteral("trader_"));
}

QWidget *ActorDetails::buildInputSupplier()
{
    return buildProfile(inputSupplierFields(), QStringLiteral("supplier_"));
}

QWidget *ActorDetails::buildVolumes()
{
    m_volumes = actorVolumeList(m_context, [this] { return m_actor; });
    m_volumeTable = new RecordTable(m_volumes.get());
    m_volumeTable->setObjectName(QStringLiteral("actorVolumes"));
    m_volumeTable->setPlaceholder(tr("Say what they do with which product, and how much."));
    return m_volumeTable;
}

Stakeholder ActorDetails::person() const
{
    return m_actor.isEmpty() ? Stakeholder()
                             : people::findStakeholder(database(), m_actor).value_or(Stakeholder());
}

void ActorDetails::setActor(const QString &id)
{
    const Id shown{id.toStdString()};
    if (shown == m_actor)
        return;
    commit();
    m_actor = shown;
    for (RecordForm *form : m_forms)
        form->startOver();
    reload();
    const int tab = m_tabs->currentIndex();
    if (tab < Producer || tab > InputSupplier || m_actor.isEmpty() || !m_tabs->tabIcon(tab).isNull())
        return;
    const auto kinds = people::actorKinds(person());
    m_tabs->setCurrentIndex(kinds.empty() ? Person : Producer + static_cast<int>(kinds.front()));
}

void ActorDetails::showKind(ActorKind kind)
{
    m_tabs->setCurrentIndex(Producer + static_cast<int>(kind));
}

void ActorDetails::reload()
{
    const bool isThere = !person().id.isEmpty();
    m_work->setEnabled(isThere && !m_context.workbook->isReadOnly());
    for (RecordForm *form : m_forms)
        form->reload();
    fillAreas();
    m_volumes->reload();
    markTabs();
}

void ActorDetails::commit()
{
    for (RecordForm *form : m_forms)
        form->commit();
}

void ActorDetails::markTabs()
{
    const auto kinds = people::actorKinds(person());
    for (const ActorKind kind : {ActorKind::Producer, ActorKind::Trader, ActorKind::InputSupplier}) {
        QIcon mark;
        if (!m_actor.isEmpty() && people::hasProfile(database(), m_actor, kind))
            mark = icon(Icon::Done, Tone::Accent);
        else if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
            mark = icon(Icon::Open, Tone::Muted);
        m_tabs->setTabIcon(Producer + static_cast<int>(kind), mark);
    }
    const QString title = tr("Crops and quantities");
    const int volumes = m_volumes->recordCount();
    m_tabs->setTabText(Volumes,
                       breakable(volumes > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(volumes) : title));
}

void ActorDetails::fillAreas()
{
    std::vector<CheckList::Item> items;
    const auto joined = m_actor.isEmpty() ? std::vector<Id>() : people::areasOf(database(), m_actor);
    for (const mapping::Area &area : mapping::areas(database()))
        items.push_back({qstring(area.id.text), qstring(mapping::name(area, m_context.language)),
                         std::find(joined.begin(), joined.end(), area.id) != joined.end()});
    m_areas->setItems(items);
}

void ActorDetails::storeAreas()
{
    std::vector<Id> areas;
    for (const QString &id : m_areas->checked())
        areas.push_back(Id{id.toStdString()});
    const bool isSaved = m_context.edit(
        tr("Change the areas of %1").arg(qstring(person().name)),
        [database = &database(), actor = m_actor, areas] { people::setAreas(*database, actor, areas); });
    if (!isSaved)
        fillAreas();
}

} // namespace bandom::ui
