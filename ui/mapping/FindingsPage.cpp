#include "ui/mapping/FindingsPage.h"

#include "ui/mapping/AreaChoice.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bandom::ui {

using mapping::AreaStudy;
using mapping::Finding;
using mapping::Section;
using workbook::Id;

namespace {

constexpr int sectionsWidth = 220;

/// A finding may be a paragraph; its beginning names it in the history.
QString shortened(const QString &statement)
{
    constexpr qsizetype most = 60;
    return statement.size() <= most ? statement : statement.left(most - 1) + QChar(0x2026);
}

} // namespace

std::vector<std::string> FindingsPage::tables() const
{
    return {"area", "area_choice", "area_study", "finding"};
}

QString FindingsPage::areaName() const
{
    return m_area->itemText(m_area->findData(qstring(m_shown.text)));
}

void FindingsPage::showArea()
{
    const Id chosen{m_area->currentData().toString().toStdString()};
    if (chosen == m_shown)
        return;
    m_shown = chosen;
    m_visit->startOver();
}

void FindingsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Space);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Area"), this);
    m_area = new QComboBox(this);
    m_area->setObjectName(QStringLiteral("area"));
    m_area->setAccessibleName(label->text());
    m_area->setMinimumWidth(260);
    label->setBuddy(m_area);
    row->addWidget(label);
    row->addWidget(m_area);
    row->addStretch(1);
    layout->addLayout(row);

    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::Space);
    m_sections = new QListWidget(this);
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setAccessibleName(tr("Parts of the report"));
    m_sections->setFixedWidth(sectionsWidth);
    m_sections->setIconSize({metrics::IconSize, metrics::IconSize});
    m_sections->setWordWrap(true);
    m_work = new QStackedWidget(this);
    m_work->addWidget(buildVisit());
    m_work->addWidget(buildFindings());
    across->addWidget(m_sections);
    across->addWidget(m_work, 1);
    layout->addLayout(across, 1);

    connect(m_area, &QComboBox::activated, this, [this] {
        // What is being typed belongs to the area before: the wheel chooses another without taking the focus.
        if (QWidget *typing = QApplication::focusWidget(); m_work->isAncestorOf(typing))
            typing->clearFocus();
        reload();
    });
    connect(m_sections, &QListWidget::currentRowChanged, this, &FindingsPage::showSection);
    setFocusProxy(m_sections);
}

QWidget *FindingsPage::buildVisit()
{
    m_visit = new RecordForm(m_work);
    using S = AreaStudy;
    const auto text = [](ColumnKind kind, const QString &title, std::optional<std::string> S::*member) {
        return Column<S>::of(kind, title, member);
    };
    auto firstDay = Column<S>::of(ColumnKind::Date, tr("First day"), &S::firstDay);
    auto lastDay = Column<S>::of(ColumnKind::Date, tr("Last day"), &S::lastDay);
    for (Column<S> *day : {&firstDay, &lastDay}) {
        day->write = [write = day->write](S &study, const QVariant &value) -> std::optional<QString> {
            if (auto problem = write(study, value))
                return problem;
            if (study.firstDay && study.lastDay && *study.lastDay < *study.firstDay)
                return tr("The last day lies before the first.");
            return std::nullopt;
        };
    }
    m_visit->addFields<S>(
        {text(ColumnKind::Text, tr("Location"), &S::location), firstDay, lastDay,
         text(ColumnKind::Text, tr("Meeting point"), &S::meetingPoint),
         text(ColumnKind::LongText, tr("People met"), &S::peopleMet),
         text(ColumnKind::LongText, tr("Summary"), &S::summary)},
        {QStringLiteral("location"), QStringLiteral("firstDay"), QStringLiteral("lastDay"),
         QStringLiteral("meetingPoint"), QStringLiteral("peopleMet"), QStringLiteral("summary")},
        [this] { return mapping::areaStudy(database(), m_shown); },
        [this](const S &study) {
            return save(tr("Describe the visit to %1").arg(areaName()),
                        [database = &database(), study] { workbook::save(*database, study); });
        });
    auto *page = new QWidget(m_work);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_visit);
    layout->addStretch(1);
    return page;
}

