#pragma once

#include "ui/widgets/StepPage.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace bandom::ui {

/// The line at the head of a page that shows one area after the other: which of them. An area that was chosen
/// on one page is the one that the next page begins with.
class AreaBar : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the bar.
    explicit AreaBar(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the areas anew, those chosen as priority areas first and marked; the choice stays where it can.
    void reload();

    workbook::Id current() const; ///< empty: there is no area
    QString currentName() const;

    /// Chooses an area without a word; false where it is not there.
    bool choose(const workbook::Id &area);

    /// Puts something of the page at the right end of the line.
    void addWidget(QWidget *widget);

signals:
    /// The user chose an area, here or on another page. What was being typed on the page is stored by then:
    /// it belongs to the area before, and the wheel chooses another without taking the focus.
    void chosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void remember();

    const PageContext &m_context;
    QComboBox *m_box;
    QHBoxLayout *m_row;
};

} // namespace bandom::ui
