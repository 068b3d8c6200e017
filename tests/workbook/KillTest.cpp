#include "support/Catch.h"
#include "support/Child.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"
#include "workbook/Backup.h"

#include <unistd.h>

#include <cstring>
#include <thread>

using namespace bandom;
using test::createSmall;
using test::Farmer;
using test::openSmall;
using workbook::execute;
using workbook::Id;
using workbook::save;

namespace {

/// What the child does between two reports.
enum class Work { Edit, UndoRedo, Copy };

constexpr int farmers = 5;

/// One edit: every farmer's note becomes `number`, and a visit is added. Half an edit would be seen.
void editNumber(workbook::Workbook &book, int number)
{
    book.edit("Number " + std::to_string(number), [&] {
        for (int i = 0; i < farmers; ++i)
            save(book.database(), Farmer{Id{"f" + std::to_string(i)}, "Farmer", {}, std::to_string(number)});
        execute(book.database(), "INSERT INTO visit (id, on_day) VALUES (?, ?)", number, number);
    });
}

/// The number that the last edit wrote; -1 where rows of several edits stand side by side.
int numberIn(const workbook::Workbook &book)
{
    const SQLite::Database &database = book.database();
    const int number = test::number(database, "SELECT coalesce(max(note + 0), 0) FROM farmer");
    if (test::number(database, "SELECT count(DISTINCT note) FROM farmer") > 1 ||
        test::number(database, "SELECT count(*) FROM visit") != number ||
        test::number(database, "SELECT count(*) FROM farmer") != (number > 0 ? farmers : 0))
        return -1;
    return number;
}

void report(int descriptor, int number)
{
    if (write(descriptor, &number, sizeof number) != sizeof number)
        _exit(1);
}

/// Runs in the child until it is killed: edits, and says each number after its edit returned.
void workOn(const std::filesystem::path &path, Work work, int from, int descriptor)
{
    const auto book = openSmall(path);
    report(descriptor, from);
    for (int number = from + 1;; ++number) {
        editNumber(*book, number);
        report(descriptor, number);
        switch (work) {
        case Work::Edit:
            break;
        case Work::UndoRedo:
            book->undo();
            report(descriptor, number - 1);
            book->redo();
            report(descriptor, number);
            break;
        case Work::Copy: {
            const auto copy = path.parent_path() / ("copy-" + std::to_string(number) + ".bandom");
            book->saveCopy(copy, number % 2 == 0);
            std::filesystem::remove(copy);
            workbook::Environment later = test::environment();
            later.now = [number] {
                return std::chrono::system_clock::from_time_t(1536651000 + 86400LL * number);
            };
            workbook::backUpDaily(path, later);
            break;
        }
        }
    }
}

/// The last whole report in what the child told; `from` where there was none.
int lastReport(const std::string &told, int from)
{
    int number = from;
    const std::size_t count = told.size() / sizeof number;
    if (count > 0)
        std::memcpy(&number, told.data() + (count - 1) * sizeof number, sizeof number);
    return number;
}

} // namespace

TEST_CASE("a program that is killed at any moment loses no edit that had returned")
{
    INFO("seed " << test::seed());
    auto random = test::generator();
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createSmall(path);
    int number = 0;
    int halfway = 0;
    for (int round = 0; round < 240; ++round) {
        const Work work = round % 6 == 1 ? Work::UndoRedo : round % 12 == 2 ? Work::Copy : Work::Edit;
        INFO("round " << round);
        std::string told;
        {
            test::Child child([&](int descriptor) { workOn(path, work, number, descriptor); });
            // Some are killed while they open the file, most after a few edits, at any part of the next one.
            const auto reports =
                std::uniform_int_distribution<std::size_t>(round % 20 == 0 ? 0 : 1, 5)(random);
            while (told.size() < reports * sizeof(int)) {
                const std::string part = child.read(reports * sizeof(int) - told.size());
                REQUIRE_FALSE(part.empty());
                told += part;
            }
            std::this_thread::sleep_for(
                std::chrono::microseconds(std::uniform_int_distribution<int>(0, 2500)(random)));
            child.kill();
            told += child.readAll();
        }
        {
            INFO(told);
            REQUIRE(told.find("threw") == std::string::npos);
        }
        halfway += std::filesystem::exists(path.string() + "-journal") ? 1 : 0;
        const int reported = lastReport(told, number);

        // Whoever opens it only to read after the power cut reads the same.
        int read = -1;
        if (round % 2 == 0)
            read = numberIn(*openSmall(path, workbook::Workbook::Access::ReadOnly));
        const auto book = openSmall(path);
        const int found = numberIn(*book);
        if (round % 2 == 0)
            CHECK(read == found);
        REQUIRE(found >= 0);
        if (work == Work::UndoRedo)
            // One step further than the last report: back, again, or the next.
            CHECK(std::abs(found - reported) <= 1);
        else {
            CHECK(found >= reported);
            CHECK(found <= reported + 1);
        }
        REQUIRE(book->problems().empty());
        while (book->redo().touches("farmer"))
            ;
        number = numberIn(*book);
        if (number > 0) {
            REQUIRE(book->undo().touches("farmer"));
            REQUIRE(numberIn(*book) == number - 1);
            REQUIRE(book->redo().touches("farmer"));
            REQUIRE(numberIn(*book) == number);
        }
        // Small again, so that the rounds stay quick; the numbers go on.
        if (number > 60) {
            while (book->undo().touches("farmer"))
                ;
            number = 0;
        }
        for (const auto &backup : workbook::backups(path))
            CHECK(openSmall(backup.path)->problems().empty());
        std::filesystem::remove_all(workbook::backupFolder(path));
        // A copy is whole or has not its name yet.
        std::vector<std::filesystem::path> left;
        for (const auto &file : std::filesystem::directory_iterator(folder.path())) {
            if (file.path().filename().string().starts_with("copy-"))
                left.push_back(file.path());
        }
        for (const auto &copy : left) {
            if (copy.extension() == ".bandom") {
                CHECK(openSmall(copy)->problems().empty());
                const bool withHistory =
                    copy.stem().string().find_last_of("02468") == copy.stem().string().size() - 1;
                CHECK(openSmall(copy)->history().empty() == !withHistory);
            }
            std::filesystem::remove(copy);
        }
    }
    CHECK(halfway > 0);
}
