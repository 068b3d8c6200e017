#include "market/Flow.h"
#include "market/MarketSegment.h"
#include "market/Product.h"
#include "market/Season.h"
#include "text/Date.h"
#include "text/Fold.h"
#include "ui/market/MarketChoices.h"
#include "ui/market/MarketLists.h"
#include "ui/people/ActorChoices.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/IdColumn.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/QuantityColumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandom::ui {

using market::Flow;
using market::MarketSegment;
using market::Season;
using workbook::Id;

namespace {

class PlaceLists
{
    Q_DECLARE_TR_FUNCTIONS(PlaceLists)

public:
    static std::unique_ptr<RecordModelBase> seasons(const PageContext &context, const ShownArea &area);
    static std::unique_ptr<RecordModelBase> segments(const PageContext &context, const ShownArea &area);
    static std::unique_ptr<RecordModelBase> flows(const PageContext &context, const ShownArea &area);

private:
    static Column<Season> monthColumn(std::size_t month, const text::Language &language);

    /// An end of a flow by its name, and who that is where an actor has this name.
    static Column<Flow> endColumn(const QString &title, std::optional<std::string> Flow::*name,
                                  Id Flow::*actor, const SQLite::Database &database, const ShownArea &area)
    {
        auto column = Column<Flow>::of(ColumnKind::Text, title, name);
        column.write = [name, actor, &database, area](Flow &flow,
                                                      const QVariant &value) -> std::optional<QString> {
            flow.*name = typed(value.toString());
            flow.*actor = {};
            if (!(flow.*name))
                return std::nullopt;
            const auto actors = actorChoices(database, area());
            const auto found = std::find_if(actors.begin(), actors.end(), [&](const Choice &choice) {
                return text::sameText(choice.label.toStdString(), *(flow.*name));
            });
            if (found != actors.end())
                flow.*actor = Id{found->key.toStdString()};
            return std::nullopt;
        };
        column.width = 15;
        return column;
    }
};

Column<Season> PlaceLists::monthColumn(std::size_t month, const text::Language &language)
{
    Column<Season> column;
    // Its number: twelve names would leave no room for the rest.
    column.title = QString::number(month + 1);
    column.width = 2;
    column.toolTip = tr("%1: L low, M medium, H high. One key enters it and goes on; a minus clears it.")
                         .arg(qstring(text::monthName(static_cast<unsigned>(month + 1), language)));
    column.read = [month, language](const Season &season) {
        const auto level = market::readMonths(season.months).at(month);
        return level ? textValue(market::letter(*level, language)) : QVariant();
    };
    column.write = [month](Season &season, const QVariant &value) -> std::optional<QString> {
        const auto level = market::parseLevel(value.toString().toStdString());
        if (!level)
            return tr("Type L for low, M for medium, H for high, or nothing.");
        market::Months months = market::readMonths(season.months);
        months.at(month) = *level;
        season.months = market::letters(months);
        return std::nullopt;
    };
    column.quickEntry = [](const QString &key) -> std::optional<QVariant> {
        const QString letter = key.trimmed();
        if (letter.isEmpty() || !market::parseLevel(letter.toStdString()))
            return std::nullopt;
        return letter;
    };
    return column;
}

std::unique_ptr<RecordModelBase> PlaceLists::seasons(const PageContext &context, const ShownArea &area)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    OrderedList<Season> list;
    list.load = [&database, area] { return market::seasons(database, area()); };
    list.name = [language](const Season &season) { return qstring(market::name(season.aspect, language)); };
    list.labels = ListLabels::titled(tr("Seasons"));
    list.blank = [area] {
        Season season;
        season.area = area();
        return season;
    };
    list.problem = [](const Season &season) { return areaProblem(season.area); };

    Column<Season> aspect;
    aspect.title = tr("Of what");
    aspect.kind = ColumnKind::Choice;
    aspect.required = true;
    aspect.width = 9;
    aspect.choices = enumChoices<market::Aspect>(language);
    aspect.read = [](const Season &season) {
        return QVariant(QString::fromUtf8(workbook::word(season.aspect)));
    };
    aspect.write = [](Season &season, const QVariant &value) -> std::optional<QString> {
        season.aspect =
            workbook::fromWord<market::Aspect>(value.toString().toStdString()).value_or(season.aspect);
        return std::nullopt;
    };
    auto product = idColumn<Season>(tr("Product"), &Season::product,
                                    [&database, language] { return productChoices(database, language); });
    product.width = 11;
    product.toolTip = tr("None: all produce.");
    std::vector<Column<Season>> columns{aspect, product};
    for (std::size_t month = 0; month < 12; ++month)
        columns.push_back(monthColumn(month, language));
    auto from = Column<Season>::of(ColumnKind::Text, tr("Source"), &Season::source);
    from.stretch = true;
    from.width = 20;
    auto differs = Column<Season>::of(ColumnKind::Check, tr("Sources differ"), &Season::sourcesDiffer);
    differs.width = 7;
    auto note = Column<Season>::of(ColumnKind::LongText, tr("Notes"), &Season::note);
    note.stretch = true;
    note.width = 12;
    columns.insert(columns.end(), {from, differs, note});
    return std::make_unique<RecordModel<Season>>(orderedSource(context, std::move(list)), columns);
}

