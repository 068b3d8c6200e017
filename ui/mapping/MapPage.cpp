#include "ui/mapping/MapPage.h"

#include "mapping/Area.h"
#include "ui/mapping/AreaBar.h"
#include "ui/mapping/LineImport.h"
#include "ui/mapping/MapPanel.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bandom::ui {

using places::Landmark;
using places::LandmarkKind;
using places::MapLine;
using places::Place;
using workbook::Id;

namespace {

enum Tab { LandmarkTab, UnitTab, LineTab };

/// The column of a record's latitude and longitude, typed as one.
template<class T>
Column<T> coordinatesColumn(const QString &title, const text::Language &language)
{
    Column<T> column;
    column.title = title;
    column.kind = ColumnKind::Text;
    column.width = 19;
    column.read = [](const T &record) {
        const auto at = coordinatesOf(record);
        return at ? QVariant(qstring(places::formatCoordinates(*at))) : QVariant();
    };
    column.write = [language](T &record, const QVariant &value) -> std::optional<QString> {
        const auto parsed = places::parseCoordinates(value.toString().toStdString());
        using Problem = places::ParsedCoordinates::Problem;
        if (parsed.problem != Problem::None && parsed.problem != Problem::Empty)
            return qstring(places::explain(parsed.problem, language));
        record.latitude = parsed.value ? std::optional(parsed.value->latitude) : std::nullopt;
        record.longitude = parsed.value ? std::optional(parsed.value->longitude) : std::nullopt;
        return std::nullopt;
    };
    return column;
}

template<class T>
void moveTo(T &record, places::Coordinates at)
{
    record.latitude = at.latitude;
    record.longitude = at.longitude;
}

} // namespace

MapPage::~MapPage() = default;

std::vector<std::string> MapPage::tables() const
{
    return {"area", "area_choice", "area_unit", "place", "landmark", "map_line"};
}

void MapPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    m_map = new MapPanel(language(), this);
    m_area = new AreaBar(context(), this);
    m_area->addWidget(m_map->controls());
    layout->addWidget(m_area);
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("importMessage"));
    layout->addWidget(m_message);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildMap());
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("mapTabs"));
    parts->addWidget(m_tabs);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    layout->addWidget(parts, 1);
    buildTables();
    connect(m_tabs, &QTabWidget::currentChanged, this, &MapPage::updateActions);
    connect(m_area, &AreaBar::chosen, this, &MapPage::reload);
    setFocusProxy(m_area);
}

QWidget *MapPage::buildMap()
{
    m_stack = new QStackedWidget(this);
    auto *first =
        new WrapLabel(tr("No point of this area has coordinates yet. Type those of a village or a market "
                         "below, as a phone shows them, or import rivers and roads as GeoJSON: then the "
                         "map can be drawn and pointed into."),
                      m_stack);
    first->setObjectName(QStringLiteral("empty"));
    first->setAlignment(Qt::AlignCenter);
    first->setMargin(metrics::Margin);
    m_stack->addWidget(first);

    m_put = new QPushButton(m_map);
    m_put->setObjectName(QStringLiteral("putHere"));
    m_add = new QPushButton(tr("New landmark here"), m_map);
    m_add->setObjectName(QStringLiteral("addHere"));
    m_map->addButton(m_put);
    m_map->addButton(m_add);
    m_stack->addWidget(m_map);
    connect(m_put, &QPushButton::clicked, this, &MapPage::putHere);
    connect(m_add, &QPushButton::clicked, this, &MapPage::addHere);
    connect(m_map, &MapPanel::pickedChanged, this, &MapPage::updateActions);
    connect(m_map, &MapPanel::pointPicked, this, &MapPage::showPoint);
    connect(m_map, &MapPanel::originChanged, this, [this] {
        m_landmarks->reload();
        m_units->reload();
    });
    return m_stack;
}

void MapPage::addTab(RecordModelBase *records, const char *name, const QString &title,
                     const QString &placeholder)
{
    auto *table = new RecordTable(records, m_tabs);
    table->setObjectName(QLatin1String(name));
    table->setPlaceholder(placeholder);
    connect(table, &RecordTable::currentChanged, this, &MapPage::updateActions);
    m_tabs->addTab(table, title);
}

