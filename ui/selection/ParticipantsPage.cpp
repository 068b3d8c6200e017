#include "ui/selection/ParticipantsPage.h"

#include "people/Double.h"
#include "selection/Meeting.h"
#include "text/Number.h"
#include "ui/people/AttendanceRecords.h"
#include "ui/people/DoubleMessage.h"
#include "ui/people/EraseAction.h"
#include "ui/print/PaperButton.h"
#include "ui/selection/SelectionStep.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using people::Involvement;
using people::Meeting;
using people::Participant;
using people::Stakeholder;
using workbook::Id;

namespace {

/// A day that does not turn the meeting around.
Column<Meeting> dayColumn(const QString &title, std::optional<std::chrono::year_month_day> Meeting::*day,
                          const QString &problem)
{
    auto column = Column<Meeting>::of(ColumnKind::Date, title, day);
    column.write = [write = column.write, problem](Meeting &meeting,
                                                   const QVariant &value) -> std::optional<QString> {
        if (auto refused = write(meeting, value))
            return refused;
        if (meeting.firstDay && meeting.lastDay && *meeting.lastDay < *meeting.firstDay)
            return problem;
        return std::nullopt;
    };
    return column;
}

} // namespace

std::vector<std::string> ParticipantsPage::tables() const
{
    return {"meeting", "attendance", "stakeholder", "stakeholder_role", "different_people"};
}

void ParticipantsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Space);
    buildForm();
    layout->addWidget(m_form);
    m_people = std::make_unique<RecordModel<Participant>>(
        AttendanceRecords::source(context(), selection::meetingId()),
        AttendanceRecords::columns(context(), selection::meetingId()));
    m_table = new RecordTable(m_people.get(), this);
    m_table->setObjectName(QStringLiteral("participants"));
    m_table->setPlaceholder(tr("Type the name of whoever comes in first: people who are known are offered."));
    auto *known = new QToolButton(m_table);
    known->setObjectName(QStringLiteral("expect"));
    known->setText(tr("Put on the list"));
    known->setToolTip(tr("Puts people who are known on the list, as expected: tick them when they come."));
    known->setPopupMode(QToolButton::InstantPopup);
    known->setMenu(new QMenu(known));
    const auto addChoice = [&](const QString &text, const auto &people) {
        connect(known->menu()->addAction(text), &QAction::triggered, this,
                [this, people] { expectPeople(people()); });
    };
    addChoice(tr("The key informants"),
              [this] { return people::involved(database(), Involvement::KeyInformant); });
    addChoice(tr("The team"), [this] { return people::involved(database(), Involvement::Team); });
    addChoice(tr("Everybody who is known"),
              [this] { return people::allStakeholders(database(), language()); });
    known->setEnabled(!workbook().isReadOnly());
    m_table->addToolBarWidget(known);
    addEraseAction(context(), m_table, [this](const QString &line) {
        const int row = m_people->rowOf(line);
        return row < 0 ? Id() : m_people->record(row).person.id;
    });
    m_counts = new WrapLabel({}, this);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_double = new DoubleMessage(context(), this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_double);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::Gap);
    foot->addWidget(m_counts, 1);
    addPaper(foot);
    layout->addLayout(foot);
    connect(m_table, &RecordTable::currentChanged, this, &ParticipantsPage::showDouble);
    setFocusProxy(m_table);
}

void ParticipantsPage::addPaper(QHBoxLayout *row)
{
    auto *label = new QLabel(tr("Contacts"), this);
    m_contacts = new QComboBox(this);
    m_contacts->setObjectName(QStringLiteral("contacts"));
    m_contacts->setAccessibleName(label->text());
    label->setBuddy(m_contacts);
    m_contacts->addItem(tr("Left out"), static_cast<int>(document::Contacts::None));
    m_contacts->addItem(tr("Of those who agreed"), static_cast<int>(document::Contacts::Agreed));
    m_contacts->addItem(tr("Of everybody"), static_cast<int>(document::Contacts::All));
    auto *paper = new PaperButton(
        context(),
        [this] {
            DocumentRequest request{database(), language(),
                                    workbook::isoTime(workbook().environment().now())};
            request.contacts = static_cast<document::Contacts>(m_contacts->currentData().toInt());
            return request;
        },
        this);
    for (const char *name : {"attendance", "participants"})
        paper->addDocument(selectionDocument(name));
    row->addWidget(label);
    row->addWidget(m_contacts);
    row->addWidget(paper);
}

