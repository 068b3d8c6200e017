#include "selection/Enrolment.h"

#include "mapping/Area.h"
#include "selection/Meeting.h"
#include "text/Date.h"
#include "text/Number.h"

namespace bandom::selection {

using document::plain;
using document::Table;
using workbook::execute;
using workbook::Id;

std::vector<Enrolment> enrolments(const SQLite::Database &database)
{
    std::vector<Enrolment> all;
    for (people::Participant &participant : people::participants(database, meetingId())) {
        Enrolment one;
        one.id = participant.id;
        workbook::forEachRow(
            database,
            "SELECT choice, area_id, decided_on, note FROM enrolment WHERE meeting_id = ? AND "
            "stakeholder_id = ?",
            [&](SQLite::Statement &row) {
                workbook::readValue(row.getColumn(0), one.choice);
                workbook::readValue(row.getColumn(1), one.area);
                workbook::readValue(row.getColumn(2), one.decidedOn);
                workbook::readValue(row.getColumn(3), one.note);
            },
            meetingId(), participant.person.id);
        if (!participant.isPresent && !one.choice)
            continue;
        one.person = std::move(participant.person);
        all.push_back(std::move(one));
    }
    return all;
}

void saveEnrolment(const SQLite::Database &database, const Enrolment &enrolment)
{
    if (!enrolment.choice) {
        execute(database, "DELETE FROM enrolment WHERE meeting_id = ? AND stakeholder_id = ?", meetingId(),
                enrolment.person.id);
        return;
    }
    execute(database,
            "INSERT INTO enrolment (meeting_id, stakeholder_id, choice, area_id, decided_on, note) VALUES "
            "(?, ?, ?, ?, ?, ?) ON CONFLICT (meeting_id, stakeholder_id) DO UPDATE SET choice = "
            "excluded.choice, area_id = excluded.area_id, decided_on = excluded.decided_on, note = "
            "excluded.note",
            meetingId(), enrolment.person.id, *enrolment.choice, enrolment.area, enrolment.decidedOn,
            enrolment.note);
}

EnrolmentCount count(const std::vector<Enrolment> &enrolments)
{
    EnrolmentCount counted;
    for (const Enrolment &one : enrolments) {
        if (!one.choice)
            counted.notAsked.add(one.person);
        else if (*one.choice == JoinChoice::Joins)
            counted.joining.add(one.person);
        else if (*one.choice == JoinChoice::DoesNotJoin)
            counted.notJoining.add(one.person);
        else
            counted.undecided.add(one.person);
    }
    return counted;
}

std::vector<document::Block> enrolmentBlocks(const SQLite::Database &database, const text::Language &language)
{
    const std::vector<Enrolment> all = enrolments(database);
    const EnrolmentCount counted = count(all);
    document::Fields fields;
    fields.fields = {
        {name(JoinChoice::Joins, language), plain(people::countText(counted.joining, language))},
        {name(JoinChoice::DoesNotJoin, language), plain(people::countText(counted.notJoining, language))},
        {name(JoinChoice::Undecided, language), plain(people::countText(counted.undecided, language))},
        {language.translate("Enrolment", "Not asked yet"),
         plain(people::countText(counted.notAsked, language))}};
    std::vector<document::Block> blocks{std::move(fields)};
    Table table;
    table.columns = {{language.translate("Participants", "No."), Table::Align::End, 0.4},
                     {language.translate("Enrolment", "Who joins"), Table::Align::Start, 1.6},
                     {language.translate("Report", "Area"), Table::Align::Start, 1.2},
                     {language.translate("Enrolment", "Since"), Table::Align::Start, 1.0}};
    for (const Enrolment &one : all) {
        if (one.choice != JoinChoice::Joins)
            continue;
        const auto area = one.area ? workbook::find<mapping::Area>(database, *one.area) : std::nullopt;
        Table::Row row;
        for (const std::string &cell :
             {text::formatNumber(table.rows.size() + 1), one.person.name,
              area ? mapping::name(*area, language) : std::string(),
              one.decidedOn ? text::formatDate(*one.decidedOn, language) : std::string()})
            row.cells.push_back({plain(cell), {}, {}});
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    return blocks;
}

std::string name(JoinChoice choice, const text::Language &language)
{
    switch (choice) {
    case JoinChoice::Joins:
        return language.translate("Enrolment", "Joins");
    case JoinChoice::DoesNotJoin:
        return language.translate("Enrolment", "Does not join");
    case JoinChoice::Undecided:
        break;
    }
    return language.translate("Enrolment", "Undecided");
}

} // namespace bandom::selection
