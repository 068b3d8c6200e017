#include "mapping/MarkedFinding.h"

#include "mapping/InterviewProgress.h"
#include "support/Catch.h"
#include "support/InterviewWorkbook.h"

using namespace bandom;
using interview::AnswerState;
using interview::Choice;
using interview::GuideKind;
using mapping::Section;
using test::InterviewWorkbook;

namespace {

struct Marking : InterviewWorkbook
{
    std::optional<mapping::Finding> mark(const workbook::Id &answer, const std::string &passage,
                                         Section section)
    {
        std::optional<mapping::Finding> finding;
        edit([&] {
            finding = mapping::markFinding(database(), answer, passage, section, text::Language(),
                                           file.workbook().environment());
        });
        return finding;
    }

    std::vector<std::string> checks() const
    {
        std::vector<std::string> sentences;
        for (const auto &check : mapping::interviewChecks(
                 database(), *workbook::find<mapping::Area>(database(), area), text::Language())) {
            sentences.push_back((check.done ? "done " : "open ") + check.sentence);
            CHECK_FALSE(check.required);
            CHECK(check.page == "interviews");
        }
        return sentences;
    }
};

} // namespace

TEST_CASE("a marked passage becomes a finding that leads back to its answer")
{
    Marking file;
    const auto held = file.interview(GuideKind::Traders, "Wholesaler");
    const auto answer =
        file.answer(held, "supplier-problems", "They come late. Too little in the wet season.");
    const auto finding = file.mark(answer, "  Too little in the wet season.\n", Section::Constraints);
    REQUIRE(finding.has_value());
    CHECK(finding->statement == "Too little in the wet season.");
    CHECK(finding->area == file.area);
    CHECK_FALSE(finding->subject.has_value());
    CHECK(finding->source == "Interview: Wholesaler");
    const auto sources = mapping::findingSources(file.database(), finding->id);
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].answer == answer);
    CHECK(sources[0].passage == "Too little in the wet season.");
    const auto marked = mapping::findingsMarkedIn(file.database(), answer);
    REQUIRE(marked.size() == 1);
    CHECK(marked[0].id == finding->id);
    CHECK(file.file.workbook().nextUndo()->label == "Test");
    file.file.workbook().undo();
    CHECK(mapping::findingsMarkedIn(file.database(), answer).empty());
}

TEST_CASE("in an actor's section the finding is about who was interviewed")
{
    Marking file;
    auto held = file.interview(GuideKind::Traders, "Ignored");
    held.stakeholder = file.file.addInformant("Wholesaler");
    file.edit([&] { workbook::save(file.database(), held); });
    const auto answer = file.answer(held, "products", "Papaya");
    CHECK(file.mark(answer, "Papaya", Section::Traders)->subject == "Wholesaler");
    const auto second = file.mark(answer, "Papaya", Section::Traders);
    CHECK(second->position == 1);
    CHECK(mapping::findingSources(file.database(), second->id).front().stakeholder == held.stakeholder);
}

TEST_CASE("no finding is made of nothing")
{
    Marking file;
    const auto answer = file.answer(file.interview(GuideKind::Traders), "products", "Papaya");
    CHECK_FALSE(file.mark(answer, " \n", Section::Traders).has_value());
    CHECK_FALSE(file.mark(workbook::Id{"none"}, "Papaya", Section::Traders).has_value());
}

TEST_CASE("the finding keeps the passage when its interview goes")
{
    Marking file;
    const auto held = file.interview(GuideKind::Traders);
    const auto finding = file.mark(file.answer(held, "products", "Papaya"), "Papaya", Section::Traders);
    file.edit([&] { workbook::remove<interview::Interview>(file.database(), held.id); });
    const auto sources = mapping::findingSources(file.database(), finding->id);
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].answer.isEmpty());
    CHECK(sources[0].passage == "Papaya");
}

TEST_CASE("the checks name the actors whom nobody has interviewed and what is still open")
{
    Marking file;
    CHECK(file.checks() ==
          std::vector<std::string>{"open Sesan: not interviewed yet: Producers, Traders, Input suppliers"});
    const auto trader = file.interview(GuideKind::Traders);
    CHECK(file.checks().size() == 2);
    CHECK(file.checks()[1].starts_with("open Sesan: interviews without an answer: 1"));

    file.answer(trader, "farmer-groups", Choice::Yes);
    file.answer(trader, "prices", AnswerState::Skipped);
    CHECK(file.checks() ==
          std::vector<std::string>{"open Sesan: not interviewed yet: Producers, Input suppliers",
                                   "open Sesan: interview questions to come back to: 3"});
    file.answer(trader, "farmer-groups", Choice::No);
    file.answer(trader, "farmer-groups-interest", Choice::Yes);
    file.answer(trader, "prices", AnswerState::Answered);
    for (const auto kind : {GuideKind::Producers, GuideKind::InputSuppliers})
        file.answer(file.interview(kind), "invest", "A good price");
    CHECK(file.checks() ==
          std::vector<std::string>{"done Sesan: all three kinds of main actors interviewed"});
}
