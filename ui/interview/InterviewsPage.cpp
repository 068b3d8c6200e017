#include "ui/interview/InterviewsPage.h"

#include "mapping/InterviewDocuments.h"
#include "ui/interview/GuideLists.h"
#include "ui/interview/GuidePanel.h"
#include "ui/interview/InterviewList.h"
#include "ui/interview/InterviewSheet.h"
#include "ui/interview/SideBySidePanel.h"
#include "ui/mapping/AreaBar.h"
#include "ui/print/PaperButton.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/Style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using interview::Interview;
using workbook::Id;

namespace {

enum Part { ListPart, SheetPart, SideBySidePart, GuidesPart };

} // namespace

std::vector<std::string> InterviewsPage::tables() const
{
    return {"area",          "area_choice",        "field_activity", "interview",        "interview_guide",
            "answer",        "interview_question", "stakeholder",    "stakeholder_area", "finding",
            "finding_source"};
}

void InterviewsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    m_area = new AreaBar(context(), this);
    connect(m_area, &AreaBar::chosen, this, &InterviewsPage::reload);
    column->addWidget(m_area);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("parts"));
    m_tabs->setAccessibleName(tr("Parts of the interviews"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(buildPaper());
    column->addLayout(row);
    m_work = new QStackedWidget(this);
    column->addWidget(m_work, 1);
    m_tabs->addTab(tr("Interviews"));
    buildList();
    m_tabs->addTab(tr("Questions and answers"));
    buildSheet();
    m_tabs->addTab(tr("Side by side"));
    m_sideBySide = new SideBySidePanel(context(), m_work);
    m_work->addWidget(m_sideBySide);
    connect(m_sideBySide, &SideBySidePanel::opened, this, [this](const QString &held, const QString &item) {
        showRecord(held);
        m_sheet->goTo(Id{item.toStdString()});
    });
    m_tabs->addTab(tr("Guiding questions"));
    m_guides = new GuidePanel(context(), m_work);
    m_work->addWidget(m_guides);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int part) {
        m_work->setCurrentIndex(part);
        showPart();
    });
    setFocusProxy(m_tabs);
}

QWidget *InterviewsPage::buildPaper()
{
    auto *paper = new PaperButton(
        context(),
        [this] {
            return DocumentRequest{database(), language(), workbook::isoTime(workbook().environment().now()),
                                   m_shown};
        },
        this);
    using Request = DocumentRequest;
    paper->addDocument({"interview-form", tr("Blank form of the guide"), true,
                        [this](const Request &wanted) {
                            return mapping::interviewForm(wanted.database, currentGuide(), wanted.area,
                                                          wanted.language, wanted.at);
                        }},
                       [this] { return guideName(context(), currentGuide()); });
    paper->addDocument(
        {"interview", tr("This interview"), true,
         [this](const Request &wanted) {
             return mapping::interviewReport(wanted.database, currentInterview(), wanted.language, wanted.at);
         }},
        [this] {
            const auto held = workbook::find<Interview>(database(), currentInterview());
            return held ? interviewName(context(), *held) : QString();
        },
        [this] { return !currentInterview().isEmpty(); });
    paper->addDocument({"interviews", tr("All interviews of the area"), true, [](const Request &wanted) {
                            return mapping::interviewsReport(wanted.database, wanted.area, wanted.language,
                                                             wanted.at);
                        }});
    paper->addDocument(
        {"interview-answers", tr("Answers side by side"), true,
         [this](const Request &wanted) {
             return mapping::interviewAnswers(wanted.database, m_sideBySide->guide(), m_sideBySide->scope(),
                                              wanted.language, wanted.at);
         }},
        [this] { return guideName(context(), m_sideBySide->guide()); },
        // It is of what its tab shows.
        [this] { return m_tabs->currentIndex() == SideBySidePart; });
    return paper;
}

Id InterviewsPage::currentInterview() const
{
    return Id{m_choice->currentData().toString().toStdString()};
}

