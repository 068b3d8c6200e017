#include "exchange/NewWorkbook.h"
#include "schema/Schema.h"
#include "support/Catch.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"
#include "workbook/Record.h"
#include "workbook/Workbook.h"

#include <map>

using namespace bandom;
using workbook::Workbook;

namespace {

/// Each table's columns, with type, default and key, as SQLite tells them: what two files must have in
/// common, however their tables came about.
std::map<std::string, std::vector<std::string>> columns(const SQLite::Database &database)
{
    std::map<std::string, std::vector<std::string>> tables;
    workbook::forEachRow(database,
                         "SELECT t.name, c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || "
                         "coalesce(c.dflt_value, '') || ' ' "
                         "|| c.pk FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c WHERE t.type = "
                         "'table' ORDER BY 1, c.cid",
                         [&](SQLite::Statement &row) {
                             tables[row.getColumn(0).getString()].push_back(row.getColumn(1).getString());
                         });
    return tables;
}

std::int64_t count(const SQLite::Database &database, const char *sql)
{
    return workbook::value<std::int64_t>(database, sql).value();
}

} // namespace

namespace {

/// A workbook as the program of an older format made it, whose last edit is the import of a commune.
std::filesystem::path olderWorkbook(const test::TemporaryFolder &folder, int format)
{
    const std::string name = "training-format-" + std::to_string(format) + ".bandom";
    std::filesystem::copy_file(std::filesystem::path(BANDOM_TEST_DATA) / name, folder / "training.bandom");
    return folder / "training.bandom";
}

} // namespace

TEST_CASE("a workbook of an older format opens with all that it held and its last edit can be undone")
{
    for (const int format : {1, 2}) {
        INFO("format " << format);
        const test::TemporaryFolder folder;
        const auto path = olderWorkbook(folder, format);

        const auto book =
            Workbook::open(path, Workbook::Access::ReadWrite, schema::current(), test::environment());

        CHECK(count(book->database(), "PRAGMA user_version") == schema::current().version());
        CHECK(count(book->database(), "SELECT count(*) FROM area") == 5);
        CHECK(count(book->database(), "SELECT count(*) FROM finding WHERE section = 'traders'") > 0);
        CHECK(count(book->database(), "SELECT count(*) FROM place WHERE code = '190105'") == 1);
        book->undo();
        CHECK(count(book->database(), "SELECT count(*) FROM place WHERE code = '190105'") == 0);
        book->redo();
        CHECK(count(book->database(), "SELECT count(*) FROM place WHERE code = '190105'") == 1);
        CHECK(std::filesystem::exists(folder / ("training.format-" + std::to_string(format) + ".bandom")));
    }
}

TEST_CASE("a workbook brought up to date has the tables of a new one")
{
    for (const int format : {1, 2}) {
        INFO("format " << format);
        const test::TemporaryFolder folder;
        const auto old = Workbook::open(olderWorkbook(folder, format), Workbook::Access::ReadWrite,
                                        schema::current(), test::environment());
        const auto fresh = Workbook::create(folder / "fresh.bandom", schema::current(), test::environment());
        CHECK(columns(old->database()) == columns(fresh->database()));
    }
}

TEST_CASE("what was written of a producer in format 2 is undone and redone in format 3")
{
    const test::TemporaryFolder folder;
    workbook::Schema second = schema::current();
    second.migrations.resize(2);
    second.searchables.clear();
    {
        const auto book = Workbook::create(folder / "w.bandom", second, test::environment());
        book->edit("Add growers", [&] {
            workbook::execute(book->database(), "INSERT INTO stakeholder (id, name) VALUES ('g', 'Growers')");
            workbook::execute(
                book->database(),
                "INSERT INTO producer_profile (stakeholder_id, households_lowest) VALUES ('g', 60)");
        });
    }
    const auto book = Workbook::open(folder / "w.bandom", Workbook::Access::ReadWrite, schema::current(),
                                     test::environment());
    const auto growers = [&] { return count(book->database(), "SELECT count(*) FROM producer_profile"); };
    CHECK(growers() == 1);
    CHECK(count(book->database(), "SELECT households_approximate FROM producer_profile") == 0);
    book->undo();
    CHECK(growers() == 0);
    book->redo();
    CHECK(growers() == 1);
    CHECK(count(book->database(), "SELECT households_lowest FROM producer_profile") == 60);
    CHECK(count(book->database(), "SELECT land_approximate FROM producer_profile") == 0);
}

TEST_CASE("a workbook of any format is brought up to date through all that came after")
{
    for (std::size_t migrations = 1; migrations < schema::current().migrations.size(); ++migrations) {
        INFO("format " << migrations);
        const test::TemporaryFolder folder;
        workbook::Schema older = schema::current();
        older.migrations.resize(migrations);
        older.searchables.clear();
        older.blobs.clear();
        Workbook::create(folder / "w.bandom", older, test::environment());
        const auto book = Workbook::open(folder / "w.bandom", Workbook::Access::ReadWrite, schema::current(),
                                         test::environment());
        const auto fresh = Workbook::create(folder / "fresh.bandom", schema::current(), test::environment());
        CHECK(columns(book->database()) == columns(fresh->database()));
    }
}
