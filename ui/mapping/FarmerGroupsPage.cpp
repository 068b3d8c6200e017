#include "ui/mapping/FarmerGroupsPage.h"

#include "mapping/GroupBlocks.h"
#include "mapping/WhyThisRank.h"
#include "text/Fold.h"
#include "ui/mapping/AreaBar.h"
#include "ui/print/HtmlText.h"
#include "ui/widgets/CellText.h"
#include "ui/widgets/KhmerText.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Style.h"
#include "ui/widgets/WrapLabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace bandom::ui {

using mapping::FarmerGroup;
using mapping::GroupColumn;
using places::Level;
using places::Place;
using places::PlaceWords;
using workbook::Id;

namespace {

constexpr int countsHeight = 208;
constexpr int mostSuggestions = 8;

} // namespace

std::vector<std::string> FarmerGroupsPage::tables() const
{
    return {"farmer_group", "stakeholder", "stakeholder_area", "place",       "area",
            "area_unit",    "assessment",  "criterion",        "score_sheet", "score"};
}

const places::PlaceIndex &FarmerGroupsPage::places() const
{
    if (!m_places)
        m_places = std::make_unique<places::PlaceIndex>(database());
    return *m_places;
}

void FarmerGroupsPage::build()
{
    setList(std::make_unique<RecordModel<Entry>>(source(), columns()), "farmerGroups",
            tr("Type the code or the name of the first group, or paste the rows of a sheet: code, name, "
               "commune, village and the four letters."));
    m_area = new AreaBar(context(), this);
    auto *byCommune = new QPushButton(tr("By commune"), this);
    byCommune->setObjectName(QStringLiteral("byCommune"));
    byCommune->setCheckable(true);
    byCommune->setToolTip(tr("Show how the groups of each commune of the area were rated"));
    m_area->addWidget(byCommune);
    layout()->addWidget(m_area);
    m_line = new WrapLabel({}, this);
    m_line->setObjectName(QStringLiteral("groupsLine"));
    layout()->addWidget(m_line);
    m_counts = new QTextBrowser(this);
    m_counts->setObjectName(QStringLiteral("groupCounts"));
    m_counts->setAccessibleName(tr("How the groups of the area were rated"));
    m_counts->setOpenLinks(false);
    m_counts->setFixedHeight(countsHeight);
    m_counts->hide();
    layout()->addWidget(m_counts);
    connect(byCommune, &QPushButton::toggled, m_counts, &QWidget::setVisible);
    connect(m_area, &AreaBar::chosen, this, &FarmerGroupsPage::showArea);
}

Column<FarmerGroupsPage::Entry> FarmerGroupsPage::placeColumn(const QString &title, Level level,
                                                              std::optional<std::string> PlaceWords::*word)
{
    Column<Entry> column;
    column.title = title;
    column.width = 10;
    column.read = [this, level](const Entry &entry) {
        const Place *unit = places().within(entry.group.place, level);
        return unit ? toVariant(places::name(*unit, language())) : QVariant();
    };
    column.write = [this, level, word](Entry &entry, const QVariant &value) -> std::optional<QString> {
        if (value.isValid()) {
            entry.where.*word = value.toString().toStdString();
            return std::nullopt;
        }
        const Place *unit = places().within(entry.group.place, level);
        if (!unit)
            return std::nullopt;
        if (unit->id != entry.group.place)
            return tr("It follows from the village: empty that first.");
        const Place *above = places().within(entry.group.place, Level::Commune);
        entry.group.place = above && above != unit ? above->id : Id{};
        return std::nullopt;
    };
    column.suggestions = [this, level](const QString &typed) { return placesLike(typed, level); };
    return column;
}

Column<FarmerGroupsPage::Entry>
FarmerGroupsPage::ratingColumn(GroupColumn which, std::optional<mapping::Rating> FarmerGroup::*member)
{
    Column<Entry> column;
    column.title = qstring(mapping::shortName(which, language()));
    column.width = 6;
    column.toolTip = tr("%1 One key enters L, M or H and goes on; Delete empties the cell.")
                         .arg(qstring(mapping::question(which, language())));
    column.read = [member, language = language()](const Entry &entry) {
        const auto rating = entry.group.*member;
        return rating ? toVariant(market::letter(*rating, language)) : QVariant();
    };
    column.write = [member](Entry &entry, const QVariant &value) -> std::optional<QString> {
        const auto rating = mapping::parseRating(value.toString().toStdString());
        if (!rating)
            return tr("Type L for low, M for medium, H for high, or nothing.");
        entry.group.*member = *rating;
        return std::nullopt;
    };
    column.quickEntry = [](const QString &key) -> std::optional<QVariant> {
        const QString letter = key.trimmed();
        if (letter.isEmpty() || !mapping::parseRating(letter.toStdString()))
            return std::nullopt;
        return letter;
    };
    column.quickEntryEndsRow = which == GroupColumn::Income;
    return column;
}

