#include "mapping/FindingSource.h"

#include "mapping/Finding.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using workbook::execute;
using workbook::Id;

namespace {

/// A workbook with one finding of one area.
struct OneFinding
{
    test::MappingWorkbook file;
    Id area = file.addArea("Sesan");
    mapping::Finding finding = [this] {
        mapping::Finding made;
        made.id = file.workbook().environment().newId();
        made.area = area;
        made.statement = "Demand is high";
        file.edit([&] { workbook::save(file.database(), made); });
        return made;
    }();

    mapping::FindingSource source()
    {
        mapping::FindingSource made;
        made.id = file.workbook().environment().newId();
        made.finding = finding.id;
        return made;
    }

    std::string describe(const mapping::FindingSource &source)
    {
        return mapping::describe(file.database(), source, text::Language());
    }
};

} // namespace

TEST_CASE("sources of a finding stand in the order in which they were added")
{
    OneFinding one;
    auto first = one.source();
    first.passage = "more than we can bring";
    const auto second = one.source();
    one.file.edit([&] {
        mapping::addFindingSource(one.file.database(), first);
        mapping::addFindingSource(one.file.database(), second);
    });
    const auto all = mapping::findingSources(one.file.database(), one.finding.id);
    REQUIRE(all.size() == 2);
    CHECK(all[0].passage == "more than we can bring");
    CHECK(all[1].position == 1);
    CHECK(one.describe(all[1]).empty());
}

TEST_CASE("a source says who was asked or what was seen")
{
    OneFinding one;
    const Id trader = one.file.addInformant("Trader, Orussey market");
    auto person = one.source();
    person.stakeholder = trader;
    auto seen = one.source();
    seen.observation = Id{"o"};
    auto answer = one.source();
    answer.answer = Id{"a"};
    one.file.edit([&] {
        const auto &database = one.file.database();
        execute(database,
                "INSERT INTO observation (id, area_id, topic, position) VALUES ('o', ?, 'water', 0)",
                one.area);
        execute(database, "INSERT INTO interview_guide (id, position, name_en) VALUES ('g', 0, 'Traders')");
        execute(database,
                "INSERT INTO interview (id, guide_id, area_id, position, stakeholder_id) "
                "VALUES ('i', 'g', ?, 0, ?)",
                one.area, trader);
        execute(database, "INSERT INTO answer (id, interview_id, extra_question, position, state) "
                          "VALUES ('a', 'i', 'And?', 0, 'answered')");
        for (const auto &source : {person, seen, answer})
            mapping::addFindingSource(database, source);
    });
    CHECK(one.describe(person) == "Trader, Orussey market");
    CHECK(one.describe(seen) == "Observation: Water");
    CHECK(one.describe(answer) == "Interview: Trader, Orussey market");
}

TEST_CASE("the passage of a source stays when its answer is removed")
{
    OneFinding one;
    auto source = one.source();
    source.observation = Id{"o"};
    source.passage = "The river is low in April";
    one.file.edit([&] {
        execute(one.file.database(),
                "INSERT INTO observation (id, area_id, topic, position) VALUES ('o', ?, 'water', 0)",
                one.area);
        mapping::addFindingSource(one.file.database(), source);
    });
    one.file.edit([&] { execute(one.file.database(), "DELETE FROM observation"); });
    const auto all = mapping::findingSources(one.file.database(), one.finding.id);
    REQUIRE(all.size() == 1);
    CHECK(all[0].observation.isEmpty());
    CHECK(all[0].passage == "The river is low in April");
}
