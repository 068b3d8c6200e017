#include "ui/mapping/ActivityDetails.h"

#include "mapping/PotentialCluster.h"
#include "people/Stakeholder.h"
#include "ui/widgets/CheckList.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/Style.h"

#include <QHBoxLayout>

#include <algorithm>

namespace bandom::ui {

using mapping::FieldActivity;
using mapping::Part;
using workbook::Id;

namespace {

constexpr int listWidth = 190;

/// More of them can't be ticked one by one; whoever is missing is found by their area.
constexpr std::size_t mostPeople = 500;

} // namespace

ActivityDetails::ActivityDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(metrics::Space);
    m_form = new RecordForm(this, 2);
    using A = FieldActivity;
    const auto checkWomen = [](Column<A> &column) {
        column.lowest = 0;
        column.write = [write = column.write](A &record, const QVariant &value) -> std::optional<QString> {
            if (auto problem = write(record, value))
                return problem;
            if (record.met && record.metWomen && *record.metWomen > *record.met)
                return tr("There are more women than people met.");
            return std::nullopt;
        };
    };
    auto met = Column<A>::of(ColumnKind::Number, tr("People met"), &A::met);
    auto women = Column<A>::of(ColumnKind::Number, tr("of whom women"), &A::metWomen);
    checkWomen(met);
    checkWomen(women);
    auto who = Column<A>::of(ColumnKind::LongText, tr("Who was met, in words"), &A::metText);
    auto note = Column<A>::of(ColumnKind::LongText, tr("Notes"), &A::note);
    m_form->addFields<A>(
        {met, women, who, note},
        {QStringLiteral("met"), QStringLiteral("metWomen"), QStringLiteral("metText"),
         QStringLiteral("activityNote")},
        [this] { return activity(); },
        [this](const A &record) -> std::optional<QString> {
            if (record.id.isEmpty())
                return std::nullopt;
            return m_context.save(tr("Change “%1”").arg(qstring(mapping::title(record, m_context.language))),
                                  [database = &database(), record] { workbook::save(*database, record); });
        });
    m_team = new CheckList("activityTeam", tr("Team"), this);
    m_team->setPlaceholder(tr("List the team on the page “Programme”."));
    m_met = new CheckList("activityMet", tr("Met, of those listed"), this);
    m_met->setPlaceholder(tr("Key informants and actors of the area stand here once they are listed."));
    for (CheckList *list : {m_team, m_met})
        list->setFixedWidth(listWidth);
    across->addWidget(m_form, 1);
    across->addWidget(m_team);
    across->addWidget(m_met);
    connect(m_team, &CheckList::changed, this, [this] { storePeople(Part::Team, m_team); });
    connect(m_met, &CheckList::changed, this, [this] { storePeople(Part::Met, m_met); });
}

FieldActivity ActivityDetails::activity() const
{
    return m_activity.isEmpty()
               ? FieldActivity()
               : workbook::find<FieldActivity>(database(), m_activity).value_or(FieldActivity());
}

void ActivityDetails::setActivity(const QString &id)
{
    const Id shown{id.toStdString()};
    if (shown != m_activity) {
        m_activity = shown;
        m_form->startOver();
    }
    reload();
}

void ActivityDetails::reload()
{
    const bool isThere = !activity().id.isEmpty();
    setEnabled(isThere && !m_context.workbook->isReadOnly());
    m_form->reload();
    fillPeople();
}

void ActivityDetails::commit()
{
    m_form->commit();
}

void ActivityDetails::fillPeople()
{
    const auto fill = [&](CheckList *list, Part part, const std::vector<Id> &candidates) {
        std::vector<Id> ids = mapping::participants(database(), m_activity, part);
        const std::size_t ticked = ids.size();
        for (const Id &candidate : candidates) {
            if (ids.size() < mostPeople && std::find(ids.begin(), ids.end(), candidate) == ids.end())
                ids.push_back(candidate);
        }
        std::vector<CheckList::Item> items;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (const auto person = workbook::find<people::Stakeholder>(database(), ids[i]))
                items.push_back({qstring(person->id.text), qstring(person->name), i < ticked});
        }
        list->setItems(items);
    };
    const auto idsOf = [&](people::Involvement involvement) {
        std::vector<Id> ids;
        for (const auto &person : people::involved(database(), involvement))
            ids.push_back(person.id);
        return ids;
    };
    fill(m_team, Part::Team, idsOf(people::Involvement::Team));
    std::vector<Id> known = idsOf(people::Involvement::KeyInformant);
    const std::vector<Id> actors = mapping::actorsOf(database(), activity().area);
    known.insert(known.end(), actors.begin(), actors.end());
    fill(m_met, Part::Met, known);
}

void ActivityDetails::storePeople(Part part, CheckList *list)
{
    std::vector<Id> ids;
    for (const QString &id : list->checked())
        ids.push_back(Id{id.toStdString()});
    const bool isSaved = m_context.edit(
        tr("Say who took part in “%1”").arg(qstring(mapping::title(activity(), m_context.language))),
        [database = &database(), activity = m_activity, part, ids] {
            mapping::setParticipants(*database, activity, part, ids);
        });
    if (!isSaved)
        fillPeople();
}

} // namespace bandom::ui
