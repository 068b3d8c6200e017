#include "people/Attendance.h"

#include "text/Date.h"
#include "text/Number.h"
#include "workbook/Order.h"

namespace bandom::people {

using workbook::execute;
using workbook::Id;

std::string daysText(const Meeting &meeting, const text::Language &language)
{
    if (!meeting.firstDay && !meeting.lastDay)
        return {};
    const auto first = meeting.firstDay.value_or(*(meeting.lastDay ? meeting.lastDay : meeting.firstDay));
    return text::formatDateRange(first, meeting.lastDay.value_or(first), language);
}

std::vector<Participant> participants(const SQLite::Database &database, const Id &meeting)
{
    std::vector<Participant> all;
    workbook::forEachRow(
        database,
        "SELECT id, stakeholder_id, present, note FROM attendance WHERE meeting_id = ? ORDER BY position, id",
        [&](SQLite::Statement &row) {
            Participant participant;
            participant.meeting = meeting;
            workbook::readValue(row.getColumn(0), participant.id);
            workbook::readValue(row.getColumn(1), participant.person.id);
            workbook::readValue(row.getColumn(2), participant.isPresent);
            workbook::readValue(row.getColumn(3), participant.note);
            all.push_back(std::move(participant));
        },
        meeting);
    std::erase_if(all, [&](Participant &participant) {
        auto person = findStakeholder(database, participant.person.id);
        if (person)
            participant.person = std::move(*person);
        return !person;
    });
    return all;
}

Id lineOf(const SQLite::Database &database, const Id &meeting, const Id &stakeholder)
{
    return workbook::value<Id>(database,
                               "SELECT id FROM attendance WHERE meeting_id = ? AND stakeholder_id = ?",
                               meeting, stakeholder)
        .value_or(Id());
}

void saveParticipant(const SQLite::Database &database, const Participant &participant)
{
    saveStakeholder(database, participant.person);
    const Id there = lineOf(database, participant.meeting, participant.person.id);
    if (!there.isEmpty() && there != participant.id) {
        execute(database, "DELETE FROM attendance WHERE id = ?", participant.id);
        execute(database, "UPDATE attendance SET present = max(present, ?) WHERE id = ?",
                participant.isPresent, there);
        return;
    }
    execute(
        database,
        "INSERT INTO attendance (id, meeting_id, stakeholder_id, position, present, note) "
        "VALUES (?1, ?2, ?3, (SELECT coalesce(max(position) + 1, 0) FROM attendance WHERE meeting_id = ?2), "
        "?4, ?5) ON CONFLICT (id) DO UPDATE SET stakeholder_id = excluded.stakeholder_id, "
        "present = excluded.present, note = excluded.note",
        participant.id, participant.meeting, participant.person.id, participant.isPresent, participant.note);
}

void expect(const SQLite::Database &database, const Id &meeting,
            const std::vector<std::pair<Id, Id>> &linesAndStakeholders)
{
    for (const auto &[line, stakeholder] : linesAndStakeholders)
        execute(
            database,
            "INSERT OR IGNORE INTO attendance (id, meeting_id, stakeholder_id, position) VALUES (?1, ?2, ?3, "
            "(SELECT coalesce(max(position) + 1, 0) FROM attendance WHERE meeting_id = ?2))",
            line, meeting, stakeholder);
}

void removeParticipant(const SQLite::Database &database, const Id &line)
{
    const auto meeting =
        workbook::value<Id>(database, "SELECT meeting_id FROM attendance WHERE id = ?", line);
    const auto stakeholder =
        workbook::value<Id>(database, "SELECT stakeholder_id FROM attendance WHERE id = ?", line);
    if (!meeting || !stakeholder)
        return;
    execute(database, "DELETE FROM attendance WHERE id = ?", line);
    execute(database, "DELETE FROM enrolment WHERE meeting_id = ? AND stakeholder_id = ?", *meeting,
            *stakeholder);
    execute(database,
            "DELETE FROM vote_by_name WHERE stakeholder_id = ?2 AND vote_id IN (SELECT id FROM vote WHERE "
            "meeting_id = ?1)",
            *meeting, *stakeholder);
    if (!workbook::value<int>(database, "SELECT 1 FROM score_sheet WHERE scorer_id = ? LIMIT 1",
                              *stakeholder))
        removeUnneeded(database, *stakeholder);
}

void moveParticipant(const SQLite::Database &database, const Id &line, int position)
{
    const auto meeting =
        workbook::value<Id>(database, "SELECT meeting_id FROM attendance WHERE id = ?", line);
    if (meeting)
        workbook::moveTo(database, "SELECT id FROM attendance WHERE meeting_id = ? ORDER BY position, id",
                         "UPDATE attendance SET position = ? WHERE id = ? AND meeting_id = ?", line, position,
                         *meeting);
}

void SexCount::add(const Stakeholder &person)
{
    if (person.kind.value_or(StakeholderKind::Person) != StakeholderKind::Person)
        return;
    ++people;
    women += person.sex == Sex::Female ? 1 : 0;
    notRecorded += person.sex ? 0 : 1;
}

std::string countText(const SexCount &count, const text::Language &language)
{
    return text::fill(language.translate("Contacts", "%n people, of whom women %1 (sex not recorded: %2)",
                                         nullptr, count.people),
                      {text::formatNumber(count.women), text::formatNumber(count.notRecorded)});
}

AttendanceCount count(const std::vector<Participant> &participants, bool onlyPresent)
{
    AttendanceCount counted;
    for (const Participant &participant : participants) {
        if (onlyPresent && !participant.isPresent)
            continue;
        const Stakeholder &person = participant.person;
        if (person.kind.value_or(StakeholderKind::Person) != StakeholderKind::Person) {
            ++counted.bodies;
            continue;
        }
        counted.all.add(person);
        counted.byCategory[person.category].add(person);
    }
    return counted;
}

} // namespace bandom::people
