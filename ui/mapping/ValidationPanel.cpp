#include "ui/mapping/ValidationPanel.h"

#include "mapping/FieldActivity.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bandom::ui {

using mapping::Finding;
using mapping::Validation;
using mapping::ValidationResult;
using workbook::Id;

namespace {

constexpr int meetingWidth = 300;
constexpr int resultColumn = 2;

/// The keys 1, 2 and 3, on a Khmer keyboard too; none of another.
std::optional<ValidationResult> resultOf(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.size() != 1 || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return std::nullopt;
    switch (text.front().digitValue()) {
    case 1:
        return ValidationResult::Confirmed;
    case 2:
        return ValidationResult::Changed;
    case 3:
        return ValidationResult::Rejected;
    default:
        return std::nullopt;
    }
}

} // namespace

ValidationPanel::ValidationPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Meeting"), this);
    m_meeting = new QComboBox(this);
    m_meeting->setObjectName(QStringLiteral("meeting"));
    m_meeting->setAccessibleName(label->text());
    m_meeting->setMinimumWidth(meetingWidth);
    label->setBuddy(m_meeting);
    m_who = new WrapLabel({}, this);
    m_who->setObjectName(QStringLiteral("meetingWith"));
    m_who->setMaxLines(2);
    row->addWidget(label);
    row->addWidget(m_meeting);
    row->addWidget(m_who, 1);
    m_progress = new WrapLabel({}, this);
    m_progress->setObjectName(QStringLiteral("validationProgress"));
    auto *keys =
        new WrapLabel(tr("Keys: 1 confirmed, 2 changed, 3 rejected, and on to the next finding."), this);
    keys->setFont(textFont(TextSize::Small));
    keys->setForegroundRole(QPalette::PlaceholderText);
    m_model = std::make_unique<RecordModel<Row>>(source(), columns());
    m_table = new RecordTable(m_model.get(), this);
    m_table->setObjectName(QStringLiteral("validation"));
    m_table->setPlaceholder(tr("There are no findings to be validated yet."));
    m_table->view()->installEventFilter(this);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(keys);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_meeting, &QComboBox::activated, this, &ValidationPanel::reload);
}

void ValidationPanel::setArea(const Id &area, const QString &name)
{
    m_area = area;
    m_areaName = name;
}

std::vector<ValidationPanel::Row> ValidationPanel::rows() const
{
    std::vector<Row> all;
    const auto validated = mapping::validationsOf(database(), m_area);
    for (const mapping::Section section : mapping::sections) {
        for (Finding &finding : mapping::findings(database(), m_area, section)) {
            Row row;
            const auto found = validated.find(finding.id);
            row.finding = std::move(finding);
            if (found != validated.end()) {
                row.validation = found->second;
                row.result = found->second.result;
                row.note = found->second.note;
            }
            all.push_back(std::move(row));
        }
    }
    return all;
}

std::vector<Column<ValidationPanel::Row>> ValidationPanel::columns() const
{
    auto section = Column<Row>::shown(tr("Part"), [this](const Row &row) {
        return qstring(mapping::name(row.finding.section, m_context.language));
    });
    section.width = 12;
    auto statement =
        Column<Row>::shown(tr("Finding"), [](const Row &row) { return qstring(row.finding.statement); });
    statement.stretch = true;
    statement.width = 36;
    auto result = choiceColumn(tr("Result"), &Row::result, m_context.language);
    result.required = true;
    result.width = 12;
    auto note = Column<Row>::of(ColumnKind::LongText, tr("What was changed, or why not"), &Row::note);
    note.stretch = true;
    note.width = 18;
    note.write = [write = note.write](Row &row, const QVariant &value) -> std::optional<QString> {
        if (value.isValid() && !row.result)
            return tr("Say first whether it was confirmed, changed or rejected.");
        return write(row, value);
    };
    return {section, statement, result, note};
}

