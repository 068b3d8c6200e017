#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"
#include "workbook/Backup.h"

using namespace bandom;
using test::createSmall;
using test::dump;
using test::openSmall;
using test::refusal;
using test::saveFarmer;
using workbook::Changes;
using workbook::Error;
using workbook::Id;
using workbook::Workbook;

TEST_CASE("restoring puts the backup's content in place and keeps a copy of what was")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Rice farmer", {}, {}});
    book->saveCopy(folder / "backup.bandom", true);
    const std::string good = dump(book->database());
    saveFarmer(*book, {Id{"f1"}, "Cassava farmer", {}, {}});
    const std::string bad = dump(book->database());
    std::vector<Changes> told;
    const auto subscription = book->onChange([&](const Changes &changes) { told.push_back(changes); });

    const auto kept = book->restoreFrom(folder / "backup.bandom");

    CHECK(dump(book->database()) == good);
    CHECK(dump(kept) == bad);
    CHECK(kept.parent_path() == workbook::backupFolder(book->path()));
    REQUIRE(told.size() == 1);
    CHECK(told[0].touches("farmer"));
    CHECK(told[0].touches("visit"));
    CHECK(book->search("rice").size() == 1);
    CHECK(book->search("cassava").empty());
    CHECK(book->history().size() == 1);
    CHECK(book->problems().empty());
    book->undo();
    saveFarmer(*book, {Id{"f2"}, "Another", {}, {}});
    CHECK(workbook::backups(book->path()).empty());
    CHECK(dump(book->path()) == dump(book->database()));
}

TEST_CASE("a backup that is no good is refused and the workbook stays as it is")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    for (int i = 0; i < 100; ++i)
        saveFarmer(*book, {Id{"f" + std::to_string(i)}, "Farmer", {}, std::string(500, 'x')});
    book->saveCopy(folder / "backup.bandom", true);
    const std::string bytes = test::readFile(book->path());
    const auto refuses = [&](const std::filesystem::path &backup, Error::Kind kind) {
        INFO(backup);
        CHECK(refusal([&] { book->restoreFrom(backup); }) == kind);
        CHECK(test::readFile(book->path()) == bytes);
        CHECK_FALSE(std::filesystem::exists(workbook::backupFolder(book->path())));
    };
    const std::string backup = test::readFile(folder / "backup.bandom");

    refuses(folder / "missing.bandom", Error::Kind::NotFound);
    test::writeFile(folder / "text.bandom", "a letter");
    refuses(folder / "text.bandom", Error::Kind::NotAWorkbook);
    test::writeFile(folder / "short.bandom", backup.substr(0, backup.size() / 2));
    refuses(folder / "short.bandom", Error::Kind::Damaged);
    std::string flipped = backup;
    for (std::size_t i = 6 * 4096; i < flipped.size(); i += 4096)
        flipped.replace(i, 32, std::string(32, '\x5a'));
    test::writeFile(folder / "flipped.bandom", flipped);
    refuses(folder / "flipped.bandom", Error::Kind::Damaged);
    Workbook::create(folder / "newer.bandom", test::smallSchema2(), test::environment());
    refuses(folder / "newer.bandom", Error::Kind::NewerVersion);
    {
        book->saveCopy(folder / "trigger.bandom", true);
        SQLite::Database stranger((folder / "trigger.bandom").string(), SQLite::OPEN_READWRITE);
        stranger.exec("CREATE TRIGGER spy AFTER INSERT ON farmer BEGIN DELETE FROM plot; END");
    }
    refuses(folder / "trigger.bandom", Error::Kind::StrangeContent);
    {
        book->saveCopy(folder / "poor.bandom", true);
        SQLite::Database stranger((folder / "poor.bandom").string(), SQLite::OPEN_READWRITE);
        stranger.exec("DROP TABLE history");
    }
    refuses(folder / "poor.bandom", Error::Kind::StrangeContent);
    CHECK(refusal([&] { book->restoreFrom(book->path()); }) == Error::Kind::AlreadyExists);
    CHECK(test::readFile(book->path()) == bytes);
    saveFarmer(*book, {Id{"f1000"}, "Farmer", {}, {}});
}

TEST_CASE("a damaged workbook can be restored from a good backup")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    {
        const auto book = createSmall(path);
        for (int i = 0; i < 100; ++i)
            saveFarmer(*book, {Id{"f" + std::to_string(i)}, "Farmer", {}, std::string(500, 'x')});
        book->saveCopy(folder / "backup.bandom", true);
    }
    std::string bytes = test::readFile(path);
    for (std::size_t i = 20 * 4096; i < bytes.size(); i += 4096)
        bytes.replace(i, 32, std::string(32, '\x5a'));
    test::writeFile(path, bytes);

    const auto book = openSmall(path);
    REQUIRE(refusal([&] { saveFarmer(*book, {Id{"f1"}, "Changed", {}, {}}); }) == Error::Kind::Damaged);
    const auto kept = book->restoreFrom(folder / "backup.bandom");
    CHECK(std::filesystem::exists(kept));
    CHECK(book->problems().empty());
    saveFarmer(*book, {Id{"f1"}, "Changed", {}, {}});
    CHECK(dump(path) == dump(book->database()));
}

TEST_CASE("a backup in an older format is brought up to date as it is restored")
{
    const test::TemporaryFolder folder;
    {
        const auto old = createSmall(folder / "old.bandom");
        saveFarmer(*old, {Id{"f1"}, "Old farmer", {}, {}});
    }
    const std::string oldBytes = test::readFile(folder / "old.bandom");
    const auto book = Workbook::create(folder / "w.bandom", test::smallSchema2(), test::environment());
    book->restoreFrom(folder / "old.bandom");
    CHECK(test::number(book->database(), "PRAGMA user_version") == 2);
    CHECK(test::number(book->database(), "SELECT count(*) FROM farmer WHERE phone IS NULL") == 1);
    CHECK(book->search("old").size() == 1);
    CHECK(book->problems().empty());
    CHECK(test::readFile(folder / "old.bandom") == oldBytes);
    CHECK(std::distance(std::filesystem::directory_iterator(workbook::backupFolder(book->path())), {}) == 1);
}

TEST_CASE("an older backup that can't be brought up to date leaves the workbook as it is")
{
    const test::TemporaryFolder folder;
    {
        const auto old = createSmall(folder / "old.bandom");
        saveFarmer(*old, {Id{"f1"}, "Old farmer", {}, {}});
    }
    workbook::Schema schema = test::smallSchema2();
    const auto book = Workbook::create(folder / "w.bandom", schema, test::environment());
    saveFarmer(*book, {Id{"f2"}, "New farmer", {}, {}});
    book->saveCopy(folder / "backup.bandom", true);
    {
        // What was once migrated so that it can't be again: the table to be added is there.
        SQLite::Database stranger((folder / "old.bandom").string(), SQLite::OPEN_READWRITE);
        stranger.exec("CREATE TABLE market (x)");
    }
    const std::string before = dump(book->database());
    CHECK(refusal([&] { book->restoreFrom(folder / "old.bandom"); }) == Error::Kind::Internal);
    CHECK(dump(book->database()) == before);
    CHECK(test::number(book->database(), "PRAGMA foreign_keys") == 1);
    CHECK_FALSE(std::filesystem::exists(workbook::backupFolder(book->path())));
    saveFarmer(*book, {Id{"f3"}, "Another", {}, {}});
}