void MapPage::buildTables()
{
    const auto distance = [this](const auto &record) {
        const auto at = coordinatesOf(record);
        return at ? m_map->fromOrigin(*at) : QString();
    };
    auto latin = Column<Landmark>::of(ColumnKind::Text, tr("Name in Latin letters"), &Landmark::nameLatin);
    auto khmer = Column<Landmark>::of(ColumnKind::Text, tr("Name in Khmer"), &Landmark::nameKhmer);
    Column<Landmark> kind;
    kind.title = tr("Kind");
    kind.kind = ColumnKind::Choice;
    kind.required = true;
    kind.width = 13;
    kind.choices = enumChoices<LandmarkKind>(language());
    kind.read = [](const Landmark &landmark) { return QString::fromUtf8(workbook::word(landmark.kind)); };
    kind.write = [](Landmark &landmark, const QVariant &value) -> std::optional<QString> {
        landmark.kind =
            workbook::fromWord<LandmarkKind>(value.toString().toStdString()).value_or(landmark.kind);
        return std::nullopt;
    };
    const QString coordinates = tr("Coordinates");
    auto far = Column<Landmark>::shown(tr("Distance"), distance);
    far.width = 17;
    auto note = Column<Landmark>::of(ColumnKind::LongText, tr("Notes"), &Landmark::note);
    note.stretch = true;
    auto at = coordinatesColumn<Landmark>(coordinates, language());
    m_landmarks = std::make_unique<RecordModel<Landmark>>(
        landmarks(), language().isKhmer() ? std::vector<Column<Landmark>>{khmer, latin, kind, at, far, note}
                                          : std::vector<Column<Landmark>>{latin, khmer, kind, at, far, note});
    addTab(m_landmarks.get(), "landmarks", tr("Landmarks"),
           tr("Type the name of a market, meeting point, shop or well, and its coordinates."));

    auto unit = Column<Place>::shown(
        tr("Official unit"), [this](const Place &place) { return qstring(fullName(place, language())); });
    unit.width = 22;
    auto placeFar = Column<Place>::shown(tr("Distance"), distance);
    placeFar.width = 17;
    auto known = Column<Place>::of(ColumnKind::Text, tr("How the position is known"), &Place::positionNote);
    known.stretch = true;
    m_units = std::make_unique<RecordModel<Place>>(
        units(),
        std::vector<Column<Place>>{unit, coordinatesColumn<Place>(coordinates, language()), placeFar, known});
    addTab(m_units.get(), "units", tr("Official units"),
           tr("This area has no official units yet. Give it some on the page Areas."));

    Column<MapLine> lineKind;
    lineKind.title = tr("Kind");
    lineKind.kind = ColumnKind::Choice;
    lineKind.required = true;
    lineKind.choices = enumChoices<places::MapLineKind>(language());
    lineKind.read = [](const MapLine &line) { return QString::fromUtf8(workbook::word(line.kind)); };
    lineKind.write = [](MapLine &line, const QVariant &value) -> std::optional<QString> {
        line.kind =
            workbook::fromWord<places::MapLineKind>(value.toString().toStdString()).value_or(line.kind);
        return std::nullopt;
    };
    auto lineName = Column<MapLine>::of(ColumnKind::Text, tr("Name"), &MapLine::name);
    lineName.width = 24;
    auto from = Column<MapLine>::shown(tr("From the file"),
                                       [](const MapLine &line) { return qstring(line.source.value_or("")); });
    from.stretch = true;
    m_lines = std::make_unique<RecordModel<MapLine>>(lines(),
                                                     std::vector<Column<MapLine>>{lineKind, lineName, from});
    addTab(m_lines.get(), "lines", tr("Rivers and roads"),
           tr("Import a GeoJSON file with rivers, roads or borders. All areas share them."));
    auto *lineTable = qobject_cast<RecordTable *>(m_tabs->widget(LineTab));
    auto *importButton = new QPushButton(icon(Icon::Import), tr("Import rivers and roads…"), lineTable);
    importButton->setObjectName(QStringLiteral("importLines"));
    importButton->setEnabled(!workbook().isReadOnly());
    connect(importButton, &QPushButton::clicked, this, &MapPage::importLines);
    lineTable->addToolBarWidget(importButton);
}

RecordSource<Landmark> MapPage::landmarks()
{
    OrderedList<Landmark> list;
    list.load = [this] {
        return m_shown.isEmpty() ? std::vector<Landmark>() : places::landmarks(database(), m_shown);
    };
    list.name = [this](const Landmark &landmark) { return qstring(places::name(landmark, language())); };
    list.labels = ListLabels::titled(tr("Landmarks"));
    list.blank = [this] {
        Landmark landmark;
        landmark.area = m_shown;
        return landmark;
    };
    list.problem = [](const Landmark &landmark) -> std::optional<QString> {
        if (landmark.area.isEmpty())
            return tr("List the areas first.");
        if (!landmark.nameLatin && !landmark.nameKhmer)
            return tr("A landmark needs a name in one of the scripts.");
        return std::nullopt;
    };
    return orderedSource(context(), std::move(list));
}

RecordSource<Place> MapPage::units()
{
    RecordSource<Place> source;
    source.load = [this] { return mapping::unitsWithin(database(), m_shown); };
    source.id = [](const Place &place) { return qstring(place.id.text); };
    if (workbook().isReadOnly())
        return source;
    source.save = [this](const Place &place) {
        return save(tr("Change the position of %1").arg(qstring(fullName(place, language()))),
                    [database = &database(), place] { workbook::save(*database, place); });
    };
    source.paste = [this](const std::vector<Place> &changed, const std::vector<Place> &) {
        return save(tr("Paste %n position(s)", nullptr, static_cast<int>(changed.size())),
                    [database = &database(), changed] {
                        for (const Place &place : changed)
                            workbook::save(*database, place);
                    });
    };
    return source;
}

