#pragma once

#include "interview/InterviewGuide.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace bandom::ui {

class RecordTable;

/// The guides and their questions, which the team changes as it likes.
class GuidePanel : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the widget.
    GuidePanel(const PageContext &context, QWidget *parent = nullptr);

    void reload();

    /// The guide whose questions are on show; empty: none.
    const workbook::Id &guide() const { return m_guide; }

    /// Brings a guide or a question into view; false where there is none of this id.
    bool goTo(const QString &id);

private:
    using Guides = RecordModel<interview::InterviewGuide>;
    using Questions = RecordModel<interview::Question>;

    void buildGuides();
    void buildQuestions();
    QPushButton *addButton(RecordTable *table, const QString &text, const char *name, const QString &toolTip);
    void showGuide();
    void updateButtons();
    void copyGuide();
    void restoreGuide();
    void restoreQuestion();
    void addShipped();
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    workbook::Id m_guide;
    std::unique_ptr<Guides> m_guides;
    RecordTable *m_list = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_restoreGuide = nullptr;
    QPushButton *m_addShipped = nullptr;
    std::unique_ptr<Questions> m_questions;
    RecordTable *m_table = nullptr;
    QPushButton *m_restoreQuestion = nullptr;
};

} // namespace bandom::ui
