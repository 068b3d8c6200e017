#include "ui/interview/GuidePanel.h"

#include "interview/GuideTemplate.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/IdColumn.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/Style.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using interview::InterviewGuide;
using interview::Question;
using workbook::Id;

namespace {

constexpr int guidesHeight = 190;
constexpr int longestChoice = 50;

std::vector<interview::GuideTemplate> shipped(const PageContext &context)
{
    return interview::parseGuideTemplates(context.shippedTemplate(QStringLiteral("interview-guides")));
}

} // namespace

GuidePanel::GuidePanel(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    buildGuides();
    buildQuestions();
    column->addWidget(m_list);
    column->addWidget(m_table, 1);
    setFocusProxy(m_list);
}

QPushButton *GuidePanel::addButton(RecordTable *table, const QString &text, const char *name,
                                   const QString &toolTip)
{
    auto *button = new QPushButton(text, table);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    table->addToolBarWidget(button);
    return button;
}

void GuidePanel::buildGuides()
{
    m_guides = std::make_unique<Guides>(guideSource(), guideColumns());
    m_list = new RecordTable(m_guides.get(), this);
    m_list->setObjectName(QStringLiteral("guides"));
    m_list->setPlaceholder(tr("Type a name for a guide of your own, or take over those of the method."));
    m_list->setFixedHeight(guidesHeight);
    m_copy = addButton(m_list, tr("Copy"), "copyGuide",
                       tr("Make a guide with the same questions, to change for another purpose"));
    m_restoreGuide =
        addButton(m_list, tr("Restore the guide"), "restoreGuide",
                  tr("Bring back the questions that it began with; answers and your own questions stay"));
    m_addShipped = addButton(m_list, tr("Take over the method's guides"), "addShipped",
                             tr("Add the guides of the method that are not here"));
    connect(m_copy, &QPushButton::clicked, this, &GuidePanel::copyGuide);
    connect(m_restoreGuide, &QPushButton::clicked, this, &GuidePanel::restoreGuide);
    connect(m_addShipped, &QPushButton::clicked, this, &GuidePanel::addShipped);
    connect(m_list, &RecordTable::currentChanged, this, &GuidePanel::showGuide);
}

void GuidePanel::buildQuestions()
{
    m_questions = std::make_unique<Questions>(questionSource(), questionColumns());
    m_table = new RecordTable(m_questions.get(), this);
    m_table->setObjectName(QStringLiteral("guideQuestions"));
    m_table->setPlaceholder(tr("Type the first question of this guide."));
    m_restoreQuestion = addButton(m_table, tr("Restore the question"), "restoreQuestion",
                                  tr("Bring back the words, the number and the kind that it began with"));
    connect(m_restoreQuestion, &QPushButton::clicked, this, &GuidePanel::restoreQuestion);
    connect(m_table, &RecordTable::currentChanged, this, &GuidePanel::updateButtons);
}

std::vector<Column<InterviewGuide>> GuidePanel::guideColumns() const
{
    using G = InterviewGuide;
    auto english = Column<G>::of(ColumnKind::Text, tr("Name in English"), &G::nameEnglish);
    auto khmer = Column<G>::of(ColumnKind::Text, tr("Name in Khmer"), &G::nameKhmer);
    for (auto *name : {&english, &khmer}) {
        name->width = 30;
        name->stretch = true;
    }
    auto questions = Column<G>::shown(tr("Questions"), [this](const G &guide) {
        return QString::number(interview::questionCount(interview::questions(database(), guide.id)));
    });
    questions.toolTip = tr("Parts of a question are not counted by themselves.");
    questions.width = 9;
    auto held = Column<G>::shown(tr("Interviews"), [this](const G &guide) {
        return QString::number(
            workbook::value<int>(database(), "SELECT count(*) FROM interview WHERE guide_id = ?", guide.id)
                .value_or(0));
    });
    held.width = 9;
    // The reader's language first.
    if (m_context.language.isKhmer())
        return {khmer, english, questions, held};
    return {english, khmer, questions, held};
}

RecordSource<InterviewGuide> GuidePanel::guideSource()
{
    OrderedList<InterviewGuide> list;
    list.load = [this] { return interview::guides(database()); };
    list.name = [this](const InterviewGuide &guide) {
        return qstring(interview::name(guide, m_context.language));
    };
    list.labels = ListLabels::titled(tr("Guides for interviews"));
    list.problem = [](const InterviewGuide &guide) -> std::optional<QString> {
        if (!guide.nameEnglish && !guide.nameKhmer)
            return tr("A guide needs a name in one of the languages.");
        return std::nullopt;
    };
    list.mayRemove = [this](const QStringList &ids) { return mayRemoveGuides(ids); };
    return orderedSource(m_context, std::move(list));
}

