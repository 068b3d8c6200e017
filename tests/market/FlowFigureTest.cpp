#include "market/FlowFigure.h"

#include "document/Overloaded.h"
#include "market/FlowLayout.h"
#include "support/Catch.h"
#include "support/Support.h"

using namespace bandom;
using namespace bandom::market;
using quantity::Period;
using quantity::Quantity;
using quantity::Unit;

namespace {

const text::Language english;

Flow flow(const char *from, const char *to, Quantity amount = {})
{
    Flow result;
    result.from = from;
    result.to = to;
    result.amount = std::move(amount);
    return result;
}

std::size_t dashedLines(const document::Figure &figure)
{
    std::size_t count = 0;
    for (const auto &item : figure.items) {
        if (const auto *stroke = std::get_if<document::Figure::Stroke>(&item))
            count += stroke->dash == document::Figure::Dash::Dashed;
    }
    return count;
}

} // namespace

TEST_CASE("amounts of different units and spans are brought to one scale")
{
    const std::vector<Flow> flows{
        flow("Farms", "Market", quantity::exactly(100, Unit::Kilogram, Period::Day)),
        flow("Farms", "Company", quantity::exactly(mpq_class(7, 10), Unit::Tonne, Period::Week)),
        flow("Farms", "Ratanakiri", quantity::exactly(3, Unit::Tonne, Period::Month))};
    const FlowScale scale = flowScale(flows);
    CHECK(scale.unit == Unit::Kilogram);
    CHECK(scale.period == Period::Day);
    CHECK(scale.isConverted);
    for (const Flow &each : flows)
        CHECK(onScale(each, scale) == mpq_class(100));
    CHECK_THAT(flowFigure(flows, english).caption,
               ContainsSubstring("The widths are by volume (kg per day). A week is reckoned as 7 days"));
}

TEST_CASE("spans of time and units that cannot be converted are never mixed")
{
    const std::vector<Flow> flows{
        flow("Farms", "Market", quantity::exactly(100, Unit::Kilogram, Period::Day)),
        flow("Farms", "Shop", quantity::exactly(80, Unit::Kilogram, Period::Day)),
        flow("Farms", "Company", quantity::exactly(5, Unit::Tonne, Period::Season)),
        flow("Farms", "Vendor", quantity::exactly(500, Unit::Kilogram)),
        flow("Farms", "School", quantity::exactly(9, Unit::Bunch, Period::Day)),
        flow("Farms", "Neighbours")};
    const FlowScale scale = flowScale(flows);
    CHECK(onScale(flows[1], scale) == mpq_class(80));
    for (std::size_t i = 2; i < flows.size(); ++i)
        CHECK_FALSE(onScale(flows[i], scale));
    const document::Figure figure = flowFigure(flows, english);
    CHECK(dashedLines(figure) == 4);
    CHECK_THAT(figure.caption, ContainsSubstring("it was not recorded") &&
                                   ContainsSubstring("cannot be compared with the others"));
    CHECK_THAT(figure.alternative, ContainsSubstring("From Farms to Vendor: 500 kg (period not stated).") &&
                                       ContainsSubstring("From Farms to Neighbours: amount not recorded."));
}

TEST_CASE("amounts whose span nobody stated are compared among themselves and said so")
{
    const std::vector<Flow> flows{flow("Farms", "Wholesaler", quantity::exactly(500, Unit::Kilogram)),
                                  flow("Wholesaler", "Ratanakiri", quantity::exactly(200, Unit::Kilogram))};
    CHECK_THAT(flowFigure(flows, english).caption,
               ContainsSubstring("The widths compare amounts whose span of time was not stated."));
}

TEST_CASE("a band is as wide as its amount and names lie behind those that goods come from")
{
    const std::vector<Flow> flows{flow("Farms", "Wholesaler", quantity::exactly(500, Unit::Kilogram)),
                                  flow("Wholesaler", "Ratanakiri", quantity::exactly(200, Unit::Kilogram)),
                                  flow("wholesaler ", "Vendors", quantity::exactly(300, Unit::Kilogram))};
    const FlowLayout layout = layOut(flows, flowScale(flows), english);
    REQUIRE(layout.nodes.size() == 4);
    CHECK(layout.nodes[0].layer == 0);
    CHECK(layout.nodes[1].layer == 1);
    CHECK(layout.nodes[2].layer == 2);
    CHECK(layout.nodes[3].layer == 2);
    CHECK(*layout.bands[0].width == Approx(*layout.bands[1].width * 2.5));
    for (const FlowLayout::Band &band : layout.bands)
        CHECK(band.from.x < band.to.x);
}

TEST_CASE("a flow of which one end was not stated says so")
{
    Flow collected;
    collected.to = "Wholesaler";
    CHECK(flowFigure({collected}, english).alternative ==
          "From not stated to Wholesaler: amount not recorded. ");
}

TEST_CASE("any flows are laid out inside of the figure")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    const char *names[] = {"A", "B", "C", "D", "E"};
    for (int round = 0; round < 300; ++round) {
        std::vector<Flow> flows;
        const auto count = 1 + generator() % 8;
        for (std::size_t i = 0; i < count; ++i)
            flows.push_back(flow(
                names[generator() % 5], names[generator() % 5],
                generator() % 3 ? quantity::exactly(static_cast<long>(generator() % 1000), Unit::Kilogram)
                                : Quantity{}));
        const FlowLayout layout = layOut(flows, flowScale(flows), english);
        CHECK(layout.bands.size() == flows.size());
        for (const FlowLayout::Node &node : layout.nodes) {
            CHECK(node.y >= 0);
            CHECK(node.y + node.height <= layout.height + 0.001);
            CHECK(node.x >= 0);
            CHECK(node.x + FlowLayout::nodeWidth <= document::Figure::uprightColumn);
        }
        CHECK_FALSE(flowFigure(flows, english).alternative.empty());
    }
}
