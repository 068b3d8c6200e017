#include "people/Double.h"

#include "people/Profile.h"
#include "people/Reference.h"
#include "quantity/Parse.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using people::Consent;
using people::Involvement;
using people::Likeness;
using people::ProducerProfile;
using people::Role;
using people::Stakeholder;
using people::TraderProfile;
using workbook::Id;

namespace {

struct People
{
    Id add(const std::string &name, std::optional<std::string> phone = {}, std::vector<Role> roles = {})
    {
        Stakeholder person;
        person.id = file.workbook().environment().newId();
        person.name = name;
        person.phone = std::move(phone);
        person.roles = std::move(roles);
        save(person);
        return person.id;
    }

    void save(const Stakeholder &person)
    {
        file.edit([&] { people::saveStakeholder(file.database(), person); });
    }

    void merge(const Id &kept, const Id &gone)
    {
        file.edit([&] { people::mergeStakeholders(file.database(), kept, gone, text::Language()); });
    }

    void execute(const std::string &sql)
    {
        file.edit([&] { workbook::execute(file.database(), sql.c_str()); });
    }

    std::string value(const std::string &sql) const
    {
        return workbook::value<std::string>(file.database(), sql.c_str()).value_or("");
    }

    test::MappingWorkbook file;
};

} // namespace

TEST_CASE("two spellings of a name and of a phone number are one")
{
    CHECK(people::isSameName("Sok Chan", "SOK-CHAN"));
    CHECK(people::isSameName("Kratié trader", "kratie  trader"));
    CHECK(people::isSameName("ឈ្មួញ ផ្សារអូរឫស្សី", "ឈ្មួញផ្សារអូរឫស្សី"));
    CHECK_FALSE(people::isSameName("Sok Chan", "Sok Chanda"));
    CHECK_FALSE(people::isSameName("-", "."));
    CHECK(people::isSamePhone("012 000 111", "+855 12 000-111"));
    CHECK(people::isSamePhone("០១២ ០០០ ១១១", "012000111"));
    CHECK_FALSE(people::isSamePhone("012 000 111", "012 000 112"));
    CHECK_FALSE(people::isSamePhone("12", "12"));
}

TEST_CASE("doubles are found by name or phone until somebody says that they are two people")
{
    People known;
    const Id first = known.add("Sok Chan");
    const Id second = known.add("SOK CHAN", "012 000 111");
    const Id third = known.add("Trader", "+855 12 000 111");
    known.add("Somebody else", "012 999 999");
    auto found = people::doubles(known.file.database());
    REQUIRE(found.size() == 2);
    CHECK(found[0].likeness == Likeness::Name);
    CHECK(found[1].likeness == Likeness::Phone);
    CHECK(people::doublesOf(known.file.database(), second).size() == 2);
    CHECK(people::doublesOf(known.file.database(), third).front().other == second);

    known.file.edit([&] { people::keepApart(known.file.database(), second, first); });
    found = people::doubles(known.file.database());
    REQUIRE(found.size() == 1);
    CHECK(people::doublesOf(known.file.database(), first).empty());
    known.file.workbook().undo();
    CHECK(people::doubles(known.file.database()).size() == 2);
}

TEST_CASE("one person of two keeps what either knew and is two again with one undo")
{
    People known;
    const Id area = known.file.addArea("Sesan");
    const Id kept = known.add("Sok Chan", std::nullopt, {Role::Trader});
    const Id gone = known.add("Sok, Chan", "012 000 111", {Role::Farmer});
    auto other = *people::findStakeholder(known.file.database(), gone);
    other.consent = Consent::Refused;
    other.sex = people::Sex::Female;
    other.note = "Met at the market";
    known.save(other);
    known.file.edit([&] {
        people::joinArea(known.file.database(), gone, area);
        people::involve(known.file.database(), gone, Involvement::KeyInformant);
    });
    known.merge(kept, gone);

    const auto one = people::findStakeholder(known.file.database(), kept);
    REQUIRE(one);
    CHECK(one->name == "Sok Chan");
    CHECK(one->phone == "012 000 111");
    CHECK(one->consent == Consent::Refused);
    CHECK(one->sex == people::Sex::Female);
    CHECK(one->note == "Met at the market\nAlso written: Sok, Chan");
    CHECK(one->roles == std::vector{Role::Farmer, Role::Trader});
    CHECK(people::areasOf(known.file.database(), kept) == std::vector{area});
    CHECK(people::isInvolved(known.file.database(), kept, Involvement::KeyInformant));
    CHECK_FALSE(people::findStakeholder(known.file.database(), gone));
    CHECK(known.file.workbook().problems().empty());

    known.file.workbook().undo();
    CHECK(people::findStakeholder(known.file.database(), gone)->note == "Met at the market");
    CHECK_FALSE(people::findStakeholder(known.file.database(), kept)->phone);
}

TEST_CASE("two profiles of one person are filled from each other with what belongs together")
{
    People known;
    const Id kept = known.add("Growers");
    const Id gone = known.add("growers");
    ProducerProfile first;
    first.stakeholder = kept;
    first.land = quantity::parse("1 ha", quantity::Measure::Land).value.value();
    first.members = 5;
    ProducerProfile second;
    second.stakeholder = gone;
    second.land = quantity::parse("200 to 1,000 m2", quantity::Measure::Land).value.value();
    second.households = quantity::parse("about 60", quantity::Measure::Count).value.value();
    second.women = 9;
    second.waterSource = "River";
    TraderProfile trader;
    trader.stakeholder = gone;
    trader.buyers = "Retailers";
    known.file.edit([&] {
        people::saveProfile(known.file.database(), first);
        people::saveProfile(known.file.database(), second);
        people::saveProfile(known.file.database(), trader);
    });
    known.merge(kept, gone);
    const auto profile = people::profileOf<ProducerProfile>(known.file.database(), kept);
    CHECK(profile.land == first.land);
    CHECK(profile.households == second.households);
    CHECK(profile.members == 5);
    CHECK_FALSE(profile.women);
    CHECK(profile.waterSource == "River");
    CHECK(people::profileOf<TraderProfile>(known.file.database(), kept).buyers == "Retailers");
}

