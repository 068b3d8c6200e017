#pragma once

class QEvent;
class QObject;

namespace bandom::ui {

/// For the event filter of a text field. A field takes Ctrl+Z and Ctrl+Y for itself even where it has nothing
/// to take back; then, by true, the window's own undo gets them.
bool leavesUndoToWindow(QObject *field, QEvent *event);

} // namespace bandom::ui
