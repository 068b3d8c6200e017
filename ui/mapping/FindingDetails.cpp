#include "ui/mapping/FindingDetails.h"

#include "mapping/FieldActivity.h"
#include "mapping/FindingLink.h"
#include "mapping/FindingSource.h"
#include "mapping/Observation.h"
#include "mapping/PotentialCluster.h"
#include "people/Stakeholder.h"
#include "ui/widgets/CheckList.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using mapping::Finding;
using mapping::FindingSource;
using mapping::Section;
using mapping::ValidationResult;
using workbook::Id;

namespace {

constexpr int partHeight = 128;
constexpr int longestLabel = 70;
/// A menu of more can't be read.
constexpr std::size_t mostPeople = 60;

QString shortened(const std::string &text)
{
    const QString whole = qstring(text).simplified();
    return whole.size() > longestLabel ? whole.left(longestLabel) + QStringLiteral("…") : whole;
}

} // namespace

FindingDetails::FindingDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins({});
    across->setSpacing(metrics::Space);
    m_links = new CheckList("links", {}, this);
    connect(m_links, &CheckList::changed, this, &FindingDetails::storeLinks);
    across->addWidget(buildValidation(), 3);
    across->addWidget(m_links, 4);
    across->addWidget(buildSources(), 4);
    setFixedHeight(partHeight);
}

QWidget *FindingDetails::buildValidation()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap / 2);
    column->addWidget(new WrapLabel(tr("Validated"), part));
    m_validated = new WrapLabel({}, part);
    m_validated->setObjectName(QStringLiteral("validated"));
    m_validated->setMaxLines(3);
    column->addWidget(m_validated);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    const std::pair<ValidationResult, QString> buttons[] = {
        {ValidationResult::Confirmed, tr("Confirm")},
        {ValidationResult::Changed, tr("Changed")},
        {ValidationResult::Rejected, tr("Reject")},
    };
    for (const auto &[result, text] : buttons) {
        auto *button = new QToolButton(part);
        button->setText(text);
        button->setProperty("framed", true);
        button->setObjectName(QString::fromUtf8(workbook::word(result)));
        connect(button, &QToolButton::clicked, this, [this, result = result] { validate(result); });
        m_results.push_back(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return part;
}

QWidget *FindingDetails::buildSources()
{
    m_sourcePart = new QWidget(this);
    auto *column = new QVBoxLayout(m_sourcePart);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap / 2);
    auto *row = new QHBoxLayout;
    auto *title = new WrapLabel(tr("Sources"), m_sourcePart);
    m_addSource = new QToolButton(m_sourcePart);
    m_addSource->setObjectName(QStringLiteral("addSource"));
    m_addSource->setText(tr("Add"));
    m_addSource->setIcon(icon(Icon::Add));
    m_addSource->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addSource->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(m_addSource);
    m_menu->setObjectName(QStringLiteral("sourceMenu"));
    m_addSource->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FindingDetails::fillSourceMenu);
    m_removeSource = new QToolButton(m_sourcePart);
    m_removeSource->setObjectName(QStringLiteral("removeSource"));
    m_removeSource->setToolTip(tr("Take this source away"));
    m_removeSource->setAccessibleName(m_removeSource->toolTip());
    m_removeSource->setIcon(icon(Icon::Remove));
    connect(m_removeSource, &QToolButton::clicked, this, &FindingDetails::removeSource);
    row->addWidget(title, 1);
    row->addWidget(m_addSource);
    row->addWidget(m_removeSource);
    m_sources = new QListWidget(m_sourcePart);
    m_sources->setObjectName(QStringLiteral("sources"));
    m_sources->setAccessibleName(title->text());
    m_sources->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_sources, 1);
    m_sources->setToolTip(tr("Enter or a double click shows where it comes from"));
    connect(m_sources, &QListWidget::itemActivated, this, &FindingDetails::openSource);
    connect(m_sources, &QListWidget::currentRowChanged, this, [this](int current) {
        m_removeSource->setEnabled(current >= 0 && !m_context.workbook->isReadOnly());
    });
    return m_sourcePart;
}

QString FindingDetails::label(const QString &action) const
{
    return tr("%1: %2", "what is done, a finding").arg(action, shortened(m_finding->statement));
}

void FindingDetails::setFinding(const QString &id)
{
    m_finding = id.isEmpty() ? std::nullopt : workbook::find<Finding>(database(), id.toStdString());
    reload();
}

void FindingDetails::reload()
{
    if (m_finding)
        m_finding = workbook::find<Finding>(database(), m_finding->id);
    const bool canWrite = m_finding && !m_context.workbook->isReadOnly();
    setEnabled(m_finding.has_value());
    for (QToolButton *button : m_results)
        button->setEnabled(canWrite);
    m_addSource->setEnabled(canWrite);
    m_links->setReadOnly(!canWrite);
    QString validated = tr("Not yet.");
    if (m_finding) {
        const auto all = mapping::validations(database(), m_finding->id);
        if (!all.empty())
            validated = qstring(mapping::sentence(all.back(), m_context.language));
    }
    m_validated->setText(m_finding ? validated : QString());
    m_validated->setToolTip(m_validated->text());
    fillLinks();
    fillSources();
}

