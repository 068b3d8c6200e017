#include "support/Catch.h"
#include "support/Child.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"
#include "workbook/LockFile.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace bandom;
using test::Child;
using test::createSmall;
using test::openSmall;
using test::readFile;
using test::saveFarmer;
using workbook::Error;
using workbook::Id;
using workbook::LockFile;
using workbook::Workbook;

namespace {

/// The sentence with which opening for writing is refused; the file stays as it is and can be read.
std::string inUse(const std::filesystem::path &path)
{
    const std::string before = readFile(path);
    std::string sentence;
    try {
        openSmall(path);
    } catch (const Error &error) {
        CHECK((error.kind() == Error::Kind::InUse || error.kind() == Error::Kind::LeftOpen));
        sentence = error.sentence(text::Language());
    }
    CHECK(readFile(path) == before);
    CHECK(openSmall(path, Workbook::Access::ReadOnly)->isReadOnly());
    return sentence;
}

} // namespace

TEST_CASE("a second writer in the same program is told who writes")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    auto book = createSmall(path);
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    CHECK_THAT(inUse(path), ContainsSubstring("Tester (test-laptop)"));
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    book.reset();
    CHECK_FALSE(std::filesystem::exists(LockFile::pathFor(path)));
    CHECK(openSmall(path)->history().size() == 2);
}

TEST_CASE("a writer in another program keeps others to reading until it is gone")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createSmall(path);
    Child writer([&](int descriptor) {
        const auto book = openSmall(path);
        saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
        if (write(descriptor, "r", 1) == 1)
            pause();
    });
    REQUIRE(writer.read(1) == "r");
    CHECK_THAT(inUse(path), ContainsSubstring("Tester (test-laptop)"));
    CHECK(openSmall(path, Workbook::Access::ReadOnly)->search("farmer").size() == 1);

    writer.kill();
    CHECK(std::filesystem::exists(LockFile::pathFor(path)));
    const auto book = openSmall(path);
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    CHECK(book->history().size() == 2);
}

TEST_CASE("the lock of another laptop stands until people break it")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createSmall(path);
    test::writeFile(LockFile::pathFor(path), "other-laptop\nSomebody Else\n");
    CHECK_THAT(inUse(path), ContainsSubstring("Somebody Else (other-laptop)"));
    CHECK(readFile(LockFile::pathFor(path)) == "other-laptop\nSomebody Else\n");
    LockFile::breakLock(path);
    openSmall(path);
    CHECK_NOTHROW(LockFile::breakLock(path));
}

TEST_CASE("a lock that says nothing is taken over")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createSmall(path);
    test::writeFile(LockFile::pathFor(path), "");
    CHECK_FALSE(openSmall(path)->isReadOnly());
    CHECK_FALSE(std::filesystem::exists(LockFile::pathFor(path)));
}

TEST_CASE("a writer whose lock was broken doesn't remove the lock of who came after")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    auto first = createSmall(path);
    LockFile::breakLock(path);
    const auto second = openSmall(path);
    first.reset();
    CHECK(std::filesystem::exists(LockFile::pathFor(path)));
    CHECK(inUse(path) != "");
}

TEST_CASE("a lock that points elsewhere writes nothing there")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createSmall(path);
    test::writeFile(folder / "letter", "a letter");
    std::filesystem::create_symlink(folder / "letter", LockFile::pathFor(path));
    CHECK(test::refusal([&] { openSmall(path); }) == Error::Kind::ReadOnly);
    CHECK(readFile(folder / "letter") == "a letter");
}

TEST_CASE("another person's lock on the same laptop stands while they write and not after")
{
    const test::TemporaryFolder folder;
    const auto inside = folder / "inside";
    const auto path = inside / "w.bandom";
    std::filesystem::create_directory(inside);
    auto book = createSmall(path);
    chmod(folder.path().c_str(), 0755);
    chmod(inside.c_str(), 0777);
    chmod(path.c_str(), 0666);
    const auto openAsOther = [&] {
        return test::asOrdinaryUser([&]() -> std::string {
            try {
                openSmall(path);
                return "opened";
            } catch (const Error &error) {
                return error.kind() == Error::Kind::InUse ? error.sentence(text::Language()) : error.what();
            }
        });
    };
    CHECK_THAT(openAsOther(), ContainsSubstring("Tester (test-laptop)"));
    const std::string lock = readFile(LockFile::pathFor(path));
    book.reset();
    test::writeFile(LockFile::pathFor(path), lock);
    chmod(LockFile::pathFor(path).c_str(), 0644);
    CHECK(openAsOther() == "opened");
}

TEST_CASE("a program that writes the file without our lock is waited for and then named as another program")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    const auto book = createSmall(path);
    SQLite::Database stranger(path.string(), SQLite::OPEN_READWRITE);
    stranger.exec("BEGIN IMMEDIATE");
    try {
        saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
        FAIL("nothing was refused");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::InUse);
        CHECK_THAT(error.sentence(text::Language()), ContainsSubstring("another program"));
    }
    stranger.exec("ROLLBACK");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    CHECK(book->history().size() == 1);
}
