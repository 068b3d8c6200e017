#include "mapping/ActorBlocks.h"

#include "mapping/PotentialCluster.h"
#include "market/ActorProduct.h"
#include "places/Place.h"
#include "text/Collation.h"
#include "text/Number.h"

#include <algorithm>

namespace bandom::mapping {

using document::Block;
using document::Fields;
using document::Inlines;
using document::plain;
using market::Activity;
using market::ActorProduct;
using people::ActorKind;
using people::Stakeholder;
using quantity::Measure;
using workbook::Id;

namespace {

bool isOfKind(const Stakeholder &actor, ActorKind kind)
{
    const auto kinds = people::actorKinds(actor);
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Writes what is known of one actor, in the light of one of the kinds that they are.
class ActorText
{
public:
    ActorText(const SQLite::Database &database, const Stakeholder &actor, ActorKind kind,
              const text::Language &language)
        : m_database(database),
          m_actor(actor),
          m_kind(kind),
          m_language(language)
    {
    }

    /// The heading and the fields; empty where nothing is recorded.
    std::vector<Block> blocks(int level)
    {
        const bool hasProfile = people::hasProfile(m_database, m_actor.id, m_kind);
        const std::vector<ActorProduct> volumes = volumesToTell();
        if (!hasProfile && volumes.empty())
            return {};
        where();
        switch (m_kind) {
        case ActorKind::Producer:
            producer(people::profileOf<people::ProducerProfile>(m_database, m_actor.id), volumes);
            break;
        case ActorKind::Trader:
            trader(people::profileOf<people::TraderProfile>(m_database, m_actor.id), volumes);
            break;
        case ActorKind::InputSupplier:
            supplier(people::profileOf<people::InputSupplierProfile>(m_database, m_actor.id), volumes);
            break;
        }
        std::vector<Block> blocks{document::Heading{level, m_actor.name, {}}, std::move(m_fields)};
        if (m_source)
            blocks.emplace_back(document::Paragraph{
                plain(text::fill(m_language.translate("Actors", "Source: %1."), {*m_source})),
                document::Paragraph::Role::Note});
        return blocks;
    }

private:
    void field(std::string label, const std::optional<std::string> &value)
    {
        if (value && !value->empty())
            m_fields.fields.push_back({std::move(label), plain(*value)});
    }

    void where()
    {
        std::optional<std::string> where = m_actor.address ? m_actor.address : m_actor.workplace;
        if (!where && m_actor.place) {
            if (const auto place = workbook::find<places::Place>(m_database, *m_actor.place))
                where = places::fullName(*place, m_language);
        }
        field(m_language.translate("Actors", "Where"), where);
    }

    /// An actor who is several things is told of once: what they grow with the producers, the rest elsewhere.
    std::vector<ActorProduct> volumesToTell() const
    {
        std::vector<ActorProduct> volumes = market::volumesOf(m_database, m_actor.id);
        const bool isProducer = isToldAs(ActorKind::Producer);
        const bool isTrader = isToldAs(ActorKind::Trader);
        std::erase_if(volumes, [&](const ActorProduct &volume) {
            switch (m_kind) {
            case ActorKind::Producer:
                return volume.activity != Activity::Produces && isTrader;
            case ActorKind::Trader:
                return volume.activity == Activity::Produces && isProducer;
            case ActorKind::InputSupplier:
                break;
            }
            return isProducer || isTrader;
        });
        return volumes;
    }

    bool isToldAs(ActorKind kind) const
    {
        return isOfKind(m_actor, kind) || people::hasProfile(m_database, m_actor.id, kind);
    }

    void producer(const people::ProducerProfile &profile, const std::vector<ActorProduct> &volumes)
    {
        field(m_language.translate("Actors", "Households"),
              quantity::format(profile.households, Measure::Count, m_language));
        field(m_language.translate("Actors", "Members"), members(profile));
        field(m_language.translate("Actors", "Land of a household"),
              quantity::format(profile.land, Measure::Land, m_language));
        field(m_language.translate("Actors", "Water"), profile.waterSource);
        amounts(volumes);
        field(m_language.translate("Actors", "Seasons"), profile.seasonality);
        field(m_language.translate("Actors", "Techniques"), profile.techniques);
        last(profile.relations, profile.note, profile.source);
    }

    void trader(const people::TraderProfile &profile, std::vector<ActorProduct> volumes)
    {
        // To whom and no more is what the buyers are.
        if (profile.buyers)
            std::erase_if(volumes, [](const ActorProduct &volume) {
                return volume.activity == Activity::Sells && !volume.amount.isRecorded() &&
                       volume.product.isEmpty();
            });
        field(m_language.translate("Actors", "Open"), profile.businessHours);
        field(m_language.translate("Actors", "Collects from"), profile.collectionArea);
        field(m_language.translate("Actors", "Transport"), profile.transport);
        amounts(volumes);
        field(m_language.translate("Actors", "Buyers"), profile.buyers);
        field(m_language.translate("Actors", "Terms"), profile.terms);
        last(profile.relations, profile.note, profile.source);
    }

    void supplier(const people::InputSupplierProfile &profile, const std::vector<ActorProduct> &volumes)
    {
        field(m_language.translate("Actors", "Shop"), profile.shop);
        field(m_language.translate("Actors", "Goods"), profile.goods);
        field(m_language.translate("Actors", "Terms"), profile.supplyTerms);
        field(m_language.translate("Actors", "Supplied by"), profile.suppliers);
        amounts(volumes);
        last(profile.relations, profile.note, profile.source);
    }

    void last(const std::optional<std::string> &relations, const std::optional<std::string> &note,
              const std::optional<std::string> &source)
    {
        field(m_language.translate("Actors", "Relations"), relations);
        field(m_language.translate("Actors", "Remarks"), note);
        m_source = source;
    }

    std::optional<std::string> members(const people::ProducerProfile &profile) const
    {
        if (!profile.members && !profile.women)
            return std::nullopt;
        if (!profile.women)
            return text::fill(
                m_language.translate("Actors", "%1 (how many are women was not recorded)", "members"),
                {text::formatNumber(*profile.members)});
        if (!profile.members)
            return text::fill(m_language.translate("Actors", "women: %1"),
                              {text::formatNumber(*profile.women)});
        return text::fill(m_language.translate("Actors", "%1, of whom women: %2"),
                          {text::formatNumber(*profile.members), text::formatNumber(*profile.women)});
    }

    /// One line for each amount, or for several products that are told together.
    void amounts(const std::vector<ActorProduct> &volumes)
    {
        for (const std::vector<ActorProduct> &told : market::toldTogether(volumes)) {
            Inlines value = plain(amount(told));
            if (told.front().sourcesDiffer)
                value.emplace_back(document::Text{
                    " " + m_language.translate("RapidMappingReport", "(sources differ)"), false, true});
            m_fields.fields.push_back({label(told.front()), std::move(value)});
        }
    }

    std::string label(const ActorProduct &volume) const
    {
        const bool hasCounterpart = volume.counterpart.has_value();
        switch (volume.activity) {
        case Activity::Produces:
            return m_language.translate("Actors", "Grows");
        case Activity::Sells:
            return hasCounterpart ? m_language.translate("Actors", "Sells to")
                                  : m_language.translate("Actors", "Sells");
        case Activity::Buys:
            return hasCounterpart ? m_language.translate("Actors", "Buys from")
                                  : m_language.translate("Actors", "Buys");
        case Activity::Needs:
            return m_language.translate("Actors", "Needs");
        case Activity::Receives:
            return hasCounterpart ? m_language.translate("Actors", "Receives from")
                                  : m_language.translate("Actors", "Receives");
        }
        return {};
    }

    /// "Ratanakiri: about 200 kg (period not stated)", "Suong: Eggplant, Onion", "Cucumber, 100 kg/day".
    std::string amount(const std::vector<ActorProduct> &told) const
    {
        const ActorProduct &volume = told.front();
        const bool namesProducts = told.size() > 1 || !volume.product.isEmpty();
        std::string what = namesProducts ? market::productNames(m_database, told, m_language) : std::string();
        if (const std::string much = quantity::format(volume.amount, Measure::Produce, m_language);
            !much.empty())
            what = what.empty() ? much
                                : text::fill(m_language.translate("Actors", "%1, %2", "a product, how much"),
                                             {what, much});
        if (volume.counterpart)
            what = what.empty()
                       ? *volume.counterpart
                       : text::fill(m_language.translate("Actors", "%1: %2", "from or to whom, what"),
                                    {*volume.counterpart, what});
        if (what.empty())
            what = market::productNames(m_database, told, m_language);
        return volume.note ? text::fill(m_language.translate("Actors", "%1. %2", "what, a remark"),
                                        {what, *volume.note})
                           : what;
    }

    const SQLite::Database &m_database;
    const Stakeholder &m_actor;
    ActorKind m_kind;
    const text::Language &m_language;
    Fields m_fields;
    std::optional<std::string> m_source;
};

} // namespace

std::vector<Stakeholder> actorsIn(const SQLite::Database &database, const Id &area, ActorKind kind,
                                  const text::Language &language)
{
    std::vector<Stakeholder> actors;
    for (const Id &id : actorsOf(database, area)) {
        const auto actor = people::findStakeholder(database, id);
        if (actor && (isOfKind(*actor, kind) || people::hasProfile(database, id, kind)))
            actors.push_back(*actor);
    }
    const text::Collation before(language.code());
    std::stable_sort(actors.begin(), actors.end(), [&](const Stakeholder &one, const Stakeholder &other) {
        return before(one.name, other.name);
    });
    return actors;
}

std::vector<Block> actorBlocks(const SQLite::Database &database, const Id &area, ActorKind kind,
                               const text::Language &language, int level)
{
    std::vector<Block> all;
    for (const Stakeholder &actor : actorsIn(database, area, kind, language)) {
        for (Block &block : ActorText(database, actor, kind, language).blocks(level))
            all.push_back(std::move(block));
    }
    return all;
}

} // namespace bandom::mapping
