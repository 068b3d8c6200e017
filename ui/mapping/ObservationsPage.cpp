#include "ui/mapping/ObservationsPage.h"

#include "mapping/Area.h"
#include "mapping/FieldActivity.h"
#include "mapping/Photo.h"
#include "quantity/Parse.h"
#include "ui/mapping/AreaBar.h"
#include "ui/mapping/PhotosPanel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/IdColumn.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bandom::ui {

using mapping::Observation;
using mapping::ObservationTopic;
using workbook::Id;

namespace {

constexpr int topicsWidth = 200;
const int photosRow = static_cast<int>(mapping::observationTopics.size());

} // namespace

std::vector<std::string> ObservationsPage::tables() const
{
    return {"area", "area_choice", "area_unit", "place", "field_activity", "observation", "photo"};
}

void ObservationsPage::build()
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Space);
    m_area = new AreaBar(context(), this);
    connect(m_area, &AreaBar::chosen, this, &ObservationsPage::reload);
    column->addWidget(m_area);

    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::Space);
    m_topics = new QListWidget(this);
    m_topics->setObjectName(QStringLiteral("topics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(topicsWidth);
    m_topics->setIconSize({metrics::IconSize, metrics::IconSize});
    m_topics->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::Gap);
    m_prompts = new WrapLabel({}, this);
    m_prompts->setObjectName(QStringLiteral("prompts"));
    m_prompts->setFont(textFont(TextSize::Small));
    m_prompts->setForegroundRole(QPalette::PlaceholderText);
    m_work = new QStackedWidget(this);
    m_general = makeList("observations", columns());
    m_market = makeList("marketDistances", marketColumns());
    m_photos = new PhotosPanel(context(), m_work);
    m_work->addWidget(m_photos);
    right->addWidget(m_prompts);
    right->addWidget(m_work, 1);
    across->addWidget(m_topics);
    across->addLayout(right, 1);
    column->addLayout(across, 1);
    connect(m_topics, &QListWidget::currentRowChanged, this, &ObservationsPage::showTopic);
    setFocusProxy(m_topics);
}

ObservationsPage::List ObservationsPage::makeList(const char *name, std::vector<Column<Observation>> columns)
{
    List list;
    list.records = std::make_unique<Model>(source(), std::move(columns));
    list.table = new RecordTable(list.records.get(), m_work);
    list.table->setObjectName(QLatin1String(name));
    list.table->setPlaceholder(tr("Type what was seen, one thing a row."));
    m_work->addWidget(list.table);
    return list;
}

std::vector<Column<Observation>> ObservationsPage::columns() const
{
    auto statement =
        Column<Observation>::of(ColumnKind::LongText, tr("What was seen"), &Observation::statement);
    statement.stretch = true;
    statement.width = 32;
    auto place = idColumn<Observation>(tr("Where"), &Observation::place, [this] { return places(); });
    place.width = 11;
    auto day = Column<Observation>::of(ColumnKind::Date, tr("When"), &Observation::seenOn);
    day.width = 12;
    auto by = Column<Observation>::of(ColumnKind::Text, tr("By whom"), &Observation::seenBy);
    by.width = 10;
    auto visit = idColumn<Observation>(tr("Visit"), &Observation::activity, [this] { return visits(); });
    visit.toolTip = tr("The activity of the field work in which it was seen.");
    visit.width = 10;
    return {statement, place, day, by, visit};
}

std::vector<Column<Observation>> ObservationsPage::marketColumns() const
{
    auto market = Column<Observation>::of(ColumnKind::Text, tr("Market"), &Observation::market);
    market.width = 12;
    Column<Observation> distance;
    distance.title = tr("Distance");
    distance.kind = ColumnKind::Text;
    distance.toolTip = tr("A number or a range with its unit: 25 km, 800 m, about 20 to 25 km.");
    distance.width = 9;
    distance.read = [this](const Observation &record) {
        return toVariant(quantity::format(record.distance, quantity::Measure::Distance, language()));
    };
    distance.write = [this](Observation &record, const QVariant &value) -> std::optional<QString> {
        const auto reading = quantity::parse(value.toString().toStdString(), quantity::Measure::Distance);
        if (reading.problem)
            return qstring(quantity::sentence(reading, language()));
        record.distance = reading.value.value_or(quantity::Quantity());
        return std::nullopt;
    };
    std::vector<Column<Observation>> all = columns();
    all.front().title = tr("The way there");
    all.front().width = 20;
    // The way to a market is asked about more than it is seen: there is no visit that it belongs to.
    all.pop_back();
    all.insert(all.begin(), {market, distance});
    return all;
}

std::vector<Choice> ObservationsPage::places() const
{
    std::vector<Choice> choices;
    for (const places::Place &place : mapping::unitsWithin(database(), m_shown))
        choices.push_back({qstring(place.id.text), qstring(places::fullName(place, language()))});
    return choices;
}

