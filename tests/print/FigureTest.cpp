#include "document/Figure.h"

#include "print/Samples.h"
#include "support/Catch.h"
#include "support/Support.h"
#include "ui/print/Export.h"
#include "ui/print/Paginator.h"
#include "ui/print/Paper.h"
#include "ui/print/SvgText.h"

#include <QImage>
#include <QRegularExpression>
#include <QString>
#include <QXmlStreamReader>

using namespace bandom;
using namespace bandom::document;

namespace {

Document withFigure(const Figure &figure, const std::vector<Block> &before = {})
{
    Document document;
    document.title = "Figures";
    document.pageOf = "Page %1 of %2";
    document.created = "2018-09-11T09:30:00+07:00";
    document.blocks = before;
    document.blocks.push_back(figure);
    return document;
}

/// A file of `document` in a folder of its own, and what tools say about it.
class Written
{
public:
    Written(const Document &document, void (*write)(const Document &, const QString &), const char *name)
        : m_path((m_folder / name).string())
    {
        write(document, QString::fromStdString(m_path));
    }

    std::string bytes() const { return test::readFile(m_path); }
    std::string folder() const { return m_folder.path().string(); }

    std::string run(const std::string &command) const
    {
        int status = 0;
        const std::string text = test::output("cd " + folder() + " && " + command, &status);
        CHECK(status == 0);
        return text;
    }

private:
    test::TemporaryFolder m_folder;
    std::string m_path;
};

struct Places
{
    std::vector<std::size_t> figurePages;
    std::vector<std::size_t> captionPages;
    QRectF area;
};

Places placesOf(const ui::Pages &pages)
{
    Places places;
    QByteArray tag;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const ui::PageItem &item : pages.pages[page].items) {
            if (const auto *begun = std::get_if<ui::TagItem>(&item))
                tag = begun->name;
            else if (std::holds_alternative<ui::TextItem>(item) && tag == "Caption")
                places.captionPages.push_back(page);
            else if (const auto *figure = std::get_if<ui::FigureItem>(&item)) {
                places.figurePages.push_back(page);
                places.area = figure->area;
            }
        }
    }
    return places;
}

/// Well-formed XML's elements and text; an error where it is none.
std::pair<QStringList, QString> readXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QStringList elements;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            elements.append(xml.name().toString());
        else if (xml.isCharacters())
            text += xml.text();
    }
    CHECK(xml.errorString().isEmpty());
    return {elements, text};
}

} // namespace

TEST_CASE("a figure in a PDF is vectors and its text comes back in both scripts")
{
    const Written pdf(withFigure(test::sampleFigure()), ui::writePdf, "report.pdf");
    const std::string text = pdf.run("pdftotext report.pdf -");
    CHECK_THAT(text, ContainsSubstring("Sesan field"));
    CHECK_THAT(text, ContainsSubstring("ភូមិតាឡាត"));
    CHECK_THAT(text, ContainsSubstring("The north bank, drawn for the exercise"));
    // The photo is the only picture, and is the file that it was.
    const std::string images = pdf.run("pdfimages -list report.pdf | tail -n +3");
    CHECK(std::count(images.begin(), images.end(), '\n') == 1);
    CHECK_THAT(images, ContainsSubstring("jpeg"));
    CHECK_THAT(images, ContainsSubstring("80    60"));
    const std::string fonts = pdf.run("pdffonts report.pdf | tail -n +3");
    CHECK_THAT(fonts, ContainsSubstring("NotoSans"));
    CHECK_THAT(fonts, !ContainsSubstring("Type 3"));
    CHECK_THAT(fonts, !ContainsSubstring(" no  "));
}

TEST_CASE("a JPEG leaves a PDF as the bytes that it came as")
{
    const Figure figure = test::sampleFigure();
    const Written pdf(withFigure(figure), ui::writePdf, "report.pdf");
    pdf.run("pdfimages -j report.pdf photo");
    for (const Figure::Item &item : figure.items) {
        if (const auto *picture = std::get_if<Figure::Picture>(&item))
            CHECK(test::readFile(pdf.folder() + "/photo-000.jpg") == *picture->bytes);
    }
}

