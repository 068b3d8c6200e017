#include "mapping/MarketsReport.h"

#include "mapping/Area.h"
#include "mapping/ReportParts.h"
#include "market/MarketBlocks.h"

#include <stdexcept>

namespace bandom::mapping {

document::Document marketsReport(const SQLite::Database &database, const workbook::Id &area,
                                 const text::Language &language, const std::string &at)
{
    const auto found = workbook::find<Area>(database, area);
    if (!found)
        throw std::invalid_argument("no such area: " + area.text);
    document::Document report =
        emptyReport(database, language.translate("MarketsReport", "Markets and gross margins"),
                    name(*found, language), language, at);
    std::vector<document::Block> blocks = market::marketBlocks(database, area, language, 1);
    if (blocks.empty())
        blocks.emplace_back(
            document::Paragraph{{document::Missing{language.translate(
                                    "MarketsReport", "Nothing was recorded of the markets of this area.")}},
                                {}});
    for (document::Block &block : blocks)
        report.blocks.push_back(std::move(block));
    return report;
}

} // namespace bandom::mapping
