#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace bandom::test {

/// Types `text` as a keyboard of any script would: QTest::keyClicks knows Latin letters only.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        const int key = letter.isLetterOrNumber() && letter.unicode() < 128 ? letter.toUpper().unicode()
                                                                            : letter.unicode();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &release);
    }
}

} // namespace bandom::test
