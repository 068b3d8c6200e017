#include "ui/interview/InterviewSheet.h"

#include "interview/InterviewBlocks.h"
#include "ui/interview/AnswerEditor.h"
#include "ui/interview/InterviewList.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/TextUndo.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using interview::Interview;
using interview::Item;
using workbook::Id;

namespace {

/// Of an answer as the list shows it: the whole stands beside the list.
constexpr int longestAnswer = 120;

QString idOf(const Item &item)
{
    return qstring(item.question ? item.question->id.text : item.answer->id.text);
}

} // namespace

InterviewSheet::InterviewSheet(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    m_head = new QHBoxLayout;
    m_next = new QPushButton(icon(Icon::Next, Tone::OnAccent), tr("Next open question"), this);
    m_next->setObjectName(QStringLiteral("nextOpen"));
    m_next->setProperty("primary", true);
    m_next->setToolTip(
        tr("Ctrl+Enter goes on to the next question that was not asked, then to those that were "
           "skipped."));
    connect(m_next, &QPushButton::clicked, this, &InterviewSheet::goNext);
    m_head->addWidget(m_next);
    column->addLayout(m_head);
    m_progress = new WrapLabel({}, this);
    m_progress->setObjectName(QStringLiteral("progress"));
    column->addWidget(m_progress);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &InterviewSheet::goNext);
    }
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::Space);
    across->addWidget(buildQuestions(), 6);
    across->addWidget(buildAnswer(), 5);
    column->addLayout(across, 1);
    setFocusProxy(m_table);
}

void InterviewSheet::setChooser(QWidget *chooser)
{
    m_head->insertWidget(0, chooser, 1);
}

QWidget *InterviewSheet::buildQuestions()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    m_items = std::make_unique<Model>(source(), columns());
    m_table = new RecordTable(m_items.get(), part);
    m_table->setObjectName(QStringLiteral("questions"));
    m_table->setPlaceholder(tr("Choose an interview among those of the area, or add one there."));
    m_table->view()->installEventFilter(this);
    m_table->view()->setSortingEnabled(false);
    m_table->view()->verticalHeader()->hide();
    connect(m_table, &RecordTable::currentChanged, this, &InterviewSheet::showCurrent);
    connect(m_table, &RecordTable::opened, this, [this] { m_editor->setFocus(); });
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    m_extra = new QLineEdit(part);
    m_extra->setObjectName(QStringLiteral("extraQuestion"));
    m_extra->setPlaceholderText(tr("Another question, in your own words"));
    m_extra->setAccessibleName(m_extra->placeholderText());
    m_extra->installEventFilter(this);
    m_addExtra = new QToolButton(part);
    m_addExtra->setObjectName(QStringLiteral("addExtra"));
    m_addExtra->setText(tr("Add the question"));
    m_addExtra->setIcon(icon(Icon::Add, Tone::Accent));
    m_addExtra->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_extra, &QLineEdit::returnPressed, this, &InterviewSheet::addExtra);
    connect(m_addExtra, &QToolButton::clicked, this, &InterviewSheet::addExtra);
    row->addWidget(m_extra, 1);
    row->addWidget(m_addExtra);
    column->addLayout(row);
    return part;
}

QWidget *InterviewSheet::buildAnswer()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(metrics::Space);
    m_editor = new AnswerEditor(m_context, part);
    connect(m_editor, &AnswerEditor::removeRequested, this, &InterviewSheet::removeExtra);
    column->addWidget(m_editor, 1);
    m_note = new RecordForm(part, 1, RecordForm::Labels::Beside);
    const auto note =
        Column<Interview>::of(ColumnKind::LongText, tr("Notes on the interview"), &Interview::note);
    m_note->addFields<Interview>(
        {note}, {QStringLiteral("note")}, [this] { return m_interview.value_or(Interview()); },
        [this](const Interview &changed) -> std::optional<QString> {
            if (changed.id.isEmpty())
                return std::nullopt;
            return m_context.save(tr("%1: notes on the interview", "who was interviewed")
                                      .arg(interviewName(m_context, changed)),
                                  [database = &database(), changed] { workbook::save(*database, changed); });
        });
    column->addWidget(m_note);
    return part;
}

