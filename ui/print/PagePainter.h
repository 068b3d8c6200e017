#pragma once

#include "ui/print/Pages.h"

class QPainter;

namespace bandom::ui {

/// Receives what a page says beside its marks: structure, links, anchors. A PDF keeps them, a screen doesn't.
class PageMarks
{
public:
    virtual ~PageMarks() = default;
    virtual void beginTag(const QByteArray &name) = 0;
    virtual void endTag() = 0;
    virtual void link(const LinkItem &link) = 0;
    virtual void anchor(const AnchorItem &anchor) = 0;

    /// Who paints the photos of figures; null: as on a screen.
    virtual FigurePictures *pictures() { return nullptr; }
};

/// Paints `page`; the painter's units are the page's. Fills lie behind everything else.
void paintPage(QPainter &painter, const Page &page, PageMarks *marks = nullptr);

} // namespace bandom::ui
