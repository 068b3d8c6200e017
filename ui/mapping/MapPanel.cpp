#include "ui/mapping/MapPanel.h"

#include "ui/widgets/FigureView.h"
#include "ui/widgets/StepPage.h"
#include "ui/widgets/Style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bandom::ui {

namespace {

/// A point of a figure, 1/72 inch, at the usual 96 dots an inch of a screen.
constexpr double pixelsPerUnit = 96.0 / 72;

constexpr double zoomStep = 1.5;

/// This near to a symbol, in the figure's units, a click means it.
constexpr double reach = 6;

} // namespace

MapPanel::MapPanel(const text::Language &language, QWidget *parent) : QWidget(parent), m_language(language)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    buildControls();
    m_figure = new FigureView(this);
    m_figure->setObjectName(QStringLiteral("map"));
    m_figure->setPointing(true);
    m_figure->setToolTip(
        tr("Arrow keys move the cross-hair, Enter picks the place; Ctrl with arrow keys moves the "
           "map, + and - show it nearer and further."));
    layout->addWidget(m_figure, 1);
    m_below = new QHBoxLayout;
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("position"));
    m_status->setFont(textFont(TextSize::Small));
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setMinimumWidth(120);
    m_below->addWidget(m_status, 1);
    layout->addLayout(m_below);
    setFocusProxy(m_figure);

    connect(m_figure, &FigureView::resized, this, &MapPanel::compose);
    connect(m_figure, &FigureView::zoomed, this, &MapPanel::zoom);
    connect(m_figure, &FigureView::dragged, this, [this](QPointF by) {
        m_view = m_drawn->moved({by.x(), by.y()});
        compose();
    });
    connect(m_figure, &FigureView::picked, this, [this](document::Point at) { pick(at, true); });
    connect(m_figure, &FigureView::pointed, this, [this](document::Point at) {
        // The cross-hair's place counts as picked; the mouse only tells where it is.
        if (m_figure->crossHair() == at)
            pick(at, false);
        else
            m_figure->setToolTip({});
    });
}

void MapPanel::buildControls()
{
    m_controls = new QWidget(this);
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("Distances from"), m_controls);
    m_origins = new QComboBox(m_controls);
    m_origins->setObjectName(QStringLiteral("origin"));
    m_origins->setAccessibleName(label->text());
    m_origins->setMinimumWidth(150);
    label->setBuddy(m_origins);
    row->addWidget(label);
    row->addWidget(m_origins);
    const auto addButton = [&](const char *name, const QString &sign, const QString &text,
                               void (MapPanel::*action)()) {
        auto *button = new QToolButton(m_controls);
        button->setObjectName(QLatin1String(name));
        button->setText(sign);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, action);
        row->addWidget(button);
    };
    addButton("zoomIn", QStringLiteral("+"), tr("Nearer"), &MapPanel::zoomIn);
    addButton("zoomOut", QStringLiteral("−"), tr("Further"), &MapPanel::zoomOut);
    const QString all = tr("Whole area");
    addButton("showAll", all, all, &MapPanel::showAll);
    connect(m_origins, &QComboBox::activated, this, [this] {
        m_origin = workbook::Id{m_origins->currentData().toString().toStdString()};
        compose();
        tell();
        emit originChanged();
    });
}

void MapPanel::addButton(QWidget *button)
{
    m_below->addWidget(button);
}

void MapPanel::setMap(mapping::AreaMap map, bool anew)
{
    m_map = std::move(map);
    if (anew) {
        m_view.reset();
        m_picked.reset();
        m_origin = {};
    }
    m_figure->setAccessibleName(tr("Map of %1").arg(qstring(m_map.area)));
    fillOrigins();
    compose();
}

void MapPanel::fillOrigins()
{
    const QSignalBlocker quiet(m_origins);
    m_origins->clear();
    for (const mapping::MapPoint &point : m_map.points)
        m_origins->addItem(qstring(point.name), qstring(point.id.text));
    if (const mapping::MapPoint *from = origin())
        m_origins->setCurrentIndex(m_origins->findData(qstring(from->id.text)));
    m_origins->setEnabled(m_origins->count() > 1);
}

