#include "mapping/Photo.h"

#include "mapping/DataCheck.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"
#include "workbook/Blob.h"

using namespace bandom;
using mapping::Photo;
using workbook::Id;

namespace {

constexpr const char *bytes = "not really a picture";

struct Album
{
    test::MappingWorkbook file;
    Id area = file.addArea("Sesan");

    Photo add(const std::string &jpeg)
    {
        Photo photo;
        photo.id = file.workbook().environment().newId();
        photo.area = area;
        photo.width = 1600;
        photo.height = 1200;
        file.edit([&] { mapping::addPhoto(file.database(), photo, jpeg); });
        return *workbook::find<Photo>(file.database(), photo.id);
    }

    int blobs() const { return blobsIn(file.database()); }
    static int blobsIn(const SQLite::Database &database)
    {
        return workbook::value<int>(database, "SELECT count(*) FROM blob").value_or(-1);
    }
};

} // namespace

TEST_CASE("a photo keeps its bytes to the letter")
{
    Album album;
    const std::string jpeg("\xff\xd8\0\xff\xd9", 5);
    const Photo photo = album.add(jpeg);
    CHECK(mapping::jpegOf(album.file.database(), photo) == jpeg);
    CHECK(photo.hash.size() == 64);
}

TEST_CASE("the same picture twice is kept once")
{
    Album album;
    album.add(bytes);
    album.add(bytes);
    CHECK(mapping::photos(album.file.database(), album.area).size() == 2);
    CHECK(mapping::photos(album.file.database(), album.area).back().position == 1);
    CHECK(album.blobs() == 1);
}

TEST_CASE("a photo that was removed comes back with its bytes")
{
    Album album;
    const Photo photo = album.add(bytes);
    album.file.edit([&] { workbook::remove<Photo>(album.file.database(), photo.id); });
    CHECK(mapping::photos(album.file.database(), album.area).empty());
    album.file.workbook().undo();
    REQUIRE(mapping::photos(album.file.database(), album.area).size() == 1);
    CHECK(mapping::jpegOf(album.file.database(), photo) == bytes);
    album.file.workbook().undo();
    album.file.workbook().redo();
    CHECK(mapping::jpegOf(album.file.database(), photo) == bytes);
}

TEST_CASE("the bytes of a photo are not in the history")
{
    Album album;
    const std::string large(200'000, 'x');
    album.add(large);
    const auto size = workbook::value<int>(album.file.database(),
                                           "SELECT length(changeset) FROM history ORDER BY position DESC");
    CHECK(size < 2000);
}

TEST_CASE("a copy without the history leaves out the pictures that nothing names any more")
{
    Album album;
    const Photo gone = album.add("gone");
    const Photo kept = album.add("kept");
    album.file.edit([&] { workbook::remove<Photo>(album.file.database(), gone.id); });
    const test::TemporaryFolder folder;
    album.file.workbook().saveCopy(folder / "with.bandom", true);
    album.file.workbook().saveCopy(folder / "without.bandom", false);
    const auto with = workbook::openReader(folder / "with.bandom");
    CHECK(Album::blobsIn(*with) == 2);
    const auto without = workbook::openReader(folder / "without.bandom");
    CHECK(Album::blobsIn(*without) == 1);
    CHECK(mapping::jpegOf(*without, kept) == "kept");
    CHECK_FALSE(mapping::jpegOf(*without, gone));
    CHECK(test::readFile(folder / "without.bandom").find("gone") == std::string::npos);
}

TEST_CASE("a photo whose picture is missing from the file is pointed out")
{
    Album album;
    album.add(bytes);
    CHECK(mapping::dataProblems(album.file.database(), text::Language()).empty());
    auto nameless = album.add("other");
    nameless.hash = "0";
    album.file.edit([&] { workbook::save(album.file.database(), nameless); });
    CHECK(mapping::dataProblems(album.file.database(), text::Language()) ==
          std::vector<std::string>{"1 photo(s) have lost their picture."});
}

TEST_CASE("a caption is that of the language or else the other")
{
    Photo photo;
    CHECK(mapping::caption(photo, text::Language()).empty());
    photo.captionKhmer = "ទន្លេ";
    CHECK(mapping::caption(photo, text::Language()) == "ទន្លេ");
    photo.captionEnglish = "The river";
    CHECK(mapping::caption(photo, text::Language()) == "The river");
    CHECK(mapping::caption(photo, text::Language(text::LanguageCode::Khmer)) == "ទន្លេ");
}