Id InterviewsPage::currentGuide() const
{
    if (m_tabs->currentIndex() == GuidesPart)
        return m_guides->guide();
    if (m_tabs->currentIndex() == SideBySidePart)
        return m_sideBySide->guide();
    const auto held = workbook::find<Interview>(database(), currentInterview());
    return held ? held->guide : Id();
}

void InterviewsPage::buildList()
{
    m_interviews = interviewList(context(), [this] { return m_shown; });
    m_list = new RecordTable(m_interviews.get(), m_work);
    m_list->setObjectName(QStringLiteral("interviews"));
    m_list->setPlaceholder(
        tr("Choose the guiding questions for whom you will ask: traders, producers, suppliers, services."));
    auto *openButton = new QPushButton(icon(Icon::Next), tr("Ask the questions"), m_list);
    openButton->setObjectName(QStringLiteral("openInterview"));
    openButton->setToolTip(tr("Show the questions of the interview that is chosen"));
    m_list->addToolBarWidget(openButton);
    connect(openButton, &QPushButton::clicked, this, [this] { open(Id{m_list->currentId().toStdString()}); });
    connect(m_list, &RecordTable::currentChanged, openButton,
            [openButton](const QString &id) { openButton->setEnabled(!id.isEmpty()); });
    m_work->addWidget(m_list);
}

void InterviewsPage::buildSheet()
{
    m_sheet = new InterviewSheet(context(), m_work);
    m_choice = new QComboBox(m_sheet);
    m_choice->setObjectName(QStringLiteral("interview"));
    m_choice->setAccessibleName(tr("Interview"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setChooser(m_choice);
    m_work->addWidget(m_sheet);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_sheet->commit();
        m_list->goTo(m_choice->currentData().toString());
        showInterview();
    });
}

void InterviewsPage::reload()
{
    m_area->reload();
    if (m_shown != m_area->current())
        showArea();
    m_interviews->reload();
    if (!m_list->view()->currentIndex().isValid() && m_interviews->recordCount() > 0)
        m_list->goTo(m_interviews->recordId(0));
    fillChoice();
    showPart();
}

void InterviewsPage::showPart()
{
    // The others are read when they are turned to.
    switch (m_tabs->currentIndex()) {
    case SideBySidePart:
        m_sideBySide->setArea(m_shown);
        m_sideBySide->reload();
        break;
    case GuidesPart:
        m_guides->reload();
        break;
    default:
        showInterview();
    }
}

void InterviewsPage::showArea()
{
    m_shown = m_area->current();
    m_interviews->reload();
    if (m_interviews->recordCount() > 0)
        m_list->goTo(m_interviews->recordId(0));
}

void InterviewsPage::fillChoice()
{
    const QVariant before = m_choice->currentData();
    m_choice->clear();
    for (const Interview &held : interview::interviews(database(), m_shown)) {
        m_choice->addItem(tr("%1 – %2", "who was interviewed, a guide")
                              .arg(interviewName(context(), held), guideName(context(), held.guide)),
                          qstring(held.id.text));
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
    m_choice->setEnabled(m_choice->count() > 0);
}

void InterviewsPage::showInterview()
{
    // In the row for a new one the last that was chosen stays.
    const int chosen = m_choice->findData(m_list->currentId());
    if (chosen >= 0)
        m_choice->setCurrentIndex(chosen);
    m_sheet->setInterview(currentInterview());
}

void InterviewsPage::open(const Id &id)
{
    m_list->goTo(qstring(id.text));
    m_tabs->setCurrentIndex(SheetPart);
    showInterview();
    m_sheet->setFocus();
}

void InterviewsPage::showRecord(const QString &id)
{
    if (m_guides->goTo(id)) {
        m_tabs->setCurrentIndex(GuidesPart);
        m_guides->goTo(id);
        return;
    }
    const Id wanted{id.toStdString()};
    const auto answer = workbook::find<interview::Answer>(database(), wanted);
    const auto held = workbook::find<Interview>(database(), answer ? answer->interview : wanted);
    if (!m_area->choose(held ? held->area : wanted))
        return;
    reload();
    if (!held)
        return;
    open(held->id);
    if (answer)
        m_sheet->goTo(answer->question.isEmpty() ? answer->id : answer->question);
}

} // namespace bandom::ui
