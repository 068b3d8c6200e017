#include "FirstPaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace bandom::bench {

namespace {

long long nanoseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
}

} // namespace

FirstPaint::FirstPaint() : m_begin(std::chrono::steady_clock::now()) {}

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
    const auto now = std::chrono::steady_clock::now();
    std::printf("%lld %lld\n", nanoseconds(now.time_since_epoch()), nanoseconds(now - m_begin));
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace bandom::bench
