#include "ui/market/MarketLists.h"

#include "market/ActorProduct.h"
#include "market/ExchangeRate.h"
#include "market/Price.h"
#include "market/Product.h"
#include "people/Stakeholder.h"
#include "ui/market/MarketChoices.h"
#include "ui/people/ActorChoices.h"
#include "ui/widgets/EnumColumn.h"
#include "ui/widgets/IdColumn.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/QuantityColumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace bandom::ui {

using market::ActorProduct;
using market::ExchangeRate;
using market::Price;
using market::Product;
using workbook::Id;

namespace {

class MarketLists
{
    Q_DECLARE_TR_FUNCTIONS(MarketLists)

public:
    static std::unique_ptr<RecordModelBase> products(const PageContext &context);
    static std::unique_ptr<RecordModelBase> volumes(const PageContext &context, const ShownArea &area);
    static std::unique_ptr<RecordModelBase> volumesOf(const PageContext &context, const ShownActor &actor);
    static std::unique_ptr<RecordModelBase> prices(const PageContext &context, const ShownArea &area);
    static std::unique_ptr<RecordModelBase> rates(const PageContext &context);
    static QString noArea() { return tr("List the areas first."); }

private:
    static std::vector<Column<ActorProduct>> volumeColumns(const SQLite::Database &database,
                                                           const text::Language &language);
    static bool mayRemoveProducts(const PageContext &context, const QStringList &ids)
    {
        int facts = 0;
        for (const QString &id : ids)
            facts += factsOfProduct(context.workbook->database(), Id{id.toStdString()});
        return facts == 0 ||
               context.questions->confirm(tr("%n fact(s) are of the products that you remove, and go with "
                                             "them. Undo brings them back.",
                                             nullptr, facts),
                                          tr("Remove"));
    }

    static std::optional<QString> priceProblem(const Price &price)
    {
        const bool isBelow =
            price.amount.lowest.value_or(mpq_class()) < 0 || price.amount.highest.value_or(mpq_class()) < 0;
        if (isBelow && !price.comparedWith)
            return tr("A price below zero is a difference: first say what it is compared with.");
        return std::nullopt;
    }
};

/// Growers produce; who else there is buys, until people say otherwise.
market::Activity usualActivity(const SQLite::Database &database, const Id &stakeholder)
{
    const auto actor = people::findStakeholder(database, stakeholder);
    const bool grows = actor && std::find(actor->roles.begin(), actor->roles.end(), people::Role::Farmer) !=
                                    actor->roles.end();
    return grows ? market::Activity::Produces : market::Activity::Buys;
}

std::unique_ptr<RecordModelBase> MarketLists::products(const PageContext &context)
{
    const SQLite::Database &database = context.workbook->database();
    OrderedList<Product> list;
    list.load = [&database] { return market::products(database); };
    list.name = [language = context.language](const Product &product) {
        return qstring(market::name(product, language));
    };
    list.labels = ListLabels::titled(tr("Products"));
    list.problem = [](const Product &product) -> std::optional<QString> {
        if (!product.nameEnglish && !product.nameKhmer)
            return tr("A product needs a name in one of the languages.");
        return std::nullopt;
    };
    list.mayRemove = [&context](const QStringList &ids) { return mayRemoveProducts(context, ids); };

    auto english = Column<Product>::of(ColumnKind::Text, tr("Name in English"), &Product::nameEnglish);
    auto khmer = Column<Product>::of(ColumnKind::Text, tr("Name in Khmer"), &Product::nameKhmer);
    for (auto *name : {&english, &khmer})
        name->width = 18;
    auto aliases = Column<Product>::of(ColumnKind::Text, tr("Other names"), &Product::aliases);
    aliases.toolTip = tr("Separated by semicolons.");
    aliases.width = 20;
    auto note = Column<Product>::of(ColumnKind::LongText, tr("Notes"), &Product::note);
    note.stretch = true;
    std::vector<Column<Product>> columns{english, khmer, aliases, note};
    if (context.language.isKhmer())
        std::swap(columns[0], columns[1]);
    return std::make_unique<RecordModel<Product>>(orderedSource(context, std::move(list)), columns);
}

std::unique_ptr<RecordModelBase> MarketLists::volumes(const PageContext &context, const ShownArea &area)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    OrderedList<ActorProduct> list;
    list.load = [&database, area] { return market::volumesIn(database, area()); };
    list.name = [&database, language](const ActorProduct &volume) {
        return qstring(market::productName(database, volume.product, language));
    };
    list.labels = ListLabels::titled(tr("Volumes"));
    list.problem = [area](const ActorProduct &volume) -> std::optional<QString> {
        if (auto problem = areaProblem(area()))
            return problem;
        if (volume.stakeholder.isEmpty())
            return tr("Choose the actor first.");
        return std::nullopt;
    };
    list.append = [area](const SQLite::Database &into, const ActorProduct &volume) {
        market::appendVolume(into, area(), volume);
    };
    // Rows stand actor by actor: moving one through all of them would mean nothing.
    auto source = orderedSource(context, std::move(list));
    source.move = {};