std::vector<Column<Item>> InterviewSheet::columns() const
{
    auto number = Column<Item>::shown(tr("No."), [this](const Item &item) {
        return item.question
                   ? qstring(item.question->number.value_or(""))
                   : qstring(m_context.language.translate("InterviewReport", "extra", "an extra question"));
    });
    number.width = 6;
    number.read = [read = number.read](const Item &item) {
        // A blank where the guide gives no number: nothing is missing there.
        const QVariant value = read(item);
        return value.isValid() ? value : QVariant(QStringLiteral(" "));
    };
    auto question = Column<Item>::shown(tr("Question"), [this](const Item &item) {
        const QString words = item.question ? qstring(interview::text(*item.question, m_context.language))
                                            : qstring(item.answer->extraQuestion.value_or(""));
        return item.depth > 0 ? QStringLiteral("– ") + words : words;
    });
    question.width = 34;
    question.stretch = true;
    auto answer = Column<Item>::shown(tr("Answer"), [this](const Item &item) {
        const QString all =
            qstring(document::plainText(interview::answerText(item.answer, m_context.language))).simplified();
        return all.size() > longestAnswer ? all.left(longestAnswer) + QStringLiteral("…") : all;
    });
    answer.width = 26;
    answer.stretch = true;
    return {number, question, answer};
}

RecordSource<Item> InterviewSheet::source()
{
    RecordSource<Item> source;
    source.load = [this] {
        return m_interview ? interview::course(database(), *m_interview) : std::vector<Item>();
    };
    source.id = &idOf;
    return source;
}

void InterviewSheet::setInterview(const Id &id)
{
    const bool isOther = !m_interview || m_interview->id != id;
    m_interview = workbook::find<Interview>(database(), id);
    if (isOther)
        m_note->startOver();
    reload();
    if (isOther && m_items->recordCount() > 0) {
        m_table->view()->setCurrentIndex(m_table->view()->model()->index(0, 1));
        showCurrent();
    }
}

void InterviewSheet::reload()
{
    if (m_interview)
        m_interview = workbook::find<Interview>(database(), m_interview->id);
    const bool canWrite = m_interview && !m_context.workbook->isReadOnly();
    m_items->reload();
    for (QWidget *part : std::initializer_list<QWidget *>{m_extra, m_addExtra, m_note})
        part->setEnabled(canWrite);
    const auto items = source().load();
    m_progress->setText(m_interview
                            ? qstring(interview::describe(interview::tally(items), m_context.language))
                            : tr("There is no interview in this area yet."));
    m_next->setEnabled(interview::nextOpen(items, 0).has_value());
    m_note->reload();
    showCurrent();
}

std::optional<Item> InterviewSheet::current() const
{
    const int row = m_items->rowOf(m_table->currentId());
    return row < 0 ? std::nullopt : std::optional(m_items->record(row));
}

void InterviewSheet::showCurrent()
{
    const QString id = m_table->currentId();
    // What could not be saved keeps its question on show.
    if (id != m_shown && !m_shown.isEmpty() && m_items->rowOf(m_shown) >= 0 && !m_editor->commit()) {
        m_table->goTo(m_shown);
        return;
    }
    m_shown = id;
    m_editor->setItem(m_interview.value_or(Interview()), current());
}

void InterviewSheet::goTo(const Id &id)
{
    m_table->goTo(qstring(id.text));
    showCurrent();
}

bool InterviewSheet::commit()
{
    m_note->commit();
    return m_editor->commit() && !m_note->isRefused();
}

void InterviewSheet::goNext()
{
    if (!m_interview || !commit())
        return;
    const auto items = source().load();
    const auto at = std::find_if(items.begin(), items.end(),
                                 [this](const Item &item) { return idOf(item) == m_table->currentId(); });
    const std::size_t from =
        at == items.end() ? items.size() - 1 : static_cast<std::size_t>(at - items.begin());
    const auto next = interview::nextOpen(items, from);
    if (!next)
        return;
    m_table->goTo(idOf(items[*next]));
    m_editor->setFocus();
}

void InterviewSheet::addExtra()
{
    const auto words = typed(m_extra->text());
    if (!m_interview || !words)
        return;
    const Id id = m_context.workbook->environment().newId();
    const bool isSaved = m_context.edit(tr("%1: add a question of our own", "who was interviewed")
                                            .arg(interviewName(m_context, *m_interview)),
                                        [database = &database(), held = m_interview->id, id, words = *words] {
                                            interview::addExtraQuestion(*database, held, id, words);
                                        });
    if (!isSaved)
        return;
    m_extra->clear();
    goTo(id);
    m_editor->setFocus();
}

void InterviewSheet::removeExtra()
{
    const auto item = current();
    if (!item || item->question)
        return;
    if (item->isAsked() &&
        !m_context.questions->confirm(tr("The answer goes with the question."), tr("Remove")))
        return;
    m_context.edit(tr("%1: remove a question of our own", "who was interviewed")
                       .arg(interviewName(m_context, *m_interview)),
                   [database = &database(), id = item->answer->id] {
                       workbook::remove<interview::Answer>(*database, id);
                   });
    m_table->setFocus();
}

bool InterviewSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_extra)
        return leavesUndoToWindow(watched, event) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && m_editor->answerByKey(key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bandom::ui