QWidget *FindingsPage::buildFindings()
{
    auto *page = new QWidget(m_work);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_prompts = new WrapLabel({}, page);
    m_prompts->setObjectName(QStringLiteral("prompts"));
    m_prompts->setFont(textFont(TextSize::Small));
    m_prompts->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_prompts);

    auto subject = Column<Finding>::of(ColumnKind::Text, tr("Of whom or what"), &Finding::subject);
    subject.toolTip =
        tr("Findings that follow each other and have the same subject form one paragraph of the report.");
    subject.width = 12;
    auto statement = Column<Finding>::of(ColumnKind::LongText, tr("What was found"), &Finding::statement);
    statement.required = true;
    statement.stretch = true;
    statement.width = 26;
    auto sourceColumn = Column<Finding>::of(ColumnKind::Text, tr("From whom"), &Finding::source);
    sourceColumn.width = 15;
    auto differs = Column<Finding>::of(ColumnKind::Check, tr("Sources differ"), &Finding::sourcesDiffer);
    differs.width = 7;
    m_findings = std::make_unique<RecordModel<Finding>>(
        source(), std::vector<Column<Finding>>{statement, subject, sourceColumn, differs});
    m_table = new RecordTable(m_findings.get(), page);
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setPlaceholder(tr("Type what was found, one finding a row."));
    layout->addWidget(m_table, 1);
    return page;
}

RecordSource<Finding> FindingsPage::source()
{
    OrderedList<Finding> list;
    list.load = [this] {
        return m_shown.isEmpty() ? std::vector<Finding>() : mapping::findings(database(), m_shown, m_section);
    };
    list.name = [](const Finding &finding) { return qstring(finding.statement); };
    // Of the area and the part that are on show when something is done.
    const auto labels = [this] {
        return ListLabels::titled(tr("%1: %2", "an area and a part of its report")
                                      .arg(areaName(), qstring(mapping::name(m_section, language()))));
    };
    list.labels = {[labels](const QString &name) { return labels().add(shortened(name)); },
                   [labels](const QString &name) { return labels().change(shortened(name)); },
                   [labels](int count) { return labels().remove(count); },
                   [labels] { return labels().move(); },
                   [labels](int count) { return labels().paste(count); }};
    list.blank = [this] {
        Finding finding;
        finding.area = m_shown;
        finding.section = m_section;
        return finding;
    };
    list.problem = [](const Finding &finding) -> std::optional<QString> {
        if (finding.area.isEmpty())
            return tr("List the areas first.");
        if (finding.statement.empty())
            return tr("Type what was found first.");
        return std::nullopt;
    };
    return orderedSource(context(), std::move(list));
}

void FindingsPage::reload()
{
    fillAreaChoice(m_area, database(), language());
    showArea();
    reloadSections();
    m_visit->setEnabled(!m_shown.isEmpty() && !workbook().isReadOnly());
    m_visit->reload();
    m_findings->reload();
}

void FindingsPage::reloadSections()
{
    const int row = std::max(0, m_sections->currentRow());
    {
        const QSignalBlocker quiet(m_sections);
        m_sections->clear();
        const AreaStudy study = mapping::areaStudy(database(), m_shown);
        new QListWidgetItem(
            icon(study.firstDay ? Icon::Done : Icon::Open, study.firstDay ? Tone::Accent : Tone::Muted),
            breakable(tr("The visit")), m_sections);
        for (const Section section : mapping::sections) {
            const auto count = m_shown.isEmpty() ? 0 : mapping::findings(database(), m_shown, section).size();
            new QListWidgetItem(
                icon(count ? Icon::Done : Icon::Open, count ? Tone::Accent : Tone::Muted),
                breakable(
                    QStringLiteral("%1 (%2)").arg(qstring(mapping::name(section, language()))).arg(count)),
                m_sections);
        }
        m_sections->setCurrentRow(row);
    }
    showSection();
}

void FindingsPage::showSection()
{
    const int row = m_sections->currentRow();
    if (row <= 0) {
        m_work->setCurrentIndex(0);
        return;
    }
    m_work->setCurrentIndex(1);
    const Section section = mapping::sections.at(static_cast<std::size_t>(row - 1));
    const QStringList prompts = context().prompts(QString::fromUtf8(workbook::word(section)));
    m_prompts->setText(prompts.join(QStringLiteral("  ")));
    m_prompts->setVisible(!prompts.isEmpty());
    if (section != m_section) {
        m_section = section;
        m_findings->reload();
    }
}

void FindingsPage::showRecord(const QString &id)
{
    const auto finding = workbook::find<Finding>(database(), id.toStdString());
    const QString areaId = finding ? qstring(finding->area.text) : id;
    const int index = m_area->findData(areaId);
    if (index < 0)
        return;
    m_area->setCurrentIndex(index);
    reload();
    if (!finding) {
        m_sections->setCurrentRow(0);
        m_visit->setFocus();
        return;
    }
    for (std::size_t i = 0; i < mapping::sections.size(); ++i) {
        if (mapping::sections[i] == finding->section)
            m_sections->setCurrentRow(static_cast<int>(i) + 1);
    }
    m_table->goTo(id);
    m_table->setFocus();
}

} // namespace bandom::ui