    auto actor = idColumn<ActorProduct>(tr("Actor"), &ActorProduct::stakeholder,
                                        [&database, area] { return actorChoices(database, area()); });
    actor.required = true;
    actor.width = 17;
    actor.toolTip = tr("Actors of the area stand first.");
    actor.write = [&database](ActorProduct &volume, const QVariant &value) -> std::optional<QString> {
        const bool isNew = volume.stakeholder.isEmpty();
        volume.stakeholder = Id{value.toString().toStdString()};
        if (isNew)
            volume.activity = usualActivity(database, volume.stakeholder);
        return std::nullopt;
    };
    std::vector<Column<ActorProduct>> columns = volumeColumns(database, language);
    columns.insert(columns.begin(), actor);
    return std::make_unique<RecordModel<ActorProduct>>(std::move(source), std::move(columns));
}

std::unique_ptr<RecordModelBase> MarketLists::volumesOf(const PageContext &context, const ShownActor &actor)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    OrderedList<ActorProduct> list;
    list.load = [&database, actor] {
        return actor().isEmpty() ? std::vector<ActorProduct>() : market::volumesOf(database, actor());
    };
    list.name = [&database, language](const ActorProduct &volume) {
        return qstring(market::productName(database, volume.product, language));
    };
    list.labels = ListLabels::titled(tr("Volumes"));
    list.blank = [&database, actor] {
        ActorProduct volume;
        volume.stakeholder = actor();
        volume.activity = usualActivity(database, volume.stakeholder);
        return volume;
    };
    list.problem = [](const ActorProduct &volume) -> std::optional<QString> {
        return volume.stakeholder.isEmpty() ? std::optional(tr("Choose the actor first.")) : std::nullopt;
    };
    return std::make_unique<RecordModel<ActorProduct>>(orderedSource(context, std::move(list)),
                                                       volumeColumns(database, language));
}

std::vector<Column<ActorProduct>> MarketLists::volumeColumns(const SQLite::Database &database,
                                                             const text::Language &language)
{
    auto activity = Column<ActorProduct>();
    activity.title = tr("What they do");
    activity.kind = ColumnKind::Choice;
    activity.required = true;
    activity.width = 8;
    activity.choices = enumChoices<market::Activity>(language);
    activity.read = [](const ActorProduct &volume) {
        return QVariant(QString::fromUtf8(workbook::word(volume.activity)));
    };
    activity.write = [](ActorProduct &volume, const QVariant &value) -> std::optional<QString> {
        volume.activity =
            workbook::fromWord<market::Activity>(value.toString().toStdString()).value_or(volume.activity);
        return std::nullopt;
    };
    auto product = idColumn<ActorProduct>(tr("Product"), &ActorProduct::product, [&database, language] {
        return productChoices(database, language);
    });
    product.width = 10;
    product.toolTip = tr("None: all produce.");
    auto amount = quantityColumn(tr("Volume"), &ActorProduct::amount, quantity::Measure::Produce, language);
    amount.toolTip = tr("With its unit and span of time: 150 kg/day, about 0.5 t per week, 200 to 300 kg.");
    amount.width = 15;
    auto counterpart =
        Column<ActorProduct>::of(ColumnKind::Text, tr("From or to"), &ActorProduct::counterpart);
    counterpart.width = 14;
    auto from = Column<ActorProduct>::of(ColumnKind::Text, tr("Source"), &ActorProduct::source);
    from.width = 12;
    auto differs =
        Column<ActorProduct>::of(ColumnKind::Check, tr("Sources differ"), &ActorProduct::sourcesDiffer);
    differs.width = 7;
    auto note = Column<ActorProduct>::of(ColumnKind::LongText, tr("Notes"), &ActorProduct::note);
    note.width = 12;
    note.stretch = true;
    return {activity, product, amount, counterpart, from, differs, note};
}

