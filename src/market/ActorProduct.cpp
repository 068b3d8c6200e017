#include "market/ActorProduct.h"

#include "market/Product.h"
#include "people/Profile.h"
#include "workbook/Order.h"

namespace bandom::market {

namespace {

/// Whether `next` says of another product what `volume` says, both without an amount.
bool isMoreOf(const ActorProduct &volume, const ActorProduct &next)
{
    return !volume.amount.isRecorded() && !next.amount.isRecorded() &&
           volume.stakeholder == next.stakeholder && volume.activity == next.activity &&
           volume.counterpart == next.counterpart && volume.source == next.source && !volume.note &&
           !next.note && !volume.sourcesDiffer && !next.sourcesDiffer;
}

} // namespace

std::string name(Activity activity, const text::Language &language)
{
    switch (activity) {
    case Activity::Produces:
        return language.translate("Market", "produces");
    case Activity::Sells:
        return language.translate("Market", "sells");
    case Activity::Buys:
        return language.translate("Market", "buys");
    case Activity::Needs:
        return language.translate("Market", "needs");
    case Activity::Receives:
        return language.translate("Market", "receives");
    }
    return {};
}

std::vector<ActorProduct> volumesIn(const SQLite::Database &database, const workbook::Id &area)
{
    return workbook::select<ActorProduct>(
        database,
        "JOIN (SELECT a.stakeholder_id AS actor, s.name FROM stakeholder_area a "
        "JOIN stakeholder s ON s.id = a.stakeholder_id WHERE a.area_id = ?) ON actor = stakeholder_id "
        "ORDER BY NOT EXISTS (SELECT 1 FROM actor_product g WHERE g.stakeholder_id = actor "
        "AND g.activity = 'produces'), name, actor, position, id",
        area);
}

std::vector<ActorProduct> volumesOf(const SQLite::Database &database, const workbook::Id &stakeholder)
{
    ActorProduct like;
    like.stakeholder = stakeholder;
    return workbook::listOf(database, like);
}

std::vector<std::vector<ActorProduct>> toldTogether(const std::vector<ActorProduct> &volumes)
{
    std::vector<std::vector<ActorProduct>> told;
    for (const ActorProduct &volume : volumes) {
        if (told.empty() || !isMoreOf(told.back().front(), volume))
            told.emplace_back();
        told.back().push_back(volume);
    }
    return told;
}

std::string productNames(const SQLite::Database &database, const std::vector<ActorProduct> &volumes,
                         const text::Language &language)
{
    std::string names;
    for (const ActorProduct &volume : volumes) {
        const std::string next = productName(database, volume.product, language);
        names = names.empty()
                    ? next
                    : text::fill(language.translate("Market", "%1, %2", "a list of products"), {names, next});
    }
    return names;
}

void appendVolume(const SQLite::Database &database, const workbook::Id &area, const ActorProduct &volume)
{
    people::joinArea(database, volume.stakeholder, area);
    workbook::append(database, volume);
}

} // namespace bandom::market
