#include "market/SeasonChart.h"

#include "Markets.h"
#include "support/Catch.h"

using namespace bandom;
using namespace bandom::market;

namespace {

std::size_t letters(const document::Figure &figure, const std::string &letter)
{
    std::size_t count = 0;
    for (const auto &item : figure.items) {
        const auto *label = std::get_if<document::Figure::Label>(&item);
        count += label && label->text == letter;
    }
    return count;
}

} // namespace

TEST_CASE("the seasonality chart tells each month by letter and height and sources side by side")
{
    test::Markets markets;
    Season farmers;
    farmers.id = markets.newId();
    farmers.product = markets.addProduct("Cucumber");
    farmers.aspect = Aspect::Price;
    farmers.months = "--HHHH---L--";
    farmers.source = "Farmers' meeting";
    farmers.sourcesDiffer = true;
    Season team = farmers;
    team.id = markets.newId();
    team.months = "------HHH---";
    team.source = "Team";
    Season water = farmers;
    water.id = markets.newId();
    water.product = {};
    water.aspect = Aspect::Water;
    water.months = "------------";
    water.source.reset();
    water.sourcesDiffer = false;
    const document::Figure figure = seasonChart(markets.database(), {farmers, team, water}, text::Language());
    CHECK(letters(figure, "H") == 7);
    CHECK(letters(figure, "L") == 1);
    CHECK(letters(figure, "–") == 7 + 9 + 12);
    CHECK(figure.alternative ==
          "Cucumber. Price – high: March to June; low: October (Farmers' meeting; sources differ). Price – "
          "high: "
          "July to September (Team; sources differ). All produce. Water – nothing was said. ");
    CHECK(figure.height > 0);
}
