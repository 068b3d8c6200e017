#include "exchange/ContactFile.h"
#include "selection/ClusterPoint.h"
#include "selection/Meeting.h"
#include "selection/ParticipantDocuments.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <fstream>
#include <sstream>

using namespace bandom;
using document::Contacts;
using test::MappingWorkbook;

namespace {

std::string commonPoints()
{
    std::ifstream file(BANDOM_SOURCE_DIR "/resources/templates/cluster-points.json");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

struct Meeting : MappingWorkbook
{
    Meeting()
    {
        add("=Grower", people::Sex::Female, "000 001", people::Consent::Given);
        add("Trader", people::Sex::Male, "000 002", people::Consent::Refused);
        add("Officer", {}, {}, {});
    }

    void add(const std::string &name, std::optional<people::Sex> sex, std::optional<std::string> phone,
             std::optional<people::Consent> consent)
    {
        people::Participant one;
        one.id = {"line " + name};
        one.meeting = selection::meetingId();
        one.person.id = {name};
        one.person.name = name;
        one.person.sex = sex;
        one.person.phone = phone;
        one.person.consent = consent;
        one.isPresent = true;
        edit([&] { people::saveParticipant(database(), one); });
    }
};

std::size_t times(const std::string &text, const std::string &piece)
{
    std::size_t found = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("the list of participants has the numbers of those alone whom the choice lets through")
{
    const Meeting file;
    const auto text = [&](Contacts choice) {
        return plainText(selection::participantsReport(file.database(), choice, text::Language(), ""));
    };
    CHECK(text(Contacts::None).find("000 00") == std::string::npos);
    CHECK(text(Contacts::Agreed).find("000 001") != std::string::npos);
    CHECK(text(Contacts::Agreed).find("000 002") == std::string::npos);
    CHECK(text(Contacts::All).find("000 002") != std::string::npos);
    CHECK(text(Contacts::All).find("For the team alone") != std::string::npos);
    CHECK(text(Contacts::None).find("All | 3 | 1 | 1") != std::string::npos);
}

TEST_CASE("who was ticked stands in the list of participants and where nobody was it says so")
{
    Meeting file;
    file.edit([&] {
        workbook::execute(file.database(),
                          "UPDATE attendance SET present = 0 WHERE stakeholder_id = 'Trader'");
    });
    const auto text = [&] {
        return plainText(
            selection::participantsReport(file.database(), Contacts::None, text::Language(), ""));
    };
    CHECK(text().find("Trader") == std::string::npos);
    CHECK(text().find("has not been recorded") == std::string::npos);
    file.edit([&] { workbook::execute(file.database(), "UPDATE attendance SET present = 0"); });
    CHECK(text().find("Trader") != std::string::npos);
    CHECK(text().find("has not been recorded: counted are all on the list") != std::string::npos);
}

TEST_CASE("an attendance sheet has everybody on the list and rows for who was not expected")
{
    const Meeting file;
    const std::string sheet =
        plainText(selection::attendanceSheet(file.database(), Contacts::None, text::Language(), ""));
    CHECK(sheet.find("1 | =Grower | Female") != std::string::npos);
    CHECK(sheet.find("15 | ") != std::string::npos);
    CHECK(sheet.find("16 | ") == std::string::npos);
    CHECK(sheet.find("000 00") == std::string::npos);
}

TEST_CASE("a name that looks like a formula is text in the exported list")
{
    const Meeting file;
    const std::string csv = exchange::contactsCsv(
        selection::participantContacts(file.database(), Contacts::Agreed, text::Language()),
        text::Language());
    CHECK(times(csv, "000 001") == 1);
    CHECK(csv.find("\n=Grower") == std::string::npos);
}

TEST_CASE("the common points ship in both languages and are copied once")
{
    MappingWorkbook file;
    const auto points = selection::parseCommonPoints(commonPoints());
    CHECK(points.size() == 9);
    const auto add = [&] {
        int added = 0;
        file.edit([&] {
            added = selection::addCommonPoints(file.database(), selection::meetingId(), points,
                                               file.workbook().environment());
        });
        return added;
    };
    CHECK(add() == 9);
    CHECK(add() == 0);
    const std::string report =
        plainText(selection::clusterPointsReport(file.database(), text::Language(), ""));
    CHECK(report.find("Seed, tools and small loans are easier to get.") != std::string::npos);
    CHECK(report.find("None was recorded") == std::string::npos);
}

TEST_CASE("a common point without one of the languages or with the key of another is refused by name")
{
    CHECK_THROWS_WITH(
        selection::parseCommonPoints(R"({"advantages": [{"key": "a", "text": {"en": "A", "km": ""}}],
        "disadvantages": []})"),
        ContainsSubstring("advantages, a"));
    CHECK_THROWS_WITH(
        selection::parseCommonPoints(R"({"advantages": [{"key": "a", "text": {"en": "A", "km": "ក"}},
        {"key": "a", "text": {"en": "B", "km": "ខ"}}], "disadvantages": []})"),
        ContainsSubstring("two with this key"));
}