Column<FarmerGroupsPage::Entry> FarmerGroupsPage::representativeColumn()
{
    Column<Entry> column;
    column.title = tr("Representative");
    column.toolTip = tr("The farmer who stands for the group or its village. A name that is new is added.");
    column.width = 28;
    column.read = [](const Entry &entry) { return toVariant(entry.group.representativeName); };
    column.write = [](Entry &entry, const QVariant &value) -> std::optional<QString> {
        fromVariant(value, entry.group.representativeName);
        return std::nullopt;
    };
    column.suggestions = [this](const QString &typed) { return farmersLike(typed); };
    return column;
}

std::vector<Column<FarmerGroupsPage::Entry>> FarmerGroupsPage::columns()
{
    const auto ofGroup = [](ColumnKind kind, const QString &title, auto member, int width) {
        Column<Entry> column;
        column.kind = kind;
        column.title = title;
        column.width = width;
        column.read = [member](const Entry &entry) { return toVariant(entry.group.*member); };
        column.write = [member](Entry &entry, const QVariant &value) -> std::optional<QString> {
            fromVariant(value, entry.group.*member);
            return std::nullopt;
        };
        return column;
    };
    const auto sum = [this](std::string title, mapping::RatingSum (*of)(const mapping::Ratings &)) {
        auto column = Column<Entry>::shown(qstring(title), [this, of](const Entry &entry) {
            return qstring(mapping::sumText(of(mapping::ratingsOf(entry.group)), language()));
        });
        column.toolTip = qstring(mapping::ratingRule(language()));
        column.width = 16;
        return column;
    };
    auto code = ofGroup(ColumnKind::Text, tr("Code"), &FarmerGroup::code, 6);
    code.write = [write = code.write](Entry &entry, const QVariant &value) {
        auto problem = write(entry, value);
        // A row that begins with its code is called by it until its name is typed.
        if (entry.group.name.empty())
            entry.group.name = entry.group.code.value_or("");
        return problem;
    };
    auto name = ofGroup(ColumnKind::Text, tr("Name"), &FarmerGroup::name, 19);
    name.required = true;
    auto district = Column<Entry>::shown(tr("District"), [this](const Entry &entry) {
        const Place *unit = places().within(entry.group.place, Level::District);
        return unit ? qstring(places::name(*unit, language())) : QString();
    });
    district.width = 9;
    // The order of the sheet, so that its rows are pasted as they are.
    return {code,
            name,
            placeColumn(tr("Commune"), Level::Commune, &PlaceWords::commune),
            placeColumn(tr("Village"), Level::Village, &PlaceWords::village),
            ratingColumn(GroupColumn::Producers, &FarmerGroup::producers),
            ratingColumn(GroupColumn::Consumption, &FarmerGroup::consumption),
            ratingColumn(GroupColumn::Access, &FarmerGroup::access),
            ratingColumn(GroupColumn::Income, &FarmerGroup::income),
            sum(mapping::columnSumName(language()), &mapping::columnSum),
            sum(mapping::headingSumName(language()), &mapping::headingSum),
            representativeColumn(),
            ofGroup(ColumnKind::Text, tr("Filled in by"), &FarmerGroup::ratedBy, 28),
            ofGroup(ColumnKind::Date, tr("Filled in on"), &FarmerGroup::ratedOn, 19),
            district};
}

