#include "ui/market/MarketsPage.h"

#include "market/FlowFigure.h"
#include "market/SeasonChart.h"
#include "ui/mapping/AreaBar.h"
#include "ui/market/MarketLists.h"
#include "ui/widgets/FigureView.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace bandom::ui {

using document::Figure;
using workbook::Id;

namespace {

constexpr int widestDrawing = 640;

/// The area that a record of a table belongs to; none for what belongs to all areas.
std::optional<std::string> areaOf(const SQLite::Database &database, const std::string &table,
                                  const std::string &id)
{
    if (table == "actor_product")
        return workbook::value<std::string>(database,
                                            "SELECT a.area_id FROM actor_product p JOIN stakeholder_area a "
                                            "ON a.stakeholder_id = p.stakeholder_id WHERE p.id = ? LIMIT 1",
                                            id);
    if (table == "price")
        return workbook::value<std::string>(database, "SELECT area_id FROM price WHERE id = ?", id);
    if (table == "season")
        return workbook::value<std::string>(database, "SELECT area_id FROM season WHERE id = ?", id);
    if (table == "market_segment")
        return workbook::value<std::string>(database, "SELECT area_id FROM market_segment WHERE id = ?", id);
    if (table == "flow")
        return workbook::value<std::string>(database, "SELECT area_id FROM flow WHERE id = ?", id);
    return std::nullopt;
}

} // namespace

std::vector<std::string> MarketsPage::tables() const
{
    return {"area",  "area_choice", "product",        "actor_product", "stakeholder",  "stakeholder_area",
            "price", "season",      "market_segment", "flow",          "exchange_rate"};
}

void MarketsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_areas = new AreaBar(context(), this);
    layout->addWidget(m_areas);
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("parts"));
    m_tabs->setAccessibleName(tr("Parts of the markets"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    layout->addWidget(m_tabs);
    m_work = new QStackedWidget(this);
    layout->addWidget(m_work, 1);

    const ShownArea area = [this] { return m_area; };
    addPart(tr("Products"), "product", productList(context()), "products",
            tr("Type the name of the first product, or paste a list from a spreadsheet."));
    addPart(tr("Volumes"), "actor_product", volumeList(context(), area), "volumes",
            tr("Choose an actor, then say what they do with which product, and how much."));
    addPart(
        tr("Prices"), "price", priceList(context(), area), "prices",
        tr("Choose a product, or type a price such as 2,000 riel/kg. A difference counts too: 500 riel/kg "
           "more than imported."));
    addPart(tr("Seasons"), "season", seasonList(context(), area), "seasons",
            tr("Choose what it is of, then one key a month: L low, M medium, H high."),
            [this] { return seasonFigure(); });
    addPart(tr("Segments"), "market_segment", segmentList(context(), area), "segments",
            tr("Type the name of a group of buyers who ask for the same, such as the vendors of a market."));
    addPart(tr("Flows"), "flow", flowList(context(), area), "flows",
            tr("Type where produce comes from and where it goes to."), [this] { return flowFigure(); });
    addPart(tr("Exchange rates"), "exchange_rate", rateList(context()), "rates",
            tr("Type how many riel one US dollar was, and on which day. Gross margins convert by such a "
               "rate."));

    connect(m_areas, &AreaBar::chosen, this, &MarketsPage::reload);
    connect(m_tabs, &QTabBar::currentChanged, this, &MarketsPage::showPart);
    setFocusProxy(m_tabs);
}

void MarketsPage::addPart(const QString &title, const char *table, std::unique_ptr<RecordModelBase> records,
                          const char *name, const QString &placeholder,
                          std::function<std::optional<Figure>()> figure)
{
    Part part;
    part.title = title;
    part.table = table;
    part.records = std::move(records);
    auto *page = new QWidget(m_work);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    part.list = new RecordTable(part.records.get(), page);
    part.list->setObjectName(QLatin1String(name));
    part.list->setPlaceholder(placeholder);
    if (!figure) {
        layout->addWidget(part.list);
    } else {
        // What is drawn is of what is listed: people give either the room that they need.
        auto *split = new QSplitter(Qt::Vertical, page);
        split->setChildrenCollapsible(false);
        layout->addWidget(split);
        split->addWidget(part.list);
        part.figure = std::move(figure);
        part.view = new FigureView(page);
        part.view->setObjectName(QLatin1String(name) + QStringLiteral("Figure"));
        part.view->setMaximumWidth(widestDrawing);
        part.drawing = new QScrollArea(split);
        part.drawing->setWidgetResizable(true);
        part.drawing->setFrameShape(QFrame::NoFrame);
        auto *drawn = new QWidget(part.drawing);
        auto *column = new QVBoxLayout(drawn);
        column->setContentsMargins({});
        column->setSpacing(metrics::Gap);
        column->addWidget(part.view);
        part.caption = new WrapLabel({}, drawn);
        part.caption->setFont(textFont(TextSize::Small));
        part.caption->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(part.caption);
        column->addStretch(1);
        part.drawing->setWidget(drawn);
        part.drawing->setAccessibleName(title);
        split->addWidget(part.drawing);
        split->setSizes({1, 1});
    }
    m_work->addWidget(page);
    m_tabs->addTab(title);
    m_parts.push_back(std::move(part));
}

std::optional<Figure> MarketsPage::seasonFigure() const
{
    const auto seasons = market::seasons(database(), m_area);
    return seasons.empty() ? std::nullopt
                           : std::optional(market::seasonChart(database(), seasons, language()));
}

std::optional<Figure> MarketsPage::flowFigure() const
{
    const auto flows = market::flows(database(), m_area);
    return flows.empty() ? std::nullopt : std::optional(market::flowFigure(flows, language()));
}

void MarketsPage::draw(Part &part)
{
    if (!part.figure)
        return;
    auto figure = part.figure();
    part.drawing->setVisible(figure.has_value());
    if (!figure)
        return;
    part.caption->setText(qstring(figure->caption));
    part.view->setFigure(std::move(*figure));
}

void MarketsPage::reload()
{
    m_areas->reload();
    m_area = m_areas->current();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        part.records->reload();
        m_tabs->setTabText(
            static_cast<int>(i),
            breakable(QStringLiteral("%1 (%2)").arg(part.title).arg(part.records->recordCount())));
        draw(part);
    }
    showPart(m_tabs->currentIndex());
}

void MarketsPage::showPart(int index)
{
    m_work->setCurrentIndex(index);
}

void MarketsPage::showRecord(const QString &id)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        if (const auto area = areaOf(database(), part.table, id.toStdString())) {
            if (!m_areas->choose({*area}))
                return;
            reload();
        } else if (part.records->rowOf(id) < 0) {
            continue;
        }
        m_tabs->setCurrentIndex(static_cast<int>(i));
        part.list->goTo(id);
        part.list->setFocus();
        return;
    }
    if (m_areas->choose({id.toStdString()}))
        reload();
}

} // namespace bandom::ui
