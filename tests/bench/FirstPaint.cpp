#include "FirstPaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace bandom::bench {

void FirstPaint::watch()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isSeen) {
        m_isSeen = true;
        // The window paints its widgets in one go: whatever comes next is after the last of them.
        QTimer::singleShot(0, this, &FirstPaint::report);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::report() const
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const long long nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
    std::printf("%lld\n", nanoseconds);
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace bandom::bench
