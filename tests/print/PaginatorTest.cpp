#include "ui/print/Paginator.h"

#include "print/Samples.h"
#include "support/Catch.h"
#include "support/Support.h"
#include "ui/print/Paper.h"
#include "ui/print/TableLayout.h"

#include <QGlyphRun>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace bandom;
using namespace bandom::document;

namespace {

constexpr double tolerance = 1;

/// A text on a page with the structure that it stands in, the innermost last.
struct Placed
{
    ui::TextItem item;
    QStringList tags;
    std::size_t page = 0;
};

std::vector<Placed> placedTexts(const ui::Pages &pages)
{
    std::vector<Placed> texts;
    QStringList tags;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const ui::PageItem &item : pages.pages[page].items) {
            if (const auto *tag = std::get_if<ui::TagItem>(&item)) {
                if (tag->name.isEmpty())
                    tags.removeLast();
                else
                    tags.append(QString::fromLatin1(tag->name));
            } else if (const auto *text = std::get_if<ui::TextItem>(&item)) {
                texts.push_back({*text, tags, page});
            }
        }
    }
    CHECK(tags.isEmpty());
    return texts;
}

/// The document's text as it stands on the pages, without spaces: lines end where the width asks for it.
QString squeezed(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("[\\s\\x{200B}]")));
    return text;
}

std::string textOnPages(const std::vector<Placed> &texts)
{
    // The cells of a row that is divided take turns: each text is put together before they are lined up.
    std::vector<QString> pieces;
    std::map<const QTextLayout *, std::size_t> indexOf;
    for (const Placed &text : texts) {
        if (text.item.repeated)
            continue;
        const auto [at, isNew] = indexOf.try_emplace(text.item.layout.get(), pieces.size());
        if (isNew)
            pieces.emplace_back();
        pieces[at->second] += text.item.text();
    }
    QString all;
    for (const QString &piece : pieces)
        all += piece;
    return squeezed(all).toStdString();
}

/// What plainText() says without its own marks between the pieces.
std::string textOf(const Document &document)
{
    QString all;
    const auto add = [&all](const std::string &text) { all += QString::fromStdString(text); };
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            add(table->caption);
            for (const Table::Column &column : table->columns)
                add(column.head);
            for (const Table::Row &row : table->rows) {
                for (const Table::Cell &cell : row.cells)
                    add(plainText(cell.inlines));
            }
        } else if (const auto *list = std::get_if<List>(&block)) {
            for (const Inlines &item : list->items)
                add(plainText(item));
        } else if (const auto *fields = std::get_if<Fields>(&block)) {
            for (const Fields::Field &field : fields->fields)
                add(field.name + plainText(field.value));
        } else if (const auto *callout = std::get_if<Callout>(&block)) {
            add(callout->title + plainText(callout->inlines));
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            add(heading->text);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            add(plainText(paragraph->inlines));
        }
    }
    return squeezed(all).toStdString();
}

QRectF bodyOf(const ui::Pages &pages)
{
    return QRectF(QPointF(0, 0), pages.size)
        .adjusted(ui::paper::sideMargin, ui::paper::topMargin, -ui::paper::sideMargin,
                  -ui::paper::bottomMargin);
}

bool isFoot(const Placed &text, const ui::Pages &pages)
{
    return text.item.repeated && text.item.box.top() > bodyOf(pages).bottom();
}

bool isHeading(const Placed &text)
{
    return !text.tags.isEmpty() && text.tags.last().size() == 2 &&
           text.tags.last().startsWith(QLatin1Char('H'));
}

/// Paragraphs as numbers of lines a page, in reading order.
std::vector<std::vector<int>> paragraphLines(const std::vector<Placed> &texts)
{
    std::vector<std::vector<int>> paragraphs;
    const QTextLayout *current = nullptr;
    std::size_t page = 0;
    for (const Placed &text : texts) {
        if (text.item.repeated || text.tags.contains(QStringLiteral("Table")))
            continue;
        if (text.item.layout.get() != current)
            paragraphs.emplace_back(1, 0);
        else if (text.page != page)
            paragraphs.back().push_back(0);
        paragraphs.back().back() += text.item.lineCount;
        current = text.item.layout.get();
        page = text.page;
    }
    return paragraphs;
}