void ParticipantsPage::buildForm()
{
    m_form = new RecordForm(this, 3, RecordForm::Labels::Above);
    const auto line = [](const QString &title, std::optional<std::string> Meeting::*member) {
        return Column<Meeting>::of(ColumnKind::Text, title, member);
    };
    const QString problem = tr("The last day is before the first.");
    m_form->addFields<Meeting>(
        {dayColumn(tr("First day"), &Meeting::firstDay, problem),
         dayColumn(tr("Last day, where it is another"), &Meeting::lastDay, problem),
         line(tr("Place"), &Meeting::place), line(tr("Title of the meeting"), &Meeting::title),
         line(tr("Purpose"), &Meeting::purpose), line(tr("Facilitator"), &Meeting::facilitator)},
        {QStringLiteral("firstDay"), QStringLiteral("lastDay"), QStringLiteral("place"),
         QStringLiteral("title"), QStringLiteral("purpose"), QStringLiteral("facilitator")},
        [this] { return selection::meeting(database()); },
        [this](const Meeting &meeting) {
            return save(tr("Change the particulars of the selection meeting"),
                        [database = &database(), meeting] { workbook::save(*database, meeting); });
        });
    m_form->setEnabled(!workbook().isReadOnly());
}

void ParticipantsPage::expectPeople(const std::vector<Stakeholder> &people)
{
    std::vector<std::pair<Id, Id>> added;
    for (const Stakeholder &person : people) {
        if (people::lineOf(database(), selection::meetingId(), person.id).isEmpty())
            added.emplace_back(workbook().environment().newId(), person.id);
    }
    if (added.empty()) {
        context().say(tr("All of them are on the list already."), false);
        return;
    }
    context().edit(
        tr("Put %n person(s) on the list", nullptr, static_cast<int>(added.size())),
        [database = &database(), added] { people::expect(*database, selection::meetingId(), added); });
}

void ParticipantsPage::showDouble()
{
    const auto personOf = [this](const QString &line) {
        const int row = m_people->rowOf(line);
        return row < 0 ? Id() : m_people->record(row).person.id;
    };
    if (m_double->showFor(personOf(m_table->currentId())) || workbook().isReadOnly())
        return;
    // Else the first on the list who may be there twice: a pasted list can hold several.
    const std::vector<people::Double> pairs = people::doubles(database());
    for (int row = 0; row < m_people->recordCount(); ++row) {
        const Id &person = m_people->record(row).person.id;
        const bool isTwice = std::any_of(pairs.begin(), pairs.end(), [&](const people::Double &pair) {
            return pair.one == person || pair.other == person;
        });
        if (isTwice && m_double->showFor(person))
            return;
    }
}

void ParticipantsPage::showCounts()
{
    const auto list = people::participants(database(), selection::meetingId());
    const auto all = people::count(list, false);
    const auto present = people::count(list, true);
    QStringList parts{tr("Present: %1").arg(qstring(people::countText(present.all, language())))};
    for (const auto &[category, count] : present.byCategory) {
        const QString name =
            category ? qstring(people::name(*category, language())) : tr("Category not recorded");
        parts.append(tr("%1: %2, of whom women %3", "a category and its people")
                         .arg(name, qstring(text::formatNumber(count.people)),
                              qstring(text::formatNumber(count.women))));
    }
    if (present.bodies > 0)
        parts.append(tr("Groups and offices: %1").arg(qstring(text::formatNumber(present.bodies))));
    parts.append(tr("On the list: %1").arg(qstring(people::countText(all.all, language()))));
    m_counts->setText(list.empty() ? QString() : parts.join(QStringLiteral("  ·  ")));
}

void ParticipantsPage::reload()
{
    m_form->reload();
    m_people->reload();
    showCounts();
    showDouble();
}

void ParticipantsPage::showRecord(const QString &id)
{
    // The meeting itself has no row.
    if (m_people->rowOf(id) < 0)
        return;
    m_table->goTo(id);
    m_table->setFocus();
}

} // namespace bandom::ui
