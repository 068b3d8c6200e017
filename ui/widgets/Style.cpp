#include "ui/widgets/Style.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>

#include <algorithm>
#include <cmath>
#include <memory>

namespace bandom::ui {
namespace {

/// Fusion with our own icons where it has pictures of its own: reading a picture loads Qt's plugins for all
/// kinds of them, before the first page is on the screen.
class Style : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (which) {
        case SP_ToolBarHorizontalExtensionButton: // of the menu bar too
            return icon(Icon::Expand);
        case SP_LineEditClearButton:
            return icon(Icon::Close, Tone::Muted);
        default:
            return QProxyStyle::standardIcon(which, option, widget);
        }
    }
};

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Tone::Page));
    palette.setColor(QPalette::WindowText, color(Tone::Ink));
    palette.setColor(QPalette::Base, color(Tone::Surface));
    palette.setColor(QPalette::AlternateBase, color(Tone::Page));
    palette.setColor(QPalette::Text, color(Tone::Ink));
    palette.setColor(QPalette::Button, color(Tone::Surface));
    palette.setColor(QPalette::ButtonText, color(Tone::Ink));
    palette.setColor(QPalette::BrightText, color(Tone::OnAccent));
    palette.setColor(QPalette::Highlight, color(Tone::Accent));
    palette.setColor(QPalette::HighlightedText, color(Tone::OnAccent));
    palette.setColor(QPalette::Link, color(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, color(Tone::Accent));
    palette.setColor(QPalette::PlaceholderText, color(Tone::Muted));
    palette.setColor(QPalette::ToolTipBase, color(Tone::Ink));
    palette.setColor(QPalette::ToolTipText, color(Tone::Surface));
    palette.setColor(QPalette::Mid, color(Tone::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x9a, 0xa5, 0xa0));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Tone::Line));
    return palette;
}

/// Colours stand in the sheet by the name of their tone, "@Accent".
QString withColors(QString sheet)
{
    // Longer names first: "@AccentSoft" begins with "@Accent".
    const std::pair<const char *, Tone> names[] = {
        {"@AccentSoft", Tone::AccentSoft},
        {"@Accent", Tone::Accent},
        {"@OnAccent", Tone::OnAccent},
        {"@WarningSoft", Tone::WarningSoft},
        {"@Warning", Tone::Warning},
        {"@ErrorSoft", Tone::ErrorSoft},
        {"@Error", Tone::Error},
        {"@Surface", Tone::Surface},
        {"@Page", Tone::Page},
        {"@Line", Tone::Line},
        {"@Ink", Tone::Ink},
        {"@Muted", Tone::Muted},
    };
    for (const auto &[name, tone] : names)
        sheet.replace(QLatin1String(name), color(tone).name());
    return sheet;
}

