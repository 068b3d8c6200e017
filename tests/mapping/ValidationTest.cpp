#include "mapping/Validation.h"

#include "mapping/FieldActivity.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using mapping::ValidationMeeting;
using mapping::ValidationResult;
using workbook::Id;

namespace {

struct OneFinding
{
    test::MappingWorkbook file;
    Id area = file.addArea("Sesan");
    Id finding = [this] {
        mapping::Finding made;
        made.id = file.workbook().environment().newId();
        made.area = area;
        made.statement = "Demand is high";
        file.edit([&] { workbook::save(file.database(), made); });
        return made.id;
    }();

    void validate(const ValidationMeeting &meeting, ValidationResult result,
                  std::optional<std::string> note = {})
    {
        file.edit([&] {
            mapping::validateFinding(file.database(), file.workbook().environment(), finding, meeting, result,
                                     note);
        });
    }

    std::string said() const
    {
        const auto all = mapping::validationsOf(file.database(), area);
        return all.empty() ? "" : mapping::sentence(all.at(finding), text::Language());
    }
};

ValidationMeeting meeting(const char *withWhom, const char *day)
{
    return {{}, withWhom, text::parseDate(day)};
}

} // namespace

TEST_CASE("a finding that was confirmed says by whom and when")
{
    OneFinding one;
    CHECK(mapping::notValidated(one.file.database(), one.area) == 1);
    one.validate(meeting("the commune council", "2018-09-13"), ValidationResult::Confirmed);
    CHECK(one.said() == "Confirmed by the commune council, 13 September 2018");
    CHECK(mapping::notValidated(one.file.database(), one.area) == 0);
}

TEST_CASE("what a later meeting says counts and the earlier answer stays")
{
    OneFinding one;
    one.validate(meeting("the council", "2018-09-13"), ValidationResult::Confirmed);
    one.validate(meeting("traders", "2018-10-02"), ValidationResult::Rejected, "they see no shortage");
    CHECK(one.said() == "Rejected by traders, 2 October 2018: they see no shortage");
    CHECK(mapping::validations(one.file.database(), one.finding).size() == 2);
}

TEST_CASE("a second thought in the same meeting replaces the first and keeps its note")
{
    OneFinding one;
    one.validate(meeting("the council", "2018-09-13"), ValidationResult::Changed, "in the dry season only");
    one.validate(meeting("the council", "2018-09-13"), ValidationResult::Confirmed);
    CHECK(mapping::validations(one.file.database(), one.finding).size() == 1);
    CHECK(one.said() == "Confirmed by the council, 13 September 2018: in the dry season only");
}

TEST_CASE("the meeting of an activity is its last day with those who were met")
{
    OneFinding one;
    mapping::FieldActivity activity;
    activity.id = one.file.workbook().environment().newId();
    activity.area = one.area;
    activity.kind = mapping::ActivityKind::Validate;
    activity.firstDay = text::parseDate("2018-09-12");
    activity.lastDay = text::parseDate("2018-09-13");
    const Id chief = one.file.addInformant("Village chief");
    const Id clerk = one.file.addInformant("Commune clerk");
    one.file.edit([&] {
        workbook::save(one.file.database(), activity);
        mapping::setParticipants(one.file.database(), activity.id, mapping::Part::Met, {chief, clerk});
    });
    auto held = mapping::meetingOf(one.file.database(), activity.id);
    CHECK(held.withWhom == "Commune clerk; Village chief");
    CHECK(held.day == text::parseDate("2018-09-13"));
    activity.metText = "local authorities";
    one.file.edit([&] { workbook::save(one.file.database(), activity); });
    held = mapping::meetingOf(one.file.database(), activity.id);
    CHECK(held.withWhom == "local authorities");
    one.validate(held, ValidationResult::Confirmed);
    CHECK(mapping::validations(one.file.database(), one.finding).front().activity == activity.id);
    CHECK(mapping::meetingOf(one.file.database(), Id{"none"}).activity.isEmpty());
}

TEST_CASE("what is not recorded of a validation is left out of its sentence")
{
    mapping::Validation validation;
    CHECK(mapping::sentence(validation, text::Language()) == "Confirmed");
    validation.validatedOn = text::parseDate("2018-09-13");
    CHECK(mapping::sentence(validation, text::Language()) == "Confirmed, 13 September 2018");
    validation.validatedOn.reset();
    validation.withWhom = "traders";
    CHECK(mapping::sentence(validation, text::Language()) == "Confirmed by traders");
}
