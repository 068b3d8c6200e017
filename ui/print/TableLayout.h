#pragma once

#include "document/Document.h"
#include "ui/print/Flow.h"
#include "ui/print/Typesetter.h"

#include <vector>

namespace bandom::ui {

/// What a column needs: the width without any line break, and the width of its longest word.
struct ColumnNeed
{
    double natural = 0;
    double minimum = 0;
    double weight = 1;
};

/// Shares `total` among columns by their weights, but gives each at least its longest word and, where all
/// fit, its whole text; nothing is given to a column beyond its text while another must break lines.
std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double total);

/// Turns tables and fields into strips, a row each.
class TableLayout
{
public:
    /// `area` is the body of the page: strips reach from its left edge to its right one.
    TableLayout(Typesetter &typesetter, QSizeF area) : m_typesetter(typesetter), m_area(area) {}

    std::vector<Strip> table(const document::Table &table);
    std::vector<Strip> fields(const document::Fields &fields);

private:
    struct Cell
    {
        TextBlock text;
        const document::Inlines *inlines = nullptr;
        const paper::TextStyle *style = nullptr;
        Qt::Alignment alignment = Qt::AlignLeft;
        double left = 0;
        double width = 0;
        std::optional<double> shade;
        std::optional<double> bar;
    };
    struct Row
    {
        std::vector<Cell> cells;
        QByteArray cellTag;
        QColor background; ///< invalid: none
        QColor rule;       ///< below the row; invalid: none
        double ruleWidth = 0;
        double sidePadding = 0;
        double topPadding = 0;
        double bottomPadding = 0;
        double columnGap = 0;
        bool bottomAligned = false;
    };

    Cell measured(const document::Inlines &inlines, const paper::TextStyle &style, double leading);
    void fit(Row &row, const std::vector<double> &widths, double leading);
    double leadingOf(const document::Table &table) const;
    std::vector<Row> rows(const document::Table &table, const std::vector<document::Inlines> &heads,
                          double leading);
    static std::shared_ptr<Strip> repeatedHead(const Strip &head);
    /// Keeps a low table whole, and the first two and last two rows of another together; `heads` rows of it
    /// are no content.
    void keepTogether(std::vector<Strip> &rows, std::size_t heads) const;
    /// Makes `rows` one table for screen readers.
    static void finish(std::vector<Strip> &rows, double after);
    Strip strip(const Row &row) const;
    Strip piece(const Row &row, int firstLine, int count) const;

    Typesetter &m_typesetter;
    QSizeF m_area;
};

} // namespace bandom::ui
