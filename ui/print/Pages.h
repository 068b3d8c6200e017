#pragma once

#include "document/Figure.h"
#include "ui/widgets/FigurePainter.h"

#include <QByteArray>
#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <variant>
#include <vector>

/// A document laid out on pages: the one layout that the PDF, the preview and the printer paint. All
/// positions are in the units of Paper.h, from the page's upper left corner.
namespace bandom::ui {

/// An area in one colour, behind all text of its page.
struct FillItem
{
    QRectF area;
    QColor colour;
    double radius = 0;
};

/// A straight line; a dotted one leads the eye in the contents.
struct RuleItem
{
    QLineF line;
    QColor colour;
    double width = 0;
    bool dotted = false;
};

/// Some consecutive lines of a laid out text.
struct TextItem
{
    std::shared_ptr<const QTextLayout> layout;
    int firstLine = 0;
    int lineCount = 0;
    QPointF origin; ///< where the layout's own origin comes to lie
    QRectF box;     ///< the lines with their leading
    bool repeated =
        false; ///< a table's head on its second page and later, a page's foot: not the document's text

    /// The lines' text without the places at which it may break.
    QString text() const;
};

/// A figure, which fills the area.
struct FigureItem
{
    std::shared_ptr<const document::Figure> figure;
    std::shared_ptr<FigurePictures> pictures; ///< its photos, decoded when first painted
    QRectF area;
};

/// An area that leads to an anchor of this document or to an address.
struct LinkItem
{
    QRectF area;
    QString target;
    bool internal = false;
};

/// A place that links and the outline lead to. The name is plain ASCII, unique in the document.
struct AnchorItem
{
    QString name;
    QPointF position;
};

/// Begins or ends a piece of the document's structure ("H1", "TR") for screen readers. Containers may stretch
/// over pages; what holds text itself is closed and begun again.
struct TagItem
{
    QByteArray name; ///< empty: ends the piece begun last
};

using PageItem = std::variant<FillItem, RuleItem, TextItem, FigureItem, LinkItem, AnchorItem, TagItem>;

struct Page
{
    std::vector<PageItem> items; ///< in reading order
};

struct OutlineEntry
{
    int level = 1; ///< 1 to 3
    QString text;
    QString anchor;
    int page = 0; ///< from 0
};

struct Pages
{
    QSizeF size;
    std::vector<Page> pages;
    std::vector<OutlineEntry> outline;
};

/// `item` moved by `offset`.
void move(PageItem &item, QPointF offset);

} // namespace bandom::ui
