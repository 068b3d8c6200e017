#include "ui/interview/AnswerEditor.h"

#include "ui/interview/AnswerMarks.h"
#include "ui/interview/InterviewList.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

namespace bandom::ui {

using interview::Answer;
using interview::AnswerState;
using interview::Item;
using workbook::Id;

namespace {

constexpr int longestLabel = 60;

bool isSame(const std::optional<Item> &a, const std::optional<Item> &b)
{
    if (!a || !b || a->question.has_value() != b->question.has_value())
        return !a && !b;
    return a->question ? a->question->id == b->question->id : a->answer->id == b->answer->id;
}

} // namespace

AnswerEditor::AnswerEditor(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    m_question = new WrapLabel({}, this);
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setFont(textFont(TextSize::Section));
    column->addWidget(m_question);
    m_own = new RecordForm(this, 1, RecordForm::Labels::Above);
    auto own = Column<Answer>::of(ColumnKind::Text, tr("Question of your own"), &Answer::extraQuestion);
    own.required = true;
    m_own->addFields<Answer>(
        {own}, {QStringLiteral("ownQuestion")}, [this] { return answer(); },
        [this](const Answer &changed) { return store(changed); });
    column->addWidget(m_own);
    m_hint = new WrapLabel({}, this);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setFont(textFont(TextSize::Small));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_hint);
    buildButtons();
    column->addWidget(m_choiceRow);
    m_words = new RecordForm(this, 1, RecordForm::Labels::Above);
    auto words = Column<Answer>::of(ColumnKind::LongText, tr("What was said"), &Answer::statement);
    words.write = [](Answer &changed, const QVariant &value) -> std::optional<QString> {
        changed = interview::withStatement(changed, typed(value.toString()));
        return std::nullopt;
    };
    m_words->addFields<Answer>(
        {words}, {QStringLiteral("statement")}, [this] { return answer(); },
        [this](const Answer &changed) { return store(changed); });
    column->addWidget(m_words, 1);
    m_marks = new AnswerMarks(
        m_context, [this] { return passage(); }, this);
    column->addWidget(m_marks);
    column->addWidget(m_state);
    column->addWidget(m_stateRow);
    setFocusProxy(m_words);
}

QToolButton *AnswerEditor::addToggle(const QString &text, const char *name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setProperty("framed", true);
    return button;
}

void AnswerEditor::buildButtons()
{
    m_choiceRow = new QWidget(this);
    auto *choices = new QHBoxLayout(m_choiceRow);
    choices->setContentsMargins({});
    m_choices[interview::Choice::Yes] =
        addToggle(tr("&Yes"), "yes", tr("Y in the list of questions, Alt+Y anywhere"));
    m_choices[interview::Choice::No] =
        addToggle(tr("&No"), "no", tr("N in the list of questions, Alt+N anywhere"));
    for (const auto &[choice, button] : m_choices) {
        choices->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, choice = choice] { choose(choice); });
    }
    choices->addStretch(1);

    m_state = new WrapLabel({}, this);
    m_state->setObjectName(QStringLiteral("state"));
    m_stateRow = new QWidget(this);
    auto *states = new QHBoxLayout(m_stateRow);
    states->setContentsMargins({});
    states->setSpacing(metrics::Gap);
    m_states[AnswerState::Skipped] =
        addToggle(tr("&Skip for now"), "skipped", tr("S in the list of questions, Alt+S anywhere"));
    m_states[AnswerState::Declined] =
        addToggle(tr("&Did not want to say"), "declined", tr("D in the list of questions, Alt+D anywhere"));
    m_states[AnswerState::DoesNotKnow] =
        addToggle(tr("Does not &know"), "doesNotKnow", tr("K in the list of questions, Alt+K anywhere"));
    for (const AnswerState state : {AnswerState::Skipped, AnswerState::Declined, AnswerState::DoesNotKnow}) {
        states->addWidget(m_states[state]);
        connect(m_states[state], &QToolButton::clicked, this, [this, state] { setState(state); });
    }
    states->addStretch(1);
    m_remove = new QToolButton(this);
    m_remove->setObjectName(QStringLiteral("removeExtra"));
    m_remove->setIcon(icon(Icon::Remove));
    m_remove->setToolTip(tr("Remove this question of your own"));
    m_remove->setAccessibleName(m_remove->toolTip());
    states->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &AnswerEditor::removeRequested);
}

void AnswerEditor::setItem(const interview::Interview &held, const std::optional<Item> &item)
{
    const bool isOther = held.id != m_interview.id || !isSame(m_item, item);
    m_interview = held;
    m_item = item;
    show();
    for (RecordForm *form : {m_words, m_own}) {
        if (isOther)
            form->startOver();
        else
            form->reload();
    }
}

