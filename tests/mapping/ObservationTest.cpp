#include "mapping/Observation.h"

#include "quantity/Parse.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using mapping::Observation;
using mapping::ObservationTopic;
using workbook::Id;

namespace {

const text::Language english;

Observation toMarket(const char *market, const char *distance, const char *statement)
{
    Observation made;
    made.topic = ObservationTopic::MarketDistance;
    if (market)
        made.market = market;
    if (distance)
        made.distance = *quantity::parse(distance, quantity::Measure::Distance).value;
    if (statement)
        made.statement = statement;
    return made;
}

} // namespace

TEST_CASE("an observation says how far the market is before what was seen")
{
    CHECK(mapping::sentence(toMarket("Samaky market", "25 km", nullptr), english) ==
          "Samaky market: 25 km away");
    CHECK(mapping::sentence(toMarket("Samaky market", "about 20 to 25 km", "The last part is not paved."),
                            english) == "Samaky market: about 20 to 25 km away. The last part is not paved.");
    CHECK(mapping::sentence(toMarket("Samaky market", nullptr, nullptr), english) ==
          "Samaky market: distance not recorded");
    CHECK(mapping::sentence(toMarket(nullptr, "800 m", nullptr), english) == "800 m to the nearest market");
    CHECK(mapping::sentence(toMarket(nullptr, nullptr, "The river is near."), english) ==
          "The river is near.");
    CHECK(mapping::sentence(Observation(), english).empty());
}

TEST_CASE("a distance that was not recorded stays so in the file and is not zero")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    auto known = toMarket("Samaky market", "about 20 to 25.5 km", nullptr);
    auto unknown = toMarket("Orussey market", nullptr, nullptr);
    known.area = unknown.area = area;
    known.id = Id{"known"};
    unknown.id = Id{"unknown"};
    file.edit([&] {
        workbook::save(file.database(), known);
        workbook::save(file.database(), unknown);
    });
    const auto all = mapping::observations(file.database(), area);
    REQUIRE(all.size() == 2);
    CHECK(all[0].distance == known.distance);
    CHECK_FALSE(all[1].distance.isRecorded());
}

TEST_CASE("observations stand by their topic and then in the order that people gave them")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto add = [&](ObservationTopic topic, int position, const char *statement) {
        Observation made;
        made.id = file.workbook().environment().newId();
        made.area = area;
        made.topic = topic;
        made.position = position;
        made.statement = statement;
        file.edit([&] { workbook::save(file.database(), made); });
    };
    add(ObservationTopic::Other, 0, "d");
    add(ObservationTopic::Water, 1, "c");
    add(ObservationTopic::Water, 0, "b");
    add(ObservationTopic::Roads, 0, "a");
    std::string statements;
    for (const Observation &one : mapping::observations(file.database(), area))
        statements += one.statement.value_or("?");
    CHECK(statements == "abcd");
}

TEST_CASE("an observation says where when and by whom as far as it is recorded")
{
    test::MappingWorkbook file;
    Observation seen;
    CHECK(mapping::whereAndWhen(file.database(), seen, english).empty());
    seen.seenOn = text::parseDate("2018-09-11");
    seen.seenBy = "district officer";
    CHECK(mapping::whereAndWhen(file.database(), seen, english) == "11 September 2018, district officer");
    seen.place = places::placeOfCode(file.database(), "19")->id;
    CHECK(mapping::whereAndWhen(file.database(), seen, english) ==
          "Stung Treng province, 11 September 2018, district officer");
}
