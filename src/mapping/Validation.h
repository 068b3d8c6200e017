#pragma once

#include "mapping/Finding.h"
#include "text/Language.h"
#include "workbook/Environment.h"
#include "workbook/Record.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bandom::mapping {

/// What key informants or local authorities said of a finding (section 5.1, Validate).
enum class ValidationResult { Confirmed, Changed, Rejected };

std::string name(ValidationResult result, const text::Language &language);

/// One answer to a finding. Several may follow each other, and the last one counts.
struct Validation
{
    workbook::Id id;
    workbook::Id finding;
    workbook::Id activity; ///< the meeting; empty: none recorded
    int position = 0;
    ValidationResult result = ValidationResult::Confirmed;
    std::optional<std::string> withWhom;
    std::optional<std::chrono::year_month_day> validatedOn;
    std::optional<std::string> note; ///< what was changed, or why it was rejected
};

/// Where and with whom findings are validated: the same for all of one meeting.
struct ValidationMeeting
{
    workbook::Id activity; ///< empty: none recorded
    std::optional<std::string> withWhom;
    std::optional<std::chrono::year_month_day> day;
};

/// What was said of a finding, the first first.
std::vector<Validation> validations(const SQLite::Database &database, const workbook::Id &finding);

/// What counts for each finding of an area that was validated.
std::map<workbook::Id, Validation> validationsOf(const SQLite::Database &database, const workbook::Id &area);

/// Keeps what a meeting said of a finding. Said again in the same meeting (or without one, on the same day)
/// it replaces what was said there, and keeps the note where `note` is none. Inside of an edit.
void validateFinding(const SQLite::Database &database, const workbook::Environment &environment,
                     const workbook::Id &finding, const ValidationMeeting &meeting, ValidationResult result,
                     const std::optional<std::string> &note = {});

/// The meeting of an activity: who was met there and its day.
ValidationMeeting meetingOf(const SQLite::Database &database, const workbook::Id &activity);

/// "confirmed by the commune council, 13 September 2018": in one line, with what was changed.
std::string sentence(const Validation &validation, const text::Language &language);

/// Findings of an area that nobody validated yet.
int notValidated(const SQLite::Database &database, const workbook::Id &area);

} // namespace bandom::mapping

namespace bandom::workbook {

template<>
struct Words<mapping::ValidationResult>
{
    using Result = mapping::ValidationResult;
    static constexpr std::array words{std::pair{Result::Confirmed, "confirmed"},
                                      std::pair{Result::Changed, "changed"},
                                      std::pair{Result::Rejected, "rejected"}};
};

template<>
struct Record<mapping::Validation>
{
    using V = mapping::Validation;
    static constexpr auto table = "validation";
    static constexpr auto columns = std::tuple(
        column("id", &V::id), column("finding_id", &V::finding), column("activity_id", &V::activity),
        column("position", &V::position), column("result", &V::result), column("with_whom", &V::withWhom),
        column("validated_on", &V::validatedOn), column("note", &V::note));
    static constexpr auto within = std::tuple(column("finding_id", &V::finding));
};

} // namespace bandom::workbook
