#pragma once

#include <QWidget>

class QProgressBar;
class QTimer;
class QToolButton;

namespace bandom::ui {

class TaskRunner;
class WrapLabel;

/// What is being done beside the screen, how far it is, and Cancel: in the status bar while it lasts.
class TaskBar : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBar(TaskRunner *tasks, QWidget *parent = nullptr);

private:
    void begin();
    void showProgress();

    TaskRunner *m_tasks;
    WrapLabel *m_title;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer *m_timer;
};

} // namespace bandom::ui
