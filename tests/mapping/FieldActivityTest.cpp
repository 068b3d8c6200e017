#include "mapping/FieldActivity.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using mapping::ActivityKind;
using mapping::ActivityState;
using mapping::FieldActivity;
using workbook::Id;

namespace {

FieldActivity activity(ActivityKind kind, ActivityState state = ActivityState::Planned)
{
    FieldActivity made;
    made.kind = kind;
    made.state = state;
    return made;
}

FieldActivity onDays(const char *first, const char *last)
{
    FieldActivity made;
    made.firstDay = text::parseDate(first);
    if (last)
        made.lastDay = text::parseDate(last);
    return made;
}

std::vector<mapping::FieldStep> steps(const std::vector<FieldActivity> &activities)
{
    std::vector<mapping::FieldStep> all;
    for (const ActivityKind kind : mapping::activityKinds) {
        mapping::FieldStep step;
        step.kind = kind;
        for (const FieldActivity &one : activities) {
            if (one.kind == kind)
                step.activities.push_back(one);
        }
        all.push_back(step);
    }
    return all;
}

const text::Language english;

} // namespace

TEST_CASE("a step of the field work is done when each of its activities is done or dropped")
{
    using enum ActivityState;
    const auto stateOf = [](std::vector<ActivityState> states) {
        mapping::FieldStep step;
        for (const ActivityState state : states)
            step.activities.push_back(activity(ActivityKind::Discuss, state));
        return step.state();
    };
    CHECK_FALSE(stateOf({}));
    CHECK(stateOf({Planned, Planned}) == Planned);
    CHECK(stateOf({Planned, Dropped}) == Planned);
    CHECK(stateOf({Planned, UnderWay}) == UnderWay);
    CHECK(stateOf({Done, Planned}) == UnderWay);
    CHECK(stateOf({Done, Dropped}) == Done);
    CHECK(stateOf({Dropped, Dropped}) == Dropped);
}

TEST_CASE("what comes next is the first step that is not over")
{
    using enum ActivityKind;
    CHECK(mapping::nextSentence(steps({}), english) == "Next: plan the visit, and what to look at.");
    auto discuss = activity(Discuss, ActivityState::UnderWay);
    discuss.topic = "prices";
    discuss.firstDay = text::parseDate("2018-09-12");
    CHECK(mapping::nextSentence(steps({activity(Observe, ActivityState::Done), discuss}), english) ==
          "Next: Discuss, 12 September 2018: prices.");
    CHECK(mapping::nextSentence(
              steps({activity(Observe, ActivityState::Dropped), activity(Discuss, ActivityState::Done),
                     activity(Interview, ActivityState::Done)}),
              english) ==
          "Next: plan the meeting in which key informants and local authorities validate the findings.");
    std::vector<FieldActivity> all;
    for (const ActivityKind kind : mapping::activityKinds)
        all.push_back(activity(kind, ActivityState::Done));
    CHECK(mapping::nextSentence(steps(all), english) == "All four activities are done.");
}

TEST_CASE("who was met is counted with the women among them and nobody counted is not zero")
{
    FieldActivity meeting;
    CHECK(mapping::metCount(meeting, english).empty());
    meeting.metWomen = 20;
    CHECK(mapping::metCount(meeting, english) == "women 20");
    meeting.met = 33;
    CHECK(mapping::metCount(meeting, english) == "33, of whom women 20");
    meeting.metWomen.reset();
    CHECK(mapping::metCount(meeting, english) == "33");
}

TEST_CASE("the days of the field work run from the first to the last without what was dropped")
{
    auto dropped = onDays("2018-08-01", nullptr);
    dropped.state = ActivityState::Dropped;
    const auto days = mapping::fieldDays(
        {onDays("2018-09-12", nullptr), onDays("2018-09-11", "2018-09-13"), FieldActivity(), dropped});
    REQUIRE(days);
    CHECK(text::formatDateRange(days->first, days->last, english) == "11–13 September 2018");
    CHECK_FALSE(mapping::fieldDays({dropped}));
}

TEST_CASE("activities stand by their step and then in the order that people gave them")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto add = [&](ActivityKind kind, int position, const char *topic) {
        FieldActivity made = activity(kind);
        made.id = file.workbook().environment().newId();
        made.area = area;
        made.position = position;
        made.topic = topic;
        file.edit([&] { workbook::save(file.database(), made); });
        return made.id;
    };
    add(ActivityKind::Validate, 0, "d");
    add(ActivityKind::Discuss, 1, "c");
    add(ActivityKind::Discuss, 0, "b");
    add(ActivityKind::Observe, 0, "a");
    std::string topics;
    for (const FieldActivity &one : mapping::fieldActivities(file.database(), area))
        topics += one.topic.value_or("?");
    CHECK(topics == "abcd");
    CHECK(mapping::fieldSteps(file.database(), area).at(1).activities.size() == 2);
}

TEST_CASE("somebody takes part in an activity once whatever the part")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const Id officer = file.addInformant("Officer");
    const Id farmer = file.addInformant("Farmer");
    FieldActivity visit = activity(ActivityKind::Observe);
    visit.id = file.workbook().environment().newId();
    visit.area = area;
    using mapping::Part;
    file.edit([&] {
        workbook::save(file.database(), visit);
        mapping::setParticipants(file.database(), visit.id, Part::Met, {officer, farmer});
    });
    CHECK(mapping::participantNames(file.database(), visit.id, Part::Met) ==
          std::vector<std::string>{"Farmer", "Officer"});
    file.edit([&] { mapping::setParticipants(file.database(), visit.id, Part::Team, {officer}); });
    CHECK(mapping::participants(file.database(), visit.id, Part::Met) == std::vector<Id>{farmer});
    CHECK(mapping::participants(file.database(), visit.id, Part::Team) == std::vector<Id>{officer});
    file.workbook().undo();
    CHECK(mapping::participants(file.database(), visit.id, Part::Met).size() == 2);
}
