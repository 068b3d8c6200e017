#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"

using namespace bandom;
using test::createSmall;
using test::dump;
using test::dumpOfSearch;
using test::openSmall;
using test::refusal;
using test::saveFarmer;
using workbook::Error;
using workbook::execute;
using workbook::Id;
using workbook::Workbook;

namespace {

void erase(Workbook &book, const std::string &farmer)
{
    book.erase("farmer", Id{farmer}, "Removed on request",
               [&] { execute(book.database(), "DELETE FROM farmer WHERE id = ?", farmer); });
}

void edit(Workbook &book, const std::string &label, const std::vector<const char *> &statements)
{
    book.edit(label, [&] {
        for (const char *sql : statements)
            execute(book.database(), sql);
    });
}

/// Goes back to the beginning and forth again.
void travel(Workbook &book)
{
    while (book.nextUndo())
        book.undo();
    while (book.nextRedo())
        book.redo();
}

/// Farmer f1, "Gone Person", with a plot, a crop and a visit; farmer f2 beside.
std::unique_ptr<Workbook> withTwoFarmers(const std::filesystem::path &path)
{
    auto book = createSmall(path);
    edit(*book, "Add Gone Person",
         {"INSERT INTO farmer VALUES ('f1', 'Gone Person', '7', 'Phone 012 000 777')",
          "INSERT INTO plot VALUES ('p1', 'f1', 0, 0.5)",
          "INSERT INTO plot_crop VALUES ('p1', 'secretcrop', 60)"});
    edit(*book, "Add another", {"INSERT INTO farmer VALUES ('f2', 'Stays', '8', NULL)"});
    edit(*book, "Change both",
         {"UPDATE farmer SET name = 'Renamed Gone' WHERE id = 'f1'",
          "UPDATE farmer SET note = 'rice' WHERE id = 'f2'"});
    edit(*book, "Visit", {"INSERT INTO visit VALUES ('v1', 'p1', '2018-09-11', x'00ff41')"});
    edit(*book, "Crop", {"UPDATE plot_crop SET share = 70 WHERE plot_id = 'p1'"});
    edit(*book, "Call Renamed Gone", {"UPDATE farmer SET code = '9' WHERE id = 'f2'"});
    return book;
}

} // namespace

TEST_CASE("nothing of an erased record is left in the file")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    const auto book = withTwoFarmers(path);
    edit(*book, "Remove", {"DELETE FROM farmer WHERE id = 'f1'"});
    book->undo();
    const auto holds = [&](const char *text) { return test::readFile(path).find(text) != std::string::npos; };
    CHECK(holds("Gone Person"));
    CHECK(holds("secretcrop"));

    erase(*book, "f1");

    for (const char *trace : {"Gone", "gone", "012 000 777", "secretcrop", "f1"}) {
        INFO(trace);
        CHECK_FALSE(holds(trace));
    }
    CHECK(holds("Stays"));
    CHECK(book->search("stays").size() == 1);
    CHECK(book->search("gone").empty());
    CHECK(book->problems().empty());
    CHECK(openSmall(path, Workbook::Access::ReadOnly)->problems().empty());
}

TEST_CASE("what was done besides to an erased record can still be undone and redone")
{
    const test::TemporaryFolder folder;
    const auto book = withTwoFarmers(folder / "w.bandom");
    erase(*book, "f1");
    std::vector<std::string> labels;
    for (const auto &entry : book->history())
        labels.push_back(entry.label);
    CHECK(labels == std::vector<std::string>{"Removed on request", "Visit", "Change both", "Add another"});
    CHECK(test::number(book->database(), "SELECT plot_id IS NULL FROM visit") == 1);

    const std::string after = dump(book->database());
    book->undo();
    CHECK(test::number(book->database(), "SELECT code FROM farmer") == 8);
    book->undo();
    CHECK(test::number(book->database(), "SELECT count(*) FROM visit") == 0);
    book->undo();
    CHECK(test::number(book->database(), "SELECT note IS NULL FROM farmer") == 1);
    travel(*book);
    CHECK(dump(book->database()) == after);
    CHECK(book->problems().empty());
}