std::vector<Column<Question>> GuidePanel::questionColumns()
{
    using Q = Question;
    auto number = Column<Q>::of(ColumnKind::Text, tr("No."), &Q::number);
    number.toolTip = tr("Its number in the guide: a label, which may be left blank.");
    number.width = 5;
    auto english = Column<Q>::of(ColumnKind::LongText, tr("Question in English"), &Q::textEnglish);
    auto khmer = Column<Q>::of(ColumnKind::LongText, tr("Question in Khmer"), &Q::textKhmer);
    for (auto *text : {&english, &khmer}) {
        text->width = 28;
        text->stretch = true;
    }
    std::vector<Column<Q>> columns{number, english, khmer};
    if (m_context.language.isKhmer())
        std::swap(columns[1], columns[2]);
    for (Column<Q> &column : orderColumns())
        columns.push_back(std::move(column));
    return columns;
}

/// How a question is answered and when it is asked.
std::vector<Column<Question>> GuidePanel::orderColumns()
{
    using Q = Question;
    Column<Q> kind;
    kind.title = tr("Answered");
    kind.kind = ColumnKind::Choice;
    kind.required = true;
    kind.width = 11;
    kind.choices = enumChoices<interview::QuestionKind>(m_context.language);
    kind.read = [](const Q &question) { return QString::fromUtf8(workbook::word(question.kind)); };
    kind.write = [](Q &question, const QVariant &value) -> std::optional<QString> {
        question.kind = workbook::fromWord<interview::QuestionKind>(value.toString().toStdString())
                            .value_or(question.kind);
        return std::nullopt;
    };
    auto follows = idColumn<Q>(tr("Follows"), &Q::follows, [this] {
        std::vector<Choice> choices;
        for (const Q &one : interview::questions(database(), m_guide)) {
            QString words = qstring(interview::text(one, m_context.language));
            if (one.number)
                words = tr("%1. %2", "the number of a question in the guide, the question")
                            .arg(qstring(*one.number), words);
            choices.push_back({qstring(one.id.text), words.left(longestChoice)});
        }
        return choices;
    });
    follows.toolTip = tr("The question after which it is asked, where it does not stand for itself.");
    follows.width = 15;
    follows.write = [this, write = follows.write](Q &question,
                                                  const QVariant &value) -> std::optional<QString> {
        const Id parent{value.toString().toStdString()};
        const auto possible = interview::possibleParents(interview::questions(database(), m_guide), question);
        const bool isPossible =
            std::any_of(possible.begin(), possible.end(), [&](const Q &one) { return one.id == parent; });
        if (!parent.isEmpty() && !isPossible)
            return tr("A question follows neither itself nor one that follows it.");
        return write(question, value);
    };
    auto on = choiceColumn(tr("Only after"), &Q::followsOn, m_context.language);
    on.toolTip = tr("Yes or no: it is asked only where the question that it follows was answered so.");
    on.width = 8;
    auto detail = Column<Q>::of(ColumnKind::Check, tr("Part of it"), &Q::isDetail);
    detail.toolTip = tr("A part of the question that it follows, which is not counted by itself.");
    detail.width = 7;
    return {kind, follows, on, detail};
}

RecordSource<Question> GuidePanel::questionSource()
{
    OrderedList<Question> list;
    list.load = [this] { return interview::questions(database(), m_guide); };
    list.name = [this](const Question &question) {
        return qstring(interview::text(question, m_context.language));
    };
    list.labels = ListLabels::titled(
        [this] { return tr("Questions for %1", "the name of a guide").arg(guideName(m_guide)); });
    list.blank = [this] {
        Question question;
        question.guide = m_guide;
        return question;
    };
    list.problem = [this](const Question &question) -> std::optional<QString> {
        if (question.guide.isEmpty())
            return tr("Add a guide first.");
        if (!question.textEnglish && !question.textKhmer)
            return tr("Type the question in one of the languages.");
        if ((question.followsOn || question.isDetail) && question.follows.isEmpty())
            return tr("Choose first which question it follows.");
        const auto parent = workbook::find<Question>(database(), question.follows);
        if (question.followsOn && parent && parent->kind != interview::QuestionKind::YesNo)
            return tr("The question that it follows is not answered by yes or no.");
        return std::nullopt;
    };
    list.append = &interview::saveQuestion;
    list.save = &interview::saveQuestion;
    list.remove = &interview::removeQuestion;
    list.move = &interview::moveQuestion;
    list.mayRemove = [this](const QStringList &ids) { return mayRemoveQuestions(ids); };
    return orderedSource(m_context, std::move(list));
}

QString GuidePanel::guideName(const Id &id) const
{
    const auto guide = workbook::find<InterviewGuide>(database(), id);
    return guide ? qstring(interview::name(*guide, m_context.language)) : QString();
}

