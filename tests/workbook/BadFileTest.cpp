#include "schema/Schema.h"
#include "support/Catch.h"
#include "support/Child.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"

#include <sys/stat.h>
#include <unistd.h>

#include <map>

using namespace bandom;
using test::asOrdinaryUser;
using test::createSmall;
using test::openSmall;
using test::readFile;
using test::saveFarmer;
using test::writeFile;
using workbook::Error;
using workbook::Id;
using workbook::Workbook;
using Kind = workbook::Error::Kind;

namespace {

std::string sentenceOf(const std::function<void()> &work, Kind kind)
{
    try {
        work();
    } catch (const Error &error) {
        CHECK(error.kind() == kind);
        return error.sentence(text::Language());
    }
    FAIL("nothing was refused");
    return {};
}

/// Opens the file to write and to read: both are refused, and the file stays as it is.
std::string refusedAlways(const std::filesystem::path &path, Kind kind)
{
    INFO(path);
    const std::string before = readFile(path);
    const std::string sentence = sentenceOf([&] { openSmall(path); }, kind);
    CHECK(sentenceOf([&] { openSmall(path, Workbook::Access::ReadOnly); }, kind) == sentence);
    CHECK(readFile(path) == before);
    CHECK_FALSE(std::filesystem::exists(path.string() + ".lock"));
    CHECK_FALSE(std::filesystem::exists(path.string() + "-journal"));
    CHECK_THAT(sentence, ContainsSubstring(path.filename().string()));
    return sentence;
}

/// The bytes of a small workbook with a hundred farmers.
std::string workbookBytes()
{
    const test::TemporaryFolder folder;
    {
        const auto book = createSmall(folder / "w.bandom");
        for (int i = 0; i < 100; ++i)
            saveFarmer(*book, {Id{"f" + std::to_string(i)}, "Farmer", {}, std::string(500, 'x')});
    }
    return readFile(folder / "w.bandom");
}

/// A small workbook after another program ran `sql` on it.
void writeTampered(const std::filesystem::path &path, const char *sql)
{
    createSmall(path);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace

TEST_CASE("a file that is not there is not made")
{
    const test::TemporaryFolder folder;
    for (const auto access : {Workbook::Access::ReadWrite, Workbook::Access::ReadOnly}) {
        sentenceOf([&] { openSmall(folder / "none.bandom", access); }, Kind::NotFound);
        sentenceOf([&] { openSmall(folder / "no folder/none.bandom", access); }, Kind::NotFound);
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a folder is no workbook")
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "w.bandom");
    sentenceOf([&] { openSmall(folder / "w.bandom"); }, Kind::NotAWorkbook);
    sentenceOf([&] { openSmall(folder / "w.bandom/inside"); }, Kind::NotFound);
    writeFile(folder / "file", "text");
    sentenceOf([&] { openSmall(folder / "file/inside"); }, Kind::NoAccess);
}

TEST_CASE("a pipe is no workbook and is not waited for")
{
    const test::TemporaryFolder folder;
    REQUIRE(mkfifo((folder / "w.bandom").c_str(), 0600) == 0);
    sentenceOf([&] { openSmall(folder / "w.bandom"); }, Kind::NotAWorkbook);
}

TEST_CASE("files of other kinds are told from workbooks")
{
    const test::TemporaryFolder folder;
    writeFile(folder / "empty.bandom", "");
    writeFile(folder / "text.bandom", std::string(3000, 'x'));
    writeFile(folder / "picture.bandom", "\x89PNG\r\n\x1a\n" + std::string(3000, '\0'));
    writeFile(folder / "cut.bandom", workbookBytes().substr(0, 60));
    writeFile(folder / "magic.bandom", std::string("SQLite format 3\0", 16));
    for (const char *name : {"empty.bandom", "text.bandom", "picture.bandom", "cut.bandom", "magic.bandom"})
        refusedAlways(folder / name, Kind::NotAWorkbook);
}

TEST_CASE("a database of another program is left alone")
{
    const test::TemporaryFolder folder;
    SQLite::Database((folder / "other.bandom").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE farmer (id); PRAGMA user_version = 1");
    refusedAlways(folder / "other.bandom", Kind::OtherProgram);
}

TEST_CASE("a workbook of a newer version is left alone")
{
    const test::TemporaryFolder folder;
    Workbook::create(folder / "newer.bandom", test::smallSchema2(), test::environment());
    CHECK_THAT(refusedAlways(folder / "newer.bandom", Kind::NewerVersion), ContainsSubstring("2"));
}

TEST_CASE("a workbook without a version is not taken for the first")
{
    const test::TemporaryFolder folder;
    writeTampered(folder / "zero.bandom", "PRAGMA user_version = 0");
    refusedAlways(folder / "zero.bandom", Kind::Damaged);
    writeTampered(folder / "negative.bandom", "PRAGMA user_version = -3");
    refusedAlways(folder / "negative.bandom", Kind::Damaged);
}

TEST_CASE("a workbook that was cut off is damaged")
{
    const test::TemporaryFolder folder;
    const std::string whole = workbookBytes();
    const auto path = folder / "cut.bandom";
    for (const std::size_t size :
         {std::size_t{100}, std::size_t{4096}, whole.size() / 2, whole.size() - 4096}) {
        writeFile(path, whole.substr(0, size));
        refusedAlways(path, Kind::Damaged);
    }
}

TEST_CASE("a workbook with flipped bytes opens and is refused at the first write")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "flipped.bandom";
    std::string bytes = workbookBytes();
    for (std::size_t i = 20 * 4096; i < bytes.size(); i += 4096)
        bytes.replace(i, 32, std::string(32, '\x5a'));
    writeFile(path, bytes);

    const auto book = openSmall(path);
    CHECK_FALSE(book->problems().empty());
    const std::string sentence = sentenceOf(
        [&] {
            saveFarmer(*book, {Id{"new"}, "New", {}, {}});
        },
        Kind::Damaged);
    sentenceOf([&] { book->undo(); }, Kind::Damaged);
    CHECK(readFile(path) == bytes);
}

TEST_CASE("flipping any few bytes never crashes and never gets past as sound what is not")
{
    INFO("seed " << test::seed());
    auto random = test::generator();
    const test::TemporaryFolder folder;
    const auto path = folder / "flipped.bandom";
    const std::string whole = workbookBytes();
    for (int round = 0; round < 60; ++round) {
        std::string bytes = whole;
        std::uniform_int_distribution<std::size_t> anywhere(0, (round % 3 ? bytes.size() : 4096) - 1);
        for (int i = 0; i < 8; ++i)
            bytes[anywhere(random)] = static_cast<char>(random());
        writeFile(path, bytes);
        try {
            const auto book =
                openSmall(path, round % 2 ? Workbook::Access::ReadWrite : Workbook::Access::ReadOnly);
            book->problems();
            book->history();
            book->search("farmer");
            book->search("fa");
            if (const auto entry = book->nextUndo())
                book->rowChangesOf(entry->id);
            if (!book->isReadOnly())
                book->undo();
        } catch (const Error &error) {
            CHECK_FALSE(error.sentence(text::Language()).empty());
        }
        std::filesystem::remove(path.string() + "-journal");
    }
}

TEST_CASE("triggers and views of another program are not run")
{
    const test::TemporaryFolder folder;
    writeTampered(folder / "trigger.bandom",
                  "CREATE TRIGGER spy AFTER INSERT ON farmer BEGIN DELETE FROM plot; END");
    CHECK_THAT(refusedAlways(folder / "trigger.bandom", Kind::StrangeContent), ContainsSubstring("spy"));
    writeTampered(folder / "view.bandom", "CREATE VIEW peep AS SELECT name FROM farmer");
    CHECK_THAT(refusedAlways(folder / "view.bandom", Kind::StrangeContent), ContainsSubstring("peep"));
    // Such as a view that stands in a table's place.
    writeTampered(folder / "instead.bandom", "DROP TABLE visit; CREATE VIEW visit AS SELECT 1 AS id");
    refusedAlways(folder / "instead.bandom", Kind::StrangeContent);
}

TEST_CASE("a workbook without all of its tables is refused and says which is missing")
{
    const test::TemporaryFolder folder;
    for (const std::string table : {"history", "search_text", "search_entry", "visit"}) {
        const auto path = folder / ("without-" + table + ".bandom");
        writeTampered(path, ("DROP TABLE " + table).c_str());
        CHECK_THAT(refusedAlways(path, Kind::StrangeContent), ContainsSubstring(table));
    }
    writeTampered(folder / "column.bandom", "ALTER TABLE farmer DROP COLUMN note");
    const auto book = openSmall(folder / "column.bandom", Workbook::Access::ReadOnly);
    CHECK_FALSE(book->problems().empty());
}

TEST_CASE("a workbook that another program set to keep a write-ahead log is opened and has none afterwards")
{
    const test::TemporaryFolder folder;
    writeTampered(folder / "w.bandom",
                  "PRAGMA journal_mode = WAL; INSERT INTO farmer (id, name) VALUES ('f', 'F')");
    {
        const auto book = openSmall(folder / "w.bandom");
        saveFarmer(*book, {Id{"f1"}, "Farmer", {}, {}});
        CHECK_FALSE(std::filesystem::exists(folder / "w.bandom-wal"));
    }
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a protected file and a protected folder can be read and not written")
{
    const test::TemporaryFolder folder;
    const auto inside = folder / "inside";
    const auto path = inside / "w.bandom";
    std::filesystem::create_directory(inside);
    saveFarmer(*createSmall(path), {Id{"f1"}, "Farmer one", {}, {}});
    const std::string before = readFile(path);
    chmod(folder.path().c_str(), 0755);
    SECTION("the file")
    {
        chmod(path.c_str(), 0444);
        chmod(inside.c_str(), 0777);
    }
    SECTION("the folder")
    {
        chmod(path.c_str(), 0666);
        chmod(inside.c_str(), 0555);
    }
    const std::string said = asOrdinaryUser([&]() -> std::string {
        try {
            openSmall(path);
            return "opened";
        } catch (const Error &error) {
            if (error.kind() != Kind::ReadOnly)
                return error.what();
        }
        const auto reader = openSmall(path, Workbook::Access::ReadOnly);
        if (reader->search("farmer").size() != 1 || !reader->isReadOnly())
            return "not read";
        const auto refused = [](const std::function<void()> &work) {
            return test::refusal(work) == Kind::ReadOnly;
        };
        if (!refused([&] { saveFarmer(*reader, {Id{"f2"}, "Farmer two", {}, {}}); }))
            return "edited";
        if (!refused([&] { reader->undo(); }))
            return "undone";
        if (!refused([&] { reader->restoreFrom(path); }))
            return "restored";
        return "read only";
    });
    CHECK(said == "read only");
    CHECK(readFile(path) == before);
    chmod(inside.c_str(), 0755);
    CHECK(std::distance(std::filesystem::directory_iterator(inside), {}) == 1);
}

TEST_CASE("what nobody may enter or read is said so")
{
    const test::TemporaryFolder folder;
    const auto inside = folder / "inside";
    const auto path = inside / "w.bandom";
    std::filesystem::create_directory(inside);
    createSmall(path);
    chmod(folder.path().c_str(), 0755);
    SECTION("the file")
    {
        chmod(path.c_str(), 0);
        chmod(inside.c_str(), 0777);
    }
    SECTION("the folder")
    {
        chmod(inside.c_str(), 0);
    }
    const bool closedFolder = (std::filesystem::status(inside).permissions() &
                               std::filesystem::perms::mask) == std::filesystem::perms::none;
    const std::string said = asOrdinaryUser([&]() -> std::string {
        if (test::refusal([&] { openSmall(path); }) != Kind::NoAccess)
            return "opened to write";
        if (test::refusal([&] { openSmall(path, Workbook::Access::ReadOnly); }) != Kind::NoAccess)
            return "opened to read";
        if (closedFolder && test::refusal([&] { createSmall(inside / "new.bandom"); }) != Kind::NoAccess)
            return "created";
        return "no access";
    });
    CHECK(said == "no access");
    chmod(inside.c_str(), 0755);
}

TEST_CASE("a folder that becomes protected while the workbook is open refuses the edit and keeps the rest")
{
    const test::TemporaryFolder folder;
    const auto inside = folder / "inside";
    const auto path = inside / "w.bandom";
    chmod(folder.path().c_str(), 0755);
    std::filesystem::create_directory(inside);
    chmod(inside.c_str(), 0777);
    const std::string said = asOrdinaryUser([&]() -> std::string {
        // Its own folder, so that it may protect it.
        const auto own = inside / "own";
        std::filesystem::create_directory(own);
        const auto book = createSmall(own / "w.bandom");
        saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
        const std::string before = test::dump(book->database());
        chmod(own.c_str(), 0555);
        const auto kind = test::refusal([&] { saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}}); });
        const bool same = test::dump(book->database()) == before;
        chmod(own.c_str(), 0755);
        saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
        return kind == Kind::ReadOnly && same && book->history().size() == 2 ? "kept" : "lost";
    });
    CHECK(said == "kept");
}

