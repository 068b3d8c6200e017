#include "ui/mapping/FindingsPage.h"

#include "mapping/Validation.h"
#include "ui/mapping/AreaBar.h"
#include "ui/mapping/AreaStudyForm.h"
#include "ui/mapping/FindingDetails.h"
#include "ui/mapping/ValidationPanel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bandom::ui {

using mapping::Finding;
using mapping::Section;
using workbook::Id;

namespace {

constexpr int sectionsWidth = 200;
constexpr int mostPromptLines = 2;

/// Of the list of sections: the visit, the findings by their section, and going through all of them.
constexpr int visitRow = 0;
constexpr int validationRow = static_cast<int>(mapping::sections.size()) + 1;

} // namespace

std::vector<std::string> FindingsPage::tables() const
{
    return {"area",           "area_choice",  "area_study",       "finding",
            "validation",     "finding_link", "finding_source",   "observation",
            "field_activity", "stakeholder",  "stakeholder_area", "involvement"};
}

QString FindingsPage::areaName() const
{
    return m_area->currentName();
}

void FindingsPage::showArea()
{
    m_shown = m_area->current();
    m_visit->setArea(m_shown, areaName());
    m_validation->setArea(m_shown, areaName());
}

void FindingsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Space);
    m_area = new AreaBar(context(), this);
    connect(m_area, &AreaBar::chosen, this, &FindingsPage::reload);
    layout->addWidget(m_area);

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
    m_validation = new ValidationPanel(context(), m_work);
    m_work->addWidget(m_validation);
    across->addWidget(m_sections);
    across->addWidget(m_work, 1);
    layout->addLayout(across, 1);
    connect(m_sections, &QListWidget::currentRowChanged, this, &FindingsPage::showSection);
    setFocusProxy(m_sections);
}

QWidget *FindingsPage::buildVisit()
{
    auto *page = new QWidget(m_work);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    m_visit = new AreaStudyForm(context(), page);
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
    m_prompts->setMaxLines(mostPromptLines);
    layout->addWidget(m_prompts);

    auto subject = Column<Finding>::of(ColumnKind::Text, tr("Of whom or what"), &Finding::subject);
    subject.toolTip =
        tr("Findings that follow each other and have the same subject form one paragraph of the report.");
    subject.width = 11;
    auto statement = Column<Finding>::of(ColumnKind::LongText, tr("What was found"), &Finding::statement);
    statement.required = true;
    statement.stretch = true;
    statement.width = 30;
    auto sourceColumn = Column<Finding>::of(ColumnKind::Text, tr("From whom"), &Finding::source);
    sourceColumn.width = 11;
    auto differs = Column<Finding>::of(ColumnKind::Check, tr("Sources differ"), &Finding::sourcesDiffer);
    differs.width = 6;
    auto validated = Column<Finding>::shown(tr("Validated"), [this](const Finding &finding) {
        const auto all = mapping::validations(database(), finding.id);
        return all.empty() ? QString() : qstring(mapping::name(all.back().result, language()));
    });
    validated.width = 9;
    m_findings = std::make_unique<RecordModel<Finding>>(
        source(), std::vector<Column<Finding>>{statement, subject, sourceColumn, differs, validated});
    m_table = new RecordTable(m_findings.get(), page);
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setPlaceholder(tr("Type what was found, one finding a row."));
    layout->addWidget(m_table, 1);
    m_details = new FindingDetails(context(), page);
    connect(m_table, &RecordTable::currentChanged, m_details, &FindingDetails::setFinding);
    layout->addWidget(m_details);
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
    list.labels = ListLabels::titled([this] {
        return tr("%1: %2", "an area and a part of its report")
            .arg(areaName(), qstring(mapping::name(m_section, language())));
    });
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
    m_area->reload();
    showArea();
    reloadSections();
    m_visit->setEnabled(!m_shown.isEmpty() && !workbook().isReadOnly());
    m_visit->reload();
    m_findings->reload();
    m_details->setFinding(m_table->currentId());
    m_validation->reload();
}

void FindingsPage::reloadSections()
{
    const int row = std::max(visitRow, m_sections->currentRow());
    const auto add = [&](Icon state, const QString &text) {
        new QListWidgetItem(icon(state, state == Icon::Open ? Tone::Muted : Tone::Accent), breakable(text),
                            m_sections);
    };
    const auto stateOf = [](bool isDone) { return isDone ? Icon::Done : Icon::Open; };
    {
        const QSignalBlocker quiet(m_sections);
        m_sections->clear();
        add(stateOf(mapping::areaStudy(database(), m_shown).firstDay.has_value()), tr("The visit"));
        std::size_t all = 0;
        for (const Section section : mapping::sections) {
            const auto count = m_shown.isEmpty() ? 0 : mapping::findings(database(), m_shown, section).size();
            all += count;
            add(stateOf(count > 0),
                QStringLiteral("%1 (%2)").arg(qstring(mapping::name(section, language()))).arg(count));
        }
        const auto left =
            static_cast<std::size_t>(m_shown.isEmpty() ? 0 : mapping::notValidated(database(), m_shown));
        add(left < all && left > 0 ? Icon::Partly : stateOf(all > 0 && left == 0),
            tr("Validation (%1 of %2)").arg(all - left).arg(all));
        m_sections->setCurrentRow(row);
    }
    showSection();
}

void FindingsPage::showSection()
{
    const int row = m_sections->currentRow();
    if (row <= visitRow || row == validationRow) {
        m_work->setCurrentWidget(row == validationRow ? static_cast<QWidget *>(m_validation)
                                                      : m_work->widget(0));
        return;
    }
    m_work->setCurrentIndex(1);
    const Section section = mapping::sections.at(static_cast<std::size_t>(row - 1));
    const QStringList prompts = context().prompts(QString::fromUtf8(workbook::word(section)));
    m_prompts->setText(prompts.join(QStringLiteral("  ")));
    m_prompts->setToolTip(prompts.join(QLatin1Char('\n')));
    m_prompts->setVisible(!prompts.isEmpty());
    if (section != m_section) {
        m_section = section;
        m_findings->reload();
    }
    if (m_table->currentId().isEmpty() && m_findings->recordCount() > 0)
        m_table->goTo(m_findings->recordId(0));
    m_details->setFinding(m_table->currentId());
}

void FindingsPage::showRecord(const QString &id)
{
    auto finding = workbook::find<Finding>(database(), id.toStdString());
    if (const auto validation = workbook::find<mapping::Validation>(database(), id.toStdString()))
        finding = workbook::find<Finding>(database(), validation->finding);
    if (!m_area->choose(finding ? finding->area : Id{id.toStdString()}))
        return;
    reload();
    if (!finding) {
        m_sections->setCurrentRow(visitRow);
        m_visit->setFocus();
        return;
    }
    for (std::size_t i = 0; i < mapping::sections.size(); ++i) {
        if (mapping::sections[i] == finding->section)
            m_sections->setCurrentRow(static_cast<int>(i) + 1);
    }
    m_table->goTo(qstring(finding->id.text));
    m_table->setFocus();
}

} // namespace bandom::ui
