#include "ui/print/TableLayout.h"

#include <algorithm>
#include <numeric>

namespace bandom::ui {

namespace {

using document::Table;

/// A row may stand whole up to this part of the page; a taller one is divided where it must be.
constexpr double tallestWholeRow = 0.6;
constexpr int linesPerPiece = 3;

/// A table or fields up to this part of the page are not divided; of a longer one no single row stands at a
/// page's foot or head, unless it is as tall as this itself.
constexpr double tallestWholeTable = 0.3;

Qt::Alignment alignmentOf(Table::Align align)
{
    switch (align) {
    case Table::Align::Start:
        return Qt::AlignLeft;
    case Table::Align::Centre:
        return Qt::AlignHCenter;
    case Table::Align::End:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

double shared(const std::vector<ColumnNeed> &needs, const std::vector<double> &low,
              const std::vector<double> &high, double perWeight, std::vector<double> *widths = nullptr)
{
    double sum = 0;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const double width = std::clamp(perWeight * std::max(needs[i].weight, 1e-3), low[i], high[i]);
        sum += width;
        if (widths)
            widths->push_back(width);
    }
    return sum;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double total)
{
    double natural = 0;
    double minimum = 0;
    for (const ColumnNeed &need : needs) {
        natural += need.natural;
        minimum += need.minimum;
    }
    std::vector<double> low;
    std::vector<double> high;
    const double squeeze = minimum > total ? total / minimum : 1;
    for (const ColumnNeed &need : needs) {
        const bool allFit = natural <= total;
        low.push_back(allFit ? need.natural : need.minimum * squeeze);
        high.push_back(allFit ? total : std::max(need.natural, low.back()));
    }
    // The sum grows with the width per weight, so that halving finds the one that fills the line.
    double less = 0;
    double more = total * 1e3;
    for (int i = 0; i < 60; ++i) {
        const double middle = (less + more) / 2;
        (shared(needs, low, high, middle) < total ? less : more) = middle;
    }
    std::vector<double> widths;
    shared(needs, low, high, less, &widths);
    return widths;
}

TableLayout::Cell TableLayout::measured(const document::Inlines &inlines, const paper::TextStyle &style,
                                        double leading)
{
    Cell cell;
    cell.inlines = &inlines;
    cell.style = &style;
    cell.text = m_typesetter.set(inlines, style, unboundedWidth, leading);
    return cell;
}

void TableLayout::fit(Row &row, const std::vector<double> &widths, double leading)
{
    double left = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        Cell &cell = row.cells[i];
        const double gap = i + 1 < row.cells.size() ? row.columnGap : 0;
        const double inner = std::max(widths[i] - 2 * row.sidePadding - gap, paper::points(4));
        const double spare = inner - cell.text.naturalWidth();
        cell.left = left;
        cell.width = widths[i];
        left += widths[i];
        // A text of one line that fits is not set again, only moved.
        if (cell.text.lineCount() > 1 || spare < 0)
            cell.text = m_typesetter.set(*cell.inlines, *cell.style, inner, leading, cell.alignment);
    }
}

Strip TableLayout::piece(const Row &row, int firstLine, int count) const
{
    int lineCount = 1;
    double lineHeight = 0;
    for (const Cell &cell : row.cells) {
        lineCount = std::max(lineCount, cell.text.lineCount());
        lineHeight = std::max(lineHeight, cell.text.lineHeight());
    }
    const bool last = firstLine + count >= lineCount;
    const double top = firstLine == 0 ? row.topPadding : 0;
    Strip strip;
    strip.height = top + count * lineHeight + (last ? row.bottomPadding : 0);
    if (row.background.isValid())
        strip.items.push_back(FillItem{QRectF(0, 0, m_area.width(), strip.height), row.background});
    if (last && row.rule.isValid()) {
        strip.items.push_back(
            RuleItem{QLineF(0, strip.height, m_area.width(), strip.height), row.rule, row.ruleWidth});
    }
    strip.items.push_back(TagItem{"TR"});
    for (const Cell &cell : row.cells) {
        const QRectF box(cell.left, 0, cell.width, strip.height);
        const double edge = paper::points(0.75);
        if (cell.shade)
            strip.items.push_back(
                FillItem{box.adjusted(edge, edge, -edge, -edge), paper::shadeColour(*cell.shade)});
        if (cell.bar && firstLine == 0) {
            const double length = (cell.width - 2 * edge) * std::clamp(*cell.bar, 0.0, 1.0);
            const QRectF bar(cell.left + edge, paper::points(2), length, lineHeight + paper::points(3));
            strip.items.push_back(FillItem{bar, paper::barFill, paper::points(1.5)});
        }
        strip.items.push_back(TagItem{row.cellTag});
        const int lines = std::min(count, cell.text.lineCount() - firstLine);
        if (lines > 0) {
            double x = cell.left + row.sidePadding;
            const double spare = cell.width - 2 * row.sidePadding - cell.text.advance();
            if (cell.text.isUnbounded() && cell.alignment != Qt::AlignLeft)
                x += cell.alignment == Qt::AlignRight ? spare : spare / 2;
            // Heads of several heights stand on one line.
            const double drop = row.bottomAligned ? (count - lines) * lineHeight : 0;
            const QPointF topLeft(x, top + drop);
            std::vector<PageItem> links = cell.text.links(firstLine, lines, topLeft);
            // What holds text itself holds nothing else: a cell with links has its text in a paragraph.
            if (!links.empty())
                strip.items.push_back(TagItem{"P"});
            strip.items.push_back(cell.text.lines(firstLine, lines, topLeft));
            if (!links.empty())
                strip.items.push_back(TagItem{});
            std::move(links.begin(), links.end(), std::back_inserter(strip.items));
        }
        strip.items.push_back(TagItem{});
    }
    strip.items.push_back(TagItem{});
    return strip;
}

Strip TableLayout::strip(const Row &row) const
{
    int lineCount = 1;
    for (const Cell &cell : row.cells)
        lineCount = std::max(lineCount, cell.text.lineCount());
    Strip whole = piece(row, 0, lineCount);
    if (whole.height > m_area.height() * tallestWholeRow) {
        for (int first = 0; first < lineCount; first += linesPerPiece)
            whole.pieces.push_back(piece(row, first, std::min(linesPerPiece, lineCount - first)));
    }
    return whole;
}

std::vector<TableLayout::Row> TableLayout::rows(const Table &table,
                                                const std::vector<document::Inlines> &heads, double leading)
{
    static const document::Inlines nothing;
    std::vector<Row> rows(table.rows.size() + 1);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const Table::Row *source = r > 0 ? &table.rows[r - 1] : nullptr;
        Row &row = rows[r];
        row.cellTag = source ? "TD" : "TH";
        row.bottomAligned = !source;
        row.sidePadding = paper::points(5);
        row.topPadding = paper::points(3.5);
        row.bottomPadding = paper::points(3.5);
        row.rule = source ? paper::rule : paper::accent;
        row.ruleWidth = source ? paper::points(0.5) : paper::points(1);
        if (!source || source->emphasised)
            row.background = paper::tint;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const Table::Cell *from = source && c < source->cells.size() ? &source->cells[c] : nullptr;
            const paper::TextStyle &style = !source              ? paper::tableHead
                                            : source->emphasised ? paper::tableTotal
                                                                 : paper::tableCell;
            Cell cell = measured(!source ? heads[c] : from ? from->inlines : nothing, style, leading);
            cell.alignment = alignmentOf(table.columns[c].align);
            if (from) {
                cell.shade = from->shade;
                cell.bar = from->bar;
            }
            row.cells.push_back(std::move(cell));
        }
    }
    return rows;
}

