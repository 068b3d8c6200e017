#include "market/MarketBlocks.h"

#include "market/ActorProduct.h"
#include "market/FlowFigure.h"
#include "market/MarginBlocks.h"
#include "market/MarketSegment.h"
#include "market/Price.h"
#include "market/Product.h"
#include "market/SeasonChart.h"
#include "text/Date.h"

#include <algorithm>

namespace bandom::market {

using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using document::Text;
using quantity::Measure;
using workbook::Id;

namespace {

/// What every part needs to write its table.
class TableWriter
{
public:
    TableWriter(const SQLite::Database &database, const text::Language &language)
        : m_database(database),
          m_language(language)
    {
    }

    void column(std::string head, double weight = 1)
    {
        m_table.columns.push_back({std::move(head), Table::Align::Start, weight});
    }

    void row() { m_table.rows.emplace_back(); }

    void cell(Inlines inlines) { m_table.rows.back().cells.push_back({std::move(inlines), {}, {}}); }

    void cell(const std::string &text) { cell(plain(text)); }

    /// Something that may not have been asked: empty where nothing was said.
    void optional(const std::optional<std::string> &text) { cell(text.value_or("")); }

    void amount(const std::string &text, bool sourcesDiffer = false)
    {
        Inlines inlines = document::orMissing(text, m_language.translate("Market", "not recorded"));
        if (sourcesDiffer)
            inlines.push_back(Text{" " + m_language.translate("Market", "(sources differ)"), false, true});
        cell(std::move(inlines));
    }

    void product(const Id &id) { cell(productName(m_database, id, m_language)); }

    std::string actor(const Id &id) const
    {
        return workbook::value<std::string>(m_database, "SELECT name FROM stakeholder WHERE id = ?", id)
            .value_or("");
    }

    void source(const std::optional<std::string> &source)
    {
        if (source && std::find(m_sources.begin(), m_sources.end(), *source) == m_sources.end())
            m_sources.push_back(*source);
    }

    void note(const std::string &about, const std::optional<std::string> &note)
    {
        if (note)
            m_notes.push_back(
                about.empty() ? *note
                              : text::fill(m_language.translate("Market", "%1: %2", "a remark and on what"),
                                           {about, *note}));
    }

    /// The table, then the remarks, then where all of it is from. Columns without a word are left out.
    Blocks blocks()
    {
        leaveEmptyColumnsOut();
        Blocks blocks{std::move(m_table)};
        for (const std::string &note : m_notes)
            blocks.emplace_back(Paragraph{plain(note), Paragraph::Role::Note});
        std::string list;
        for (const std::string &source : m_sources)
            list += (list.empty() ? "" : "; ") + source;
        if (!list.empty())
            blocks.emplace_back(
                Paragraph{plain(text::fill(m_language.translate("Market", "Sources: %1."), {list})),
                          Paragraph::Role::Note});
        return blocks;
    }

private:
    void leaveEmptyColumnsOut()
    {
        for (std::size_t column = m_table.columns.size(); column-- > 0;) {
            const bool isEmpty =
                std::all_of(m_table.rows.begin(), m_table.rows.end(), [column](const Table::Row &row) {
                    return document::plainText(row.cells[column].inlines).empty();
                });
            if (!isEmpty)
                continue;
            const auto offset = static_cast<std::ptrdiff_t>(column);
            m_table.columns.erase(m_table.columns.begin() + offset);
            for (Table::Row &row : m_table.rows)
                row.cells.erase(row.cells.begin() + offset);
        }
    }

