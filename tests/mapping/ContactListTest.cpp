#include "mapping/ContactList.h"

#include "people/Profile.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using document::Contacts;
using people::Consent;
using workbook::Id;

namespace {

/// Four in one area, of whom one agreed, one refused and one was not asked; a group; somebody elsewhere.
struct Known
{
    Known() : area(file.addArea("Sesan"))
    {
        add("Agreed", people::Sex::Female, "000 111", Consent::Given);
        add("Not asked", std::nullopt, "000 222", std::nullopt);
        add("Refused", people::Sex::Male, "000 333", Consent::Refused);
        add("Without phone", people::Sex::Female, std::nullopt, std::nullopt);
        auto group = add("Zealous group", std::nullopt, std::nullopt, std::nullopt);
        group.kind = people::StakeholderKind::Group;
        file.edit([&] { people::saveStakeholder(file.database(), group); });
        file.addInformant("Elsewhere");
    }

    people::Stakeholder add(const std::string &name, std::optional<people::Sex> sex,
                            std::optional<std::string> phone, std::optional<Consent> consent)
    {
        people::Stakeholder person;
        person.id = file.workbook().environment().newId();
        person.name = name;
        person.sex = sex;
        person.phone = std::move(phone);
        person.consent = consent;
        if (person.phone)
            person.address = "House of " + name;
        file.edit([&] {
            people::saveStakeholder(file.database(), person);
            people::joinArea(file.database(), person.id, area);
        });
        return person;
    }

    std::string text(Contacts choice, const Id &of) const
    {
        return document::plainText(
            mapping::contactsReport(file.database(), of, choice, text::Language(), "2018-09-21T08:00:00Z"));
    }

    mapping::ContactList list(Contacts choice) const
    {
        return mapping::contactList(file.database(), area, choice, text::Language());
    }

    test::MappingWorkbook file;
    Id area;
};

} // namespace

TEST_CASE("a contact list without anybody's details says how many were left out")
{
    const Known known;
    const std::string text = known.text(Contacts::None, known.area);
    CHECK(text.find("000") == std::string::npos);
    CHECK(text.find("House") == std::string::npos);
    CHECK_THAT(text, ContainsSubstring("Agreed |  | Female |  |  | left out | May be passed on\n"));
    CHECK_THAT(text, ContainsSubstring("Without phone |  | Female |  |  | not recorded | not asked\n"));
    CHECK_THAT(text,
               ContainsSubstring("Contact details left out: 3. This list was made without anybody's.\n"));
}

TEST_CASE("a contact list of those who agreed says why the others were left out")
{
    const Known known;
    const std::string text = known.text(Contacts::Agreed, known.area);
    CHECK_THAT(text, ContainsSubstring("000 111"));
    CHECK(text.find("000 222") == std::string::npos);
    CHECK(text.find("000 333") == std::string::npos);
    CHECK_THAT(text, ContainsSubstring("Contact details left out: 2. Did not agree to be passed on: 1. Were "
                                       "not asked: 1.\n"));
    CHECK(text.find("For the team alone") == std::string::npos);
}

TEST_CASE("a contact list of everybody warns of what must not be passed on")
{
    const Known known;
    const std::string text = known.text(Contacts::All, known.area);
    for (const char *phone : {"000 111", "000 222", "000 333"})
        CHECK_THAT(text, ContainsSubstring(phone));
    CHECK_THAT(text, ContainsSubstring("! For the team alone: Details of people who did not agree, or were "
                                       "not asked, stand in this list: 2."));
    CHECK(text.find("left out") == std::string::npos);
}

TEST_CASE("a contact list counts people and women and leaves groups out of both")
{
    const Known known;
    const auto list = known.list(Contacts::None);
    CHECK(list.contacts.size() == 5);
    CHECK(people::countText(list.count, text::Language()) ==
          "4 people, of whom women 2 (sex not recorded: 1)");
}

TEST_CASE("a contact list is of one area or of everybody")
{
    const Known known;
    CHECK(known.text(Contacts::None, known.area).find("Elsewhere") == std::string::npos);
    CHECK_THAT(known.text(Contacts::None, {}), ContainsSubstring("Elsewhere"));
    CHECK_THROWS_AS(known.text(Contacts::None, Id{"nowhere"}), std::invalid_argument);
    test::MappingWorkbook empty;
    CHECK_THAT(document::plainText(mapping::contactsReport(empty.database(), {}, Contacts::All,
                                                           text::Language(), "2018-09-21T08:00:00Z")),
               ContainsSubstring("Nobody has been entered here yet."));
}
