#include "print/Samples.h"
#include "support/Catch.h"
#include "support/Support.h"
#include "ui/print/Export.h"
#include "ui/print/Paginator.h"

#include <QRegularExpression>
#include <QStringList>

#include <sys/resource.h>

#include <csignal>

using namespace bandom;
using namespace bandom::document;

namespace {

/// The report as a PDF in a folder of its own.
class Pdf
{
public:
    explicit Pdf(const Document &document) { ui::writePdf(document, path()); }

    QString path() const { return QString::fromStdString((m_folder / "report.pdf").string()); }
    std::string bytes() const { return test::readFile(m_folder / "report.pdf"); }

    /// What `tool` prints about the file.
    std::string ask(const std::string &tool, const std::string &after = "") const
    {
        int status = 0;
        const std::string text =
            test::output(tool + " " + (m_folder / "report.pdf").string() + " " + after, &status);
        CHECK(status == 0);
        return text;
    }

    QString text(const std::string &options = "") const
    {
        return QString::fromStdString(ask("pdftotext " + options, "-"));
    }

private:
    test::TemporaryFolder m_folder;
};

QString squeezed(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("[\\s\\x{200B}]")));
    return text;
}

Document paragraphs(const std::vector<std::string> &texts, text::LanguageCode language)
{
    Document document;
    document.language = language;
    document.title = "Test";
    document.pageOf = "Page %1 of %2";
    document.created = "2018-09-11T09:30:00+07:00";
    for (const std::string &text : texts)
        document.blocks.push_back(Paragraph{plain(text)});
    return document;
}

} // namespace

TEST_CASE("Khmer comes back from a PDF to the letter")
{
    REQUIRE(test::khmerSentences().size() >= 30);
    for (const text::LanguageCode language : {text::LanguageCode::Khmer, text::LanguageCode::English}) {
        const Pdf pdf(paragraphs(test::khmerSentences(), language));
        const QStringList lines = pdf.text().split(QRegularExpression(QStringLiteral("[\\n\\f]")));
        for (const std::string &sentence : test::khmerSentences()) {
            INFO(sentence);
            CHECK(lines.contains(QString::fromStdString(sentence)));
        }
    }
}

TEST_CASE("Khmer in headings and cells and lists comes back to the letter")
{
    Document document = paragraphs({}, text::LanguageCode::Khmer);
    List list;
    Table table;
    table.columns = {{"ល.រ", Table::Align::End, 1}, {"ប្រយោគ", Table::Align::Start, 8}};
    for (const std::string &sentence : test::khmerSentences()) {
        document.blocks.push_back(Heading{2, sentence, {}});
        list.items.push_back({Text{sentence, false, true}});
        table.rows.push_back({{{plain("៧"), 0.5, {}}, {{Text{sentence, true, false}}, {}, 0.5}}, false});
    }
    document.blocks.push_back(list);
    document.blocks.push_back(table);
    const QString text = Pdf(document).text("-raw");
    for (const std::string &sentence : test::khmerSentences()) {
        INFO(sentence);
        CHECK(text.count(QString::fromStdString(sentence)) >= 3);
    }
}

TEST_CASE("a paragraph of Khmer that fills many lines comes back without gaps")
{
    std::string paragraph;
    for (const std::string &sentence : test::khmerSentences())
        paragraph += sentence;
    QString text = Pdf(paragraphs({paragraph}, text::LanguageCode::Khmer)).text();
    text.remove(QLatin1Char('\n'));
    // Where a line was broken at a space, the line's end took its place.
    text.remove(QLatin1Char(' '));
    QString wanted = QString::fromStdString(paragraph);
    wanted.remove(QLatin1Char(' '));
    CHECK(text.contains(wanted));
}

