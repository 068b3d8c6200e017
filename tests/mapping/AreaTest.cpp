#include "mapping/Area.h"

#include "mapping/Finding.h"
#include "mapping/PriorityAreas.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"
#include "workbook/Order.h"

using namespace bandom;
using mapping::Area;
using places::Level;
using places::Place;
using workbook::Id;

namespace {

std::vector<std::string> names(const SQLite::Database &database)
{
    std::vector<std::string> result;
    for (const Area &area : mapping::areas(database))
        result.push_back(area.nameLatin.value_or(""));
    return result;
}

int count(const SQLite::Database &database, const char *sql)
{
    return workbook::value<int>(database, sql).value_or(-1);
}

Place place(const std::string &id, Level level, const std::string &latin,
            std::optional<std::string> code = {})
{
    return {Id{id}, std::move(code), level, {}, {}, latin, {}, {}};
}

} // namespace

TEST_CASE("an area is found by id and code and each of its spellings")
{
    test::MappingWorkbook file;
    Area area;
    area.id = Id{"area-1"};
    area.code = "A1";
    area.nameLatin = "Stung Treng";
    area.nameKhmer = "ស្ទឹងត្រែង";
    area.aliases = "Steung Treng; Stoĕng Trêng";
    file.edit([&] { workbook::save(file.database(), area); });
    file.addArea("Sesan");

    for (const char *spelling :
         {"area-1", "A1", "a1", "stung treng", "STEUNG  TRENG", "Stoeng Treng", "ស្ទឹងត្រែង", "ស្ទឹង\u200bត្រែង"}) {
        INFO(spelling);
        CHECK(mapping::areaNamed(file.database(), spelling).has_value());
    }
    CHECK_FALSE(mapping::areaNamed(file.database(), "Stung"));
    CHECK_FALSE(mapping::areaNamed(file.database(), ""));
}

TEST_CASE("a name that two areas have finds none of them")
{
    test::MappingWorkbook file;
    const Id first = file.addArea("Samkhuoy");
    file.addArea("Samkhuoy");
    CHECK_FALSE(mapping::areaNamed(file.database(), "Samkhuoy"));
    CHECK(mapping::areaNamed(file.database(), first.text)->id == first);
}

TEST_CASE("an area without a name in the reader's language is called by the other one")
{
    Area area;
    area.nameLatin = "Sesan";
    CHECK(mapping::name(area, text::Language(text::LanguageCode::Khmer)) == "Sesan");
    area.nameKhmer = "សេសាន";
    CHECK(mapping::name(area, text::Language(text::LanguageCode::Khmer)) == "សេសាន");
    CHECK(mapping::name(area, text::Language()) == "Sesan");
}

TEST_CASE("an area without any name is refused")
{
    test::MappingWorkbook file;
    CHECK_THROWS_AS(file.addArea(""), workbook::Error);
    CHECK(mapping::areas(file.database()).empty());
}

TEST_CASE("an area may take units of two communes and lists the larger ones first")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    file.edit([&] {
        workbook::save(file.database(), place("v", Level::Village, "Ba Daeum", "19010401"));
        workbook::save(file.database(), place("c2", Level::Commune, "Samkhuoy", "190104"));
        workbook::save(file.database(), place("c1", Level::Commune, "Kamphun", "190101"));
        for (const char *unit : {"v", "c2", "c1"})
            mapping::addUnit(file.database(), area, Id{unit});
        mapping::addUnit(file.database(), area, Id{"v"});
    });
    CHECK(mapping::unitsText(file.database(), area, text::Language()) ==
          "Kamphun commune, Samkhuoy commune, Ba Daeum village");
    CHECK(mapping::unitsText(file.database(), file.addArea("Siem Pang"), text::Language()).empty());
}

