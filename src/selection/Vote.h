#pragma once

#include "document/Document.h"
#include "people/Attendance.h"
#include "workbook/Order.h"

/// The vote on whether to set up a cluster (the guide's section 5.2). The guide states no majority and no
/// quorum: what counts is the rule that people stated beforehand. Where they stated none, nothing is
/// declared.
namespace bandom::selection {

enum class VoteMethod { Hands, Ballot, ByName };
enum class Majority { MoreThanHalf, ThreeFifths, TwoThirds, ThreeQuarters, All };

struct Vote
{
    workbook::Id id;
    workbook::Id meeting;
    std::optional<workbook::Id> area; ///< none: the whole meeting
    int position = 0;
    std::optional<std::string> question;
    std::optional<VoteMethod> method;
    std::optional<int> mayVote; ///< how many have a vote; none: everybody present
    std::optional<int> quorumPeople;
    std::optional<double> quorumPercent; ///< of those who have a vote, 0 to 100
    std::optional<Majority> majority;
    bool abstentionsCount = false; ///< whether the majority is one of all votes, abstentions among them
    std::optional<std::string> rule;
    std::optional<int> votesFor;
    std::optional<int> votesAgainst;
    std::optional<int> abstentions;
    std::optional<int> womenFor;
    std::optional<int> womenAgainst;
    std::optional<int> womenAbstaining;
    std::optional<std::string> objections;
    std::optional<std::string> note;
};

/// "Vote on Sesan", "Vote of the meeting"
std::string title(const SQLite::Database &database, const Vote &vote, const text::Language &language);

/// The votes of the selection meeting, in order.
std::vector<Vote> votes(const SQLite::Database &database);

/// How somebody voted, where the names were called.
enum class VoteChoice { For, Against, Abstains };

struct NamedVote
{
    workbook::Id id; ///< of the participant's line
    workbook::Id vote;
    people::Stakeholder person;
    std::optional<VoteChoice> choice;
};

/// The participants who are present, with their votes.
std::vector<NamedVote> namedVotes(const SQLite::Database &database, const workbook::Id &vote);

/// Writes one, or takes it away where nothing is chosen. Inside of an edit.
void saveNamedVote(const SQLite::Database &database, const NamedVote &named);

/// The vote with its numbers: of one by name they are counted from the names, else they are as typed. Without
/// a name they are not recorded; a woman is counted as one only where the sex is recorded.
Vote counted(const SQLite::Database &database, Vote vote);

/// How the vote came out. A number that nobody recorded is none, not zero.
struct VoteResult
{
    int present = 0;                   ///< people who are ticked on the list
    std::optional<int> mayVote;        ///< none where it was not stated and nobody is ticked
    std::optional<int> taken;          ///< votes for and against and abstentions
    std::optional<int> counted;        ///< of which the majority is one
    std::optional<bool> isQuorumMet;   ///< none where no quorum was stated, or it can't be said
    std::optional<bool> isMajorityMet; ///< none where no majority was stated, or it can't be said
    bool hasQuorum = false;            ///< whether one was stated
    std::vector<std::string> problems; ///< what cannot be right: more votes than people
};
VoteResult result(const SQLite::Database &database, const Vote &vote, const text::Language &language);

/// The rule as it was stated, or that none was.
std::string ruleText(const Vote &vote, const text::Language &language);

/// "For: 20. Against: 5. Abstentions: 2.", with the women where they were counted, of a counted() vote.
std::string numbersText(const Vote &vote, const text::Language &language);

/// What the numbers mean by the rule; nothing is declared without one.
std::string outcomeText(const SQLite::Database &database, const Vote &vote, const text::Language &language);

std::string name(VoteChoice choice, const text::Language &language);
std::string name(VoteMethod method, const text::Language &language);
std::string name(Majority majority, const text::Language &language);

/// The rule, the numbers and the outcome of each vote, as part of a report.
std::vector<document::Block> voteBlocks(const SQLite::Database &database, const text::Language &language);

/// Blank ballots to print and cut, for the votes of the meeting. `at` is when it is made, in ISO 8601.
document::Document ballots(const SQLite::Database &database, const text::Language &language,
                           const std::string &at);

} // namespace bandom::selection

namespace bandom::workbook {

template<>
struct Words<selection::VoteMethod>
{
    using M = selection::VoteMethod;
    static constexpr std::array words{std::pair{M::Hands, "hands"}, std::pair{M::Ballot, "ballot"},
                                      std::pair{M::ByName, "by_name"}};
};

template<>
struct Words<selection::Majority>
{
    using M = selection::Majority;
    static constexpr std::array words{
        std::pair{M::MoreThanHalf, "more_than_half"}, std::pair{M::ThreeFifths, "three_fifths"},
        std::pair{M::TwoThirds, "two_thirds"}, std::pair{M::ThreeQuarters, "three_quarters"},
        std::pair{M::All, "all"}};
};

template<>
struct Words<selection::VoteChoice>
{
    using C = selection::VoteChoice;
    static constexpr std::array words{std::pair{C::For, "for"}, std::pair{C::Against, "against"},
                                      std::pair{C::Abstains, "abstains"}};
};

template<>
struct Record<selection::Vote>
{
    using V = selection::Vote;
    static constexpr auto table = "vote";
    static constexpr auto columns = std::tuple(
        column("id", &V::id), column("meeting_id", &V::meeting), column("area_id", &V::area),
        column("position", &V::position), column("question", &V::question), column("method", &V::method),
        column("may_vote", &V::mayVote), column("quorum_people", &V::quorumPeople),
        column("quorum_percent", &V::quorumPercent), column("majority", &V::majority),
        column("abstentions_count", &V::abstentionsCount), column("rule", &V::rule),
        column("votes_for", &V::votesFor), column("votes_against", &V::votesAgainst),
        column("abstentions", &V::abstentions), column("women_for", &V::womenFor),
        column("women_against", &V::womenAgainst), column("women_abstaining", &V::womenAbstaining),
        column("objections", &V::objections), column("note", &V::note));
    static constexpr auto within = std::tuple(column("meeting_id", &V::meeting));
};

} // namespace bandom::workbook
