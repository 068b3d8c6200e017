#pragma once

#include "text/Language.h"
#include "workbook/Workbook.h"

#include <QWidget>

class QLabel;

namespace bandom::ui {

class ScoreTable;
class WrapLabel;

/// What the hall sees: the ranking of the areas, live, to be read from the back. On the second screen where
/// there is one; Escape closes it. The facilitator's own window stays theirs.
class PresentationWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PresentationWindow(const text::Language &language);

    /// Null: nothing to show, and the window closes.
    void setWorkbook(workbook::Workbook *workbook);
    void setLanguage(const text::Language &language);

    /// Full screen, on another screen than `own` where there is one.
    void present(const QScreen *own);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();

    text::Language m_language;
    workbook::Workbook *m_workbook = nullptr;
    workbook::Workbook::Subscription m_subscription;
    WrapLabel *m_title = nullptr;
    ScoreTable *m_table = nullptr;
    WrapLabel *m_notes = nullptr;
};

} // namespace bandom::ui
