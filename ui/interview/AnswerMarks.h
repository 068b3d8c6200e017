#pragma once

#include "ui/widgets/StepPage.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QToolButton;

namespace bandom::ui {

/// The passages of an answer that were marked as findings, and what marks one.
class AnswerMarks : public QWidget
{
    Q_OBJECT

public:
    /// `passage` gives the words to be marked once what is typed is stored; empty: there are none. `context`
    /// outlives the widget.
    AnswerMarks(const PageContext &context, std::function<QString()> passage, QWidget *parent = nullptr);

    /// Shows the marks of an answer; empty: of none, and nothing can be marked.
    void setAnswer(const workbook::Id &answer);

private:
    void fillMenu(QMenu *menu);
    void openFinding();

    const PageContext &m_context;
    std::function<QString()> m_passage;
    workbook::Id m_answer;
    QToolButton *m_mark = nullptr;
    QListWidget *m_findings = nullptr;
};

} // namespace bandom::ui