RecordSource<FarmerGroupsPage::Entry> FarmerGroupsPage::source()
{
    RecordSource<Entry> source;
    source.load = [this] {
        std::vector<Entry> entries;
        for (FarmerGroup &group : mapping::farmerGroups(database()))
            entries.push_back({std::move(group), {}});
        return entries;
    };
    source.id = [](const Entry &entry) { return qstring(entry.group.id.text); };
    if (workbook().isReadOnly())
        return source;
    const ListLabels labels = ListLabels::titled(tr("Farmer groups"));
    source.problem = [this](const Entry &entry) -> std::optional<QString> {
        const auto problem = mapping::problem(entry, places(), language());
        return problem ? std::optional(qstring(*problem)) : std::nullopt;
    };
    source.blank = [this] {
        Entry entry;
        entry.group.id = workbook().environment().newId();
        return entry;
    };
    // Captured are values alone: an edit may be tried again when the page is gone.
    const auto write = [this](const QString &label, std::vector<Entry> entries) {
        return save(label, [database = &database(), environment = workbook().environment(),
                            entries = std::move(entries)] {
            places::PlaceIndex index(*database);
            for (const Entry &entry : entries)
                mapping::saveFarmerGroup(*database, entry, index, environment);
        });
    };
    source.add = [labels, write](const Entry &entry) {
        return write(labels.add(qstring(entry.group.name)), {entry});
    };
    source.save = [labels, write](const Entry &entry) {
        return write(labels.change(qstring(entry.group.name)), {entry});
    };
    source.paste = [labels, write](const std::vector<Entry> &changed, const std::vector<Entry> &added) {
        std::vector<Entry> all = changed;
        all.insert(all.end(), added.begin(), added.end());
        const QString label = labels.paste(static_cast<int>(all.size()));
        return write(label, std::move(all));
    };
    source.remove = [this, labels](const QStringList &ids) {
        return save(labels.remove(static_cast<int>(ids.size())), [database = &database(), ids] {
            for (const QString &id : ids)
                mapping::removeFarmerGroup(*database, Id{id.toStdString()});
        });
    };
    source.move = [this, labels](const QString &id, int position) {
        return save(labels.move(), [database = &database(), id, position] {
            workbook::moveInList<FarmerGroup>(*database, Id{id.toStdString()}, position);
        });
    };
    return source;
}

std::vector<Choice> FarmerGroupsPage::placesLike(const QString &typed, Level level) const
{
    std::vector<Choice> choices;
    for (const Place &place : places::matchingPlaces(database(), typed.toStdString(), 200)) {
        if (place.level != level || choices.size() == mostSuggestions)
            continue;
        const QString name = qstring(places::name(place, language()));
        QString label = name;
        const Level above = level == Level::Village ? Level::Commune : Level::District;
        if (const Place *unit = places().within(place.id, above))
            label += QStringLiteral("  ·  ") + qstring(places::fullName(*unit, language()));
        // Of several units of a name the code alone says which is meant.
        const bool isOne = places().spelt(level, name.toStdString()).size() == 1;
        choices.push_back({isOne || !place.code ? name : qstring(*place.code), label});
    }
    return choices;
}

std::vector<Choice> FarmerGroupsPage::farmersLike(const QString &typed) const
{
    std::vector<Choice> choices;
    const std::string wanted = text::fold(typed.toStdString());
    workbook::forEachRow(
        database(),
        "SELECT DISTINCT s.name FROM stakeholder s JOIN stakeholder_role r ON r.stakeholder_id = s.id "
        "WHERE r.role IN ('farmer', 'farmer_representative') AND s.kind IS NOT 'group' ORDER BY s.name",
        [&](SQLite::Statement &row) {
            const std::string name = row.getColumn(0).getString();
            const bool isLike = !wanted.empty() && text::fold(name).find(wanted) != std::string::npos;
            if (isLike && choices.size() < mostSuggestions)
                choices.push_back({qstring(name), qstring(name)});
        });
    return choices;
}

void FarmerGroupsPage::reload()
{
    m_places.reset();
    ListPage::reload();
    m_area->reload();
    showArea();
}

void FarmerGroupsPage::showArea()
{
    const Id area = m_area->current();
    document::Document panel;
    panel.language = language().code();
    panel.blocks = mapping::groupsOfArea(database(), area, language());
    m_counts->setHtml(breakable(QString::fromUtf8(htmlText(panel, HtmlUse::Panel))));
    QStringList sentences;
    const auto scored = mapping::scoredAreas(database(), mapping::currentRound(database()), language());
    const auto here = std::find(scored.areas.begin(), scored.areas.end(), area);
    if (here != scored.areas.end())
        sentences.append(qstring(mapping::standingText(
            scored, static_cast<std::size_t>(here - scored.areas.begin()), language())));
    sentences.append(qstring(mapping::groupsLine(database(), area, language())));
    m_line->setText(sentences.join(QLatin1Char(' ')).trimmed());
    m_line->setVisible(!m_line->text().isEmpty());
}

} // namespace bandom::ui
