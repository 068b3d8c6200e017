#include "ui/market/MarginForm.h"

#include "market/MarginResult.h"
#include "ui/market/MarketChoices.h"
#include "ui/market/MarketLists.h"
#include "ui/people/ActorChoices.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/IdColumn.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/QuantityColumn.h"

#include <QCoreApplication>

namespace bandom::ui {

using market::CostLine;
using market::GrossMargin;
using quantity::Currency;
using quantity::Measure;
using workbook::Id;

namespace {

class MarginForm
{
    Q_DECLARE_TR_FUNCTIONS(MarginForm)

public:
    static MarginFields fields(const PageContext &context);
    static std::unique_ptr<RecordModelBase> margins(const PageContext &context,
                                                    const std::function<Id()> &area);
    static std::unique_ptr<RecordModelBase> costs(const PageContext &context,
                                                  const std::function<Id()> &margin);

private:
    static QString notSingle()
    {
        return tr("A margin is reckoned from one value: type the one that is usual.");
    }

    static Column<GrossMargin> quantity(const QString &title, quantity::Quantity (*get)(const GrossMargin &),
                                        void (*set)(GrossMargin &, const quantity::Quantity &),
                                        Measure measure, const text::Language &language)
    {
        Column<GrossMargin> column;
        column.title = title;
        column.read = [get, measure, language](const GrossMargin &margin) {
            return textValue(quantity::format(get(margin), measure, language));
        };
        column.write = [set, measure, language](GrossMargin &margin,
                                                const QVariant &value) -> std::optional<QString> {
            const auto reading = quantity::parse(value.toString().toStdString(), measure);
            if (reading.problem)
                return qstring(quantity::sentence(reading, language));
            const auto amount = reading.value.value_or(quantity::Quantity{});
            if (!market::isSingle(amount.lowest, amount.highest))
                return notSingle();
            set(margin, amount);
            return std::nullopt;
        };
        return column;
    }

    static Column<GrossMargin> land(const text::Language &language)
    {
        auto column = quantity(tr("Land"), &market::landOf, &market::setLand, Measure::Land, language);
        column.write = [write = column.write](GrossMargin &margin,
                                              const QVariant &value) -> std::optional<QString> {
            if (auto problem = write(margin, value))
                return problem;
            if (margin.land && *margin.land <= 0)
                return tr("Land is more than nothing, or not recorded.");
            return std::nullopt;
        };
        column.toolTip = tr("What the yield and the costs are for, such as 500 m2 or 0.2 ha.");
        return column;
    }

    static Column<GrossMargin> price(const text::Language &language)
    {
        Column<GrossMargin> column;
        column.title = tr("Price");
        column.toolTip = tr("Such as 1,500 riel/kg. The unit may be another than that of the yield where one "
                            "can be converted into the other.");
        column.read = [language](const GrossMargin &margin) {
            return textValue(quantity::format(market::priceOf(margin), language));
        };
        column.write = [language](GrossMargin &margin, const QVariant &value) -> std::optional<QString> {
            const auto reading = quantity::parsePrice(value.toString().toStdString());
            if (reading.problem)
                return qstring(quantity::sentence(reading, language));
            const auto price = reading.value.value_or(quantity::UnitPrice{});
            if (!market::isSingle(price.lowest, price.highest))
                return notSingle();
            market::setPrice(margin, price);
            return std::nullopt;
        };
        return column;
    }

    static Column<GrossMargin> cycles(const text::Language &language)
    {
        auto column = exactNumberColumn(tr("Cycles a year"), &GrossMargin::cyclesPerYear, language);
        column.write = [write = column.write](GrossMargin &margin,
                                              const QVariant &value) -> std::optional<QString> {
            if (auto problem = write(margin, value))
                return problem;
            if (margin.cyclesPerYear && *margin.cyclesPerYear <= 0)
                return tr("Cycles a year are more than none, or not recorded.");
            return std::nullopt;
        };
        return column;
    }

