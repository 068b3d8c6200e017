#include "ui/app/TaskRunner.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <exception>

namespace bandom::ui {

TaskRunner::TaskRunner(QObject *parent) : QObject(parent) {}

TaskRunner::~TaskRunner()
{
    cancel();
    waitForFinished();
}

void TaskRunner::waitForFinished()
{
    QThreadPool::globalInstance()->waitForDone();
}

bool TaskRunner::start(const Work &work)
{
    if (m_isRunning)
        return false;
    m_isRunning = true;
    m_isCancelled = false;
    QThreadPool::globalInstance()->start([this, work] {
        QString file;
        QString problem;
        try {
            const Task task{m_isCancelled, [this](int percent) { emit progressed(percent); }};
            file = work(task).value_or(QString());
        } catch (const std::exception &error) {
            problem = QString::fromUtf8(error.what());
        }
        // Back in the thread of the screen.
        QMetaObject::invokeMethod(
            this,
            [this, file, problem] {
                m_isRunning = false;
                if (problem.isEmpty())
                    emit finished(file);
                else
                    emit failed(problem);
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace bandom::ui
