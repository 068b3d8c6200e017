#include "market/MarginBlocks.h"

#include "market/Product.h"
#include "text/Number.h"

namespace bandom::market {

using document::Block;
using document::Fields;
using document::Inlines;
using document::Missing;
using document::Paragraph;
using document::plain;
using document::Table;
using quantity::Measure;

namespace {

/// Decimals of quantities that were reckoned.
constexpr int reckonedDecimals = 2;

class Writer
{
public:
    Writer(const SQLite::Database &database, const GrossMargin &margin, const text::Language &language)
        : m_database(database),
          m_margin(margin),
          m_language(language),
          m_sheet(marginSheet(database, margin)),
          m_result(reckon(m_sheet))
    {
    }

    std::vector<Block> blocks()
    {
        m_blocks.emplace_back(about());
        m_blocks.emplace_back(table());
        m_blocks.emplace_back(resultFields(m_margin, m_result, m_language));
        note(formula(m_margin, m_result, m_language));
        if (m_sheet.rate)
            note(rateText(*m_sheet.rate, m_language));
        problems();
        if (m_margin.note)
            note(*m_margin.note);
        if (m_margin.source)
            note(text::fill(m_language.translate("Margins", "Source: %1"), {*m_margin.source}));
        return std::move(m_blocks);
    }

private:
    void note(std::string text)
    {
        m_blocks.emplace_back(Paragraph{plain(std::move(text)), Paragraph::Role::Note});
    }

    std::string notRecorded() const { return m_language.translate("Margins", "not recorded"); }

    Inlines orMissing(const std::string &text) const { return document::orMissing(text, notRecorded()); }

    Fields about() const
    {
        Fields fields;
        const auto add = [&](std::string label, const std::string &value) {
            fields.fields.push_back({std::move(label), orMissing(value)});
        };
        if (!m_margin.product.isEmpty())
            add(m_language.translate("Margins", "Product"),
                productName(m_database, m_margin.product, m_language));
        if (const auto actor = workbook::value<std::string>(
                m_database, "SELECT name FROM stakeholder WHERE id = ?", m_margin.stakeholder))
            add(m_language.translate("Margins", "Actor"), *actor);
        if (m_margin.season)
            add(m_language.translate("Margins", "Season"), *m_margin.season);
        add(m_language.translate("Margins", "Land"), format(landOf(m_margin), Measure::Land, m_language));
        add(m_language.translate("Margins", "Cycles a year"),
            m_margin.cyclesPerYear ? quantity::numberText(*m_margin.cyclesPerYear) : std::string());
        return fields;
    }

    Inlines amount(const std::optional<mpq_class> &value) const
    {
        return value ? plain(quantity::formatRounded({*value, m_margin.currency}, m_language))
                     : Inlines{Missing{m_language.translate("Margins", "cannot be reckoned")}};
    }

    static Table::Row row(Inlines item, Inlines quantity, Inlines price, Inlines amount,
                          bool isEmphasised = false)
    {
        Table::Row row;
        for (Inlines *cell : {&item, &quantity, &price, &amount})
            row.cells.push_back({std::move(*cell), {}, {}});
        row.emphasised = isEmphasised;
        return row;
    }

    Table table() const
    {
        Table table;
        table.columns = {{m_language.translate("Margins", "Of one cycle"), Table::Align::Start, 2.2},
                         {m_language.translate("Margins", "Quantity"), Table::Align::End, 1.2},
                         {m_language.translate("Margins", "Unit price"), Table::Align::End, 1.4},
                         {m_language.translate("Margins", "Amount"), Table::Align::End, 1.4}};
        table.rows.push_back(row(plain(m_language.translate("Margins", "Income")),
                                 orMissing(format(yieldOf(m_margin), Measure::Yield, m_language)),
                                 orMissing(format(priceOf(m_margin), m_language)), amount(m_result.income),
                                 true));
        addLines(table, CostKind::Variable);
        addTotal(table, m_language.translate("Margins", "Variable costs"), m_result.variableCosts);
        addTotal(table, m_language.translate("Margins", "Gross margin"), m_result.grossMargin);
        const std::size_t before = table.rows.size();
        addLines(table, CostKind::Fixed);
        addLines(table, CostKind::LandRent);
        if (table.rows.size() > before)
            addTotal(table, m_language.translate("Margins", "Net of fixed costs and land rent"),
                     m_result.netMargin);
        return table;
    }

