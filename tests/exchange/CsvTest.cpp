#include "exchange/Csv.h"

#include "support/Catch.h"
#include "support/Support.h"

using namespace bandom;
using namespace exchange;
using Rows = std::vector<std::vector<std::string>>;

namespace {

const text::Language english;

CsvTable tableOf(std::string_view bytes)
{
    const auto read = readCsv(bytes);
    INFO(bytes);
    REQUIRE(std::holds_alternative<CsvTable>(read));
    return std::get<CsvTable>(read);
}

Rows rowsOf(std::string_view bytes)
{
    Rows rows;
    for (const CsvRow &row : tableOf(bytes).rows)
        rows.push_back(row.fields);
    return rows;
}

CsvProblem problemOf(std::string_view bytes)
{
    const auto read = readCsv(bytes);
    REQUIRE(std::holds_alternative<CsvProblem>(read));
    return std::get<CsvProblem>(read);
}

} // namespace

TEST_CASE("rows and fields are read whatever ends the lines")
{
    const Rows expected = {{"a", "b"}, {"1", ""}};
    CHECK(rowsOf("a,b\n1,\n") == expected);
    CHECK(rowsOf("a,b\r\n1,\r\n") == expected);
    CHECK(rowsOf("a,b\r1,") == expected);
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a,b\r\n\r\n1,") == expected);
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\n\r\n").empty());
}

TEST_CASE("a quoted field may hold separators quotation marks and line ends")
{
    const CsvTable table = tableOf("a,\"x, \"\"y\"\"\r\nz\"\n\"\",c\n5\" pipe,d\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].fields == std::vector<std::string>{"a", "x, \"y\"\r\nz"});
    CHECK(table.rows[1].fields == std::vector<std::string>{"", "c"});
    CHECK(table.rows[1].line == 3);
    CHECK(table.rows[2].fields == std::vector<std::string>{"5\" pipe", "d"});
}

TEST_CASE("the separator is the one that the head row has most of")
{
    CHECK(tableOf("a;b,c;d\n1;2,5;3").separator == ';');
    CHECK(tableOf("a\tb\n1,2\t3").separator == '\t');
    CHECK(tableOf("\"a;b;c\",d\n").separator == ',');
    CHECK(tableOf("alone\n").separator == ',');
    CHECK(std::get<CsvTable>(readCsv("a,b;c", ';')).rows[0].fields == std::vector<std::string>{"a,b", "c"});
}

TEST_CASE("a file that is no CSV in UTF-8 is refused with its line and a reason")
{
    using namespace std::string_view_literals;
    CHECK(problemOf("\xFF\xFE"
                    "a\0,\0"sv)
              .kind == CsvProblem::Kind::Utf16);
    CHECK(problemOf("\0a\0,"sv).kind == CsvProblem::Kind::Utf16);
    CHECK(problemOf("a,b\nKrati\xE9,1\n").kind == CsvProblem::Kind::NotUtf8);
    CHECK(problemOf("a,b\nKrati\xE9,1\n").line == 2);
    CHECK(problemOf("PK\3\4\0\0"sv).kind == CsvProblem::Kind::NotUtf8);
    CHECK(problemOf("a,b\n1,\"2\n3\n").kind == CsvProblem::Kind::UnclosedQuote);
    CHECK(problemOf("a,b\n1,\"2\n3\n").line == 2);
    CHECK(describe(problemOf("a,b\n1,\"2\n"), english) ==
          "The quotation mark that opens a cell on line 2 is never closed.");
    CHECK_THAT(describe(problemOf("\xFF\xFE"), english), ContainsSubstring("UTF-16"));
    CHECK_THAT(describe(problemOf("\xE9"), english), ContainsSubstring("Line 1 "));
}

TEST_CASE("what is written opens in a spreadsheet and never runs as a formula")
{
    CHECK(writeCsv({{"ឃុំ", "a,b", "say \"yes\""}}) == "\xEF\xBB\xBFឃុំ,\"a,b\",\"say \"\"yes\"\"\"\r\n");
    CHECK(writeCsv({{"=1+1", "+855 12 000 000", "-", "@x", "\tx"}}) ==
          "\xEF\xBB\xBF'=1+1,'+855 12 000 000,'-,'@x,'\tx\r\n");
    CHECK(writeCsv({{"\rx"}}) == "\xEF\xBB\xBF\"'\rx\"\r\n");
    CHECK(writeCsv({{"-5", "-12.5", "18"}}) == "\xEF\xBB\xBF-5,-12.5,18\r\n");
    CHECK(writeCsv({{"a;b", "c"}}, ';') == "\xEF\xBB\xBF\"a;b\";c\r\n");
}

TEST_CASE("what is written is read back as it was")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    std::uniform_int_distribution<std::size_t> counts(1, 4);
    for (int round = 0; round < 2000; ++round) {
        Rows rows(counts(generator), std::vector<std::string>(counts(generator)));
        for (auto &row : rows) {
            for (std::string &field : row) {
                field = test::randomText(generator, "ab;,\t\"\r\n ", 6);
                if (field.starts_with('\t') || field.starts_with('\r'))
                    field.insert(0, "x");
            }
        }
        for (const char separator : {',', ';', '\t'}) {
            const auto read = std::get<CsvTable>(readCsv(writeCsv(rows, separator), separator));
            REQUIRE(read.rows.size() == rows.size());
            for (std::size_t row = 0; row < rows.size(); ++row)
                REQUIRE(read.rows[row].fields == rows[row]);
        }
    }
}

TEST_CASE("random bytes never upset the reader of CSV")
{
    auto generator = test::generator();
    INFO("seed " << test::seed());
    const std::string alphabet("ab,;\t\"\"\n\r\xE1\x9E\x80\xFF\xFE\x00", 15);
    std::size_t tables = 0;
    for (int round = 0; round < 20000; ++round) {
        const auto read = readCsv(test::randomText(generator, round % 2 ? "ab,;\t\"\"\n\r" : alphabet, 40));
        if (const auto *problem = std::get_if<CsvProblem>(&read))
            CHECK_FALSE(describe(*problem, english).empty());
        else
            ++tables;
    }
    CHECK(tables > 1000);
}