void AnswerEditor::show()
{
    const bool canWrite = m_item && !m_context.workbook->isReadOnly();
    const bool isExtra = m_item && !m_item->question;
    const bool isYesNo =
        m_item && m_item->question && m_item->question->kind == interview::QuestionKind::YesNo;
    setEnabled(canWrite);
    QString words;
    if (m_item && m_item->question) {
        words = qstring(interview::text(*m_item->question, m_context.language));
        if (m_item->question->number)
            words = tr("%1. %2", "the number of a question in the guide, the question")
                        .arg(qstring(*m_item->question->number), words);
    }
    m_question->setText(words);
    m_question->setVisible(!isExtra);
    m_own->setVisible(isExtra);
    m_remove->setVisible(isExtra);
    m_hint->setText(m_item && !m_item->applies
                        ? tr("This follows an answer that is different now. What was said to it is kept.")
                        : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_choiceRow->setVisible(isYesNo);
    const Answer shown = answer();
    for (const auto &[choice, button] : m_choices)
        button->setChecked(shown.choice == choice);
    for (const auto &[state, button] : m_states)
        button->setChecked(shown.state == state);
    m_marks->setAnswer(m_item && m_item->answer ? m_item->answer->id : Id());
    m_state->setText(!m_item              ? QString()
                     : !m_item->isAsked() ? tr("Not asked yet.")
                                          : qstring(interview::name(shown.state, m_context.language)));
}

Answer AnswerEditor::answer() const
{
    Answer current;
    if (!m_item)
        return current;
    if (m_item->answer) {
        // What is stored now: the item is as it was when the page was last read.
        return workbook::find<Answer>(database(), m_item->answer->id).value_or(*m_item->answer);
    }
    current.interview = m_interview.id;
    if (m_item->question)
        current.question = m_item->question->id;
    return current;
}

std::optional<QString> AnswerEditor::store(const Answer &changed)
{
    // While nothing is shown there is nothing to answer.
    if (!m_item)
        return std::nullopt;
    Answer stored = changed;
    if (stored.id.isEmpty())
        stored.id = m_context.workbook->environment().newId();
    QString question = m_item->question ? qstring(interview::text(*m_item->question, m_context.language))
                                        : qstring(stored.extraQuestion.value_or(""));
    if (question.size() > longestLabel)
        question = question.left(longestLabel) + QStringLiteral("…");
    return m_context.save(tr("%1: answer to “%2”", "who was interviewed, a question")
                              .arg(interviewName(m_context, m_interview), question),
                          [database = &database(), stored] { interview::saveAnswer(*database, stored); });
}

QString AnswerEditor::passage()
{
    const auto *text = m_words->findChild<QPlainTextEdit *>(QStringLiteral("statement"));
    // Before it is stored: storing may cut off white space, and the selection with it.
    QString words = text->textCursor().selectedText();
    words.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    if (!commit())
        return {};
    return words.isEmpty() ? text->toPlainText() : words;
}

bool AnswerEditor::commit()
{
    m_words->commit();
    const bool isExtra = m_item && !m_item->question;
    if (isExtra)
        m_own->commit();
    return !m_words->isRefused() && !(isExtra && m_own->isRefused());
}

void AnswerEditor::choose(interview::Choice choice)
{
    if (!commit())
        return;
    // The same once more takes it back.
    const Answer before = answer();
    store(interview::withChoice(before, before.choice == choice ? std::nullopt : std::optional(choice)));
    show();
}

void AnswerEditor::setState(AnswerState state)
{
    if (!commit())
        return;
    const Answer before = answer();
    store(interview::withState(before, before.state == state ? std::nullopt : std::optional(state)));
    show();
}

bool AnswerEditor::answerByKey(const QString &key)
{
    if (!m_item || m_context.workbook->isReadOnly() || key.isEmpty())
        return false;
    // The letters that the same keys give on a Khmer keyboard are taken too.
    static const QString letters[] = {QStringLiteral("yYយួ"), QStringLiteral("nNនណ"), QStringLiteral("sSសៃ"),
                                      QStringLiteral("dDដឌ"), QStringLiteral("kKកគ")};
    const auto isOf = [&](int which) { return letters[which].contains(key.at(0)); };
    const bool isYesNo = m_item->question && m_item->question->kind == interview::QuestionKind::YesNo;
    if (isYesNo && (isOf(0) || isOf(1)))
        choose(isOf(0) ? interview::Choice::Yes : interview::Choice::No);
    else if (isOf(2))
        setState(AnswerState::Skipped);
    else if (isOf(3))
        setState(AnswerState::Declined);
    else if (isOf(4))
        setState(AnswerState::DoesNotKnow);
    else
        return false;
    return true;
}

} // namespace bandom::ui
