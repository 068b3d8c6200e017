#include "ui/widgets/RecordDelegate.h"

#include "ui/widgets/CellText.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordModelBase.h"
#include "ui/widgets/RecordProxy.h"
#include "ui/widgets/Style.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace bandom::ui {
namespace {

constexpr const char *Refusal = "refusal";
constexpr const char *Loaded = "loaded";
constexpr const char *Committing = "committing";

RecordModelBase *recordsOf(const QModelIndex &index)
{
    return qobject_cast<RecordModelBase *>(qobject_cast<const RecordProxy *>(index.model())->sourceModel());
}

QModelIndex sourceOf(const QModelIndex &index)
{
    return qobject_cast<const RecordProxy *>(index.model())->mapToSource(index);
}

const ColumnLook &lookOf(const QModelIndex &index)
{
    return recordsOf(index)->look(index.column());
}

QComboBox *choiceEditor(QWidget *parent, const ColumnLook &column)
{
    auto *box = new QComboBox(parent);
    if (!column.required)
        box->addItem(missingMark());
    for (const Choice &choice : column.choices ? column.choices() : std::vector<Choice>())
        box->addItem(choice.label, choice.key);
    return box;
}

QListWidget *tagsEditor(QWidget *parent, const ColumnLook &column)
{
    auto *list = new QListWidget(parent);
    for (const Choice &choice : column.choices ? column.choices() : std::vector<Choice>()) {
        auto *item = new QListWidgetItem(choice.label, list);
        item->setData(Qt::UserRole, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list->setCurrentRow(0);
    return list;
}

CellReading read(const QWidget *editor, const ColumnLook &column)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return readCell(column, line->text());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return readCell(column, text->toPlainText());
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return {box->currentData(), {}};
    QStringList keys;
    if (const auto *list = qobject_cast<const QListWidget *>(editor)) {
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                keys.append(list->item(i)->data(Qt::UserRole).toString());
        }
    }
    return {keys.isEmpty() ? QVariant() : QVariant(keys), {}};
}

} // namespace

QString RecordDelegate::refusal(const QWidget *editor)
{
    return editor->property(Refusal).toString();
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const ColumnLook &column = lookOf(index);
    QWidget *editor = nullptr;
    switch (column.kind) {
    case ColumnKind::Choice: {
        auto *box = choiceEditor(parent, column);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<RecordDelegate *>(this);
            self->finish(box, 0, 0);
        });
        editor = box;
        break;
    }
    case ColumnKind::Tags:
        editor = tagsEditor(parent, column);
        break;
    case ColumnKind::LongText: {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        editor = text;
        break;
    }
    default: {
        auto *line = new QLineEdit(parent);
        if (column.kind == ColumnKind::Date)
            line->setPlaceholderText(tr("11 September 2018"));
        if (column.suggestions)
            suggest(line, column.suggestions);
        editor = line;
    }
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(column.title);
    return editor;
}

