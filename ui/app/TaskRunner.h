#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace bandom::ui {

/// Work beside the screen, one at a time. It has no access to the workbook's connection: it opens a reader of
/// its own, and reads in one short transaction, since a reader holds up whoever writes.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    /// Throws std::exception, whose what() is a sentence for the user, where it failed.
    using Work = std::function<void()>;

    explicit TaskRunner(QObject *parent = nullptr);
    ~TaskRunner() override; ///< waits for the work

    /// False, with nothing begun, while other work is under way.
    bool start(const Work &work);
    void waitForFinished();

signals:
    void failed(const QString &problem);

private:
    bool m_isRunning = false;
};

} // namespace bandom::ui