    template<class T>
    static Column<T> currency(Currency T::*member, const text::Language &language)
    {
        Column<T> column;
        column.title = tr("Currency");
        column.kind = ColumnKind::Choice;
        column.required = true;
        column.width = 9;
        column.choices = enumChoices<Currency>(language);
        column.read = [member](const T &record) {
            return QVariant(QString::fromUtf8(workbook::word(record.*member)));
        };
        column.write = [member](T &record, const QVariant &value) -> std::optional<QString> {
            record.*member =
                workbook::fromWord<Currency>(value.toString().toStdString()).value_or(record.*member);
            return std::nullopt;
        };
        return column;
    }

    /// A margin that was told may be a loss.
    static Column<GrossMargin> statedMargin(const text::Language &language)
    {
        auto column = exactNumberColumn(tr("Margin as stated"), &GrossMargin::statedMargin, language);
        column.toolTip = tr("As somebody else reckoned it, to compare with. A loss has a minus.");
        column.write = [language](GrossMargin &margin, const QVariant &value) -> std::optional<QString> {
            const QString text = value.toString().trimmed();
            const bool isLoss = text.startsWith(QLatin1Char('-'));
            NumberReading reading = readNumber(isLoss ? text.mid(1) : text, language);
            if (reading.problem)
                return reading.problem;
            margin.statedMargin = reading.value;
            if (isLoss && margin.statedMargin)
                margin.statedMargin = mpq_class(-*margin.statedMargin);
            return std::nullopt;
        };
        return column;
    }
};

MarginFields MarginForm::fields(const PageContext &context)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    using G = GrossMargin;
    auto name = Column<G>::of(ColumnKind::Text, tr("Name"), &G::name);
    auto product = idColumn<G>(tr("Product"), &G::product,
                               [&database, language] { return productChoices(database, language); });
    auto actor =
        idColumn<G>(tr("Actor"), &G::stakeholder, [&database] { return actorChoices(database, {}); });
    auto season = Column<G>::of(ColumnKind::Text, tr("Season"), &G::season);
    auto yield =
        quantity(tr("Yield of one cycle"), &market::yieldOf, &market::setYield, Measure::Yield, language);
    yield.toolTip = tr("With its unit, such as 1,000 kg.");
    auto rate = idColumn<G>(tr("Exchange rate"), &G::exchangeRate,
                            [&database, language] { return rateChoices(database, language); });
    rate.toolTip = tr("For amounts in the other currency. Rates are entered on the page Markets.");
    auto statedCosts = exactNumberColumn(tr("Costs as stated"), &G::statedCosts, language);
    statedCosts.toolTip =
        tr("A total that somebody told or wrote, to compare with what the lines add up to.");
    auto source = Column<G>::of(ColumnKind::Text, tr("Source"), &G::source);
    auto note = Column<G>::of(ColumnKind::LongText, tr("Notes"), &G::note);
    return {{product, actor, season, land(language), yield, price(language), cycles(language),
             currency(&G::currency, language), rate, statedCosts, statedMargin(language), source, note},
            {QStringLiteral("product"), QStringLiteral("actor"), QStringLiteral("season"),
             QStringLiteral("land"), QStringLiteral("yield"), QStringLiteral("price"),
             QStringLiteral("cycles"), QStringLiteral("currency"), QStringLiteral("rate"),
             QStringLiteral("statedCosts"), QStringLiteral("statedMargin"), QStringLiteral("source"),
             QStringLiteral("note")}};
}

std::unique_ptr<RecordModelBase> MarginForm::margins(const PageContext &context,
                                                     const std::function<Id()> &area)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    OrderedList<GrossMargin> list;
    list.load = [&database, area] { return market::margins(database, area()); };
    list.name = [&database, language](const GrossMargin &margin) {
        return qstring(market::title(database, margin, language));
    };
    list.labels = ListLabels::titled(tr("Gross margins"));
    list.blank = [area] {
        GrossMargin margin;
        margin.area = area();
        return margin;
    };
    list.problem = [](const GrossMargin &margin) { return areaProblem(margin.area); };
    auto name = Column<GrossMargin>::of(ColumnKind::Text, tr("Name"), &GrossMargin::name);
    name.read = [&database, language](const GrossMargin &margin) {
        return textValue(market::title(database, margin, language));
    };
    name.stretch = true;
    name.width = 16;
    auto result =
        Column<GrossMargin>::shown(tr("Of one cycle"), [&database, language](const GrossMargin &margin) {
            const auto reckoned = market::reckon(market::marginSheet(database, margin)).grossMargin;
            return reckoned ? qstring(quantity::formatRounded({*reckoned, margin.currency}, language))
                            : QString();
        });
    result.width = 13;
    return std::make_unique<RecordModel<GrossMargin>>(orderedSource(context, std::move(list)),
                                                      std::vector{name, result});
}

