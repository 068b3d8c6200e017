#include "ui/app/Steps.h"

#include "exchange/NewWorkbook.h"
#include "support/Catch.h"
#include "support/Support.h"
#include "support/TestEnvironment.h"
#include "ui/app/Guidance.h"
#include "ui/app/Resources.h"
#include "ui/app/Translation.h"

#include <algorithm>
#include <set>

using namespace bandom;

TEST_CASE("the steps are the guide's four and each says what it is for")
{
    std::vector<std::string> keys;
    for (const ui::StepEntry &step : ui::steps()) {
        if (step.key.empty())
            continue;
        keys.push_back(step.key);
        CHECK_FALSE(step.title.isEmpty());
        CHECK_FALSE(step.purpose.isEmpty());
    }
    CHECK(keys == std::vector<std::string>{"rapid-mapping", "selection", "platform", "backstopping"});
}

TEST_CASE("each page has a key of its own and a purpose in both languages")
{
    ui::Languages languages;
    std::set<QString> keys;
    for (const ui::PageEntry &page : ui::pagesOf(ui::steps())) {
        INFO(page.key.toStdString());
        CHECK(keys.insert(page.key).second);
        CHECK_FALSE(page.title.isEmpty());
        for (const auto code : {text::LanguageCode::English, text::LanguageCode::Khmer})
            CHECK_FALSE(ui::Guidance(languages.language(code)).purpose(page.key).isEmpty());
    }
}

TEST_CASE("what a step asks for is done on one of its own pages")
{
    const test::TemporaryFolder folder;
    const auto workbook =
        exchange::createWorkbook(folder / "new.bandom", ui::templates(), test::environment());
    ui::Languages languages;
    const text::Language language = languages.language(text::LanguageCode::English);
    for (const ui::StepEntry &step : ui::steps()) {
        INFO(step.key);
        for (const workbook::Check &check : ui::checksOf({step}, workbook->database(), language)) {
            INFO(check.page);
            CHECK(std::any_of(step.pages.begin(), step.pages.end(), [&](const ui::PageEntry &page) {
                return page.key.toStdString() == check.page;
            }));
        }
    }
}

TEST_CASE("documents have names of their own and titles")
{
    std::set<std::string> names;
    for (const ui::StepEntry &step : ui::steps()) {
        for (const ui::DocumentEntry &document : step.documents) {
            INFO(document.name);
            CHECK(names.insert(document.name).second);
            CHECK_FALSE(document.title.isEmpty());
            CHECK(document.compose);
        }
    }
    CHECK(names.contains("rapid-mapping"));
    CHECK(names.contains("priority-areas"));
}