TEST_CASE("an erasure is no edit and can not be taken back")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer", {}, {}});
    int told = 0;
    const auto subscription =
        book->onChange([&](const workbook::Changes &changes) { told += changes.touches("farmer") ? 1 : 0; });
    erase(*book, "f1");
    CHECK(told == 1);
    CHECK(book->history().empty());
    CHECK_FALSE(book->nextUndo());
    erase(*book, "f1");
    CHECK(told == 1);
    // Writing goes on as before.
    saveFarmer(*book, {Id{"f2"}, "Farmer", {}, {}});
    CHECK(book->history().size() == 1);
}

TEST_CASE("an erasure that fails has changed nothing")
{
    const test::TemporaryFolder folder;
    const auto book = withTwoFarmers(folder / "w.bandom");
    const std::string before = dump(book->database());
    CHECK_THROWS_AS(book->erase("farmer", Id{"f1"}, "Removed",
                                [&] {
                                    execute(book->database(), "DELETE FROM farmer WHERE id = 'f1'");
                                    throw std::runtime_error("no");
                                }),
                    std::runtime_error);
    CHECK(dump(book->database()) == before);
    CHECK(book->history().size() == 6);
    const auto reader = openSmall(folder / "w.bandom", Workbook::Access::ReadOnly);
    CHECK(refusal([&] { erase(*reader, "f1"); }) == Error::Kind::ReadOnly);
}

TEST_CASE("after an erasure undoing all and redoing all gives what was there on edits made at random")
{
    auto random = test::generator();
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    INFO("seed " << test::seed());
    const test::TemporaryFolder folder;
    for (int round = 0; round < 12; ++round) {
        const auto book = createSmall(folder / (std::to_string(round) + ".bandom"));
        const SQLite::Database &database = book->database();
        for (int i = 0; i < 60; ++i) {
            if (below(6) == 0) {
                below(2) == 0 ? book->undo() : book->redo();
                continue;
            }
            book->edit("Do", [&] {
                for (int times = below(3); times >= 0; --times) {
                    const std::string farmer = "f" + std::to_string(below(5));
                    const std::string plot = farmer + "p" + std::to_string(below(3));
                    const std::string text = "t" + std::to_string(below(9));
                    switch (below(7)) {
                    case 0:
                    case 1:
                        execute(
                            database,
                            "INSERT INTO farmer (id, name) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET "
                            "name = ?2, note = name",
                            farmer, text);
                        break;
                    case 2:
                        execute(database, "DELETE FROM farmer WHERE id = ?", farmer);
                        break;
                    case 3:
                        execute(database,
                                "INSERT OR IGNORE INTO plot SELECT ?, id, 1, 0.25 FROM farmer WHERE id = ?",
                                plot, farmer);
                        break;
                    case 4:
                        execute(database,
                                "INSERT OR REPLACE INTO plot_crop SELECT id, ?, 3 FROM plot WHERE id = ?",
                                text, plot);
                        break;
                    case 5:
                        execute(database,
                                "INSERT OR IGNORE INTO visit SELECT ?, id, NULL, randomblob(9) FROM plot "
                                "WHERE id = ?",
                                "v" + std::to_string(below(6)), plot);
                        break;
                    default:
                        execute(database, "UPDATE visit SET plot_id = (SELECT id FROM plot WHERE id = ?)",
                                plot);
                    }
                }
            });
        }
        erase(*book, "f" + std::to_string(below(5)));
        const std::string after = dump(database);
        while (book->nextRedo())
            book->redo();
        const std::string last = dump(database);
        const std::string searched = dumpOfSearch(database);
        travel(*book);
        CHECK(dump(database) == last);
        CHECK(dumpOfSearch(database) == searched);
        CHECK(book->problems().empty());
    }
}
