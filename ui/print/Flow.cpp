#include "ui/print/Flow.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bandom::ui {

namespace {

bool isContainer(const QByteArray &tag)
{
    constexpr std::array<const char *, 6> containers{"Table", "TR", "L", "LI", "TOC", "TOCI"};
    return std::any_of(containers.begin(), containers.end(), [&](const char *name) { return tag == name; });
}

} // namespace

void Flow::add(std::vector<Strip> strips)
{
    for (Strip &strip : strips)
        add(std::move(strip));
}

void Flow::add(Strip strip)
{
    const bool last = !strip.keepWithNext;
    m_waiting.push_back(std::move(strip));
    if (last)
        placeTogether();
}

void Flow::pageBreak()
{
    placeTogether();
    if (!m_pageIsEmpty)
        startPage();
}

std::vector<Page> Flow::take()
{
    placeTogether();
    if (m_pageIsEmpty && m_pages.size() > 1)
        m_pages.pop_back();
    m_pageIsEmpty = true;
    m_y = 0;
    m_after = 0;
    return std::exchange(m_pages, {});
}

double Flow::heightAt(const std::vector<Strip> &strips, bool atTop) const
{
    double height = 0;
    double after = m_after;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        if (i > 0 || !atTop)
            height += std::max(after, strips[i].before);
        else if (strips[i].repeatedHead)
            height += strips[i].repeatedHead->height;
        height += strips[i].height;
        after = strips[i].after;
    }
    return height;
}

bool Flow::fitsHere(const std::vector<Strip> &strips) const
{
    const double left = m_body.height() - (m_pageIsEmpty ? 0 : m_y);
    return heightAt(strips, m_pageIsEmpty) <= left;
}

bool Flow::fitsOnEmptyPage(const std::vector<Strip> &strips) const
{
    return heightAt(strips, true) <= m_body.height();
}

void Flow::placeTogether()
{
    std::vector<Strip> strips = std::exchange(m_waiting, {});
    if (strips.empty())
        return;
    if (!fitsHere(strips) && !fitsOnEmptyPage(strips)) {
        const auto tall =
            std::find_if(strips.begin(), strips.end(), [](const Strip &s) { return !s.pieces.empty(); });
        if (tall != strips.end()) {
            std::vector<Strip> pieces = std::move(tall->pieces);
            const bool keep = tall->keepWithNext;
            const auto at = strips.erase(tall);
            pieces.back().keepWithNext = pieces.back().keepWithNext || keep;
            strips.insert(at, std::make_move_iterator(pieces.begin()), std::make_move_iterator(pieces.end()));
            for (Strip &strip : strips)
                add(std::move(strip));
            placeTogether();
            return;
        }
        if (!m_pageIsEmpty)
            startPage();
    } else if (!fitsHere(strips)) {
        startPage();
    }
    for (Strip &strip : strips)
        place(std::move(strip));
}

void Flow::place(Strip strip)
{
    if (m_pages.empty())
        startPage();
    double gap = m_pageIsEmpty ? 0 : std::max(m_after, strip.before);
    if (!m_pageIsEmpty && m_y + gap + strip.height > m_body.height()) {
        startPage();
        gap = 0;
    }
    if (m_pageIsEmpty && strip.repeatedHead) {
        put(*strip.repeatedHead, 0);
        m_y = strip.repeatedHead->height;
    }
    put(strip, m_y + gap);
    m_y += gap + strip.height;
    m_after = strip.after;
    m_pageIsEmpty = false;
}

void Flow::startPage()
{
    std::vector<QByteArray> reopened;
    if (!m_pages.empty()) {
        while (!m_openTags.empty() && !isContainer(m_openTags.back())) {
            reopened.insert(reopened.begin(), m_openTags.back());
            appendItem(TagItem{});
        }
    }
    m_pages.emplace_back();
    for (const QByteArray &tag : reopened)
        appendItem(TagItem{tag});
    m_y = 0;
    m_after = 0;
    m_pageIsEmpty = true;
}

void Flow::put(const Strip &strip, double y)
{
    for (PageItem item : strip.items) {
        move(item, m_body.topLeft() + QPointF(0, y));
        appendItem(std::move(item));
    }
}

void Flow::appendItem(PageItem item)
{
    if (const auto *tag = std::get_if<TagItem>(&item)) {
        if (tag->name.isEmpty())
            m_openTags.pop_back();
        else
            m_openTags.push_back(tag->name);
    }
    m_pages.back().items.push_back(std::move(item));
}

} // namespace bandom::ui
