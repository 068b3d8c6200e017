// Files that can't be read or must not be written, and arguments that are none.
#include "Program.h"
#include "schema/Schema.h"
#include "support/Catch.h"
#include "workbook/Record.h"
#include "workbook/Workbook.h"

#include <unistd.h>

#include <algorithm>

using namespace bandom::test;
using bandom::workbook::Workbook;

namespace {

/// Each command that reads a workbook.
std::vector<std::vector<std::string>> readingCommands(const std::string &file)
{
    return {{"info", file},
            {"info", file, "--json"},
            {"rank", file, "--json"},
            {"export", file, "--document", "priority-areas", "-o", "out.pdf"},
            {"check", file}};
}

void checkRefused(const Program &program, const std::string &file, const std::string &sentence)
{
    for (const auto &command : readingCommands(file)) {
        INFO(command.front());
        CHECK(program.refusalOf(command) == sentence);
    }
    CHECK_FALSE(std::filesystem::exists(program / "out.pdf"));
}

} // namespace

TEST_CASE("a file that is not there is said to be not there")
{
    const Program program;
    checkRefused(
        program, "gone.bandom",
        "There is no file “gone.bandom” at this place. It may have been moved or renamed, or its stick is "
        "not plugged in.");
    CHECK_FALSE(std::filesystem::exists(program / "gone.bandom"));
}

TEST_CASE("a text file and an empty file and a folder are no workbooks")
{
    const Program program;
    program.file("notes.bandom", "just notes, and enough of them to be as long as the head of a file: " +
                                     std::string(200, '.'));
    program.file("empty.bandom", "");
    for (const std::string file : {"notes.bandom", "empty.bandom", "home"})
        checkRefused(program, file, "“" + file + "” is not a Bandom workbook. It was left as it is.");
}

TEST_CASE("the database of another program is refused and left as it was")
{
    const Program program;
    program.sql("other.bandom", "CREATE TABLE birds (name TEXT); INSERT INTO birds VALUES ('heron')");
    const std::string before = readFile(program / "other.bandom");
    checkRefused(program, "other.bandom", "“other.bandom” belongs to another program. It was left as it is.");
    CHECK(readFile(program / "other.bandom") == before);
}

TEST_CASE("a workbook of a newer version is refused and left as it was")
{
    const Program program;
    program.training();
    program.sql("training.bandom", "PRAGMA user_version = 99");
    const std::string before = readFile(program / "training.bandom");
    checkRefused(
        program, "training.bandom",
        "“training.bandom” was made by a newer version of Bandom (its format is 99). It was left as it is: "
        "open it with that version.");
    CHECK(readFile(program / "training.bandom") == before);
}

TEST_CASE("a workbook that is cut off is refused in one line")
{
    const Program program;
    program.training();
    const std::string bytes = readFile(program / "training.bandom");
    program.file("cut.bandom", bytes.substr(0, bytes.size() / 3));
    for (const auto &command : readingCommands("cut.bandom")) {
        INFO(command.front());
        const Run run = program.run(command);
        CHECK(run.status == 1);
        CHECK(std::count(run.errors.begin(), run.errors.end(), '\n') == 1);
    }
}

TEST_CASE("all that only reads works while another program writes the workbook")
{
    const Program program;
    program.training();
    auto environment = bandom::workbook::systemEnvironment();
    const auto writer = Workbook::open(program / "training.bandom", Workbook::Access::ReadWrite,
                                       bandom::schema::current(), environment);
    writer->edit("Season", [&] {
        bandom::workbook::execute(writer->database(), "UPDATE programme SET season = 'Dry season 2019'");
    });
    for (const auto &command : readingCommands("training.bandom")) {
        INFO(command.front());
        program.outputOf(command);
    }
    CHECK(program.jsonOf({"info", "training.bandom", "--json"}).at("programme").at("season") ==
          "Dry season 2019");
    CHECK(std::filesystem::exists(program / "training.bandom.lock"));
    writer->edit("Season", [&] {
        bandom::workbook::execute(writer->database(), "UPDATE programme SET season = NULL");
    });
}

TEST_CASE("a workbook in a folder that can not be written is still read")
{
    const Program program;
    std::filesystem::create_directory(program / "stick");
    program.training("stick/training.bandom");
    using std::filesystem::perms;
    std::filesystem::permissions(program / "stick/training.bandom", perms::owner_read);
    std::filesystem::permissions(program / "stick", perms::owner_read | perms::owner_exec);
    for (const auto &command : readingCommands("stick/training.bandom")) {
        INFO(command.front());
        program.outputOf(command);
    }
    std::filesystem::permissions(program / "stick", perms::owner_all);
}

TEST_CASE("arguments that are not understood give exit code 2 and one line")
{
    const Program program;
    program.training();
    const std::vector<std::vector<std::string>> wrong = {
        {"info"},
        {"new"},
        {"rank"},
        {"check", "training.bandom", "--loud"},
        {"export", "training.bandom", "-o", "a.pdf"},
        {"export", "training.bandom", "--document", "priority-areas"},
        {"export", "training.bandom", "--document", "priority-areas", "--lang", "fr", "-o", "a.pdf"},
        {"rank", "training.bandom", "--set", "everything"},
        {"rank", "t.csv", "--set", "selection", "--scale", "1..5"},
        {"new", "a.bandom", "--sample", "--template", "pre-assessment"},
        {"--nothing"},
    };
    for (const auto &arguments : wrong) {
        const Run run = program.run(arguments);
        INFO(arguments.front() << ": " << run.errors);
        CHECK(run.status == 2);
        CHECK(run.output == "");
        CHECK(run.errors.starts_with("bandom: "));
        CHECK(std::count(run.errors.begin(), run.errors.end(), '\n') == 1);
    }
    CHECK_FALSE(std::filesystem::exists(program / "a.pdf"));
    CHECK_FALSE(std::filesystem::exists(program / "a.bandom"));
}

TEST_CASE("help is printed on request")
{
    const Program program;
    CHECK_THAT(program.outputOf({"--help"}), ContainsSubstring("export"));
    CHECK_THAT(program.outputOf({"rank", "--help"}), ContainsSubstring("--scale"));
}

TEST_CASE("the program says nothing about its surroundings in a locale without UTF-8")
{
    const Program program;
    program.training();
    int status = 0;
    const std::string text =
        output("cd " + quoted(program / ".") + " && env -i HOME=home LC_ALL=C " + quoted(BANDOM_PROGRAM) +
                   " export training.bandom --document rapid-mapping --area សេសាន -o របាយការណ៍.pdf 2>&1",
               &status);
    CHECK(status == 0);
    CHECK(text == "");
    CHECK(std::filesystem::exists(program / "របាយការណ៍.pdf"));
}
