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

TEST_CASE("a workbook of format 1 opens with all that it held and its last edit can be undone")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "training.bandom";
    std::filesystem::copy_file(std::filesystem::path(BANDOM_TEST_DATA) / "training-format-1.bandom", path);

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
    CHECK(std::filesystem::exists(folder / "training.format-1.bandom"));
}

TEST_CASE("a workbook brought up to date has the tables of a new one")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "training.bandom";
    std::filesystem::copy_file(std::filesystem::path(BANDOM_TEST_DATA) / "training-format-1.bandom", path);
    const auto old =
        Workbook::open(path, Workbook::Access::ReadWrite, schema::current(), test::environment());
    const auto fresh = Workbook::create(folder / "fresh.bandom", schema::current(), test::environment());
    CHECK(columns(old->database()) == columns(fresh->database()));
}