RecordSource<MapLine> MapPage::lines()
{
    RecordSource<MapLine> source;
    source.load = [this] { return places::mapLines(database()); };
    source.id = [](const MapLine &line) { return qstring(line.id.text); };
    if (workbook().isReadOnly())
        return source;
    source.save = [this](const MapLine &line) {
        return save(tr("Change a line of the map"),
                    [database = &database(), line] { workbook::save(*database, line); });
    };
    source.remove = [this](const QStringList &ids) {
        return save(tr("Remove %n line(s) of the map", nullptr, static_cast<int>(ids.size())),
                    [database = &database(), ids] {
                        for (const QString &id : ids)
                            workbook::remove<MapLine>(*database, id.toStdString());
                    });
    };
    return source;
}

void MapPage::reload()
{
    m_area->reload();
    const Id area = m_area->current();
    const bool anew = area != m_shown;
    m_shown = area;
    m_map->setMap(mapping::areaMap(database(), m_shown, language()), anew);
    const bool isEmpty = m_map->map().points.empty() && m_map->map().lines.empty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_map->controls()->setVisible(!isEmpty);
    m_landmarks->reload();
    m_units->reload();
    m_lines->reload();
    updateActions();
}

RecordTable *MapPage::table() const
{
    return qobject_cast<RecordTable *>(m_tabs->currentWidget());
}

void MapPage::updateActions()
{
    const bool canWrite = !workbook().isReadOnly() && m_map->picked().has_value() && !m_shown.isEmpty();
    m_add->setEnabled(canWrite);
    const Id current{table() && m_tabs->currentIndex() != LineTab ? table()->currentId().toStdString()
                                                                  : std::string()};
    QString name;
    if (const auto landmark = workbook::find<Landmark>(database(), current))
        name = qstring(places::name(*landmark, language()));
    else if (const auto place = workbook::find<Place>(database(), current))
        name = qstring(fullName(*place, language()));
    m_put->setEnabled(canWrite && !name.isEmpty());
    m_put->setText(name.isEmpty() ? tr("Put a point of the list here") : tr("Put “%1” here").arg(name));
}

void MapPage::putHere()
{
    const Id current{table()->currentId().toStdString()};
    const places::Coordinates at = m_map->picked().value();
    const SQLite::Database *file = &database();
    if (auto landmark = workbook::find<Landmark>(database(), current)) {
        moveTo(*landmark, at);
        context().edit(tr("Put “%1” on the map").arg(qstring(places::name(*landmark, language()))),
                       [file, landmark] { workbook::save(*file, *landmark); });
    } else if (auto place = workbook::find<Place>(database(), current)) {
        moveTo(*place, at);
        context().edit(tr("Put “%1” on the map").arg(qstring(fullName(*place, language()))),
                       [file, place] { workbook::save(*file, *place); });
    }
}

void MapPage::addHere()
{
    Landmark landmark;
    landmark.id = workbook().environment().newId();
    landmark.area = m_shown;
    moveTo(landmark, m_map->picked().value());
    const QString name = tr("New landmark");
    (language().isKhmer() ? landmark.nameKhmer : landmark.nameLatin) = name.toStdString();
    const bool added = context().edit(tr("Add a landmark to the map"),
                                      [file = &database(), landmark] { workbook::append(*file, landmark); });
    if (!added)
        return;
    m_tabs->setCurrentIndex(LandmarkTab);
    table()->goTo(qstring(landmark.id.text));
    table()->setFocus();
}

void MapPage::importLines()
{
    const QString path =
        context().questions->fileToRead(tr("Import rivers and roads"), {}, tr("GeoJSON (*.geojson *.json)"));
    if (path.isEmpty())
        return;
    auto import = std::make_shared<LineImport>(context());
    const auto plan = import->plan(path, m_map->map().bounds());
    if (!plan) {
        m_message->display(InlineMessage::Kind::Error, import->summary(), {}, true);
        return;
    }
    m_message->display(InlineMessage::Kind::Information, import->summary(),
                       {{tr("Import"),
                         [this, import, plan] {
                             m_message->clear();
                             if (import->write(*plan))
                                 m_tabs->setCurrentIndex(LineTab);
                         }},
                        {tr("Don't import"), [this] { m_message->clear(); }}});
}

void MapPage::showPoint(const QString &id)
{
    if (id.isEmpty())
        return;
    const bool isLandmark = workbook::find<Landmark>(database(), id.toStdString()).has_value();
    m_tabs->setCurrentIndex(isLandmark ? LandmarkTab : UnitTab);
    table()->goTo(id);
}

void MapPage::showRecord(const QString &id)
{
    if (workbook::find<MapLine>(database(), id.toStdString())) {
        m_tabs->setCurrentIndex(LineTab);
        table()->goTo(id);
        table()->setFocus();
        return;
    }
    const auto landmark = workbook::find<Landmark>(database(), id.toStdString());
    if (m_area->choose(landmark ? landmark->area : Id{id.toStdString()}))
        reload();
    if (!landmark)
        return;
    if (const auto at = coordinatesOf(*landmark))
        m_map->bringIntoView(*at);
    showPoint(id);
    table()->setFocus();
}

} // namespace bandom::ui
