#include "support/Catch.h"
#include "support/SmallSchema.h"
#include "support/Support.h"

using namespace bandom;
using test::createSmall;
using test::Farmer;
using test::saveFarmer;
using workbook::execute;
using workbook::Id;
using workbook::save;
using workbook::SearchHit;

namespace {

std::string found(const workbook::Workbook &book, const std::string &query)
{
    std::string ids;
    for (const SearchHit &hit : book.search(query))
        ids += (ids.empty() ? "" : " ") + hit.id;
    return ids;
}

} // namespace

TEST_CASE("a search finds names and texts and says where the words stand")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Farmer of Sesan", "19-04", "Grows cassava since 2012"});
    saveFarmer(*book, {Id{"f2"}, "Farmer of Kratié", {}, {}});

    CHECK(found(*book, "sesan") == "f1");
    CHECK(found(*book, "FARMER OF") == "f1 f2");
    CHECK(found(*book, "kratie") == "f2");
    CHECK(found(*book, "farmers") == "");
    const auto byName = book->search("Sesan");
    REQUIRE(byName.size() == 1);
    CHECK(byName[0].table == "farmer");
    CHECK(byName[0].title == "Farmer of Sesan");
    CHECK(byName[0].text == "");
    const auto byNote = book->search("  CASSAVA ");
    REQUIRE(byNote.size() == 1);
    CHECK(byNote[0].title == "Farmer of Sesan");
    CHECK(byNote[0].text == "Grows cassava since 2012");
    CHECK(book->search("farmer", 1).size() == 1);
}

TEST_CASE("Khmer is found inside words without spaces and in either spelling")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "កសិករដាំដំឡូងមីនៅស្រុកសេសាន", {}, {}});
    saveFarmer(*book, {Id{"f2"}, "បណ្តុំកសិកម្ម", {}, {}});
    saveFarmer(*book, {Id{"f3"}, "ខេត្ត\u200Bស្ទឹងត្រែង", {}, {}});

    CHECK(found(*book, "ដំឡូងមី") == "f1");
    CHECK(found(*book, "សេសាន") == "f1");
    CHECK(found(*book, "បណ្តុំ") == "f2");
    CHECK(found(*book, "បណ្ដុំ") == "f2");
    CHECK(found(*book, "ខេត្តស្ទឹង") == "f3");
    CHECK(found(*book, "ស្រូវ") == "");
}

TEST_CASE("queries of one and two letters are found too")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "មី", {}, {}});
    saveFarmer(*book, {Id{"f2"}, "Ox", "7", {}});
    CHECK(found(*book, "មី") == "f1");
    CHECK(found(*book, "o") == "f2");
    CHECK(found(*book, "OX") == "f2");
    CHECK(found(*book, "៧") == "f2");
    CHECK(found(*book, "") == "");
    CHECK(found(*book, "  \u200B ") == "");
}

TEST_CASE("signs that mean something to the database are letters like others in a query")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "The \"big\" buyer's 50% (AND) NOT* -x", {}, {}});
    saveFarmer(*book, {Id{"f2"}, "Another", {}, {}});
    for (const std::string query :
         {"\"big\"", "\"bi", "buyer's", "50%", "(and)", "not*", "-x", "(AND) NOT", "*"})
        CHECK(found(*book, query) == "f1");
    for (const std::string query :
         {"AND OR NOT", "an*", "body:another", "\"\"\"", "'''", "another\"", "%%%", "___"})
        CHECK(found(*book, query) == "");
    CHECK(found(*book, std::string("ano\0ther", 8)) == "");
    CHECK(found(*book, "\xff\xfe\xfd\xfc") == "");
    CHECK(found(*book, "\xff") == "");
    CHECK(found(*book, std::string(20000, 'z')) == "");
}

TEST_CASE("words of two fields that only happen to stand side by side are no hit")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Sesan", "19", "Cassava"});
    CHECK(found(*book, "sesan 19") == "");
    CHECK(found(*book, "19 cas") == "");
    CHECK(found(*book, "cassava") == "f1");
}

TEST_CASE("the search follows edits and undo and redo")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    saveFarmer(*book, {Id{"f1"}, "Rice farmer", {}, {}});
    saveFarmer(*book, {Id{"f1"}, "Cassava farmer", {}, {}});
    CHECK(found(*book, "rice") == "");
    CHECK(found(*book, "cassava") == "f1");
    book->undo();
    CHECK(found(*book, "rice") == "f1");
    CHECK(found(*book, "cassava") == "");
    book->undo();
    CHECK(found(*book, "farmer") == "");
    book->redo();
    book->redo();
    CHECK(found(*book, "cassava") == "f1");
    book->edit("Remove", [&] { workbook::remove<Farmer>(book->database(), Id{"f1"}); });
    CHECK(found(*book, "farmer") == "");
}

TEST_CASE("records whose key has several columns are found and go with their owner")
{
    const test::TemporaryFolder folder;
    const auto book = createSmall(folder / "w.bandom");
    book->edit("Fill", [&] {
        save(book->database(), Farmer{Id{"f1"}, "Farmer one", {}, {}});
        execute(book->database(), "INSERT INTO plot (id, farmer_id) VALUES ('p1', 'f1')");
        execute(book->database(), "INSERT INTO plot_crop VALUES ('p1', 'cashew', 1), ('p1', 'cassava', 2)");
    });
    const auto hits = book->search("cas");
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].table == "plot_crop");
    CHECK(hits[0].id == "p1/cashew");
    CHECK(hits[1].id == "p1/cassava");
    book->edit("Remove", [&] { workbook::remove<Farmer>(book->database(), Id{"f1"}); });
    CHECK(book->search("cas").empty());
    book->undo();
    CHECK(book->search("cas").size() == 2);
}
