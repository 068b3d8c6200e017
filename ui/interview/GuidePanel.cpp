#include "ui/interview/GuidePanel.h"

#include "interview/GuideTemplate.h"
#include "ui/interview/GuideLists.h"
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
    m_guides = guideList(m_context);
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
    m_questions = guideQuestionList(m_context, [this] { return m_guide; });
    m_table = new RecordTable(m_questions.get(), this);
    m_table->setObjectName(QStringLiteral("guideQuestions"));
    m_table->setPlaceholder(tr("Type the first question of this guide."));
    m_restoreQuestion = addButton(m_table, tr("Restore the question"), "restoreQuestion",
                                  tr("Bring back the words, the number and the kind that it began with"));
    connect(m_restoreQuestion, &QPushButton::clicked, this, &GuidePanel::restoreQuestion);
    connect(m_table, &RecordTable::currentChanged, this, &GuidePanel::updateButtons);
}

void GuidePanel::reload()
{
    m_guides->reload();
    // The first guide is in sight from the start, also where the row for a new one was current while the list
    // was still empty.
    if (!workbook::find<InterviewGuide>(database(), m_guide) && m_list->currentId().isEmpty() &&
        m_guides->recordCount() > 0)
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
        m_context.edit(tr("Copy the guide “%1”").arg(guideName(m_context, m_guide)),
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
                                          .arg(guideName(m_context, m_guide)),
                                      tr("Restore")))
        return;
    m_context.edit(tr("Restore the guide “%1”").arg(guideName(m_context, m_guide)),
                   [workbook = m_context.workbook, id = m_guide, templates = shipped(m_context)] {
                       interview::takeOverAgain(workbook->database(), id, templates, workbook->environment());
                   });
}

void GuidePanel::restoreQuestion()
{
    m_context.edit(
        tr("Restore a question for %1", "the name of a guide").arg(guideName(m_context, m_guide)),
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
