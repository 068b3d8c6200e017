#include "market/FlowLayout.h"

#include "market/FlowFigure.h"
#include "text/Fold.h"

#include <algorithm>
#include <numeric>

namespace bandom::market {

namespace {

constexpr double sideWidth = 92;   ///< for the names at both sides
constexpr double widestNode = 110; ///< the highest bar
constexpr double dashedRoom = 20;  ///< what a flow without a width takes of a bar
constexpr double thinnest = 3;
constexpr double nodeGap = 18;
constexpr double lineHeight = 11;

class Arrangement
{
public:
    Arrangement(const std::vector<Flow> &flows, const FlowScale &scale, const text::Language &language)
        : m_flows(flows)
    {
        for (const Flow &flow : flows) {
            m_ends.push_back({nodeOf(endName(flow.from, language)), nodeOf(endName(flow.to, language))});
            m_values.push_back(onScale(flow, scale));
        }
    }

    FlowLayout layout()
    {
        setLayers();
        setWidths();
        placeNodes();
        placeBands();
        return std::move(m_layout);
    }

private:
    struct Ends
    {
        std::size_t from = 0;
        std::size_t to = 0;
    };

    std::size_t nodeOf(const std::string &name)
    {
        const auto found =
            std::find_if(m_layout.nodes.begin(), m_layout.nodes.end(),
                         [&](const FlowLayout::Node &node) { return text::sameText(node.name, name); });
        if (found != m_layout.nodes.end())
            return static_cast<std::size_t>(found - m_layout.nodes.begin());
        FlowLayout::Node node;
        node.name = name;
        m_layout.nodes.push_back(node);
        return m_layout.nodes.size() - 1;
    }

    /// A name lies behind all that goods come to it from. A circle would push its names on for ever: as many
    /// rounds as there are names are enough where there is none.
    void setLayers()
    {
        const int last = static_cast<int>(m_layout.nodes.size()) - 1;
        for (std::size_t round = 0; round < m_layout.nodes.size(); ++round) {
            for (const Ends &ends : m_ends) {
                FlowLayout::Node &to = m_layout.nodes[ends.to];
                if (ends.from != ends.to)
                    to.layer = std::min(std::max(to.layer, m_layout.nodes[ends.from].layer + 1), last);
            }
        }
        // Circles may leave layers that nobody is in.
        std::vector<int> used;
        for (const FlowLayout::Node &node : m_layout.nodes)
            used.push_back(node.layer);
        std::sort(used.begin(), used.end());
        used.erase(std::unique(used.begin(), used.end()), used.end());
        for (FlowLayout::Node &node : m_layout.nodes)
            node.layer =
                static_cast<int>(std::lower_bound(used.begin(), used.end(), node.layer) - used.begin());
        m_layerCount = std::max<int>(2, static_cast<int>(used.size()));
    }

    /// The highest bar is as high as allowed, and no lines' words lie over each other.
    void setWidths()
    {
        double most = 0;
        for (std::size_t node = 0; node < m_layout.nodes.size(); ++node)
            most = std::max({most, through(node, true), through(node, false)});
        const double unit = most > 0 ? widestNode / most : 0;
        for (const auto &value : m_values)
            m_rooms.push_back(value ? std::max(thinnest, value->get_d() * unit) : dashedRoom);
    }

    double through(std::size_t node, bool isOut) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            if ((isOut ? m_ends[i].from : m_ends[i].to) == node && m_values[i])
                sum += m_values[i]->get_d();
        }
        return sum;
    }

    /// The room that a flow takes at a bar: at least a line of words, so that its amount can stand there.
    double roomAt(std::size_t flow) const { return std::max(m_rooms[flow], lineHeight * 1.3); }

