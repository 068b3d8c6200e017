#include "exchange/FarmerGroupsCsv.h"

#include "support/Catch.h"
#include "support/FarmerGroups.h"

using namespace bandom;
using exchange::FarmerGroupPlan;
using mapping::Rating;

namespace {

struct Import : test::GroupWorkbook
{
    FarmerGroupPlan plan(const std::string &csv)
    {
        return exchange::planFarmerGroups(database(), csv, text::Language());
    }

    FarmerGroupPlan import(const std::string &csv)
    {
        const FarmerGroupPlan planned = plan(csv);
        edit([&] { exchange::writeFarmerGroups(database(), planned, workbook().environment()); });
        return planned;
    }

    std::vector<mapping::FarmerGroup> groups() const { return mapping::farmerGroups(database()); }
};

std::string told(const FarmerGroupPlan &plan)
{
    std::string lines;
    for (const std::string &line : exchange::summary(plan, text::Language()))
        lines += line + "\n";
    for (const auto &refusal : plan.refusals)
        lines += exchange::describe(refusal, text::Language()) + "\n";
    return lines;
}

constexpr const char *head = "Group code,Group name,Commune name,Village name,1- Number of producers active "
                             "in the area,2- Local consumption level,3- Ease of access to markets,"
                             "4- Existing potential income generation\n";

} // namespace

TEST_CASE("a filled sheet with the headings of the guide becomes farmer groups")
{
    Import file;
    file.import(std::string(head) + "K-01,Katout growers,Kamphun,Katout,L,m,ខ,2\n"
                                    "K-02,Kaphon growers,,Kaphon,H,,-,H\n");
    const auto groups = file.groups();
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].code == "K-01");
    CHECK(mapping::ratingsOf(groups[0]) ==
          mapping::Ratings{Rating::Low, Rating::Medium, Rating::High, Rating::Medium});
    CHECK(mapping::ratingsOf(groups[1]) ==
          mapping::Ratings{Rating::High, std::nullopt, std::nullopt, Rating::High});
    CHECK(mapping::farmerGroups(file.database(), file.area).size() == 1);
}

TEST_CASE("the plan tells what would happen and changes nothing")
{
    Import file;
    const auto plan = file.plan(std::string(head) + "K-01,Katout growers,Kamphun,Katout,L,M,H,H\n"
                                                    "K-02,Kaphon growers,Kamphun,Kaphon,H,H,H,H\n");
    CHECK(told(plan) == "Farmer groups added: 2\n"
                        "Units that are not known yet and are added as typed by hand: Kaphon village\n");
    CHECK(file.groups().empty());
}

TEST_CASE("bad rows are refused with their row and the reason and the good ones enter")
{
    Import file;
    const auto plan = file.import(std::string(head) + "K-01,,Kamphun,Katout,L,M,H,H\n"
                                                      "K-02,Kaphon growers,Kamphun,Katout,X,M,H,H\n"
                                                      "K-03,Good growers,Kamphun,Katout,L,M,H,H\n"
                                                      "K-04,Lost growers,Kamphun,99999999,L,M,H,H\n"
                                                      "K-03,Good growers again,Kamphun,Katout,L,M,H,H\n");
    CHECK(told(plan) == "Farmer groups added: 1\n"
                        "Rows refused: 4\n"
                        "Row 2: K-01: The group needs a name.\n"
                        "Row 3: K-02, Kaphon growers: “X” is none of L, M and H (Number of producers).\n"
                        "Row 5: K-04, Lost growers: No unit has the code 99999999 in this workbook: import "
                        "the official units, or "
                        "write its name.\n"
                        "Row 6: K-03, Good growers again: Row 4 has this code already.\n");
    REQUIRE(file.groups().size() == 1);
    CHECK(file.groups()[0].name == "Good growers");
}

TEST_CASE("a file that comes again changes what is new and takes nothing away")
{
    Import file;
    const std::string first = std::string(head) + "K-01,Katout growers,Kamphun,Katout,L,M,H,H\n";
    file.import(first);
    CHECK(told(file.plan(first)) == "Farmer groups that stay as they are: 1\n");
    const auto again =
        file.import("code,name,income,rated by,date\nK-01,Katout growers,,Facilitator,5/9/2018\n");
    CHECK(told(again) == "Farmer groups of which something is new: 1\n"
                         "Row 2, K-01, Katout growers: Filled in by: – → Facilitator; Filled in on: – → "
                         "5 September 2018\n");
    CHECK(told(file.plan("code,name,producers,income\nK-01,Growers of Katout,H,n/a\n")) ==
          "Farmer groups of which something is new: 1\n"
          "Row 2, K-01, Growers of Katout: Name: Katout growers → Growers of Katout; Producers: L → H\n");
    const auto groups = file.groups();
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].income == Rating::High);
    CHECK(groups[0].ratedBy == "Facilitator");
    CHECK_FALSE(groups[0].place.isEmpty());
}

TEST_CASE("groups without a code are known by their name and village")
{
    Import file;
    file.import("name,village,commune\nGrowers,Katout,Kamphun\nGrowers,Kaphon,Kamphun\n");
    CHECK(file.groups().size() == 2);
    const auto again = file.import("name,village,producers\nGrowers,kaphon,H\n");
    CHECK(again.changed() == 1);
    CHECK(file.groups().size() == 2);
    CHECK(file.groups()[1].producers == Rating::High);
}

TEST_CASE("a file without a column for the name is told which columns it needs")
{
    Import file;
    const auto plan = file.plan("a,b\n1,2\n");
    REQUIRE(plan.problem.has_value());
    CHECK_THAT(*plan.problem, ContainsSubstring("It has: a, b."));
    CHECK(told(file.plan(head)) == "There are no farmer groups in the file.\n");
}
