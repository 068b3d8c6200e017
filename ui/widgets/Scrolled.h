#pragma once

class QScrollArea;
class QWidget;

namespace bandom::ui {

/// What scrolls up and down where there is no room for all of it, and takes the width that it gets.
QScrollArea *scrolled(QWidget *content);

} // namespace bandom::ui
