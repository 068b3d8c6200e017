#pragma once

#include "ui/print/Pages.h"

#include <memory>
#include <vector>

namespace bandom::ui {

/// A strip of the page's full width that no page break divides. Its items lie relative to its upper left
/// corner.
struct Strip
{
    double height = 0;
    double before = 0; ///< least distance to the strip above; none at a page's top
    double after = 0;
    bool keepWithNext = false;
    std::vector<PageItem> items;

    /// Set again, above this strip, where it comes first on a page: the head of its table.
    std::shared_ptr<const Strip> repeatedHead;

    /// What stands for this strip where even an empty page is too low for it and what it is kept with.
    std::vector<Strip> pieces;
};

/// Fills pages with strips from the top, and keeps together what belongs together.
class Flow
{
public:
    explicit Flow(QRectF body) : m_body(body) {}

    void add(Strip strip);
    void add(std::vector<Strip> strips);

    /// What comes next begins a page, unless it does so anyway.
    void pageBreak();

    /// The pages; the flow is empty afterwards.
    std::vector<Page> take();

private:
    void placeTogether();
    void place(Strip strip);
    void startPage();
    void put(const Strip &strip, double y);
    void appendItem(PageItem item);
    double heightAt(const std::vector<Strip> &strips, bool atTop) const;
    bool fitsHere(const std::vector<Strip> &strips) const;
    bool fitsOnEmptyPage(const std::vector<Strip> &strips) const;

    QRectF m_body;
    std::vector<Page> m_pages;
    std::vector<Strip> m_waiting; ///< strips that are kept with the next one, which is not known yet
    std::vector<QByteArray> m_openTags;
    double m_y = 0; ///< the lower edge of what the page holds, from the body's top
    double m_after = 0;
    bool m_pageIsEmpty = true;
};

} // namespace bandom::ui
