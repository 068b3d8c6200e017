#pragma once

#include "people/Attendance.h"
#include "ui/widgets/OrderedSource.h"
#include "ui/widgets/StepPage.h"

#include <QCoreApplication>

namespace bandom::ui {

/// The participants of a meeting as records for a RecordTable. `context` outlives what is returned.
class AttendanceRecords
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceRecords)

public:
    using Participant = people::Participant;

    /// Name, presence, sex, phone, title, workplace, address, category, roles, consent. While a name (or a
    /// phone) is typed, stakeholders who are not on the list are offered; who is chosen is that person, with
    /// all that is known of them.
    static std::vector<Column<Participant>> columns(const PageContext &context, const workbook::Id &meeting);

    /// Who is typed into the list stands before whoever types: present, until somebody unticks it.
    static RecordSource<Participant> source(const PageContext &context, const workbook::Id &meeting);

    /// A column over what a participant is, from one over a stakeholder.
    static Column<Participant> ofPerson(const Column<people::Stakeholder> &column);

private:
    static std::vector<Choice> known(const SQLite::Database &database, const text::Language &language,
                                     const workbook::Id &meeting);
    static Column<Participant> name(const PageContext &context, const workbook::Id &meeting,
                                    const Column<people::Stakeholder> &column);
};

} // namespace bandom::ui
