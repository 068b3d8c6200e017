#pragma once

#include "document/Document.h"
#include "text/LineBreaker.h"
#include "ui/print/Anchors.h"
#include "ui/print/Pages.h"
#include "ui/print/Paper.h"

#include <QFont>

namespace bandom::ui {

/// A width at which only the text itself breaks lines.
inline constexpr double unboundedWidth = 1e6;

/// A text laid out in lines of one height.
class TextBlock
{
public:
    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * lineCount(); }

    /// The width of the widest line, and of the widest piece that cannot be broken.
    double naturalWidth() const;
    double minimumWidth() const;
    double lastLineWidth() const;

    /// The width of the one line without what a slanted letter reaches out at its end: where columns align.
    double advance() const;

    /// Whether it was set without a width to break lines at.
    bool isUnbounded() const;

    /// From the top of a line's box to its baseline.
    double baseline() const { return m_baseline; }

    /// `count` lines from `first`, the first one's box at `topLeft`.
    TextItem lines(int first, int count, QPointF topLeft) const;
    TextItem all(QPointF topLeft) const { return lines(0, lineCount(), topLeft); }

    /// The areas of the links in these lines.
    std::vector<PageItem> links(int first, int count, QPointF topLeft) const;

private:
    friend class Typesetter;

    struct Link
    {
        int start = 0;
        int length = 0;
        QString target;
        bool internal = false;
    };

    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
    double m_baseline = 0;
    std::vector<Link> m_links;
};

/// Sets inlines in lines: fonts, Khmer line breaks, leading, links.
class Typesetter
{
public:
    Typesetter(text::LanguageCode language, Anchors anchors);

    /// `inlines` in lines of `width`. `leading` is one of Paper.h's; ask leadingFor().
    TextBlock set(const document::Inlines &inlines, const paper::TextStyle &style, double width,
                  double leading, Qt::Alignment alignment = Qt::AlignLeft);
    TextBlock set(const std::string &text, const paper::TextStyle &style, double width);

    /// The leading of a text: Khmer's where the document is Khmer or the text holds some.
    double leadingFor(const std::string &text) const;
    double leadingFor(const document::Inlines &inlines) const;

private:
    QFont font(const paper::TextStyle &style, bool bold, bool italic, bool khmer) const;

    text::LanguageCode m_language;
    Anchors m_anchors;
    text::LineBreaker m_breaker;
};

} // namespace bandom::ui
