#pragma once

#include "document/Document.h"
#include "ui/print/Flow.h"
#include "ui/print/Typesetter.h"

namespace bandom::ui {

/// Turns one block into strips for the flow.
class BlockLayout
{
public:
    BlockLayout(Typesetter &typesetter, QSizeF area) : m_typesetter(typesetter), m_area(area) {}

    /// `anchor` is the name that links to this heading use.
    std::vector<Strip> heading(const document::Heading &heading, const QString &anchor);
    std::vector<Strip> paragraph(const document::Paragraph &paragraph);
    std::vector<Strip> list(const document::List &list);
    std::vector<Strip> callout(const document::Callout &callout);

    /// A figure is never divided, and its caption stands below it on the same page. It is made smaller where
    /// it is wider than the column, or leaves no room for a heading above it.
    std::vector<Strip> figure(const document::Figure &figure);
    std::vector<Strip> formField(const document::FormField &field);

    /// `inlines` in `style`, a strip a line; the first two lines and the last two stay together.
    std::vector<Strip> lines(const document::Inlines &inlines, const paper::TextStyle &style,
                             const QByteArray &tag, double indent = 0);

private:
    Typesetter &m_typesetter;
    QSizeF m_area;
};

} // namespace bandom::ui
