#include "market/FlowFigure.h"

#include "market/FlowLayout.h"

#include <algorithm>
#include <map>

namespace bandom::market {

using document::Colour;
using document::Figure;
using quantity::Dimension;
using quantity::Measure;
using quantity::Period;
using quantity::Quantity;
using quantity::Unit;
using Across = Figure::Label::Across;
using Down = Figure::Label::Down;

namespace {

/// Spans of time that can be converted into each other: all of the calendar; a season only into seasons.
enum class Span { Calendar, Season, Cycle, NotStated };

Span spanOf(const std::optional<Period> &period)
{
    if (!period)
        return Span::NotStated;
    if (*period == Period::Season)
        return Span::Season;
    return *period == Period::Cycle ? Span::Cycle : Span::Calendar;
}

mpq_class days(Period period)
{
    switch (period) {
    case Period::Week:
        return 7;
    case Period::Month:
        return 30;
    case Period::Year:
        return 365;
    case Period::Day:
    case Period::Season:
    case Period::Cycle:
        break;
    }
    return 1;
}

bool fits(const Quantity &amount, const FlowScale &scale)
{
    return scale.unit && amount.isRecorded() && amount.unit &&
           dimension(*amount.unit) == dimension(*scale.unit) && spanOf(amount.period) == spanOf(scale.period);
}

class Drawing
{
public:
    Drawing(const std::vector<Flow> &flows, const text::Language &language)
        : m_flows(flows),
          m_language(language),
          m_scale(flowScale(flows)),
          m_layout(layOut(flows, m_scale, language))
    {
    }

    Figure figure()
    {
        for (std::size_t i = 0; i < m_flows.size(); ++i)
            drawBand(i);
        for (const FlowLayout::Node &node : m_layout.nodes)
            drawNode(node);
        for (std::size_t i = 0; i < m_flows.size(); ++i)
            drawAmount(i);
        m_figure.height = m_layout.height;
        m_figure.caption = caption();
        return std::move(m_figure);
    }

private:
    std::string amountText(const Flow &flow) const
    {
        return flow.amount.isRecorded() ? format(flow.amount, Measure::Produce, m_language)
                                        : m_language.translate("Market", "amount not recorded");
    }

    void drawBand(std::size_t index)
    {
        const FlowLayout::Band &band = m_layout.bands[index];
        if (band.width) {
            m_figure.items.emplace_back(Figure::Fill{
                document::band(band.from, *band.width, band.to, *band.width), Colour::Medium, 0.75});
            return;
        }
        const double middle = (band.from.x + band.to.x) / 2;
        m_figure.items.emplace_back(
            Figure::Stroke{{{band.from, {middle, band.from.y}, {middle, band.to.y}, band.to}, true},
                           1,
                           Colour::Muted,
                           Figure::Dash::Dashed});
        m_figure.items.emplace_back(
            Figure::Fill{document::arrowHead({band.to.x - 10, band.to.y}, band.to, 5), Colour::Muted, 1});
    }

    void drawNode(const FlowLayout::Node &node)
    {
        m_figure.items.emplace_back(Figure::Fill{
            document::rectangle({node.x, node.y, FlowLayout::nodeWidth, node.height}), Colour::Accent, 1});
        Figure::Label label;
        label.text = node.name;
        label.size = FlowLayout::nameSize;
        label.bold = true;
        label.halo = true;
        label.width = node.labelWidth;
        if (node.isFirst) {
            label.at = {node.x - 5, node.y + node.height / 2};
            label.across = Across::End;
            label.down = Down::Middle;
        } else if (node.isLast) {
            label.at = {node.x + FlowLayout::nodeWidth + 5, node.y + node.height / 2};
            label.down = Down::Middle;
        } else {
            label.at = {node.x + FlowLayout::nodeWidth / 2, node.y - 3};
            label.across = Across::Middle;
            label.down = Down::Bottom;
        }
        m_figure.items.emplace_back(std::move(label));
    }

