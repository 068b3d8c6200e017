#include "ui/app/TaskRunner.h"

#include <QThreadPool>

#include <exception>
#include <utility>

namespace bandom::ui {

TaskRunner::TaskRunner(QObject *parent) : QObject(parent) {}

TaskRunner::~TaskRunner()
{
    waitForFinished();
}

void TaskRunner::waitForFinished()
{
    m_waiting.clear();
    cancel();
    QThreadPool::globalInstance()->waitForDone();
}

void TaskRunner::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void TaskRunner::start(Task task)
{
    m_waiting.push_back(std::move(task));
    if (!isRunning())
        next();
}

void TaskRunner::next()
{
    if (m_waiting.empty())
        return;
    Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_progress = std::make_shared<TaskProgress>();
    m_title = task.title;
    emit started();
    QThreadPool::globalInstance()->start([this, task, progress = m_progress] {
        QString problem;
        try {
            task.work(*progress);
        } catch (const std::exception &error) {
            problem = QString::fromUtf8(error.what());
        }
        // Back in the thread of the screen.
        QMetaObject::invokeMethod(
            this, [this, task, problem] { end(task, problem); }, Qt::QueuedConnection);
    });
}

void TaskRunner::end(const Task &task, const QString &problem)
{
    const std::shared_ptr<TaskProgress> progress = std::exchange(m_progress, nullptr);
    m_title.clear();
    emit ended();
    if (!problem.isEmpty())
        emit failed(problem);
    else if (task.finished && !progress->isCancelled())
        task.finished();
    // What finished() asked for may have begun.
    if (!isRunning())
        next();
}

} // namespace bandom::ui