void RecordDelegate::suggest(QLineEdit *line,
                             const std::function<std::vector<Choice>(const QString &)> &suggestions) const
{
    auto *known = new QStandardItemModel(line);
    auto *completer = new QCompleter(known, line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setWidget(line);
    completer->popup()->setObjectName(QStringLiteral("suggestions"));
    // After the completer's own filter, so that Enter comes here first.
    completer->popup()->installEventFilter(const_cast<RecordDelegate *>(this));
    connect(line, &QLineEdit::textEdited, completer, [known, completer, suggestions](const QString &typed) {
        known->clear();
        for (const Choice &choice : suggestions(withoutBreaks(typed))) {
            auto *item = new QStandardItem(choice.label);
            item->setData(choice.key, Qt::UserRole);
            known->appendRow(item);
        }
        if (known->rowCount() > 0)
            completer->complete();
        else
            completer->popup()->hide();
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), line,
            [line](const QModelIndex &index) { line->setText(index.data(Qt::UserRole).toString()); });
}

bool RecordDelegate::takeSuggestion(QAbstractItemView *popup, QKeyEvent *key)
{
    const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    auto *line = qobject_cast<QLineEdit *>(popup->focusProxy());
    if (!line || !(isTab || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        return false;
    const QModelIndexList selected = popup->selectionModel()->selectedIndexes();
    popup->hide();
    if (!selected.isEmpty())
        line->setText(selected.first().data(Qt::UserRole).toString());
    // As if it had been typed and the key pressed in the cell.
    QCoreApplication::sendEvent(line, key);
    return true;
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrapDelegate::initStyleOption(option, index);
    // Its words go over all of its cells: the view writes them.
    if (recordsOf(index)->isNewRow(sourceOf(index).row()))
        option->text.clear();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isNew = index.isValid() && recordsOf(index)->isNewRow(sourceOf(index).row());
    return WrapDelegate::sizeHint(option, isNew ? QModelIndex() : index);
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A reload must not overwrite what is being typed.
    if (editor->property(Loaded).toBool())
        return;
    editor->setProperty(Loaded, true);
    const QVariant value = index.data(RecordModelBase::ValueRole);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(index.data(Qt::EditRole).toString());
        line->selectAll();
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(index.data(Qt::EditRole).toString());
        text->moveCursor(QTextCursor::End);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    } else if (auto *list = qobject_cast<QListWidget *>(editor)) {
        for (int i = 0; i < list->count(); ++i) {
            if (value.toStringList().contains(list->item(i)->data(Qt::UserRole).toString()))
                list->item(i)->setCheckState(Qt::Checked);
        }
    }
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    // Adding a record moves the current cell, and with it comes a second call.
    if (editor->property(Committing).toBool())
        return;
    editor->setProperty(Committing, true);
    const CellReading reading = read(editor, lookOf(index));
    QString problem = reading.problem;
    if (problem.isEmpty())
        problem = recordsOf(index)->enter(sourceOf(index), reading.value).value_or(QString());
    editor->setProperty(Refusal, problem);
    editor->setProperty(Committing, false);
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect room = option.rect;
    const int line = option.fontMetrics.height();
    if (const auto *list = qobject_cast<QListWidget *>(editor)) {
        room.setHeight(std::min(list->sizeHintForRow(0) * list->count() + 12, 9 * line));
        room.setWidth(std::max(room.width(), list->sizeHintForColumn(0) + 40));
    } else if (qobject_cast<QPlainTextEdit *>(editor)) {
        room.setHeight(std::max(room.height(), 5 * line));
        room.setWidth(std::max(room.width(), 260));
    } else {
        room.setHeight(std::max(room.height(), editor->sizeHint().height()));
        room.setWidth(std::max(room.width(), 110));
    }
    // Inside what can be seen, at the bottom and at the right too.
    const QRect visible = editor->parentWidget()->rect();
    room.moveBottom(std::min(room.bottom(), visible.bottom()));
    room.moveRight(std::min(room.right(), visible.right()));
    room.moveTopLeft({std::max(room.left(), 0), std::max(room.top(), 0)});
    editor->setGeometry(room);
}

bool RecordDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (auto *popup = qobject_cast<QAbstractItemView *>(object);
        popup && popup->objectName() == QLatin1String("suggestions"))
        return event->type() == QEvent::KeyPress && takeSuggestion(popup, static_cast<QKeyEvent *>(event));
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return WrapDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & (Qt::ShiftModifier | Qt::AltModifier | Qt::ControlModifier));
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (event->type() == QEvent::ShortcutOverride || !(enter || tab))
        return WrapDelegate::eventFilter(object, event);
    if (tab) {
        finish(editor, key->key() == Qt::Key_Tab ? 1 : -1, 0);
        return true;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor); text && !plain) {
        text->insertPlainText(QStringLiteral("\n"));
        return true;
    }
    finish(editor, 0, plain ? 1 : -1);
    return true;
}

void RecordDelegate::finish(QWidget *editor, int columns, int rows)
{
    emit commitData(editor);
    const bool accepted = refusal(editor).isEmpty();
    emit closeEditor(editor, NoHint);
    if (accepted)
        emit moveRequested(columns, rows);
}

bool RecordDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const ColumnLook &column = lookOf(index);
    if (column.kind != ColumnKind::Check || !(index.flags() & Qt::ItemIsUserCheckable))
        return WrapDelegate::editorEvent(event, model, option, index);
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         option.rect.contains(static_cast<QMouseEvent *>(event)->pos());
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool checked = index.data(RecordModelBase::ValueRole).toBool();
    if (const auto problem = recordsOf(index)->enter(sourceOf(index), !checked))
        emit refused(*problem);
    return true;
}

} // namespace bandom::ui