TEST_CASE("two who scored in one round are not made one")
{
    People known;
    const Id area = known.file.addArea("Sesan");
    const Id kept = known.file.addInformant("Officer");
    const Id gone = known.file.addInformant("officer");
    known.file.score(known.file.openSheet(kept), area, {1, 2, 3});
    CHECK(people::mergeProblem(known.file.database(), kept, gone) == people::MergeProblem::None);
    known.file.score(known.file.openSheet(gone), area, {3, 2, 1});
    CHECK(people::mergeProblem(known.file.database(), kept, gone) == people::MergeProblem::BothScored);
    known.merge(kept, gone);
    CHECK(people::findStakeholder(known.file.database(), gone));
}

TEST_CASE("every reference to a stakeholder moves to the one who is kept")
{
    People known;
    const Id area = known.file.addArea("Sesan");
    const Id kept = known.add("Kept");
    const Id gone = known.add("Gone");
    const Id third = known.add("Third");
    const auto fill = [](std::string sql, const std::vector<Id> &ids) {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const std::string place = "%" + std::to_string(i + 1);
            for (auto at = sql.find(place); at != std::string::npos; at = sql.find(place))
                sql.replace(at, place.size(), "'" + ids[i].text + "'");
        }
        return sql;
    };
    known.file.edit([&] {
        people::keepApart(known.file.database(), gone, third);
        people::keepApart(known.file.database(), gone, kept);
    });
    const std::vector<Id> ids{gone, area, known.file.round().id, third};
    for (
        const char *sql :
        {"INSERT INTO stakeholder_role (stakeholder_id, role) VALUES (%1, 'trader')",
         "INSERT INTO involvement (stakeholder_id, kind, position) VALUES (%1, 'team', 0)",
         "INSERT INTO score_sheet (id, assessment_id, position, scorer_id) VALUES ('s', %3, 0, %1)",
         "INSERT INTO stakeholder_area (stakeholder_id, area_id) VALUES (%1, %2)",
         "INSERT INTO producer_profile (stakeholder_id, note) VALUES (%1, 'n')",
         "INSERT INTO trader_profile (stakeholder_id, note) VALUES (%1, 'n')",
         "INSERT INTO input_supplier_profile (stakeholder_id, note) VALUES (%1, 'n')",
         "INSERT INTO farmer_group (stakeholder_id, position, representative_id) VALUES (%1, 0, %1)",
         "INSERT INTO field_activity (id, area_id, kind, position) VALUES ('f', %2, 'observe', 0)",
         "INSERT INTO field_activity_person (activity_id, stakeholder_id, part) VALUES ('f', %1, 'met')",
         "INSERT INTO interview_guide (id, position, name_en) VALUES ('i', 9, 'Guide')",
         "INSERT INTO interview (id, guide_id, area_id, position, stakeholder_id) VALUES ('v', 'i', %2, 0, "
         "%1)",
         "INSERT INTO finding (id, area_id, section, position, statement) VALUES ('g', %2, 'traders', 0, "
         "'x')",
         "INSERT INTO finding_source (id, finding_id, position, stakeholder_id) VALUES ('c', 'g', 0, %1)",
         "INSERT INTO actor_product (id, stakeholder_id, activity, position) VALUES ('a', %1, 'buys', 0)",
         "INSERT INTO price (id, area_id, stakeholder_id, position) VALUES ('p', %2, %1, 0)",
         "INSERT INTO flow (id, area_id, position, from_name, from_stakeholder_id, to_stakeholder_id) VALUES "
         "('w', %2, 0, 'x', %1, %1)",
         "INSERT INTO gross_margin (id, area_id, stakeholder_id, position, currency) VALUES ('m', %2, %1, 0, "
         "'riel')",
         "INSERT INTO attendance (id, meeting_id, stakeholder_id, position) VALUES ('t', 'selection', %1, 0)",
         "INSERT INTO vote (id, meeting_id, position) VALUES ('o', 'selection', 0)",
         "INSERT INTO vote_by_name (vote_id, stakeholder_id, choice) VALUES ('o', %1, 'for')",
         "INSERT INTO enrolment (meeting_id, stakeholder_id, choice) VALUES ('selection', %1, 'joins')"})
        known.execute(fill(sql, ids));
    known.merge(kept, gone);
    for (const auto &reference : people::stakeholderReferences(known.file.database())) {
        INFO(reference.table << "." << reference.column << " is of a table that this test, and perhaps the "
                             << "merge of two people, has forgotten");
        const auto named = [&](const Id &id) {
            return known.value("SELECT count(*) FROM \"" + reference.table + "\" WHERE \"" +
                               reference.column + "\" = '" + id.text + "'");
        };
        CHECK(named(gone) == "0");
        if (reference.table == "different_people")
            continue;
        CHECK(named(kept) == "1");
    }
    CHECK(known.value("SELECT one_id || other_id FROM different_people") ==
          std::min(kept.text, third.text) + std::max(kept.text, third.text));
    CHECK(known.file.workbook().problems().empty());
}
