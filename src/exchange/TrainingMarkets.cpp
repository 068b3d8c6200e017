#include "exchange/TrainingMarkets.h"

#include "exchange/TrainingJson.h"
#include "market/ActorProduct.h"
#include "market/Flow.h"
#include "market/GrossMargin.h"
#include "market/MarketSegment.h"
#include "market/Price.h"
#include "market/Product.h"
#include "market/Season.h"
#include "people/Stakeholder.h"
#include "quantity/Parse.h"
#include "text/Number.h"
#include "workbook/Order.h"

namespace bandom::exchange {

using nlohmann::json;
using quantity::Measure;
using workbook::Id;

namespace {

class MarketWriter
{
public:
    MarketWriter(const std::map<std::string, Id> &areas, const SQLite::Database &database,
                 const workbook::Environment &environment, const text::Language &language)
        : m_areas(areas),
          m_database(database),
          m_environment(environment),
          m_language(language)
    {
    }

    std::map<std::string, Id> write(const json &root)
    {
        m_area = of(m_areas, root.at("area"));
        for (const json &product : root.at("products"))
            writeProduct(product);
        for (const json &actor : root.at("actors"))
            writeActor(actor);
        for (const json &volume : root.at("volumes"))
            writeVolume(volume);
        for (const json &price : root.at("prices"))
            writePrice(price);
        for (const json &season : root.at("seasons"))
            writeSeason(season);
        for (const json &segment : root.at("segments"))
            writeSegment(segment);
        for (const json &flow : root.at("flows"))
            writeFlow(flow);
        for (const json &rate : root.at("rates"))
            writeRate(rate);
        for (const json &margin : root.at("margins"))
            writeMargin(margin);
        return std::move(m_actors);
    }

private:
    static Id of(const std::map<std::string, Id> &ids, const json &key)
    {
        const auto found = ids.find(key.get<std::string>());
        if (found == ids.end())
            throw text::TemplateError("markets refer to " + key.dump());
        return found->second;
    }

    static Id idOf(const std::map<std::string, Id> &ids, const json &object, const char *name)
    {
        return object.contains(name) ? of(ids, object.at(name)) : Id{};
    }

    std::optional<std::string> text(const json &object, const char *name) const
    {
        return textOf(object, name, m_language);
    }

    template<class Value>
    Value read(const quantity::Reading<Value> &reading) const
    {
        if (reading.problem)
            throw text::TemplateError(sentence(reading, m_language));
        return reading.value.value_or(Value{});
    }

    quantity::Quantity quantityOf(const json &object, const char *name, Measure measure) const
    {
        return read(quantity::parse(object.value(name, ""), measure));
    }

    static std::optional<mpq_class> numberOf(const json &object, const char *name)
    {
        if (!object.contains(name))
            return std::nullopt;
        const auto number = text::parseNumber(object.at(name).get<std::string>());
        if (!number.isNumber())
            throw text::TemplateError("no number: " + object.at(name).dump());
        return number.value;
    }

    void writeProduct(const json &from)
    {
        market::Product product;
        product.id = m_environment.newId();
        product.nameEnglish = from.at("en").get<std::string>();
        product.nameKhmer = from.at("km").get<std::string>();
        product.aliases = text(from, "aliases");
        workbook::append(m_database, product);
        m_products[from.at("key").get<std::string>()] = product.id;
    }

    void writeActor(const json &from)
    {
        const std::string name = requiredTextOf(from, "name", m_language);
        auto id = workbook::value<Id>(m_database, "SELECT id FROM stakeholder WHERE name = ?", name);
        if (!id) {
            people::Stakeholder actor;
            actor.id = m_environment.newId();
            actor.name = name;
            for (const json &role : from.at("roles"))
                actor.roles.push_back(
                    workbook::fromWord<people::Role>(role.get<std::string>()).value_or(people::Role::Other));
            actor.category = people::usualCategory(actor.roles.front());
            people::saveStakeholder(m_database, actor);
            id = actor.id;
        }
        m_actors[from.at("key").get<std::string>()] = *id;
    }

    /// One volume, or one of each of several products.
    void writeVolume(const json &from)
    {
        market::ActorProduct volume;
        volume.stakeholder = of(m_actors, from.at("actor"));
        volume.activity = wordOf<market::Activity>(from, "activity");
        volume.amount = quantityOf(from, "amount", Measure::Produce);
        volume.counterpart = text(from, "counterpart");
        volume.note = text(from, "note");
        volume.source = text(from, "source");
        std::vector<Id> products;
        for (const json &key : from.value("products", json::array()))
            products.push_back(of(m_products, key));
        if (products.empty())
            products.emplace_back();
        for (const Id &product : products) {
            volume.id = m_environment.newId();
            volume.product = product;
            market::appendVolume(m_database, m_area, volume);
        }
    }

