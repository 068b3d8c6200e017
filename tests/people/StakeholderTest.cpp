#include "people/Stakeholder.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using people::Involvement;
using people::Role;
using people::Stakeholder;
using workbook::Id;

namespace {

Stakeholder wholesaler(const Id &id)
{
    Stakeholder stakeholder;
    stakeholder.id = id;
    stakeholder.name = "Wholesaler at the market";
    stakeholder.phone = "000 123 456";
    stakeholder.roles = {Role::Wholesaler, Role::Retailer, Role::Farmer};
    return stakeholder;
}

int count(const SQLite::Database &database, const char *sql)
{
    return workbook::value<int>(database, sql).value_or(-1);
}

std::vector<std::string> names(const SQLite::Database &database, Involvement involvement)
{
    std::vector<std::string> result;
    for (const Stakeholder &stakeholder : people::involved(database, involvement))
        result.push_back(stakeholder.name);
    return result;
}

} // namespace

TEST_CASE("a person who is removed for good is named nowhere in the file and others keep their history")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const Id gone = file.addInformant("Leaving Informant", people::Category::Supporter);
    const Id stays = file.addInformant("Other Informant");
    file.score(file.openSheet(gone), area, {1, 2, 3});
    file.score(file.openSheet(stays), area, {3, 2, 1});
    file.workbook().edit("Change Leaving Informant", [&] {
        auto person = *people::findStakeholder(file.database(), gone);
        person.phone = "000 987 654";
        people::saveStakeholder(file.database(), person);
    });
    const auto bytes = [&] { return test::readFile(file.workbook().path()); };
    REQUIRE(bytes().find("Leaving Informant") != std::string::npos);

    CHECK(people::eraseStakeholder(file.workbook(), gone, text::Language()) == 0);

    CHECK(bytes().find("Leaving") == std::string::npos);
    CHECK(bytes().find("000 987 654") == std::string::npos);
    CHECK(test::output("sqlite3 -readonly '" + file.workbook().path().string() + "' .dump | grep -c " +
                       gone.text) == "0\n");
    CHECK(names(file.database(), Involvement::KeyInformant) == std::vector<std::string>{"Other Informant"});
    CHECK(count(file.database(), "SELECT count(*) FROM score") == 3);
    while (file.workbook().nextUndo())
        file.workbook().undo();
    CHECK(count(file.database(), "SELECT count(*) FROM stakeholder") == 0);
    while (file.workbook().nextRedo())
        file.workbook().redo();
    CHECK(count(file.database(), "SELECT count(*) FROM score") == 3);
    CHECK(file.workbook().problems().empty());
}

TEST_CASE("where a removed person is named in other texts is counted")
{
    test::MappingWorkbook file;
    const Id gone = file.addInformant("Leaving Informant");
    file.workbook().edit("Area", [&] {
        workbook::execute(file.database(),
                          "INSERT INTO area (id, position, name_latin, note) VALUES ('a', 0, "
                          "'Sesan', 'Shown by Leaving Informant')");
    });
    CHECK(people::eraseStakeholder(file.workbook(), gone, text::Language()) == 1);
    CHECK(people::eraseStakeholder(file.workbook(), gone, text::Language()) == 0);
}

TEST_CASE("one person may be wholesaler and vendor and farmer at once")
{
    test::MappingWorkbook file;
    file.edit([&] { people::saveStakeholder(file.database(), wholesaler(Id{"w"})); });

    const auto found = people::findStakeholder(file.database(), Id{"w"});
    REQUIRE(found);
    CHECK(found->roles == std::vector{Role::Farmer, Role::Wholesaler, Role::Retailer});
}

TEST_CASE("saving a stakeholder again replaces the roles")
{
    test::MappingWorkbook file;
    Stakeholder stakeholder = wholesaler(Id{"w"});
    file.edit([&] { people::saveStakeholder(file.database(), stakeholder); });
    stakeholder.roles = {Role::Trader};
    file.edit([&] { people::saveStakeholder(file.database(), stakeholder); });

    CHECK(people::findStakeholder(file.database(), Id{"w"})->roles == std::vector{Role::Trader});
    CHECK(count(file.database(), "SELECT count(*) FROM stakeholder_role") == 1);
}

TEST_CASE("a telephone number keeps its leading zeros and what was not recorded stays so")
{
    test::MappingWorkbook file;
    file.edit([&] { people::saveStakeholder(file.database(), wholesaler(Id{"w"})); });

    const auto found = people::findStakeholder(file.database(), Id{"w"});
    CHECK(found->phone == "000 123 456");
    CHECK_FALSE(found->sex);
    CHECK_FALSE(found->category);
    CHECK_FALSE(found->consent);
    CHECK_FALSE(found->address);
}