    void addLines(Table &table, CostKind kind) const
    {
        for (const CostLine &line : m_sheet.lines) {
            if (line.kind != kind)
                continue;
            const auto cost = amountOf(line);
            const std::string item =
                kind == CostKind::Variable
                    ? line.item
                    : text::fill(m_language.translate("Margins", "%1 (%2)", "a cost line and its kind"),
                                 {line.item, name(kind, m_language)});
            table.rows.push_back(
                row(plain(item), plain(quantityText(line)),
                    plain(line.unitPrice ? quantity::format({*line.unitPrice, line.currency}, m_language)
                                         : std::string()),
                    cost ? plain(quantity::formatRounded({*cost, line.currency}, m_language))
                         : Inlines{Missing{notRecorded()}}));
        }
    }

    std::string quantityText(const CostLine &line) const
    {
        if (!line.quantity)
            return {};
        const std::string number = quantity::numberText(*line.quantity);
        return line.unit ? text::fill(m_language.translate("Quantities", "%1 %2", "a number and its unit"),
                                      {number, *line.unit})
                         : number;
    }

    void addTotal(Table &table, std::string label, const std::optional<mpq_class> &value) const
    {
        table.rows.push_back(row(plain(std::move(label)), {}, {}, amount(value), true));
    }

    void problems()
    {
        document::List list;
        for (const MissingPart &part : m_result.missing)
            list.items.push_back(plain(sentence(part, m_language)));
        for (const MarginWarning &warning : warnings(m_sheet, othersOfProduct(m_database, m_margin)))
            list.items.push_back(plain(sentence(warning, m_margin, m_language)));
        if (list.items.empty())
            return;
        m_blocks.emplace_back(
            Paragraph{plain(m_language.translate("Margins", "To look at again:")), Paragraph::Role::Body});
        m_blocks.emplace_back(std::move(list));
    }

    const SQLite::Database &m_database;
    const GrossMargin &m_margin;
    const text::Language &m_language;
    const MarginSheet m_sheet;
    const MarginResult m_result;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> marginBlocks(const SQLite::Database &database, const GrossMargin &margin,
                                const text::Language &language)
{
    return Writer(database, margin, language).blocks();
}

Fields resultFields(const GrossMargin &margin, const MarginResult &result, const text::Language &language)
{
    Fields fields;
    const auto missing = [&] {
        return Inlines{Missing{language.translate("Margins", "cannot be reckoned")}};
    };
    const auto add = [&](std::string label, Inlines value) {
        fields.fields.push_back({std::move(label), std::move(value)});
    };
    const auto money = [&](const std::optional<mpq_class> &value) {
        return value ? plain(quantity::formatRounded({*value, margin.currency}, language)) : missing();
    };
    add(language.translate("Margins", "Gross margin of one cycle"), money(result.grossMargin));
    if (result.netMargin)
        add(language.translate("Margins", "Net of fixed costs and land rent"), money(result.netMargin));
    if (result.perSquareMetre) {
        add(language.translate("Margins", "Gross margin of a square metre"), money(result.perSquareMetre));
        add(language.translate("Margins", "Gross margin of a hectare"), money(result.perHectare));
    }
    if (result.perYear)
        add(language.translate("Margins", "Gross margin of a year"), money(result.perYear));
    if (result.perHectareYear)
        add(language.translate("Margins", "Gross margin of a hectare in a year"),
            money(result.perHectareYear));
    add(language.translate("Margins", "Break-even price"),
        result.breakEvenPrice
            ? plain(text::fill(language.translate("Quantities", "%1/%2", "150 kg/day"),
                               {quantity::formatRounded({*result.breakEvenPrice, margin.currency}, language),
                                name(*margin.priceUnit, language)}))
            : missing());
    const auto unit = margin.yieldUnit ? margin.yieldUnit : margin.priceUnit;
    add(language.translate("Margins", "Break-even yield"),
        result.breakEvenYield && unit
            ? plain(text::fill(language.translate("Quantities", "%1 %2", "a number and its unit"),
                               {text::formatNumberShort(*result.breakEvenYield, reckonedDecimals),
                                namePlural(*unit, language)}))
            : missing());
    return fields;
}

std::string formula(const GrossMargin &margin, const MarginResult &result, const text::Language &language)
{
    if (!result.grossMargin)
        return language.translate("Margins",
                                  "Gross margin = yield × price − variable costs, for one cycle. Fixed "
                                  "costs and land rent stand apart.");
    return text::fill(language.translate(
                          "Margins", "Gross margin = yield × price − variable costs = %1 × %2 − %3 = %4, for "
                                     "one cycle. Fixed costs and land rent stand apart."),
                      {format(yieldOf(margin), Measure::Yield, language), format(priceOf(margin), language),
                       quantity::formatRounded({*result.variableCosts, margin.currency}, language),
                       quantity::formatRounded({*result.grossMargin, margin.currency}, language)});
}

} // namespace bandom::market