const mapping::MapPoint *MapPanel::origin() const
{
    const mapping::MapPoint *chosen = m_map.point(m_origin);
    return chosen ? chosen : m_map.origin();
}

QString MapPanel::fromOrigin(places::Coordinates at) const
{
    const mapping::MapPoint *from = origin();
    if (!from)
        return {};
    const double metres = places::distance(from->at, at);
    if (metres < 5)
        return {};
    return tr("%1 to the %2", "a distance and a direction")
        .arg(qstring(places::formatDistance(metres, m_language)),
             qstring(places::directionName(places::bearing(from->at, at), m_language)));
}

void MapPanel::compose()
{
    mapping::MapStyle style;
    style.width = std::max(120.0, m_figure->width() / pixelsPerUnit);
    style.height = std::max(90.0, m_figure->height() / pixelsPerUnit);
    style.view = m_view;
    if (const mapping::MapPoint *from = origin())
        style.origin = from->id;
    m_drawn.emplace(m_map, style, m_language);
    m_figure->setFigure(m_drawn->figure());
    m_figure->setCrossHair(m_picked ? std::optional(m_drawn->toFigure(*m_picked)) : std::nullopt);
    tell();
}

void MapPanel::zoom(double factor, document::Point around)
{
    m_view = m_drawn->zoomed(factor, around);
    compose();
}

void MapPanel::zoomIn()
{
    zoom(zoomStep, {m_figure->figure().width / 2, m_figure->figure().height / 2});
}

void MapPanel::zoomOut()
{
    zoom(1 / zoomStep, {m_figure->figure().width / 2, m_figure->figure().height / 2});
}

void MapPanel::showAll()
{
    m_view.reset();
    compose();
}

void MapPanel::bringIntoView(places::Coordinates at)
{
    const document::Point point = m_drawn->toFigure(at);
    const bool isInside = point.x > 0 && point.y > 0 && point.x < m_figure->figure().width &&
                          point.y < m_figure->figure().height;
    if (isInside)
        return;
    m_view = mapping::MapView{at, m_drawn->view().metresPerUnit};
    compose();
}

void MapPanel::pick(document::Point at, bool isDecided)
{
    m_picked = m_drawn->toCoordinates(at);
    tell();
    emit pickedChanged();
    if (!isDecided)
        return;
    const mapping::MapPoint *nearest = nullptr;
    double least = reach;
    for (const mapping::MapPoint &point : m_map.points) {
        const document::Point there = m_drawn->toFigure(point.at);
        const double far = std::hypot(there.x - at.x, there.y - at.y);
        if (far < least) {
            least = far;
            nearest = &point;
        }
    }
    emit pointPicked(nearest ? qstring(nearest->id.text) : QString());
}

void MapPanel::setPicked(std::optional<places::Coordinates> at)
{
    m_picked = at;
    compose();
    emit pickedChanged();
}

void MapPanel::tell()
{
    if (!m_picked) {
        m_status->setText(withNumbers(
            tr("Click on the map, or move the cross-hair with the arrow keys, to read a position.")));
        return;
    }
    QString text = qstring(places::formatCoordinates(*m_picked));
    if (const QString from = fromOrigin(*m_picked); !from.isEmpty())
        text = tr("%1: %2 of %3", "coordinates, a distance and direction, a point")
                   .arg(text, from, qstring(origin()->name));
    m_status->setText(withNumbers(text));
}

QString MapPanel::withNumbers(const QString &text) const
{
    const QString names = m_drawn ? qstring(m_drawn->figure().caption) : QString();
    return names.isEmpty()
               ? text
               : tr("%1  On the map: %2.", "a sentence, numbers with their names").arg(text, names);
}

} // namespace bandom::ui
