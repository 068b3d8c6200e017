#include "mapping/PriorityAreas.h"

#include "support/Catch.h"
#include "support/MappingWorkbook.h"

using namespace bandom;
using mapping::Departure;
using workbook::Id;
using Names = std::vector<std::string>;

namespace {

/// Areas A, B, C, ... with one agreed sheet; an area's values may be fewer than the three criteria.
class Choice
{
public:
    explicit Choice(const std::vector<std::vector<int>> &scores)
    {
        const auto sheet = m_file.openSheet();
        for (const auto &values : scores) {
            m_areas.push_back(m_file.addArea(std::string(1, static_cast<char>('A' + m_areas.size()))));
            m_file.score(sheet, m_areas.back(), values);
        }
    }

    test::MappingWorkbook &file() { return m_file; }
    Id area(char letter) const { return m_areas.at(static_cast<std::size_t>(letter - 'A')); }

    void choose(const std::string &letters, bool chosen = true)
    {
        m_file.edit([&] {
            for (const char letter : letters)
                mapping::chooseArea(m_file.database(), m_file.round().id, area(letter), chosen);
        });
    }

    std::string chosen() const
    {
        std::string letters;
        for (const auto &one : mapping::priorityAreas(m_file.database(), m_file.round().id))
            letters += one.nameLatin.value_or("");
        return letters;
    }

    Departure departureOf(const std::string &letters) const
    {
        std::vector<Id> ids;
        for (const char letter : letters)
            ids.push_back(area(letter));
        return mapping::departure(m_file.scored(), ids);
    }

private:
    test::MappingWorkbook m_file;
    std::vector<Id> m_areas;
};

} // namespace

TEST_CASE("areas are chosen one after another and may be put in another order")
{
    Choice choice({{3, 3, 3}, {2, 2, 2}, {1, 1, 1}});
    choice.choose("BAC");
    CHECK(choice.chosen() == "BAC");
    choice.choose("A");
    CHECK(choice.chosen() == "BAC");

    const Id round = choice.file().round().id;
    choice.file().edit([&] { mapping::moveChoice(choice.file().database(), round, choice.area('C'), 0); });
    CHECK(choice.chosen() == "CBA");
    choice.choose("B", false);
    CHECK(choice.chosen() == "CA");
    choice.choose("B");
    CHECK(choice.chosen() == "CAB");
    choice.file().workbook().undo();
    CHECK(choice.chosen() == "CA");
}

TEST_CASE("a new round takes the choice of the round before not back until people choose again")
{
    Choice choice({{3, 3, 3}, {2, 2, 2}, {1, 1, 1}});
    auto &file = choice.file();
    const auto standing = [&] {
        std::string letters;
        for (const auto &area : mapping::standingChoice(file.database()))
            letters += area.nameLatin.value_or("");
        return letters;
    };
    CHECK(standing().empty());
    choice.choose("BA");
    const auto first = file.round();
    file.edit([&] { mapping::openRound(file.database(), first, file.workbook().environment()); });
    CHECK(standing() == "BA");
    choice.choose("C");
    CHECK(standing() == "C");
    choice.choose("C", false);
    CHECK(standing() == "BA");
}

TEST_CASE("a choice knows when the totals that it was made on have changed")
{
    Choice choice({{3, 3, 3}, {2, 2, 2}, {1, 1}});
    auto &file = choice.file();
    const auto changed = [&] { return mapping::changedSinceChoice(file.database(), file.scored()); };
    const auto sheet = mapping::scoreSheets(file.database(), file.round().id).front();
    CHECK(changed().empty());
    choice.choose("A");
    CHECK(changed().empty());

    file.score(sheet, choice.area('B'), {3, 2, 2});
    file.score(sheet, choice.area('C'), {1, 1, 1});
    CHECK(changed() == Names{"B", "C"});
    // The same total from other scores is the same ranking.
    file.score(sheet, choice.area('B'), {2, 2, 2});
    CHECK(changed() == Names{"C"});
    // A reason is no new choice, and people may say that it stands.
    file.edit([&] { mapping::giveReason(file.database(), file.round().id, choice.area('A'), "Water"); });
    choice.choose("A");
    CHECK(changed() == Names{"C"});
    file.edit([&] { mapping::keepBasis(file.database(), file.round().id); });
    CHECK(changed().empty());
    file.workbook().undo();
    CHECK(changed() == Names{"C"});

    choice.choose("B");
    CHECK(changed().empty());
    file.addArea("D");
    CHECK(changed() == Names{"D"});
    choice.choose("AB", false);
    CHECK(changed().empty());
    CHECK(workbook::value<int>(file.database(), "SELECT count(*) FROM decision_basis") == 0);
}

TEST_CASE("the reason for an area stays when its choice is taken back")
{
    Choice choice({{3, 3, 3}, {2, 2, 2}});
    const Id round = choice.file().round().id;
    const auto giveReason = [&](std::optional<std::string> reason) {
        choice.file().edit(
            [&] { mapping::giveReason(choice.file().database(), round, choice.area('A'), reason); });
        return mapping::areaChoices(choice.file().database(), round);
    };
    choice.choose("A");
    giveReason("Good road");
    choice.choose("A", false);
    auto choices = mapping::areaChoices(choice.file().database(), round);
    REQUIRE(choices.size() == 1);
    CHECK_FALSE(choices[0].position);
    CHECK(choices[0].reason == "Good road");

    CHECK(giveReason("").empty());
    CHECK(giveReason("Flooded in September").size() == 1);
    CHECK(giveReason(std::nullopt).empty());
}

