#include "mapping/FieldWorkReport.h"

#include "mapping/FieldActivity.h"
#include "mapping/FindingLink.h"
#include "mapping/Observation.h"
#include "mapping/Photo.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using document::Block;
using document::Figure;
using mapping::Section;
using workbook::Id;

namespace {

struct Field
{
    test::MappingWorkbook file;
    Id area = file.addArea("Sesan");
    text::Language english;

    const SQLite::Database &database() const { return file.database(); }
    Id newId() { return file.workbook().environment().newId(); }

    Id addFinding(Section section, const char *statement)
    {
        mapping::Finding finding;
        finding.id = newId();
        finding.area = area;
        finding.section = section;
        finding.statement = statement;
        file.edit([&] { workbook::save(database(), finding); });
        return finding.id;
    }

    static std::string text(std::vector<Block> blocks)
    {
        document::Document document;
        document.blocks = std::move(blocks);
        return document::plainText(document);
    }
};

} // namespace

TEST_CASE("nothing recorded of the field work makes no blocks")
{
    Field field;
    CHECK(mapping::activityBlocks(field.database(), field.area, field.english).empty());
    CHECK(mapping::observationBlocks(field.database(), field.area, field.english).empty());
    CHECK(mapping::photoBlocks(field.database(), field.area, field.english).empty());
    CHECK(mapping::validationBlocks(field.database(), field.area, field.english).empty());
    CHECK(mapping::interventionBlocks(field.database(), field.area, field.english).empty());
}

TEST_CASE("the table of activities says when where with whom and how far it is")
{
    Field field;
    mapping::FieldActivity meeting;
    meeting.id = field.newId();
    meeting.area = field.area;
    meeting.kind = mapping::ActivityKind::Discuss;
    meeting.state = mapping::ActivityState::Done;
    meeting.firstDay = text::parseDate("2018-09-12");
    meeting.meetingPoint = "Ba Daeum village";
    meeting.topic = "Setting up a cluster";
    meeting.met = 33;
    meeting.note = "Held in the shade of the pagoda.";
    const Id officer = field.file.addInformant("District officer");
    const Id farmer = field.file.addInformant("A grower");
    field.file.edit([&] {
        workbook::save(field.database(), meeting);
        mapping::setParticipants(field.database(), meeting.id, mapping::Part::Team, {officer});
        mapping::setParticipants(field.database(), meeting.id, mapping::Part::Met, {farmer});
    });
    const std::string text =
        Field::text(mapping::activityBlocks(field.database(), field.area, field.english));
    CHECK_THAT(text, ContainsSubstring("Discuss (Done)\nSetting up a cluster | 12 September 2018\n"
                                       "Ba Daeum village | Met: 33; A grower\nTeam: District officer"));
    CHECK_THAT(text,
               ContainsSubstring("Discuss, 12 September 2018: Setting up a cluster\nHeld in the shade"));
}

TEST_CASE("observations stand by topic and the topic once")
{
    Field field;
    const auto add = [&](mapping::ObservationTopic topic, const char *statement, int position) {
        mapping::Observation seen;
        seen.id = field.newId();
        seen.area = field.area;
        seen.topic = topic;
        seen.position = position;
        if (statement)
            seen.statement = statement;
        field.file.edit([&] { workbook::save(field.database(), seen); });
    };
    add(mapping::ObservationTopic::Water, "The river is near.", 0);
    add(mapping::ObservationTopic::Water, "Two ponds.", 1);
    add(mapping::ObservationTopic::Roads, nullptr, 0);
    CHECK_THAT(Field::text(mapping::observationBlocks(field.database(), field.area, field.english)),
               ContainsSubstring("Water | The river is near. | not recorded\n | Two ponds. | not recorded"));
}

TEST_CASE("a photo in the report keeps its proportions and says what is on it")
{
    Field field;
    mapping::Photo photo;
    photo.id = field.newId();
    photo.area = field.area;
    photo.width = 1200;
    photo.height = 1600;
    photo.captionEnglish = "The river in the dry season";
    photo.placeText = "Katout";
    photo.takenOn = text::parseDate("2018-09-11");
    field.file.edit([&] { mapping::addPhoto(field.database(), photo, "bytes"); });
    const auto blocks = mapping::photoBlocks(field.database(), field.area, field.english);
    REQUIRE(blocks.size() == 1);
    const auto &figure = std::get<Figure>(blocks.front());
    CHECK(figure.caption == "The river in the dry season (Katout; 11 September 2018)");
    CHECK(figure.alternative == figure.caption);
    CHECK(figure.height == 250);
    CHECK(figure.width == 187.5);
}

TEST_CASE("validated findings stand in a table and those that were not are counted")
{
    Field field;
    const Id demand = field.addFinding(Section::Opportunities, "Demand is high");
    field.addFinding(Section::Producers, "About 60 farmers");
    mapping::ValidationMeeting meeting;
    meeting.withWhom = "the council";
    field.file.edit([&] {
        mapping::validateFinding(field.database(), field.file.workbook().environment(), demand, meeting,
                                 mapping::ValidationResult::Changed, "in the dry season only");
    });
    const std::string text =
        Field::text(mapping::validationBlocks(field.database(), field.area, field.english));
    CHECK_THAT(text, ContainsSubstring("Opportunities | Demand is high | Changed by the council: in the dry "
                                       "season only"));
    CHECK_THAT(text, ContainsSubstring("Findings not validated: 1."));
    CHECK(document::plainText(mapping::validationMark(std::nullopt, field.english)) == "(not validated)");
    CHECK(document::plainText(mapping::validationMark(mapping::Validation(), field.english)) ==
          "(confirmed)");
}

TEST_CASE("each constraint stands with what answers it and what answers nothing stands last")
{
    Field field;
    const Id traders = field.addFinding(Section::Constraints, "Too few traders");
    field.addFinding(Section::Constraints, "Little is known about fertilizer");
    const Id identify = field.addFinding(Section::Interventions, "Identify traders");
    field.addFinding(Section::Interventions, "Strengthen commitment");
    field.file.edit([&] { mapping::link(field.database(), identify, traders); });
    CHECK_THAT(Field::text(mapping::interventionBlocks(field.database(), field.area, field.english)),
               ContainsSubstring("Constraint | Too few traders | Identify traders\n"
                                 "Constraint | Little is known about fertilizer | no intervention yet\n"
                                 " | not linked to a constraint or opportunity | Strengthen commitment"));
}
