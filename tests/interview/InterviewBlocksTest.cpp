#include "interview/InterviewBlocks.h"

#include "mapping/InterviewDocuments.h"
#include "support/Catch.h"
#include "support/InterviewWorkbook.h"

#include <algorithm>

using namespace bandom;
using interview::AnswerState;
using interview::Choice;
using interview::GuideKind;
using test::InterviewWorkbook;

namespace {

const std::string at = "2018-09-12T08:00:00Z";

} // namespace

TEST_CASE("the blank form numbers the questions and sets follow-ups in under them")
{
    InterviewWorkbook file;
    const auto blocks =
        interview::blankForm(file.database(), file.guide(GuideKind::Traders), "Sesan", text::Language());
    std::vector<document::FormField> fields;
    for (const auto &block : blocks) {
        if (const auto *field = std::get_if<document::FormField>(&block))
            fields.push_back(*field);
    }
    const auto eight =
        std::find_if(fields.begin(), fields.end(), [](const auto &field) { return field.label == "8"; });
    REQUIRE(eight != fields.end());
    CHECK(eight->boxes == std::vector<std::string>{"Yes", "No"});
    CHECK(eight->level == 0);
    CHECK(eight->lines > 0);
    const auto how = eight + 1;
    CHECK(how->level == 1);
    CHECK(how->label.empty());
    CHECK(how->text.starts_with("If yes: "));
    CHECK((eight + 3)->text.starts_with("If no: "));
    CHECK(std::count_if(fields.begin(), fields.end(),
                        [](const auto &field) { return !field.label.empty(); }) == 25);
}

TEST_CASE("a form of one guide is that one and a form of all begins each on a page")
{
    InterviewWorkbook file;
    const auto all = mapping::interviewForm(file.database(), {}, {}, text::Language(), at);
    CHECK(std::count_if(all.blocks.begin(), all.blocks.end(), [](const document::Block &block) {
              return std::holds_alternative<document::PageBreak>(block);
          }) == 3);
    const auto one = mapping::interviewForm(file.database(), file.guide(GuideKind::Producers).id, file.area,
                                            text::Language(), at);
    const std::string words = document::plainText(one);
    CHECK_THAT(words, ContainsSubstring("# Producers"));
    CHECK_THAT(words, ContainsSubstring("Place, in Sesan"));
    CHECK_THAT(words, !ContainsSubstring("# Input suppliers"));
}

TEST_CASE("an interview on paper tells what was answered and what was not")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Producers, "Farmer");
    file.answer(held, "products", "Cucumber");
    file.answer(held, "farmers", Choice::Yes);
    file.answer(held, "invest", AnswerState::Declined);
    const std::string words =
        document::plainText(mapping::interviewReport(file.database(), held.id, text::Language(), at));
    CHECK_THAT(words, ContainsSubstring("1 | What do you have to sell, and how much of each? | Cucumber"));
    CHECK_THAT(words, ContainsSubstring("| Yes\n"));
    CHECK_THAT(words, ContainsSubstring("| did not want to say"));
    CHECK_THAT(words, ContainsSubstring("| not asked"));
    CHECK_THAT(words, ContainsSubstring("– What for?"));
    CHECK_THAT(words, ContainsSubstring("Date: not recorded"));
}

TEST_CASE("an empty interview on paper says that nothing was answered")
{
    InterviewWorkbook file;
    const auto held = file.interview(GuideKind::Producers, "Farmer");
    const auto words = [&] {
        return document::plainText(
            mapping::interviewsReport(file.database(), file.area, text::Language(), at));
    };
    CHECK_THAT(words(), ContainsSubstring("! Empty interview: Nothing has been answered yet."));
    CHECK_THAT(words(), !ContainsSubstring("not asked"));
    file.edit([&] { workbook::remove<interview::Interview>(file.database(), held.id); });
    CHECK_THAT(words(), ContainsSubstring("Nobody has been interviewed in this area."));
}