TEST_CASE("a photo that is none does not spoil a PDF")
{
    Figure figure = test::sampleFigure();
    figure.items.push_back(
        Figure::Picture{{0, 0, 10, 10}, std::make_shared<const std::string>("\xFF\xD8\xFF no JPEG")});
    const Written pdf(withFigure(figure), ui::writePdf, "report.pdf");
    CHECK_THAT(pdf.run("pdftotext report.pdf -"), ContainsSubstring("Sesan field"));
}

TEST_CASE("a figure and its caption stand on one page wherever they come")
{
    for (int lines = 0; lines < 60; lines += 3) {
        std::vector<Block> before;
        for (int i = 0; i < lines; ++i)
            before.push_back(Paragraph{plain("A line.")});
        before.push_back(Heading{1, "Map", "map"});
        const ui::Pages pages = ui::paginate(withFigure(test::sampleFigure(), before));
        const Places places = placesOf(pages);
        INFO(lines);
        REQUIRE(places.figurePages.size() == 1);
        REQUIRE(places.captionPages.size() == 1);
        CHECK(places.figurePages == places.captionPages);
        CHECK(places.area.bottom() < pages.size.height() - ui::paper::bottomMargin);
        CHECK(pages.outline.at(0).page == static_cast<int>(places.figurePages[0]));
    }
}

TEST_CASE("a figure wider than the column or higher than the page is made smaller and keeps its proportions")
{
    Figure figure = test::sampleFigure();
    figure.width = 2000;
    figure.height = 400;
    Places places = placesOf(ui::paginate(withFigure(figure)));
    CHECK(places.area.width() == Approx(ui::paper::a4(false).width() - 2 * ui::paper::sideMargin));
    CHECK(places.area.width() / places.area.height() == Approx(5));

    figure.width = 400;
    figure.height = 4000;
    places = placesOf(ui::paginate(withFigure(figure)));
    CHECK(places.area.height() < ui::paper::a4(false).height());
    CHECK(places.area.width() / places.area.height() == Approx(0.1));
    REQUIRE(places.captionPages.size() == 1);
    CHECK(places.figurePages == places.captionPages);
}

TEST_CASE("a figure in HTML is an SVG with text and photos in the page")
{
    const Written html(withFigure(test::sampleFigure()), ui::writeHtml, "report.html");
    const auto [elements, text] = readXml(QByteArray::fromStdString(html.bytes()));
    for (const char *element : {"figure", "svg", "path", "text", "image", "figcaption"})
        CHECK(elements.contains(QLatin1String(element)));
    CHECK(text.contains(QStringLiteral("ភូមិតាឡាត")));
    CHECK(text.count(QStringLiteral("Sesan field")) == 1);
    CHECK_THAT(html.bytes(), ContainsSubstring("data:image/jpeg;base64,"));
    CHECK_THAT(html.bytes(), ContainsSubstring("aria-label=\"A river with a field"));
}

TEST_CASE("a figure in an ODT is there as SVG and as PNG and says what it shows")
{
    const Written odt(withFigure(test::sampleFigure()), ui::writeOdt, "report.odt");
    odt.run("cmake -E tar xf report.odt");
    const std::string content = test::readFile(odt.folder() + "/content.xml");
    CHECK_THAT(content, ContainsSubstring("xlink:href=\"Pictures/figure1.svg\""));
    CHECK_THAT(content, ContainsSubstring("<svg:desc>A river with a field"));
    const std::string manifest = test::readFile(odt.folder() + "/META-INF/manifest.xml");
    CHECK_THAT(manifest, ContainsSubstring("Pictures/figure1.png"));
    readXml(QByteArray::fromStdString(test::readFile(odt.folder() + "/Pictures/figure1.svg")));
    const QImage png(QString::fromStdString(odt.folder() + "/Pictures/figure1.png"));
    CHECK(png.size() == QSize(1200, 720));
}
