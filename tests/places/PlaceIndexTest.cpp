#include "places/PlaceIndex.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using places::Level;
using places::PlaceWords;
using workbook::Id;

namespace {

/// Two communes with a village of the same name each, below one district, and a typed village that lies
/// nobody knows where.
struct Units
{
    test::MappingWorkbook file;
    Id district = add("1901", Level::District, "Sesan");
    Id kamphun = add("190101", Level::Commune, "Kamphun", district);
    Id samkhuoy = add("190104", Level::Commune, "Samkhuoy", district);
    Id katout = add("19010103", Level::Village, "Katout", kamphun);
    Id upper = add("19010105", Level::Village, "Kandal", kamphun);
    Id lower = add("19010405", Level::Village, "Kandal", samkhuoy);
    Id kaphon = add({}, Level::Village, "Kaphon");

    Id add(std::optional<std::string> code, Level level, const char *latin, const Id &parent = {})
    {
        places::Place place;
        place.id = file.workbook().environment().newId();
        place.code = std::move(code);
        place.level = level;
        place.nameLatin = latin;
        place.parent = parent;
        file.edit([&] { workbook::save(file.database(), place); });
        return place.id;
    }

    Id write(const PlaceWords &words, const Id &near = {})
    {
        Id written;
        file.edit([&] {
            places::PlaceIndex index(file.database());
            written = index.write(file.database(), file.workbook().environment(), words, near);
        });
        return written;
    }

    std::string problem(const PlaceWords &words, const Id &near = {}) const
    {
        return places::PlaceIndex(file.database()).problem(words, near, text::Language()).value_or("");
    }

    int count() const
    {
        return workbook::value<int>(file.database(), "SELECT count(*) FROM place WHERE level <> 'province'")
            .value();
    }
};

} // namespace

TEST_CASE("a village is known by its name or its code whatever the spelling and nothing is added")
{
    Units units;
    CHECK(units.write({"katout", {}, {}}) == units.katout);
    CHECK(units.write({"Katout", "Kamphun", "Sesan"}) == units.katout);
    CHECK(units.write({"19010103", {}, {}}) == units.katout);
    CHECK(units.write({"Kaphon", {}, {}}) == units.kaphon);
    CHECK(units.count() == 7);
}

TEST_CASE("of villages of one name the commune decides and without it people are asked")
{
    Units units;
    CHECK(units.write({"Kandal", "Samkhuoy", {}}) == units.lower);
    CHECK(units.write({"Kandal", {}, {}}, units.katout) == units.upper);
    CHECK(units.problem({"Kandal", {}, {}}) ==
          "“Kandal” can be several units (Kandal village, Kamphun commune, 19010105; Kandal village, "
          "Samkhuoy commune, 19010405): write the unit above it too, or its code.");
    CHECK(units.write({"Kandal", {}, {}}).isEmpty());
    CHECK(units.count() == 7);
}

TEST_CASE("a village that is not known is added below its commune and only once")
{
    Units units;
    const Id added = units.write({"Phum Thmei", "Kamphun", {}});
    CHECK(units.write({"phum thmei", {}, {}}) == added);
    const places::PlaceIndex index(units.file.database());
    CHECK(index.within(added, Level::Commune)->id == units.kamphun);
    CHECK(index.within(added, Level::District)->id == units.district);
    CHECK(units.count() == 8);
    // A name that lies in one commune is another village in another.
    CHECK(units.write({"Katout", "Samkhuoy", {}}) != units.katout);
}

TEST_CASE("a village that is not known goes into the commune where the group is")
{
    Units units;
    const Id added = units.write({"Phum Thmei", {}, {}}, units.katout);
    CHECK(places::PlaceIndex(units.file.database()).within(added, Level::Commune)->id == units.kamphun);
}

TEST_CASE("a new commune and a new village are added together and a Khmer name stays Khmer")
{
    Units units;
    const Id added = units.write({"ភូមិថ្មី", "Talat", "Sesan"});
    const places::PlaceIndex index(units.file.database());
    CHECK(index.find(added)->nameKhmer == "ភូមិថ្មី");
    CHECK_FALSE(index.find(added)->nameLatin.has_value());
    CHECK(index.within(added, Level::Commune)->nameLatin == "Talat");
    CHECK(index.within(added, Level::District)->id == units.district);
    CHECK(units.count() == 9);
}

TEST_CASE("a village of which nobody knew where it lies gets the commune that was written")
{
    Units units;
    CHECK(units.write({"Kaphon", "Kamphun", {}}) == units.kaphon);
    CHECK(places::PlaceIndex(units.file.database()).within(units.kaphon, Level::Commune)->id ==
          units.kamphun);
}

TEST_CASE("a code that no unit has is no name")
{
    Units units;
    CHECK(units.problem({"19010199", {}, {}}) ==
          "No unit has the code 19010199 in this workbook: import the official units, or write its name.");
    CHECK(units.problem({{}, "១៩០១៩៩", {}}).starts_with("No unit has the code"));
}

TEST_CASE("a commune alone is where a group is and nothing at all is nowhere")
{
    Units units;
    CHECK(units.write({{}, "Kamphun", {}}) == units.kamphun);
    CHECK(units.write({}).isEmpty());
}

TEST_CASE("a unit lies where its code says when the unit above it came later")
{
    Units units;
    const Id talat = units.add("190106", Level::Commune, "Talat");
    const places::PlaceIndex index(units.file.database());
    CHECK(index.within(talat, Level::District)->id == units.district);
    CHECK(index.within(talat, Level::Village) == nullptr);
}
