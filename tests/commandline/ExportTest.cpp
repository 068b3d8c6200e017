// `bandom export FILE --document NAME -o OUT`
#include "Program.h"
#include "exchange/Csv.h"
#include "support/Catch.h"

#include <algorithm>
#include <sstream>

using namespace bandom::test;
using nlohmann::json;

namespace {

/// What a tool of poppler prints of a file in the program's folder.
std::string poppler(const std::string &tool, const Program &program, const std::string &file)
{
    int status = 0;
    std::string text = output(tool + " " + quoted(program / file) + " -", &status);
    REQUIRE(status == 0);
    return text;
}

std::string textOf(const Program &program, const std::string &file)
{
    return poppler("pdftotext -layout", program, file);
}

/// `text` without white space: lines are broken where the paper ends.
std::string unspaced(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\f'; });
    return text;
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

Run rapidMapping(const Program &program, const std::string &out, const std::string &language = "en",
                 const std::string &area = "Sesan")
{
    return program.run({"export", "training.bandom", "--document", "rapid-mapping", "--area", area, "--lang",
                        language, "-o", out});
}

} // namespace

TEST_CASE("an earlier round is ranked and exported by its number")
{
    const Program program;
    program.training();
    const std::string before = program.outputOf({"rank", "training.bandom", "--json"});
    program.sql(
        "training.bandom",
        "INSERT INTO assessment (id, kind, round, lowest, highest) SELECT 'r2', kind, 2, lowest, highest "
        "FROM assessment WHERE kind = 'pre-assessment'");
    CHECK(program.outputOf({"rank", "training.bandom", "--round", "1", "--json"}) == before);
    CHECK(program.outputOf({"rank", "training.bandom", "--json"}) != before);
    CHECK(program.refusalOf({"rank", "training.bandom", "--round", "3"}) ==
          "There is no round 3; there are: 1, 2.");
    program.outputOf(
        {"export", "training.bandom", "--document", "priority-areas", "--round", "1", "-o", "first.json"});
    CHECK(readFile(program / "first.json") == before);
    program.outputOf(
        {"export", "training.bandom", "--document", "priority-areas", "--round", "1", "-o", "first.pdf"});
    CHECK(textOf(program, "first.pdf").find("Earlier round") != std::string::npos);
    program.file("table.csv", "criterion,A\nx,1\n");
    CHECK(program.refusalOf({"rank", "table.csv", "--scale", "0..3", "--round", "1"}) ==
          "A score table has no rounds: leave --round out.");
}

TEST_CASE("the rapid mapping report in English has a title and its text")
{
    const Program program;
    program.training();
    const Run run = rapidMapping(program, "report.pdf");
    CHECK(run.status == 0);
    CHECK(run.output == "");
    CHECK(run.errors == "");
    const std::string about = output("pdfinfo " + quoted(program / "report.pdf"));
    CHECK_THAT(about, ContainsSubstring("Title: "));
    CHECK_THAT(about, ContainsSubstring("A4"));
    CHECK_THAT(about, ContainsSubstring("Tagged:          yes"));
    const std::string text = textOf(program, "report.pdf");
    CHECK_THAT(text, ContainsSubstring("Sesan"));
    CHECK_THAT(unspaced(text), ContainsSubstring(unspaced("Most are supported by the CHAIN project.")));
}

TEST_CASE("sentences of the Khmer report come back from the PDF to the letter")
{
    const Program program;
    program.training("training.bandom", "km");
    REQUIRE(rapidMapping(program, "report.pdf", "km").status == 0);
    const std::string text = unspaced(textOf(program, "report.pdf"));
    std::istringstream statements(program.sql("training.bandom",
                                              "SELECT statement FROM finding WHERE area_id = "
                                              "(SELECT id FROM area WHERE name_latin = 'Sesan')"));
    int count = 0;
    for (std::string statement; std::getline(statements, statement); ++count) {
        INFO(statement);
        CHECK(text.find(unspaced(statement)) != std::string::npos);
    }
    CHECK(count >= 8);
    CHECK(text.find("\u200b") == std::string::npos);
}

TEST_CASE("every font of a report is embedded as a subset")
{
    const Program program;
    program.training();
    for (const std::string language : {"en", "km"}) {
        REQUIRE(rapidMapping(program, "report.pdf", language).status == 0);
        const auto fonts = linesOf(output("pdffonts " + quoted(program / "report.pdf")));
        REQUIRE(fonts.size() > 2);
        for (std::size_t i = 2; i < fonts.size(); ++i) {
            INFO(fonts[i]);
            CHECK_THAT(fonts[i], ContainsSubstring("yes yes yes"));
            CHECK(fonts[i].find('+') == 6);
        }
    }
}

TEST_CASE("a report has an outline of its sections")
{
    const Program program;
    program.training();
    REQUIRE(rapidMapping(program, "report.pdf").status == 0);
    CHECK_THAT(readFile(program / "report.pdf"), ContainsSubstring("/Outlines"));
}

TEST_CASE("reports in other formats are what their names say")
{
    const Program program;
    program.training();
    for (const std::string document : {"rapid-mapping", "priority-areas"}) {
        for (const std::string language : {"en", "km"}) {
            for (const std::string suffix : {"pdf", "odt", "html", "HTML"}) {
                const std::string out = document + "-" + language + "." + suffix;
                INFO(out);
                CHECK(program.outputOf({"export", "training.bandom", "--document", document, "--area",
                                        "Sesan", "--lang", language, "-o", out}) == "");
                const std::string bytes = readFile(program / out);
                if (suffix == "pdf")
                    CHECK(bytes.starts_with("%PDF-"));
                else if (suffix == "odt")
                    CHECK_THAT(bytes, ContainsSubstring("application/vnd.oasis.opendocument.text"));
                else
                    CHECK(bytes.starts_with("<!DOCTYPE html>"));
            }
        }
    }
    CHECK_THAT(readFile(program / "rapid-mapping-km.html"), ContainsSubstring("lang=\"km\""));
}

TEST_CASE("the ranked list as CSV has one row an area and empty cells where nothing is known")
{
    const Program program;
    program.training();
    program.sql("training.bandom",
                "DELETE FROM score WHERE area_id = (SELECT id FROM area WHERE code = 'A3')");
    program.outputOf({"export", "training.bandom", "--document", "priority-areas", "-o", "list.csv"});
    const auto read = bandom::exchange::readCsv(readFile(program / "list.csv"));
    const auto &rows = std::get<bandom::exchange::CsvTable>(read).rows;
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].fields == std::vector<std::string>{"Rank", "Name", "Total", "Lowest possible total",
                                                     "Highest possible total", "Cells scored",
                                                     "Cells to score"});
    CHECK(rows[1].fields[0] == "1");
    const auto unscored =
        std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.fields[1] == "Siem Pang"; });
    REQUIRE(unscored != rows.end());
    CHECK(unscored->fields[0] == "");
    CHECK(unscored->fields[2] == "");
    CHECK(unscored->fields[5] == "0");
}

