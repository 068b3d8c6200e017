#pragma once

#include "interview/SideBySide.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

class QComboBox;
class QTableWidget;
class QToolButton;

namespace bandom::ui {

class WrapLabel;

/// What several people answered to the same questions: a row for each question and a column for each
/// interview, or one question and a row for each interview.
class SideBySidePanel : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the widget.
    SideBySidePanel(const PageContext &context, QWidget *parent = nullptr);

    void setArea(const workbook::Id &area) { m_area = area; }

    /// Whose answers are on show: of which guide, and of which area; empty: of all areas.
    workbook::Id guide() const;
    workbook::Id scope() const;

    void reload();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// An answer shall be shown in its interview; `item` is the id of the question, or of an extra answer.
    void opened(const QString &interview, const QString &item);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillChoices();
    void fill();
    void layOut();
    void fillAll();
    void fillOne(const interview::SideBySide::Row &row);
    void put(int row, int column, const interview::SideBySide::Cell &cell, const interview::Interview &held,
             const interview::SideBySide::Row &of);
    void copy(bool all);
    QString head(const interview::Interview &held) const;
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    workbook::Id m_area;
    interview::SideBySide m_answers;
    QComboBox *m_guide = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_question = nullptr;
    QToolButton *m_copy = nullptr;
    QTableWidget *m_table = nullptr;
    WrapLabel *m_empty = nullptr;
};

} // namespace bandom::ui