TEST_CASE("all of a report's text can be read from its PDF")
{
    for (const text::LanguageCode language : {text::LanguageCode::English, text::LanguageCode::Khmer}) {
        const Document report = test::sampleReport(language);
        const Pdf pdf(report);
        const ui::Pages pages = ui::paginate(report);
        const QStringList texts = pdf.text("-raw").split(QLatin1Char('\f'));
        REQUIRE(texts.size() >= static_cast<qsizetype>(pages.pages.size()));
        for (std::size_t page = 0; page < pages.pages.size(); ++page) {
            const QString text = squeezed(texts.at(static_cast<qsizetype>(page)));
            for (const ui::PageItem &item : pages.pages[page].items) {
                if (const auto *lines = std::get_if<ui::TextItem>(&item)) {
                    INFO(lines->text().toStdString() << " on page " << page + 1);
                    CHECK(text.contains(squeezed(lines->text())));
                }
            }
        }
    }
}

TEST_CASE("a Latin word with f and i is found by its letters")
{
    const Pdf pdf(paragraphs({"The first field office filled five files."}, text::LanguageCode::English));
    CHECK(pdf.text().contains(QStringLiteral("The first field office filled five files.")));
}

TEST_CASE("control characters and old break marks do not reach a PDF")
{
    const Pdf pdf(paragraphs({"one\x01two\x7F", "កសិ​ករ"}, text::LanguageCode::Khmer));
    CHECK(pdf.text().contains(QStringLiteral("onetwo\n")));
    CHECK(pdf.text().contains(QStringLiteral("កសិករ\n")));
}

TEST_CASE("a missing value and a link are text like any other")
{
    Document document = paragraphs({}, text::LanguageCode::English);
    document.blocks.push_back(Paragraph{{Text{"Cost: "}, Missing{"not recorded"}, Text{"; see "},
                                         Link{"the site", "https://example.org/a?b='c'&d=\\"}}});
    const Pdf pdf(document);
    CHECK(pdf.text().contains(QStringLiteral("Cost: not recorded; see the site")));
    CHECK_THAT(pdf.ask("pdfinfo -url"), ContainsSubstring("https://example.org/a?b="));
}

TEST_CASE("every font of a PDF is embedded as a subset")
{
    const std::string table = Pdf(test::sampleReport(text::LanguageCode::Khmer)).ask("pdffonts");
    const QStringList rows =
        QString::fromStdString(table).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    CHECK(rows.size() >= 3);
    for (const QString &row : rows) {
        INFO(row.toStdString());
        CHECK(
            QRegularExpression(QStringLiteral("^[A-Z]{6}\\+NotoSans.* yes yes yes ")).match(row).hasMatch());
    }
}

TEST_CASE("a PDF has its title and its author and its date and is tagged")
{
    const Pdf pdf(test::sampleReport(text::LanguageCode::Khmer));
    const std::string info = pdf.ask("TZ=UTC pdfinfo -isodates");
    CHECK_THAT(info, ContainsSubstring("ផែនទីរហ័សនៃការផលិតបន្លែ"));
    CHECK_THAT(info, ContainsSubstring("ក្រុមការងារមន្ទីរកសិកម្មខេត្ត"));
    CHECK_THAT(info, ContainsSubstring("2018-09-11T0"));
    CHECK(QRegularExpression(QStringLiteral("Tagged: +yes")).match(QString::fromStdString(info)).hasMatch());
    CHECK(
        QRegularExpression(QStringLiteral("Page size: .*A4")).match(QString::fromStdString(info)).hasMatch());
}

TEST_CASE("a PDF says its language and its table of objects is where it says")
{
    const Pdf pdf(test::sampleReport(text::LanguageCode::Khmer));
    const std::string bytes = pdf.bytes();
    CHECK_THAT(bytes, ContainsSubstring("/Lang (km)"));
    const auto start = bytes.rfind("startxref\n");
    REQUIRE(start != std::string::npos);
    const auto offset = std::stoul(bytes.substr(start + 10));
    CHECK(bytes.substr(offset, 5) == "xref\n");
    CHECK(pdf.ask("pdfinfo -struct", "2>&1 >/dev/null").empty());
}

