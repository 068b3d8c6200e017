#include "mapping/Assessment.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using mapping::AssessmentKind;
using mapping::Score;
using people::Category;
using workbook::Id;

namespace {

std::vector<Score> scoresOf(test::MappingWorkbook &file, const mapping::ScoreSheet &sheet)
{
    return mapping::scores(file.database(), sheet.id);
}

mpq_class total(const mapping::ScoredAreas &scored, std::size_t area)
{
    return scored.ranking.standings.at(area).total.value();
}

} // namespace

TEST_CASE("a score is kept and changed and cleared")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto sheet = file.openSheet();
    const Id criterion = file.criteria()[0].id;
    const auto save = [&](std::optional<int> value, bool notApplicable, std::optional<std::string> evidence) {
        file.edit([&] {
            mapping::saveScore(file.database(), AssessmentKind::PreAssessment,
                               {sheet.id, area, criterion, value, notApplicable, std::move(evidence)});
        });
        return scoresOf(file, sheet);
    };
    CHECK_FALSE(mapping::hasScores(file.database(), file.round().id));
    CHECK(save(0, false, {}).at(0).value == 0);
    CHECK(mapping::hasScores(file.database(), file.round().id));
    CHECK(save(3, false, {}).at(0).value == 3);
    CHECK(save({}, false, {}).empty());

    file.workbook().undo();
    CHECK(scoresOf(file, sheet).at(0).value == 3);
}

TEST_CASE("no potential is a score and not scored is none and not applicable is neither")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto sheet = file.openSheet();
    const auto criteria = file.criteria();
    file.score(sheet, area, {0, 2});
    CHECK(file.scored().ranking.standings[0].scored == 2);
    CHECK(file.scored().ranking.standings[0].of == 3);
    CHECK_FALSE(file.scored().ranking.standings[0].total);
    CHECK(file.scored().ranking.standings[0].highest == 5);

    file.edit([&] {
        mapping::saveScore(file.database(), AssessmentKind::PreAssessment,
                           {sheet.id, area, criteria[2].id, {}, true, {}});
    });
    // The mean of 0 and 2, over three criteria.
    CHECK(file.scored().ranking.standings[0].of == 2);
    CHECK(total(file.scored(), 0) == 3);
}

TEST_CASE("evidence alone leaves the cell not scored")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto sheet = file.openSheet();
    const Id criterion = file.criteria()[0].id;
    file.edit([&] {
        mapping::saveScore(file.database(), AssessmentKind::PreAssessment,
                           {sheet.id, area, criterion, {}, false, "The river is near."});
    });
    REQUIRE(scoresOf(file, sheet).size() == 1);
    CHECK(scoresOf(file, sheet)[0].evidence == "The river is near.");
    CHECK_FALSE(scoresOf(file, sheet)[0].value);
    CHECK(file.scored().ranking.standings[0].scored == 0);

    file.edit([&] {
        mapping::saveScore(file.database(), AssessmentKind::PreAssessment,
                           {sheet.id, area, criterion, {}, false, ""});
    });
    CHECK(scoresOf(file, sheet).empty());
}

TEST_CASE("a score outside its scale is refused by the file and nothing changes")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto sheet = file.openSheet();
    file.score(sheet, area, {2, 2, 2});
    const auto before = file.workbook().history().size();
    const auto refused = [&](AssessmentKind kind, int value) {
        try {
            file.edit([&] {
                mapping::saveScore(file.database(), kind,
                                   {sheet.id, area, file.criteria()[0].id, 1, false, {}});
                mapping::saveScore(file.database(), kind,
                                   {sheet.id, area, file.criteria()[1].id, value, false, {}});
            });
        } catch (const workbook::Error &error) {
            return error.kind() == workbook::Error::Kind::Internal;
        }
        return false;
    };
    CHECK(refused(AssessmentKind::PreAssessment, 4));
    CHECK(refused(AssessmentKind::PreAssessment, -1));
    CHECK(refused(AssessmentKind::Selection, 6));
    CHECK(refused(AssessmentKind::Selection, 0));
    for (const Score &score : scoresOf(file, sheet))
        CHECK(score.value == 2);
    CHECK(file.workbook().history().size() == before);
}

