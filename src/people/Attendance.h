#pragma once

#include "people/Stakeholder.h"

#include <map>

/// Meetings and who takes part in them. A participant is a stakeholder, entered once, whatever they come to.
namespace bandom::people {

enum class MeetingKind { Selection, Platform };

/// A meeting's particulars; what was not recorded is none.
struct Meeting
{
    workbook::Id id;
    MeetingKind kind = MeetingKind::Selection;
    std::optional<std::string> title;
    std::optional<std::chrono::year_month_day> firstDay;
    std::optional<std::chrono::year_month_day> lastDay; ///< none: it took one day
    std::optional<std::string> place;
    std::optional<std::string> purpose;
    std::optional<std::string> facilitator;
    std::optional<std::string> note;
};

/// "11–13 September 2018"; empty where no day was recorded.
std::string daysText(const Meeting &meeting, const text::Language &language);

/// Somebody on the list of a meeting.
struct Participant
{
    workbook::Id id; ///< of the line on this list
    workbook::Id meeting;
    Stakeholder person;
    bool isPresent = false; ///< else only expected
    std::optional<std::string> note;
};

/// The participants, in the order of the list.
std::vector<Participant> participants(const SQLite::Database &database, const workbook::Id &meeting);

/// The line of somebody on a meeting's list; an empty id where they are not on it.
workbook::Id lineOf(const SQLite::Database &database, const workbook::Id &meeting,
                    const workbook::Id &stakeholder);

/// Writes a participant with the stakeholder that they are; a new one comes last. Somebody who is on the list
/// in another line already stays there, once. Inside of an edit.
void saveParticipant(const SQLite::Database &database, const Participant &participant);

/// Puts stakeholders who are not on the list yet at its end, as expected. Inside of an edit.
void expect(const SQLite::Database &database, const workbook::Id &meeting,
            const std::vector<std::pair<workbook::Id, workbook::Id>> &linesAndStakeholders);

/// Takes a participant off the list, with how they voted by name and whether they join; the stakeholder too
/// where nothing else is known of them. Inside of an edit.
void removeParticipant(const SQLite::Database &database, const workbook::Id &line);

/// Puts a participant at `position` (from 0) of the list. Inside of an edit.
void moveParticipant(const SQLite::Database &database, const workbook::Id &line, int position);

/// People by sex; who is a group or a body is no person and not among them.
struct SexCount
{
    int people = 0;
    int women = 0;
    int notRecorded = 0;

    void add(const Stakeholder &person);
};

/// "12 people, of whom women 5 (sex not recorded: 2)"
std::string countText(const SexCount &count, const text::Language &language);

/// How many take part: of those present, or of all on the list.
struct AttendanceCount
{
    SexCount all;
    std::map<std::optional<Category>, SexCount> byCategory; ///< none: not recorded
    int bodies = 0; ///< groups and bodies, who are not counted as people
};
AttendanceCount count(const std::vector<Participant> &participants, bool onlyPresent);

} // namespace bandom::people

namespace bandom::workbook {

template<>
struct Words<people::MeetingKind>
{
    static constexpr std::array words{std::pair{people::MeetingKind::Selection, "selection"},
                                      std::pair{people::MeetingKind::Platform, "msp"}};
};

template<>
struct Record<people::Meeting>
{
    using M = people::Meeting;
    static constexpr auto table = "meeting";
    static constexpr auto columns = std::tuple(
        column("id", &M::id), column("kind", &M::kind), column("title", &M::title),
        column("first_day", &M::firstDay), column("last_day", &M::lastDay), column("place", &M::place),
        column("purpose", &M::purpose), column("facilitator", &M::facilitator), column("note", &M::note));
};

} // namespace bandom::workbook