double TableLayout::leadingOf(const Table &table) const
{
    double leading = paper::latinLeading;
    for (const Table::Column &column : table.columns)
        leading = std::max(leading, m_typesetter.leadingFor(column.head));
    for (const Table::Row &row : table.rows) {
        for (const Table::Cell &cell : row.cells)
            leading = std::max(leading, m_typesetter.leadingFor(cell.inlines));
    }
    return leading;
}

std::vector<Strip> TableLayout::table(const Table &table)
{
    std::vector<Strip> strips;
    if (!table.caption.empty()) {
        const TextBlock caption = m_typesetter.set(table.caption, paper::caption, m_area.width());
        Strip strip;
        strip.height = caption.height();
        strip.before = paper::caption.before;
        strip.after = paper::caption.after;
        strip.keepWithNext = !table.columns.empty();
        strip.items = {TagItem{"Caption"}, caption.all({}), TagItem{}};
        strips.push_back(std::move(strip));
    }
    if (table.columns.empty())
        return strips;

    std::vector<document::Inlines> heads;
    for (const Table::Column &column : table.columns)
        heads.push_back(document::plain(column.head));
    const double leading = leadingOf(table);
    std::vector<Row> rows = this->rows(table, heads, leading);

    std::vector<ColumnNeed> needs(table.columns.size());
    for (std::size_t c = 0; c < needs.size(); ++c) {
        needs[c].weight = table.columns[c].weight;
        for (const Row &row : rows) {
            const double padding = 2 * row.sidePadding + 1;
            needs[c].natural = std::max(needs[c].natural, row.cells[c].text.naturalWidth() + padding);
            needs[c].minimum = std::max(needs[c].minimum, row.cells[c].text.minimumWidth() + padding);
        }
    }
    const std::vector<double> widths = columnWidths(needs, m_area.width());

    std::vector<Strip> rowStrips;
    std::shared_ptr<Strip> repeated;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        fit(rows[r], widths, leading);
        Strip row = strip(rows[r]);
        if (r == 0) {
            row.keepWithNext = !table.rows.empty();
            row.before = table.caption.empty() ? paper::points(8) : 0;
            // A head that fills the page would leave no room for the rows.
            if (row.height < m_area.height() / 4)
                repeated = repeatedHead(row);
        } else {
            row.repeatedHead = repeated;
            for (Strip &part : row.pieces)
                part.repeatedHead = repeated;
            // A total doesn't stand alone at the next page's top.
            row.keepWithNext = row.pieces.empty() && r < table.rows.size() && table.rows[r].emphasised &&
                               !table.rows[r - 1].emphasised;
        }
        rowStrips.push_back(std::move(row));
    }
    keepTogether(rowStrips, 1);
    finish(rowStrips, paper::points(14));
    std::move(rowStrips.begin(), rowStrips.end(), std::back_inserter(strips));
    return strips;
}

