#pragma once

#include <QColor>
#include <QFont>

class QApplication;

/// The program's look in one place: calm, light, one accent colour. Widgets ask for colours by what they are
/// for, so that nothing else in the ui names a colour.
namespace bandom::ui {

enum class Tone {
    Page,        ///< behind everything
    Surface,     ///< what is worked on: tables, fields, panels
    Line,        ///< separators and frames
    Ink,         ///< text
    Muted,       ///< text that is less important; still 4.5:1 on Page
    Accent,      ///< the one accent: what is chosen, the main button
    AccentSoft,  ///< a background that belongs to the accent
    OnAccent,    ///< text on Accent
    Warning,     ///< text and icon of a warning
    WarningSoft, ///< its background
    Error,       ///< text and icon of an error
    ErrorSoft,   ///< its background
};
QColor color(Tone tone);

/// The background of a value between the lowest (0) and the highest (1) of its scale. Ink on any of them has
/// a contrast of at least 4.5:1.
QColor heatColor(double share);

/// Lengths in device-independent pixels.
namespace metrics {
constexpr int Gap = 6;     ///< between things that belong together
constexpr int Space = 12;  ///< between groups
constexpr int Margin = 20; ///< around a page
constexpr int Radius = 4;  ///< of corners
constexpr int IconSize = 18;
constexpr int GuidanceWidth = 300;
constexpr int CellPadding = 6;
} // namespace metrics

enum class TextSize { Small, Body, Section, Title };

/// The program's font in one of its few sizes, all of them relative to the system's font size.
QFont textFont(TextSize size);

/// Loads the fonts, sets the application's font, style, palette and style sheet. Once, before any widget is
/// made.
void applyStyle(QApplication &application);

} // namespace bandom::ui
