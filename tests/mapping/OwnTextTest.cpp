#include "mapping/OwnText.h"

#include "mapping/Area.h"
#include "mapping/Finding.h"
#include "mapping/RapidMappingReport.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <algorithm>

using namespace bandom;
using mapping::OwnText;
using mapping::Placement;
using workbook::Id;

namespace {

void write(test::MappingWorkbook &file, const Id &area, const std::string &section, const std::string &body,
           Placement placement = Placement::Before)
{
    file.edit([&] {
        mapping::saveOwnText(file.database(), file.workbook().environment(),
                             {{}, mapping::rapidMappingName, area, section, placement, body});
    });
}

std::string report(const test::MappingWorkbook &file, const Id &area)
{
    return document::plainText(mapping::rapidMappingReport(
        file.database(), area, text::Language(text::LanguageCode::English), "2018-09-21T08:00:00Z"));
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

void addConstraint(test::MappingWorkbook &file, const Id &area)
{
    mapping::Finding finding;
    finding.id = file.workbook().environment().newId();
    finding.area = area;
    finding.section = mapping::Section::Constraints;
    finding.statement = "Fertilizer is used too late.";
    file.edit([&] { workbook::save(file.database(), finding); });
}

} // namespace

TEST_CASE("own words stand before what is composed")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    addConstraint(file, area);
    write(file, area, "constraints", "The commune council agreed on this.\n\nIt met\ntwice.");
    CHECK(contains(report(file, area), "\n## Constraints\n"
                                       "\nThe commune council agreed on this.\n"
                                       "\nIt met twice.\n"
                                       "\nFertilizer is used too late.\n"));
}

TEST_CASE("own words can stand instead of what is composed and come off again")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    addConstraint(file, area);
    write(file, area, "constraints", "Our own account.", Placement::Instead);
    CHECK(contains(report(file, area), "\n## Constraints\n\nOur own account.\n\n## Opportunities\n"));
    write(file, area, "constraints", " \n ");
    CHECK(contains(report(file, area), "\n## Constraints\n\nFertilizer is used too late.\n"));
    CHECK_FALSE(mapping::ownText(file.database(), mapping::rapidMappingName, area, "constraints"));
}

TEST_CASE("own words of one area are not those of another")
{
    test::MappingWorkbook file;
    const Id sesan = file.addArea("Sesan");
    const Id bouk = file.addArea("Siem Bouk");
    write(file, sesan, "traders", "Few come here.");
    CHECK(contains(report(file, sesan), "Few come here."));
    CHECK_FALSE(contains(report(file, bouk), "Few come here."));
}

TEST_CASE("own words go with their area and come back with it")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    write(file, area, "traders", "Few come here.");
    file.edit([&] { mapping::removeArea(file.database(), area); });
    CHECK_FALSE(mapping::ownText(file.database(), mapping::rapidMappingName, area, "traders"));
    file.workbook().undo();
    CHECK(contains(report(file, area), "Few come here."));
}

TEST_CASE("each section of the report has a key of its own")
{
    std::vector<std::string> keys;
    for (const auto &section : mapping::rapidMappingSections(text::Language(text::LanguageCode::English)))
        keys.push_back(section.key);
    std::sort(keys.begin(), keys.end());
    CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
    CHECK(keys.size() >= 12);
}