std::shared_ptr<Strip> TableLayout::repeatedHead(const Strip &head)
{
    auto repeated = std::make_shared<Strip>();
    repeated->height = head.height;
    for (PageItem item : head.items) {
        if (std::holds_alternative<TagItem>(item))
            continue;
        if (auto *text = std::get_if<TextItem>(&item))
            text->repeated = true;
        repeated->items.push_back(std::move(item));
    }
    return repeated;
}

void TableLayout::keepTogether(std::vector<Strip> &rows, std::size_t heads) const
{
    const double limit = m_area.height() * tallestWholeTable;
    double height = 0;
    for (const Strip &row : rows)
        height += row.height;
    const auto keep = [&](std::size_t row) {
        if (rows[row].height + rows[row + 1].height <= limit)
            rows[row].keepWithNext = true;
    };
    if (rows.size() < heads + 2)
        return;
    if (height <= limit) {
        for (std::size_t row = 0; row + 1 < rows.size(); ++row)
            rows[row].keepWithNext = true;
        return;
    }
    keep(heads);
    keep(rows.size() - 2);
}

void TableLayout::finish(std::vector<Strip> &rows, double after)
{
    if (rows.empty())
        return;
    const auto begin = [](Strip &strip) { strip.items.insert(strip.items.begin(), TagItem{"Table"}); };
    const auto end = [after](Strip &strip) {
        strip.items.push_back(TagItem{});
        strip.after = after;
    };
    begin(rows.front());
    end(rows.back());
    if (!rows.front().pieces.empty())
        begin(rows.front().pieces.front());
    if (!rows.back().pieces.empty())
        end(rows.back().pieces.back());
}

std::vector<Strip> TableLayout::fields(const document::Fields &fields)
{
    double leading = paper::latinLeading;
    std::vector<document::Inlines> names;
    for (const document::Fields::Field &field : fields.fields) {
        leading =
            std::max({leading, m_typesetter.leadingFor(field.name), m_typesetter.leadingFor(field.value)});
        names.push_back(document::plain(field.name));
    }

    std::vector<Row> rows(fields.fields.size());
    double widestName = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].cellTag = "TD";
        rows[i].topPadding = paper::points(2.5);
        rows[i].bottomPadding = paper::points(2.5);
        rows[i].columnGap = paper::points(12);
        rows[i].rule = paper::rule;
        rows[i].ruleWidth = paper::points(0.5);
        rows[i].cells.push_back(measured(names[i], paper::fieldName, leading));
        rows[i].cells.push_back(measured(fields.fields[i].value, paper::fieldValue, leading));
        widestName = std::max(widestName, rows[i].cells[0].text.naturalWidth());
    }
    const double nameWidth =
        std::clamp(widestName + paper::points(14), m_area.width() * 0.2, m_area.width() * 0.36);

    std::vector<Strip> strips;
    for (Row &row : rows) {
        fit(row, {nameWidth, m_area.width() - nameWidth}, leading);
        strips.push_back(strip(row));
    }
    keepTogether(strips, 0);
    finish(strips, paper::points(12));
    return strips;
}

} // namespace bandom::ui
