#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "workbook/Backup.h"

using namespace bandom;
using test::createSmall;
using test::dump;
using test::Farmer;
using test::openSmall;
using test::refusal;
using test::saveFarmer;
using workbook::Error;
using workbook::Id;

namespace {

std::vector<std::string> filesIn(const std::filesystem::path &folder)
{
    std::vector<std::string> names;
    for (const auto &file : std::filesystem::directory_iterator(folder))
        names.push_back(file.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string searchBlocks(const SQLite::Database &database)
{
    return workbook::value<std::string>(
               database,
               "SELECT group_concat(quote(block)) FROM (SELECT block FROM search_text_data ORDER BY id)")
        .value_or("");
}

} // namespace

TEST_CASE("a file that is there is replaced whole where that is wanted and else stays")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    test::writeFile(folder / "copy.bandom", "somebody's");
    CHECK(refusal([&] { book->saveCopy(folder / "copy.bandom", true); }) == Error::Kind::AlreadyExists);
    CHECK(test::readFile(folder / "copy.bandom") == "somebody's");
    book->saveCopy(folder / "copy.bandom", true, workbook::Existing::Replace);
    CHECK(dump(folder / "copy.bandom") == dump(book->database()));
    CHECK(refusal([&] { book->saveCopy(folder / "w.bandom", true, workbook::Existing::Replace); }) ==
          Error::Kind::AlreadyExists);
    CHECK(filesIn(folder.path()) == std::vector<std::string>{"copy.bandom", "w.bandom", "w.bandom.lock"});
}

TEST_CASE("a copy with the history can be undone further")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    const std::string before = dump(book->database());
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    book->saveCopy(folder / "copy.bandom", true);

    const auto copy = openSmall(folder / "copy.bandom");
    CHECK(dump(copy->database()) == dump(book->database()));
    CHECK(copy->history().size() == 2);
    copy->undo();
    CHECK(dump(copy->database()) == before);
    CHECK(copy->problems().empty());
    CHECK(filesIn(folder.path()) ==
          std::vector<std::string>{"copy.bandom", "copy.bandom.lock", "w.bandom", "w.bandom.lock"});
}

TEST_CASE("a copy without the history holds no trace of what was removed")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, "stays zebrawood"});
    saveFarmer(*book, {Id{"f2"}, "Secretname Qwxyz", "012345678", "jkvbn mlkjp"});
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    // A text that needs pages of its own, which are free afterwards.
    std::string big;
    for (int i = 0; i < 4000; ++i)
        big += "Overflowing ";
    saveFarmer(*book, {Id{"f3"}, "Farmer three", {}, big});
    book->edit("Remove", [&] { workbook::remove<Farmer>(book->database(), Id{"f3"}); });
    const std::string whole = test::readFile(book->path());
    REQUIRE(whole.find("Secretname") != std::string::npos);
    REQUIRE(whole.find("Overflowing") != std::string::npos);

    book->saveCopy(folder / "copy.bandom", false);
    const std::string bytes = test::readFile(folder / "copy.bandom");
    for (const std::string trace : {"Secretname", "secretname", "Qwxyz", "012345678", "Overflow", "overflow",
                                    "Save ", "Remove", "Tester", "test-laptop"}) {
        INFO(trace);
        CHECK(bytes.find(trace) == std::string::npos);
    }
    const auto copy = openSmall(folder / "copy.bandom");
    CHECK(dump(copy->database()) == dump(book->database()));
    CHECK(copy->history().empty());
    CHECK(copy->problems().empty());
    CHECK(copy->search("zebra").size() == 1);
    CHECK(copy->search("secret").empty());

    // The index keeps letters of removed texts until it is made anew: it is like one that never saw them.
    const auto innocent = createSmall(folder / "innocent.bandom");
    saveFarmer(*innocent, {Id{"f1"}, "Farmer one", {}, "stays zebrawood"});
    saveFarmer(*innocent, {Id{"f2"}, "Farmer two", {}, {}});
    innocent->saveCopy(folder / "innocent copy.bandom", false);
    CHECK(searchBlocks(copy->database()) ==
          searchBlocks(*workbook::openReader(folder / "innocent copy.bandom")));
}

TEST_CASE("a copy never replaces a file and leaves nothing half where it fails")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    test::writeFile(folder / "letter.bandom", "a letter");

    for (const bool withHistory : {true, false}) {
        CHECK(refusal([&] { book->saveCopy(folder / "letter.bandom", withHistory); }) ==
              Error::Kind::AlreadyExists);
        CHECK(refusal([&] { book->saveCopy(book->path(), withHistory); }) == Error::Kind::AlreadyExists);
        CHECK(refusal([&] { book->saveCopy(folder / "missing/copy.bandom", withHistory); }) ==
              Error::Kind::NoAccess);
    }
    CHECK(test::readFile(folder / "letter.bandom") == "a letter");
    CHECK(filesIn(folder.path()) == std::vector<std::string>{"letter.bandom", "w.bandom", "w.bandom.lock"});
    CHECK(book->history().size() == 1);
}

TEST_CASE("a copy can be made of a workbook that is open for reading")
{
    const test::TemporaryFolder folder;
    const auto writer = createSmall(folder / "w.bandom");
    saveFarmer(*writer, {Id{"f1"}, "Farmer one", {}, {}});
    const auto reader = openSmall(folder / "w.bandom", workbook::Workbook::Access::ReadOnly);
    reader->saveCopy(folder / "copy.bandom", false);
    CHECK(dump(folder / "copy.bandom") == dump(writer->database()));
}
