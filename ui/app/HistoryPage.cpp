#include "ui/app/HistoryPage.h"

#include "ui/app/RecordNames.h"
#include "ui/widgets/CellText.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "workbook/Structure.h"

#include <QDateTime>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace bandom::ui {

using workbook::HistoryEntry;
using workbook::RowChange;

namespace {

/// As many as are shown: an edit each few seconds for a whole working day.
constexpr int mostShown = 5000;

QString stateName(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Done:
        return HistoryPage::tr("stands");
    case HistoryEntry::State::Undone:
        return HistoryPage::tr("undone, can be redone");
    case HistoryEntry::State::Abandoned:
        return HistoryPage::tr("undone");
    }
    return {};
}

QString localTime(const std::string &iso)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate).toLocalTime();
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// One row's change in a line.
QString describe(const RowChange &change)
{
    const QString kind = recordKind(change.table);
    QStringList fields;
    for (const RowChange::Field &field : change.fields) {
        if (field.isKey || !isTold(change.table, field.column))
            continue;
        const QString before = field.before ? qstring(*field.before) : missingMark();
        const QString after = field.after ? qstring(*field.after) : missingMark();
        const QString column = fieldName(field.column);
        const bool isNamed = column.compare(kind, Qt::CaseInsensitive) != 0;
        if (!isNamed && change.operation == RowChange::Operation::Changed)
            fields.append(HistoryPage::tr("%1 → %2", "an old and a new value").arg(before, after));
        else if (change.operation == RowChange::Operation::Changed)
            fields.append(HistoryPage::tr("%1: %2 → %3", "a field, its old and its new value")
                              .arg(column, before, after));
        else if (field.before || field.after)
            fields.append(HistoryPage::tr("%1: %2", "a field and its value")
                              .arg(column, change.operation == RowChange::Operation::Added ? after : before));
    }
    const QString list = fields.join(QStringLiteral("; "));
    const auto told = [&](const QString &sentence) { return sentence.arg(kind, list).trimmed(); };
    switch (change.operation) {
    case RowChange::Operation::Added:
        return told(HistoryPage::tr("Added: %1. %2", "a kind of record and its fields"));
    case RowChange::Operation::Changed:
        return told(HistoryPage::tr("Changed: %1. %2", "a kind of record and its fields"));
    case RowChange::Operation::Removed:
        return told(HistoryPage::tr("Removed: %1. %2", "a kind of record and its fields"));
    }
    return {};
}

} // namespace

std::vector<std::string> HistoryPage::tables() const
{
    // Whatever changes makes an entry.
    return workbook::tableNames(database());
}

void HistoryPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    RecordSource<HistoryEntry> source;
    source.load = [this] { return workbook().history(mostShown); };
    source.id = [](const HistoryEntry &entry) { return qstring(entry.id.text); };
    using Entry = Column<HistoryEntry>;
    auto at = Entry::shown(tr("When"), [](const HistoryEntry &entry) { return localTime(entry.at); });
    at.width = 16;
    auto who = Entry::shown(tr("Who"), [](const HistoryEntry &entry) { return qstring(entry.who); });
    who.width = 14;
    auto machine = Entry::shown(tr("On"), [](const HistoryEntry &entry) { return qstring(entry.machine); });
    machine.width = 12;
    auto what = Entry::shown(tr("What"), [](const HistoryEntry &entry) { return qstring(entry.label); });
    what.width = 30;
    what.stretch = true;
    auto state = Entry::shown(tr("State"), [](const HistoryEntry &entry) { return stateName(entry.state); });
    state.width = 16;
    m_entries = std::make_unique<RecordModel<HistoryEntry>>(
        source, std::vector<Entry>{at, who, machine, what, state});
    m_table = new RecordTable(m_entries.get(), splitter);
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setPlaceholder(tr("Nothing has been changed since this workbook was made."));
    connect(m_table, &RecordTable::currentChanged, this, &HistoryPage::showDetails);
    m_details = new QTextBrowser(splitter);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setAccessibleName(tr("What the change did"));
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    setFocusProxy(m_table);
    layout->addWidget(splitter);
}

void HistoryPage::reload()
{
    m_entries->reload();
    if (m_table->currentId().isEmpty() && m_entries->recordCount() > 0)
        m_table->goTo(m_entries->recordId(0));
    showDetails(m_table->currentId());
}

void HistoryPage::showDetails(const QString &id)
{
    QStringList lines;
    if (!id.isEmpty()) {
        for (const RowChange &change : workbook().rowChangesOf(workbook::Id{id.toStdString()})) {
            if (isTold(change.table))
                lines.append(describe(change));
        }
    }
    m_details->setPlainText(breakable(lines.join(QLatin1Char('\n'))));
}

} // namespace bandom::ui
