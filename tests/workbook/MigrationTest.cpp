#include "schema/Schema.h"
#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"

using namespace bandom;
using test::createSmall;
using test::dump;
using test::refusal;
using test::saveFarmer;
using workbook::Error;
using workbook::execute;
using workbook::Id;
using workbook::save;
using workbook::Workbook;

namespace {

std::vector<std::string> structure(const SQLite::Database &database)
{
    std::vector<std::string> parts;
    workbook::forEachRow(
        database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name",
        [&](SQLite::Statement &row) {
            parts.push_back(row.getColumn(0).getString() + " " + row.getColumn(1).getString() + " " +
                            row.getColumn(2).getString() + " " + row.getColumn(3).getString());
        });
    return parts;
}

std::unique_ptr<Workbook> openWith(const std::filesystem::path &path, const workbook::Schema &schema,
                                   Workbook::Access access = Workbook::Access::ReadWrite)
{
    return Workbook::open(path, access, schema, test::environment());
}

/// A workbook of the first format with a farmer, a plot, a crop, a visit.
void createOld(const std::filesystem::path &path)
{
    const auto book = createSmall(path);
    book->edit("Fill", [&] {
        save(book->database(), test::Farmer{Id{"f1"}, "Farmer one", "1", {}});
        execute(book->database(), "INSERT INTO plot (id, farmer_id, hectares) VALUES ('p1', 'f1', 0.5)");
        execute(book->database(), "INSERT INTO plot_crop VALUES ('p1', 'rice', 60)");
        execute(book->database(), "INSERT INTO visit VALUES ('v1', 'p1', '2018-09-11', NULL)");
    });
    book->edit("Remove", [&] { workbook::remove<test::Farmer>(book->database(), Id{"f1"}); });
    book->undo();
}

std::size_t filesIn(const std::filesystem::path &folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("an older workbook is copied beside itself and brought up to date")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createOld(path);
    const std::string before = dump(path);

    const auto book = openWith(path, test::smallSchema2());

    CHECK(test::number(book->database(), "PRAGMA user_version") == 2);
    CHECK(dump(folder / "w.format-1.bandom") == before);
    CHECK(test::number(book->database(), "SELECT count(*) FROM plot_crop") == 1);
    CHECK(test::number(book->database(), "SELECT count(*) FROM visit WHERE plot_id = 'p1'") == 1);
    CHECK(test::number(book->database(), "PRAGMA foreign_keys") == 1);
    CHECK(book->search("farmer").size() == 1);
    CHECK(book->problems().empty());
    CHECK(filesIn(folder.path()) == 3);
}

TEST_CASE("what was done in the older format can still be undone and redone")
{
    const test::TemporaryFolder folder;
    createOld(folder / "w.bandom");
    const auto book = openWith(folder / "w.bandom", test::smallSchema2());
    const std::string filled = dump(book->database());
    book->redo();
    CHECK(test::number(book->database(), "SELECT count(*) FROM farmer") == 0);
    book->undo();
    CHECK(dump(book->database()) == filled);
    book->undo();
    CHECK(test::number(book->database(), "SELECT count(*) FROM plot") == 0);
    book->redo();
    CHECK(dump(book->database()) == filled);
    CHECK(book->problems().empty());
}

TEST_CASE("an entry whose table is gone since can't be undone and says so")
{
    const test::TemporaryFolder folder;
    createOld(folder / "w.bandom");
    workbook::Schema schema = test::smallSchema();
    SECTION("another name")
    {
        schema.migrations.push_back({2, "ALTER TABLE plot_crop RENAME TO planting"});
        schema.searchables.pop_back();
    }
    SECTION("fewer columns")
    {
        schema.migrations.push_back({2, "ALTER TABLE visit DROP COLUMN photo"});
    }
    const auto book = openWith(folder / "w.bandom", schema);
    const std::string before = dump(book->database());
    CHECK(refusal([&] { book->undo(); }) == Error::Kind::Internal);
    CHECK(dump(book->database()) == before);
    CHECK(book->nextUndo()->label == "Fill");
}

TEST_CASE("a migration that fails leaves the file as it was and no copy")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createOld(path);
    const std::string bytes = test::readFile(path);
    workbook::Schema schema = test::smallSchema2();
    SECTION("a mistake in it")
    {
        schema.migrations.push_back({3, "CREATE TABLE more (x); INSERT INTO nowhere VALUES (1)"});
    }
    SECTION("a row that the new rules refuse")
    {
        schema.migrations.push_back(
            {3, "CREATE TABLE strict_plot (id TEXT PRIMARY KEY, hectares REAL CHECK "
                "(hectares > 1)); INSERT INTO strict_plot SELECT id, hectares FROM plot"});
    }
    SECTION("a reference that it leaves dangling")
    {
        schema.migrations.push_back({3, "DELETE FROM plot"});
    }
    CHECK(refusal([&] { openWith(path, schema); }) == Error::Kind::Internal);
    CHECK(test::readFile(path) == bytes);
    CHECK(filesIn(folder.path()) == 1);
    CHECK(openWith(path, test::smallSchema())->problems().empty());
}