RecordSource<ValidationPanel::Row> ValidationPanel::source()
{
    RecordSource<Row> source;
    source.load = [this] { return m_area.isEmpty() ? std::vector<Row>() : rows(); };
    source.id = [](const Row &row) { return qstring(row.finding.id.text); };
    if (m_context.workbook->isReadOnly())
        return source;
    source.save = [this](const Row &row) -> std::optional<QString> {
        if (!row.result)
            return std::nullopt;
        const bool isNoteAlone = row.validation && row.validation->result == *row.result;
        return m_context.save(tr("Validation in %1: %2", "an area, a finding")
                                  .arg(m_areaName, qstring(row.finding.statement).left(60)),
                              [workbook = m_context.workbook, row, isNoteAlone, meeting = meeting()] {
                                  if (isNoteAlone) {
                                      Validation changed = *row.validation;
                                      changed.note = row.note;
                                      workbook::save(workbook->database(), changed);
                                      return;
                                  }
                                  mapping::validateFinding(workbook->database(), workbook->environment(),
                                                           row.finding.id, meeting, *row.result);
                              });
    };
    return source;
}

mapping::ValidationMeeting ValidationPanel::meeting() const
{
    mapping::ValidationMeeting meeting;
    const Id activity{m_meeting->currentData().toString().toStdString()};
    if (!activity.isEmpty())
        meeting = mapping::meetingOf(database(), activity);
    if (!meeting.day)
        meeting.day = workbook::today(m_context.workbook->environment());
    return meeting;
}

void ValidationPanel::fillMeetings()
{
    const QVariant before = m_meeting->currentData();
    m_meeting->clear();
    const auto meetings = m_area.isEmpty()
                              ? std::vector<mapping::FieldActivity>()
                              : mapping::fieldActivities(database(), m_area, mapping::ActivityKind::Validate);
    for (const auto &activity : meetings)
        m_meeting->addItem(qstring(mapping::title(activity, m_context.language)), qstring(activity.id.text));
    m_meeting->addItem(tr("No meeting in particular"), QString());
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(before)));
    const auto held = meeting();
    m_who->setText(
        held.withWhom ? tr("With: %1").arg(qstring(*held.withWhom))
        : meetings.empty()
            ? tr("Plan the meeting on the page “Field work”, so that it is known with whom it was.")
            : tr("With whom is not recorded: say so on the page “Field work”."));
}

void ValidationPanel::reload()
{
    fillMeetings();
    m_model->reload();
    const int all = m_model->recordCount();
    const int left = m_area.isEmpty() ? 0 : mapping::notValidated(database(), m_area);
    m_progress->setText(tr("%1 of %2 findings are validated.").arg(all - left).arg(all));
}

bool ValidationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_context.workbook->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const QModelIndex cell = m_table->view()->currentIndex();
    // In a column where words are typed a digit is the beginning of them.
    const bool isTyping = cell.isValid() && cell.column() > resultColumn;
    const auto result = resultOf(*static_cast<QKeyEvent *>(event));
    if (!result || isTyping || m_table->currentId().isEmpty())
        return QWidget::eventFilter(watched, event);
    validateCurrent(*result);
    return true;
}

void ValidationPanel::validateCurrent(ValidationResult result)
{
    const Id finding{m_table->currentId().toStdString()};
    const auto found = workbook::find<Finding>(database(), finding);
    if (!found)
        return;
    const bool isSaved = m_context.edit(
        tr("Validation in %1: %2", "an area, a finding").arg(m_areaName, qstring(found->statement).left(60)),
        [workbook = m_context.workbook, finding, meeting = meeting(), result] {
            mapping::validateFinding(workbook->database(), workbook->environment(), finding, meeting, result);
        });
    if (!isSaved)
        return;
    RecordView *view = m_table->view();
    const QModelIndex next = view->currentIndex().siblingAtRow(view->currentIndex().row() + 1);
    if (next.isValid())
        view->setCurrentIndex(next);
}

} // namespace bandom::ui
