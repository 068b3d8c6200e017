#include "Program.h"
#include "support/Catch.h"

using namespace bandom;
using test::Program;

namespace {

constexpr const char *head = "code,name,commune,village,producers,consumption,access,income\n";

/// Three hundred groups of which the 50th, the 150th and the 250th can't be read.
std::string threeHundred()
{
    std::string csv = head;
    for (int i = 1; i <= 300; ++i) {
        const std::string number = std::to_string(i);
        csv += "G" + number + "," + (i == 50 ? "" : "Growers " + number) + ",Kamphun," +
               (i == 250 ? "19019999" : "Katout") + "," + (i == 150 ? "9" : "L") + ",M,H,\n";
    }
    return csv;
}

} // namespace

TEST_CASE("of three hundred farmer groups three bad ones are named and the others enter")
{
    const Program program;
    program.outputOf({"new", "a.bandom"});
    program.file("groups.csv", threeHundred());
    const std::string expected =
        "Farmer groups added: 297\n"
        "Units that are not known yet and are added as typed by hand: Kamphun commune, Katout village\n"
        "Rows refused: 3\n"
        "Row 51: G50: The group needs a name.\n"
        "Row 151: G150, Growers 150: “9” is none of L, M and H (Number of producers).\n"
        "Row 251: G250, Growers 250: No unit has the code 19019999 in this workbook: import the official "
        "units, "
        "or write its name.\n";
    CHECK(program.outputOf({"import", "a.bandom", "--what", "farmer-groups", "groups.csv", "--dry-run"}) ==
          expected);
    CHECK(program.sql("a.bandom", "SELECT count(*) FROM farmer_group") == "0");
    CHECK(program.outputOf({"import", "a.bandom", "--what", "farmer-groups", "groups.csv"}) == expected);
    CHECK(program.sql("a.bandom",
                      "SELECT count(*), count(producers), count(income), count(DISTINCT position) "
                      "FROM farmer_group") == "297|297|0|297");
    CHECK(program.sql("a.bandom", "SELECT count(*) FROM place WHERE level IN ('commune', 'village')") == "2");
    CHECK(program.jsonOf({"info", "a.bandom", "--json"}).at("counts").at("farmer_groups") == 297);
    CHECK(program.outputOf({"import", "a.bandom", "--what", "farmer-groups", "groups.csv"})
              .starts_with("Farmer groups that stay as they are: 297\n"));
}

TEST_CASE("official units are imported from the command line")
{
    const Program program;
    program.outputOf({"new", "a.bandom"});
    program.file("units.csv", "code,latin,km\n1901,Sesan,សេសាន\n190101,Kamphun,កំភុន\n");
    CHECK(program.outputOf({"import", "a.bandom", "--what", "gazetteer", "units.csv"}) == "Units added: 2\n");
    CHECK(program.sql("a.bandom", "SELECT count(*) FROM place WHERE code IN ('1901', '190101')") == "2");
}

TEST_CASE("what can't be imported is refused and what can is named")
{
    const Program program;
    program.outputOf({"new", "a.bandom"});
    program.file("groups.csv", "a,b\n1,2\n");
    CHECK(program.refusalOf({"import", "a.bandom", "--what", "prices", "groups.csv"}) ==
          "“prices” can't be imported; what can is: gazetteer, farmer-groups.");
    CHECK(program.refusalOf({"import", "a.bandom", "--what", "farmer-groups", "groups.csv"})
              .starts_with("The first row must name the columns: name,"));
}

TEST_CASE("the pre-identification sheet is exported of all groups or of one area")
{
    const Program program;
    program.training();
    program.outputOf({"export", "training.bandom", "--document", "pre-identification", "-o", "all.html"});
    program.outputOf(
        {"export", "training.bandom", "--document", "pre-identification", "--area", "A2", "-o", "one.html"});
    program.outputOf(
        {"export", "training.bandom", "--document", "pre-identification-form", "-o", "form.pdf"});
    const std::string all = test::readFile(program / "all.html");
    const std::string one = test::readFile(program / "one.html");
    CHECK_THAT(all, ContainsSubstring("A1-01"));
    CHECK_THAT(all, ContainsSubstring("A2-01"));
    CHECK_THAT(one, !ContainsSubstring("A1-01"));
    CHECK_THAT(one, ContainsSubstring("A2-01"));
    CHECK(test::readFile(program / "form.pdf").starts_with("%PDF-"));
}
