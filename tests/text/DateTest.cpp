#include "text/Date.h"

#include "support/Catch.h"
#include "support/Support.h"

using namespace bandom;
using namespace std::chrono;
using text::parseDate;

namespace {

const text::Language english(text::LanguageCode::English);
const text::Language khmer(text::LanguageCode::Khmer);
constexpr year_month_day meeting = 2018y / September / 11;

} // namespace

TEST_CASE("a date is read in every way that it is typed")
{
    for (const char *typed :
         {"2018-09-11", "2018/9/11", "11/09/2018", "11/9/2018", "11-9-2018", "11.09.2018", "១១/០៩/២០១៨",
          "11 September 2018", "11 sep 2018", "11 Sept. 2018", "11-Sep-2018", "September 11, 2018",
          "  11  SEPTEMBER 2018 ", "១១ កញ្ញា ២០១៨", "ថ្ងៃទី១១ ខែកញ្ញា ឆ្នាំ២០១៨", "ថ្ងៃទី១១ខែកញ្ញាឆ្នាំ២០១៨",
          "ថ្ងៃទី\u200B11 ខែ\u200Bកញ្ញា ឆ្នាំ2018"}) {
        INFO("typed: " << typed);
        CHECK(parseDate(typed) == meeting);
    }
}

TEST_CASE("the day stands before the month")
{
    CHECK(parseDate("03/04/2018") == 2018y / April / 3);
    CHECK(parseDate("13/12/2018") == 2018y / December / 13);
    CHECK(parseDate("12/13/2018") == std::nullopt);
}

TEST_CASE("what is no date of the calendar is no date")
{
    for (const char *typed : {"",
                              "today",
                              "31/09/2018",
                              "29/02/2019",
                              "2018-13-01",
                              "0/1/2018",
                              "11/09/18",
                              "18-09-11",
                              "11/09",
                              "11/09-2018",
                              "2018",
                              "September 2018",
                              "11 September 2018 9",
                              "11 12 September 2018",
                              "2561-09-11",
                              "1899-12-31",
                              "11 September",
                              "Sep Oct 2018",
                              "11/September/2018",
                              "2018 09 11",
                              "1111111111111/1/1",
                              "20180911",
                              "Sep-11-2018",
                              "mayor 11 2018"}) {
        INFO("typed: " << typed);
        CHECK(parseDate(typed) == std::nullopt);
    }
    CHECK(parseDate("29/02/2020") == 2020y / February / 29);
}

TEST_CASE("a date is written in the language of the text")
{
    CHECK(text::formatDate(meeting, english) == "11 September 2018");
    CHECK(text::formatDate(meeting, khmer) == "ថ្ងៃទី11 ខែកញ្ញា ឆ្នាំ2018");
    CHECK(text::formatDate(meeting, khmer, text::Digits::Khmer) == "ថ្ងៃទី១១ ខែកញ្ញា ឆ្នាំ២០១៨");
    CHECK(text::formatIsoDate(2018y / March / 5) == "2018-03-05");
    CHECK(text::formatIsoDate(2018y / February / 30).empty());
    CHECK(text::formatDate(2018y / February / 30, english).empty());
}

TEST_CASE("a range of dates names month and year once where they are shared")
{
    const auto range = [](year_month_day first, year_month_day last, const text::Language &language) {
        return text::formatDateRange(first, last, language);
    };
    CHECK(range(meeting, 2018y / September / 13, english) == "11–13 September 2018");
    CHECK(range(2018y / September / 30, 2018y / October / 2, english) == "30 September – 2 October 2018");
    CHECK(range(2018y / December / 30, 2019y / January / 2, english) == "30 December 2018 – 2 January 2019");
    CHECK(range(2018y / September / 11, 2019y / September / 13, english) ==
          "11 September 2018 – 13 September 2019");
    CHECK(range(meeting, meeting, english) == "11 September 2018");
    CHECK(range(meeting, 2018y / September / 13, khmer) == "ថ្ងៃទី11–13 ខែកញ្ញា ឆ្នាំ2018");
    CHECK(range(2018y / September / 30, 2018y / October / 2, khmer) == "ថ្ងៃទី30 ខែកញ្ញា ដល់ថ្ងៃទី2 ខែតុលា ឆ្នាំ2018");
}

TEST_CASE("every written date is read back")
{
    for (sys_days day = sys_days(2017y / December / 1); day < sys_days(2020y / March / 5); day += days(1)) {
        const year_month_day date(day);
        for (const auto &language : {english, khmer}) {
            for (const auto digits : {text::Digits::Latin, text::Digits::Khmer})
                CHECK(parseDate(text::formatDate(date, language, digits)) == date);
        }
        CHECK(parseDate(text::formatIsoDate(date)) == date);
    }
}

TEST_CASE("random bytes never upset the reader of dates")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    for (int round = 0; round < 20000; ++round) {
        const auto date =
            parseDate(test::randomText(generator, "0123456789/-. ,sepSEP\xE1\x9F\xA0\x9E\xFF", 20));
        CHECK((!date || date->ok()));
    }
}