std::unique_ptr<RecordModelBase> MarginForm::costs(const PageContext &context,
                                                   const std::function<Id()> &margin)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    OrderedList<CostLine> list;
    list.load = [&database, margin] { return market::costLines(database, margin()); };
    list.name = [](const CostLine &line) { return qstring(line.item); };
    list.labels = ListLabels::titled(tr("Costs"));
    list.blank = [&database, margin] {
        CostLine line;
        line.margin = margin();
        if (const auto of = workbook::find<GrossMargin>(database, line.margin))
            line.currency = of->currency;
        return line;
    };
    list.problem = [](const CostLine &line) -> std::optional<QString> {
        if (line.margin.isEmpty())
            return tr("Add a gross margin first.");
        if (line.item.empty())
            return tr("Type what the cost is for first.");
        return std::nullopt;
    };

    auto item = Column<CostLine>::of(ColumnKind::Text, tr("Cost"), &CostLine::item);
    item.required = true;
    item.stretch = true;
    item.width = 16;
    Column<CostLine> kind;
    kind.title = tr("Kind");
    kind.kind = ColumnKind::Choice;
    kind.required = true;
    kind.width = 12;
    kind.toolTip =
        tr("Variable costs come with each cycle; fixed costs and the rent of the land stand apart.");
    kind.choices = enumChoices<market::CostKind>(language);
    kind.read = [](const CostLine &line) { return QVariant(QString::fromUtf8(workbook::word(line.kind))); };
    kind.write = [](CostLine &line, const QVariant &value) -> std::optional<QString> {
        line.kind = workbook::fromWord<market::CostKind>(value.toString().toStdString()).value_or(line.kind);
        return std::nullopt;
    };
    auto quantity = exactNumberColumn(tr("Quantity"), &CostLine::quantity, language);
    quantity.width = 9;
    auto unit = Column<CostLine>::of(ColumnKind::Text, tr("Unit"), &CostLine::unit);
    unit.width = 8;
    auto unitPrice = exactNumberColumn(tr("Unit price"), &CostLine::unitPrice, language);
    unitPrice.width = 10;
    auto amount = exactNumberColumn(tr("Amount"), &CostLine::amount, language);
    amount.width = 11;
    amount.toolTip = tr("Empty: the quantity times the unit price.");
    auto reckoned = Column<CostLine>::shown(tr("Counts as"), [language](const CostLine &line) {
        const auto cost = market::amountOf(line);
        return cost ? qstring(quantity::formatRounded({*cost, line.currency}, language)) : QString();
    });
    reckoned.width = 13;
    return std::make_unique<RecordModel<CostLine>>(orderedSource(context, std::move(list)),
                                                   std::vector{item, kind, quantity, unit, unitPrice, amount,
                                                               currency(&CostLine::currency, language),
                                                               reckoned});
}

} // namespace

MarginFields marginFields(const PageContext &context)
{
    return MarginForm::fields(context);
}

std::unique_ptr<RecordModelBase> marginList(const PageContext &context, std::function<Id()> area)
{
    return MarginForm::margins(context, area);
}

std::unique_ptr<RecordModelBase> costList(const PageContext &context, std::function<Id()> margin)
{
    return MarginForm::costs(context, margin);
}

} // namespace bandom::ui