Document tableOf(int rows, const std::string &text)
{
    Table table;
    table.caption = "Rows";
    table.columns = {{"Number", Table::Align::End, 1}, {"Text", Table::Align::Start, 4}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{{plain(std::to_string(i)), {}, {}}, {plain(text), {}, {}}}, false});
    Document document;
    document.pageOf = "%1/%2";
    document.blocks = {Heading{1, "A table", {}}, table};
    return document;
}

int countOf(const std::vector<Placed> &texts, const QString &text)
{
    return static_cast<int>(
        std::count_if(texts.begin(), texts.end(), [&](const Placed &t) { return t.item.text() == text; }));
}

} // namespace

TEST_CASE("every text of a document is on its pages exactly once and in order")
{
    auto generator = test::generator();
    for (int i = 0; i < 60; ++i) {
        INFO("seed " << test::seed() << " document " << i);
        const Document document = test::randomDocument(generator);
        REQUIRE(textOnPages(placedTexts(ui::paginate(document))) == textOf(document));
    }
}

TEST_CASE("nothing stands outside the margins and no two lines overlap")
{
    auto generator = test::generator();
    for (int i = 0; i < 40; ++i) {
        INFO("seed " << test::seed() << " document " << i);
        const ui::Pages pages = ui::paginate(test::randomDocument(generator));
        const QRectF body = bodyOf(pages).adjusted(-tolerance, -tolerance, tolerance, tolerance);
        const QTextLayout *previous = nullptr;
        QRectF above;
        std::size_t page = 0;
        for (const Placed &text : placedTexts(pages)) {
            if (isFoot(text, pages))
                continue;
            REQUIRE(body.contains(text.item.box));
            const bool below = text.page == page && text.item.box.left() < above.right() - tolerance &&
                               text.item.box.right() > above.left() + tolerance;
            if (previous && below)
                REQUIRE(text.item.box.top() >= above.bottom() - tolerance);
            previous = text.item.layout.get();
            above = text.item.box;
            page = text.page;
        }
        for (const ui::Page &sheet : pages.pages) {
            for (const ui::PageItem &item : sheet.items) {
                if (const auto *fill = std::get_if<ui::FillItem>(&item))
                    REQUIRE(body.contains(fill->area));
            }
        }
    }
}

TEST_CASE("a heading is never the last on its page")
{
    auto generator = test::generator();
    for (int i = 0; i < 120; ++i) {
        INFO("seed " << test::seed() << " document " << i);
        const ui::Pages pages = ui::paginate(test::randomDocument(generator));
        std::vector<Placed> texts = placedTexts(pages);
        std::erase_if(texts, [&](const Placed &text) { return isFoot(text, pages); });
        for (std::size_t t = 0; t + 1 < texts.size(); ++t) {
            INFO("heading " << texts[t].item.text().toStdString() << " on page " << texts[t].page + 1);
            if (isHeading(texts[t]))
                REQUIRE(texts[t + 1].page == texts[t].page);
        }
    }
}

TEST_CASE("a paragraph leaves two lines at least on either side of a page break")
{
    auto generator = test::generator();
    for (int i = 0; i < 60; ++i) {
        INFO("seed " << test::seed() << " document " << i);
        for (const std::vector<int> &lines :
             paragraphLines(placedTexts(ui::paginate(test::randomDocument(generator))))) {
            if (lines.size() > 1) {
                REQUIRE(lines.front() >= 2);
                REQUIRE(lines.back() >= 2);
            }
        }
    }
}

