#pragma once

#include <QObject>

namespace bandom::bench {

/// Ends the program when the first window has painted all that is in it, and prints that moment on its
/// standard output, in nanoseconds on the system's steady clock, which the program's starter can read as
/// well.
class FirstPaint : public QObject
{
public:
    /// Watches the application's windows: once there is a QApplication.
    void watch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report() const;

    bool m_isSeen = false;
};

} // namespace bandom::bench
