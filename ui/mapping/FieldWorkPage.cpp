#include "ui/mapping/FieldWorkPage.h"

#include "ui/mapping/ActivityDetails.h"
#include "ui/mapping/AreaBar.h"
#include "ui/mapping/FlowStrip.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QVBoxLayout>

namespace bandom::ui {

using mapping::FieldActivity;
using workbook::Id;

std::vector<std::string> FieldWorkPage::tables() const
{
    return {"area",        "area_choice", "area_unit",       "field_activity", "field_activity_person",
            "stakeholder", "involvement", "stakeholder_area"};
}

void FieldWorkPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Space);
    m_area = new AreaBar(context(), this);
    connect(m_area, &AreaBar::chosen, this, &FieldWorkPage::reload);
    m_flow = new FlowStrip(language(), this);
    connect(m_flow, &FlowStrip::chosen, this, &FieldWorkPage::showKind);
    m_next = new WrapLabel({}, this);
    m_next->setObjectName(QStringLiteral("nextActivity"));
    m_prompts = new WrapLabel({}, this);
    m_prompts->setObjectName(QStringLiteral("prompts"));
    m_prompts->setFont(textFont(TextSize::Small));
    m_prompts->setForegroundRole(QPalette::PlaceholderText);
    m_activities = std::make_unique<Model>(source(), columns());
    m_table = new RecordTable(m_activities.get(), this);
    m_table->setObjectName(QStringLiteral("activities"));
    m_table->setPlaceholder(tr("Type what this is about: a visit, a meeting, a round of interviews."));
    m_details = new ActivityDetails(context(), this);
    connect(m_table, &RecordTable::currentChanged, m_details, &ActivityDetails::setActivity);
    column->addWidget(m_area);
    column->addWidget(m_flow);
    column->addWidget(m_next);
    column->addWidget(m_prompts);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    setFocusProxy(m_flow);
}

std::vector<Column<FieldActivity>> FieldWorkPage::columns() const
{
    using A = FieldActivity;
    auto topic = Column<A>::of(ColumnKind::Text, tr("About"), &A::topic);
    topic.stretch = true;
    topic.width = 22;
    Column<A> state;
    state.title = tr("State");
    state.kind = ColumnKind::Choice;
    state.required = true;
    state.width = 11;
    state.choices = enumChoices<mapping::ActivityState>(language());
    state.read = [](const A &record) { return QVariant(QString::fromUtf8(workbook::word(record.state))); };
    state.write = [](A &record, const QVariant &value) -> std::optional<QString> {
        record.state = workbook::fromWord<mapping::ActivityState>(value.toString().toStdString())
                           .value_or(mapping::ActivityState::Planned);
        return std::nullopt;
    };
    auto first = Column<A>::of(ColumnKind::Date, tr("First day"), &A::firstDay);
    auto last = Column<A>::of(ColumnKind::Date, tr("Last day"), &A::lastDay);
    for (Column<A> *day : {&first, &last}) {
        day->width = 14;
        day->write = [write = day->write](A &record, const QVariant &value) -> std::optional<QString> {
            if (auto problem = write(record, value))
                return problem;
            if (record.lastDay && !record.firstDay)
                return tr("Type the first day first.");
            if (record.lastDay && *record.lastDay < *record.firstDay)
                return tr("The last day lies before the first.");
            return std::nullopt;
        };
    }
    auto where = Column<A>::of(ColumnKind::Text, tr("Meeting point"), &A::meetingPoint);
    where.width = 18;
    return {topic, state, first, last, where};
}

RecordSource<FieldActivity> FieldWorkPage::source()
{
    OrderedList<FieldActivity> list;
    list.load = [this] {
        return m_shown.isEmpty() ? std::vector<FieldActivity>()
                                 : mapping::fieldActivities(database(), m_shown, m_kind);
    };
    list.name = [this](const FieldActivity &activity) {
        return qstring(mapping::title(activity, language()));
    };
    list.labels = ListLabels::titled([this] {
        return tr("Field work in %1: %2", "an area and an activity")
            .arg(m_area->currentName(), qstring(mapping::name(m_kind, language())));
    });
    list.blank = [this] {
        FieldActivity activity;
        activity.area = m_shown;
        activity.kind = m_kind;
        return activity;
    };
    list.problem = [](const FieldActivity &activity) -> std::optional<QString> {
        if (activity.area.isEmpty())
            return tr("List the areas first.");
        return std::nullopt;
    };
    return orderedSource(context(), std::move(list));
}

void FieldWorkPage::reload()
{
    m_area->reload();
    const bool isOther = m_shown != m_area->current();
    m_shown = m_area->current();
    const auto steps = mapping::fieldSteps(database(), m_shown);
    m_flow->setSteps(steps);
    m_next->setText(m_shown.isEmpty() ? tr("List the areas and choose the priority areas first.")
                                      : qstring(mapping::nextSentence(steps, language())));
    m_activities->reload();
    if (isOther)
        goToFirst();
    m_details->setActivity(m_table->currentId());
    const QStringList prompts = context().prompts(QString::fromUtf8(workbook::word(m_kind)));
    m_prompts->setText(prompts.join(QStringLiteral("  ")));
    m_prompts->setVisible(!prompts.isEmpty());
}

void FieldWorkPage::showKind()
{
    if (m_kind == m_flow->current())
        return;
    m_kind = m_flow->current();
    reload();
    goToFirst();
}

void FieldWorkPage::goToFirst()
{
    // Its details are in sight from the start; an empty list begins with the row for a new one.
    if (m_activities->recordCount() > 0)
        m_table->goTo(m_activities->recordId(0));
    m_details->setActivity(m_table->currentId());
}

void FieldWorkPage::showRecord(const QString &id)
{
    const auto activity = workbook::find<FieldActivity>(database(), id.toStdString());
    if (!m_area->choose(activity ? activity->area : Id{id.toStdString()}))
        return;
    if (activity) {
        m_flow->setCurrent(activity->kind);
        m_kind = activity->kind;
    }
    reload();
    if (activity) {
        m_table->goTo(id);
        m_table->setFocus();
    }
}

} // namespace bandom::ui