TEST_CASE("a table row is divided only where it is about as tall as a page")
{
    auto generator = test::generator();
    for (int i = 0; i < 60; ++i) {
        INFO("seed " << test::seed() << " document " << i);
        const ui::Pages pages = ui::paginate(test::randomDocument(generator));
        std::map<const QTextLayout *, std::set<std::size_t>> pagesOf;
        // The cells of a row stand one after another: the tallest decides for all.
        double tallest = 0;
        bool divided = false;
        for (const Placed &text : placedTexts(pages)) {
            if (!text.tags.contains(QStringLiteral("TR")))
                continue;
            const double lineHeight = text.item.box.height() / text.item.lineCount;
            tallest = std::max(tallest, lineHeight * text.item.layout->lineCount());
            pagesOf[text.item.layout.get()].insert(text.page);
            divided = divided || pagesOf[text.item.layout.get()].size() > 1;
        }
        if (divided)
            REQUIRE(tallest > bodyOf(pages).height() * 0.5);
    }
}

TEST_CASE("a table over several pages shows its head on each of them")
{
    const ui::Pages pages = ui::paginate(tableOf(150, "A row of one line."));
    REQUIRE(pages.pages.size() > 2);
    const std::vector<Placed> texts = placedTexts(pages);
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        INFO("page " << page + 1);
        const auto head = std::find_if(texts.begin(), texts.end(), [page](const Placed &text) {
            return text.page == page && text.item.text() == QStringLiteral("Number");
        });
        REQUIRE(head != texts.end());
        CHECK(head->item.repeated == (page > 0));
        if (page > 0)
            CHECK(head->item.box.top() < bodyOf(pages).top() + ui::paper::points(10));
    }
    CHECK(countOf(texts, QStringLiteral("Rows")) == 1);
}

TEST_CASE("no single row of a table is left over at a page's foot or head")
{
    for (int before = 0; before < 60; ++before) {
        for (const int rows : {2, 5, 40}) {
            INFO(before << " lines above a table of " << rows << " rows");
            Document document;
            for (int line = 0; line < before; ++line)
                document.blocks.push_back(Paragraph{plain("Line"), {}});
            Table table;
            table.columns = {{"Head", Table::Align::Start, 1}};
            for (int row = 0; row < rows; ++row)
                table.rows.push_back({{{plain("row"), {}, {}}}});
            document.blocks.push_back(std::move(table));
            std::map<std::size_t, int> rowsOn;
            for (const Placed &text : placedTexts(ui::paginate(document)))
                rowsOn[text.page] += text.item.text() == "row";
            for (const auto &[page, count] : rowsOn)
                CHECK(count != 1);
            // A low one is not divided at all.
            if (rows == 5)
                CHECK(std::count_if(rowsOn.begin(), rowsOn.end(),
                                    [](const auto &on) { return on.second > 0; }) == 1);
        }
    }
}

TEST_CASE("a table's caption stands on the page of its first row")
{
    // Filled line by line, the caption meets the page's foot in one of these documents.
    for (int lines = 30; lines < 60; ++lines) {
        Document document;
        document.pageOf = "%1/%2";
        for (int i = 0; i < lines; ++i)
            document.blocks.push_back(Paragraph{plain("A line."), Paragraph::Role::Note});
        const Document table = tableOf(5, "A row.");
        document.blocks.push_back(table.blocks.back());
        std::size_t captionPage = 99;
        std::size_t rowPage = 98;
        for (const Placed &text : placedTexts(ui::paginate(document))) {
            if (text.item.text() == QStringLiteral("Rows"))
                captionPage = text.page;
            if (text.item.text() == QStringLiteral("0"))
                rowPage = text.page;
        }
        INFO(lines << " lines above");
        CHECK(captionPage == rowPage);
    }
}

TEST_CASE("a row that is taller than a page is divided between lines")
{
    std::string text;
    for (int i = 0; i < 1500; ++i)
        text += "word ";
    const Document document = tableOf(2, text);
    const ui::Pages pages = ui::paginate(document);
    CHECK(pages.pages.size() > 2);
    const std::vector<Placed> texts = placedTexts(pages);
    CHECK(textOnPages(texts) == textOf(document));
    CHECK(texts.front().item.text() == QStringLiteral("A table"));
    const QRectF body = bodyOf(pages).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    for (const Placed &placed : texts)
        CHECK((isFoot(placed, pages) || body.contains(placed.item.box)));
    // The heading is not left behind by the row that it stands over.
    CHECK(std::count_if(texts.begin(), texts.end(), [](const Placed &t) { return t.page == 0; }) > 4);
}

