#pragma once

#include "document/Document.h"
#include "text/Language.h"
#include "workbook/Id.h"

#include <SQLiteCpp/Database.h>

#include <functional>
#include <string>
#include <vector>

/// What reports print of the markets of an area (the guide's section 5.1, first topic). Each function gives
/// the blocks of one part without its heading, and none where nothing was recorded: empty optional parts are
/// not printed.
namespace bandom::market {

using Blocks = std::vector<document::Block>;

Blocks segmentBlocks(const SQLite::Database &database, const workbook::Id &area,
                     const text::Language &language);
Blocks volumeBlocks(const SQLite::Database &database, const workbook::Id &area,
                    const text::Language &language);
Blocks priceBlocks(const SQLite::Database &database, const workbook::Id &area,
                   const text::Language &language);
Blocks seasonBlocks(const SQLite::Database &database, const workbook::Id &area,
                    const text::Language &language);
Blocks flowBlocks(const SQLite::Database &database, const workbook::Id &area, const text::Language &language);

/// Each gross margin under its title as a heading of `level`.
Blocks grossMarginBlocks(const SQLite::Database &database, const workbook::Id &area,
                         const text::Language &language, int level = 3);

/// A part of the markets, by the word that names it in `own_text` and on the page.
struct Part
{
    const char *key;
    std::string title;
    std::function<Blocks(const SQLite::Database &, const workbook::Id &, const text::Language &)> blocks;
};

/// All parts in the report's order: segments, volumes, prices, seasonality, flows, gross margins. `level` is
/// that of the headings above them.
std::vector<Part> parts(const text::Language &language, int level = 2);

/// All parts that say something, each under a heading of `level`.
Blocks marketBlocks(const SQLite::Database &database, const workbook::Id &area,
                    const text::Language &language, int level = 2);

} // namespace bandom::market
