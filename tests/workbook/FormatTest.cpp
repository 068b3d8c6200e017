#include "people/Stakeholder.h"
#include "schema/Schema.h"
#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"
#include "workbook/Structure.h"

using namespace bandom;
using test::dump;
using test::refusal;
using workbook::Error;
using workbook::execute;
using workbook::Id;
using workbook::tablesMade;
using workbook::Workbook;

namespace {

/// A workbook of the real format with an area, a criterion, an informant and their sheet.
std::unique_ptr<Workbook> createReal(const std::filesystem::path &path)
{
    auto book = Workbook::create(path, schema::current(), test::environment());
    book->edit("Fill", [&] {
        const SQLite::Database &database = book->database();
        people::Stakeholder informant;
        informant.id = Id{"s1"};
        informant.name = "Wholesaler, Orussey market";
        informant.roles = {people::Role::Wholesaler, people::Role::Trader};
        people::saveStakeholder(database, informant);
        people::involve(database, informant.id, people::Involvement::KeyInformant);
        execute(database, "INSERT INTO area (id, position, name_latin) VALUES ('a1', 0, 'Sesan')");
        execute(database, "INSERT INTO assessment (id, kind, round, lowest, highest) "
                          "VALUES ('x1', 'pre-assessment', 1, 0, 3)");
        execute(database, "INSERT INTO criterion (id, assessment_id, position, name_en) "
                          "VALUES ('c1', 'x1', 0, 'Market demand')");
        execute(database, "INSERT INTO score_sheet (id, assessment_id, position, scorer_id) "
                          "VALUES ('h1', 'x1', 0, 's1')");
        execute(database, "INSERT INTO score (sheet_id, area_id, criterion_id, kind, value, evidence) "
                          "VALUES ('h1', 'a1', 'c1', 'pre-assessment', 0, 'តម្រូវការទីផ្សារទាប')");
    });
    return book;
}

} // namespace

TEST_CASE("a score outside its scale can't be stored")
{
    const test::TemporaryFolder folder;
    const auto book = createReal(folder / "w.bandom");
    const std::string before = dump(book->database());
    const auto score = [&](const char *set) {
        return refusal([&] {
            book->edit("Score",
                       [&] { execute(book->database(), (std::string("UPDATE score SET ") + set).c_str()); });
        });
    };
    for (const char *bad : {"value = 4", "value = -1", "value = 1.5", "value = 'high'", "not_applicable = 1",
                            "kind = 'selection'", "value = NULL, evidence = NULL", "not_applicable = 2"}) {
        INFO(bad);
        CHECK(score(bad) == Error::Kind::Internal);
    }
    CHECK(dump(book->database()) == before);
    for (const char *good : {"value = 3", "value = NULL, not_applicable = 1",
                             "value = NULL, not_applicable = 0", "kind = 'selection', value = 5"}) {
        INFO(good);
        CHECK_FALSE(score(good));
    }
}

TEST_CASE("the tables that the migrations name are those that they make")
{
    for (const workbook::Schema &schema : {schema::current(), test::smallSchema2()}) {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (const workbook::Migration &migration : schema.migrations) {
            INFO("version " << migration.version);
            database.exec(migration.sql);
            // But for those in which FTS5 keeps its index.
            std::set<std::string> made;
            for (const std::string &table : workbook::tableNames(database)) {
                if (!table.starts_with("search_text_") && !table.starts_with("sqlite_"))
                    made.insert(table);
            }
            CHECK(tablesMade(schema, migration.version) == made);
        }
    }
    CHECK(tablesMade(schema::current(), 0).empty());
}

TEST_CASE("what hangs on an area or an informant or an assessment comes back with undo")
{
    const test::TemporaryFolder folder;
    const auto book = createReal(folder / "w.bandom");
    const std::string before = dump(book->database());
    for (const char *removal : {"DELETE FROM area", "DELETE FROM stakeholder", "DELETE FROM assessment",
                                "DELETE FROM criterion", "DELETE FROM score_sheet"}) {
        INFO(removal);
        book->edit("Remove", [&] { execute(book->database(), removal); });
        CHECK(test::number(book->database(), "SELECT count(*) FROM score") == 0);
        CHECK(book->search("ទីផ្សារ").empty());
        CHECK(book->problems().empty());
        book->undo();
        CHECK(dump(book->database()) == before);
        CHECK(book->search("ទីផ្សារ").size() == 1);
        CHECK(book->problems().empty());
    }
}

TEST_CASE("evidence beside a score is found and says which score it stands at")
{
    const test::TemporaryFolder folder;
    const auto book = createReal(folder / "w.bandom");
    const auto hits = book->search("តម្រូវ");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].table == "score");
    CHECK(hits[0].id == "h1/a1/c1");
    CHECK(book->search("orussey").size() == 1);
    CHECK(book->search("market").size() == 2);
}