TEST_CASE("no Khmer mark reaches out of its line")
{
    Document document;
    document.language = text::LanguageCode::Khmer;
    for (const std::string &sentence : test::khmerSentences()) {
        document.blocks.push_back(Paragraph{plain(sentence)});
        document.blocks.push_back(Heading{1, sentence, {}});
    }
    document.blocks.push_back(Paragraph{plain("ស្ត្រី ង្គ្រ័ ញ្ជ្រី ខ្ញុំ ក្ប៉ៅ ប៊ិច ម្ប៉ី ស្ទ្រីំ")});
    for (const Placed &text : placedTexts(ui::paginate(document))) {
        for (int i = 0; i < text.item.lineCount; ++i) {
            const QTextLine line = text.item.layout->lineAt(text.item.firstLine + i);
            for (const QGlyphRun &run : line.glyphRuns()) {
                // The run's own box is made of its glyphs' advances: each glyph's outline tells its ink.
                const QList<quint32> glyphs = run.glyphIndexes();
                for (qsizetype g = 0; g < glyphs.size(); ++g) {
                    const QRectF ink = run.rawFont()
                                           .boundingRect(glyphs.at(g))
                                           .translated(run.positions().at(g) + text.item.origin);
                    INFO(text.item.text().toStdString());
                    CHECK(ink.top() >= text.item.box.top() - tolerance);
                    CHECK(ink.bottom() <= text.item.box.bottom() + tolerance);
                }
            }
        }
    }
}

TEST_CASE("a line of Khmer breaks between words and not within them")
{
    Document document;
    document.language = text::LanguageCode::Khmer;
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += "កសិករដាំបន្លែនៅតាមដងទន្លេ";
    document.blocks = {Paragraph{plain(text)}};
    const QStringList words{QStringLiteral("កសិករ"), QStringLiteral("ដាំ"),  QStringLiteral("បន្លែ"),
                            QStringLiteral("នៅ"),   QStringLiteral("តាម"), QStringLiteral("ដង"),
                            QStringLiteral("ទន្លេ")};
    int lines = 0;
    for (const Placed &placed : placedTexts(ui::paginate(document))) {
        if (placed.item.repeated)
            continue;
        const QString line = placed.item.text();
        INFO(line.toStdString());
        CHECK(std::any_of(words.begin(), words.end(),
                          [&](const QString &word) { return line.startsWith(word); }));
        ++lines;
    }
    CHECK(lines > 5);
}

TEST_CASE("the contents give each heading the page it stands on")
{
    const Document document = test::longReport(24);
    const ui::Pages pages = ui::paginate(document);
    std::vector<Placed> texts = placedTexts(pages);
    for (const ui::OutlineEntry &entry : pages.outline) {
        const auto heading = std::find_if(texts.begin(), texts.end(), [&](const Placed &text) {
            return isHeading(text) && text.item.text() == entry.text && text.page >= std::size_t(entry.page);
        });
        REQUIRE(heading != texts.end());
        CHECK(heading->page == static_cast<std::size_t>(entry.page));
    }
    // "Section 2" is followed by its number in the contents.
    const auto entry = std::find_if(texts.begin(), texts.end(), [](const Placed &text) {
        return text.item.text() == QStringLiteral("Section 2");
    });
    REQUIRE(entry != texts.end());
    const auto section =
        std::find_if(pages.outline.begin(), pages.outline.end(),
                     [](const ui::OutlineEntry &o) { return o.text == QStringLiteral("Section 2"); });
    CHECK((entry + 1)->item.text().toInt() == section->page + 1);
}

