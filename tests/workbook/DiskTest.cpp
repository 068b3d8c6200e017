#include "support/Catch.h"
#include "support/FailingVfs.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"
#include "workbook/Backup.h"

#include <functional>

using namespace bandom;
using test::createSmall;
using test::dump;
using test::FailingVfs;
using test::openSmall;
using test::saveFarmer;
using workbook::Error;
using workbook::execute;
using workbook::Id;
using workbook::save;
using workbook::Workbook;
using Kind = workbook::Error::Kind;
using Trouble = FailingVfs::Trouble;

namespace {

struct Case
{
    Trouble trouble;
    std::vector<Kind> kinds; ///< what may be said
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{{Trouble::DiskFull, {Kind::DiskFull}},
                                       {Trouble::Unplugged, {Kind::Device, Kind::NoAccess}},
                                       {Trouble::Protected, {Kind::ReadOnly, Kind::Device, Kind::NoAccess}},
                                       {Trouble::WriteError, {Kind::Device}},
                                       {Trouble::SyncError, {Kind::Device}}};
    return all;
}

/// The kind of the Error that `work` throws, which is one that suits the trouble; none where it throws none.
std::optional<Kind> refusalOf(const Case &trial, const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        INFO(error.what());
        INFO(error.sentence(text::Language()));
        CHECK(std::find(trial.kinds.begin(), trial.kinds.end(), error.kind()) != trial.kinds.end());
        return error.kind();
    }
    return std::nullopt;
}

/// What the next program finds that opens the file as it lies on the disk now, as after a power cut.
std::string foundAfterPowerCut(const std::filesystem::path &path, const FailingVfs &)
{
    const test::TemporaryFolder folder;
    std::filesystem::copy_file(path, folder / "w.bandom");
    if (std::filesystem::exists(path.string() + "-journal"))
        std::filesystem::copy_file(path.string() + "-journal", folder / "w.bandom-journal");
    const auto book = openSmall(folder / "w.bandom");
    CHECK(book->problems().empty());
    return dump(book->database());
}

} // namespace

TEST_CASE("an edit that the disk refuses changes nothing and works once the disk does")
{
    for (const Case &trial : cases()) {
        for (const bool once : {false, true}) {
            const test::TemporaryFolder folder;
            FailingVfs disk;
            const auto path = folder / "w.bandom";
            const auto book = createSmall(path);
            book->edit("Fill", [&] {
                save(book->database(), test::Farmer{Id{"f1"}, "Farmer one", "1", {}});
                execute(book->database(), "INSERT INTO plot (id, farmer_id) VALUES ('p1', 'f1')");
            });
            int notifications = 0;
            const auto subscription = book->onChange([&](const workbook::Changes &) { ++notifications; });
            const std::string before = dump(book->database());
            const auto edit = [&] {
                book->edit("Replace", [&] {
                    workbook::remove<test::Farmer>(book->database(), Id{"f1"});
                    save(book->database(), test::Farmer{Id{"f2"}, "Farmer two", {}, std::string(5000, 'x')});
                });
            };
            int failures = 0;
            for (int nth = 1;; ++nth) {
                INFO("trouble " << static_cast<int>(trial.trouble) << (once ? " once" : "") << " at call "
                                << nth);
                REQUIRE(nth < 400);
                if (once)
                    disk.failOnce(nth, trial.trouble);
                else
                    disk.failFrom(nth, trial.trouble);
                const auto kind = refusalOf(trial, edit);
                const bool reached = disk.wasReached();
                disk.stopFailing();
                if (!kind) {
                    // A failure that SQLite could do without, or the end.
                    REQUIRE((foundAfterPowerCut(path, disk) == dump(book->database())));
                    CHECK((dump(book->database()) != before));
                    book->undo();
                    notifications = 0;
                    if (!reached)
                        break;
                    continue;
                }
                ++failures;
                CHECK((foundAfterPowerCut(path, disk) == before));
                CHECK((dump(book->database()) == before));
                CHECK(book->nextUndo()->label == "Fill");
                CHECK(notifications == 0);
            }
            CHECK(failures >= (once ? 1 : 2));
            edit();
            CHECK((dump(path) == dump(book->database())));
            CHECK(book->problems().empty());
            book->undo();
            CHECK((dump(book->database()) == before));
        }
    }
}

TEST_CASE("an undo that the disk refuses changes nothing and works once the disk does")
{
    for (const Case &trial : cases()) {
        const test::TemporaryFolder folder;
        FailingVfs disk;
        const auto book = createSmall(folder / "w.bandom");
        const std::string start = dump(book->database());
        saveFarmer(*book, {Id{"f1"}, "Farmer one", "1", std::string(5000, 'x')});
        const std::string before = dump(book->database());
        for (int nth = 1;; ++nth) {
            INFO("trouble " << static_cast<int>(trial.trouble) << " at call " << nth);
            REQUIRE(nth < 400);
            disk.failFrom(nth, trial.trouble);
            const auto kind = refusalOf(trial, [&] { book->undo(); });
            const bool reached = disk.wasReached();
            disk.stopFailing();
            CHECK(test::number(book->database(), "PRAGMA foreign_keys") == 1);
            if (!kind) {
                CHECK((dump(book->database()) == start));
                book->redo();
                if (!reached)
                    break;
                continue;
            }
            CHECK((dump(book->database()) == before));
            CHECK(book->nextUndo());
            CHECK_FALSE(book->nextRedo());
        }
    }
}