QString styleSheet()
{
    return withColors(QStringLiteral(R"(
QPushButton { background: @Surface; color: @Ink; border: 1px solid @Line; border-radius: 4px; padding: 5px 14px; }
QPushButton:hover, QPushButton:focus { border-color: @Accent; }
QPushButton:pressed { background: @AccentSoft; }
QPushButton:disabled { color: #9aa5a0; background: @Page; border-color: @Line; }
QPushButton[primary="true"] { background: @Accent; color: @OnAccent; border-color: @Accent; font-weight: bold; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:focus { background: #17533f; border-color: @Ink; }
QPushButton[primary="true"]:disabled { background: @Line; color: @Surface; border-color: @Line; }
QToolButton { background: transparent; color: @Ink; border: 1px solid transparent; border-radius: 4px; padding: 4px 7px; }
QToolButton[framed="true"] { background: @Surface; border-color: @Line; }
QToolButton:hover { background: @AccentSoft; }
QToolButton:focus { border-color: @Accent; }
QToolButton:checked, QToolButton:pressed { background: @AccentSoft; border-color: @Accent; }
QToolButton:disabled { color: #9aa5a0; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QListWidget, QTreeWidget {
    background: @Surface; color: @Ink; border: 1px solid @Line; border-radius: 4px; padding: 4px 6px;
    selection-background-color: @Accent; selection-color: @OnAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QListWidget:focus, QTreeWidget:focus {
    border: 1px solid @Accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/expand.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @Surface; border: 1px solid @Line; selection-background-color: @AccentSoft;
    selection-color: @Ink; outline: none; }
QHeaderView { background: @Page; border: none; }
QHeaderView::section { background: @Page; color: @Ink; border: none; border-right: 1px solid @Line;
    border-bottom: 1px solid @Line; padding: 4px 6px; font-weight: bold; }
QHeaderView::section:vertical { color: @Muted; font-weight: normal; }
QListWidget, QTreeWidget { selection-background-color: @AccentSoft; selection-color: @Ink; outline: none; }
QListWidget::item, QTreeWidget::item { padding: 2px; }
QTableView { background: @Surface; border: 1px solid @Line; gridline-color: @Line;
    selection-background-color: @AccentSoft; selection-color: @Ink; }
QTableView QTableCornerButton::section { background: @Page; border: none; border-right: 1px solid @Line;
    border-bottom: 1px solid @Line; }
QFrame[card="true"] { background: @Surface; border: 1px solid @Line; border-radius: 6px; }
QFrame#nextCard { background: @AccentSoft; border-color: @Accent; }
QToolTip { background: @Ink; color: @Surface; border: none; padding: 4px 6px; }
QMenu { background: @Surface; border: 1px solid @Line; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 10px; border-radius: 3px; }
QMenu::item:selected { background: @AccentSoft; color: @Ink; }
QScrollBar:vertical { background: @Page; width: 12px; margin: 0; }
QScrollBar:horizontal { background: @Page; height: 12px; margin: 0; }
QScrollBar::handle { background: #b9c6c0; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @Muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"));
}

} // namespace

QColor color(Tone tone)
{
    switch (tone) {
    case Tone::Page:
        return {0xf6, 0xf8, 0xf6};
    case Tone::Surface:
        return {0xff, 0xff, 0xff};
    case Tone::Line:
        return {0xd5, 0xde, 0xd9};
    case Tone::Ink:
        return {0x1d, 0x2b, 0x26};
    case Tone::Muted:
        return {0x5b, 0x69, 0x63};
    case Tone::Accent:
        return {0x1f, 0x6f, 0x54};
    case Tone::AccentSoft:
        return {0xdd, 0xee, 0xe6};
    case Tone::OnAccent:
        return {0xff, 0xff, 0xff};
    case Tone::Warning:
        return {0x8a, 0x56, 0x00};
    case Tone::WarningSoft:
        return {0xff, 0xf3, 0xd9};
    case Tone::Error:
        return {0xa8, 0x2a, 0x2a};
    case Tone::ErrorSoft:
        return {0xfb, 0xe6, 0xe4};
    }
    return {};
}

QColor heatColor(double share)
{
    const double s = std::clamp(share, 0.0, 1.0);
    const auto mix = [s](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * s)); };
    return {mix(0xf7, 0x72), mix(0xfb, 0xb9), mix(0xf8, 0x99)};
}

QFont textFont(TextSize size)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF();
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(body * 0.9);
        break;
    case TextSize::Body:
        break;
    case TextSize::Section:
        font.setPointSizeF(body * 1.15);
        font.setBold(true);
        break;
    case TextSize::Title:
        font.setPointSizeF(body * 1.6);
        font.setBold(true);
        break;
    }
    return font;
}

void applyStyle(QApplication &application)
{
    loadFonts();
    // Some desktops report no point size, or one at which Khmer subscripts run together.
    QApplication::setFont(bandomFont(std::max(9.5, QApplication::font().pointSizeF())));
    QApplication::setStyle(std::make_unique<Style>().release()); // the application owns it
    QApplication::setPalette(lightPalette());
    application.setStyleSheet(styleSheet());
}

} // namespace bandom::ui
