#pragma once

#include <QObject>

#include <chrono>

namespace bandom::bench {

/// Ends the program when the first window has painted all that is in it, and prints two times on its standard
/// output, in nanoseconds: that moment on the system's steady clock, which the program's starter can read as
/// well, and how long before it this object was made.
class FirstPaint : public QObject
{
public:
    FirstPaint();

    /// Watches the application's windows: once there is a QApplication.
    void watch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report() const;

    std::chrono::steady_clock::time_point m_begin;
    bool m_isSeen = false;
};

} // namespace bandom::bench
