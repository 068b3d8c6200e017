#include "ui/print/BlockLayout.h"

#include <algorithm>
#include <iterator>

namespace bandom::ui {

namespace {

const paper::TextStyle &styleOf(document::Paragraph::Role role)
{
    switch (role) {
    case document::Paragraph::Role::Body:
        return paper::body;
    case document::Paragraph::Role::Lead:
        return paper::lead;
    case document::Paragraph::Role::Note:
        return paper::note;
    }
    return paper::body;
}

void insertFirst(Strip &strip, std::vector<PageItem> items)
{
    strip.items.insert(strip.items.begin(), std::make_move_iterator(items.begin()),
                       std::make_move_iterator(items.end()));
}

} // namespace

std::vector<Strip> BlockLayout::lines(const document::Inlines &inlines, const paper::TextStyle &style,
                                      const QByteArray &tag, double indent)
{
    const TextBlock text =
        m_typesetter.set(inlines, style, m_area.width() - indent, m_typesetter.leadingFor(inlines));
    const int count = text.lineCount();
    std::vector<Strip> strips(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const bool last = i == count - 1;
        Strip &strip = strips[static_cast<std::size_t>(i)];
        strip.height = text.lineHeight();
        strip.keepWithNext = !last && (i == 0 || i == count - 2);
        if (i == 0) {
            strip.before = style.before;
            strip.items.push_back(TagItem{tag});
        }
        strip.items.push_back(text.lines(i, 1, QPointF(indent, 0)));
        // What holds text itself holds no link: the paragraph ends before a line's links and begins again
        // after them.
        std::vector<PageItem> links = text.links(i, 1, QPointF(indent, 0));
        const bool hasLinks = !links.empty();
        if (last || hasLinks)
            strip.items.push_back(TagItem{});
        std::move(links.begin(), links.end(), std::back_inserter(strip.items));
        if (last)
            strip.after = style.after;
        else if (hasLinks)
            strip.items.push_back(TagItem{tag});
    }
    return strips;
}

std::vector<Strip> BlockLayout::heading(const document::Heading &heading, const QString &anchor)
{
    const int level = std::clamp(heading.level, 1, 3);
    std::vector<Strip> strips = lines(document::plain(heading.text), paper::headings[level - 1],
                                      QByteArray("H") + QByteArray::number(level));
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    insertFirst(strips.front(), {AnchorItem{anchor, QPointF(0, -paper::points(6))}});
    return strips;
}

std::vector<Strip> BlockLayout::paragraph(const document::Paragraph &paragraph)
{
    return lines(paragraph.inlines, styleOf(paragraph.role), "P");
}

std::vector<Strip> BlockLayout::list(const document::List &list)
{
    constexpr double indent = paper::points(16);
    std::vector<Strip> strips;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        std::vector<Strip> item = lines(list.items[i], paper::listItem, "LBody", indent);
        paper::TextStyle markerStyle = paper::listItem;
        markerStyle.colour = paper::accent;
        markerStyle.bold = list.ordered;
        const std::string marker = list.ordered ? std::to_string(i + 1) + "." : "•";
        const TextBlock text = m_typesetter.set(document::plain(marker), markerStyle, indent,
                                                m_typesetter.leadingFor(list.items[i]));
        TextItem markerItem = text.all({});
        markerItem.repeated = true;
        insertFirst(item.front(), {TagItem{"LI"}, TagItem{"Lbl"}, markerItem, TagItem{}});
        item.back().items.push_back(TagItem{});
        std::move(item.begin(), item.end(), std::back_inserter(strips));
    }
    if (!strips.empty()) {
        insertFirst(strips.front(), {TagItem{"L"}});
        strips.back().items.push_back(TagItem{});
        strips.back().after = paper::body.after;
    }
    return strips;
}

std::vector<Strip> BlockLayout::figure(const document::Figure &figure)
{
    std::vector<Strip> caption;
    if (!figure.caption.empty())
        caption = lines(document::plain(figure.caption), paper::figureCaption, "Caption");
    double captionHeight = 0;
    for (const Strip &strip : caption)
        captionHeight += strip.before + strip.height;
    if (figure.width <= 0 || figure.height <= 0)
        return caption;

    // A title or a heading is kept with the figure.
    const double tallest = m_area.height() - captionHeight - paper::points(116);
    const double scale = std::min({paper::points(1), m_area.width() / figure.width, tallest / figure.height});
    Strip strip;
    strip.height = figure.height * scale;
    strip.before = paper::points(8);
    strip.after = caption.empty() ? paper::points(14) : 0;
    strip.keepWithNext = !caption.empty();
    const QRectF area(0, 0, figure.width * scale, strip.height);
    strip.items = {TagItem{"Figure"},
                   FigureItem{std::make_shared<const document::Figure>(figure),
                              std::make_shared<FigurePictures>(), area},
                   TagItem{}};
    for (Strip &line : caption)
        line.keepWithNext = &line != &caption.back();
    caption.insert(caption.begin(), std::move(strip));
    return caption;
}

std::vector<Strip> BlockLayout::callout(const document::Callout &callout)
{
    constexpr double barWidth = paper::points(3);
    constexpr double side = paper::points(13);
    constexpr double edge = paper::points(8);
    BlockLayout inside(m_typesetter, QSizeF(m_area.width() - 2 * side, m_area.height()));
    std::vector<Strip> inner;
    if (!callout.title.empty())
        inner = inside.lines(document::plain(callout.title), paper::calloutTitle, "P");
    if (!document::plainText(callout.inlines).empty()) {
        std::vector<Strip> text = inside.lines(callout.inlines, paper::calloutText, "P");
        std::move(text.begin(), text.end(), std::back_inserter(inner));
    }
    if (inner.empty())
        return {};

    const auto addBox = [this](Strip &strip) {
        const QRectF box(0, 0, m_area.width(), strip.height);
        insertFirst(strip, {FillItem{box, paper::tint},
                            FillItem{QRectF(0, 0, barWidth, strip.height), paper::accent}});
    };
    Strip whole;
    whole.before = paper::points(6);
    whole.after = paper::points(12);
    std::vector<Strip> pieces;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const double top = i == 0 ? edge : std::max(inner[i - 1].after, inner[i].before);
        Strip piece;
        piece.height = top + inner[i].height + (i + 1 == inner.size() ? edge : 0);
        piece.keepWithNext = inner[i].keepWithNext;
        for (PageItem &item : inner[i].items) {
            move(item, QPointF(side, top));
            piece.items.push_back(item);
            move(item, QPointF(0, whole.height));
            whole.items.push_back(std::move(item));
        }
        whole.height += piece.height;
        addBox(piece);
        pieces.push_back(std::move(piece));
    }
    addBox(whole);
    pieces.front().before = whole.before;
    pieces.back().after = whole.after;
    whole.pieces = std::move(pieces);
    return {std::move(whole)};
}

} // namespace bandom::ui