TEST_CASE("a cell cannot hold a score and not applicable at once")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const auto sheet = file.openSheet();
    CHECK_THROWS_AS(file.edit([&] {
        mapping::saveScore(file.database(), AssessmentKind::PreAssessment,
                           {sheet.id, area, file.criteria()[0].id, 2, true, {}});
    }),
                    workbook::Error);
}

TEST_CASE("a new round takes the criteria over and leaves the old one readable")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    file.score(file.openSheet(), area, {3, 2, 1});
    const mapping::Assessment first = file.round();

    mapping::Assessment second;
    file.edit([&] { second = mapping::openRound(file.database(), first, file.workbook().environment()); });
    CHECK(second.round == 2);
    CHECK(file.round().id == second.id);
    CHECK(mapping::rounds(file.database(), AssessmentKind::PreAssessment).size() == 2);
    CHECK(mapping::scalePoints(file.database(), second.id).size() == 4);
    CHECK_FALSE(mapping::hasScores(file.database(), second.id));

    auto criteria = mapping::criteria(file.database(), second.id);
    REQUIRE(criteria.size() == 3);
    CHECK(criteria[1].nameEnglish == "Market potential");
    CHECK(criteria[1].key == "market-potential");
    criteria[1].nameEnglish = "Distance to the market";
    criteria[1].weight = 2;
    file.edit([&] { workbook::save(file.database(), criteria[1]); });

    CHECK(mapping::criteria(file.database(), first.id)[1].nameEnglish == "Market potential");
    const auto old = mapping::scoredAreas(file.database(), first, text::Language());
    CHECK(total(old, 0) == 6);
    CHECK(file.scored().sheets.empty());
}

TEST_CASE("a third round counts on from the newest whichever round it is made from")
{
    test::MappingWorkbook file;
    const mapping::Assessment first = file.round();
    file.edit([&] { mapping::openRound(file.database(), first, file.workbook().environment()); });
    file.edit([&] { mapping::openRound(file.database(), first, file.workbook().environment()); });
    CHECK(file.round().round == 3);
}

TEST_CASE("a sheet keeps what its scorer was at the time")
{
    test::MappingWorkbook file;
    const Id informant = file.addInformant("Commerce officer", Category::Enabler);
    auto stakeholder = *people::findStakeholder(file.database(), informant);
    stakeholder.sex = people::Sex::Female;
    stakeholder.roles = {people::Role::CommerceDepartment};
    file.edit([&] { people::saveStakeholder(file.database(), stakeholder); });
    const auto sheet = file.openSheet(informant);
    CHECK(sheet.category == Category::Enabler);
    CHECK(sheet.sex == people::Sex::Female);
    CHECK(sheet.scorerRole == "commerce_department");
    CHECK(sheet.scoredOn == text::parseDate("2018-09-11"));
    CHECK(mapping::scorerName(file.database(), sheet, text::Language()) == "Commerce officer");

    stakeholder.category = Category::Supporter;
    stakeholder.roles = {people::Role::NonGovernmental};
    file.edit([&] { people::saveStakeholder(file.database(), stakeholder); });
    CHECK(file.openSheet(informant).category == Category::Enabler);
    CHECK(mapping::scoreSheets(file.database(), file.round().id).size() == 1);
}

TEST_CASE("the sheet that all agreed on has no scorer and is there once")
{
    test::MappingWorkbook file;
    const auto sheet = file.openSheet();
    CHECK(sheet.scorer.isEmpty());
    CHECK_FALSE(sheet.category);
    CHECK(file.openSheet().id == sheet.id);
    CHECK(mapping::scorerName(file.database(), sheet, text::Language()) == "One sheet agreed by all");
}

TEST_CASE("a mean per category does not let ten farmers drown two traders")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    for (const char *farmer : {"Farmer 1", "Farmer 2", "Farmer 3"})
        file.score(file.openSheet(file.addInformant(farmer, Category::ValueChainActor)), area, {3, 3, 3});
    file.score(file.openSheet(file.addInformant("Bank", Category::Supporter)), area, {1, 1, 1});
    // (3 + 3 + 3 + 1) / 4 = 5/2 a criterion, three of them.
    CHECK(total(file.scored(), 0) == mpq_class(15, 2));

    auto round = file.round();
    round.combination = scoring::Combination::MeanPerCategory;
    file.edit([&] { workbook::save(file.database(), round); });
    // (3 + 1) / 2 = 2 a criterion.
    CHECK(total(file.scored(), 0) == 6);
}

