#include "print/Samples.h"
#include "support/Catch.h"
#include "support/Support.h"
#include "ui/print/Export.h"
#include "ui/print/HtmlText.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace bandom;
using namespace bandom::document;

namespace {

/// The texts of an XML file in order, each element that holds some on a line of its own, as plainText() has
/// it.
struct Read
{
    QString error;
    QString text;
    QStringList elements;
};

Read readXml(const std::string &bytes)
{
    Read result;
    QXmlStreamReader xml(QByteArray::fromStdString(bytes));
    int hidden = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isHidden = xml.name() == QStringLiteral("style") || xml.name() == QStringLiteral("head");
        if (xml.isStartElement()) {
            hidden += isHidden;
            result.elements.append(xml.qualifiedName().toString());
        } else if (xml.isEndElement()) {
            hidden -= isHidden;
        } else if (xml.isCharacters() && hidden == 0) {
            result.text += xml.text();
        }
    }
    result.error = xml.errorString();
    return result;
}

QString squeezed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

/// The blocks' texts in order, without what a format puts between them.
QString textOf(const Document &document)
{
    QString text = QString::fromStdString(plainText(document));
    // Marks that plainText() sets at lines' beginnings and between cells.
    text.remove(
        QRegularExpression(QStringLiteral("^(#+ |- |! |\\d+\\. )"), QRegularExpression::MultilineOption));
    text.replace(QStringLiteral(" | "), QStringLiteral(" "));
    return squeezed(text);
}

/// A document whose plain text has no marks of its own.
Document simple()
{
    Document document;
    document.language = text::LanguageCode::Khmer;
    document.title = "Water & <markets>";
    document.subtitle = "\"quoted\" 'text'";
    document.blocks = {Heading{1, "5 < 6 & 7 > 2", "first"},
                       Paragraph{{Text{"កសិករ ", true, false}, Text{"&amp;", false, true}, Missing{"<none>"}}},
                       List{true, {plain("one"), plain("two")}}, Heading{2, "Second", "second"},
                       Paragraph{{Link{"to first", "first"}, Link{"out", "https://example.org/?a=1&b=2"},
                                  Link{"never", "javascript:alert(1)"}},
                                 Paragraph::Role::Note}};
    Table table;
    table.caption = "A table";
    table.columns = {{"Name", Table::Align::Start, 2}, {"kg", Table::Align::End, 1}};
    table.rows = {{{{plain("ត្រកួន"), {}, {}}, {plain("12"), 0.5, {}}}, false},
                  {{{plain("Total"), {}, {}}, {plain("12"), {}, 0.5}}, true},
                  {{{plain("short row"), {}, {}}}, false}};
    document.blocks.push_back(table);
    return document;
}

std::string htmlOf(const Document &document)
{
    const test::TemporaryFolder folder;
    ui::writeHtml(document, QString::fromStdString((folder / "report.html").string()));
    return test::readFile(folder / "report.html");
}

/// An ODT, unpacked.
class Odt
{
public:
    explicit Odt(const Document &document)
    {
        const std::string path = (m_folder / "report.odt").string();
        ui::writeOdt(document, QString::fromStdString(path));
        int status = 0;
        test::output("cd " + m_folder.path().string() + " && cmake -E tar xf report.odt", &status);
        REQUIRE(status == 0);
    }

