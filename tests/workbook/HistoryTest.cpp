#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"

using namespace bandom;
using test::createSmall;
using test::dump;
using test::Farmer;
using test::openSmall;
using test::saveFarmer;
using workbook::Changes;
using workbook::Error;
using workbook::execute;
using workbook::HistoryEntry;
using workbook::Id;
using workbook::RowChange;
using workbook::save;
using State = workbook::HistoryEntry::State;

TEST_CASE("the history says what was done and when and by whom")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    saveFarmer(*book, {Id{"f3"}, "ស្រូវ “3”", {}, {}});

    const std::vector<HistoryEntry> all = book->history();
    REQUIRE(all.size() == 3);
    CHECK(all[0].label == "Save ស្រូវ “3”");
    CHECK(all[1].label == "Save Farmer two");
    CHECK(all[2].label == "Save Farmer one");
    CHECK(all[2].who == "Tester");
    CHECK(all[2].machine == "test-laptop");
    CHECK(all[2].at == "2018-09-11T07:30:00Z");
    CHECK(all[1].at == "2018-09-11T07:30:01Z");
    CHECK(all[2].state == State::Done);
    CHECK(all[0].id != all[1].id);

    REQUIRE(book->history(1, 1).size() == 1);
    CHECK(book->history(1, 1)[0].label == "Save Farmer two");
    CHECK(book->history(10, 3).empty());
}

TEST_CASE("the history says which rows an edit touched and how")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", "7", "Rice"});
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, "Cassava"});
    book->edit("Remove", [&] { workbook::remove<Farmer>(book->database(), Id{"f1"}); });

    const auto history = book->history();
    const auto added = book->rowChangesOf(history[2].id);
    REQUIRE(added.size() == 1);
    CHECK(added[0].table == "farmer");
    CHECK(added[0].operation == RowChange::Operation::Added);
    REQUIRE(added[0].fields.size() == 4);
    CHECK(added[0].fields[0].column == "id");
    CHECK(added[0].fields[0].isKey);
    CHECK(added[0].fields[1].column == "name");
    CHECK(added[0].fields[1].before == std::nullopt);
    CHECK(added[0].fields[1].after == "Farmer one");

    const auto changed = book->rowChangesOf(history[1].id);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0].operation == RowChange::Operation::Changed);
    REQUIRE(changed[0].fields.size() == 3);
    CHECK(changed[0].fields[0].before == "f1");
    CHECK(changed[0].fields[1].column == "code");
    CHECK(changed[0].fields[1].before == "7");
    CHECK(changed[0].fields[1].after == std::nullopt);
    CHECK(changed[0].fields[2].before == "Rice");
    CHECK(changed[0].fields[2].after == "Cassava");

    const auto removed = book->rowChangesOf(history[0].id);
    REQUIRE(removed.size() == 1);
    CHECK(removed[0].operation == RowChange::Operation::Removed);
    CHECK(removed[0].fields[1].before == "Farmer one");
    CHECK(removed[0].fields[1].after == std::nullopt);

    CHECK(book->rowChangesOf(Id{"no such entry"}).empty());
}

TEST_CASE("there is nothing to undo in a new workbook")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    CHECK_FALSE(book->nextUndo());
    CHECK_FALSE(book->nextRedo());
    CHECK(book->undo().tables.empty());
    CHECK(book->redo().tables.empty());
    CHECK_FALSE(book->lastSaved());
}

TEST_CASE("undo and redo survive closing and opening")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    std::string one;
    std::string two;
    {
        const auto book = createSmall(path);
        saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
        one = dump(book->database());
        saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
        two = dump(book->database());
    }
    {
        const auto book = openSmall(path);
        CHECK(book->nextUndo()->label == "Save Farmer two");
        std::vector<Changes> told;
        const auto subscription = book->onChange([&](const Changes &changes) { told.push_back(changes); });
        CHECK(book->undo().touches("farmer"));
        CHECK(told.size() == 1);
        CHECK(dump(book->database()) == one);
        CHECK(book->history()[0].state == State::Undone);
    }
    const auto book = openSmall(path);
    CHECK(book->nextUndo()->label == "Save Farmer one");
    CHECK(book->nextRedo()->label == "Save Farmer two");
    CHECK(book->redo().touches("farmer"));
    CHECK(dump(book->database()) == two);
    CHECK_FALSE(book->nextRedo());
}

