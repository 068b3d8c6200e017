#include "ui/print/Paginator.h"

#include "document/Overloaded.h"
#include "ui/print/Anchors.h"
#include "ui/print/BlockLayout.h"
#include "ui/print/Flow.h"
#include "ui/print/Paper.h"
#include "ui/print/TableLayout.h"
#include "ui/print/Typesetter.h"
#include "ui/widgets/DisplayText.h"

#include <algorithm>

namespace bandom::ui {

namespace {

/// Up to so many pages a reader finds the way without a cover and a contents page.
constexpr std::size_t shortDocument = 3;

class Paginator
{
public:
    explicit Paginator(const document::Document &document)
        : m_document(document),
          m_size(paper::a4(document.landscape)),
          m_body(paper::sideMargin, paper::topMargin, m_size.width() - 2 * paper::sideMargin,
                 m_size.height() - paper::topMargin - paper::bottomMargin),
          m_typesetter(document.language, Anchors(document))
    {
    }

    Pages pages()
    {
        Pages result;
        result.size = m_size;
        std::vector<Page> body = blocks(true);
        const bool hasContents = !m_document.contentsTitle.empty() && body.size() > shortDocument;
        std::vector<Page> front;
        if (hasContents) {
            front = cover();
            body = blocks(false);
        }
        findHeadings(body, result.outline);
        if (hasContents) {
            // The contents' own length is needed for the numbers in it, and doesn't depend on them.
            const std::size_t before = front.size() + contents(result.outline, 0).size();
            for (Page &page : contents(result.outline, before))
                front.push_back(std::move(page));
            for (OutlineEntry &entry : result.outline)
                entry.page += static_cast<int>(before);
        }
        result.pages = std::move(front);
        std::move(body.begin(), body.end(), std::back_inserter(result.pages));
        addFeet(result.pages, hasContents ? 1 : 0);
        return result;
    }

private:
    std::vector<Strip> line(const std::string &text, const paper::TextStyle &style, const QByteArray &tag)
    {
        if (text.empty())
            return {};
        BlockLayout layout(m_typesetter, m_body.size());
        std::vector<Strip> strips = layout.lines(document::plain(text), style, tag);
        for (Strip &strip : strips)
            strip.keepWithNext = true;
        return strips;
    }

    std::vector<Page> cover()
    {
        Flow flow(m_body);
        Strip space;
        space.height = m_body.height() * 0.24;
        const double ruleTop = space.height - paper::points(22);
        space.items.push_back(FillItem{QRectF(0, ruleTop, paper::points(54), paper::points(4)), paper::accent,
                                       paper::points(2)});
        flow.add(std::move(space));
        flow.add(line(m_document.title, paper::coverTitle, "P"));
        flow.add(line(m_document.subtitle, paper::coverSubtitle, "P"));
        paper::TextStyle author = paper::authorLine;
        author.before = paper::points(26);
        flow.add(line(m_document.author, author, "P"));
        return flow.take();
    }

    void titleBlock(Flow &flow)
    {
        std::vector<Strip> strips = line(m_document.title, paper::blockTitle, "P");
        for (auto &&more : {line(m_document.subtitle, paper::blockSubtitle, "P"),
                            line(m_document.author, paper::authorLine, "P")})
            strips.insert(strips.end(), more.begin(), more.end());
        if (strips.empty())
            return;
        Strip &last = strips.back();
        const double y = last.height + paper::points(8);
        last.items.push_back(RuleItem{QLineF(0, y, m_body.width(), y), paper::accent, paper::points(1.2)});
        last.height = y;
        last.after = paper::points(14);
        flow.add(std::move(strips));
    }

    std::vector<Page> blocks(bool withTitle)
    {
        Flow flow(m_body);
        if (withTitle)
            titleBlock(flow);
        BlockLayout layout(m_typesetter, m_body.size());
        TableLayout tables(m_typesetter, m_body.size());
        std::size_t headings = 0;
        for (const document::Block &block : m_document.blocks) {
            std::visit(document::Overloaded{
                           [&](const document::Heading &heading) {
                               flow.add(layout.heading(heading, Anchors::name(headings++)));
                           },
                           [&](const document::Paragraph &paragraph) {
                               std::vector<Strip> strips = layout.paragraph(paragraph);
                               if (!strips.empty() && paragraph.role != document::Paragraph::Role::Note &&
                                   isNote(&block + 1))
                                   strips.back().keepWithNext = true;
                               flow.add(std::move(strips));
                           },
                           [&](const document::List &list) { flow.add(layout.list(list)); },
                           [&](const document::Fields &fields) { flow.add(tables.fields(fields)); },
                           [&](const document::Callout &callout) { flow.add(layout.callout(callout)); },
                           [&](const document::Table &table) {
                               std::vector<Strip> strips = tables.table(table);
                               if (!strips.empty() && strips.back().pieces.empty() && isNote(&block + 1))
                                   joinNote(strips.back());
                               flow.add(std::move(strips));
                           },
                           [&](const document::Figure &figure) {
                               std::vector<Strip> strips = layout.figure(figure);
                               if (!strips.empty() && isNote(&block + 1))
                                   joinNote(strips.back());
                               flow.add(std::move(strips));
                           },
                           [&](const document::FormField &field) { flow.add(layout.formField(field)); },
                           [&](const document::PageBreak &) { flow.pageBreak(); },
                       },
                       block);
        }
        std::vector<Page> pages = flow.take();
        if (pages.empty())
            pages.emplace_back();
        return pages;
    }

