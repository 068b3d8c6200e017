#include "selection/Progress.h"

#include "selection/ClusterPoint.h"
#include "selection/Enrolment.h"
#include "selection/Meeting.h"
#include "selection/Vote.h"
#include "text/Number.h"

namespace bandom::selection {

using workbook::Check;

namespace {

void participantChecks(std::vector<Check> &checks, const SQLite::Database &database,
                       const text::Language &language)
{
    const people::Meeting about = meeting(database);
    const std::string days = people::daysText(about, language);
    const bool isPlanned = !days.empty() && about.place.has_value();
    checks.push_back(
        {"participants", isPlanned,
         isPlanned ? text::fill(language.translate("SelectionProgress", "The meeting: %1, %2"),
                                {days, *about.place})
                   : language.translate("SelectionProgress", "Write down when and where the meeting is"),
         true});
    const auto list = people::participants(database, meetingId());
    const auto all = people::count(list, false);
    const auto present = people::count(list, true);
    checks.push_back({"participants", !list.empty(),
                      list.empty()
                          ? language.translate("SelectionProgress", "List who takes part in the meeting")
                          : text::fill(language.translate("SelectionProgress", "On the list: %1"),
                                       {people::countText(all.all, language)}),
                      true});
    if (list.empty())
        return;
    const bool isAnybody = present.all.people + present.bodies > 0;
    checks.push_back({"participants", isAnybody,
                      isAnybody ? text::fill(language.translate("SelectionProgress", "Present: %1"),
                                             {people::countText(present.all, language)})
                                : language.translate("SelectionProgress", "Tick who is present"),
                      true});
    if (isAnybody && present.all.notRecorded > 0)
        checks.push_back({"participants", false,
                          language.translate("SelectionProgress", "Sex not recorded of %n present", nullptr,
                                             present.all.notRecorded),
                          false});
}

void pointChecks(std::vector<Check> &checks, const SQLite::Database &database, const text::Language &language)
{
    const auto count = [&](Side side) {
        ClusterPoint like;
        like.meeting = meetingId();
        like.side = side;
        return static_cast<int>(workbook::listOf(database, like).size());
    };
    const int advantages = count(Side::Advantage);
    const int disadvantages = count(Side::Disadvantage);
    const bool isDone = advantages > 0 && disadvantages > 0;
    checks.push_back(
        {"pros-and-cons", isDone,
         isDone ? text::fill(language.translate("SelectionProgress", "Advantages: %1, disadvantages: %2"),
                             {text::formatNumber(advantages), text::formatNumber(disadvantages)})
                : language.translate("SelectionProgress", "List what speaks for and against a cluster"),
         true});
}

void voteChecks(std::vector<Check> &checks, const SQLite::Database &database, const text::Language &language)
{
    const std::vector<Vote> all = votes(database);
    if (all.empty())
        checks.push_back({"vote", false,
                          language.translate("SelectionProgress", "Vote on whether to set up a cluster"),
                          true});
    for (const Vote &vote : all) {
        const VoteResult came = result(database, vote, language);
        const bool isCounted = came.taken.has_value();
        checks.push_back({"vote", isCounted,
                          text::fill(isCounted ? language.translate("SelectionProgress", "%1: counted")
                                               : language.translate("SelectionProgress",
                                                                    "%1: write down the votes for and "
                                                                    "against and the abstentions"),
                                     {title(database, vote, language)}),
                          true});
        for (const std::string &problem : came.problems)
            checks.push_back({"vote", false, problem, false});
        if (!vote.majority)
            checks.push_back({"vote", false,
                              language.translate("SelectionProgress", "State the majority before the vote"),
                              false});
    }
}

void enrolmentChecks(std::vector<Check> &checks, const SQLite::Database &database,
                     const text::Language &language)
{
    const std::vector<Enrolment> all = enrolments(database);
    const EnrolmentCount counted = count(all);
    const bool isAsked = counted.joining.people + counted.notJoining.people + counted.undecided.people > 0;
    checks.push_back({"enrolment", isAsked,
                      isAsked ? text::fill(language.translate("SelectionProgress", "Join: %1"),
                                           {people::countText(counted.joining, language)})
                              : language.translate("SelectionProgress", "Write down who joins"),
                      true});
}

} // namespace

std::vector<Check> progress(const SQLite::Database &database, const text::Language &language)
{
    std::vector<Check> checks;
    participantChecks(checks, database, language);
    pointChecks(checks, database, language);
    voteChecks(checks, database, language);
    enrolmentChecks(checks, database, language);
    return checks;
}

std::vector<std::pair<std::string, int>> counts(const SQLite::Database &database)
{
    const auto all = [&](const char *sql) { return workbook::value<int>(database, sql).value_or(0); };
    return {
        {"participants", all("SELECT count(*) FROM attendance WHERE meeting_id = 'selection'")},
        {"participants_present",
         all("SELECT count(*) FROM attendance WHERE meeting_id = 'selection' AND present = 1")},
        {"advantages_and_disadvantages", all("SELECT count(*) FROM cluster_point")},
        {"votes", all("SELECT count(*) FROM vote")},
        {"joining", all("SELECT count(*) FROM enrolment WHERE choice = 'joins'")},
    };
}

} // namespace bandom::selection