    const SQLite::Database &m_database;
    const text::Language &m_language;
    Table m_table;
    std::vector<std::string> m_notes;
    std::vector<std::string> m_sources;
};

} // namespace

Blocks segmentBlocks(const SQLite::Database &database, const Id &area, const text::Language &language)
{
    const auto rows = segments(database, area);
    if (rows.empty())
        return {};
    TableWriter table(database, language);
    table.column(language.translate("Market", "Segment"), 1.4);
    table.column(language.translate("Market", "State"), 0.8);
    table.column(language.translate("Market", "Products"), 1.2);
    table.column(language.translate("Market", "Buyers"), 1.2);
    table.column(language.translate("Market", "What they ask for"), 1.4);
    table.column(language.translate("Market", "Volume"), 1.2);
    for (const MarketSegment &segment : rows) {
        table.row();
        table.cell(segment.name);
        table.cell(segment.state ? name(*segment.state, language) : std::string());
        table.optional(segment.products);
        table.optional(segment.buyers);
        table.optional(segment.requirements);
        table.amount(format(segment.amount, Measure::Produce, language));
        table.note(segment.name, segment.note);
        table.source(segment.source);
    }
    return table.blocks();
}

Blocks volumeBlocks(const SQLite::Database &database, const Id &area, const text::Language &language)
{
    const auto rows = volumesIn(database, area);
    if (rows.empty())
        return {};
    TableWriter table(database, language);
    table.column(language.translate("Market", "Actor"), 1.4);
    table.column(language.translate("Market", "What they do"), 0.8);
    table.column(language.translate("Market", "Product"), 1.6);
    table.column(language.translate("Market", "Volume"), 1.4);
    table.column(language.translate("Market", "From or to"), 1.2);
    for (const std::vector<ActorProduct> &told : toldTogether(rows)) {
        const ActorProduct &volume = told.front();
        const std::string actor = table.actor(volume.stakeholder);
        table.row();
        table.cell(actor);
        table.cell(name(volume.activity, language));
        table.cell(productNames(database, told, language));
        table.amount(format(volume.amount, Measure::Produce, language), volume.sourcesDiffer);
        table.optional(volume.counterpart);
        table.note(actor, volume.note);
        table.source(volume.source);
    }
    return table.blocks();
}

Blocks priceBlocks(const SQLite::Database &database, const Id &area, const text::Language &language)
{
    const auto rows = prices(database, area);
    if (rows.empty())
        return {};
    TableWriter table(database, language);
    table.column(language.translate("Market", "Product"), 1);
    table.column(language.translate("Market", "Price"), 1.8);
    table.column(language.translate("Market", "Market"), 1);
    table.column(language.translate("Market", "Actor"), 1);
    table.column(language.translate("Market", "Date"), 0.9);
    for (const Price &price : rows) {
        table.row();
        table.product(price.product);
        table.amount(priceText(price, language), price.sourcesDiffer);
        table.optional(price.market);
        table.cell(table.actor(price.stakeholder));
        table.cell(price.notedOn ? text::formatDate(*price.notedOn, language) : std::string());
        table.note(price.product.isEmpty() ? std::string() : productName(database, price.product, language),
                   price.note);
        table.source(price.source);
    }
    return table.blocks();
}

Blocks seasonBlocks(const SQLite::Database &database, const Id &area, const text::Language &language)
{
    const auto rows = seasons(database, area);
    if (rows.empty())
        return {};
    Blocks blocks{seasonChart(database, rows, language)};
    for (const Season &season : rows) {
        if (season.note)
            blocks.emplace_back(
                Paragraph{plain(text::fill(language.translate("Market", "%1: %2", "a remark and on what"),
                                           {name(season.aspect, language), *season.note})),
                          Paragraph::Role::Note});
    }
    return blocks;
}

Blocks flowBlocks(const SQLite::Database &database, const Id &area, const text::Language &language)
{
    const auto rows = flows(database, area);
    if (rows.empty())
        return {};
    TableWriter table(database, language);
    table.column(language.translate("Market", "From"), 1.3);
    table.column(language.translate("Market", "To"), 1.3);
    table.column(language.translate("Market", "Product"), 1);
    table.column(language.translate("Market", "Volume"), 1.3);
    table.column(language.translate("Market", "Transport"), 1);
    for (const Flow &flow : rows) {
        table.row();
        table.cell(endName(flow.from, language));
        table.cell(endName(flow.to, language));
        table.product(flow.product);
        table.amount(format(flow.amount, Measure::Produce, language));
        table.optional(flow.transport);
        table.note(text::fill(language.translate("Market", "%1 to %2", "where goods go from and to"),
                              {endName(flow.from, language), endName(flow.to, language)}),
                   flow.note);
        table.source(flow.source);
    }
    Blocks blocks{flowFigure(rows, language)};
    for (document::Block &block : table.blocks())
        blocks.push_back(std::move(block));
    return blocks;
}

Blocks grossMarginBlocks(const SQLite::Database &database, const Id &area, const text::Language &language,
                         int level)
{
    Blocks blocks;
    for (const GrossMargin &margin : margins(database, area)) {
        blocks.emplace_back(
            document::Heading{level, title(database, margin, language), "margin-" + margin.id.text});
        for (document::Block &block : marginBlocks(database, margin, language))
            blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Part> parts(const text::Language &language, int level)
{
    const auto margins = [level](const SQLite::Database &database, const Id &area, const text::Language &in) {
        return grossMarginBlocks(database, area, in, level + 1);
    };
    return {{"segments", language.translate("Market", "Market segments"), &segmentBlocks},
            {"volumes", language.translate("Market", "Volumes of the actors"), &volumeBlocks},
            {"prices", language.translate("Market", "Prices"), &priceBlocks},
            {"seasons", language.translate("Market", "Seasonality"), &seasonBlocks},
            {"flows", language.translate("Market", "Flows of produce"), &flowBlocks},
            {"margins", language.translate("Market", "Simplified gross margins"), margins}};
}

Blocks marketBlocks(const SQLite::Database &database, const Id &area, const text::Language &language,
                    int level)
{
    Blocks all;
    for (const Part &part : parts(language, level)) {
        Blocks blocks = part.blocks(database, area, language);
        if (blocks.empty())
            continue;
        all.emplace_back(document::Heading{level, part.title, std::string("market-") + part.key});
        for (document::Block &block : blocks)
            all.push_back(std::move(block));
    }
    return all;
}

} // namespace bandom::market