    /// Whether `block` is the document's and small print.
    bool isNote(const document::Block *block) const
    {
        if (block == m_document.blocks.data() + m_document.blocks.size())
            return false;
        const auto *paragraph = std::get_if<document::Paragraph>(block);
        return paragraph && paragraph->role == document::Paragraph::Role::Note;
    }

    /// A note below a table or figure speaks of it, as one below a paragraph does: it stands on the same
    /// page, and near.
    static void joinNote(Strip &last)
    {
        last.after = paper::points(5);
        last.keepWithNext = true;
    }

    void findHeadings(const std::vector<Page> &pages, std::vector<OutlineEntry> &outline) const
    {
        std::vector<int> pageOf;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            for (const PageItem &item : pages[i].items) {
                if (std::holds_alternative<AnchorItem>(item))
                    pageOf.push_back(static_cast<int>(i));
            }
        }
        for (const document::Block &block : m_document.blocks) {
            if (const auto *heading = std::get_if<document::Heading>(&block)) {
                const std::size_t at = outline.size();
                outline.push_back({std::clamp(heading->level, 1, 3), displayText(heading->text),
                                   Anchors::name(at), pageOf.at(at)});
            }
        }
    }

    std::vector<Page> contents(const std::vector<OutlineEntry> &outline, std::size_t pagesBefore)
    {
        Flow flow(m_body);
        paper::TextStyle title = paper::headings[0];
        title.after = paper::points(10);
        std::vector<Strip> strips = line(m_document.contentsTitle, title, "P");
        strips.back().items.push_back(TagItem{"TOC"});
        // The outline of the file has the third level too; here it would fill a page of its own.
        for (const OutlineEntry &entry : outline) {
            if (entry.level > 2)
                continue;
            strips.push_back(contentsEntry(entry, entry.page + static_cast<int>(pagesBefore) + 1));
        }
        strips.back().items.push_back(TagItem{});
        strips.back().keepWithNext = false;
        flow.add(std::move(strips));
        return flow.take();
    }

    Strip contentsEntry(const OutlineEntry &entry, int number)
    {
        const paper::TextStyle &style = paper::contentsEntry[entry.level - 1];
        const double indent = (entry.level - 1) * paper::points(16);
        const double numberWidth = paper::points(30);
        const std::string text = entry.text.toStdString();
        const TextBlock title = m_typesetter.set(text, style, m_body.width() - indent - numberWidth);
        const TextBlock page = m_typesetter.set(document::plain(std::to_string(number)), style, numberWidth,
                                                m_typesetter.leadingFor(text), Qt::AlignRight);
        Strip strip;
        strip.height = title.height();
        strip.before = style.before;
        strip.after = style.after;
        const double lastTop = strip.height - title.lineHeight();
        const double baseline = lastTop + title.baseline();
        const double left = indent + title.lastLineWidth() + paper::points(5);
        const double right = m_body.width() - page.naturalWidth() - paper::points(5);
        strip.items = {TagItem{"TOCI"},
                       TagItem{"P"},
                       title.all(QPointF(indent, 0)),
                       TagItem{},
                       TagItem{"P"},
                       page.all(QPointF(m_body.width() - numberWidth, lastTop)),
                       TagItem{},
                       LinkItem{QRectF(indent, 0, m_body.width() - indent, strip.height), entry.anchor, true},
                       TagItem{}};
        if (right > left) {
            strip.items.push_back(RuleItem{QLineF(left, baseline, right, baseline), paper::missingInk,
                                           paper::points(0.7), true});
        }
        return strip;
    }

    /// The foot of every page but the first `without`.
    void addFeet(std::vector<Page> &pages, std::size_t without)
    {
        const double top = m_size.height() - paper::millimetres(15);
        const double left = m_body.left();
        const double numberWidth = paper::points(110);
        const TextBlock footer = m_typesetter.set(m_document.footer, paper::footer,
                                                  m_body.width() - numberWidth - paper::points(10));
        for (std::size_t i = without; i < pages.size(); ++i) {
            const std::string number =
                text::fill(m_document.pageOf, {std::to_string(i + 1), std::to_string(pages.size())});
            const TextBlock page = m_typesetter.set(document::plain(number), paper::footer, numberWidth,
                                                    m_typesetter.leadingFor(number), Qt::AlignRight);
            std::vector<PageItem> &items = pages[i].items;
            items.push_back(
                RuleItem{QLineF(left, top - paper::points(5), m_body.right(), top - paper::points(5)),
                         paper::rule, paper::points(0.5)});
            TextItem footerLine = footer.lines(0, std::min(footer.lineCount(), 1), QPointF(left, top));
            TextItem numberLine = page.all(QPointF(m_body.right() - numberWidth, top));
            footerLine.repeated = true;
            numberLine.repeated = true;
            items.push_back(footerLine);
            items.push_back(numberLine);
        }
    }

    const document::Document &m_document;
    QSizeF m_size;
    QRectF m_body;
    Typesetter m_typesetter;
};

} // namespace

Pages paginate(const document::Document &document)
{
    return Paginator(document).pages();
}

int pageCount(const document::Document &document)
{
    return static_cast<int>(paginate(document).pages.size());
}

} // namespace bandom::ui
