#include "selection/Vote.h"

#include "selection/Enrolment.h"
#include "selection/Meeting.h"
#include "selection/MeetingReport.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using selection::Majority;
using selection::Vote;
using test::MappingWorkbook;

namespace {

struct Meeting : MappingWorkbook
{
    void add(const std::string &name, std::optional<people::Sex> sex = {}, bool isPresent = true)
    {
        people::Participant one;
        one.id = {"line " + name};
        one.meeting = selection::meetingId();
        one.person.id = {name};
        one.person.name = name;
        one.person.sex = sex;
        one.isPresent = isPresent;
        edit([&] { people::saveParticipant(database(), one); });
    }

    std::string outcome(const Vote &vote) const
    {
        return selection::outcomeText(database(), vote, text::Language());
    }
};

Vote counted(int votesFor, int votesAgainst, int abstentions)
{
    Vote vote;
    vote.id = {"v"};
    vote.meeting = selection::meetingId();
    vote.votesFor = votesFor;
    vote.votesAgainst = votesAgainst;
    vote.abstentions = abstentions;
    return vote;
}

} // namespace

TEST_CASE("without a stated majority nothing is declared")
{
    const Meeting file;
    const Vote vote = counted(20, 1, 0);
    CHECK(file.outcome(vote) == "What the votes mean is for the meeting to say: no majority was stated.");
    CHECK(selection::ruleText(vote, text::Language()) == "No rule was stated before the vote.");
    CHECK_FALSE(selection::result(file.database(), vote, text::Language()).isMajorityMet);
}

TEST_CASE("a majority is reached exactly where the rule says so")
{
    const Meeting file;
    const auto isReached = [&](Majority majority, int votesFor, int against, int abstentions, bool all) {
        Vote vote = counted(votesFor, against, abstentions);
        vote.majority = majority;
        vote.abstentionsCount = all;
        return selection::result(file.database(), vote, text::Language()).isMajorityMet.value();
    };
    CHECK_FALSE(isReached(Majority::MoreThanHalf, 10, 10, 0, false));
    CHECK(isReached(Majority::MoreThanHalf, 11, 10, 5, false));
    CHECK_FALSE(isReached(Majority::MoreThanHalf, 11, 10, 5, true));
    CHECK(isReached(Majority::TwoThirds, 40, 20, 0, false));
    CHECK_FALSE(isReached(Majority::TwoThirds, 39, 21, 0, false));
    CHECK(isReached(Majority::ThreeFifths, 3, 2, 0, false));
    CHECK(isReached(Majority::ThreeQuarters, 3, 1, 0, false));
    CHECK(isReached(Majority::All, 7, 0, 3, false));
    CHECK_FALSE(isReached(Majority::All, 7, 0, 3, true));
}

TEST_CASE("a vote without the quorum that was stated does not count")
{
    const Meeting file;
    Vote vote = counted(8, 1, 1);
    vote.majority = Majority::MoreThanHalf;
    vote.quorumPeople = 11;
    CHECK(file.outcome(vote) == "Too few people took part. The majority is reached: 8 of 9 votes are for it. "
                                "By the rule the vote does not count.");
    vote.quorumPeople = 10;
    CHECK(file.outcome(vote) ==
          "Enough people took part. The majority is reached: 8 of 9 votes are for it. By "
          "the rule it is accepted.");
    vote.quorumPeople.reset();
    vote.quorumPercent = 50;
    CHECK(file.outcome(vote).find("can't be said") != std::string::npos);
    vote.mayVote = 20;
    CHECK(file.outcome(vote).find("Enough people took part.") == 0);
    vote.mayVote = 21;
    CHECK(file.outcome(vote).find("Too few people took part.") == 0);
}

TEST_CASE("a number that was not recorded is not zero")
{
    const Meeting file;
    Vote vote = counted(8, 1, 1);
    vote.abstentions.reset();
    vote.majority = Majority::MoreThanHalf;
    vote.abstentionsCount = true;
    CHECK(selection::numbersText(vote, text::Language()) == "For: 8. Against: 1. Abstentions: not recorded.");
    CHECK(file.outcome(vote) == "Whether the majority is reached can't be said: numbers are missing.");
}

TEST_CASE("more votes than people and more women than votes are pointed out")
{
    Meeting file;
    file.add("A");
    file.add("B");
    file.add("C", {}, false);
    Vote vote = counted(2, 1, 0);
    vote.womenFor = 3;
    vote.mayVote = 1;
    const auto problems = selection::result(file.database(), vote, text::Language()).problems;
    REQUIRE(problems.size() == 3);
    CHECK(problems[0] == "There are more votes (3) than people who have one (1).");
    CHECK(problems[1] == "There are more votes (3) than people present (2).");
    CHECK(problems[2] == "There are more women than votes.");
}

TEST_CASE("a vote by name is counted from the names of those who are present")
{
    Meeting file;
    file.add("A", people::Sex::Female);
    file.add("B", people::Sex::Male);
    file.add("C");
    file.add("D", people::Sex::Female, false);
    Vote vote = counted(50, 50, 50);
    vote.method = selection::VoteMethod::ByName;
    file.edit([&] { workbook::save(file.database(), vote); });
    CHECK_FALSE(selection::counted(file.database(), vote).votesFor);
    auto names = selection::namedVotes(file.database(), vote.id);
    REQUIRE(names.size() == 3);
    names[0].choice = selection::VoteChoice::For;
    names[1].choice = selection::VoteChoice::Against;
    file.edit([&] {
        for (const auto &named : names)
            selection::saveNamedVote(file.database(), named);
    });
    CHECK(selection::numbersText(selection::counted(file.database(), vote), text::Language()) ==
          "For: 1. Against: 1. Abstentions: 0. Of whom women, for: 1, against: 0, abstentions: 0.");
}

TEST_CASE("who was not asked neither joins nor stays away")
{
    Meeting file;
    file.add("A", people::Sex::Female);
    file.add("B", people::Sex::Male);
    file.add("C");
    auto all = selection::enrolments(file.database());
    REQUIRE(all.size() == 3);
    all[0].choice = selection::JoinChoice::Joins;
    all[1].choice = selection::JoinChoice::Undecided;
    file.edit([&] {
        for (const auto &one : all)
            selection::saveEnrolment(file.database(), one);
    });
    const auto counted = selection::count(selection::enrolments(file.database()));
    CHECK(counted.joining.women == 1);
    CHECK(counted.undecided.people == 1);
    CHECK(counted.notJoining.people == 0);
    CHECK(counted.notAsked.notRecorded == 1);
}

TEST_CASE("the record of the meeting says what was decided and what is not known")
{
    Meeting file;
    const std::string before = plainText(selection::meetingReport(file.database(), text::Language(), ""));
    CHECK(before.find("No vote was recorded.") != std::string::npos);
    CHECK(before.find("Nobody is on the list yet.") != std::string::npos);
    file.add("A", people::Sex::Female);
    Vote vote = counted(1, 0, 0);
    vote.majority = Majority::MoreThanHalf;
    vote.question = "Should a cluster be set up?";
    file.edit([&] { workbook::save(file.database(), vote); });
    const std::string text = plainText(selection::meetingReport(file.database(), text::Language(), ""));
    CHECK(text.find("Needed: more than half of the votes for and against.") != std::string::npos);
    CHECK(text.find("By the rule it is accepted.") != std::string::npos);
    const std::string ballots = plainText(selection::ballots(file.database(), text::Language(), ""));
    CHECK(ballots.find("Should a cluster be set up?") != std::string::npos);
    CHECK(ballots.find("Abstention") != std::string::npos);
}