TEST_CASE("reasons for areas that were not chosen stand in the order of the areas")
{
    Choice choice({{3, 3, 3}, {2, 2, 2}, {1, 1, 1}});
    const Id round = choice.file().round().id;
    choice.file().edit([&] {
        for (const char letter : {'C', 'A', 'B'})
            mapping::giveReason(choice.file().database(), round, choice.area(letter), std::string(1, letter));
    });
    std::string order;
    for (const auto &one : mapping::areaChoices(choice.file().database(), round))
        order += one.reason.value_or("");
    CHECK(order == "ABC");
}

TEST_CASE("a choice that follows the ranking departs in nothing")
{
    const Choice choice({{3, 3, 3}, {2, 2, 2}, {1, 1, 1}});
    CHECK_FALSE(choice.departureOf("AB").needsReason());
    CHECK_FALSE(choice.departureOf("BA").needsReason());
    CHECK_FALSE(choice.departureOf("ABC").needsReason());
    CHECK_FALSE(choice.departureOf("").needsReason());
}

TEST_CASE("a choice that departs names who was passed over and who was preferred")
{
    const Choice choice({{3, 3, 3}, {2, 2, 2}, {1, 1, 1}});
    const Departure departure = choice.departureOf("AC");
    CHECK(departure.passedOver == Names{"B"});
    CHECK(departure.preferred == Names{"C"});
    CHECK(departure.differs());
    CHECK(choice.departureOf("C").passedOver == Names{"A"});
}

TEST_CASE("equal areas of which one has a place need a reason")
{
    const Choice choice({{3, 3, 3}, {2, 2, 2}, {2, 2, 2}, {1, 1, 1}});
    const Departure departure = choice.departureOf("AC");
    CHECK(departure.tiedAtCut == Names{"B", "C"});
    CHECK(departure.passedOver.empty());
    CHECK(departure.preferred.empty());
    CHECK(departure.needsReason());
    CHECK_FALSE(departure.differs());
}

TEST_CASE("equal areas that are both chosen before a better one are preferred and not a tie")
{
    const Choice choice({{3, 3, 3}, {2, 3, 3}, {2, 2, 2}, {2, 2, 2}});
    const Departure departure = choice.departureOf("ACD");
    CHECK(departure.tiedAtCut.empty());
    CHECK(departure.passedOver == Names{"B"});
    CHECK(departure.preferred == Names{"C", "D"});
}

TEST_CASE("equal areas of which none is chosen are passed over for the lower one that is")
{
    const Choice choice({{3, 3, 3}, {2, 2, 2}, {2, 2, 2}, {1, 1, 1}});
    const Departure departure = choice.departureOf("AD");
    CHECK(departure.passedOver == Names{"B", "C"});
    CHECK(departure.preferred == Names{"D"});
    CHECK(departure.tiedAtCut.empty());
}

TEST_CASE("an incomplete area that is chosen is named and so is one that could still reach a place")
{
    const Choice choice({{3, 3, 3}, {2, 2, 2}, {3}, {0, 0}});
    const Departure chosen = choice.departureOf("AC");
    CHECK(chosen.incompleteChosen == Names{"C"});
    CHECK(chosen.passedOver == Names{"B"});
    CHECK(chosen.needsReason());

    const Departure left = choice.departureOf("AB");
    CHECK(left.incompleteChosen.empty());
    CHECK(left.couldReach == Names{"C"});
    CHECK_FALSE(left.needsReason());
}

TEST_CASE("a decision keeps who and when and why and who disagreed")
{
    Choice choice({{3, 3, 3}});
    const Id round = choice.file().round().id;
    CHECK_FALSE(mapping::priorityDecision(choice.file().database(), round).decidedBy);
    mapping::PriorityDecision decision;
    decision.assessment = round;
    decision.decidedBy = "The team";
    decision.decidedOn = text::parseDate("2018-09-06");
    decision.dissent = "The commerce officer would have taken another area.";
    choice.file().edit([&] { workbook::save(choice.file().database(), decision); });
    const auto kept = mapping::priorityDecision(choice.file().database(), round);
    CHECK(kept.decidedOn == decision.decidedOn);
    CHECK(kept.dissent == decision.dissent);
    CHECK_FALSE(kept.reason);
}

TEST_CASE("the choice of a round stays with it when a new round is opened")
{
    Choice choice({{3, 3, 3}, {2, 2, 2}});
    choice.choose("A");
    const auto first = choice.file().round();
    choice.file().edit(
        [&] { mapping::openRound(choice.file().database(), first, choice.file().workbook().environment()); });
    CHECK(choice.chosen().empty());
    CHECK(mapping::priorityAreas(choice.file().database(), first.id).size() == 1);
}
