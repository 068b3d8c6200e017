#include "ui/widgets/RecordForm.h"

#include "ui/widgets/CellText.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/TextUndo.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <exception>

namespace bandom::ui {

namespace {

/// A pause in typing after which a long text is stored.
constexpr int pauseMilliseconds = 3000;
constexpr int longTextLines = 3;
constexpr int longestLabel = 170;
/// Characters of a choice that are seen at the least.
constexpr int shortestChoice = 8;

CellReading readingOf(const QWidget *editor, const ColumnLook &look)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return readCell(look, line->text());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return readCell(look, text->toPlainText());
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return {box->currentData(), {}};
    if (const auto *check = qobject_cast<const QCheckBox *>(editor))
        return {check->isChecked(), {}};
    return {};
}

} // namespace

RecordForm::RecordForm(QWidget *parent, int columns, Labels labels)
    : QWidget(parent),
      m_columns(columns),
      m_labels(labels)
{
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::Gap);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(labels == Labels::Above ? column : 2 * column + 1, 1);
}

QWidget *RecordForm::makeEditor(const ColumnLook &look, std::size_t index)
{
    const auto commitThis = [this, index] { commit(m_fields[index]); };
    switch (look.kind) {
    case ColumnKind::Choice: {
        auto *box = new QComboBox(this);
        // One long choice does not take the width from the fields beside it.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestChoice);
        if (!look.required)
            box->addItem(missingMark());
        for (const Choice &choice : look.choices())
            box->addItem(choice.label, choice.key);
        connect(box, &QComboBox::activated, this, commitThis);
        return box;
    }
    case ColumnKind::Check: {
        auto *check = new QCheckBox(this);
        connect(check, &QCheckBox::clicked, this, commitThis);
        return check;
    }
    case ColumnKind::LongText: {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        const int height = text->fontMetrics().lineSpacing() * longTextLines + 2 * metrics::CellPadding;
        if (m_labels == Labels::Above) {
            // It takes what height there is, and asks for no more than it needs.
            text->setMinimumHeight(height);
            text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        } else {
            text->setFixedHeight(height);
        }
        auto *pause = new QTimer(text);
        pause->setSingleShot(true);
        pause->setInterval(pauseMilliseconds);
        connect(text, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
        connect(pause, &QTimer::timeout, this, commitThis);
        return text;
    }
    default: {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::returnPressed, this, commitThis);
        return line;
    }
    }
}

void RecordForm::addField(const ColumnLook &look, const QString &objectName, std::function<QVariant()> read,
                          std::function<std::optional<QString>(const QVariant &)> enter)
{
    Field field;
    field.look = look;
    field.editor = makeEditor(look, m_fields.size());
    field.editor->setObjectName(objectName);
    field.editor->installEventFilter(this);
    if (m_fields.empty())
        setFocusProxy(field.editor);
    field.editor->setAccessibleName(look.title);
    field.editor->setToolTip(look.toolTip);
    field.problem = new WrapLabel({}, this);
    field.problem->setObjectName(objectName + QStringLiteral("Problem"));
    QPalette palette = field.problem->palette();
    palette.setColor(QPalette::WindowText, color(Tone::Error));
    field.problem->setPalette(palette);
    field.problem->hide();
    field.read = std::move(read);
    field.enter = std::move(enter);

    place(field);
    m_fields.push_back(std::move(field));
}

void RecordForm::place(const Field &field)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(field.editor);
    cell->addWidget(field.problem);
    auto *label = new WrapLabel(field.look.title, this);
    const bool isWide = field.look.kind == ColumnKind::LongText;
    if (isWide && m_cell % m_columns != 0)
        m_cell += m_columns - m_cell % m_columns;
    const int row = m_cell / m_columns;
    const int column = m_cell % m_columns;
    m_cell += isWide ? m_columns : 1;
    if (m_labels == Labels::Above) {
        const int span = isWide ? m_columns : 1;
        m_layout->addWidget(label, 2 * row, column, 1, span);
        m_layout->addLayout(cell, 2 * row + 1, column, 1, span);
        m_layout->setRowStretch(2 * row + 1, isWide ? 1 : 0);
        return;
    }
    label->setMinimumWidth(static_cast<int>(widestWord(field.look.title, label->font())) + 1);
    label->setMaximumWidth(longestLabel);
    label->setContentsMargins(0, metrics::CellPadding, 0, 0);
    m_layout->addWidget(label, row, 2 * column, Qt::AlignTop);
    m_layout->addLayout(cell, row, 2 * column + 1, 1, isWide ? 2 * m_columns - 1 : 1);
}

