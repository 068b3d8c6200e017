#pragma once

#include "text/Language.h"
#include "workbook/Id.h"

#include <QWidget>

#include <SQLiteCpp/Database.h>

class QComboBox;
class QHBoxLayout;

namespace bandom::ui {

/// The line at the head of a page that shows one area after the other: which of them.
class AreaBar : public QWidget
{
    Q_OBJECT

public:
    explicit AreaBar(QWidget *parent = nullptr);

    /// Reads the areas anew; the choice stays where it can.
    void reload(const SQLite::Database &database, const text::Language &language);

    workbook::Id current() const; ///< empty: there is no area
    QString currentName() const;

    /// Chooses an area without a word; false where it is not there.
    bool choose(const workbook::Id &area);

    /// Puts something of the page at the right end of the line.
    void addWidget(QWidget *widget);

signals:
    /// The user chose an area. What was being typed on the page is stored by then: it belongs to the area
    /// before, and the wheel chooses another without taking the focus.
    void chosen();

private:
    QComboBox *m_box;
    QHBoxLayout *m_row;
};

} // namespace bandom::ui
