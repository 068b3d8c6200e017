#include "mapping/Validation.h"

#include "mapping/FieldActivity.h"
#include "text/Date.h"
#include "workbook/Order.h"

namespace bandom::mapping {

using workbook::Id;

std::string name(ValidationResult result, const text::Language &language)
{
    switch (result) {
    case ValidationResult::Confirmed:
        return language.translate("Validation", "Confirmed");
    case ValidationResult::Changed:
        return language.translate("Validation", "Changed");
    case ValidationResult::Rejected:
        return language.translate("Validation", "Rejected");
    }
    return {};
}

std::vector<Validation> validations(const SQLite::Database &database, const Id &finding)
{
    Validation like;
    like.finding = finding;
    return workbook::listOf(database, like);
}

std::map<Id, Validation> validationsOf(const SQLite::Database &database, const Id &area)
{
    std::map<Id, Validation> last;
    for (Validation &validation : workbook::select<Validation>(
             database, "WHERE finding_id IN (SELECT id FROM finding WHERE area_id = ?) ORDER BY position, id",
             area)) {
        const Id finding = validation.finding;
        last.insert_or_assign(finding, std::move(validation));
    }
    return last;
}

void validateFinding(const SQLite::Database &database, const workbook::Environment &environment,
                     const Id &finding, const ValidationMeeting &meeting, ValidationResult result,
                     const std::optional<std::string> &note)
{
    const std::vector<Validation> before = validations(database, finding);
    Validation validation;
    const bool isSameMeeting = !before.empty() && before.back().activity == meeting.activity &&
                               (!meeting.activity.isEmpty() || before.back().validatedOn == meeting.day);
    if (isSameMeeting) {
        validation = before.back();
    } else {
        validation.id = environment.newId();
        validation.finding = finding;
        validation.position = before.empty() ? 0 : before.back().position + 1;
    }
    validation.activity = meeting.activity;
    validation.result = result;
    validation.withWhom = meeting.withWhom;
    validation.validatedOn = meeting.day;
    if (note)
        validation.note = note;
    workbook::save(database, validation);
}

ValidationMeeting meetingOf(const SQLite::Database &database, const Id &activity)
{
    const auto found = workbook::find<FieldActivity>(database, activity);
    if (!found)
        return {};
    ValidationMeeting meeting;
    meeting.activity = found->id;
    meeting.day = found->lastDay ? found->lastDay : found->firstDay;
    meeting.withWhom = found->metText;
    if (!meeting.withWhom) {
        std::string names;
        for (const std::string &name : participantNames(database, activity, Part::Met))
            names += (names.empty() ? "" : "; ") + name;
        if (!names.empty())
            meeting.withWhom = names;
    }
    return meeting;
}

std::string sentence(const Validation &validation, const text::Language &language)
{
    std::string text = name(validation.result, language);
    const std::string day =
        validation.validatedOn ? text::formatDate(*validation.validatedOn, language) : std::string();
    if (validation.withWhom && !day.empty())
        text = text::fill(language.translate("Validation", "%1 by %2, %3", "result, with whom, day"),
                          {text, *validation.withWhom, day});
    else if (validation.withWhom)
        text = text::fill(language.translate("Validation", "%1 by %2", "result, with whom"),
                          {text, *validation.withWhom});
    else if (!day.empty())
        text = text::fill(language.translate("Validation", "%1, %2", "result, day"), {text, day});
    if (validation.note)
        text = text::fill(language.translate("Validation", "%1: %2", "result by whom and when, note"),
                          {text, *validation.note});
    return text;
}

int notValidated(const SQLite::Database &database, const Id &area)
{
    return workbook::value<int>(database,
                                "SELECT count(*) FROM finding f WHERE f.area_id = ? AND NOT EXISTS "
                                "(SELECT 1 FROM validation v WHERE v.finding_id = f.id)",
                                area)
        .value_or(0);
}

} // namespace bandom::mapping