TEST_CASE("one sheet alone is ranked by its own scores")
{
    test::MappingWorkbook file;
    const Id sesan = file.addArea("Sesan");
    const Id bouk = file.addArea("Siem Bouk");
    const auto first = file.openSheet(file.addInformant("First"));
    const auto second = file.openSheet(file.addInformant("Second"));
    file.score(first, sesan, {3, 3, 3});
    file.score(first, bouk, {1, 1, 1});
    file.score(second, sesan, {0, 0, 0});
    file.score(second, bouk, {2, 2, 3});

    const auto only = mapping::scoredAreasOfSheet(file.database(), file.round(), text::Language(), second.id);
    REQUIRE(only.sheets.size() == 1);
    CHECK(only.ranking.standings[0].rank == 2);
    CHECK(only.ranking.standings[1].rank == 1);
    CHECK(total(only, 1) == 7);
    CHECK(total(file.scored(), 0) == mpq_class(9, 2));
    CHECK(total(file.scored(), 1) == 5);
}

TEST_CASE("a sheet that nobody has begun has all its cells open")
{
    test::MappingWorkbook file;
    const Id sesan = file.addArea("Sesan");
    file.score(file.openSheet(), sesan, {3, 3, 3});
    const auto none = mapping::scoredAreasOfSheet(file.database(), file.round(), text::Language(), {});
    REQUIRE(none.sheets.size() == 1);
    CHECK(none.ranking.standings[0].scored == 0);
    CHECK(none.ranking.standings[0].of == 3);
    CHECK(none.ranking.standings[0].highest == 9);
}

TEST_CASE("without sheets or areas or criteria nothing is ranked and nothing fails")
{
    test::MappingWorkbook file;
    CHECK(file.scored().ranking.standings.empty());
    file.addArea("Sesan");
    CHECK_FALSE(file.scored().ranking.standings.at(0).total);
    file.edit([&] {
        for (const auto &criterion : file.criteria())
            workbook::remove<mapping::Criterion>(file.database(), criterion.id);
    });
    file.openSheet();
    CHECK(file.scored().ranking.standings.size() == 1);
    CHECK_FALSE(file.scored().ranking.standings.at(0).rank);
}

TEST_CASE("a workbook without a selection says so")
{
    test::MappingWorkbook file;
    CHECK(mapping::rounds(file.database(), AssessmentKind::Selection).empty());
    CHECK_THROWS_AS(mapping::currentRound(file.database(), AssessmentKind::Selection), std::runtime_error);
}

TEST_CASE("a key informant who leaves the list takes their sheets along and stays on the team")
{
    test::MappingWorkbook file;
    const Id area = file.addArea("Sesan");
    const Id officer = file.addInformant("Officer");
    file.edit([&] { people::involve(file.database(), officer, people::Involvement::Team); });
    file.score(file.openSheet(officer), area, {3, 2, 1});
    CHECK(mapping::scoresGivenBy(file.database(), officer) == 3);

    file.edit([&] { mapping::removeKeyInformant(file.database(), officer); });
    CHECK(mapping::scoresGivenBy(file.database(), officer) == 0);
    CHECK(mapping::scoreSheets(file.database(), file.round().id).empty());
    CHECK(people::involved(file.database(), people::Involvement::Team).size() == 1);

    file.workbook().undo();
    CHECK(mapping::scoresGivenBy(file.database(), officer) == 3);
}

TEST_CASE("a round has one agreed sheet at most")
{
    test::MappingWorkbook file;
    mapping::ScoreSheet second = file.openSheet();
    second.id = Id{"second"};
    CHECK_THROWS_AS(file.edit([&] { workbook::save(file.database(), second); }), workbook::Error);
    CHECK(mapping::scoreSheets(file.database(), file.round().id).size() == 1);
}
