#include "selection/SelectionReport.h"

#include "support/Catch.h"
#include "support/SelectionWorkbook.h"

using namespace bandom;
using test::SelectionWorkbook;

namespace {

const std::string at = "2018-11-20T09:00:00+07:00";

std::string report(const SelectionWorkbook &file)
{
    return document::plainText(selection::selectionReport(file.database(), text::Language(), at, {}));
}

} // namespace

TEST_CASE("the guide's table is printed with its criteria down and its true totals and ranks")
{
    SelectionWorkbook file;
    file.giveGuidesExample();
    const std::string text = report(file);
    CHECK_THAT(text, ContainsSubstring("Criterion | Area 1 | Area 2 | Area 3 | Area 4 | Area 5"));
    CHECK_THAT(text, ContainsSubstring("Room for quick wins | 2 | 5 | 5 | 2 | 3"));
    CHECK_THAT(text, ContainsSubstring("Total | 12 | 12 | 23 | 10 | 18"));
    CHECK_THAT(text, ContainsSubstring("Rank | 3= | 3= | 1 | 5 | 2"));
    CHECK_THAT(text, ContainsSubstring("Area 1 and Area 2 have the same total and share rank 3."));
    CHECK_THAT(text, ContainsSubstring("All criteria weigh the same."));
    CHECK_THAT(text, ContainsSubstring("Area 3 stands first."));
    CHECK_THAT(text, !ContainsSubstring("46"));
}

TEST_CASE("a selection that was not scored prints that and no numbers")
{
    const SelectionWorkbook file;
    CHECK_THAT(report(file), ContainsSubstring("The areas have not been scored for the selection yet."));
    const test::MappingWorkbook none;
    CHECK_THAT(document::plainText(selection::selectionReport(none.database(), text::Language(), at, {})),
               ContainsSubstring("The areas have not been scored for the selection yet."));
}

TEST_CASE("blank score sheets have a page for each scorer with the criteria in full and no score")
{
    SelectionWorkbook file;
    const auto area = file.addArea("Sesan");
    const auto sheet = [&] {
        return document::plainText(selection::scoreSheetForm(file.database(), text::Language(), at));
    };
    CHECK_THAT(sheet(), ContainsSubstring("Criterion | Sesan"));
    file.give(file.sheet("Commune chief"), area, {5, 5, 5, 5, 5});
    file.sheet("Trader");
    const auto form = selection::scoreSheetForm(file.database(), text::Language(), at);
    const std::string text = document::plainText(form);
    CHECK_THAT(text, ContainsSubstring("Commune chief"));
    CHECK_THAT(text, ContainsSubstring("Trader"));
    CHECK_THAT(text, ContainsSubstring("such as processors and traders"));
    CHECK_THAT(text, ContainsSubstring("1 = Low   2 = Rather low"));
    CHECK(std::count_if(form.blocks.begin(), form.blocks.end(), [](const document::Block &block) {
              return std::holds_alternative<document::PageBreak>(block);
          }) == 1);
}