std::unique_ptr<RecordModelBase> PlaceLists::segments(const PageContext &context, const ShownArea &area)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    using S = MarketSegment;
    OrderedList<S> list;
    list.load = [&database, area] { return market::segments(database, area()); };
    list.name = [](const S &segment) { return qstring(segment.name); };
    list.labels = ListLabels::titled(tr("Market segments"));
    list.blank = [area] {
        S segment;
        segment.area = area();
        return segment;
    };
    list.problem = [](const S &segment) -> std::optional<QString> {
        if (const auto problem = areaProblem(segment.area))
            return problem;
        if (segment.name.empty())
            return tr("Name the segment first.");
        return std::nullopt;
    };

    auto name = Column<S>::of(ColumnKind::Text, tr("Segment"), &S::name);
    name.required = true;
    name.width = 20;
    name.stretch = true;
    auto state = choiceColumn<S>(tr("State"), &S::state, language);
    state.width = 10;
    auto products = Column<S>::of(ColumnKind::Text, tr("Products"), &S::products);
    auto buyers = Column<S>::of(ColumnKind::Text, tr("Buyers"), &S::buyers);
    auto requirements = Column<S>::of(ColumnKind::LongText, tr("What they ask for"), &S::requirements);
    for (auto *wide : {&buyers, &requirements})
        wide->width = 16;
    auto amount = quantityColumn(tr("Volume"), &S::amount, quantity::Measure::Produce, language);
    amount.toolTip = tr("With its unit and span of time, such as 2 t/month.");
    amount.width = 16;
    auto from = Column<S>::of(ColumnKind::Text, tr("Source"), &S::source);
    auto note = Column<S>::of(ColumnKind::LongText, tr("Notes"), &S::note);
    return std::make_unique<RecordModel<S>>(
        orderedSource(context, std::move(list)),
        std::vector{name, state, products, buyers, requirements, amount, from, note});
}

std::unique_ptr<RecordModelBase> PlaceLists::flows(const PageContext &context, const ShownArea &area)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    OrderedList<Flow> list;
    list.load = [&database, area] { return market::flows(database, area()); };
    list.name = [language](const Flow &flow) {
        return tr("%1 to %2", "where goods go from and to")
            .arg(qstring(market::endName(flow.from, language)), qstring(market::endName(flow.to, language)));
    };
    list.labels = ListLabels::titled(tr("Flows"));
    list.blank = [area] {
        Flow flow;
        flow.area = area();
        return flow;
    };
    list.problem = [](const Flow &flow) -> std::optional<QString> {
        if (const auto problem = areaProblem(flow.area))
            return problem;
        if (!flow.from && !flow.to)
            return tr("Type where the produce comes from or goes to first.");
        return std::nullopt;
    };

    auto from = endColumn(tr("From"), &Flow::from, &Flow::fromStakeholder, database, area);
    auto to = endColumn(tr("To"), &Flow::to, &Flow::toStakeholder, database, area);
    from.toolTip = tr("A place or an actor. Flows of the same name meet in the figure.");
    to.toolTip = from.toolTip;
    auto product = idColumn<Flow>(tr("Product"), &Flow::product,
                                  [&database, language] { return productChoices(database, language); });
    product.width = 9;
    product.toolTip = tr("None: all produce.");
    auto amount = quantityColumn(tr("Volume"), &Flow::amount, quantity::Measure::Produce, language);
    amount.toolTip = tr("With its unit and span of time, such as 150 kg/day.");
    amount.width = 14;
    auto transport = Column<Flow>::of(ColumnKind::Text, tr("Transport"), &Flow::transport);
    transport.stretch = true;
    auto source = Column<Flow>::of(ColumnKind::Text, tr("Source"), &Flow::source);
    auto note = Column<Flow>::of(ColumnKind::LongText, tr("Notes"), &Flow::note);
    note.width = 10;
    note.stretch = true;
    return std::make_unique<RecordModel<Flow>>(
        orderedSource(context, std::move(list)),
        std::vector{from, to, product, amount, transport, source, note});
}

} // namespace

std::unique_ptr<RecordModelBase> seasonList(const PageContext &context, const ShownArea &area)
{
    return PlaceLists::seasons(context, area);
}

std::unique_ptr<RecordModelBase> segmentList(const PageContext &context, const ShownArea &area)
{
    return PlaceLists::segments(context, area);
}

std::unique_ptr<RecordModelBase> flowList(const PageContext &context, const ShownArea &area)
{
    return PlaceLists::flows(context, area);
}

} // namespace bandom::ui