    double roomOf(std::size_t node, bool isOut) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            if ((isOut ? m_ends[i].from : m_ends[i].to) == node)
                sum += roomAt(i);
        }
        return sum;
    }

    void placeNodes()
    {
        const double step =
            (document::Figure::uprightColumn - 2 * sideWidth - FlowLayout::nodeWidth) / (m_layerCount - 1);
        std::vector<double> heights(static_cast<std::size_t>(m_layerCount), 0);
        std::vector<std::vector<std::size_t>> layers(static_cast<std::size_t>(m_layerCount));
        for (std::size_t i = 0; i < m_layout.nodes.size(); ++i)
            layers[static_cast<std::size_t>(m_layout.nodes[i].layer)].push_back(i);
        for (std::size_t layer = 0; layer < layers.size(); ++layer) {
            for (const std::size_t index : layers[layer]) {
                FlowLayout::Node &node = m_layout.nodes[index];
                node.isFirst = layer == 0;
                node.isLast = layer + 1 == layers.size();
                node.labelWidth = node.isFirst || node.isLast ? sideWidth - 6 : step - 12;
                node.x = sideWidth + step * static_cast<double>(layer);
                node.height = std::max(roomOf(index, true), roomOf(index, false));
                heights[layer] += gapBefore(node) + node.height;
            }
        }
        m_layout.height = *std::max_element(heights.begin(), heights.end()) + nodeGap;
        for (std::size_t layer = 0; layer < layers.size(); ++layer) {
            double y = (m_layout.height - heights[layer]) / 2;
            for (const std::size_t index : layers[layer]) {
                FlowLayout::Node &node = m_layout.nodes[index];
                y += gapBefore(node);
                node.y = y;
                y += node.height;
            }
        }
    }

    /// Room above a bar: for its name where that stands there.
    static double gapBefore(const FlowLayout::Node &node)
    {
        if (node.isFirst || node.isLast)
            return nodeGap;
        document::Figure::Label name;
        name.text = node.name;
        name.size = FlowLayout::nameSize;
        name.bold = true;
        name.width = node.labelWidth;
        return nodeGap + document::estimatedBox(name).height;
    }

    void placeBands()
    {
        m_layout.bands.resize(m_flows.size());
        for (std::size_t node = 0; node < m_layout.nodes.size(); ++node) {
            placeEnds(node, true);
            placeEnds(node, false);
        }
        for (std::size_t i = 0; i < m_flows.size(); ++i) {
            FlowLayout::Band &band = m_layout.bands[i];
            if (m_values[i])
                band.width = m_rooms[i];
            band.label = {(band.from.x + band.to.x) / 2, (band.from.y + band.to.y) / 2};
            band.labelWidth = std::max(60.0, (band.to.x - band.from.x) * 0.75);
        }
    }

    /// The ends of a bar's flows, from the top in the order of what lies at their other ends.
    void placeEnds(std::size_t node, bool isOut)
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            if ((isOut ? m_ends[i].from : m_ends[i].to) == node)
                order.push_back(i);
        }
        const auto otherY = [&](std::size_t flow) {
            return m_layout.nodes[isOut ? m_ends[flow].to : m_ends[flow].from].y;
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return otherY(a) < otherY(b); });
        const FlowLayout::Node &at = m_layout.nodes[node];
        double y = at.y + (at.height - roomOf(node, isOut)) / 2;
        for (const std::size_t flow : order) {
            const document::Point point{at.x + (isOut ? FlowLayout::nodeWidth : 0), y + roomAt(flow) / 2};
            (isOut ? m_layout.bands[flow].from : m_layout.bands[flow].to) = point;
            y += roomAt(flow);
        }
    }

    const std::vector<Flow> &m_flows;
    std::vector<Ends> m_ends;
    std::vector<std::optional<mpq_class>> m_values;
    std::vector<double> m_rooms; ///< the width of each flow
    int m_layerCount = 2;
    FlowLayout m_layout;
};

} // namespace

FlowLayout layOut(const std::vector<Flow> &flows, const FlowScale &scale, const text::Language &language)
{
    return Arrangement(flows, scale, language).layout();
}

} // namespace bandom::market