TEST_CASE("a unit that was typed goes with its last area and an official one stays")
{
    test::MappingWorkbook file;
    const Id first = file.addArea("Sesan");
    const Id second = file.addArea("Siem Bouk");
    file.edit([&] {
        workbook::save(file.database(), place("typed", Level::Village, "Kaphon"));
        workbook::save(file.database(), place("official", Level::Village, "Katout", "19010103"));
        mapping::addUnit(file.database(), first, Id{"typed"});
        mapping::addUnit(file.database(), first, Id{"official"});
        mapping::addUnit(file.database(), second, Id{"typed"});
    });
    file.edit([&] { mapping::removeUnit(file.database(), first, Id{"typed"}); });
    file.edit([&] { mapping::removeUnit(file.database(), first, Id{"official"}); });
    CHECK(workbook::find<Place>(file.database(), Id{"typed"}));
    CHECK(workbook::find<Place>(file.database(), Id{"official"}));

    file.edit([&] { mapping::removeUnit(file.database(), second, Id{"typed"}); });
    CHECK_FALSE(workbook::find<Place>(file.database(), Id{"typed"}));
    file.workbook().undo();
    CHECK(mapping::unitsOf(file.database(), second).size() == 1);
}

TEST_CASE("areas are listed in the order that people gave them")
{
    test::MappingWorkbook file;
    for (const char *name : {"A", "B", "C"})
        file.addArea(name);
    const auto ids = mapping::areas(file.database());
    const auto moved = [&](std::size_t which, int position) {
        file.edit([&] { workbook::moveInList<Area>(file.database(), ids[which].id, position); });
        return names(file.database());
    };
    CHECK(moved(2, 0) == std::vector<std::string>{"C", "A", "B"});
    CHECK(moved(2, 2) == std::vector<std::string>{"A", "B", "C"});
    CHECK(moved(0, 99) == std::vector<std::string>{"B", "C", "A"});
    CHECK(moved(0, -1) == std::vector<std::string>{"A", "B", "C"});
}

TEST_CASE("removing an area takes all that was said of it along and undo brings it back")
{
    test::MappingWorkbook file;
    const Id sesan = file.addArea("Sesan");
    const Id other = file.addArea("Siem Bouk");
    const auto sheet = file.openSheet(file.addInformant("Commune chief"));
    file.score(sheet, sesan, {3, 2, 1});
    file.score(sheet, other, {1, 1, 1});
    file.edit([&] {
        workbook::save(file.database(), place("typed", Level::Village, "Kaphon"));
        mapping::addUnit(file.database(), sesan, Id{"typed"});
        mapping::chooseArea(file.database(), file.round().id, sesan, true);
        mapping::AreaStudy study;
        study.area = sesan;
        study.meetingPoint = "Ba Daeum village";
        workbook::save(file.database(), study);
        mapping::Finding finding;
        finding.id = Id{"finding"};
        finding.area = sesan;
        finding.statement = "The river is near.";
        workbook::save(file.database(), finding);
    });
    const auto everything = [&] {
        return std::vector<int>{count(file.database(), "SELECT count(*) FROM area"),
                                count(file.database(), "SELECT count(*) FROM score"),
                                count(file.database(), "SELECT count(*) FROM area_choice"),
                                count(file.database(), "SELECT count(*) FROM area_study"),
                                count(file.database(), "SELECT count(*) FROM finding"),
                                count(file.database(), "SELECT count(*) FROM area_unit"),
                                count(file.database(), "SELECT count(*) FROM place WHERE code IS NULL")};
    };
    CHECK(everything() == std::vector<int>{2, 6, 1, 1, 1, 1, 1});

    file.edit([&] { mapping::removeArea(file.database(), sesan); });
    CHECK(everything() == std::vector<int>{1, 3, 0, 0, 0, 0, 0});

    file.workbook().undo();
    CHECK(everything() == std::vector<int>{2, 6, 1, 1, 1, 1, 1});
    CHECK(file.workbook().problems().empty());
    CHECK(file.scored().ranking.standings[0].total == 6);

    file.workbook().redo();
    CHECK(everything() == std::vector<int>{1, 3, 0, 0, 0, 0, 0});
}
