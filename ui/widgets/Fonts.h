#pragma once

#include <QFont>

namespace bandom::ui {

/// Makes the built-in fonts known: the same shapes on every machine, whether a Khmer font is installed or
/// not. Once, after the QGuiApplication exists.
void loadFonts();

/// The program's font at `pointSize`, Khmer first: the other way round digits between Khmer words come from
/// any font of the system. Hinting is off, so that layout is the same on screen, in print and in tests.
QFont bandomFont(double pointSize);

} // namespace bandom::ui