    void writePrice(const json &from)
    {
        market::Price price;
        price.id = m_environment.newId();
        price.area = m_area;
        price.product = idOf(m_products, from, "product");
        price.stakeholder = idOf(m_actors, from, "actor");
        price.market = text(from, "market");
        price.comparedWith = text(from, "comparedWith");
        price.amount = read(quantity::parsePrice(from.at("price").get<std::string>(), true));
        price.note = text(from, "note");
        price.source = text(from, "source");
        workbook::append(m_database, price);
    }

    void writeSeason(const json &from)
    {
        market::Season season;
        season.id = m_environment.newId();
        season.area = m_area;
        season.product = idOf(m_products, from, "product");
        season.aspect = wordOf<market::Aspect>(from, "aspect");
        season.months = market::letters(market::readMonths(from.at("months").get<std::string>()));
        season.note = text(from, "note");
        season.source = text(from, "source");
        season.sourcesDiffer = from.value("differs", false);
        workbook::append(m_database, season);
    }

    void writeSegment(const json &from)
    {
        market::MarketSegment segment;
        segment.id = m_environment.newId();
        segment.area = m_area;
        segment.name = requiredTextOf(from, "name", m_language);
        segment.state = wordOf<market::SegmentState>(from, "state");
        segment.products = text(from, "products");
        segment.buyers = text(from, "buyers");
        segment.requirements = text(from, "requirements");
        segment.amount = quantityOf(from, "amount", Measure::Produce);
        segment.note = text(from, "note");
        segment.source = text(from, "source");
        workbook::append(m_database, segment);
    }

    void writeFlow(const json &from)
    {
        market::Flow flow;
        flow.id = m_environment.newId();
        flow.area = m_area;
        flow.product = idOf(m_products, from, "product");
        flow.from = text(from, "from");
        flow.fromStakeholder = idOf(m_actors, from, "fromActor");
        flow.to = text(from, "to");
        flow.toStakeholder = idOf(m_actors, from, "toActor");
        flow.amount = quantityOf(from, "amount", Measure::Produce);
        flow.transport = text(from, "transport");
        flow.note = text(from, "note");
        flow.source = text(from, "source");
        workbook::append(m_database, flow);
    }

    void writeRate(const json &from)
    {
        market::ExchangeRate rate;
        rate.id = m_environment.newId();
        rate.day = dateOf(from, "day").value();
        rate.rielPerDollar = numberOf(from, "riel").value();
        rate.source = text(from, "source");
        workbook::save(m_database, rate);
        m_rates[from.at("day").get<std::string>()] = rate.id;
    }

    void writeMargin(const json &from)
    {
        market::GrossMargin margin;
        margin.id = m_environment.newId();
        margin.area = m_area;
        margin.stakeholder = idOf(m_actors, from, "actor");
        margin.product = idOf(m_products, from, "product");
        margin.name = text(from, "name");
        margin.season = text(from, "season");
        margin.currency = wordOf<quantity::Currency>(from, "currency");
        margin.exchangeRate = idOf(m_rates, from, "rate");
        setLand(margin, quantityOf(from, "land", Measure::Land));
        setYield(margin, quantityOf(from, "yield", Measure::Yield));
        setPrice(margin, read(quantity::parsePrice(from.value("price", ""))));
        margin.cyclesPerYear = numberOf(from, "cycles");
        margin.note = text(from, "note");
        margin.source = text(from, "source");
        workbook::append(m_database, margin);
        for (const json &line : from.at("lines"))
            writeLine(margin, line);
    }

    void writeLine(const market::GrossMargin &margin, const json &from)
    {
        market::CostLine line;
        line.id = m_environment.newId();
        line.margin = margin.id;
        line.kind = wordOf<market::CostKind>(from, "kind");
        line.item = requiredTextOf(from, "item", m_language);
        line.quantity = numberOf(from, "quantity");
        line.unit = text(from, "unit");
        line.unitPrice = numberOf(from, "unitPrice");
        line.amount = numberOf(from, "amount");
        line.currency = wordOf<quantity::Currency>(from, "currency");
        workbook::append(m_database, line);
    }

    const std::map<std::string, Id> &m_areas;
    const SQLite::Database &m_database;
    const workbook::Environment &m_environment;
    const text::Language &m_language;
    Id m_area;
    std::map<std::string, Id> m_products;
    std::map<std::string, Id> m_actors;
    std::map<std::string, Id> m_rates;
};

} // namespace

std::map<std::string, Id> writeTrainingMarkets(const json &from, const std::map<std::string, Id> &areas,
                                               const SQLite::Database &database,
                                               const workbook::Environment &environment,
                                               const text::Language &language)
{
    return MarketWriter(areas, database, environment, language).write(from);
}

} // namespace bandom::exchange
