#include "ui/print/DocumentExport.h"

#include "support/Catch.h"
#include "support/Support.h"

#include <SQLiteCpp/Database.h>

using namespace bandom;
using Formats = std::vector<std::string>;

namespace {

ui::DocumentEntry list()
{
    const auto compose = [](const ui::DocumentRequest &request) {
        document::Document document;
        document.title = "List of " + request.area.text;
        document.blocks = {document::Paragraph{document::plain("Sesan")}};
        return document;
    };
    return {"list", QStringLiteral("List"), false, compose, {{"csv", [](const ui::DocumentRequest &request) {
                                                                  return "area," + request.area.text + "\n";
                                                              }}}};
}

} // namespace

TEST_CASE("a document offers the page formats and then its own")
{
    ui::DocumentEntry pagesOnly = list();
    pagesOnly.texts.clear();
    CHECK(ui::formatsOf(pagesOnly) == Formats{"pdf", "odt", "html"});
    CHECK(ui::formatsOf(list()) == Formats{"pdf", "odt", "html", "csv"});
    CHECK(ui::fileFilter(list()).count(QStringLiteral(";;")) == 3);
    CHECK(ui::fileFilter(list()).contains(QStringLiteral("(*.csv)")));
}

TEST_CASE("the end of a file name says its format in whatever case")
{
    for (const char *name : {"a.pdf", "a.ODT", "a.b.html", "a.htm", "a.Csv"})
        CHECK(ui::isFormatOf(list(), QString::fromUtf8(name)));
    for (const char *name : {"a", "pdf", "a.json", "Sesan 11.9.2018"})
        CHECK_FALSE(ui::isFormatOf(list(), QString::fromUtf8(name)));
}

TEST_CASE("a document is written as its file name says")
{
    const test::TemporaryFolder folder;
    const SQLite::Database database(":memory:");
    const ui::DocumentRequest request{database, text::Language(), "2018-09-11T08:00:00Z", workbook::Id{"A1"}};
    const auto written = [&](const char *name) {
        ui::writeDocument(list(), request, QString::fromStdString((folder / name).string()));
        return test::readFile(folder / name);
    };
    CHECK(written("list.csv") == "area,A1\n");
    CHECK_THAT(written("list.HTML"), ContainsSubstring("List of A1"));
    CHECK(written("list.odt").starts_with("PK"));
    CHECK(written("list.pdf").starts_with("%PDF-"));
    CHECK_THROWS_AS(
        ui::writeDocument(list(), request, QString::fromStdString((folder / "gone/list.csv").string())),
        ui::ExportError);
    CHECK_THROWS_AS(
        ui::writeDocument(list(), request, QString::fromStdString((folder / "list.xyz").string())),
        std::invalid_argument);
}
