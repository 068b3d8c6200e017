#include "people/Attendance.h"

#include "people/Double.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using people::Participant;
using test::MappingWorkbook;
using workbook::Id;

namespace {

const Id meeting{"selection"};

/// A workbook whose selection meeting has a list.
struct List : MappingWorkbook
{
    Participant add(const std::string &id, std::optional<people::Sex> sex = {}, bool isPresent = true,
                    std::optional<people::Category> category = {})
    {
        Participant participant;
        participant.id = {"line " + id};
        participant.meeting = meeting;
        participant.person.id = {id};
        participant.person.name = id;
        participant.person.sex = sex;
        participant.person.category = category;
        participant.isPresent = isPresent;
        edit([&] { people::saveParticipant(database(), participant); });
        return participant;
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const Participant &one : people::participants(database(), meeting))
            all.push_back(one.person.name);
        return all;
    }

    int stored(const char *sql) const { return workbook::value<int>(database(), sql).value_or(-1); }
};

} // namespace

TEST_CASE("a participant is a stakeholder and stands once on the list of a meeting")
{
    List list;
    const Participant first = list.add("Grower", {}, false);
    Participant again = first;
    again.id = {"another line"};
    again.isPresent = true;
    list.edit([&] { people::saveParticipant(list.database(), again); });
    REQUIRE(people::participants(list.database(), meeting).size() == 1);
    CHECK(people::participants(list.database(), meeting).front().isPresent);
    CHECK(people::lineOf(list.database(), meeting, {"Grower"}) == first.id);
    CHECK(list.stored("SELECT count(*) FROM stakeholder") == 1);
}

TEST_CASE("people are counted by sex and category and a missing sex is no man")
{
    List list;
    using people::Category;
    using people::Sex;
    list.add("Grower", Sex::Female, true, Category::ValueChainActor);
    list.add("Trader", Sex::Male, true, Category::ValueChainActor);
    list.add("Officer", {}, true, Category::Enabler);
    list.add("Banker", Sex::Female, false);
    const auto all = people::participants(list.database(), meeting);
    const auto present = people::count(all, true);
    CHECK(people::countText(present.all, text::Language()) ==
          "3 people, of whom women 1 (sex not recorded: 1)");
    CHECK(present.byCategory.at(Category::ValueChainActor).people == 2);
    CHECK(present.byCategory.at(Category::Enabler).notRecorded == 1);
    CHECK(people::count(all, false).all.people == 4);
    CHECK(people::count(all, false).byCategory.at(std::nullopt).women == 1);
}

TEST_CASE("a group on the list is no person")
{
    List list;
    Participant group = list.add("Cooperative");
    group.person.kind = people::StakeholderKind::Group;
    list.edit([&] { people::saveParticipant(list.database(), group); });
    const auto counted = people::count(people::participants(list.database(), meeting), true);
    CHECK(counted.all.people == 0);
    CHECK(counted.bodies == 1);
}

TEST_CASE("who leaves the list stays a stakeholder where something else is known of them")
{
    List list;
    list.add("Passer-by");
    const Id informant = list.addInformant("Informant");
    list.edit([&] {
        people::expect(list.database(), meeting, {{Id{"i"}, informant}, {Id{"j"}, informant}});
    });
    CHECK(list.names() == std::vector<std::string>{"Passer-by", "Informant"});
    list.edit([&] {
        people::removeParticipant(list.database(), {"line Passer-by"});
        people::removeParticipant(list.database(), {"i"});
    });
    CHECK(list.names().empty());
    CHECK(list.stored("SELECT count(*) FROM stakeholder") == 1);
}

TEST_CASE("a key informant who takes part in a meeting stays a stakeholder when no longer an informant")
{
    List list;
    const Id informant = list.addInformant("Informant");
    list.edit([&] { people::expect(list.database(), meeting, {{Id{"i"}, informant}}); });
    list.edit([&] { people::endInvolvement(list.database(), informant, people::Involvement::KeyInformant); });
    CHECK(list.names() == std::vector<std::string>{"Informant"});
}

TEST_CASE("the list keeps the order that people give it")
{
    List list;
    list.add("A");
    list.add("B");
    list.add("C");
    list.edit([&] { people::moveParticipant(list.database(), {"line C"}, 0); });
    CHECK(list.names() == std::vector<std::string>{"C", "A", "B"});
}

TEST_CASE("of two participants who are one person one line is left")
{
    List list;
    list.add("Sokha");
    list.add("So kha");
    list.edit([&] { people::mergeStakeholders(list.database(), {"Sokha"}, {"So kha"}, text::Language()); });
    CHECK(list.names() == std::vector<std::string>{"Sokha"});
}

TEST_CASE("a meeting of one day and of several days is said so")
{
    using namespace std::chrono;
    people::Meeting meeting;
    meeting.firstDay = 2018y / 9 / 11;
    CHECK(people::daysText(meeting, text::Language()) == "11 September 2018");
    meeting.lastDay = 2018y / 9 / 13;
    CHECK(people::daysText(meeting, text::Language()) == "11–13 September 2018");
}
