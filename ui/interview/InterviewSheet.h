#pragma once

#include "interview/Course.h"
#include "ui/widgets/RecordModel.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace bandom::ui {

class AnswerEditor;
class RecordForm;
class RecordTable;
class WrapLabel;

/// One interview: its questions in the guide's order, each with its answer, and the one that is being asked.
class InterviewSheet : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the widget.
    InterviewSheet(const PageContext &context, QWidget *parent = nullptr);

    /// Puts what chooses the interview at the head.
    void setChooser(QWidget *chooser);

    /// Shows another interview; empty: none.
    void setInterview(const workbook::Id &id);
    void reload();

    /// Brings a question, by its id, or an extra one, by that of its answer, into view.
    void goTo(const workbook::Id &id);

    /// Stores what is being typed; false where it could not be saved.
    bool commit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Model = RecordModel<interview::Item>;

    QWidget *buildQuestions();
    QWidget *buildAnswer();
    RecordSource<interview::Item> source();
    std::vector<Column<interview::Item>> columns() const;
    std::optional<interview::Item> current() const;
    void showCurrent();
    void goNext();
    void addExtra();
    void removeExtra();
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    std::optional<interview::Interview> m_interview;
    QString m_shown; ///< the id of the question in the editor
    QHBoxLayout *m_head = nullptr;
    WrapLabel *m_progress = nullptr;
    QPushButton *m_next = nullptr;
    std::unique_ptr<Model> m_items;
    RecordTable *m_table = nullptr;
    QLineEdit *m_extra = nullptr;
    QToolButton *m_addExtra = nullptr;
    AnswerEditor *m_editor = nullptr;
    RecordForm *m_note = nullptr;
};

} // namespace bandom::ui