TEST_CASE("a page's foot says which page of how many it is")
{
    const ui::Pages pages = ui::paginate(tableOf(100, "A row."));
    const std::vector<Placed> texts = placedTexts(pages);
    for (std::size_t i = 0; i < pages.pages.size(); ++i)
        CHECK(countOf(texts, QStringLiteral("%1/%2").arg(i + 1).arg(pages.pages.size())) == 1);
    CHECK(ui::pageCount(tableOf(100, "A row.")) == static_cast<int>(pages.pages.size()));
}

TEST_CASE("a document of nothing is one page")
{
    CHECK(ui::pageCount({}) == 1);
    Document odd;
    odd.blocks = {PageBreak{}, Table{}, List{}, Fields{}, Callout{}, Paragraph{}, PageBreak{}};
    CHECK(ui::pageCount(odd) >= 1);
}

TEST_CASE("a wide document lies on its side")
{
    Document document;
    document.landscape = true;
    const ui::Pages pages = ui::paginate(document);
    CHECK(pages.size.width() > pages.size.height());
}

TEST_CASE("columns share the width by weight once each has room for its words")
{
    using Needs = std::vector<ui::ColumnNeed>;
    CHECK(ui::columnWidths(Needs{{10, 10, 1}, {10, 10, 3}}, 400)[1] == Approx(300));
    // All fit on one line: the narrow share of the first grows to its text.
    CHECK(ui::columnWidths(Needs{{150, 20, 1}, {10, 10, 3}}, 400)[0] == Approx(150));
    // The second needs little: what it leaves goes to the first, which must break lines.
    CHECK(ui::columnWidths(Needs{{900, 50, 1}, {40, 40, 1}}, 400)[0] == Approx(360));
    // Not even the longest words fit: all shrink alike.
    CHECK(ui::columnWidths(Needs{{900, 600, 1}, {300, 200, 1}}, 400)[0] == Approx(300));
    for (const double total : {100.0, 400.0, 2000.0}) {
        const std::vector<double> widths =
            ui::columnWidths(Needs{{900, 60, 1}, {40, 30, 2}, {300, 10, 5}}, total);
        CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(total));
    }
}

TEST_CASE("a narrow column is as wide as its longest word")
{
    Table table;
    table.columns = {{"Kind", Table::Align::End, 1}, {"Remark", Table::Align::Start, 9}};
    const std::string longText =
        "a remark that goes on and on and on and on and on and on and on and on and on and on";
    table.rows = {
        {{{plain("vegetables of the cooperatives"), {}, {}}, {plain(longText + longText), {}, {}}}, false},
        {{{plain("12,000 ភោជនីយដ្ឋាន"), {}, {}}, {plain("none"), {}, {}}}, false}};
    Document document;
    document.blocks = {table};
    const QStringList words{QStringLiteral("vegetables"), QStringLiteral("cooperatives"),
                            QStringLiteral("ភោជនីយដ្ឋាន")};
    QStringList lines;
    for (const Placed &text : placedTexts(ui::paginate(document))) {
        for (int i = 0; i < text.item.lineCount; ++i) {
            ui::TextItem line = text.item;
            line.firstLine += i;
            line.lineCount = 1;
            lines.append(line.text().trimmed());
        }
    }
    for (const QString &word : words) {
        INFO(word.toStdString());
        CHECK(std::any_of(lines.begin(), lines.end(),
                          [&](const QString &line) { return line.contains(word); }));
    }
}

TEST_CASE("a link to a heading that is not there is plain text")
{
    Document document;
    document.blocks = {
        Heading{1, "Here", "here"},
        Paragraph{{Link{"to here", "here"}, Link{"to nowhere", "gone"}, Link{"out", "https://example.org"}}}};
    const ui::Pages pages = ui::paginate(document);
    QStringList targets;
    for (const ui::PageItem &item : pages.pages.front().items) {
        if (const auto *link = std::get_if<ui::LinkItem>(&item))
            targets.append(link->target);
    }
    CHECK(targets == QStringList{QStringLiteral("h1"), QStringLiteral("https://example.org")});
}
