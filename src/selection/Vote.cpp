#include "selection/Vote.h"

#include "mapping/Area.h"
#include "mapping/ReportParts.h"
#include "selection/Meeting.h"
#include "text/Number.h"

#include <algorithm>
#include <cmath>

namespace bandom::selection {

using document::plain;
using workbook::Id;

namespace {

constexpr int ballotsOfVote = 8;

/// Two sentences, one after the other.
void say(std::string &text, const std::string &sentence)
{
    if (!sentence.empty())
        text += (text.empty() ? "" : " ") + sentence;
}

std::string orNotRecorded(const std::optional<int> &number, const text::Language &language)
{
    return number ? text::formatNumber(*number) : language.translate("Vote", "not recorded");
}

bool isReached(Majority majority, long votes, long of)
{
    switch (majority) {
    case Majority::MoreThanHalf:
        return 2 * votes > of;
    case Majority::ThreeFifths:
        return 5 * votes >= 3 * of;
    case Majority::TwoThirds:
        return 3 * votes >= 2 * of;
    case Majority::ThreeQuarters:
        return 4 * votes >= 3 * of;
    case Majority::All:
        break;
    }
    return votes == of;
}

std::optional<bool> quorumMet(const Vote &vote, const VoteResult &result)
{
    std::optional<bool> isMet;
    if (!result.taken)
        return isMet;
    if (vote.quorumPeople)
        isMet = *result.taken >= *vote.quorumPeople;
    if (vote.quorumPercent) {
        if (!result.mayVote)
            return isMet == false ? isMet : std::nullopt;
        // The share as it was typed, not as a binary fraction of it.
        const double needed = *vote.quorumPercent * *result.mayVote / 100.0;
        isMet = isMet.value_or(true) && *result.taken >= std::ceil(needed - 1e-9);
    }
    return isMet;
}

void addProblems(const Vote &vote, VoteResult &result, const text::Language &language)
{
    if (result.taken && vote.mayVote && *result.taken > *vote.mayVote)
        result.problems.push_back(
            text::fill(language.translate("Vote", "There are more votes (%1) than people who have one (%2)."),
                       {text::formatNumber(*result.taken), text::formatNumber(*vote.mayVote)}));
    if (result.taken && result.present > 0 && *result.taken > result.present)
        result.problems.push_back(
            text::fill(language.translate("Vote", "There are more votes (%1) than people present (%2)."),
                       {text::formatNumber(*result.taken), text::formatNumber(result.present)}));
    const auto isMore = [](const std::optional<int> &women, const std::optional<int> &all) {
        return women && all && *women > *all;
    };
    if (isMore(vote.womenFor, vote.votesFor) || isMore(vote.womenAgainst, vote.votesAgainst) ||
        isMore(vote.womenAbstaining, vote.abstentions))
        result.problems.push_back(language.translate("Vote", "There are more women than votes."));
}

} // namespace

std::vector<Vote> votes(const SQLite::Database &database)
{
    Vote like;
    like.meeting = meetingId();
    return workbook::listOf(database, like);
}

std::string title(const SQLite::Database &database, const Vote &vote, const text::Language &language)
{
    const auto area = vote.area ? workbook::find<mapping::Area>(database, *vote.area) : std::nullopt;
    return area ? text::fill(language.translate("Vote", "Vote on %1", "an area"),
                             {mapping::name(*area, language)})
                : language.translate("Vote", "Vote of the whole meeting");
}

std::vector<NamedVote> namedVotes(const SQLite::Database &database, const Id &vote)
{
    std::vector<NamedVote> all;
    for (people::Participant &participant : people::participants(database, meetingId())) {
        if (!participant.isPresent)
            continue;
        NamedVote named;
        named.id = participant.id;
        named.vote = vote;
        named.choice = workbook::value<VoteChoice>(
            database, "SELECT choice FROM vote_by_name WHERE vote_id = ? AND stakeholder_id = ?", vote,
            participant.person.id);
        named.person = std::move(participant.person);
        all.push_back(std::move(named));
    }
    return all;
}

void saveNamedVote(const SQLite::Database &database, const NamedVote &named)
{
    if (named.choice)
        workbook::execute(database,
                          "INSERT INTO vote_by_name (vote_id, stakeholder_id, choice) VALUES (?, ?, ?) "
                          "ON CONFLICT (vote_id, stakeholder_id) DO UPDATE SET choice = excluded.choice",
                          named.vote, named.person.id, *named.choice);
    else
        workbook::execute(database, "DELETE FROM vote_by_name WHERE vote_id = ? AND stakeholder_id = ?",
                          named.vote, named.person.id);
}

Vote counted(const SQLite::Database &database, Vote vote)
{
    if (vote.method != VoteMethod::ByName)
        return vote;
    for (auto number : {&Vote::votesFor, &Vote::votesAgainst, &Vote::abstentions, &Vote::womenFor,
                        &Vote::womenAgainst, &Vote::womenAbstaining})
        vote.*number = std::nullopt;
    if (!workbook::value<int>(database, "SELECT 1 FROM vote_by_name WHERE vote_id = ? LIMIT 1", vote.id))
        return vote;
    const auto count = [&](VoteChoice choice, bool onlyWomen) {
        return workbook::value<int>(database,
                                    "SELECT count(*) FROM vote_by_name v JOIN stakeholder s ON s.id = "
                                    "v.stakeholder_id WHERE v.vote_id = ?1 AND v.choice = ?2 AND (?3 = 0 OR "
                                    "s.sex = 'female')",
                                    vote.id, choice, onlyWomen)
            .value_or(0);
    };
    vote.votesFor = count(VoteChoice::For, false);
    vote.votesAgainst = count(VoteChoice::Against, false);
    vote.abstentions = count(VoteChoice::Abstains, false);
    vote.womenFor = count(VoteChoice::For, true);
    vote.womenAgainst = count(VoteChoice::Against, true);
    vote.womenAbstaining = count(VoteChoice::Abstains, true);
    return vote;
}

VoteResult result(const SQLite::Database &database, const Vote &typed, const text::Language &language)
{
    const Vote vote = counted(database, typed);
    VoteResult result;
    result.present = people::count(people::participants(database, meetingId()), true).all.people;
    result.mayVote = vote.mayVote;
    if (!result.mayVote && result.present > 0)
        result.mayVote = result.present;
    if (vote.votesFor && vote.votesAgainst) {
        if (vote.abstentions)
            result.taken = *vote.votesFor + *vote.votesAgainst + *vote.abstentions;
        if (!vote.abstentionsCount)
            result.counted = *vote.votesFor + *vote.votesAgainst;
        else
            result.counted = result.taken;
    }
    result.hasQuorum = vote.quorumPeople || vote.quorumPercent;
    if (result.hasQuorum)
        result.isQuorumMet = quorumMet(vote, result);
    if (vote.majority && result.counted && *result.counted > 0)
        result.isMajorityMet = isReached(*vote.majority, *vote.votesFor, *result.counted);
    addProblems(vote, result, language);
    return result;
}

std::string ruleText(const Vote &vote, const text::Language &language)
{
    std::string rule;
    if (vote.majority) {
        rule = text::fill(vote.abstentionsCount
                              ? language.translate("Vote", "Needed: %1 of all votes, abstentions among them.")
                              : language.translate("Vote", "Needed: %1 of the votes for and against."),
                          {name(*vote.majority, language)});
    }
    if (vote.quorumPeople)
        say(rule, text::fill(language.translate("Vote", "At least %1 people have to take part."),
                             {text::formatNumber(*vote.quorumPeople)}));
    if (vote.quorumPercent)
        say(rule, text::fill(
                      language.translate("Vote", "At least %1 % of those who have a vote have to take part."),
                      {text::formatNumberShort(mpq_class(*vote.quorumPercent), 1)}));
    say(rule, vote.rule.value_or(""));
    return rule.empty() ? language.translate("Vote", "No rule was stated before the vote.") : rule;
}

std::string numbersText(const Vote &vote, const text::Language &language)
{
    std::string numbers =
        text::fill(language.translate("Vote", "For: %1. Against: %2. Abstentions: %3."),
                   {orNotRecorded(vote.votesFor, language), orNotRecorded(vote.votesAgainst, language),
                    orNotRecorded(vote.abstentions, language)});
    if (vote.womenFor || vote.womenAgainst || vote.womenAbstaining)
        say(numbers,
            text::fill(language.translate("Vote", "Of whom women, for: %1, against: %2, abstentions: %3."),
                       {orNotRecorded(vote.womenFor, language), orNotRecorded(vote.womenAgainst, language),
                        orNotRecorded(vote.womenAbstaining, language)}));
    return numbers;
}

std::string outcomeText(const SQLite::Database &database, const Vote &typed, const text::Language &language)
{
    const Vote vote = counted(database, typed);
    const VoteResult came = result(database, vote, language);
    std::string outcome;
    if (came.hasQuorum) {
        if (!came.isQuorumMet)
            say(outcome, language.translate("Vote", "Whether enough people took part can't be said: numbers "
                                                    "are missing."));
        else
            say(outcome, *came.isQuorumMet ? language.translate("Vote", "Enough people took part.")
                                           : language.translate("Vote", "Too few people took part."));
    }
    if (!vote.majority) {
        say(outcome, language.translate("Vote", "What the votes mean is for the meeting to say: no majority "
                                                "was stated."));
    } else if (!came.isMajorityMet) {
        say(outcome, language.translate("Vote", "Whether the majority is reached can't be said: numbers are "
                                                "missing."));
    } else {
        const std::string sentence =
            *came.isMajorityMet
                ? language.translate("Vote", "The majority is reached: %1 of %2 votes are for it.")
                : language.translate("Vote", "The majority is not reached: %1 of %2 votes are for it.");
        say(outcome,
            text::fill(sentence, {text::formatNumber(*vote.votesFor), text::formatNumber(*came.counted)}));
        if (came.isQuorumMet == false)
            say(outcome, language.translate("Vote", "By the rule the vote does not count."));
        else if (!came.hasQuorum || came.isQuorumMet)
            say(outcome, *came.isMajorityMet ? language.translate("Vote", "By the rule it is accepted.")
                                             : language.translate("Vote", "By the rule it is not accepted."));
    }
    for (const std::string &problem : came.problems)
        say(outcome, problem);
    return outcome;
}

std::string name(VoteChoice choice, const text::Language &language)
{
    switch (choice) {
    case VoteChoice::For:
        return language.translate("Vote", "For");
    case VoteChoice::Against:
        return language.translate("Vote", "Against");
    case VoteChoice::Abstains:
        break;
    }
    return language.translate("Vote", "Abstention");
}

std::string name(VoteMethod method, const text::Language &language)
{
    switch (method) {
    case VoteMethod::Hands:
        return language.translate("Vote", "By show of hands");
    case VoteMethod::Ballot:
        return language.translate("Vote", "By ballot");
    case VoteMethod::ByName:
        break;
    }
    return language.translate("Vote", "By calling the names");
}

std::string name(Majority majority, const text::Language &language)
{
    switch (majority) {
    case Majority::MoreThanHalf:
        return language.translate("Vote", "more than half");
    case Majority::ThreeFifths:
        return language.translate("Vote", "at least three fifths");
    case Majority::TwoThirds:
        return language.translate("Vote", "at least two thirds");
    case Majority::ThreeQuarters:
        return language.translate("Vote", "at least three quarters");
    case Majority::All:
        break;
    }
    return language.translate("Vote", "all");
}

std::vector<document::Block> voteBlocks(const SQLite::Database &database, const text::Language &language)
{
    std::vector<document::Block> blocks;
    const std::vector<Vote> all = votes(database);
    if (all.empty())
        blocks.push_back(document::Paragraph{
            {document::Missing{language.translate("Vote", "No vote was recorded.")}}, {}});
    const std::string notRecorded = language.translate("Vote", "not recorded");
    for (const Vote &vote : all) {
        blocks.push_back(document::Heading{2, title(database, vote, language), {}});
        document::Fields fields;
        fields.fields = {
            {language.translate("Vote", "Question"), document::orMissing(vote.question, notRecorded)},
            {language.translate("Vote", "How"),
             document::orMissing(vote.method ? std::optional(name(*vote.method, language)) : std::nullopt,
                                 notRecorded)},
            {language.translate("Vote", "Rule"), plain(ruleText(vote, language))},
            {language.translate("Vote", "Votes"), plain(numbersText(counted(database, vote), language))},
            {language.translate("Vote", "Result"), plain(outcomeText(database, vote, language))},
            {language.translate("Vote", "Who disagreed"), document::orMissing(vote.objections, notRecorded)}};
        blocks.push_back(std::move(fields));
    }
    return blocks;
}

document::Document ballots(const SQLite::Database &database, const text::Language &language,
                           const std::string &at)
{
    document::Document report = mapping::emptyReport(database, language.translate("Vote", "Ballots"),
                                                     meeting(database).title.value_or(""), language, at);
    std::vector<Vote> all = votes(database);
    if (all.empty())
        all.emplace_back();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0)
            report.blocks.emplace_back(document::PageBreak{});
        for (int ballot = 0; ballot < ballotsOfVote; ++ballot) {
            document::FormField field;
            field.text = all[i].question.value_or(language.translate("Vote", "Should a cluster be set up?"));
            field.label = title(database, all[i], language);
            field.boxes = {language.translate("Vote", "For"), language.translate("Vote", "Against"),
                           language.translate("Vote", "Abstention")};
            field.lines = 1;
            report.blocks.emplace_back(std::move(field));
        }
    }
    return report;
}

} // namespace bandom::selection