    std::string part(const std::string &name) const { return test::readFile(m_folder / name); }
    std::string bytes() const { return part("report.odt"); }

private:
    test::TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("HTML is well-formed and holds all of a document's text")
{
    for (const Document &document : {simple(), test::sampleReport(text::LanguageCode::Khmer)}) {
        const Read html = readXml(htmlOf(document));
        CHECK(html.error.isEmpty());
        for (const Block &block : document.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                CHECK(html.text.contains(QString::fromStdString(plainText(paragraph->inlines))));
        }
    }
    const Read html = readXml(htmlOf(simple()));
    CHECK(squeezed(html.text).toStdString() == textOf(simple()).toStdString());
}

TEST_CASE("HTML escapes what is not markup")
{
    const std::string html = htmlOf(simple());
    CHECK_THAT(html, ContainsSubstring("Water &amp; &lt;markets&gt;"));
    CHECK_THAT(html, ContainsSubstring("5 &lt; 6 &amp; 7 &gt; 2"));
    CHECK_THAT(html, ContainsSubstring("&amp;amp;"));
}

TEST_CASE("the style sheet of HTML has nothing that a browser would take literally")
{
    const std::string html = htmlOf(simple());
    const auto begin = html.find("<style>");
    const auto end = html.find("</style>");
    REQUIRE(begin < end);
    CHECK(html.substr(begin, end - begin).find('&') == std::string::npos);
}

TEST_CASE("HTML says its language and has anchors for its headings and heads for its tables")
{
    const std::string html = htmlOf(simple());
    CHECK_THAT(html, ContainsSubstring("<!DOCTYPE html>"));
    CHECK_THAT(html, ContainsSubstring("<html lang=\"km\""));
    CHECK_THAT(html, ContainsSubstring("<meta charset=\"utf-8\"/>"));
    CHECK_THAT(html, ContainsSubstring("<h2 id=\"h1\">"));
    CHECK_THAT(html, ContainsSubstring("<h3 id=\"h2\">"));
    CHECK_THAT(html, ContainsSubstring("<a href=\"#h1\">to first</a>"));
    CHECK_THAT(html, ContainsSubstring("href=\"https://example.org/?a=1&amp;b=2\""));
    CHECK_THAT(html, ContainsSubstring("<th scope=\"col\">Name</th>"));
    CHECK_THAT(html, ContainsSubstring("<th class=\"end\" scope=\"col\">kg</th>"));
    CHECK(html.find("javascript:") == std::string::npos);
    // Browsers read a short empty cell as one that is never closed.
    CHECK(html.find("<td/>") == std::string::npos);
    CHECK(html.find("<nav>") == std::string::npos);
    CHECK_THAT(htmlOf(test::sampleReport(text::LanguageCode::English)), ContainsSubstring("<nav>"));
}

TEST_CASE("an ODT unpacks and its content holds all of a document's text")
{
    for (const Document &document : {simple(), test::sampleReport(text::LanguageCode::Khmer)}) {
        const Odt odt(document);
        const Read content = readXml(odt.part("content.xml"));
        CHECK(content.error.isEmpty());
        for (const Block &block : document.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                CHECK(content.text.contains(QString::fromStdString(plainText(paragraph->inlines))));
        }
        for (const char *part : {"styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
            INFO(part);
            CHECK(readXml(odt.part(part)).error.isEmpty());
        }
    }
    const Read content = readXml(Odt(simple()).part("content.xml"));
    CHECK(squeezed(content.text).toStdString() == textOf(simple()).toStdString());
}

TEST_CASE("an ODT tells its kind in its first bytes")
{
    const std::string bytes = Odt(simple()).bytes();
    CHECK(bytes.substr(0, 2) == "PK");
    CHECK(bytes.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(bytes == Odt(simple()).bytes());
}

TEST_CASE("an ODT has headings and repeated table heads and a page number and a title")
{
    Document report = test::sampleReport(text::LanguageCode::English);
    report.landscape = true;
    const Odt odt(report);
    const std::string content = odt.part("content.xml");
    CHECK_THAT(content,
               ContainsSubstring("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">"));
    CHECK_THAT(content, ContainsSubstring("<table:table-header-rows>"));
    CHECK_THAT(content, ContainsSubstring("<text:span text:style-name=\"Missing\">not scored</text:span>"));
    CHECK_THAT(content, ContainsSubstring("xlink:href=\"#h5\""));
    const std::string styles = odt.part("styles.xml");
    CHECK_THAT(styles, ContainsSubstring("Page <text:page-number>1</text:page-number> of "
                                         "<text:page-count>1</text:page-count>"));
    CHECK_THAT(styles, ContainsSubstring("fo:page-width=\"297.0mm\""));
    CHECK_THAT(odt.part("meta.xml"),
               ContainsSubstring("<dc:title>Rapid mapping of vegetable production</dc:title>"));
    // Every style that the content names is there.
    const QRegularExpression used(QStringLiteral("(?:text|table):style-name=\"([^\"]+)\""));
    auto match = used.globalMatch(QString::fromStdString(content));
    while (match.hasNext()) {
        const std::string name = "style:name=\"" + match.next().captured(1).toStdString() + "\"";
        INFO(name);
        CHECK((styles.find(name) != std::string::npos || content.find(name) != std::string::npos));
    }
}

TEST_CASE("control characters do not break HTML or ODT")
{
    Document document = simple();
    document.title = "Title\x02";
    document.blocks.push_back(Paragraph{plain("one\x01two\nthree\u200Bfour")});
    document.blocks.push_back(Heading{1,
                                      "He\x0B"
                                      "ad",
                                      {}});
    const Read html = readXml(htmlOf(document));
    CHECK(html.error.isEmpty());
    CHECK(html.text.contains(QStringLiteral("onetwothreefour")));
    const Read content = readXml(Odt(document).part("content.xml"));
    CHECK(content.error.isEmpty());
    CHECK(content.text.contains(QStringLiteral("Head")));
}

TEST_CASE("a page or a text document that cannot be written says why")
{
    CHECK_THROWS_AS(ui::writeHtml(simple(), QStringLiteral("/nowhere/report.html")), ui::ExportError);
    CHECK_THROWS_AS(ui::writeOdt(simple(), QStringLiteral("/nowhere/report.odt")), ui::ExportError);
}

TEST_CASE("headings have ids where HTML is a page of its own and none in a panel that Qt draws")
{
    Document report;
    report.blocks.push_back(Heading{1, "Constraints", "constraints"});
    CHECK(ui::htmlText(report).contains("<h2 id="));
    CHECK(ui::htmlText(report, ui::HtmlUse::Panel).contains("<h2>"));
}
