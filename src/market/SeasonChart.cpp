#include "market/SeasonChart.h"

#include "market/Product.h"
#include "text/Date.h"

#include <algorithm>

namespace bandom::market {

using document::Colour;
using document::Figure;
using Across = Figure::Label::Across;
using Down = Figure::Label::Down;

namespace {

constexpr double labelWidth = 140;
constexpr double monthWidth = (Figure::uprightColumn - labelWidth) / 12;
constexpr double rowHeight = 28;
constexpr double headHeight = 16;
constexpr double productHeight = 17;
constexpr double textSize = 8.5;
constexpr double smallSize = 7;

Colour colourOf(Level level)
{
    return level == Level::Low ? Colour::Low : level == Level::Medium ? Colour::Medium : Colour::High;
}

double heightOf(Level level)
{
    return level == Level::Low ? 0.45 : level == Level::Medium ? 0.7 : 1;
}

class Drawing
{
public:
    Drawing(const SQLite::Database &database, const std::vector<Season> &lines,
            const text::Language &language)
        : m_database(database),
          m_lines(lines),
          m_language(language)
    {
    }

    Figure figure()
    {
        head();
        for (const workbook::Id &product : products()) {
            productHead(product);
            for (const Season &line : m_lines) {
                if (line.product == product)
                    drawLine(line);
            }
        }
        rule(Colour::Line);
        legend();
        m_figure.height = m_y;
        m_figure.caption = m_language.translate("Market", "Seasonality through the year");
        return std::move(m_figure);
    }

private:
    std::vector<workbook::Id> products() const
    {
        std::vector<workbook::Id> ids;
        for (const Season &line : m_lines) {
            if (std::find(ids.begin(), ids.end(), line.product) == ids.end())
                ids.push_back(line.product);
        }
        return ids;
    }

    static double monthX(std::size_t month) { return labelWidth + monthWidth * static_cast<double>(month); }

    void label(std::string text, document::Point at, double size, Across across, Down down,
               Colour colour = Colour::Ink, bool bold = false)
    {
        Figure::Label label;
        label.text = std::move(text);
        label.at = at;
        label.size = size;
        label.across = across;
        label.down = down;
        label.colour = colour;
        label.bold = bold;
        m_figure.items.emplace_back(std::move(label));
    }

    void rule(Colour colour)
    {
        m_figure.items.emplace_back(
            Figure::Stroke{{{{0, m_y}, {Figure::uprightColumn, m_y}}}, 0.5, colour, Figure::Dash::Solid});
    }

    void head()
    {
        for (std::size_t month = 0; month < 12; ++month)
            label(text::monthName(static_cast<unsigned>(month + 1), m_language, true),
                  {monthX(month) + monthWidth / 2, headHeight / 2}, smallSize, Across::Middle, Down::Middle,
                  Colour::Muted);
        m_y = headHeight;
    }

    void productHead(const workbook::Id &product)
    {
        rule(Colour::Line);
        const std::string name = product.isEmpty() ? m_language.translate("Market", "All produce")
                                                   : productName(m_database, product, m_language);
        label(name, {0, m_y + productHeight / 2 + 1}, textSize, Across::Start, Down::Middle, Colour::Ink,
              true);
        m_y += productHeight;
        m_figure.alternative += name + ". ";
    }

    void drawLine(const Season &line)
    {
        const Months months = readMonths(line.months);
        std::string under = line.source.value_or("");
        if (isDisputed(line, m_lines)) {
            const std::string differ = m_language.translate("Market", "sources differ");
            under =
                under.empty()
                    ? differ
                    : text::fill(m_language.translate("Market", "%1; %2", "a source, and that they differ"),
                                 {under, differ});
        }
        double rowBottom = m_y + rowHeight;
        const double middle = m_y + rowHeight / 2;
        const std::string aspect = name(line.aspect, m_language);
        if (under.empty()) {
            label(aspect, {6, middle}, textSize, Across::Start, Down::Middle);
        } else {
            label(aspect, {6, m_y + 2}, textSize, Across::Start, Down::Top);
            Figure::Label small;
            small.text = under;
            small.at = {6, m_y + 14};
            small.size = smallSize - 0.5;
            small.down = Down::Top;
            small.colour = Colour::Muted;
            small.italic = true;
            small.width = labelWidth - 10;
            rowBottom = std::max(rowBottom, small.at.y + document::estimatedBox(small).height + 3);
            m_figure.items.emplace_back(std::move(small));
        }
        const double ground = rowBottom - 3;
        for (std::size_t month = 0; month < months.size(); ++month) {
            const double x = monthX(month);
            const double centre = x + monthWidth / 2;
            if (!months[month]) {
                label("–", {centre, ground - 5}, smallSize, Across::Middle, Down::Middle, Colour::Muted);
                continue;
            }
            const double height = (rowHeight - 6) * heightOf(*months[month]);
            m_figure.items.emplace_back(
                Figure::Fill{document::rectangle({x + 0.75, ground - height, monthWidth - 1.5, height}),
                             colourOf(*months[month]), 1});
            label(letter(*months[month], m_language), {centre, ground - 5}, smallSize, Across::Middle,
                  Down::Middle);
        }
        m_figure.items.emplace_back(Figure::Stroke{{{{labelWidth, ground}, {Figure::uprightColumn, ground}}},
                                                   0.4,
                                                   Colour::Line,
                                                   Figure::Dash::Solid});
        m_y = rowBottom;

        const std::string said = monthsText(months, m_language);
        std::string sentence =
            text::fill(m_language.translate("Market", "%1 – %2", "an aspect and its months"),
                       {aspect, said.empty() ? m_language.translate("Market", "nothing was said") : said});
        if (!under.empty())
            sentence = text::fill(m_language.translate("Market", "%1 (%2)", "a statement and its source"),
                                  {sentence, under});
        m_figure.alternative += sentence + ". ";
    }

    void legend()
    {
        m_y += 6;
        double x = labelWidth;
        const double middle = m_y + 6;
        for (const Level level : {Level::Low, Level::Medium, Level::High}) {
            const double height = 12 * heightOf(level);
            m_figure.items.emplace_back(
                Figure::Fill{document::rectangle({x, m_y + 12 - height, 10, height}), colourOf(level), 1});
            const std::string text =
                text::fill(m_language.translate("Market", "%1 %2", "a letter and what it means"),
                           {letter(level, m_language), name(level, m_language)});
            label(text, {x + 13, middle}, smallSize, Across::Start, Down::Middle);
            x += 13 + document::estimatedWidth(text, smallSize) + 12;
        }
        label(m_language.translate("Market", "– not said"), {x, middle}, smallSize, Across::Start,
              Down::Middle, Colour::Muted);
        m_y += 14;
    }

    const SQLite::Database &m_database;
    const std::vector<Season> &m_lines;
    const text::Language &m_language;
    Figure m_figure;
    double m_y = 0;
};

} // namespace

Figure seasonChart(const SQLite::Database &database, const std::vector<Season> &lines,
                   const text::Language &language)
{
    return Drawing(database, lines, language).figure();
}

} // namespace bandom::market
