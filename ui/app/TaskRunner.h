#pragma once

#include "ui/widgets/TaskProgress.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <memory>

namespace bandom::ui {

/// Work beside the screen, one after the other. It has no access to the workbook's connection: it opens a
/// reader of its own, and reads in one short transaction, since a reader holds up whoever writes. What is to
/// be written it hands back: `finished` writes it, in the screen's thread.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    /// Throws std::exception, whose what() is a sentence for the user, where it failed.
    using Work = std::function<void(TaskProgress &)>;

    struct Task
    {
        QString title; ///< what is done, for the user; empty: nobody needs to know
        Work work;
        /// In the screen's thread, once the work has ended well and was not cancelled.
        std::function<void()> finished = {};
    };

    explicit TaskRunner(QObject *parent = nullptr);
    ~TaskRunner() override; ///< waitForFinished()

    /// After what waits already.
    void start(Task task);

    bool isRunning() const { return m_progress != nullptr; }

    /// What is being done; empty where nobody needs to know, or where there is nothing.
    QString title() const { return m_title; }

    /// Of the work under way; 0 of 0 where there is none.
    int done() const { return m_progress ? m_progress->done() : 0; }
    int all() const { return m_progress ? m_progress->all() : 0; }

    /// Asks the work under way to stop.
    void cancel();

    /// Asks the work under way to stop and waits for it; what waits its turn is dropped.
    void waitForFinished();

signals:
    void started();
    void ended();
    void failed(const QString &problem);

private:
    void next();
    void end(const Task &task, const QString &problem);

    std::deque<Task> m_waiting;
    std::shared_ptr<TaskProgress> m_progress; ///< of the work under way
    QString m_title;
};

} // namespace bandom::ui