TEST_CASE("a file that goes away while it is open refuses the edit until it is back")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    const auto book = createSmall(path);
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    std::filesystem::rename(path, folder / "away.bandom");
    const std::string before = readFile(folder / "away.bandom");
    sentenceOf([&] { saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}}); }, Kind::NotFound);
    CHECK(readFile(folder / "away.bandom") == before);
    std::filesystem::rename(folder / "away.bandom", path);
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    CHECK(openSmall(path, Workbook::Access::ReadOnly)->history().size() == 2);
}

TEST_CASE("every kind of error has a sentence of its own that names the file")
{
    std::map<std::string, Kind> sentences;
    for (int i = 0; i <= static_cast<int>(Kind::Internal); ++i) {
        const auto kind = static_cast<Kind>(i);
        const Error error(kind, "/somewhere/sesan.bandom", "detail");
        const std::string sentence = error.sentence(text::Language());
        INFO(sentence);
        CHECK(sentences.emplace(sentence, kind).second);
        if (kind != Kind::Internal)
            CHECK_THAT(sentence, ContainsSubstring("sesan.bandom"));
        CHECK(sentence.find("/somewhere") == std::string::npos);
        CHECK(sentence.find('%') == std::string::npos);
        CHECK_THAT(std::string(error.what()), ContainsSubstring("detail"));
    }
    CHECK(sentences.size() == 15);
}