TEST_CASE("an edit larger than the memory kept for it is refused whole by a full disk")
{
    const test::TemporaryFolder folder;
    FailingVfs disk;
    const auto path = folder / "w.bandom";
    const auto book = createSmall(path);
    saveFarmer(*book, {Id{"f0"}, "Farmer", {}, {}});
    const std::string before = dump(book->database());
    const auto edit = [&] {
        book->edit("Many", [&] {
            for (int i = 1; i <= 400; ++i)
                save(book->database(),
                     test::Farmer{Id{"f" + std::to_string(i)}, "Farmer", {}, std::string(12000, 'x')});
        });
    };
    for (const int nth : {3, 40, 200, 900, 1500}) {
        INFO(nth);
        disk.failFrom(nth, Trouble::DiskFull);
        CHECK(test::refusal(edit) == Kind::DiskFull);
        disk.stopFailing();
        CHECK((foundAfterPowerCut(path, disk) == before));
        CHECK((dump(book->database()) == before));
    }
    edit();
    CHECK(test::number(book->database(), "SELECT count(*) FROM farmer") == 401);
    CHECK(book->problems().empty());
}

TEST_CASE("a body that goes on after the disk refused a row is not taken for done")
{
    const test::TemporaryFolder folder;
    FailingVfs disk;
    const auto book = createSmall(folder / "w.bandom");
    const auto kind = test::refusal([&] {
        book->edit("Many", [&] {
            disk.failFrom(20, Trouble::DiskFull);
            for (int i = 1; i <= 600; ++i) {
                try {
                    save(book->database(),
                         test::Farmer{Id{"f" + std::to_string(i)}, "Farmer", {}, std::string(12000, 'x')});
                } catch (const SQLite::Exception &) {
                    disk.stopFailing();
                    break;
                }
            }
        });
    });
    CHECK(kind);
    CHECK(book->history().empty());
    CHECK(test::number(book->database(), "SELECT count(*) FROM farmer") == 0);
    saveFarmer(*book, {Id{"f1"}, "Farmer", {}, {}});
    CHECK(book->problems().empty());
}

TEST_CASE("a new workbook that the disk refuses is not left half")
{
    for (const Case &trial : cases()) {
        for (int nth = 1;; ++nth) {
            INFO("trouble " << static_cast<int>(trial.trouble) << " at call " << nth);
            REQUIRE(nth < 400);
            const test::TemporaryFolder folder;
            FailingVfs disk;
            disk.failFrom(nth, trial.trouble);
            const auto kind = refusalOf(trial, [&] { createSmall(folder / "w.bandom"); });
            const bool reached = disk.wasReached();
            disk.stopFailing();
            if (!kind) {
                CHECK(openSmall(folder / "w.bandom")->problems().empty());
                if (!reached)
                    break;
                continue;
            }
            CHECK(std::filesystem::is_empty(folder.path()));
            createSmall(folder / "w.bandom");
        }
    }
}

TEST_CASE("a copy or backup or restore that the disk refuses leaves nothing half")
{
    for (const Case &trial : cases()) {
        const test::TemporaryFolder folder;
        FailingVfs disk;
        const auto book = createSmall(folder / "w.bandom");
        saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
        book->saveCopy(folder / "old.bandom", true);
        saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
        const std::string before = dump(book->database());
        const workbook::Environment environment = test::environment();
        const auto backups = workbook::backupFolder(book->path());
        for (int work = 0; work < 4; ++work) {
            for (int nth = 1;; ++nth) {
                INFO("trouble " << static_cast<int>(trial.trouble) << " at call " << nth << " of work "
                                << work);
                REQUIRE(nth < 400);
                disk.failFrom(nth, trial.trouble);
                const auto kind = refusalOf(trial, [&] {
                    if (work < 2)
                        book->saveCopy(folder / "copy.bandom", work == 0);
                    else if (work == 2)
                        workbook::backUpDaily(book->path(), environment);
                    else
                        book->restoreFrom(folder / "old.bandom");
                });
                const bool reached = disk.wasReached();
                disk.stopFailing();
                if (!kind) {
                    if (!reached)
                        break;
                } else {
                    CHECK((dump(book->database()) == before));
                    CHECK(workbook::backups(book->path()).empty());
                    for (const auto &file : std::filesystem::recursive_directory_iterator(folder.path()))
                        CHECK(file.path().string().find(".part") == std::string::npos);
                    CHECK_FALSE(std::filesystem::exists(folder / "copy.bandom"));
                }
                std::filesystem::remove(folder / "copy.bandom");
                std::filesystem::remove_all(backups);
                if (!kind && work == 3)
                    break;
            }
            std::filesystem::remove(folder / "copy.bandom");
            std::filesystem::remove_all(backups);
        }
        CHECK(book->problems().empty());
        CHECK(book->history().size() == 1);
    }
}
