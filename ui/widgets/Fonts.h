#pragma once

#include <QFont>

namespace bandom::ui {

/// Makes the built-in fonts known: the same shapes on every machine, whether a Khmer font is installed or
/// not. Once, after the QGuiApplication exists.
void loadFonts();

/// The program's font at `pointSize`, Khmer first: the other way round digits between Khmer words come from
/// any font of the system. Hinting is off, so that layout is the same on screen, in print and in tests.
QFont bandomFont(double pointSize);

/// `font`, one of the program's, as `text` is set in it: without a Khmer letter the Latin face comes first.
/// Khmer first, the spaces between Latin words are of the Khmer face, and each word is shaped for itself,
/// which takes several times as long.
QFont fontFor(const QString &text, const QFont &font);

} // namespace bandom::ui
