#include "mapping/FindingLink.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using mapping::Finding;
using mapping::Section;
using workbook::Id;

namespace {

struct Linked
{
    test::MappingWorkbook file;
    Id area = file.addArea("Sesan");
    Finding knowledge = add(Section::Constraints, "Little is known about fertilizer");
    Finding traders = add(Section::Constraints, "Too few traders");
    Finding demand = add(Section::Opportunities, "Demand is high");
    Finding training = add(Section::Interventions, "Train growers");

    Finding add(Section section, const char *statement)
    {
        Finding finding;
        finding.id = file.workbook().environment().newId();
        finding.area = area;
        finding.section = section;
        finding.statement = statement;
        file.edit([&] { workbook::save(file.database(), finding); });
        return finding;
    }

    std::vector<std::string> statements(const std::vector<Finding> &findings) const
    {
        std::vector<std::string> all;
        for (const Finding &finding : findings)
            all.push_back(finding.statement);
        return all;
    }

    std::vector<std::string> answered() const
    {
        return statements(mapping::answeredBy(file.database(), training.id));
    }
};

} // namespace

TEST_CASE("an intervention answers constraints and opportunities in the order of the report")
{
    Linked linked;
    linked.file.edit([&] {
        mapping::setLinks(linked.file.database(), linked.training, {linked.demand.id, linked.knowledge.id});
    });
    CHECK(linked.answered() ==
          std::vector<std::string>{"Little is known about fertilizer", "Demand is high"});
    CHECK(linked.statements(mapping::answersTo(linked.file.database(), linked.demand.id)) ==
          std::vector<std::string>{"Train growers"});
}

TEST_CASE("links can be set from the side of the constraint as well")
{
    Linked linked;
    linked.file.edit(
        [&] { mapping::setLinks(linked.file.database(), linked.traders, {linked.training.id}); });
    CHECK(linked.answered() == std::vector<std::string>{"Too few traders"});
    linked.file.edit([&] { mapping::setLinks(linked.file.database(), linked.traders, {}); });
    CHECK(linked.answered().empty());
}

TEST_CASE("setting the same links again changes nothing")
{
    Linked linked;
    const auto set = [&] {
        mapping::setLinks(linked.file.database(), linked.training, {linked.knowledge.id});
    };
    linked.file.edit(set);
    CHECK(linked.file.edit(set).tables.empty());
}

TEST_CASE("constraints that nothing answers are counted and opportunities are not")
{
    Linked linked;
    CHECK(mapping::constraintsWithoutIntervention(linked.file.database(), linked.area) == 2);
    linked.file.edit([&] { mapping::link(linked.file.database(), linked.training.id, linked.knowledge.id); });
    CHECK(mapping::constraintsWithoutIntervention(linked.file.database(), linked.area) == 1);
}
