#include "ui/market/MarketPages.h"

#include "ui/market/ActorsPage.h"
#include "ui/market/GrossMarginsPage.h"
#include "ui/market/MarketsPage.h"

#include <QCoreApplication>

namespace bandom::ui {

namespace {

class MarketPages
{
    Q_DECLARE_TR_FUNCTIONS(MarketPages)

public:
    static std::vector<PageEntry> all()
    {
        return {
            page<ActorsPage>("actors", Icon::People, tr("Actors"),
                             {"stakeholder", "producer_profile", "trader_profile", "input_supplier_profile"}),
            page<MarketsPage>(
                "markets", Icon::Market, tr("Markets"),
                {"product", "actor_product", "price", "season", "market_segment", "flow", "exchange_rate"}),
            page<GrossMarginsPage>("gross-margins", Icon::Margin, tr("Gross margins"),
                                   {"gross_margin", "cost_line"})};
    }
};

} // namespace

std::vector<PageEntry> marketPages()
{
    return MarketPages::all();
}

} // namespace bandom::ui