TEST_CASE("a PDF has the headings as its outline on the right pages")
{
    const Document report = test::sampleReport(text::LanguageCode::English);
    const Pdf pdf(report);
    const std::string outline = pdf.ask("pdftohtml -xml -i -stdout");
    for (const ui::OutlineEntry &entry : ui::paginate(report).outline) {
        const std::string page = std::to_string(entry.page + 1);
        CHECK_THAT(outline,
                   ContainsSubstring("<item page=\"" + page + "\">" + entry.text.toStdString() + "</item>"));
    }
    CHECK_THAT(pdf.ask("pdfinfo -dests"), ContainsSubstring("\"h7\""));
}

TEST_CASE("a PDF names its headings and tables and lists for screen readers")
{
    const std::string structure =
        Pdf(test::sampleReport(text::LanguageCode::English)).ask("pdfinfo -struct-text");
    CHECK_THAT(structure, ContainsSubstring("  H1 (block)\n    \"Where and when\""));
    CHECK_THAT(structure, ContainsSubstring("TH\n        \"Criterion\""));
    CHECK_THAT(structure, ContainsSubstring("TD\n        \"not scored\""));
    CHECK_THAT(structure, ContainsSubstring("LI (block)\n"));
    CHECK_THAT(structure, ContainsSubstring("TOCI\n"));
    // The page's foot and the heads that tables repeat are not part of what is read aloud.
    CHECK(structure.find("Page 3 of") == std::string::npos);
    const std::string head = "\"What the buyer said\"";
    CHECK(structure.find(head) != std::string::npos);
    CHECK(structure.find(head) == structure.rfind(head));
}

TEST_CASE("the same document gives the same bytes")
{
    for (const text::LanguageCode language : {text::LanguageCode::English, text::LanguageCode::Khmer}) {
        const Pdf first(test::sampleReport(language));
        const Pdf second(test::sampleReport(language));
        CHECK(first.bytes() == second.bytes());
    }
    Document undated = paragraphs({"No date."}, text::LanguageCode::English);
    undated.created.clear();
    const Pdf pdf(undated);
    CHECK(pdf.ask("pdfinfo").find("CreationDate") == std::string::npos);
}

TEST_CASE("random documents make PDFs that are read without a complaint")
{
    auto generator = test::generator();
    for (int i = 0; i < 12; ++i) {
        INFO("seed " << test::seed() << " document " << i);
        const Pdf pdf(test::randomDocument(generator));
        CHECK(pdf.ask("pdftotext", "/dev/null 2>&1").empty());
        CHECK_THAT(pdf.ask("pdfinfo -struct", "2>&1"), !ContainsSubstring("Error"));
    }
}

TEST_CASE("a report that cannot be written says why and leaves the earlier file")
{
    const Document report = test::sampleReport(text::LanguageCode::English);
    const test::TemporaryFolder folder;
    const auto path = [&](const std::string &name) {
        return QString::fromStdString((folder / name).string());
    };
    const auto message = [&](const QString &where) {
        try {
            ui::writePdf(report, where);
        } catch (const ui::ExportError &error) {
            return error.message().toStdString();
        }
        return std::string("nothing happened");
    };

    SECTION("the folder is missing")
    {
        CHECK_THAT(message(path("gone/report.pdf")), ContainsSubstring("does not exist"));
        CHECK_THAT(message(path("gone/report.pdf")), ContainsSubstring("gone"));
    }
    SECTION("a folder has the name")
    {
        CHECK_THAT(message(QString::fromStdString(folder.path().string())),
                   ContainsSubstring("a folder has this name"));
    }
    SECTION("a file cannot be made there")
    {
        CHECK_THAT(message(QStringLiteral("/proc/report.pdf")), ContainsSubstring("cannot be written here"));
    }
    SECTION("the disk is full")
    {
        test::writeFile(folder / "report.pdf", "the earlier report");
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit low = before;
        low.rlim_cur = 20000;
        setrlimit(RLIMIT_FSIZE, &low);
        const std::string full = message(path("report.pdf"));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_DFL);
        CHECK_THAT(full, ContainsSubstring("the disk may be full"));
        CHECK_THAT(full, ContainsSubstring("The file that was there before is unchanged."));
        CHECK(test::readFile(folder / "report.pdf") == "the earlier report");
        const auto files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
        CHECK(files == 1);
    }
}
