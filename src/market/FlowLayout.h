#pragma once

#include "document/Figure.h"
#include "market/Flow.h"

#include <optional>
#include <string>
#include <vector>

namespace bandom::market {

struct FlowScale;

/// Where the bars and bands of a flow figure lie, in the figure's units.
struct FlowLayout
{
    static constexpr double nodeWidth = 9;
    static constexpr double nameSize = 8.5;
    static constexpr double amountSize = 7.5;

    /// A name that goods come from or go to.
    struct Node
    {
        std::string name;
        int layer = 0; ///< one more than the last that goods come to it from
        double x = 0;
        double y = 0;
        double height = 0;
        double labelWidth = 0;
        bool isFirst = false; ///< its name stands to its left; in between, above it
        bool isLast = false;  ///< its name stands to its right
    };

    /// A flow, in the order of the flows.
    struct Band
    {
        document::Point from;
        document::Point to;
        std::optional<double> width; ///< none: a thin dashed line
        document::Point label;
        double labelWidth = 0;
    };

    std::vector<Node> nodes;
    std::vector<Band> bands;
    double height = 0;
};

/// Names in layers from left to right, each as high as what goes through it. Goods may go round in circles.
FlowLayout layOut(const std::vector<Flow> &flows, const FlowScale &scale, const text::Language &language);

} // namespace bandom::market
