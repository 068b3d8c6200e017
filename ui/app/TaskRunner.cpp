#include "ui/app/TaskRunner.h"

#include <QThreadPool>

#include <exception>

namespace bandom::ui {

TaskRunner::TaskRunner(QObject *parent) : QObject(parent) {}

TaskRunner::~TaskRunner()
{
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
    QThreadPool::globalInstance()->start([this, work] {
        QString problem;
        try {
            work();
        } catch (const std::exception &error) {
            problem = QString::fromUtf8(error.what());
        }
        // Back in the thread of the screen.
        QMetaObject::invokeMethod(
            this,
            [this, problem] {
                m_isRunning = false;
                if (!problem.isEmpty())
                    emit failed(problem);
            },
            Qt::QueuedConnection);
    });
    return true;
}

} // namespace bandom::ui
