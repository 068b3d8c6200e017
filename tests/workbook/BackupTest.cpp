#include "workbook/Backup.h"

#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"

#include <thread>

using namespace bandom;
using test::createSmall;
using test::dump;
using test::openSmall;
using test::refusal;
using test::saveFarmer;
using workbook::backUpDaily;
using workbook::Error;
using workbook::Id;
using workbook::save;
using workbook::Workbook;

namespace {

/// An environment whose day is `day` days after 11 September 2018.
workbook::Environment onDay(int day)
{
    workbook::Environment environment = test::environment();
    environment.now = [day] {
        return std::chrono::system_clock::from_time_t(1536651000) + std::chrono::hours(24 * day);
    };
    return environment;
}

std::vector<std::string> daysOf(const std::filesystem::path &path)
{
    std::vector<std::string> days;
    for (const auto &backup : workbook::backups(path))
        days.push_back(text::formatIsoDate(backup.day));
    return days;
}

} // namespace

TEST_CASE("a workbook is backed up once a day")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    CHECK(workbook::backups(book->path()).empty());

    const auto made = backUpDaily(book->path(), onDay(0));
    REQUIRE(made);
    CHECK(made->filename() == "2018-09-11.bandom");
    CHECK(made->parent_path() == workbook::backupFolder(book->path()));
    const std::string first = dump(book->database());
    CHECK(dump(*made) == first);

    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    CHECK_FALSE(backUpDaily(book->path(), onDay(0)));
    CHECK(dump(*made) == first);
    CHECK(backUpDaily(book->path(), onDay(1)));
    CHECK(daysOf(book->path()) == std::vector<std::string>{"2018-09-12", "2018-09-11"});
    CHECK(openSmall(*made)->problems().empty());
}

TEST_CASE("the newest seven backups are kept and other files left alone")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    std::filesystem::create_directories(workbook::backupFolder(book->path()));
    test::writeFile(workbook::backupFolder(book->path()) / "letter.bandom", "a letter");
    for (int day = 0; day < 10; ++day)
        backUpDaily(book->path(), onDay(day));
    CHECK(daysOf(book->path()) == std::vector<std::string>{"2018-09-20", "2018-09-19", "2018-09-18",
                                                           "2018-09-17", "2018-09-16", "2018-09-15",
                                                           "2018-09-14"});
    CHECK(std::filesystem::exists(workbook::backupFolder(book->path()) / "letter.bandom"));
}

TEST_CASE("a clock that was set back takes nothing from today's backup")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    for (int day = 100; day < 107; ++day)
        backUpDaily(book->path(), onDay(day));
    const auto made = backUpDaily(book->path(), onDay(0));
    REQUIRE(made);
    CHECK(std::filesystem::exists(*made));
    CHECK(workbook::backups(book->path()).size() == 7);
}

TEST_CASE("a damaged workbook never pushes out good backups")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    {
        const auto book = createSmall(path);
        for (int i = 0; i < 200; ++i)
            saveFarmer(*book, {Id{"f" + std::to_string(i)}, "Farmer", {}, std::string(500, 'x')});
    }
    for (int day = 0; day < 7; ++day)
        backUpDaily(path, onDay(day));
    std::string bytes = test::readFile(path);
    for (std::size_t i = 8 * 4096; i < bytes.size() - 4096; i += 4096)
        bytes.replace(i, 64, std::string(64, '\x5a'));
    test::writeFile(path, bytes);

    const auto before = daysOf(path);
    CHECK(refusal([&] { backUpDaily(path, onDay(8)); }) == Error::Kind::Damaged);
    CHECK(daysOf(path) == before);
}

TEST_CASE("half backups are never left and those of a killed program are cleared away")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    const auto backups = workbook::backupFolder(book->path());
    std::filesystem::create_directories(backups);
    test::writeFile(backups / "2018-09-10.bandom.part", "half");
    test::writeFile(backups / "2018-09-11.bandom.part", "half");
    CHECK(daysOf(book->path()).empty());
    REQUIRE(backUpDaily(book->path(), onDay(0)));
    CHECK(std::distance(std::filesystem::directory_iterator(backups), {}) == 1);
    CHECK(refusal([&] { backUpDaily(folder / "missing.bandom", onDay(0)); }) == Error::Kind::NotFound);
    CHECK(workbook::backups(folder / "missing.bandom").empty());
    CHECK_FALSE(std::filesystem::exists(folder / "missing.bandom"));
    test::writeFile(folder / "blocked.bandom.backups", "a file where the folder should be");
    book->saveCopy(folder / "blocked.bandom", true);
    CHECK(refusal([&] { backUpDaily(folder / "blocked.bandom", onDay(0)); }) == Error::Kind::NoAccess);
}

TEST_CASE("a backup beside a busy writer is the workbook as it was between two edits")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    const auto both = [&](int number) {
        const std::string text = std::to_string(number);
        book->edit("Both", [&] {
            save(book->database(), test::Farmer{Id{"f1"}, "One", {}, text});
            save(book->database(), test::Farmer{Id{"f2"}, "Two", {}, text + std::string(5000, 'x')});
        });
    };
    both(0);
    std::string trouble;
    std::thread backingUp([&] {
        for (int day = 0; day < 20; ++day) {
            try {
                backUpDaily(book->path(), onDay(day));
            } catch (const std::exception &problem) {
                trouble = problem.what();
            }
        }
    });
    for (int i = 1; i <= 60; ++i)
        both(i);
    backingUp.join();

    CHECK(trouble == "");
    const auto made = workbook::backups(book->path());
    REQUIRE(made.size() == 7);
    for (const auto &backup : made) {
        const auto copy =
            Workbook::open(backup.path, Workbook::Access::ReadOnly, test::smallSchema(), onDay(0));
        CHECK(copy->problems().empty());
        CHECK(test::number(copy->database(), "SELECT count(*) FROM farmer a JOIN farmer b ON b.note LIKE "
                                             "a.note || 'x%' WHERE a.id = 'f1' AND b.id = 'f2'") == 1);
    }
}
