// `bandom check FILE`
#include "Program.h"
#include "support/Catch.h"

#include <algorithm>

using namespace bandom::test;

TEST_CASE("workbooks as they are made are sound")
{
    const Program program;
    program.training();
    program.outputOf({"new", "fresh.bandom"});
    CHECK(program.outputOf({"check", "training.bandom"}) == "The workbook is sound.\n");
    CHECK(program.outputOf({"check", "fresh.bandom"}) == "The workbook is sound.\n");
}

TEST_CASE("a score that belongs to a round that is gone is found")
{
    const Program program;
    program.training();
    program.sql("training.bandom", "PRAGMA foreign_keys = OFF; DELETE FROM criterion WHERE id = "
                                   "(SELECT criterion_id FROM score LIMIT 1)");
    const Run run = program.run({"check", "training.bandom"});
    CHECK(run.status == 1);
    CHECK_THAT(run.output, ContainsSubstring("score: a row refers to a row of criterion that is not there"));
    CHECK(std::count(run.errors.begin(), run.errors.end(), '\n') == 1);
    CHECK_THAT(run.errors, ContainsSubstring("bandom: The workbook has "));
}

TEST_CASE("a page of zeros in the middle of the file is found and the file is left as it was")
{
    const Program program;
    program.training();
    std::string bytes = readFile(program / "training.bandom");
    const std::size_t page = 4096;
    REQUIRE(bytes.size() > 20 * page);
    for (std::size_t at = 5; at + 3 < bytes.size() / page; ++at)
        bytes.replace(at * page, page, std::string(page, '\0'));
    writeFile(program / "training.bandom", bytes);
    const Run run = program.run({"check", "training.bandom"});
    CHECK(run.status == 1);
    CHECK(std::count(run.errors.begin(), run.errors.end(), '\n') == 1);
    CHECK(readFile(program / "training.bandom") == bytes);
}

TEST_CASE("a table that another program added is found")
{
    const Program program;
    program.training();
    program.sql("training.bandom", "CREATE TABLE stranger (x)");
    const Run run = program.run({"check", "training.bandom"});
    CHECK(run.status == 1);
    CHECK(run.output == "stranger: not of this program\n");
    CHECK(run.errors == "bandom: The workbook has 1 problem.\n");
}