TEST_CASE("an area is found by its Khmer name and its alias and its code and its id")
{
    const Program program;
    program.training();
    REQUIRE(rapidMapping(program, "named.html").status == 0);
    const std::string expected = readFile(program / "named.html");
    const std::string id = program.sql("training.bandom", "SELECT id FROM area WHERE code = 'A1'");
    for (const std::string &area :
         {std::string("សេសាន"), std::string("Se San"), std::string("sesan"), std::string("A1"), id}) {
        INFO(area);
        const Run run = rapidMapping(program, "other.html", "en", area);
        CHECK(run.errors == "");
        REQUIRE(run.status == 0);
        CHECK(unspaced(readFile(program / "other.html")).size() == unspaced(expected).size());
    }
}

TEST_CASE("a report may go to a Khmer file name and replaces an older one whole")
{
    const Program program;
    program.training();
    program.file("របាយការណ៍ សេសាន.pdf", std::string(5'000'000, 'x'));
    REQUIRE(rapidMapping(program, "របាយការណ៍ សេសាន.pdf").status == 0);
    const std::string bytes = readFile(program / "របាយការណ៍ សេសាន.pdf");
    CHECK(bytes.starts_with("%PDF-"));
    CHECK(bytes.size() < 5'000'000);
}

TEST_CASE("an area that is missing or unknown is refused and those that are there are named")
{
    const Program program;
    program.training();
    const std::string names = "Sesan, Siem Bouk, Siem Pang, Stung Treng municipality, Thala Barivat.";
    CHECK(program.refusalOf({"export", "training.bandom", "--document", "rapid-mapping", "-o", "a.pdf"}) ==
          "Say which area with --area: " + names);
    CHECK(program.refusalOf({"export", "training.bandom", "--document", "rapid-mapping", "--area", "Kampot",
                             "-o", "a.pdf"}) == "No single area is called “Kampot”; there are: " + names);
    CHECK_FALSE(std::filesystem::exists(program / "a.pdf"));
    program.outputOf({"new", "empty.bandom"});
    CHECK(program.refusalOf({"export", "empty.bandom", "--document", "rapid-mapping", "-o", "a.pdf"}) ==
          "This workbook has no areas yet.");
}