    void drawAmount(std::size_t index)
    {
        const FlowLayout::Band &band = m_layout.bands[index];
        Figure::Label label;
        label.text = amountText(m_flows[index]);
        label.at = band.label;
        label.size = FlowLayout::amountSize;
        label.across = Across::Middle;
        // Above a thin line, that it stays whole.
        label.down = band.width ? Down::Middle : Down::Bottom;
        label.italic = !band.width;
        label.halo = true;
        label.width = band.labelWidth;
        m_figure.items.emplace_back(std::move(label));
        m_figure.alternative +=
            text::fill(m_language.translate("Market", "From %1 to %2: %3.", "a flow and its amount"),
                       {endName(m_flows[index].from, m_language), endName(m_flows[index].to, m_language),
                        amountText(m_flows[index])}) +
            " ";
    }

    std::string caption() const
    {
        std::string text = m_language.translate("Market", "Where the produce goes.");
        const auto add = [&](const std::string &sentence) { text += " " + sentence; };
        const auto drawn = std::count_if(m_layout.bands.begin(), m_layout.bands.end(),
                                         [](const FlowLayout::Band &band) { return band.width.has_value(); });
        if (drawn > 0 && !m_scale.period)
            add(m_language.translate("Market",
                                     "The widths compare amounts whose span of time was not stated."));
        else if (drawn > 0)
            add(text::fill(m_language.translate("Market", "The widths are by volume (%1 per %2)."),
                           {name(*m_scale.unit, m_language), name(*m_scale.period, m_language)}));
        if (drawn > 0 && m_scale.isConverted && spanOf(m_scale.period) == Span::Calendar)
            add(m_language.translate("Market",
                                     "A week is reckoned as 7 days, a month as 30, a year as 365."));
        const auto isUnknown = [](const Flow &flow) { return !flow.amount.isRecorded(); };
        if (std::any_of(m_flows.begin(), m_flows.end(), isUnknown))
            add(m_language.translate("Market", "A dashed line without an amount: it was not recorded."));
        if (std::any_of(m_flows.begin(), m_flows.end(),
                        [&](const Flow &flow) { return !isUnknown(flow) && !fits(flow.amount, m_scale); }))
            add(m_language.translate("Market",
                                     "A dashed line with an amount: its unit or its span of time cannot "
                                     "be compared with the others'."));
        return text;
    }

    const std::vector<Flow> &m_flows;
    const text::Language &m_language;
    const FlowScale m_scale;
    const FlowLayout m_layout;
    Figure m_figure;
};

} // namespace

FlowScale flowScale(const std::vector<Flow> &flows)
{
    std::map<std::pair<Span, Dimension>, int> counts;
    for (const Flow &flow : flows) {
        if (flow.amount.isRecorded() && flow.amount.unit)
            ++counts[{spanOf(flow.amount.period), dimension(*flow.amount.unit)}];
    }
    // Of equally many the calendar comes first, and mass: the order of the keys.
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    FlowScale scale;
    if (most == counts.end())
        return scale;
    for (const Flow &flow : flows) {
        const Quantity &amount = flow.amount;
        if (!amount.isRecorded() || !amount.unit ||
            std::pair(spanOf(amount.period), dimension(*amount.unit)) != most->first)
            continue;
        if (!scale.unit) {
            scale.unit = amount.unit;
            scale.period = amount.period;
        }
        scale.isConverted = scale.isConverted || amount.unit != scale.unit || amount.period != scale.period;
    }
    return scale;
}

std::optional<mpq_class> onScale(const Flow &flow, const FlowScale &scale)
{
    if (!fits(flow.amount, scale))
        return std::nullopt;
    const auto value = convert(*middle(flow.amount), *flow.amount.unit, *scale.unit);
    if (!value || !scale.period || !flow.amount.period)
        return value;
    return mpq_class(*value * days(*scale.period) / days(*flow.amount.period));
}

Figure flowFigure(const std::vector<Flow> &flows, const text::Language &language)
{
    return Drawing(flows, language).figure();
}

} // namespace bandom::market
