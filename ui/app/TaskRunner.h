#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace bandom::ui {

/// Long work beside the screen, one at a time. The work has no access to the workbook's connection: it opens
/// a reader of its own, and reads in one short transaction, since a reader holds up whoever writes.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    /// What the work may do: look whether it is to stop, and tell how far it is (0 to 100).
    struct Task
    {
        const std::atomic<bool> &isCancelled;
        std::function<void(int percent)> progress;
    };

    /// Returns the file that it made; none where there was nothing to do. Throws std::exception where it
    /// failed.
    using Work = std::function<std::optional<QString>(const Task &)>;

    explicit TaskRunner(QObject *parent = nullptr);
    ~TaskRunner() override; ///< waits for the work, cancelled

    /// False, with nothing begun, while other work is under way.
    bool start(const Work &work);
    bool isRunning() const { return m_isRunning; }
    void cancel() { m_isCancelled = true; }
    void waitForFinished();

signals:
    void progressed(int percent);
    void finished(const QString &file); ///< empty: nothing was to be done
    void failed(const QString &problem);

private:
    std::atomic<bool> m_isCancelled = false;
    bool m_isRunning = false;
};

} // namespace bandom::ui
