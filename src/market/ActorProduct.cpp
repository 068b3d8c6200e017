#include "market/ActorProduct.h"

#include "workbook/Order.h"

namespace bandom::market {

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

void appendVolume(const SQLite::Database &database, const workbook::Id &area, const ActorProduct &volume)
{
    workbook::execute(database,
                      "INSERT OR IGNORE INTO stakeholder_area (stakeholder_id, area_id) VALUES (?, ?)",
                      volume.stakeholder, area);
    workbook::append(database, volume);
}

} // namespace bandom::market
