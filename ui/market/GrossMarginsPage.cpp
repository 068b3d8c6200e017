#include "ui/market/GrossMarginsPage.h"

#include "market/GrossMargin.h"
#include "ui/mapping/AreaBar.h"
#include "ui/market/MarginForm.h"
#include "ui/market/MarginResultView.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordForm.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RecordView.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/Style.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandom::ui {

using market::GrossMargin;
using workbook::Id;

namespace {

constexpr int resultWidth = 260;
constexpr int listHeight = 140;
constexpr int formColumns = 3;
constexpr int incomeTab = 0;
constexpr int costTab = 1;

} // namespace

std::vector<std::string> GrossMarginsPage::tables() const
{
    return {"area", "area_choice", "gross_margin", "cost_line", "exchange_rate", "product", "stakeholder"};
}

void GrossMarginsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_areas = new AreaBar(context(), this);
    layout->addWidget(m_areas);

    m_margins = marginList(context(), [this] { return m_area; });
    m_list = new RecordTable(m_margins.get(), this);
    m_list->setObjectName(QStringLiteral("margins"));
    m_list->setPlaceholder(tr("Type a name for the first gross margin, such as the crop and whose it is."));
    m_list->setFixedHeight(listHeight);
    layout->addWidget(m_list);
    layout->addWidget(buildSheet(), 1);

    connect(m_areas, &AreaBar::chosen, this, &GrossMarginsPage::reload);
    connect(m_list, &RecordTable::currentChanged, this, &GrossMarginsPage::showMargin);
    setFocusProxy(m_list);
}

QWidget *GrossMarginsPage::buildSheet()
{
    m_sheet = new QWidget(this);
    auto *across = new QHBoxLayout(m_sheet);
    across->setContentsMargins({});
    across->setSpacing(metrics::Space);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::Gap);
    // Without a parent as yet: what scrolls it becomes that.
    m_form = new RecordForm(nullptr, formColumns, RecordForm::Labels::Above);
    const MarginFields fields = marginFields(context());
    m_form->addFields<GrossMargin>(
        fields.columns, fields.names,
        [this] { return workbook::find<GrossMargin>(database(), m_margin).value_or(GrossMargin{}); },
        [this](const GrossMargin &margin) -> std::optional<QString> {
            // While no margin is shown there is nothing to change.
            if (margin.id.isEmpty())
                return tr("Add a gross margin first.");
            return save(tr("Change the gross margin “%1”")
                            .arg(qstring(market::title(database(), margin, language()))),
                        [database = &database(), margin] { workbook::save(*database, margin); });
        });
    connect(m_form, &RecordForm::refusalChanged, this, &GrossMarginsPage::reckon);
    m_tabs = new QTabBar(m_sheet);
    m_tabs->setObjectName(QStringLiteral("parts"));
    m_tabs->setAccessibleName(tr("Parts of the margin"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("What it brings in"));
    m_tabs->addTab({});
    left->addWidget(m_tabs);
    auto *stack = new QStackedWidget(m_sheet);
    stack->addWidget(scrolled(m_form));
    m_costs = costList(context(), [this] { return m_margin; });
    m_lines = new RecordTable(m_costs.get(), m_sheet);
    m_lines->setObjectName(QStringLiteral("costs"));
    m_lines->setPlaceholder(tr("Type what costs something: seeds, fertilizer, hired labour."));
    stack->addWidget(m_lines);
    left->addWidget(stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    across->addLayout(left, 1);
    m_result = new MarginResultView(m_sheet);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setFixedWidth(resultWidth);
    across->addWidget(m_result);
    return m_sheet;
}

void GrossMarginsPage::reload()
{
    m_areas->reload();
    m_area = m_areas->current();
    m_margins->reload();
    // The first margin is in sight from the start; whoever is in the row for a new one stays there.
    if (!m_list->view()->currentIndex().isValid() && m_margins->recordCount() > 0)
        m_list->goTo(m_margins->recordId(0));
    showMargin();
}

void GrossMarginsPage::showMargin()
{
    const Id shown{m_list->currentId().toStdString()};
    if (shown != m_margin) {
        m_margin = shown;
        m_form->startOver();
    } else {
        m_form->reload();
    }
    m_costs->reload();
    m_tabs->setTabText(costTab, breakable(tr("What it costs (%1)").arg(m_costs->recordCount())));
    m_form->setEnabled(!m_margin.isEmpty() && !workbook().isReadOnly());
    m_lines->setEnabled(!m_margin.isEmpty());
    reckon();
}

void GrossMarginsPage::reckon()
{
    m_result->display(database(), workbook::find<GrossMargin>(database(), m_margin), m_form->refusedTitles(),
                      language());
}

void GrossMarginsPage::showRecord(const QString &id)
{
    const auto line = workbook::find<market::CostLine>(database(), id.toStdString());
    const auto margin = workbook::find<GrossMargin>(database(), line ? line->margin : Id{id.toStdString()});
    if (!m_areas->choose(margin ? margin->area : Id{id.toStdString()}))
        return;
    reload();
    if (!margin)
        return;
    m_list->goTo(qstring(margin->id.text));
    showMargin();
    m_tabs->setCurrentIndex(line ? costTab : incomeTab);
    RecordTable *table = line ? m_lines : m_list;
    table->goTo(id);
    table->setFocus();
}

} // namespace bandom::ui
