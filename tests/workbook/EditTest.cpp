#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"

using namespace bandom;
using test::createSmall;
using test::dump;
using test::Farmer;
using test::openSmall;
using test::refusal;
using test::saveFarmer;
using workbook::Changes;
using workbook::Error;
using workbook::execute;
using workbook::Id;
using workbook::save;
using workbook::Workbook;

TEST_CASE("an edit is one entry of the history and one notification")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    std::vector<Changes> told;
    const auto subscription = book->onChange([&](const Changes &changes) { told.push_back(changes); });

    const Changes returned = book->edit("Add a farmer with a plot", [&] {
        save(book->database(), Farmer{Id{"f1"}, "Farmer one", {}, {}});
        execute(book->database(), "INSERT INTO plot (id, farmer_id) VALUES ('p1', 'f1')");
    });

    CHECK(book->history().size() == 1);
    REQUIRE(told.size() == 1);
    CHECK(told[0].tables == std::set<std::string, std::less<>>{"farmer", "plot"});
    CHECK(returned.tables == told[0].tables);
    CHECK(returned.touches("plot"));
    CHECK_FALSE(returned.touches("visit"));
}

TEST_CASE("an edit that changes nothing leaves no trace")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", "7", {}});
    int notifications = 0;
    const auto subscription = book->onChange([&](const Changes &) { ++notifications; });
    const std::string bytes = test::readFile(book->path());

    CHECK(book->edit("Nothing", [] {}).tables.empty());
    CHECK(book->edit("The same again",
                     [&] {
                         save(book->database(), Farmer{Id{"f1"}, "Farmer one", "7", {}});
                     })
              .tables.empty());
    CHECK(book->edit("There and back",
                     [&] {
                         save(book->database(), Farmer{Id{"f2"}, "Farmer two", {}, {}});
                         workbook::remove<Farmer>(book->database(), Id{"f2"});
                     })
              .tables.empty());

    CHECK(book->history().size() == 1);
    CHECK(notifications == 0);
    CHECK(test::readFile(book->path()) == bytes);
}

TEST_CASE("an edit whose body throws changes nothing and passes it through")
{
    struct Refused
    {
    };
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    const std::string before = dump(book->database());
    int notifications = 0;
    const auto subscription = book->onChange([&](const Changes &) { ++notifications; });

    CHECK_THROWS_AS(book->edit("Half",
                               [&] {
                                   workbook::remove<Farmer>(book->database(), Id{"f1"});
                                   save(book->database(), Farmer{Id{"f2"}, "Farmer two", {}, {}});
                                   throw Refused();
                               }),
                    Refused);

    CHECK(dump(book->database()) == before);
    CHECK(book->history().size() == 1);
    CHECK(notifications == 0);
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    CHECK(book->history().size() == 2);
}

TEST_CASE("a rule of the schema that an edit breaks is refused whole")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    const std::string before = dump(book->database());
    const auto edit = [&](const char *sql) {
        return refusal([&] {
            book->edit("Break a rule", [&] {
                save(book->database(), Farmer{Id{"f1"}, "Farmer one", {}, {}});
                execute(book->database(), sql);
            });
        });
    };
    CHECK(edit("INSERT INTO farmer (id, name) VALUES ('f2', '')") == Error::Kind::Internal);
    CHECK(edit("INSERT INTO plot (id, farmer_id) VALUES ('p1', 'nobody')") == Error::Kind::Internal);
    CHECK(edit("INSERT INTO farmer (id, name) VALUES ('f1', 'Again')") == Error::Kind::Internal);
    CHECK(dump(book->database()) == before);
    CHECK(book->history().empty());
}

TEST_CASE("what else changes the file is refused within an edit")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    book->saveCopy(folder / "copy.bandom", true);
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    book->undo();
    const std::string before = dump(book->database());
    const auto within = [&](const std::function<void()> &body) {
        CHECK_THROWS_AS(book->edit("Outer",
                                   [&] {
                                       save(book->database(), Farmer{Id{"f3"}, "Farmer three", {}, {}});
                                       body();
                                   }),
                        std::logic_error);
        CHECK(dump(book->database()) == before);
        CHECK(book->nextUndo()->label == "Save Farmer one");
        CHECK(book->nextRedo()->label == "Save Farmer two");
    };
    within([&] { book->edit("Inner", [] {}); });
    within([&] { book->undo(); });
    within([&] { book->redo(); });
    within([&] { book->restoreFrom(folder / "copy.bandom"); });
    // A copy would hold what is not saved yet, and may never be.
    within([&] { book->saveCopy(folder / "other.bandom", true); });
    CHECK_FALSE(std::filesystem::exists(folder / "other.bandom"));
}

