#include "selection/Progress.h"

#include "selection/Meeting.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <algorithm>

using namespace bandom;
using test::MappingWorkbook;

namespace {

bool isDone(const std::vector<workbook::Check> &checks, const std::string &sentence)
{
    return std::any_of(checks.begin(), checks.end(), [&](const workbook::Check &check) {
        return check.done && check.sentence == sentence;
    });
}

} // namespace

TEST_CASE("a new workbook has a selection meeting of which nothing is recorded")
{
    const MappingWorkbook file;
    const people::Meeting meeting = selection::meeting(file.database());
    CHECK(workbook::find<people::Meeting>(file.database(), selection::meetingId()));
    CHECK_FALSE(meeting.firstDay);
    CHECK(people::daysText(meeting, text::Language()).empty());
    for (const workbook::Check &check : selection::progress(file.database(), text::Language())) {
        if (check.page == "participants")
            CHECK_FALSE(check.done);
    }
}

TEST_CASE("who is on the list and who is present are two things that are asked for")
{
    MappingWorkbook file;
    people::Participant participant;
    participant.id = {"line"};
    participant.meeting = selection::meetingId();
    participant.person.id = {"p"};
    participant.person.name = "Grower";
    participant.person.sex = people::Sex::Female;
    file.edit([&] { people::saveParticipant(file.database(), participant); });
    auto checks = selection::progress(file.database(), text::Language());
    CHECK(isDone(checks, "On the list: 1 people, of whom women 1 (sex not recorded: 0)"));
    CHECK_FALSE(isDone(checks, "Present: 1 people, of whom women 1 (sex not recorded: 0)"));
    participant.isPresent = true;
    file.edit([&] { people::saveParticipant(file.database(), participant); });
    checks = selection::progress(file.database(), text::Language());
    CHECK(isDone(checks, "Present: 1 people, of whom women 1 (sex not recorded: 0)"));
}
