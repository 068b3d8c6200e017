#include "selection/ScoringChecks.h"

#include "mapping/FirstRound.h"
#include "mapping/PriorityAreas.h"
#include "support/Catch.h"
#include "support/MappingWorkbook.h"

#include <fstream>
#include <iterator>

using namespace bandom;

namespace {

mapping::CriteriaTemplate shipped()
{
    std::ifstream file(BANDOM_SOURCE_DIR "/resources/templates/selection.json");
    return mapping::parseCriteriaTemplate(std::string(std::istreambuf_iterator<char>(file), {}));
}

} // namespace

TEST_CASE("the template of the selection has the five criteria of annex 4 on a scale from 1 to 5")
{
    const auto criteria = shipped();
    CHECK(criteria.lowest == 1);
    CHECK(criteria.highest == 5);
    CHECK(criteria.points.size() == 5);
    std::vector<std::string> keys;
    for (const auto &criterion : criteria.criteria)
        keys.push_back(criterion.key);
    CHECK(keys == std::vector<std::string>{"private-sector-attraction", "quick-wins",
                                           "private-sector-leadership", "creative-interventions",
                                           "critical-mass"});
}

TEST_CASE("the criteria of the selection are agreed once there are some that count")
{
    test::MappingWorkbook file;
    CHECK_FALSE(selection::scoringChecks(file.database(), text::Language()).front().done);
    file.edit([&] {
        mapping::firstRound(file.database(), mapping::AssessmentKind::Selection, shipped(),
                            file.workbook().environment());
    });
    CHECK(selection::scoringChecks(file.database(), text::Language()).front().done);
    file.edit([&] { workbook::execute(file.database(), "UPDATE criterion SET weight = 0"); });
    CHECK_FALSE(selection::scoringChecks(file.database(), text::Language()).front().done);
}

TEST_CASE("the selection is scored for the areas chosen in step 1 and for all where none was chosen")
{
    test::MappingWorkbook file;
    const auto sesan = file.addArea("Sesan");
    const auto siemPang = file.addArea("Siem Pang");
    mapping::Assessment round;
    file.edit([&] {
        round = mapping::firstRound(file.database(), mapping::AssessmentKind::Selection, shipped(),
                                    file.workbook().environment());
    });
    const auto names = [&] {
        return mapping::scoredAreas(file.database(), round, text::Language()).areaNames;
    };
    CHECK(names() == std::vector<std::string>{"Sesan", "Siem Pang"});
    file.edit([&] { mapping::chooseArea(file.database(), file.round().id, siemPang, true); });
    CHECK(names() == std::vector<std::string>{"Siem Pang"});

    // One that has scores in the round stays in it, though it is not chosen any more.
    file.edit([&] {
        const auto sheet = mapping::openSheet(file.database(), round.id, {}, file.workbook().environment());
        mapping::saveScore(file.database(), round.kind,
                           {sheet.id, sesan, mapping::criteria(file.database(), round.id).front().id, 4,
                            false, std::nullopt});
    });
    CHECK(names() == std::vector<std::string>{"Sesan", "Siem Pang"});
    CHECK(mapping::cellsPerSheet(file.database(), round) == 10);
}