void FindingDetails::validate(ValidationResult result)
{
    // The meeting of the page "Validation", if there was one: else who and when can be said there later.
    mapping::ValidationMeeting meeting;
    const auto meetings =
        mapping::fieldActivities(database(), m_finding->area, mapping::ActivityKind::Validate);
    if (!meetings.empty())
        meeting = mapping::meetingOf(database(), meetings.back().id);
    if (!meeting.day)
        meeting.day = workbook::today(m_context.workbook->environment());
    m_context.edit(label(qstring(mapping::name(result, m_context.language))),
                   [workbook = m_context.workbook, finding = m_finding->id, meeting, result] {
                       mapping::validateFinding(workbook->database(), workbook->environment(), finding,
                                                meeting, result);
                   });
}

void FindingDetails::fillLinks()
{
    const bool isIntervention = m_finding && m_finding->section == Section::Interventions;
    const bool isLinked = isIntervention || (m_finding && mapping::isAnswered(m_finding->section));
    m_links->setVisible(isLinked);
    if (!isLinked)
        return;
    m_links->setTitle(isIntervention ? tr("Answers") : tr("Answered by"));
    m_links->setPlaceholder(isIntervention ? tr("There are no constraints and opportunities yet.")
                                           : tr("There are no interventions yet."));
    const auto linked = isIntervention ? mapping::answeredBy(database(), m_finding->id)
                                       : mapping::answersTo(database(), m_finding->id);
    std::vector<CheckList::Item> items;
    for (const Section section : isIntervention
                                     ? std::vector<Section>{Section::Constraints, Section::Opportunities}
                                     : std::vector<Section>{Section::Interventions}) {
        for (const Finding &other : mapping::findings(database(), m_finding->area, section)) {
            const bool isTicked = std::any_of(linked.begin(), linked.end(),
                                              [&](const Finding &one) { return one.id == other.id; });
            items.push_back({qstring(other.id.text), qstring(other.statement), isTicked});
        }
    }
    m_links->setItems(items);
}

void FindingDetails::storeLinks()
{
    std::vector<Id> others;
    for (const QString &id : m_links->checked())
        others.push_back(Id{id.toStdString()});
    const bool isSaved =
        m_context.edit(label(tr("Link")), [database = &database(), finding = *m_finding, others] {
            mapping::setLinks(*database, finding, others);
        });
    if (!isSaved)
        fillLinks();
}

void FindingDetails::fillSources()
{
    const int row = m_sources->currentRow();
    m_sources->clear();
    if (m_finding) {
        for (const FindingSource &source : mapping::findingSources(database(), m_finding->id)) {
            QString text = qstring(mapping::describe(database(), source, m_context.language));
            if (source.passage)
                text = text.isEmpty()
                           ? tr("“%1”", "a passage").arg(qstring(*source.passage))
                           : tr("%1: “%2”", "where from, a passage").arg(text, qstring(*source.passage));
            auto *item = new QListWidgetItem(breakable(text), m_sources);
            item->setData(Qt::UserRole, qstring(source.id.text));
            item->setData(Qt::AccessibleTextRole, text);
            item->setToolTip(text);
        }
    }
    m_sources->setCurrentRow(std::min(row, m_sources->count() - 1));
    m_removeSource->setEnabled(m_sources->currentRow() >= 0 && !m_context.workbook->isReadOnly());
}

void FindingDetails::fillSourceMenu()
{
    m_menu->clear();
    const auto add = [this](QMenu *menu, const QString &text, FindingSource source) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, source]() mutable {
            source.id = m_context.workbook->environment().newId();
            source.finding = m_finding->id;
            m_context.edit(label(tr("Add a source")), [database = &database(), source] {
                mapping::addFindingSource(*database, source);
            });
        });
    };
    QMenu *seen = m_menu->addMenu(tr("An observation"));
    for (const auto &observation : mapping::observations(database(), m_finding->area)) {
        FindingSource source;
        source.observation = observation.id;
        source.passage = observation.statement;
        add(seen,
            tr("%1: %2", "a topic, what was seen")
                .arg(qstring(mapping::name(observation.topic, m_context.language)),
                     shortened(mapping::sentence(observation, m_context.language))),
            source);
    }
    QMenu *told = m_menu->addMenu(tr("Somebody"));
    std::vector<Id> ids;
    for (const auto &person : people::involved(database(), people::Involvement::KeyInformant))
        ids.push_back(person.id);
    for (const Id &actor : mapping::actorsOf(database(), m_finding->area)) {
        if (std::find(ids.begin(), ids.end(), actor) == ids.end())
            ids.push_back(actor);
    }
    ids.resize(std::min(ids.size(), mostPeople));
    for (const Id &id : ids) {
        FindingSource source;
        source.stakeholder = id;
        add(told, qstring(mapping::describe(database(), source, m_context.language)), source);
    }
    for (QMenu *menu : {seen, told})
        menu->setEnabled(!menu->isEmpty());
}

void FindingDetails::openSource(const QListWidgetItem *item)
{
    const auto source =
        workbook::find<FindingSource>(database(), item->data(Qt::UserRole).toString().toStdString());
    if (source && !source->answer.isEmpty())
        m_context.open(QStringLiteral("interviews"), qstring(source->answer.text));
    else if (source && !source->observation.isEmpty())
        m_context.open(QStringLiteral("observations"), qstring(source->observation.text));
}

void FindingDetails::removeSource()
{
    const QListWidgetItem *item = m_sources->currentItem();
    if (!item)
        return;
    m_context.edit(label(tr("Take a source away")),
                   [database = &database(), id = item->data(Qt::UserRole).toString()] {
                       workbook::remove<FindingSource>(*database, id.toStdString());
                   });
}

} // namespace bandom::ui
