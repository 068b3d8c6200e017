#include "workbook/Statements.h"

#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "workbook/Record.h"

#include <sqlite3.h>

using namespace bandom;
using test::createSmall;
using workbook::value;

namespace {

std::vector<sqlite3_stmt *> prepared(const SQLite::Database &database)
{
    std::vector<sqlite3_stmt *> all;
    for (sqlite3_stmt *statement = sqlite3_next_stmt(database.getHandle(), nullptr); statement;
         statement = sqlite3_next_stmt(database.getHandle(), statement))
        all.push_back(statement);
    return all;
}

void addFarmer(const workbook::Workbook &book, const char *id, const char *name)
{
    workbook::save(book.database(), test::Farmer{workbook::Id{id}, name, {}, {}});
}

constexpr const char *names = "SELECT name FROM farmer WHERE id > ? ORDER BY id";

} // namespace

TEST_CASE("a statement is prepared once and starts anew each time")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    book->edit("Fill", [&] {
        addFarmer(*book, "f1", "Farmer one");
        addFarmer(*book, "f2", "Farmer two");
    });
    CHECK_FALSE(value<std::string>(book->database(), names));
    const auto first = prepared(book->database());
    // What was bound and the row that was reached are gone.
    CHECK(value<std::string>(book->database(), names, std::string("f1")) == "Farmer two");
    CHECK_FALSE(value<std::string>(book->database(), names));
    CHECK(value<std::string>(book->database(), names, std::string()) == "Farmer one");
    CHECK(prepared(book->database()) == first);
}

TEST_CASE("a statement that is in use is not lent a second time")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    book->edit("Fill", [&] {
        for (const char *id : {"f1", "f2", "f3"})
            addFarmer(*book, id, id);
    });
    std::string seen;
    const auto visit = [&](SQLite::Statement &outer) {
        seen += outer.getColumn(0).getString() + ":";
        workbook::forEachRow(
            book->database(), names,
            [&](SQLite::Statement &inner) { seen += inner.getColumn(0).getString() + " "; },
            outer.getColumn(0).getString());
    };
    workbook::forEachRow(book->database(), names, visit, std::string());
    CHECK(seen == "f1:f2 f3 f2:f3 f3:");
}

TEST_CASE("a statement that failed serves again")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    const auto add = [&](const char *name) {
        book->edit("Add", [&] {
            workbook::execute(book->database(), "INSERT INTO farmer (id, name) VALUES ('f1', ?)",
                              std::string(name));
        });
    };
    CHECK_THROWS_AS(add(""), workbook::Error);
    add("Farmer one");
    CHECK_THROWS_AS(add("Farmer two"), workbook::Error);
    CHECK(value<std::string>(book->database(), "SELECT name FROM farmer") == "Farmer one");
}

TEST_CASE("a workbook keeps no more than a few statements and lets go of all when it closes")
{
    const test::TemporaryFolder folder;
    {
        const auto book = createSmall(folder / "w.bandom");
        for (int i = 0; i < 300; ++i)
            value<int>(book->database(), ("SELECT " + std::to_string(i)).c_str());
        // FTS5 has a few of its own.
        CHECK(prepared(book->database()).size() < 100);
        CHECK(value<int>(book->database(), "SELECT 7") == 7);
    }
    // SQLite closes no file that has statements left.
    const SQLite::Database other((folder / "w.bandom").string(), SQLite::OPEN_READWRITE);
    CHECK(value<int>(other, "SELECT count(*) FROM farmer") == 0);
    CHECK(prepared(other).empty());
}

TEST_CASE("kept statements see what an undo and a restored backup bring")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    const auto count = [&] { return value<int>(book->database(), "SELECT count(*) FROM farmer"); };
    CHECK(count() == 0);
    book->saveCopy(folder / "copy.bandom", true);
    book->edit("Add", [&] { addFarmer(*book, "f1", "Farmer one"); });
    CHECK(count() == 1);
    book->undo();
    CHECK(count() == 0);
    book->redo();
    CHECK(count() == 1);
    book->restoreFrom(folder / "copy.bandom");
    CHECK(count() == 0);
    book->edit("Add", [&] { addFarmer(*book, "f2", "Farmer two"); });
    CHECK(count() == 1);
}