std::vector<Choice> ObservationsPage::visits() const
{
    std::vector<Choice> choices;
    for (const auto &activity : mapping::fieldActivities(database(), m_shown))
        choices.push_back({qstring(activity.id.text), qstring(mapping::title(activity, language()))});
    return choices;
}

RecordSource<Observation> ObservationsPage::source()
{
    OrderedList<Observation> list;
    list.load = [this] {
        return m_shown.isEmpty() ? std::vector<Observation>()
                                 : mapping::observations(database(), m_shown, m_topic);
    };
    list.name = [](const Observation &seen) { return qstring(seen.statement.value_or("")); };
    list.labels = ListLabels::titled([this] {
        return tr("Observations in %1: %2", "an area and a topic")
            .arg(m_area->currentName(), qstring(mapping::name(m_topic, language())));
    });
    list.blank = [this] {
        Observation seen;
        seen.area = m_shown;
        seen.topic = m_topic;
        // Of the visit that is under way or was the last: who notes down ten things in a row names it once.
        const auto before = mapping::observations(database(), m_shown, m_topic);
        if (!before.empty()) {
            seen.activity = before.back().activity;
            seen.seenOn = before.back().seenOn;
            seen.seenBy = before.back().seenBy;
        }
        return seen;
    };
    list.problem = [](const Observation &seen) -> std::optional<QString> {
        if (seen.area.isEmpty())
            return tr("List the areas first.");
        return std::nullopt;
    };
    return orderedSource(context(), std::move(list));
}

ObservationsPage::List &ObservationsPage::shownList()
{
    return m_topic == ObservationTopic::MarketDistance ? m_market : m_general;
}

void ObservationsPage::showArea()
{
    m_shown = m_area->current();
    m_photos->setArea(m_shown, m_area->currentName());
}

void ObservationsPage::reload()
{
    m_area->reload();
    showArea();
    reloadTopics();
    m_photos->reload();
    shownList().records->reload();
}

void ObservationsPage::reloadTopics()
{
    const int row = std::max(0, m_topics->currentRow());
    const auto add = [&](Icon done, const QString &name, std::size_t count) {
        new QListWidgetItem(icon(count ? done : Icon::Open, count ? Tone::Accent : Tone::Muted),
                            breakable(QStringLiteral("%1 (%2)").arg(name).arg(count)), m_topics);
    };
    {
        const QSignalBlocker quiet(m_topics);
        m_topics->clear();
        for (const ObservationTopic topic : mapping::observationTopics)
            add(Icon::Done, qstring(mapping::name(topic, language())),
                mapping::observations(database(), m_shown, topic).size());
        add(Icon::Done, tr("Photos"), mapping::photos(database(), m_shown).size());
        m_topics->setCurrentRow(row);
    }
    showTopic();
}

void ObservationsPage::showTopic()
{
    const int row = m_topics->currentRow();
    if (row < 0)
        return;
    const bool isPhotos = row == photosRow;
    const ObservationTopic topic =
        isPhotos ? m_topic : mapping::observationTopics.at(static_cast<std::size_t>(row));
    const QStringList prompts =
        isPhotos ? QStringList() : context().prompts(QString::fromUtf8(workbook::word(topic)));
    m_prompts->setText(prompts.join(QStringLiteral("  ")));
    m_prompts->setVisible(!prompts.isEmpty());
    if (topic != m_topic) {
        m_topic = topic;
        shownList().records->reload();
    }
    m_work->setCurrentWidget(isPhotos ? static_cast<QWidget *>(m_photos) : shownList().table);
}

void ObservationsPage::dragEnterEvent(QDragEnterEvent *event)
{
    // Photos are dropped where they go: the page turns to them while they are held over it.
    if (event->mimeData()->hasUrls() && !m_shown.isEmpty())
        m_topics->setCurrentRow(photosRow);
}

void ObservationsPage::showRecord(const QString &id)
{
    const auto seen = workbook::find<Observation>(database(), id.toStdString());
    const auto photo = workbook::find<mapping::Photo>(database(), id.toStdString());
    const Id area = seen ? seen->area : photo ? photo->area : Id{id.toStdString()};
    if (!m_area->choose(area))
        return;
    reload();
    if (photo) {
        m_topics->setCurrentRow(photosRow);
        m_photos->choose(id);
        m_photos->setFocus();
    } else if (seen) {
        for (std::size_t i = 0; i < mapping::observationTopics.size(); ++i) {
            if (mapping::observationTopics[i] == seen->topic)
                m_topics->setCurrentRow(static_cast<int>(i));
        }
        shownList().table->goTo(id);
        shownList().table->setFocus();
    }
}

} // namespace bandom::ui