std::unique_ptr<RecordModelBase> MarketLists::prices(const PageContext &context, const ShownArea &area)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    OrderedList<Price> list;
    list.load = [&database, area] { return market::prices(database, area()); };
    list.name = [&database, language](const Price &price) {
        return qstring(market::productName(database, price.product, language));
    };
    list.labels = ListLabels::titled(tr("Prices"));
    list.blank = [area] {
        Price price;
        price.area = area();
        return price;
    };
    list.problem = [](const Price &price) -> std::optional<QString> {
        if (auto problem = areaProblem(price.area))
            return problem;
        return priceProblem(price);
    };

    auto product = idColumn<Price>(tr("Product"), &Price::product,
                                   [&database, language] { return productChoices(database, language); });
    product.toolTip = tr("None: all produce.");
    product.width = 11;
    auto amount = priceColumn(tr("Price"), &Price::amount, true, language);
    amount.toolTip = tr("With its currency and unit: 2,000 to 2,500 riel/kg, $0.5 per kg.");
    amount.width = 13;
    auto compared = Column<Price>::of(ColumnKind::Text, tr("More than"), &Price::comparedWith);
    compared.toolTip = tr("Only where a difference was told: what this price is higher than. With a minus "
                          "before the price it is lower.");
    compared.width = 16;
    compared.stretch = true;
    auto place = Column<Price>::of(ColumnKind::Text, tr("Market"), &Price::market);
    auto actor = idColumn<Price>(tr("Actor"), &Price::stakeholder,
                                 [&database, area] { return actorChoices(database, area()); });
    actor.width = 14;
    auto day = Column<Price>::of(ColumnKind::Date, tr("Date"), &Price::notedOn);
    day.width = 10;
    auto from = Column<Price>::of(ColumnKind::Text, tr("Source"), &Price::source);
    auto differs = Column<Price>::of(ColumnKind::Check, tr("Sources differ"), &Price::sourcesDiffer);
    differs.width = 7;
    auto note = Column<Price>::of(ColumnKind::LongText, tr("Notes"), &Price::note);
    return std::make_unique<RecordModel<Price>>(
        orderedSource(context, std::move(list)),
        std::vector{product, amount, compared, place, actor, day, from, differs, note});
}

std::unique_ptr<RecordModelBase> MarketLists::rates(const PageContext &context)
{
    const SQLite::Database &database = context.workbook->database();
    const text::Language &language = context.language;
    OrderedList<ExchangeRate> list;
    list.load = [&database] { return market::exchangeRates(database); };
    list.name = [](const ExchangeRate &rate) { return qstring(quantity::numberText(rate.rielPerDollar)); };
    list.labels = ListLabels::titled(tr("Exchange rates"));
    list.append = &workbook::save<ExchangeRate>;
    list.blank = [&context] {
        ExchangeRate rate;
        rate.day = workbook::today(context.workbook->environment());
        return rate;
    };
    list.problem = [&database](const ExchangeRate &rate) -> std::optional<QString> {
        if (rate.rielPerDollar <= 0)
            return tr("Type how many riel one US dollar is first.");
        const auto all = market::exchangeRates(database);
        const bool isTaken = std::any_of(all.begin(), all.end(), [&](const ExchangeRate &other) {
            return other.id != rate.id && other.day == rate.day;
        });
        if (isTaken)
            return tr("There is a rate of this day already: change that one, or its date first.");
        return std::nullopt;
    };
    auto source = orderedSource(context, std::move(list));

    Column<ExchangeRate> value;
    value.title = tr("Riel for one US dollar");
    value.required = true;
    value.width = 16;
    value.read = [](const ExchangeRate &rate) {
        return rate.rielPerDollar == 0 ? QVariant() : textValue(quantity::numberText(rate.rielPerDollar));
    };
    value.write = [language](ExchangeRate &rate, const QVariant &typed) -> std::optional<QString> {
        const NumberReading reading = readNumber(typed.toString(), language);
        if (!reading.problem)
            rate.rielPerDollar = reading.value.value_or(mpq_class());
        return reading.problem;
    };
    auto day = Column<ExchangeRate>::of(ColumnKind::Date, tr("Date"), &ExchangeRate::day);
    day.required = true;
    auto from = Column<ExchangeRate>::of(ColumnKind::Text, tr("Source"), &ExchangeRate::source);
    from.stretch = true;
    return std::make_unique<RecordModel<ExchangeRate>>(std::move(source), std::vector{value, day, from});
}

} // namespace

std::optional<QString> areaProblem(const Id &area)
{
    return area.isEmpty() ? std::optional(MarketLists::noArea()) : std::nullopt;
}

int factsOfProduct(const SQLite::Database &database, const Id &product)
{
    return workbook::value<int>(database,
                                "SELECT (SELECT count(*) FROM actor_product WHERE product_id = ?1) + "
                                "(SELECT count(*) FROM price WHERE product_id = ?1) + "
                                "(SELECT count(*) FROM season WHERE product_id = ?1) + "
                                "(SELECT count(*) FROM flow WHERE product_id = ?1)",
                                product)
        .value_or(0);
}

std::unique_ptr<RecordModelBase> productList(const PageContext &context)
{
    return MarketLists::products(context);
}

std::unique_ptr<RecordModelBase> volumeList(const PageContext &context, const ShownArea &area)
{
    return MarketLists::volumes(context, area);
}

std::unique_ptr<RecordModelBase> actorVolumeList(const PageContext &context, const ShownActor &actor)
{
    return MarketLists::volumesOf(context, actor);
}

std::unique_ptr<RecordModelBase> priceList(const PageContext &context, const ShownArea &area)
{
    return MarketLists::prices(context, area);
}

std::unique_ptr<RecordModelBase> rateList(const PageContext &context)
{
    return MarketLists::rates(context);
}

} // namespace bandom::ui
