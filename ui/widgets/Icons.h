#pragma once

#include "ui/widgets/Style.h"

#include <QIcon>

namespace bandom::ui {

/// The line icons drawn for this program, files in resources/icons named alike ("folder-open.svg").
enum class Icon {
    Add,
    Back,
    Backup,
    Calendar,
    Close,
    Cluster,
    Copy,
    Criteria,
    Done,
    Down,
    Error,
    Expand,
    Export,
    FarmerGroup,
    FieldWork,
    File,
    FolderOpen,
    Guide,
    History,
    Home,
    Import,
    Info,
    Interview,
    Language,
    Map,
    MapPin,
    Margin,
    Market,
    Next,
    Note,
    Observe,
    Open,
    Partly,
    People,
    Presentation,
    Print,
    Priority,
    Rank,
    Redo,
    Remove,
    Report,
    Score,
    Search,
    Settings,
    Tie,
    Undo,
    Up,
    Warning,
};
constexpr int IconCount = static_cast<int>(Icon::Warning) + 1;

/// `which` in the colour of `tone`, sharp at any size; paler where it is disabled. Open, Partly and Done show
/// the state of a step or page.
QIcon icon(Icon which, Tone tone = Tone::Ink);

} // namespace bandom::ui