TEST_CASE("a new edit abandons what was undone")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    saveFarmer(*book, {Id{"f3"}, "Farmer three", {}, {}});
    book->undo();
    book->undo();
    book->edit("Nothing", [] {});
    CHECK(book->nextRedo()->label == "Save Farmer two");
    saveFarmer(*book, {Id{"f4"}, "Farmer four", {}, {}});

    CHECK_FALSE(book->nextRedo());
    const auto history = book->history();
    REQUIRE(history.size() == 4);
    CHECK(history[0].state == State::Done);
    CHECK(history[1].state == State::Abandoned);
    CHECK(history[2].state == State::Abandoned);
    CHECK(history[3].state == State::Done);
    book->undo();
    CHECK(book->nextUndo()->label == "Save Farmer one");
    CHECK(book->nextRedo()->label == "Save Farmer four");
}

TEST_CASE("what foreign keys removed comes back with undo")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    book->edit("Fill", [&] {
        save(book->database(), Farmer{Id{"f1"}, "Farmer one", {}, {}});
        execute(book->database(), "INSERT INTO plot (id, farmer_id, hectares) VALUES ('p1', 'f1', 0.5)");
        execute(book->database(), "INSERT INTO plot_crop VALUES ('p1', 'rice', 60), ('p1', 'cassava', NULL)");
        execute(book->database(), "INSERT INTO visit VALUES ('v1', 'p1', '2018-09-11', x'00FF00')");
    });
    const std::string before = dump(book->database());

    const Changes changes =
        book->edit("Remove", [&] { workbook::remove<Farmer>(book->database(), Id{"f1"}); });
    CHECK(changes.tables == std::set<std::string, std::less<>>{"farmer", "plot", "plot_crop", "visit"});
    const std::string after = dump(book->database());
    book->undo();
    CHECK(dump(book->database()) == before);
    CHECK(book->problems().empty());
    book->redo();
    CHECK(dump(book->database()) == after);
    // Foreign keys are on again.
    CHECK(test::number(book->database(), "PRAGMA foreign_keys") == 1);
}

TEST_CASE("a unique value that moved from one record to another is undone")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", "1", {}});
    saveFarmer(*book, {Id{"f2"}, "Farmer two", "2", {}});
    const std::string before = dump(book->database());

    SECTION("two records swap it")
    {
        book->edit("Swap", [&] {
            save(book->database(), Farmer{Id{"f1"}, "Farmer one", {}, {}});
            save(book->database(), Farmer{Id{"f2"}, "Farmer two", "1", {}});
            save(book->database(), Farmer{Id{"f1"}, "Farmer one", "2", {}});
        });
    }
    SECTION("another record takes it over")
    {
        book->edit("Replace", [&] {
            workbook::remove<Farmer>(book->database(), Id{"f1"});
            save(book->database(), Farmer{Id{"f3"}, "Farmer three", "1", {}});
        });
    }
    SECTION("it goes round among three with one removed and one added")
    {
        book->edit("Round", [&] {
            workbook::remove<Farmer>(book->database(), Id{"f1"});
            save(book->database(), Farmer{Id{"f2"}, "Farmer two", "1", {}});
            save(book->database(), Farmer{Id{"f3"}, "Farmer three", "2", {}});
        });
    }
    const std::string after = dump(book->database());
    book->undo();
    CHECK(dump(book->database()) == before);
    CHECK(book->search("two").size() == 1);
    book->redo();
    CHECK(dump(book->database()) == after);
    CHECK(book->problems().empty());
}

TEST_CASE("an entry that doesn't fit the rows any more is refused and changes nothing")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    {
        const auto book = createSmall(path);
        saveFarmer(*book, {Id{"f1"}, "Farmer one", "1", {}});
        saveFarmer(*book, {Id{"f1"}, "Farmer one", "2", {}});
    }
    {
        SQLite::Database stranger(path.string(), SQLite::OPEN_READWRITE);
        stranger.exec("UPDATE farmer SET code = '3'");
    }
    const auto book = openSmall(path);
    const std::string before = dump(book->database());
    CHECK(test::refusal([&] { book->undo(); }) == Error::Kind::Internal);
    CHECK(dump(book->database()) == before);
    CHECK(book->nextUndo()->label == "Save Farmer one");
    CHECK(book->history()[0].state == State::Done);
    CHECK(test::number(book->database(), "PRAGMA foreign_keys") == 1);
}