void RecordForm::reload()
{
    for (Field &field : m_fields) {
        // What could not be saved may have been, by trying again.
        if (field.isRefused && isStored(field))
            accept(field);
        if (!field.isRefused)
            show(field);
    }
}

bool RecordForm::isStored(const Field &field)
{
    const CellReading reading = readingOf(field.editor, field.look);
    return reading.problem.isEmpty() && reading.value == field.read();
}

void RecordForm::accept(Field &field)
{
    field.isRefused = false;
    field.problem->clear();
    field.problem->hide();
}

void RecordForm::startOver()
{
    for (Field &field : m_fields) {
        accept(field);
        field.stored = QVariant(QStringLiteral("another record"));
        show(field);
    }
}

void RecordForm::show(Field &field)
{
    const QVariant stored = field.read();
    // What is being typed is not disturbed by a reload that has nothing new for this field.
    if (field.editor->hasFocus() && stored == field.stored)
        return;
    field.stored = stored;
    // A pause in a long text stores it: the cursor stays, and so does a space at the end.
    if (field.editor->hasFocus() && field.look.kind == ColumnKind::LongText && isStored(field))
        return;
    const QString text = cellText(field.look, field.stored);
    if (auto *line = qobject_cast<QLineEdit *>(field.editor)) {
        const auto cursor = std::min<qsizetype>(line->cursorPosition(), text.size());
        line->setText(text);
        // A long text is read from its beginning; whoever types goes on where they were.
        line->setCursorPosition(line->hasFocus() ? static_cast<int>(cursor) : 0);
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(field.editor)) {
        if (area->toPlainText() != text) {
            const QSignalBlocker quiet(area);
            area->setPlainText(text);
        }
    } else if (auto *box = qobject_cast<QComboBox *>(field.editor)) {
        box->setCurrentIndex(std::max(0, field.stored.isValid() ? box->findData(field.stored) : 0));
    } else if (auto *check = qobject_cast<QCheckBox *>(field.editor)) {
        check->setChecked(field.stored.toBool());
    }
}

void RecordForm::commit()
{
    for (Field &field : m_fields)
        commit(field);
}

bool RecordForm::isRefused() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &field) { return field.isRefused; });
}

QStringList RecordForm::refusedTitles() const
{
    QStringList titles;
    for (const Field &field : m_fields) {
        if (field.isRefused)
            titles.append(field.look.title);
    }
    return titles;
}

void RecordForm::commit(Field &field)
{
    const bool wasRefused = field.isRefused;
    check(field);
    if (field.isRefused != wasRefused)
        emit refusalChanged();
}

/// Layouts don't ask how high a text is at the width it gets when they reckon how little height will do: the
/// reason says so itself, so that it never takes its height from the field above it.
void RecordForm::fitProblem(const Field &field)
{
    field.problem->setMinimumHeight(field.problem->heightForWidth(field.editor->width()));
}

void RecordForm::check(Field &field)
{
    const CellReading reading = readingOf(field.editor, field.look);
    std::optional<QString> problem;
    if (!reading.problem.isEmpty())
        problem = reading.problem;
    else if (reading.value != field.stored)
        problem = field.enter(reading.value);
    if (problem) {
        field.isRefused = true;
        field.problem->setText(*problem);
        fitProblem(field);
        field.problem->show();
        return;
    }
    accept(field);
    show(field);
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (leavesUndoToWindow(watched, event))
        return true;
    if (event->type() == QEvent::Resize) {
        for (const Field &field : m_fields) {
            if (field.editor == watched && field.isRefused)
                fitProblem(field);
        }
    }
    const bool isText = qobject_cast<QLineEdit *>(watched) || qobject_cast<QPlainTextEdit *>(watched);
    // A field's own menu is no leaving; another program's window is, since nobody knows for how long.
    if (isText && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        for (Field &field : m_fields) {
            if (field.editor == watched)
                commit(field);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bandom::ui
