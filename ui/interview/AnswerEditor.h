#pragma once

#include "interview/Course.h"
#include "ui/widgets/StepPage.h"

#include <QWidget>

#include <map>
#include <optional>

class QToolButton;

namespace bandom::ui {

class AnswerMarks;
class RecordForm;
class WrapLabel;

/// One question of an interview and its answer: yes or no, words, or why there is no answer.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives the widget.
    AnswerEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Shows a question of an interview; none: nothing to answer. Words that could not be saved stay as long
    /// as it is the same question.
    void setItem(const interview::Interview &interview, const std::optional<interview::Item> &item);

    /// Stores what is being typed; false where it could not be saved and stays in its field.
    bool commit();

    /// What one key does: Y and N for a question of yes or no, S, D and K for a state. False: nothing.
    bool answerByKey(const QString &key);

signals:
    void removeRequested();

private:
    void buildButtons();
    void show();

    /// What is to be marked: the selected words, or all that was said.
    QString passage();
    void choose(interview::Choice choice);
    void setState(interview::AnswerState state);
    interview::Answer answer() const;
    std::optional<QString> store(const interview::Answer &answer);
    QToolButton *addToggle(const QString &text, const char *name, const QString &toolTip);
    const SQLite::Database &database() const { return m_context.workbook->database(); }

    const PageContext &m_context;
    interview::Interview m_interview;
    std::optional<interview::Item> m_item;
    WrapLabel *m_question = nullptr;
    WrapLabel *m_hint = nullptr;
    QWidget *m_choiceRow = nullptr;
    std::map<interview::Choice, QToolButton *> m_choices;
    QWidget *m_stateRow = nullptr;
    std::map<interview::AnswerState, QToolButton *> m_states;
    WrapLabel *m_state = nullptr;
    RecordForm *m_words = nullptr;
    RecordForm *m_own = nullptr; ///< the words of an extra question
    AnswerMarks *m_marks = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace bandom::ui