bool GuidePanel::mayRemoveGuides(const QStringList &ids)
{
    int held = 0;
    for (const QString &id : ids)
        held += workbook::value<int>(database(), "SELECT count(*) FROM interview WHERE guide_id = ?",
                                     Id{id.toStdString()})
                    .value_or(0);
    return held == 0 ||
           m_context.questions->confirm(
               tr("%n interview(s) with their answers go with it. Findings that were marked in them stay.",
                  nullptr, held),
               tr("Remove"));
}

bool GuidePanel::mayRemoveQuestions(const QStringList &ids)
{
    int answers = 0;
    for (const QString &id : ids)
        answers += interview::answersHeld(database(), Id{id.toStdString()}).answers;
    return answers == 0 ||
           m_context.questions->confirm(tr("%n answer(s) go with it, its parts' included. Findings that were "
                                           "marked in them stay.",
                                           nullptr, answers),
                                        tr("Remove"));
}

void GuidePanel::reload()
{
    m_guides->reload();
    if (!m_list->view()->currentIndex().isValid() && m_guides->recordCount() > 0)
        m_list->goTo(m_guides->recordId(0));
    showGuide();
}

void GuidePanel::showGuide()
{
    // In the row for a new guide the questions of the one before stay.
    const Id shown{m_list->currentId().toStdString()};
    if (!shown.isEmpty())
        m_guide = shown;
    else if (!workbook::find<InterviewGuide>(database(), m_guide))
        m_guide = {};
    m_questions->reload();
    m_table->setEnabled(!m_guide.isEmpty());
    updateButtons();
}

void GuidePanel::updateButtons()
{
    const bool canWrite = !m_context.workbook->isReadOnly();
    const auto guide = workbook::find<InterviewGuide>(database(), m_guide);
    m_copy->setEnabled(canWrite && guide);
    m_restoreGuide->setEnabled(canWrite && guide && guide->kind);
    const auto question = workbook::find<Question>(database(), m_table->currentId().toStdString());
    m_restoreQuestion->setEnabled(canWrite && guide && guide->kind && question && question->key);
    std::size_t known = 0;
    for (const auto &[kind, word] : workbook::Words<interview::GuideKind>::words) {
        const auto all = interview::guides(database());
        known += std::any_of(all.begin(), all.end(),
                             [kind = kind](const InterviewGuide &one) { return one.kind == kind; });
    }
    m_addShipped->setVisible(canWrite && known < workbook::Words<interview::GuideKind>::words.size());
}

void GuidePanel::copyGuide()
{
    const auto from = workbook::find<InterviewGuide>(database(), m_guide);
    if (!from)
        return;
    InterviewGuide copy = *from;
    copy.id = m_context.workbook->environment().newId();
    for (const auto &[name, code] : {std::pair(&copy.nameEnglish, text::LanguageCode::English),
                                     std::pair(&copy.nameKhmer, text::LanguageCode::Khmer)}) {
        if (*name)
            *name = text::fill(
                m_context.languageOf(code).translate("Interviews", "%1 (copy)", "the name of a guide"),
                {**name});
    }
    const bool isSaved =
        m_context.edit(tr("Copy the guide “%1”").arg(guideName(m_guide)),
                       [workbook = m_context.workbook, old = from->id, copy] {
                           interview::copyGuide(workbook->database(), old, copy, workbook->environment());
                       });
    if (!isSaved)
        return;
    m_list->goTo(qstring(copy.id.text));
    m_list->setFocus();
}

void GuidePanel::restoreGuide()
{
    if (!m_context.questions->confirm(tr("Bring back the words and the order of the guide “%1”? Changes to "
                                         "its questions go; answers and "
                                         "questions of your own stay.")
                                          .arg(guideName(m_guide)),
                                      tr("Restore")))
        return;
    m_context.edit(tr("Restore the guide “%1”").arg(guideName(m_guide)),
                   [workbook = m_context.workbook, id = m_guide, templates = shipped(m_context)] {
                       interview::takeOverAgain(workbook->database(), id, templates, workbook->environment());
                   });
}

void GuidePanel::restoreQuestion()
{
    m_context.edit(
        tr("Restore a question for %1", "the name of a guide").arg(guideName(m_guide)),
        [database = &database(), id = Id{m_table->currentId().toStdString()},
         templates = shipped(m_context)] { interview::restoreQuestion(*database, id, templates); });
}

void GuidePanel::addShipped()
{
    m_context.edit(tr("Take over the method's guides"),
                   [workbook = m_context.workbook, templates = shipped(m_context)] {
                       interview::takeOverGuides(workbook->database(), templates, workbook->environment());
                   });
}

bool GuidePanel::goTo(const QString &id)
{
    const auto question = workbook::find<Question>(database(), id.toStdString());
    const Id guide = question ? question->guide : Id{id.toStdString()};
    if (!workbook::find<InterviewGuide>(database(), guide))
        return false;
    m_list->goTo(qstring(guide.text));
    showGuide();
    if (question)
        m_table->goTo(id);
    (question ? m_table : m_list)->setFocus();
    return true;
}

} // namespace bandom::ui