TEST_CASE("a stakeholder without a name is refused")
{
    test::MappingWorkbook file;
    Stakeholder nameless;
    nameless.id = Id{"n"};
    CHECK_THROWS_AS(file.edit([&] { people::saveStakeholder(file.database(), nameless); }), workbook::Error);
    CHECK_FALSE(people::findStakeholder(file.database(), Id{"n"}));
}

TEST_CASE("key informants stand in the order that people gave them")
{
    test::MappingWorkbook file;
    file.addInformant("First");
    file.addInformant("Second");
    const Id third = file.addInformant("Third");
    file.edit([&] { people::moveInvolved(file.database(), third, Involvement::KeyInformant, 0); });
    CHECK(names(file.database(), Involvement::KeyInformant) ==
          std::vector<std::string>{"Third", "First", "Second"});

    file.workbook().undo();
    CHECK(names(file.database(), Involvement::KeyInformant) ==
          std::vector<std::string>{"First", "Second", "Third"});
}

TEST_CASE("who is involved twice in the same way is listed once")
{
    test::MappingWorkbook file;
    const Id informant = file.addInformant("Commune chief");
    const auto changes =
        file.edit([&] { people::involve(file.database(), informant, Involvement::KeyInformant); });
    CHECK(changes.tables.empty());
    CHECK(people::involved(file.database(), Involvement::KeyInformant).size() == 1);
}

TEST_CASE("a stakeholder stays while another involvement is left")
{
    test::MappingWorkbook file;
    const Id officer = file.addInformant("District officer");
    file.edit([&] { people::involve(file.database(), officer, Involvement::Team); });
    file.edit([&] { people::endInvolvement(file.database(), officer, Involvement::KeyInformant); });

    CHECK(people::involved(file.database(), Involvement::KeyInformant).empty());
    CHECK(names(file.database(), Involvement::Team) == std::vector<std::string>{"District officer"});
}

TEST_CASE("ending the last involvement removes the stakeholder with their sheets and undo brings them back")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const Id chief = file.addInformant("Commune chief");
    const Id officer = file.addInformant("District officer");
    file.edit([&] {
        Stakeholder stakeholder = *people::findStakeholder(file.database(), chief);
        stakeholder.roles = {Role::LocalAuthority};
        people::saveStakeholder(file.database(), stakeholder);
    });
    file.score(file.openSheet(chief), area, {3, 2, 1});
    file.score(file.openSheet(officer), area, {1, 1, 1});

    file.edit([&] { people::endInvolvement(file.database(), chief, Involvement::KeyInformant); });
    CHECK_FALSE(people::findStakeholder(file.database(), chief));
    CHECK(mapping::scoreSheets(file.database(), file.round().id).size() == 1);
    CHECK(count(file.database(), "SELECT count(*) FROM score") == 3);
    CHECK(count(file.database(), "SELECT count(*) FROM stakeholder_role") == 0);

    file.workbook().undo();
    REQUIRE(people::findStakeholder(file.database(), chief));
    CHECK(people::findStakeholder(file.database(), chief)->roles == std::vector{Role::LocalAuthority});
    CHECK(mapping::scoreSheets(file.database(), file.round().id).size() == 2);
    CHECK(count(file.database(), "SELECT count(*) FROM score") == 6);
    CHECK(names(file.database(), Involvement::KeyInformant) ==
          std::vector<std::string>{"Commune chief", "District officer"});
}

TEST_CASE("roles belong to the groups of section 5.2")
{
    using people::Category;
    CHECK(people::usualCategory(Role::Farmer) == Category::ValueChainActor);
    CHECK(people::usualCategory(Role::InputSupplier) == Category::ValueChainActor);
    CHECK(people::usualCategory(Role::FinancialInstitution) == Category::Supporter);
    CHECK(people::usualCategory(Role::ServiceProvider) == Category::Supporter);
    CHECK(people::usualCategory(Role::NonGovernmental) == Category::Enabler);
    CHECK(people::usualCategory(Role::LocalAuthority) == Category::Enabler);
}

TEST_CASE("every role and group has a name of its own and a word in the file")
{
    std::set<std::string> roleNames;
    std::set<std::string> words;
    for (const auto &[role, word] : workbook::Words<Role>::words) {
        roleNames.insert(people::name(role, text::Language()));
        words.insert(word);
        CHECK(workbook::fromWord<Role>(word) == role);
    }
    CHECK(roleNames.size() == workbook::Words<Role>::words.size());
    CHECK(words.size() == roleNames.size());
    CHECK_FALSE(roleNames.contains(""));
}
