#pragma once

#include "document/Document.h"
#include "people/Attendance.h"

/// After the vote each participant decides for themselves whether to join (the guide's section 5.2).
namespace bandom::selection {

enum class JoinChoice { Joins, DoesNotJoin, Undecided };

/// What one participant decided. No choice: nobody asked them yet.
struct Enrolment
{
    workbook::Id id; ///< of the participant's line
    people::Stakeholder person;
    std::optional<JoinChoice> choice;
    std::optional<workbook::Id> area; ///< where; none: not said
    std::optional<std::chrono::year_month_day> decidedOn;
    std::optional<std::string> note;
};

/// The participants who are present, in the order of the list, and who decided although not ticked.
std::vector<Enrolment> enrolments(const SQLite::Database &database);

/// Writes what somebody decided; without a choice it is taken away. Inside of an edit.
void saveEnrolment(const SQLite::Database &database, const Enrolment &enrolment);

struct EnrolmentCount
{
    people::SexCount joining;
    people::SexCount notJoining;
    people::SexCount undecided;
    people::SexCount notAsked;
};
EnrolmentCount count(const std::vector<Enrolment> &enrolments);

/// Who joins and how many do not, as part of a report.
std::vector<document::Block> enrolmentBlocks(const SQLite::Database &database,
                                             const text::Language &language);

std::string name(JoinChoice choice, const text::Language &language);

} // namespace bandom::selection

template<>
struct bandom::workbook::Words<bandom::selection::JoinChoice>
{
    using C = selection::JoinChoice;
    static constexpr std::array words{std::pair{C::Joins, "joins"},
                                      std::pair{C::DoesNotJoin, "does_not_join"},
                                      std::pair{C::Undecided, "undecided"}};
};
