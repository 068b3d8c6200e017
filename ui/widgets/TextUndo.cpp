#include "ui/widgets/TextUndo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace bandom::ui {

bool leavesUndoToWindow(QObject *field, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo) ||
                        key->keyCombination() == QKeyCombination(Qt::ControlModifier, Qt::Key_Y);
    if (!isUndo && !isRedo)
        return false;
    bool hasOwn = true;
    if (const auto *line = qobject_cast<QLineEdit *>(field))
        hasOwn = isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(field))
        hasOwn = isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (hasOwn)
        return false;
    event->ignore();
    return true;
}

} // namespace bandom::ui