TEST_CASE("nothing is written but by an edit")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    createSmall(path);
    const auto book = openSmall(path);
    const std::string before = dump(book->database());
    CHECK_THROWS_AS(save(book->database(), Farmer{Id{"f1"}, "Farmer one", {}, {}}), SQLite::Exception);
    CHECK_THROWS_AS(execute(book->database(), "CREATE TABLE more (x)"), SQLite::Exception);
    CHECK_THROWS(openSmall(path, Workbook::Access::ReadOnly)->edit("Edit", [] {}));
    for (const char *end : {"ROLLBACK", "COMMIT"}) {
        const auto kind = refusal([&] {
            book->edit("End inside", [&] {
                save(book->database(), Farmer{Id{"f1"}, "Farmer one", {}, {}});
                execute(book->database(), end);
            });
        });
        CHECK(kind == Error::Kind::Internal);
    }
    CHECK(dump(book->database()) == before);
    CHECK(dump(path) == before);
    CHECK(book->history().empty());
    saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    book->undo();
    CHECK_THROWS_AS(save(book->database(), Farmer{Id{"f1"}, "Farmer one", {}, {}}), SQLite::Exception);
    CHECK(dump(path) == before);
}

TEST_CASE("listeners are told in order until their subscription ends")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    std::string order;
    const auto first = book->onChange([&](const Changes &) { order += "1"; });
    auto second = book->onChange([&](const Changes &) { order += "2"; });
    const auto third = book->onChange([&](const Changes &) { order += "3"; });

    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    CHECK(order == "123");
    second.reset();
    book->undo();
    CHECK(order == "12313");
    book->redo();
    CHECK(order == "1231313");
}

TEST_CASE("a listener may edit and subscribe and end its own subscription")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    Workbook::Subscription once;
    Workbook::Subscription late;
    int lateCalls = 0;
    once = book->onChange([&](const Changes &) {
        once.reset();
        if (late)
            return;
        late = book->onChange([&](const Changes &) { ++lateCalls; });
        saveFarmer(*book, {Id{"f2"}, "Farmer two", {}, {}});
    });
    saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
    CHECK(book->history().size() == 2);
    CHECK(lateCalls == 1);
}

TEST_CASE("a listener that throws takes nothing from the edit nor from other listeners")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    int told = 0;
    const auto bad = book->onChange([](const Changes &) { throw std::runtime_error("a screen failed"); });
    const auto good = book->onChange([&](const Changes &) { ++told; });
    CHECK_NOTHROW(saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}}));
    CHECK(told == 1);
    CHECK(book->history().size() == 1);
}

TEST_CASE("the time of the last save is that of the last edit since opening")
{
    const test::TemporaryFolder folder;
    {
        const auto book = createSmall(folder / "w.bandom");
        CHECK_FALSE(book->lastSaved());
        book->edit("Nothing", [] {});
        CHECK_FALSE(book->lastSaved());
        saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
        REQUIRE(book->lastSaved());
        CHECK(workbook::isoTime(*book->lastSaved()) == book->history().front().at);
        const auto first = *book->lastSaved();
        book->undo();
        CHECK(*book->lastSaved() > first);
    }
    CHECK_FALSE(openSmall(folder / "w.bandom")->lastSaved());
}

TEST_CASE("a new workbook holds what it is filled with and nothing to undo")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    {
        const auto book =
            Workbook::create(path, test::smallSchema(), test::environment(), [](const auto &database) {
                save(database, Farmer{Id{"f1"}, "Template", {}, {}});
            });
        CHECK(book->search("templ").size() == 1);
        CHECK_FALSE(book->nextUndo());
        CHECK(book->problems().empty());
    }
    const auto book = openSmall(path);
    CHECK(workbook::find<Farmer>(book->database(), Id{"f1"}));
    CHECK(test::number(book->database(), "PRAGMA application_id") == 0x424e444d);
    CHECK(test::number(book->database(), "PRAGMA user_version") == 1);
}

TEST_CASE("a new workbook that can't be made leaves no file behind")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "w.bandom";
    CHECK_THROWS_AS(Workbook::create(path, test::smallSchema(), test::environment(),
                                     [](const auto &) { throw std::logic_error("no template"); }),
                    std::logic_error);
    CHECK(refusal([&] {
              Workbook::create(path, test::smallSchema(), test::environment(), [](const auto &database) {
                  execute(database, "INSERT INTO nowhere VALUES (1)");
              });
          }) == Error::Kind::Internal);
    CHECK(std::filesystem::is_empty(folder.path()));

    CHECK(refusal([&] { createSmall(folder / "missing/w.bandom"); }) == Error::Kind::NoAccess);
    test::writeFile(path, "a letter");
    CHECK(refusal([&] { createSmall(path); }) == Error::Kind::AlreadyExists);
    CHECK(test::readFile(path) == "a letter");
}

TEST_CASE("a workbook is closed without side files")
{
    const test::TemporaryFolder folder;
    {
        const auto book = createSmall(folder / "w.bandom");
        saveFarmer(*book, {Id{"f1"}, "Farmer one", {}, {}});
        CHECK(std::filesystem::exists(folder / "w.bandom.lock"));
    }
    const auto files = std::filesystem::directory_iterator(folder.path());
    CHECK(std::distance(begin(files), end(files)) == 1);
}