TEST_CASE("a copy that is there already is kept beside the new one")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createOld(path);
    test::writeFile(folder / "w.format-1.bandom", "somebody's");
    openWith(path, test::smallSchema2());
    CHECK(test::readFile(folder / "w.format-1.bandom") == "somebody's");
    CHECK(filesIn(folder.path()) == 3);
}

TEST_CASE("a damaged older workbook is neither copied nor changed")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    {
        const auto book = createSmall(path);
        for (int i = 0; i < 100; ++i)
            saveFarmer(*book, {Id{"f" + std::to_string(i)}, "Farmer", {}, std::string(500, 'x')});
    }
    std::string bytes = test::readFile(path);
    for (std::size_t i = 20 * 4096; i < bytes.size(); i += 4096)
        bytes.replace(i, 32, std::string(32, '\x5a'));
    test::writeFile(path, bytes);
    CHECK(refusal([&] { openWith(path, test::smallSchema2()); }) == Error::Kind::Damaged);
    CHECK(test::readFile(path) == bytes);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("an older workbook is not opened for reading alone")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createOld(path);
    const std::string bytes = test::readFile(path);
    CHECK(refusal([&] { openWith(path, test::smallSchema2(), Workbook::Access::ReadOnly); }) ==
          Error::Kind::OlderFormat);
    CHECK(test::readFile(path) == bytes);
}

TEST_CASE("a fresh workbook has the structure of a migrated one")
{
    const test::TemporaryFolder folder;
    createOld(folder / "old.bandom");
    const auto migrated = structure(openWith(folder / "old.bandom", test::smallSchema2())->database());
    const auto fresh = structure(
        Workbook::create(folder / "new.bandom", test::smallSchema2(), test::environment())->database());
    CHECK(migrated == fresh);
}

TEST_CASE("every migration of the real format leads to the structure of a fresh workbook")
{
    const test::TemporaryFolder folder;
    const workbook::Schema current = schema::current();
    const auto fresh =
        structure(Workbook::create(folder / "new.bandom", current, test::environment())->database());
    for (std::size_t count = 1; count <= current.migrations.size(); ++count) {
        workbook::Schema old = current;
        old.migrations.resize(count);
        // The searches of later tables are not yet there.
        if (count < current.migrations.size())
            old.searchables.clear();
        const auto path = folder / (std::to_string(count) + ".bandom");
        Workbook::create(path, old, test::environment());
        const auto book = openWith(path, current);
        CHECK(structure(book->database()) == fresh);
        CHECK(book->problems().empty());
    }
}

TEST_CASE("the real format suits the history")
{
    const test::TemporaryFolder folder;
    const auto book = Workbook::create(folder / "w.bandom", schema::current(), test::environment());
    int version = 0;
    for (const workbook::Migration &migration : schema::current().migrations)
        CHECK(migration.version == ++version);
    // Without a primary key that is never NULL a row's change would not be recorded.
    workbook::forEachRow(
        book->database(), "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'",
        [&](SQLite::Statement &row) {
            const std::string table = row.getColumn(0).getString();
            INFO(table);
            CHECK(workbook::value<int>(book->database(),
                                       "SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0", table)
                      .value_or(0) > 0);
            CHECK(workbook::value<int>(book->database(),
                                       "SELECT count(*) FROM pragma_table_info(?) "
                                       "WHERE pk > 0 AND \"notnull\" = 0 AND type <> 'INTEGER'",
                                       table) == 0);
        });
    for (const workbook::Searchable &searchable : schema::current().searchables) {
        INFO(searchable.table);
        CHECK(workbook::value<int>(book->database(), "SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0",
                                   searchable.table) == static_cast<int>(searchable.key.size()));
    }
}