TEST_CASE("a document that is unknown is refused and those that are there are named")
{
    const Program program;
    program.training();
    const std::string refusal =
        program.refusalOf({"export", "training.bandom", "--document", "msp", "-o", "a.pdf"});
    CHECK(refusal.starts_with("There is no document “msp”; there are: rapid-mapping, "));
    CHECK(refusal.find(" priority-areas") != std::string::npos);
}

TEST_CASE("a format that a document has not is refused before anything is written")
{
    const Program program;
    program.training();
    CHECK(program.refusalOf({"export", "training.bandom", "--document", "rapid-mapping", "--area", "Sesan",
                             "-o", "a.xlsx"}) ==
          "“a.xlsx” can't be made of this document; end the file's name in .pdf, .odt, .html.");
    CHECK(program.refusalOf({"export", "training.bandom", "--document", "priority-areas", "-o", "a"}) ==
          "“a” can't be made of this document; end the file's name in .pdf, .odt, .html, .csv, .json.");
    CHECK_FALSE(std::filesystem::exists(program / "a.xlsx"));
    CHECK_FALSE(std::filesystem::exists(program / "a"));
}

TEST_CASE("a report for a folder that is not there is refused")
{
    const Program program;
    program.training();
    for (const std::string out : {"gone/a.pdf", "gone/a.odt", "gone/a.html", "gone/a.csv", "gone/a.json"}) {
        INFO(out);
        CHECK_THAT(
            program.refusalOf({"export", "training.bandom", "--document", "priority-areas", "-o", out}),
            ContainsSubstring("gone"));
    }
    CHECK_FALSE(std::filesystem::exists(program / "gone"));
}

TEST_CASE("a workbook is never replaced by its own report")
{
    const Program program;
    program.training("training.csv.bandom");
    std::filesystem::rename(program / "training.csv.bandom", program / "training.pdf");
    const std::string before = readFile(program / "training.pdf");
    CHECK_THAT(
        program.refusalOf({"export", "training.pdf", "--document", "priority-areas", "-o", "./training.pdf"}),
        ContainsSubstring("training.pdf"));
    CHECK(readFile(program / "training.pdf") == before);
}

TEST_CASE("contacts go out without anybody's phone unless that is asked for")
{
    const Program program;
    program.training();
    program.sql("training.bandom",
                "UPDATE stakeholder SET phone = '012 000 111', consent = 'given' WHERE name LIKE 'Trader%'; "
                "UPDATE stakeholder SET phone = '012 000 222' WHERE name LIKE 'Wholesaler%'");
    const auto exported = [&](const std::string &out, std::vector<std::string> more) {
        std::vector<std::string> arguments{
            "export", "training.bandom", "--document", "contacts", "--lang", "en", "-o", out};
        arguments.insert(arguments.end(), more.begin(), more.end());
        program.outputOf(arguments);
        return out.ends_with(".pdf") ? textOf(program, out) : readFile(program / out);
    };
    for (const char *suffix : {"pdf", "html", "csv", "vcf"}) {
        const std::string out = std::string("contacts.") + suffix;
        INFO(suffix);
        for (const auto &choice : {std::vector<std::string>{}, {"--no-contacts"}, {"--contacts", "none"}}) {
            const std::string none = exported(out, choice);
            CHECK(none.find("Trader and retailer") != std::string::npos);
            CHECK(none.find("012 000") == std::string::npos);
        }
        const std::string agreed = exported(out, {"--contacts", "agreed"});
        CHECK(agreed.find("012 000 111") != std::string::npos);
        CHECK(agreed.find("012 000 222") == std::string::npos);
        const std::string all = exported(out, {"--contacts", "all", "--area", "Sesan"});
        CHECK(all.find("012 000 222") != std::string::npos);
        CHECK(all.find("Credit officer") == std::string::npos);
    }
    exported("contacts.odt", {});
    const Run both = program.run({"export", "training.bandom", "--document", "contacts", "--no-contacts",
                                  "--contacts", "all", "-o", "x.csv"});
    CHECK(both.status != 0);
}
